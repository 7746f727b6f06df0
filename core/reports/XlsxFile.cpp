// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxFile.h"

#include "core/reports/OutputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <zip.h>

#include <memory>

namespace santalka::reports::XlsxFile {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

/// The library writes each sheet unpacked before it packs it: where there is more room, in the system's folder or beside the target.
QByteArray temporaryFolder(const QString& target) {
  const QString beside = QFileInfo(target).absolutePath();
  const QString usual = QDir::tempPath();
  const bool roomier = QStorageInfo(beside).bytesAvailable() > QStorageInfo(usual).bytesAvailable();
  return QDir::toNativeSeparators(roomier ? beside : usual).toUtf8();
}

int rowOf(QByteArrayView cell) {
  int row = 0;
  for (const char c : cell)
    if (c >= '0' && c <= '9') row = row * 10 + (c - '0');
  return row;
}

QByteArrayView attribute(QByteArrayView tag, QByteArrayView name) {
  const qsizetype at = tag.indexOf(name);
  if (at < 0) return {};
  const QByteArrayView value = tag.sliced(at + name.size());
  return value.first(std::max<qsizetype>(0, value.indexOf('"')));
}

/// Counts in one part, block by block, what tells that its end or a piece of its middle is missing.
class Markup {
 public:
  void add(QByteArrayView block) {
    m_rest.append(block);
    qsizetype at = 0;
    while (true) {
      const qsizetype open = m_rest.indexOf('<', at);
      const qsizetype close = open < 0 ? -1 : m_rest.indexOf('>', open);
      if (close < 0) break;
      look(QByteArrayView(m_rest).sliced(open + 1, close - open - 1));
      at = close + 1;
    }
    m_rest.remove(0, at);
  }
  bool isClosed() const { return m_any && m_depth == 0 && m_rest.trimmed().isEmpty(); }
  /// A sheet says first how far it goes. One cell alone, "A1", is also what an empty sheet says.
  bool hasItsRows() const { return m_statedRow <= 1 || m_row == m_statedRow; }
  qint64 cells() const { return m_cells; }

 private:
  void look(QByteArrayView tag) {
    if (tag.startsWith('?') || tag.startsWith('!')) return;
    m_any = true;
    if (tag.startsWith('/')) {
      --m_depth;
      return;
    }
    if (!tag.endsWith('/')) ++m_depth;
    if (tag.startsWith("c ")) ++m_cells;
    if (tag.startsWith("row ")) m_row = rowOf(attribute(tag, " r=\""));
    if (tag.startsWith("dimension ")) {
      const QByteArrayView range = attribute(tag, " ref=\"");
      m_statedRow = rowOf(range.sliced(range.indexOf(':') + 1));
    }
  }
  QByteArray m_rest;
  qint64 m_cells = 0;
  int m_depth = 0;
  int m_row = 0;
  int m_statedRow = 0;
  bool m_any = false;
};

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

QString faultOf(const QString& path, qint64 cells) {
  // By our own handle: libzip takes names in the code page of the machine.
  QFile source(path);
  if (!source.open(QIODevice::ReadOnly)) return source.errorString();
  const QByteArray bytes = source.readAll();
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const buffer = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
  const std::unique_ptr<zip_t, Discard> archive(buffer ? zip_open_from_source(buffer, ZIP_RDONLY, &error) : nullptr);
  if (!archive) {
    if (buffer) zip_source_free(buffer);
    zip_error_fini(&error);
    return QStringLiteral("no archive");
  }
  zip_error_fini(&error);
  qint64 found = 0;
  QByteArray block(256 * 1024, Qt::Uninitialized);
  const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t i = 0; i < parts; ++i) {
    const QString name = QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0));
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0));
    if (!part) return name;
    const bool markup = name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels")) || name.endsWith(QLatin1String(".vml"));
    Markup marks;
    zip_int64_t got = 0;
    while ((got = zip_fread(part.get(), block.data(), static_cast<zip_uint64_t>(block.size()))) > 0)
      if (markup) marks.add(QByteArrayView(block.constData(), static_cast<qsizetype>(got)));
    if (got < 0 || (markup && !(marks.isClosed() && marks.hasItsRows()))) return name;
    found += marks.cells();
  }
  if (parts == 0) return QStringLiteral("no parts");
  return cells > 0 && found != cells ? QStringLiteral("%1 of %2 cells").arg(found).arg(cells) : QString();
}

Result<void> write(const QString& path, Rows rows, const std::function<Result<void>(XlsxBook&)>& fill) {
  return OutputFile::writeNamed(path, [&](const QString& temporary) -> Result<void> {
    QByteArray folder = temporaryFolder(temporary);
    lxw_workbook_options options{};
    options.constant_memory = rows == Rows::Streamed ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();  // copied by the library
    lxw_workbook* const workbook = workbook_new_opt(temporary.toUtf8().constData(), &options);
    if (!workbook) return Error{ErrorCode::Internal, Texts::tr("The workbook could not be started."), {}};
    XlsxBook book(workbook);
    const Result<void> filled = fill(book);
    const lxw_error closed = workbook_close(workbook);
    if (!filled) return filled;
    if (closed != LXW_NO_ERROR) return OutputFile::failure(path, QFileDevice::WriteError, QString::fromUtf8(lxw_strerror(closed)));
    // Only a disk that took less than it was given makes such a workbook.
    if (const QString fault = faultOf(temporary, book.expectedCells()); !fault.isEmpty())
      return OutputFile::failure(path, QFileDevice::ResourceError, QStringLiteral("read back: ") + fault);
    return {};
  });
}

}  // namespace santalka::reports::XlsxFile
