// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/AboutWindow.h"

#include "core/program/ProgramInfo.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/ProgramIcon.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/MainWindow.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("About says the version, the licence and every library", "[ui][shell][about]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  window.actionSet()["about"]->trigger();
  window.actionSet()["about"]->trigger();
  REQUIRE(window.findChildren<AboutWindow*>().size() == 1);
  auto* about = window.findChild<AboutWindow*>();
  CHECK(about->isVisible());
  CHECK(about->findChild<QLabel*>(QStringLiteral("about.version"))->text().contains(ProgramInfo::version()));
  CHECK(about->findChild<QLabel*>(QStringLiteral("about.licence"))->text().contains(QStringLiteral("EUPL-1.2")));
  auto* table = about->findChild<QTableWidget*>(QStringLiteral("about.libraries"));
  REQUIRE(table);
  const auto libraries = ProgramInfo::libraries();
  REQUIRE(table->rowCount() == static_cast<int>(libraries.size()));
  for (int row = 0; row < table->rowCount(); ++row) {
    const Library& library = libraries.at(static_cast<std::size_t>(row));
    CHECK(table->item(row, 0)->text() == library.name);
    CHECK(table->item(row, 1)->text() == library.version);
    CHECK(table->item(row, 2)->text() == library.licence);
  }
  CHECK_FALSE(table->accessibleName().isEmpty());
  QTest::keyClick(about, Qt::Key_Escape);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK_FALSE(window.findChild<AboutWindow*>());
}

TEST_CASE("About hands its details to the clipboard and speaks the language of the window", "[ui][shell][about][language]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  AboutWindow::showOver(&window);
  auto* about = window.findChild<AboutWindow*>();
  REQUIRE(about);
  auto* copy = about->findChild<QPushButton*>(QStringLiteral("about.copy"));
  REQUIRE(copy);
  window.setLanguage(Language::English);
  QCoreApplication::processEvents();
  CHECK(about->windowTitle() == QStringLiteral("About Santalka"));
  CHECK(copy->text() == QStringLiteral("&Copy details"));
  window.setLanguage(Language::Lithuanian);
  QCoreApplication::processEvents();
  CHECK(about->windowTitle() == QStringLiteral("Apie „Santalką“"));
  QApplication::clipboard()->clear();
  QTest::mouseClick(copy, Qt::LeftButton);
  CHECK(QApplication::clipboard()->text() == ProgramInfo::details());
  CHECK(copy->text() == QStringLiteral("Nukopijuota"));
}

TEST_CASE("All of About can be read at 100 and 200 percent", "[ui][shell][about]") {
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  for (const int scale : {100, 200}) {
    window.setScale(scale);
    AboutWindow about(&window);
    about.show();
    QCoreApplication::processEvents();
    auto* table = about.findChild<QTableWidget*>(QStringLiteral("about.libraries"));
    INFO(scale);
    auto* last = table->item(table->rowCount() - 1, 0);
    CHECK((scale == 200 || table->viewport()->rect().contains(table->visualItemRect(last))));
    table->scrollToItem(last);  // the screen of the tests is too small for all of it at 200
    CHECK(table->viewport()->rect().contains(table->visualItemRect(last)));
    for (int column = 0; column < 3; ++column)
      for (int row = 0; row < table->rowCount(); ++row)
        CHECK(table->fontMetrics().horizontalAdvance(table->item(row, column)->text()) + Theme::px(8) <= table->columnWidth(column));
    for (QLabel* label : about.findChildren<QLabel*>())
      if (!label->text().isEmpty()) CHECK(label->height() >= label->heightForWidth(label->width()));
  }
  window.setScale(100);
}

TEST_CASE("The picture of the program has every size and something on it", "[ui][common][icon]") {
  const QIcon made = programIcon();
  for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
    INFO(size);
    CHECK(made.availableSizes().contains(QSize(size, size)));
    const QImage image = made.pixmap(QSize(size, size), 1.0).toImage();
    REQUIRE(image.size() == QSize(size, size));
    QSet<QRgb> colours;
    for (int y = 0; y < size; ++y)
      for (int x = 0; x < size; ++x) colours.insert(image.pixel(x, y));
    CHECK(colours.size() > 20);
    CHECK(qAlpha(image.pixel(0, 0)) == 0);
  }
}

TEST_CASE("About can be looked at", "[.pictures]") {
  const QString folder = qEnvironmentVariable("SANTALKA_PICTURES");
  REQUIRE_FALSE(folder.isEmpty());
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  for (const bool dark : {false, true})
    for (const int scale : {100, 200}) {
      window.setDark(dark);
      window.setScale(scale);
      window.setLanguage(dark ? Language::English : Language::Lithuanian);
      AboutWindow about(&window);
      about.show();
      QTest::qWait(100);
      CHECK(about.grab().save(QStringLiteral("%1/about-%2-%3.png").arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale)));
    }
  window.setDark(false);
  window.setScale(100);
  window.setLanguage(Language::Lithuanian);
}
