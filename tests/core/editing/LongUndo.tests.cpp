// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"
#include "core/domain/Deadline.h"
#include "core/editing/EditService.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace santalka;

namespace {

/// A folder in memory where there is one: what is tested is the history, not the disk.
QString place() {
  const QString memory = QStringLiteral("/dev/shm");
  return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/santalka-undo-XXXXXX");
}

QStringList stateOf(DataFile& file) {
  auto records = Store(file.database()).records(EntityKind::Deadline);
  REQUIRE(records);
  QStringList lines;
  for (const Record& record : *records)
    lines << QStringLiteral("%1 %2 %3").arg(record.id).arg(record.value(QStringLiteral("title")).toString(), record.value(QStringLiteral("notes")).toString());
  lines.sort();
  return lines;
}

std::unique_ptr<DataFile> open(const QString& path) {
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(file);
  return std::move(*file);
}

}  // namespace

TEST_CASE("A thousand steps are undone and redone across restarts", "[editing][undo]") {
  constexpr int Steps = 1050;
  QTemporaryDir dir(place());
  const QString path = dir.filePath(QStringLiteral("ilgas.santalka"));
  std::vector<QStringList> states;
  {
    auto file = DataFile::create(path);
    REQUIRE(file);
    EditService edits((*file)->database(), QStringLiteral("Rasa"));
    states.push_back(stateOf(**file));
    std::vector<qint64> ids;
    // A walk that is the same each time: new, changed and deleted records by turns.
    for (int i = 0; i < Steps; ++i) {
      if (ids.size() < 3 || i % 7 == 0) {
        Deadline deadline;
        deadline.dueOn = QDate(2026, 1, 1).addDays(i);
        deadline.title = QStringLiteral("Terminas %1").arg(i);
        auto id = edits.insert(toRecord(deadline));
        REQUIRE(id);
        ids.push_back(*id);
      } else if (i % 11 == 0) {
        REQUIRE(edits.remove(EntityKind::Deadline, ids.front()));
        ids.erase(ids.begin());
      } else {
        REQUIRE(edits.update(EntityKind::Deadline, ids[static_cast<std::size_t>(i) % ids.size()], QStringLiteral("notes"), QStringLiteral("žingsnis %1").arg(i)));
      }
      states.push_back(stateOf(**file));
    }
  }
  auto file = open(path);
  for (int i = Steps; i > 0; --i) {
    if (i % 350 == 0) file.reset(), file = open(path);
    EditService edits(file->database(), QStringLiteral("Rasa"));
    REQUIRE(edits.undo());
    REQUIRE(stateOf(*file) == states[static_cast<std::size_t>(i) - 1]);
  }
  CHECK_FALSE(EditService(file->database(), QString()).canUndo());
  file.reset();
  file = open(path);
  EditService edits(file->database(), QStringLiteral("Rasa"));
  for (int i = 1; i <= Steps; ++i) REQUIRE(edits.redo());
  CHECK(stateOf(*file) == states.back());
  CHECK_FALSE(edits.canRedo());
}
