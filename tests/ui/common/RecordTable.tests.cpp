// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordTable.h"

#include "core/base/Format.h"
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/PastePanel.h"
#include "ui/common/TablePaste.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusedTexts.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

using namespace santalka;
using namespace santalka::test;

namespace {

Activity meeting(const QString& topic, const QDate& date, std::optional<qint64> people) {
  Activity a;
  a.duty = QStringLiteral("6.1");
  a.topic = topic;
  a.date = date;
  a.participants = people;
  return a;
}

qint64 add(UiFile& file, const Activity& activity) {
  auto id = file.edits().insert(toRecord(activity));
  REQUIRE(id);
  return *id;
}

struct Table {
  UiFile file;
  RecordTableModel model{EntityKind::Activity, file.edits(), file.workspace.names(), file.workspace.refused()};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  RecordTable table{model};

  Table() {
    table.resize(900, 400);
    model.ensureLoaded();
    table.show();
  }
  QModelIndex cell(int row, const char* key) { return model.index(row, model.columnOf(QString::fromLatin1(key))); }
  QLineEdit* openEditor(int row, const char* key) {
    table.setCurrentIndex(cell(row, key));
    table.edit(cell(row, key));
    auto* editor = table.findChild<FieldEditor*>(QStringLiteral("cell.activities.") + QString::fromLatin1(key));
    return editor ? qobject_cast<QLineEdit*>(editor->focusProxy()) : nullptr;
  }
};

}  // namespace

TEST_CASE("A value typed into a cell is in the file when Enter is pressed, and the next row is current", "[ui][table]") {
  Table t;
  const qint64 first = add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 3, 1), 5));
  add(t.file, meeting(QStringLiteral("Paskaita"), QDate(2026, 4, 1), 7));
  QLineEdit* line = t.openEditor(0, "topic");
  REQUIRE(line);
  line->clear();
  type(line, QStringLiteral("Žąsų šventė"));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(t.file.workspace.store().record(EntityKind::Activity, first)->text(QStringLiteral("topic")) == QStringLiteral("Žąsų šventė"));
  CHECK(t.table.currentIndex().row() == 1);
  CHECK(t.file.edits().canUndo());
}

TEST_CASE("A value that is refused stays in the editor with the reason, and in the cell when it is left", "[ui][table]") {
  Table t;
  const qint64 id = add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 3, 1), 5));
  QLineEdit* line = t.openEditor(0, "participants");
  REQUIRE(line);
  line->clear();
  type(line, QStringLiteral("daug"));
  QTest::keyClick(line, Qt::Key_Return);
  auto* editor = t.table.findChild<FieldEditor*>(QStringLiteral("cell.activities.participants"));
  REQUIRE(editor);
  CHECK_FALSE(editor->problem().isEmpty());
  CHECK(line->text() == QStringLiteral("daug"));
  t.table.setCurrentIndex(t.cell(0, "topic"));
  CHECK(t.cell(0, "participants").data(RecordTableModel::RefusedRole).toString() == QStringLiteral("daug"));
  CHECK(t.cell(0, "participants").data(Qt::DisplayRole).toString() == QStringLiteral("5"));
  CHECK_FALSE(t.cell(0, "participants").data(RecordTableModel::ProblemRole).toString().isEmpty());
  CHECK(t.file.workspace.store().record(EntityKind::Activity, id)->value(QStringLiteral("participants")).toInt() == 5);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the editor that was left is gone
  // Esc in the reopened editor gives the stored value back.
  line = t.openEditor(0, "participants");
  REQUIRE(line);
  CHECK(line->text() == QStringLiteral("daug"));
  QTest::keyClick(line, Qt::Key_Escape);
  CHECK(t.cell(0, "participants").data(RecordTableModel::RefusedRole).toString().isEmpty());
}

TEST_CASE("An unknown number is a dash and not a zero", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 3, 1), std::nullopt));
  add(t.file, meeting(QStringLiteral("Paskaita"), QDate(2026, 3, 2), 0));
  CHECK(t.cell(0, "participants").data().toString() == Format::unknown());
  CHECK(t.cell(1, "participants").data().toString() == QStringLiteral("0"));
}

