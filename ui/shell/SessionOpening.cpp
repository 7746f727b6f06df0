// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SessionOpening.h"

#include "core/backup/BackupStore.h"
#include "core/base/DurableFile.h"
#include "core/base/PassingFolder.h"
#include "core/place/Leftovers.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace santalka::SessionOpening {

namespace {

constexpr int PatienceMs = 5000;
constexpr unsigned long PauseMs = 10;

OpenAnswer refused(const Error& error, const PlacedFile::Refusal& refusal = {}) {
  OpenAnswer answer;
  answer.opened.kind = FileOpening::kindOf(error);
  answer.opened.error = error;
  answer.opened.holder = refusal.holder;
  answer.opened.standing = refusal.standing;
  return answer;
}

/// SQLite never runs on a share, not even to make a file: that is made here and brought there whole.
Result<void> make(const OpenWish& wish) {
  const QFileInfo file(wish.path);
  QDir().mkpath(file.absolutePath());
  if (file.exists() || !PlaceFinder::placeOf(wish.path).needsWorkingCopy()) {
    auto made = DataFile::create(wish.path, wish.person);
    return made ? Result<void>() : Result<void>(made.error());
  }
  const PassingFolder folder;
  const QString draft = folder.filePath(file.fileName());
  if (auto made = DataFile::create(draft, wish.person); !made) return made.error();
  return DurableFile::copy(draft, wish.path);
}

OpenRequest requestFor(const OpenWish& wish, const PlacedFile& placed) {
  OpenRequest request;
  request.path = placed.workPath();
  if (request.path != wish.path) request.known = wish.path;
  request.access = wish.access;
  request.person = wish.person;
  request.takeOver = wish.takeOver;
  request.checks = wish.checks;
  request.handOver = true;
  if (wish.goodCopies)
    request.goodCopies = [copies = wish.goodCopies, known = request.known](const QString& file) { return copies(file, known); };
  request.keepCopy = [known = request.known](Database&, const QString& file, int) -> Result<QString> {
    auto kept = BackupStore::ofFile(file, known).make({file, known, BackupReason::Migration, {}});
    return kept ? Result<QString>(kept->path) : Result<QString>(kept.error());
  };
  return request;
}

}  // namespace

void waitFor(const std::weak_ptr<PlacedFile>& leaving, int patienceMs) {
  for (int waited = 0; !leaving.expired() && waited < patienceMs; waited += static_cast<int>(PauseMs)) QThread::msleep(PauseMs);
}

OpenAnswer run(const OpenWish& wish) {
  waitFor(wish.leaving);
  const auto turn = Leftovers::turn(PatienceMs);
  if (wish.create)
    if (auto made = make(wish); !made) return refused(made.error());
  PlacedFile::Request request;
  request.path = wish.path;
  request.reading = wish.access == DataFile::Access::ReadOnly;
  request.takeOver = wish.takeOver;
  request.person = wish.person;
  PlacedFile::Refusal refusal;
  auto placed = PlacedFile::open(request, &refusal);
  if (!placed) return refused(placed.error(), refusal);
  OpenAnswer answer;
  answer.placed = std::move(*placed);
  answer.opened = FileOpening::open(requestFor(wish, *answer.placed));
  if (answer.opened.file)
    if (auto claimed = answer.placed->claim(); !claimed) return refused(claimed.error());
  if (!answer.opened.file) answer.placed.reset();  // its note goes with it
  else if (request.reading && !answer.placed->wasAway()) answer.holder = FileLock::holderOf(wish.path);
  return answer;
}

}  // namespace santalka::SessionOpening
