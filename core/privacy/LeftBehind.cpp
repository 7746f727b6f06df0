// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/LeftBehind.h"

#include "core/base/Text.h"
#include "core/db/Journals.h"
#include "core/db/Migration.h"
#include "core/editing/PersonMarks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace santalka {

namespace {

constexpr qint64 Piece = 1 << 20;
constexpr qint64 Overlap = 1 << 10;  // longer than what one person is called

/// Fields of one record follow each other without a sign between them, so whole words are not enough.
std::vector<QByteArray> exactWords(const std::vector<PersonWords>& people) {
  std::vector<QByteArray> out;
  for (const PersonWords& words : people) {
    for (const QString& name : words.names)
      for (const QString& written : {name, fold(name)}) out.push_back(written.toUtf8());
    for (const QString& mail : words.mails) out.push_back(mail.toUtf8());
  }
  out.erase(std::remove_if(out.begin(), out.end(), [](const QByteArray& one) { return one.isEmpty(); }), out.end());
  return out;
}

}  // namespace

LeftBehind LeftBehind::of(const QStringList& files, const QString& ring) {
  LeftBehind out;
  for (const QString& file : files) {
    out.copies += Migration::keptCopies(file);
    out.remains += Journals::keptBeside(file);
  }
  // The ring's own folders hold what could not be read when a backup took its place (Restore).
  for (const QFileInfo& folder : QDir(ring).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
    for (QDirIterator all(folder.absoluteFilePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks); all.hasNext();) out.remains << all.next();
  for (QStringList* list : {&out.copies, &out.remains}) list->removeDuplicates();
  return out;
}

bool LeftBehind::holds(const QString& path, const std::vector<PersonWords>& people) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const std::vector<QByteArray> exact = exactWords(people);
  std::vector<PersonMarks> marks;
  for (const PersonWords& words : people) marks.emplace_back(words, QStringList());
  for (qint64 at = 0; at < file.size(); at += Piece - Overlap) {
    if (!file.seek(at)) return false;
    const QByteArray bytes = file.read(Piece);
    if (std::any_of(exact.begin(), exact.end(), [&bytes](const QByteArray& word) { return bytes.contains(word); })) return true;
    const QString text = QString::fromUtf8(bytes);
    if (std::any_of(marks.begin(), marks.end(), [&text](const PersonMarks& one) { return one.standIn(text); })) return true;
  }
  return false;
}

}  // namespace santalka