TEST_CASE("The filter finds words with Lithuanian letters folded and follows changes", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("Susitikimas Šiauliuose"), QDate(2026, 3, 1), 5));
  add(t.file, meeting(QStringLiteral("Posėdis Vilniuje"), QDate(2026, 4, 1), 7));
  t.model.setFilterText(QStringLiteral("siaul"));
  CHECK(t.model.rowCount() == 1);
  t.model.setFilterText(QStringLiteral("VILN pos"));
  REQUIRE(t.model.rowCount() == 1);
  CHECK(t.cell(0, "topic").data().toString() == QStringLiteral("Posėdis Vilniuje"));
  t.model.setFilterText({});
  CHECK(t.model.rowCount() == 2);
}

TEST_CASE("A change made elsewhere appears in its row, undo takes it back, a removed record goes", "[ui][table]") {
  Table t;
  const qint64 id = add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 3, 1), 5));
  add(t.file, meeting(QStringLiteral("Paskaita"), QDate(2026, 4, 1), 7));
  REQUIRE(t.file.edits().update(EntityKind::Activity, id, QStringLiteral("topic"), QStringLiteral("Kitas")));
  CHECK(t.cell(0, "topic").data().toString() == QStringLiteral("Kitas"));
  REQUIRE(t.file.edits().undo());
  CHECK(t.cell(0, "topic").data().toString() == QStringLiteral("Posėdis"));
  REQUIRE(t.file.edits().remove(EntityKind::Activity, id));
  CHECK(t.model.rowCount() == 1);
  REQUIRE(t.file.edits().undo());
  CHECK(t.model.rowCount() == 2);
}

TEST_CASE("Only records of the scope are shown, also those that come later", "[ui][table]") {
  Table t;
  t.model.setScope(Query().inYear(QStringLiteral("date"), 2026));
  add(t.file, meeting(QStringLiteral("Šiemet"), QDate(2026, 3, 1), 5));
  const qint64 other = add(t.file, meeting(QStringLiteral("Pernai"), QDate(2025, 3, 1), 5));
  CHECK(t.model.rowCount() == 1);
  REQUIRE(t.file.edits().update(EntityKind::Activity, other, QStringLiteral("date"), QDate(2026, 5, 5)));
  CHECK(t.model.rowCount() == 2);
}

TEST_CASE("Sorting follows the Lithuanian alphabet and puts unknown numbers last", "[ui][table]") {
  Table t;
  for (const char* topic : {"Žolė", "Ąžuolas", "Abėcėlė", "Čekis", "Cinkas"})
    add(t.file, meeting(QString::fromUtf8(topic), QDate(2026, 1, 1), std::nullopt));
  t.model.sort(t.model.columnOf(QStringLiteral("topic")), Qt::AscendingOrder);
  QStringList shown;
  for (int row = 0; row < t.model.rowCount(); ++row) shown << t.cell(row, "topic").data().toString();
  CHECK(shown == QStringList({QStringLiteral("Abėcėlė"), QStringLiteral("Ąžuolas"), QStringLiteral("Cinkas"), QStringLiteral("Čekis"), QStringLiteral("Žolė")}));
  add(t.file, meeting(QStringLiteral("Su dalyviais"), QDate(2026, 1, 2), 3));
  for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    t.model.sort(t.model.columnOf(QStringLiteral("participants")), order);
    CHECK(t.cell(0, "participants").data().toString() == QStringLiteral("3"));
  }
}

TEST_CASE("The sum of the selection counts known numbers only", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("A"), QDate(2026, 1, 1), 1200));
  add(t.file, meeting(QStringLiteral("B"), QDate(2026, 1, 2), std::nullopt));
  add(t.file, meeting(QStringLiteral("C"), QDate(2026, 1, 3), 34));
  const int column = t.model.columnOf(QStringLiteral("participants"));
  for (int row = 0; row < 3; ++row) t.table.selectionModel()->select(t.model.index(row, column), QItemSelectionModel::Select);
  CHECK(t.table.selectionSummary().contains(QStringLiteral("1\u00A0234")));
}

