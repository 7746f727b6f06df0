// SPDX-License-Identifier: EUPL-1.2
// What the program does not take: it stays where it was typed with its reason, is never the value, and goes when it is given up.
#include "ui/common/RefusedTexts.h"

#include "core/editing/Drafts.h"
#include "core/editing/EditService.h"
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/DraftKeeper.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Activities : SampleWindow {
  RecordTable* table;
  MessageBanner* banner;

  Activities() {
    open("activities");
    window.activateWindow();
    table = find<RecordTable>("table.activities");
    banner = find<MessageBanner>("banner.activities");
    table->setFocus();
  }
  RecordTableModel& model() { return table->records(); }
  QModelIndex cell(int row, const char* key) { return model().index(row, model().columnOf(QLatin1String(key))); }
  /// Rows of records, not of groups.
  int row(int number) {
    for (int at = 0; at < model().rowCount(); ++at)
      if (!model().isGroupRow(at) && number-- == 0) return at;
    return -1;
  }
  QLineEdit* edit(const QModelIndex& index) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // an editor that was left
    table->setCurrentIndex(index);
    table->edit(index);
    auto* editor = table->findChild<FieldEditor*>(QStringLiteral("cell.activities.") + model().keyOf(index.column()));
    REQUIRE(editor);
    return qobject_cast<QLineEdit*>(editor->focusProxy());
  }
  void refuse(const QModelIndex& index, const QString& text) {
    QLineEdit* line = edit(index);
    line->clear();
    type(line, text);
    QTest::keyClick(line, Qt::Key_Return);
  }
  QVariant stored(qint64 id, const char* key) { return workspace.store().record(EntityKind::Activity, id)->value(QLatin1String(key)); }
};

}  // namespace

TEST_CASE("Delete in cells that must be filled in says so and leaves them as they are", "[ui][refused]") {
  Activities desk;
  const QModelIndex first = desk.cell(desk.row(0), "date"), second = desk.cell(desk.row(1), "date");
  const QString shown = first.data().toString();
  const QString before = desk.workspace.edits().undoLabel();
  desk.table->setCurrentIndex(first);
  desk.table->selectionModel()->select(second, QItemSelectionModel::Select);
  QTest::keyClick(desk.table, Qt::Key_Delete);
  CHECK_FALSE(desk.banner->text().isEmpty());
  CHECK(first.data().toString() == shown);
  CHECK(first.data(RecordTableModel::ProblemRole).toString().isEmpty());
  CHECK(desk.workspace.refused().count() == 0);
  CHECK(desk.workspace.edits().undoLabel() == before);
  QTest::keyClick(desk.table, Qt::Key_Escape);
  CHECK(desk.banner->text().isEmpty());
}

TEST_CASE("While a text was not taken the foot of the window does not say that all is saved", "[ui][refused]") {
  Activities desk;
  auto* saved = desk.find<ElidedLabel>("status.saved");
  CHECK(saved->text().startsWith(QStringLiteral("Viskas įrašyta")));
  desk.refuse(desk.cell(desk.row(0), "participants"), QStringLiteral("daug"));
  REQUIRE(desk.workspace.refused().count() == 1);
  CHECK(saved->text() == QStringLiteral("Neįrašytas 1 laukas"));
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.workspace.refused().count() == 0);
  CHECK(saved->text().startsWith(QStringLiteral("Viskas įrašyta")));
}

TEST_CASE("Cells that are emptied together come back together", "[ui][refused]") {
  Activities desk;
  const int row = desk.row(0);
  const qint64 id = desk.model().idAt(row);
  REQUIRE(desk.workspace.edits().update(EntityKind::Activity, id, QStringLiteral("place"), QStringLiteral("Aikštė")));
  REQUIRE(desk.workspace.edits().update(EntityKind::Activity, id, QStringLiteral("participants"), 12));
  desk.table->setCurrentIndex(desk.cell(row, "place"));
  desk.table->selectionModel()->select(desk.cell(row, "participants"), QItemSelectionModel::Select);
  QTest::keyClick(desk.table, Qt::Key_Delete);
  CHECK(desk.stored(id, "place").toString().isEmpty());
  CHECK_FALSE(desk.stored(id, "participants").isValid());
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.stored(id, "place").toString() == QStringLiteral("Aikštė"));
  CHECK(desk.stored(id, "participants").toInt() == 12);
}

