// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/HelpWindow.h"

#include "core/base/Format.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/PageList.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("Every page has a help text in both languages", "[ui][help]") {
  SampleWindow sample;
  for (const Language language : {Language::Lithuanian, Language::English}) {
    sample.window.setLanguage(language);
    for (const QString& topic : HelpWindow::topics()) {
      INFO(topic.toStdString());
      const QString text = HelpWindow::text(topic);
      CHECK(text.startsWith(QLatin1String("# ")));
      CHECK(text.size() > 200);
    }
  }
  sample.window.setLanguage(Language::Lithuanian);
}

TEST_CASE("F1 shows the help of the page in front, which can be searched without Lithuanian letters", "[ui][help]") {
  SampleWindow sample;
  sample.open("plan");
  sample.window.actionSet()["help"]->trigger();
  auto* help = sample.find<HelpWindow>("help");
  CHECK(help->isVisible());
  CHECK(help->topic() == QStringLiteral("plan"));
  CHECK(sample.find<QTextBrowser>("help.text")->toPlainText().contains(QStringLiteral("Grandinė")));
  auto* list = sample.find<QListWidget>("help.topics");
  const int all = list->count();
  sample.find<QLineEdit>("help.filter")->setText(QStringLiteral("mokejimo prasymas"));
  CHECK(list->count() > 0);
  CHECK(list->count() < all);
  // The window follows the language of the program.
  sample.find<QLineEdit>("help.filter")->clear();
  sample.window.setLanguage(Language::English);
  sample.window.actionSet()["helpKeyboard"]->trigger();
  CHECK(sample.find<QTextBrowser>("help.text")->toPlainText().contains(QStringLiteral("search everything")));
  sample.window.setLanguage(Language::Lithuanian);
  QCoreApplication::processEvents();
  CHECK(sample.find<QTextBrowser>("help.text")->toPlainText().contains(QStringLiteral("ieškoti visur")));
}