TEST_CASE("What was copied can be pasted as new rows in one step", "[ui][table][paste]") {
  Table t;
  t.table.setColumns({{QStringLiteral("date"), 90}, {QStringLiteral("duty"), 90}, {QStringLiteral("topic"), 200}, {QStringLiteral("participants"), 80}});
  add(t.file, meeting(QStringLiteral("Posėdis „A“"), QDate(2026, 3, 1), 5));
  t.table.selectAll();
  const QString text = t.table.selectedText(true);
  const auto plan = TablePaste(t.table).planPaste(PastePlan::cellsOf(text), PastePlan::Way::Append);
  REQUIRE(plan->rows().size() == 1);
  CHECK(plan->count(StateMark::New) == 1);
  REQUIRE(plan->apply(QStringLiteral("Įklijuota")));
  REQUIRE(t.model.rowCount() == 2);
  for (const char* key : {"date", "duty", "topic", "participants"}) CHECK(t.cell(0, key).data() == t.cell(1, key).data());
  REQUIRE(t.file.edits().undo());
  CHECK(t.model.rowCount() == 1);
}

TEST_CASE("A paste names rows that cannot be taken and takes the others", "[ui][table][paste]") {
  Table t;
  t.table.setColumns({{QStringLiteral("date"), 90}, {QStringLiteral("duty"), 90}, {QStringLiteral("topic"), 200}, {QStringLiteral("participants"), 80}});
  const QString text = QStringLiteral("2026-02-30\t6.1\tNėra tokios dienos\t3\r\n2026-02-14\t6.6\t\"Dvi\neilutės\"\t1 200\r\n");
  const auto plan = TablePaste(t.table).planPaste(PastePlan::cellsOf(text), PastePlan::Way::Append);
  REQUIRE(plan->rows().size() == 2);
  CHECK(plan->rows()[0].fate == StateMark::Overdue);
  CHECK_FALSE(plan->rows()[0].problem.isEmpty());
  CHECK(plan->rows()[1].fate == StateMark::New);
  CHECK(plan->rows()[1].cells[3].after == QStringLiteral("1\u00A0200"));
}

TEST_CASE("A paste over cells says old and new and leaves equal rows alone", "[ui][table][paste]") {
  Table t;
  t.table.setColumns({{QStringLiteral("topic"), 200}, {QStringLiteral("participants"), 80}});
  add(t.file, meeting(QStringLiteral("A"), QDate(2026, 1, 1), 1));
  add(t.file, meeting(QStringLiteral("B"), QDate(2026, 1, 2), 2));
  t.table.setCurrentIndex(t.cell(0, "participants"));
  const auto plan = TablePaste(t.table).planPaste(PastePlan::cellsOf(QStringLiteral("1\n20\n")), PastePlan::Way::Over);
  REQUIRE(plan->rows().size() == 2);
  CHECK(plan->rows()[0].fate == StateMark::Same);
  CHECK(plan->rows()[1].fate == StateMark::Changed);
  CHECK(plan->rows()[1].cells[0].before == QStringLiteral("2"));
  CHECK(plan->rows()[1].cells[0].after == QStringLiteral("20"));
}

TEST_CASE("The quick-entry row writes a record with Enter and starts anew with the same date and duty", "[ui][table]") {
  Table t;
  t.table.setColumns({{QStringLiteral("date"), 96}, {QStringLiteral("duty"), 90}, {QStringLiteral("topic"), 240}, {QStringLiteral("participants"), 80}});
  QuickEntryRow quick(t.table, &t.table);
  quick.setSticky({QStringLiteral("date"), QStringLiteral("duty")});
  quick.show();
  const auto put = [&](const char* key, const QString& text) {
    auto* line = qobject_cast<QLineEdit*>(quick.editor(QString::fromLatin1(key))->focusProxy());
    line->clear();
    type(line, text);
    return line;
  };
  put("date", QStringLiteral("2026-12-29"));
  put("duty", QStringLiteral("6.1"));
  QLineEdit* topic = put("topic", QStringLiteral("Susitikimas su darbdaviais"));
  QTest::keyClick(topic, Qt::Key_Return);
  REQUIRE(t.model.rowCount() == 1);
  CHECK(t.cell(0, "topic").data().toString() == QStringLiteral("Susitikimas su darbdaviais"));
  CHECK(quick.editor(QStringLiteral("topic"))->text().isEmpty());
  CHECK(quick.editor(QStringLiteral("date"))->text() == QStringLiteral("2026-12-29"));
  QTest::keyClick(topic, Qt::Key_Return);
  CHECK(t.model.rowCount() == 1);
  CHECK_FALSE(quick.editor(QStringLiteral("topic"))->problem().isEmpty());
}

