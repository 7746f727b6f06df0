// SPDX-License-Identifier: EUPL-1.2
// Draws every page in both themes, at 100 % and 200 % and in a small window, for people to look at. Hidden: run with
//   SANTALKA_PICTURES=<folder> SANTALKA_PICTURES_FILE=<data file> ui_tests "[.pictures]"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageList.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>

using namespace santalka;
using namespace santalka::test;

namespace {

QString folder() { return qEnvironmentVariable("SANTALKA_PICTURES"); }

void draw(QWidget& widget, const QString& name) {
  QTest::qWait(200);
  CHECK(widget.grab().save(folder() + QLatin1Char('/') + name + QStringLiteral(".png")));
}

}  // namespace

TEST_CASE("Every page can be looked at", "[.pictures]") {
  REQUIRE_FALSE(folder().isEmpty());
  Workspace workspace;
  FileSession session(workspace);
  REQUIRE(session.open(qEnvironmentVariable("SANTALKA_PICTURES_FILE"), DataFile::Access::ReadWrite));
  workspace.setYear(2026);
  MainWindow window(workspace);
  window.resize(1280, 800);
  window.show();
  for (const PageEntry& entry : PageList::all()) {
    window.goTo({entry.name, {}, 0, {}, {}});
    draw(window, entry.name);
  }
  window.setDark(true);
  window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  draw(window, QStringLiteral("stakeholders-dark"));
  window.setDark(false);
  window.setScale(200);
  window.goTo({QStringLiteral("activities"), {}, 0, {}, {}});
  draw(window, QStringLiteral("activities-200"));
  window.setLanguage(Language::English);
  window.goTo({QStringLiteral("money"), {}, 0, {}, {}});
  draw(window, QStringLiteral("money-200-en"));
  window.setScale(100);
  draw(window, QStringLiteral("money-en"));
  window.setLanguage(Language::Lithuanian);
  window.resize(800, 600);
  window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  draw(window, QStringLiteral("stakeholders-small"));
  window.resize(1280, 800);

  auto* table = window.findChild<RecordTable*>(QStringLiteral("table.stakeholders"));
  table->setCurrentIndex(table->records().index(2, table->records().columnOf(QStringLiteral("institution_group"))));
  table->edit(table->currentIndex());
  type(QApplication::focusWidget(), QStringLiteral("svei"));
  draw(window, QStringLiteral("cell-choice"));
  if (auto* list = QApplication::focusWidget()->findChild<QWidget*>(QStringLiteral("pickList"))) draw(*list, QStringLiteral("cell-choice-list"));
  for (QWidget* top : QApplication::topLevelWidgets())
    if (top->objectName() == QStringLiteral("pickList")) draw(*top, QStringLiteral("pick-list"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  for (QTabWidget* tabs : window.findChildren<QTabWidget*>())
    if (tabs->isVisible() && tabs->count() == 3) {
      tabs->setCurrentIndex(1);
      draw(window, QStringLiteral("contacts"));
      tabs->setCurrentIndex(2);
      draw(window, QStringLiteral("history"));
    }
  window.goTo({QStringLiteral("activities"), {}, 0, {}, {}});
  QApplication::clipboard()->setText(QStringLiteral("2026-02-30\t6.1\tSusitikimas\tNėra tokios dienos\tBiblioteka\t3\n2026-02-14\t6.6\tPaskaita\tInformacija apie kursus\tNuotoliu\t12\n"));
  window.actionSet()["paste"]->trigger();
  if (auto* panel = window.findChild<QDialog*>(QStringLiteral("paste"))) {
    draw(*panel, QStringLiteral("paste"));
    panel->reject();
    QTest::qWait(50);
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
  }
  auto* activities = window.findChild<RecordTable*>(QStringLiteral("table.activities"));
  activities->setCurrentIndex(activities->records().index(3, activities->records().columnOf(QStringLiteral("participants"))));
  activities->edit(activities->currentIndex());
  auto* cell = activities->findChild<FieldEditor*>(QStringLiteral("cell.activities.participants"));
  REQUIRE(cell);
  type(cell->focusProxy(), QStringLiteral("daug"));
  QTest::keyClick(cell->focusProxy(), Qt::Key_Return);
  activities->setCurrentIndex(activities->records().index(5, 3));
  draw(window, QStringLiteral("refused"));
  auto* search = window.findChild<QLineEdit*>(QStringLiteral("search"));
  search->setFocus();
  type(search, QStringLiteral("kalb"));
  QTest::qWait(200);
  for (QWidget* top : QApplication::topLevelWidgets())
    if (top->objectName() == QStringLiteral("search.results")) draw(*top, QStringLiteral("search"));
  window.resize(1100, 760);
  draw(window, QStringLiteral("resized"));
}
