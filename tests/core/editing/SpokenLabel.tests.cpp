// SPDX-License-Identifier: EUPL-1.2
// What was done is told in the language of today, whatever language it was done in.
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"
#include "tests/support/Speaking.h"
#include "tests/support/TempFile.h"

#include <catch2/catch.hpp>

using namespace santalka;
using namespace santalka::test;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

Record school(const char* name) {
  Stakeholder one;
  one.name = s(name);
  one.group = QStringLiteral("SVI");
  return toRecord(one);
}

}  // namespace

TEST_CASE("A step keeps its words and is told in the language that is spoken", "[editing][history]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  qint64 id = 0;
  {
    const Speaking lithuanian(Language::Lithuanian);
    id = *edits.insert(school("Mokykla „Žiburys“"));
    CHECK(edits.undoLabel().contains(s("„Mokykla „Žiburys““")));
  }
  const Speaking english(Language::English);
  const QString entity = describe(EntityKind::Stakeholder).singularName();
  CHECK(edits.undoLabel() == s("New: %1 “Mokykla „Žiburys“”").arg(entity));
  REQUIRE(edits.update(EntityKind::Stakeholder, id, QStringLiteral("notes"), s("pastaba")));
  REQUIRE(edits.undo());
  CHECK(edits.redoLabel() == s("Changed: %1 “Mokykla „Žiburys“”").arg(entity));
  // A service made anew, as after a restart, and the other way about.
  const Speaking again(Language::Lithuanian);
  const EditService later(file.database(), QStringLiteral("test"));
  CAPTURE(later.redoLabel().toStdString());
  CHECK(later.redoLabel().startsWith(s("Pakeist")));
  CHECK(later.redoLabel().contains(s("„Mokykla „Žiburys““")));
  const auto lines = ChangeLog(file.database()).changes({});
  REQUIRE(lines);
  REQUIRE(lines->size() == 3);
  CHECK(lines->front().kind == QStringLiteral("undo"));
  CHECK(lines->front().label.startsWith(s("Atšaukta: Pakeist")));
  for (const HistoryEntry& line : *lines) CHECK_FALSE(line.label.contains(QStringLiteral("New")));
}

TEST_CASE("Steps of many records, brought in or pasted, are told anew too, and own words stay", "[editing][history]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const auto many = [&](const QString& label, EditService::StepKind kind) {
    ChangeSet changes;
    for (int i = 0; i < 3; ++i) changes.insert(school("Mokykla"));
    REQUIRE(edits.apply(std::move(changes), label, kind));
  };
  struct Told {
    const char* lithuanian;
    const char* english;
  };
  const Told told[] = {{"", "Network members: 3 changes"},
                       {"Importuotos veiklos: žurnalas 2026.xlsx", "Activities imported: žurnalas 2026.xlsx"},
                       {"Įklijuoti 1 eilutę", "Paste 1 row"},
                       {"Įklijuoti 12 eilučių", "Paste 12 rows"},
                       {"Perkelta plane aukštyn", "Moved up in the plan"},
                       {"Pagal susitarimą: 3", "Pagal susitarimą: 3"}};
  for (const Told& one : told) {
    INFO(one.english);
    {
      const Speaking lithuanian(Language::Lithuanian);
      many(s(one.lithuanian), EditService::StepKind::Edit);
      const QString said = edits.undoLabel();
      if (*one.lithuanian) CHECK(said == s(one.lithuanian));
      CHECK_FALSE(said.contains(QStringLiteral("changes")));
    }
    const Speaking english(Language::English);
    CHECK(edits.undoLabel() == s(one.english));
  }
}

TEST_CASE("The program knows all its sentences of steps again in its other language", "[editing][history]") {
  // Each is said by the program itself: a sentence that is worded anew and not listed would keep the language of the day.
  for (const auto& [context, source] : {std::pair{"EditService", "Restored: %1"}, {"EditService", "Brought back: %1"}, {"FileSetup", "New file"},
                                        {"ImportSession", "Plan imported: %1"}, {"ImportSession", "Network members imported: %1"}, {"ImportSession", "Statistics imported: %1"},
                                        {"AnnualReportService", "Annual report of %1"}, {"AnnualReportService", "Text of point %1"}, {"santalka::PlanPage", "New goal"},
                                        {"santalka::PlanPage", "Moved down in the plan"}, {"santalka::SplitDialog", "Split an amount between its sources"}}) {
    INFO(source);
    QString stored;
    {
      const Speaking lithuanian(Language::Lithuanian);
      stored = QCoreApplication::translate(context, source);
      const bool entity = QByteArray(source).startsWith("Restored") || QByteArray(source).startsWith("Brought");
      if (stored.contains(QStringLiteral("%1"))) stored = stored.arg(entity ? describe(EntityKind::Activity).singularName() : QStringLiteral("2026"));
      CHECK(spokenLabel(stored) == stored);
    }
    CHECK_FALSE(stored.isEmpty());
    const Speaking english(Language::English);
    CHECK(spokenLabel(stored).startsWith(QString::fromUtf8(source).section(QStringLiteral("%1"), 0, 0)));
  }
}

TEST_CASE("How many were deleted is said in the language of the day", "[editing][history]") {
  test::TempFile file;
  EditService edits(file.database(), QStringLiteral("Ona"));
  {
    const Speaking lithuanian(Language::Lithuanian);
    ChangeSet both;
    for (const char* name : {"Pirma", "Antra"}) both.remove(EntityKind::Stakeholder, edits.insert(school(name)).value_or(0));
    REQUIRE(edits.apply(std::move(both)));
    CHECK(edits.undoLabel() == s("Tinklo dalyviai: ištrinta 2"));
  }
  const Speaking english(Language::English);
  CHECK(edits.undoLabel() == QStringLiteral("Network members: 2 deleted"));
}
