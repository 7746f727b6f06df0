// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileHead.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

namespace santalka {

namespace {

constexpr qsizetype HeaderBytes = 100;
/// A file of ours is written from end to end. One that claims much more than it takes on the disk was made to trap.
constexpr qint64 SparseFrom = 64 * 1024 * 1024;
constexpr int SparseFactor = 16;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};

quint32 number(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

Error foreign(const QString& name) {
  return {ErrorCode::NotOurs, Texts::tr("“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.").arg(name), {}};
}

}  // namespace

FileHead FileHead::of(const QByteArray& bytes) {
  FileHead head;
  if (bytes.size() < HeaderBytes || !bytes.startsWith(QByteArrayLiteral("SQLite format 3\0"))) return head;
  const int raw = qFromBigEndian<quint16>(bytes.constData() + 16);
  const int pageSize = raw == 1 ? 65536 : raw;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0) return head;
  head.pageSize = pageSize;
  head.writeAhead = bytes.at(18) == 2 || bytes.at(19) == 2;
  head.changeCounter = number(bytes, 24);
  head.pages = number(bytes, 28);
  head.schemaCookie = number(bytes, 40);
  head.userVersion = static_cast<int>(number(bytes, 60));
  head.applicationId = number(bytes, 68);
  head.counterValid = number(bytes, 92) == head.changeCounter && head.pages != 0;
  return head;
}

Result<SafeFile::NodeInfo> FileHead::look(const QString& path) {
  const QString name = QDir::toNativeSeparators(path);
  const SafeFile::NodeInfo info = SafeFile::look(path);
  switch (info.node) {
    case SafeFile::Node::Folder:
      return Error{ErrorCode::NotOurs, Texts::tr("“%1” is a folder, not a Santalka file.").arg(name), {}};
    case SafeFile::Node::Other:
      return Error{ErrorCode::NotOurs, Texts::tr("“%1” is a device or a pipe, not a Santalka file.").arg(name), {}};
    case SafeFile::Node::Missing:
    case SafeFile::Node::File: break;
  }
  return info;
}

Result<FileHead> FileHead::read(const QString& path) {
  const QString name = QDir::toNativeSeparators(path);
  const auto there = look(path);
  if (!there) return there.error();
  const SafeFile::NodeInfo& info = *there;
  if (info.node == SafeFile::Node::Missing) return Error{ErrorCode::NotFound, Texts::tr("The file “%1” does not exist.").arg(name), {}};
  if (info.size >= SparseFrom && info.allocated >= 0 && info.allocated < info.size / SparseFactor) return foreign(name);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return Error{ErrorCode::Unreadable, Texts::tr("The file “%1” cannot be read: you may not have the right to.").arg(name), file.errorString()};
  FileHead head = of(file.read(HeaderBytes));
  if (head.pageSize == 0 || head.applicationId != ApplicationId || head.userVersion < 1) return foreign(name);
  head.size = info.size;
  return head;
}

}  // namespace santalka