TEST_CASE("Groups stand in order, can be folded and hide no record from the filter", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("Sausis"), QDate(2026, 1, 5), 1));
  add(t.file, meeting(QStringLiteral("Vasaris"), QDate(2026, 2, 5), 2));
  t.model.setGrouping([](const Record& r) { return QString::number(r.value(QStringLiteral("date")).toDate().month()); });
  REQUIRE(t.model.rowCount() == 4);
  CHECK(t.model.isGroupRow(0));
  CHECK(t.model.groupTitle(0) == QStringLiteral("1"));
  t.model.setCollapsed(0, true);
  CHECK(t.model.rowCount() == 3);
  add(t.file, meeting(QStringLiteral("Kovas"), QDate(2026, 3, 5), 2));
  CHECK(t.model.rowCount() == 5);
}

TEST_CASE("Groups by date follow the order the dates are sorted in", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("Sausis"), QDate(2026, 1, 5), 1));
  add(t.file, meeting(QStringLiteral("Vasaris"), QDate(2026, 2, 5), 9));
  t.table.groupBy(QStringLiteral("date"));
  REQUIRE(t.model.rowCount() == 4);
  const auto sorted = [&](const char* key, Qt::SortOrder order) {
    t.model.sort(t.model.columnOf(QString::fromLatin1(key)), order);
    return t.cell(1, "topic").data().toString();
  };
  CHECK(sorted("date", Qt::AscendingOrder) == QStringLiteral("Sausis"));
  CHECK(sorted("date", Qt::DescendingOrder) == QStringLiteral("Vasaris"));
  // Sorted by something else, the latest stands first, as it does by itself.
  CHECK(sorted("participants", Qt::AscendingOrder) == QStringLiteral("Vasaris"));
}

TEST_CASE("A record that the filter hides is not worked on any more", "[ui][table]") {
  Table t;
  add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 1, 5), 1));
  const qint64 other = add(t.file, meeting(QStringLiteral("Paskaita"), QDate(2026, 2, 5), 2));
  t.table.showRecord(t.model.idAt(0));
  QList<qint64> told;
  QObject::connect(&t.table, &RecordTable::currentRecordChanged, [&told](qint64 id) { told << id; });
  t.model.setFilterText(QStringLiteral("pask"));
  CHECK(t.table.currentId() == other);
  REQUIRE_FALSE(told.isEmpty());
  CHECK(told.last() == other);
  t.model.setFilterText(QStringLiteral("nieko"));
  CHECK(told.last() == 0);
}

TEST_CASE("Amounts copied onto amounts are pasted over them, not as new rows that nobody can take", "[ui][table][paste]") {
  Table t;
  t.table.setColumns({{QStringLiteral("date"), 90}, {QStringLiteral("duty"), 90}, {QStringLiteral("topic"), 200}, {QStringLiteral("participants"), 80}, {QStringLiteral("women"), 80}});
  for (const int people : {1, 2}) add(t.file, meeting(QStringLiteral("Posėdis"), QDate(2026, 1, people), people));
  t.table.setCurrentIndex(t.cell(0, "participants"));
  const auto pasted = [&](const QString& text) {
    QApplication::clipboard()->setText(text);
    PastePanel::open(t.table, &t.table);
    auto* panel = t.table.findChild<QDialog*>(QStringLiteral("paste"));
    REQUIRE(panel);
    const bool over = panel->findChild<QRadioButton*>(QStringLiteral("paste.over"))->isChecked();
    delete panel;
    return over;
  };
  CHECK(pasted(QStringLiteral("30\t20\n40\t10\n")));
  // Rows that can be new ones stay new, whatever cell is current.
  CHECK_FALSE(pasted(QStringLiteral("2026-03-01\t6.1\tPosėdis\t5\n")));
}