TEST_CASE("What was refused is taken back before anything that was saved", "[ui][refused]") {
  Activities desk;
  const QModelIndex people = desk.cell(desk.row(0), "participants");
  const qint64 id = desk.model().idAt(people.row());
  REQUIRE(desk.workspace.edits().update(EntityKind::Activity, id, QStringLiteral("place"), QStringLiteral("Aikštė")));
  desk.refuse(people, QStringLiteral("daug"));
  desk.table->setCurrentIndex(desk.cell(desk.row(1), "topic"));
  REQUIRE(people.data(RecordTableModel::RefusedRole).toString() == QStringLiteral("daug"));
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.workspace.refused().count() == 0);
  CHECK(desk.banner->text().isEmpty());
  CHECK(desk.stored(id, "place").toString() == QStringLiteral("Aikštė"));
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.stored(id, "place").toString() != QStringLiteral("Aikštė"));
}

TEST_CASE("The message goes when the mistake is mended or given up, and moves no row", "[ui][refused]") {
  Activities desk;
  const QModelIndex date = desk.cell(desk.row(0), "date");
  const QPoint place = desk.table->mapTo(&desk.window, QPoint());
  desk.refuse(date, QStringLiteral("2026-02-30"));
  QCoreApplication::processEvents();
  REQUIRE_FALSE(desk.banner->text().isEmpty());
  CHECK(desk.banner->isVisible());
  CHECK(desk.table->mapTo(&desk.window, QPoint()) == place);

  SECTION("given up in the cell") {
    auto* editor = desk.table->findChild<FieldEditor*>(QStringLiteral("cell.activities.date"));
    REQUIRE(editor);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
  }
  SECTION("given up in the table") {
    desk.table->setCurrentIndex(desk.cell(desk.row(0), "topic"));
    CHECK(date.data(RecordTableModel::RefusedRole).toString() == QStringLiteral("2026-02-30"));
    CHECK_FALSE(desk.banner->text().isEmpty());
    desk.table->setCurrentIndex(date);
    QTest::keyClick(desk.table, Qt::Key_Escape);
  }
  SECTION("mended") {
    auto* editor = desk.table->findChild<FieldEditor*>(QStringLiteral("cell.activities.date"));
    REQUIRE(editor);
    auto* line = qobject_cast<QLineEdit*>(editor->focusProxy());
    line->clear();
    type(line, QStringLiteral("2026-02-28"));
    QTest::keyClick(line, Qt::Key_Return);
  }
  CHECK(desk.banner->text().isEmpty());
  CHECK(desk.workspace.refused().count() == 0);
}

TEST_CASE("The message of the row under the head goes with the next letter typed there", "[ui][refused]") {
  Activities desk;
  auto* topic = qobject_cast<QLineEdit*>(desk.find<FieldEditor>("quick.activities.topic")->focusProxy());
  topic->setFocus();
  QTest::keyClick(topic, Qt::Key_Return);
  REQUIRE_FALSE(desk.banner->text().isEmpty());
  type(topic, QStringLiteral("P"));
  CHECK(desk.banner->text().isEmpty());
}

TEST_CASE("A text that was given up does not come back after a crash", "[ui][refused][drafts]") {
  Activities desk;
  const QString folder = desk.inFolder(QStringLiteral("juodrasciai"));
  DraftKeeper keeper(desk.window, folder);
  const auto left = [&] { return Drafts(folder, desk.path()).all().size(); };

  SECTION("in a cell") {
    QLineEdit* line = desk.edit(desk.cell(desk.row(0), "date"));
    REQUIRE(SampleWindow::wait([&] { return QApplication::focusWidget() == line; }));
    line->clear();
    type(line, QStringLiteral("2026-02-30"));
    keeper.keepNow();
    REQUIRE(left() == 1);
    QTest::keyClick(line, Qt::Key_Return);
    SECTION("while it is edited") {}
    SECTION("after it was left with its reason") {
      desk.table->setFocus();
      QCoreApplication::processEvents();
      CHECK(left() == 1);
      line = desk.edit(desk.cell(desk.row(0), "date"));
    }
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(SampleWindow::wait([&] { return left() == 0; }, 3000));
  }
  SECTION("in the row under the head") {
    auto* topic = qobject_cast<QLineEdit*>(desk.find<FieldEditor>("quick.activities.topic")->focusProxy());
    topic->setFocus();
    REQUIRE(SampleWindow::wait([&] { return QApplication::focusWidget() == topic; }));
    type(topic, QStringLiteral("Pusiau"));
    keeper.keepNow();
    REQUIRE(left() == 1);
    auto* place = qobject_cast<QLineEdit*>(desk.find<FieldEditor>("quick.activities.place")->focusProxy());
    place->setFocus();
    QCoreApplication::processEvents();
    CHECK(left() == 1);
    QTest::keyClick(place, Qt::Key_Escape);
    CHECK(left() == 0);
  }
}
