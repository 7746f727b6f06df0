// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/MainWindow.h"

#include "tests/support/ui/UiFile.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageList.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("The navigation leads to every area", "[ui][shell]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.goTo({QStringLiteral("start"), {}, 0, {}, {}});
  window.show();
  for (const PageEntry& entry : PageList::all()) {
    auto* item = window.findChild<QAbstractButton*>(QStringLiteral("nav.") + entry.name);
    REQUIRE(item);
    QTest::mouseClick(item, Qt::LeftButton);
    CHECK(window.currentPageName() == entry.name);
    CHECK(window.findChild<Page*>(QStringLiteral("page.") + entry.name));
    CHECK(item->isChecked());
    CHECK_FALSE(item->accessibleName().isEmpty());
  }
}

TEST_CASE("Alt+Left leads back to the page before and Alt+Right forth again", "[ui][shell]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  window.goTo({QStringLiteral("start"), {}, 0, {}, {}});
  window.goTo({QStringLiteral("plan"), {}, 0, {}, {}});
  window.actionSet()["back"]->trigger();
  CHECK(window.currentPageName() == QStringLiteral("start"));
  window.actionSet()["forward"]->trigger();
  CHECK(window.currentPageName() == QStringLiteral("plan"));
  CHECK_FALSE(window.actionSet()["forward"]->isEnabled());
}

TEST_CASE("The language changes in the running window", "[ui][shell][language]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.goTo({QStringLiteral("start"), {}, 0, {}, {}});
  window.show();
  window.setLanguage(Language::English);
  const auto titles = [&] {
    QStringList list;
    for (const QAction* action : window.menuBar()->actions()) list << action->text().remove(QLatin1Char('&'));
    return list;
  };
  CHECK(titles().contains(QStringLiteral("Edit")));
  CHECK(Format::fixed(1234.5, 1) == QStringLiteral("1,234.5"));
  window.setLanguage(Language::Lithuanian);
  CHECK(Format::fixed(1234.5, 1) == QStringLiteral("1\u00A0234,5"));
}

TEST_CASE("The navigation can be narrowed and remembers it", "[ui][shell]") {
  UiFile file;
  {
    MainWindow window(file.workspace);
    window.show();
    CHECK(window.navigation().width() == Theme::px(212));
    window.actionSet()["narrowNavigation"]->trigger();
    CHECK(window.navigation().width() == Theme::px(84));
  }
  MainWindow again(file.workspace);
  CHECK(again.navigation().isNarrow());
  again.actionSet()["narrowNavigation"]->trigger();
  CHECK_FALSE(again.navigation().isNarrow());
}

TEST_CASE("The text grows to twice its size and no further", "[ui][shell]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  const double before = window.font().pointSizeF();
  window.setScale(500);
  CHECK(Theme::scale() == 200);
  QCoreApplication::processEvents();
  CHECK(window.font().pointSizeF() == Approx(before * 2));
  window.setScale(100);
  QCoreApplication::processEvents();
  CHECK(window.font().pointSizeF() == Approx(before));
}

TEST_CASE("Ctrl+Z takes the last change back and the tool bar says which", "[ui][shell][undo]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  QAction* undo = window.actionSet()["undo"];
  CHECK_FALSE(undo->isEnabled());
  Record source = Record::make(EntityKind::FundingSource);
  source.set(QStringLiteral("code"), QStringLiteral("SB"));
  REQUIRE(file.edits().insert(source));
  CHECK(undo->isEnabled());
  CHECK(undo->toolTip().contains(QStringLiteral("SB")));
  undo->trigger();
  CHECK(file.workspace.store().count(EntityKind::FundingSource).value_or(-1) == 0);
  CHECK(window.actionSet()["redo"]->isEnabled());
}

TEST_CASE("The title names the open file, then the program", "[ui][shell]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  CHECK(window.windowTitle() == QStringLiteral("test.santalka – Santalka"));
  window.setLanguage(Language::English);
  CHECK(window.windowTitle() == QStringLiteral("test.santalka – Santalka"));
  window.setLanguage(Language::Lithuanian);
  CHECK(window.windowFilePath() == file.path());
  file.session.close();
  CHECK(window.windowTitle() == QStringLiteral("Santalka"));
  REQUIRE(file.session.open(file.path()));
  CHECK(window.windowTitle().startsWith(QStringLiteral("test.santalka")));
}

TEST_CASE("A window whose file is closed shows no page and loses none of its parts", "[ui][shell]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  file.session.close();
  CHECK(window.currentPage() == nullptr);
  CHECK(window.findChild<QWidget*>(QStringLiteral("page.noFile"))->isVisible());
  REQUIRE(file.session.open(file.path()));
  CHECK(window.currentPageName() == QStringLiteral("stakeholders"));
}
