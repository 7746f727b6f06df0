// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Messages.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/PageList.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <set>

using namespace santalka;
using namespace santalka::test;

namespace {

void collect(const QMenu* menu, std::set<const QAction*>& found) {
  for (const QAction* action : menu->actions()) {
    found.insert(action);
    if (action->menu()) collect(action->menu(), found);
  }
}

QChar accessKey(const QString& text) {
  const QString plain = QString(text).replace(QLatin1String("&&"), QString());
  const auto at = plain.indexOf(QLatin1Char('&'));
  return at >= 0 && at + 1 < plain.size() ? plain[at + 1].toLower() : QChar();
}

/// Access keys that stand twice among the actions, and the window's own actions that have none.
QStringList keyFaults(const QList<QAction*>& actions, const QList<QAction*>& own) {
  QStringList faults;
  QHash<QChar, QString> known;
  for (const QAction* action : actions) {
    if (action->isSeparator()) continue;
    const QChar key = accessKey(action->text());
    if (key.isNull()) {
      if (own.contains(action) || action->menu()) faults << QStringLiteral("no access key: ") + action->text();
      continue;
    }
    if (known.contains(key)) faults << QStringLiteral("%1 and %2").arg(known[key], action->text());
    known.insert(key, action->text());
  }
  return faults;
}

}  // namespace

TEST_CASE("Every action of the window stands in a menu", "[ui][shell][menus]") {
  SampleWindow sample;
  FileActions files(sample.window, sample.session);
  std::set<const QAction*> found;
  for (const QAction* top : sample.window.menuBar()->actions())
    if (top->menu()) collect(top->menu(), found);
  for (const QAction* action : sample.window.actionSet().all()) {
    // The page in front names these two in its own words, with the same keys.
    if (action->objectName() == QLatin1String("action.newRecord") || action->objectName() == QLatin1String("action.removeRecord")) continue;
    INFO(action->objectName().toStdString());
    CHECK(found.contains(action));
  }
}

TEST_CASE("Access keys of a menu are there and differ, in both languages", "[ui][shell][menus]") {
  SampleWindow sample;
  FileActions files(sample.window, sample.session);
  for (const Language language : {Language::Lithuanian, Language::English}) {
    sample.window.setLanguage(language);
    QStringList faults = keyFaults(sample.window.menuBar()->actions(), {});
    for (const QAction* top : sample.window.menuBar()->actions())
      if (top->menu()) faults << keyFaults(top->menu()->actions(), sample.window.actionSet().all());
    INFO(faults.join(QLatin1Char('\n')).toStdString());
    CHECK(faults.isEmpty());
  }
  sample.window.setLanguage(Language::Lithuanian);
}

TEST_CASE("The sample opens in a file of its own and is kept for the next time", "[ui][shell][sample]") {
  SampleWindow sample;
  FileActions files(sample.window, sample.session);
  const QString path = FileSession::sampleFile();
  const bool there = QFile::exists(path);
  sample.window.actionSet()["sample"]->trigger();
  REQUIRE(SampleWindow::wait([&] { return !sample.session.isOpening(); }));
  CHECK(sample.workspace.path() == path);
  CHECK(sample.window.currentPageName() == QStringLiteral("start"));
  CHECK(sample.workspace.store().count(EntityKind::Measure).value_or(0) > 0);
  sample.session.close();
  if (!there) QFile::remove(path);
}

TEST_CASE("A copy is saved, looked through, and holds everything", "[ui][shell][copy]") {
  SampleWindow sample;
  FileActions files(sample.window, sample.session);
  const QString target = sample.inFolder(QStringLiteral("Kopija.santalka"));
  FileChooser::prepareAnswer(QStringLiteral("copy"), target);
  sample.window.actionSet()["saveCopy"]->trigger();
  REQUIRE(SampleWindow::wait([&] { return QFile::exists(target) && !sample.workspace.tasks().isRunning(); }));
  CHECK(sample.window.banner().text().contains(QStringLiteral("Kopija")));
  CHECK_FALSE(QFile::exists(target + QStringLiteral(".part")));
  const auto measures = sample.workspace.store().count(EntityKind::Measure).value_or(0);
  REQUIRE(sample.session.open(target));
  CHECK(sample.workspace.store().count(EntityKind::Measure).value_or(-1) == measures);
  // The file itself is not overwritten by its own copy.
  FileChooser::prepareAnswer(QStringLiteral("copy"), target);
  (void)Messages::takeCollected();
  sample.window.actionSet()["saveCopy"]->trigger();
  REQUIRE(SampleWindow::wait([&] { return !sample.workspace.tasks().isRunning(); }));
  QCoreApplication::processEvents();
  CHECK(Messages::takeCollected().size() == 1);
}

TEST_CASE("The right button on a row opens what can be done with it", "[ui][shell][menus]") {
  SampleWindow sample;
  sample.open("stakeholders");
  auto* table = sample.find<QAbstractItemView>("table.stakeholders");
  QStringList offered;
  QTimer looks;
  QObject::connect(&looks, &QTimer::timeout, &sample.window, [&] {
    auto* menu = sample.window.findChild<QMenu*>(QStringLiteral("menu.rows"));
    if (!menu || !menu->isVisible()) return;
    for (const QAction* action : menu->actions()) offered << action->objectName();
    looks.stop();
    menu->close();
  });
  looks.start(20);
  const QPoint at(20, 60);
  QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
  QApplication::sendEvent(table->viewport(), &event);
  CHECK(offered.contains(QStringLiteral("action.copy")));
  CHECK(offered.size() > 4);
}

TEST_CASE("Cut takes the text out of a field and leaves a table alone", "[ui][shell][menus]") {
  SampleWindow sample;
  sample.open("stakeholders");
  auto* filter = sample.find<QLineEdit>("filter.stakeholders");
  filter->setFocus();
  filter->setText(QStringLiteral("gimnazija"));
  filter->selectAll();
  sample.window.actionSet()["cut"]->trigger();
  CHECK(filter->text().isEmpty());
  CHECK(QApplication::clipboard()->text() == QStringLiteral("gimnazija"));
  sample.find<QAbstractItemView>("table.stakeholders")->setFocus();
  sample.window.actionSet()["cut"]->trigger();
  CHECK(QApplication::clipboard()->text() == QStringLiteral("gimnazija"));
}
