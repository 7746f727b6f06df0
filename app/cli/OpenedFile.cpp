// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/OpenedFile.h"

#include "app/cli/Command.h"
#include "core/base/PassingFolder.h"
#include "core/base/SystemUser.h"
#include "core/db/FileOpening.h"
#include "core/privacy/PersonErasure.h"

#include <QCoreApplication>
#include <QDir>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// No window stands still meanwhile: a busy machine or a slow place may take its time.
constexpr int PatienceMs = 20000;

}  // namespace

Result<std::unique_ptr<PlacedFile>> placeToRead(const QString& path) {
  PlacedFile::Request request;
  request.path = path;
  request.patienceMs = PatienceMs;
  request.reading = true;
  return PlacedFile::open(request);
}

Result<OpenedFile> OpenedFile::toRead(const QString& path) { return open(placeToRead(path), path, DataFile::Access::ReadOnly, false); }

Result<OpenedFile> OpenedFile::toErase(const QString& path) { return open(placeToWrite(path), path, DataFile::Access::ReadWrite, false); }

Result<OpenedFile> OpenedFile::toWrite(const QString& path, bool takeOver) {
  auto file = open(placeToWrite(path, takeOver), path, DataFile::Access::ReadWrite, takeOver);
  if (!file || !PersonErasure::isOwed((*file)->database())) return file;
  auto finished = PersonErasure::finish((*file)->database(), path);
  complain(finished ? PersonErasure::finishedInWords(*finished) : finished.error().message);
  return file;
}

Result<OpenedFile> OpenedFile::open(Result<std::unique_ptr<PlacedFile>> placed, const QString& path, DataFile::Access access, bool takeOver) {
  if (!placed) return placed.error();
  PassingFolder::clear();  // a plain copy that a killed program left is nobody's business
  OpenRequest request;
  request.path = (*placed)->workPath();
  request.known = path;
  request.access = access;
  request.takeOver = takeOver;
  Opened file = FileOpening::open(request);
  if (!file.file) return file.error;
  if (auto claimed = (*placed)->claim(); !claimed) return claimed.error();
  // It can be read, but what this program does not know of is not in what it tells.
  if (file.kind == Opened::Kind::Newer) complain(FileOpening::onlyToRead(path, file.version).message);
  if (file.kind == Opened::Kind::Migrated) complain(Texts::tr("The file was brought up to date; as it was before, it is kept as “%1”.").arg(QDir::toNativeSeparators(file.keptCopy)));
  for (const QString& journal : file.putAside) complain(Texts::tr("A journal of another file was put aside as “%1”.").arg(QDir::toNativeSeparators(journal)));
  if (file.broughtIn) complain(Texts::tr("Another program had changed the file and was ended before it was through; what it had written is in the file now. The file as it was found is kept as “%1”.").arg(QDir::toNativeSeparators(file.keptAsFound)));
  else if (!file.keptAsFound.isEmpty()) complain(Texts::tr("The last write was cut off and was taken back; the file as it was found is kept as “%1”.").arg(QDir::toNativeSeparators(file.keptAsFound)));
  OpenedFile opened;
  opened.m_placed = std::move(*placed);
  opened.m_file = std::move(file.file);
  return opened;
}

Result<std::unique_ptr<PlacedFile>> placeToWrite(const QString& path, bool takeOver) {
  PlacedFile::Request request;
  request.path = path;
  request.patienceMs = PatienceMs;
  request.takeOver = takeOver;
  request.person = systemUser();
  auto placed = PlacedFile::open(request);
  if (placed && !(*placed)->putBeside().isEmpty())
    complain(Texts::tr("Earlier work that had not been delivered now stands beside the file, because somebody else had changed it: %1").arg(QDir::toNativeSeparators((*placed)->putBeside())));
  return placed;
}

int deliver(PlacedFile& placed, int status) {
  if (!placed.isWorkingCopy()) return status;
  placed.noteChange();
  const Publishing::Outcome outcome = placed.publish();
  const int finding = status == Done ? Findings : status;
  switch (outcome.kind) {
    case Publishing::Outcome::Kind::Delivered: return status;
    case Publishing::Outcome::Kind::Changed:
      complain(Texts::tr("Somebody else changed “%1” meanwhile; it was left as it is. The result stands beside it: %2").arg(QDir::toNativeSeparators(placed.path()), QDir::toNativeSeparators(outcome.beside)));
      return finding;
    default:
      complain(outcome.error.message);
      complain(Texts::tr("The work is kept on this computer and is delivered when Santalka opens the file here again."));
      return finding;
  }
}

}  // namespace santalka::cli
