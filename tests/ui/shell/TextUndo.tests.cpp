// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/TextUndo.h"

#include "core/editing/EditService.h"
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/report/ReportSectionList.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("In the report's prose Ctrl+Y brings back what Ctrl+Z took, and so do the buttons", "[ui][undo]") {
  SampleWindow desk;
  desk.open("report");
  desk.window.activateWindow();
  REQUIRE(desk.find<ReportSectionList>("report.sections")->choose(QStringLiteral("9.2")));
  auto* prose = desk.find<QPlainTextEdit>("report.prose");
  prose->setFocus();
  REQUIRE(SampleWindow::wait([&] { return QApplication::focusWidget() == prose; }));
  const QString before = prose->toPlainText();
  prose->moveCursor(QTextCursor::End);
  type(prose, QStringLiteral(" Dar vienas sakinys."));
  const QString after = prose->toPlainText();
  REQUIRE(after != before);
  QTest::keyClick(prose, Qt::Key_Z, Qt::ControlModifier);
  REQUIRE(prose->toPlainText() != after);
  CHECK(desk.window.actionSet()["redo"]->isEnabled());
  QTest::keyClick(prose, Qt::Key_Y, Qt::ControlModifier);
  CHECK(prose->toPlainText() == after);
  desk.window.actionSet()["undo"]->trigger();
  CHECK(prose->toPlainText() != after);
  desk.window.actionSet()["redo"]->trigger();
  CHECK(prose->toPlainText() == after);
}

TEST_CASE("Ctrl+Z right after a municipality was chosen undoes the choice", "[ui][undo]") {
  SampleWindow desk;
  desk.open("municipality");
  desk.window.activateWindow();
  const auto name = [&] { return desk.workspace.store().records(EntityKind::Municipality)->front().text(QStringLiteral("name")); };
  const QString before = name();
  auto* pick = desk.find<QLineEdit>("municipality.choose");
  pick->setFocus();
  REQUIRE(SampleWindow::wait([&] { return QApplication::focusWidget() == pick; }));
  type(pick, QStringLiteral("anyksc"));
  QTest::keyClick(pick, Qt::Key_Return);
  REQUIRE(name() == QStringLiteral("Anykščių rajono savivaldybė"));
  QTest::keyClick(pick, Qt::Key_Z, Qt::ControlModifier);
  CHECK(name() == before);
}

TEST_CASE("While a line is being typed, Ctrl+Z takes back the typing and not what was saved", "[ui][undo]") {
  SampleWindow desk;
  desk.open("activities");
  desk.window.activateWindow();
  auto* filter = desk.find<QLineEdit>("filter.activities");
  filter->setFocus();
  REQUIRE(SampleWindow::wait([&] { return QApplication::focusWidget() == filter; }));
  const QString step = desk.workspace.edits().undoLabel();
  type(filter, QStringLiteral("posėdis"));
  QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
  CHECK(filter->text().isEmpty());
  QTest::keyClick(filter, Qt::Key_Y, Qt::ControlModifier);
  CHECK(filter->text() == QStringLiteral("posėdis"));
  CHECK(desk.workspace.edits().undoLabel() == step);
}
