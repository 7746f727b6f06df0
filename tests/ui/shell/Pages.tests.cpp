// SPDX-License-Identifier: EUPL-1.2
// What a coordinator does on the pages, through the window and by object names.
#include "core/base/Clock.h"
#include "core/domain/Activity.h"
#include "core/domain/Choices.h"
#include "core/domain/Stakeholder.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/Chips.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/KeptFilters.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Today {
  Today() { Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(10, 42))); }
  ~Today() { Clock::setFixed({}); }
};

struct Desk {
  Today today;
  UiFile file;
  MainWindow window{file.workspace};

  explicit Desk(const char* page) {
    window.resize(1280, 800);
    window.show();
    window.goTo({QString::fromLatin1(page), {}, 0, {}, {}});
  }
  template <class W>
  W* find(const char* name) {
    W* found = window.findChild<W*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  QLineEdit* quick(const char* name) { return qobject_cast<QLineEdit*>(find<FieldEditor>(name)->focusProxy()); }
  int count(EntityKind kind) { return static_cast<int>(file.workspace.store().count(kind).value_or(-1)); }
};

void put(QLineEdit* line, const QString& text) {
  line->setFocus();
  line->clear();
  type(line, text);
}

}  // namespace

TEST_CASE("On an empty page the button starts the first record and Enter writes it", "[ui][pages]") {
  Desk desk("activities");
  auto* start = desk.find<QPushButton>("empty.new.activities");
  REQUIRE(start->isVisible());
  QTest::mouseClick(start, Qt::LeftButton);
  CHECK_FALSE(start->isVisible());
  CHECK(desk.quick("quick.activities.date")->text() == QStringLiteral("2026-12-31"));
  put(desk.quick("quick.activities.duty"), QStringLiteral("6.1"));
  QLineEdit* topic = desk.quick("quick.activities.topic");
  put(topic, QStringLiteral("Susitikimas su seniūnais"));
  QTest::keyClick(topic, Qt::Key_Return);
  REQUIRE(desk.count(EntityKind::Activity) == 1);
  CHECK(desk.window.currentPage()->findChild<QLabel*>(QStringLiteral("page.count"))->text().contains(QStringLiteral("· 1")));
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.count(EntityKind::Activity) == 0);
}

TEST_CASE("An empty page leads to bringing in the table that the office has", "[ui][pages][import]") {
  Desk desk("start");
  for (const auto& [page, entity, as] : {std::tuple{"activities", "activities", "activities"}, {"stakeholders", "stakeholders", "stakeholders"}, {"money", "budget_lines", "plan"}}) {
    INFO(page);
    desk.window.goTo({QLatin1String(page), {}, 0, {}, {}});
    auto* button = desk.find<QPushButton>((std::string("empty.import.") + entity).c_str());
    REQUIRE(button->isVisible());
    CHECK_FALSE(button->text().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.window.currentPageName() == QStringLiteral("import"));
    CHECK(desk.find<QAbstractButton>((std::string("import.as.") + as).c_str())->isChecked());
    // The menu of data has it also when the page is full.
    desk.window.goTo({QLatin1String(page), {}, 0, {}, {}});
    CHECK(desk.window.dataMenu()->actions().contains(desk.find<QAction>((std::string("action.import.") + entity).c_str())));
  }
}

TEST_CASE("Duty chips count and filter the activities of the chosen year", "[ui][pages]") {
  Desk desk("start");
  for (const auto& [duty, year] : {std::pair{"6.1", 2026}, std::pair{"6.1", 2026}, std::pair{"6.7", 2026}, std::pair{"6.7", 2025}}) {
    Activity one;
    one.duty = QString::fromLatin1(duty);
    one.topic = QStringLiteral("Veikla");
    one.date = QDate(year, 3, 3);
    REQUIRE(desk.file.edits().insert(toRecord(one)));
  }
  desk.window.goTo({QStringLiteral("activities"), {}, 0, {}, {}});
  auto* chip = desk.find<Chip>("chip.6.7");
  CHECK(chip->number() == 1);
  CHECK(desk.find<Chip>("chip.all")->number() == 3);
  QTest::mouseClick(chip, Qt::LeftButton);
  CHECK(desk.find<RecordTable>("table.activities")->records().shownCount() == 1);
  desk.file.workspace.setYear(2025);
  CHECK(desk.find<Chip>("chip.all")->number() == 1);
}

TEST_CASE("The municipality is found by a few letters and its names are filled in", "[ui][pages]") {
  Desk desk("municipality");
  auto* pick = desk.find<QLineEdit>("municipality.choose");
  put(pick, QStringLiteral("anyksc"));
  QTest::keyClick(pick, Qt::Key_Return);
  auto stored = desk.file.workspace.store().records(EntityKind::Municipality);
  REQUIRE(stored);
  REQUIRE(stored->size() == 1);
  CHECK(stored->front().text(QStringLiteral("name")) == QStringLiteral("Anykščių rajono savivaldybė"));
  CHECK(stored->front().text(QStringLiteral("genitive")) == QStringLiteral("Anykščių rajono savivaldybės"));
  put(pick, QStringLiteral("siauliu miesto"));
  QTest::keyClick(pick, Qt::Key_Return);
  stored = desk.file.workspace.store().records(EntityKind::Municipality);
  REQUIRE(stored->size() == 1);
  CHECK(stored->front().text(QStringLiteral("name")) == QStringLiteral("Šiaulių miesto savivaldybė"));
}

TEST_CASE("Rows from Excel are shown before they are pasted and one undo takes them back", "[ui][pages][paste]") {
  Desk desk("stakeholders");
  QApplication::clipboard()->setText(QStringLiteral("Pirma mokykla\tŠvietimo įstaigos\r\nAntra poliklinika\tSveikatos priežiūros įstaigos\r\n"));
  desk.window.actionSet()["paste"]->trigger();
  auto* panel = desk.find<QDialog>("paste");
  CHECK(desk.count(EntityKind::Stakeholder) == 0);
  auto* button = panel->findChild<QPushButton*>(QStringLiteral("paste.do"));
  REQUIRE(button);
  CHECK(button->text().contains(QLatin1Char('2')));
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(desk.count(EntityKind::Stakeholder) == 2);
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.count(EntityKind::Stakeholder) == 0);
}

TEST_CASE("Deleting asks nothing and can be undone", "[ui][pages]") {
  Desk desk("start");
  Stakeholder school;
  school.name = QStringLiteral("Mokykla");
  school.group = QStringLiteral("SVI");
  REQUIRE(desk.file.edits().insert(toRecord(school)));
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  desk.find<QAction>("action.remove.stakeholders")->trigger();
  CHECK(desk.count(EntityKind::Stakeholder) == 0);
  desk.window.actionSet()["undo"]->trigger();
  CHECK(desk.count(EntityKind::Stakeholder) == 1);
}

TEST_CASE("A file that is not ours is refused in words and the open one stays open", "[ui][file]") {
  Desk desk("start");
  FileActions files(desk.window, desk.file.session);
  const QString foreign = desk.file.folder.filePath(QStringLiteral("kitas.santalka"));
  QFile out(foreign);
  REQUIRE(out.open(QIODevice::WriteOnly));
  out.write("this is no database at all, but it is long enough to be looked at");
  out.close();
  (void)Messages::takeCollected();
  CHECK_FALSE(opens(files, foreign));
  const QStringList said = Messages::takeCollected();
  REQUIRE(said.size() == 1);
  CHECK_FALSE(said.first().isEmpty());
  CHECK(desk.file.session.isOpen());
  CHECK(desk.file.workspace.path() == desk.file.path());
}

TEST_CASE("Rows can be grouped by any field with few values, and the choice is remembered", "[ui][pages][groups]") {
  Desk desk("start");
  QSettings().remove(QStringLiteral("groups/stakeholders"));
  for (const char* group : {"SVI", "SVI", "NVO"}) {
    Stakeholder one;
    one.name = QStringLiteral("Įstaiga ") + QString::fromLatin1(group);
    one.group = QString::fromLatin1(group);
    REQUIRE(desk.file.edits().insert(toRecord(one)));
  }
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  auto* table = desk.find<RecordTable>("table.stakeholders");
  CHECK_FALSE(table->records().isGrouped());
  const std::unique_ptr<QMenu> menu(table->makeColumnMenu(table));
  auto* action = menu->findChild<QAction*>(QStringLiteral("group.institution_group"));
  REQUIRE(action);
  action->trigger();
  REQUIRE(table->records().isGrouped());
  CHECK(table->records().rowCount() == 5);
  CHECK(table->records().isGroupRow(0));
  CHECK_FALSE(table->records().groupSummary(0).isEmpty());
  desk.window.resetPages();
  auto* again = desk.find<RecordTable>("table.stakeholders");
  CHECK(again->records().isGrouped());
  again->groupBy({});
  CHECK(again->records().rowCount() == 3);
  QSettings().remove(QStringLiteral("groups/stakeholders"));
}

TEST_CASE("A filter that is used often is kept and put in force again", "[ui][pages][filters]") {
  Desk desk("start");
  QSettings().remove(QStringLiteral("filters/stakeholders"));
  for (const char* name : {"Gimnazija", "Poliklinika"}) {
    Stakeholder one;
    one.name = QString::fromLatin1(name);
    one.group = QStringLiteral("SVI");
    REQUIRE(desk.file.edits().insert(toRecord(one)));
  }
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  auto* filter = desk.find<QLineEdit>("filter.stakeholders");
  auto* kept = desk.find<KeptFilters>("filters.stakeholders");
  filter->setText(QStringLiteral("gimn"));
  CHECK(kept->kept().isEmpty());
  kept->keep({{QStringLiteral("gimn"), QString()}, QStringLiteral("gimn")});
  filter->clear();
  auto* table = desk.find<RecordTable>("table.stakeholders");
  CHECK(table->records().shownCount() == 2);
  REQUIRE(kept->kept().size() == 1);
  Q_EMIT kept->chosen(kept->kept()[0].values);
  CHECK(filter->text() == QStringLiteral("gimn"));
  CHECK(table->records().shownCount() == 1);
  kept->forget(QStringLiteral("gimn"));
  CHECK(kept->kept().isEmpty());
}

TEST_CASE("Selected cells are counted, summed and averaged", "[ui][pages][selection]") {
  Desk desk("start");
  for (const int people : {10, 20, 0}) {
    Activity one;
    one.duty = QStringLiteral("6.1");
    one.topic = QStringLiteral("Veikla");
    one.date = QDate(2026, 3, 3);
    if (people > 0) one.participants = people;
    REQUIRE(desk.file.edits().insert(toRecord(one)));
  }
  desk.window.goTo({QStringLiteral("activities"), {}, 0, {}, {}});
  auto* table = desk.find<RecordTable>("table.activities");
  table->selectAll();
  const QString summary = table->selectionSummary();
  INFO(summary.toStdString());
  CHECK(summary.contains(QLatin1Char('3')));
  CHECK(summary.contains(QStringLiteral("30")));
  // The average is of those that are known.
  CHECK(summary.contains(QStringLiteral("15")));
}

TEST_CASE("Ctrl+V in a small table pastes there and not into the page's", "[ui][pages][paste]") {
  Desk desk("start");
  Stakeholder school;
  school.name = QStringLiteral("Mokykla");
  school.group = QStringLiteral("SVI");
  REQUIRE(desk.file.edits().insert(toRecord(school)));
  QSettings().setValue(QStringLiteral("form/stakeholders"), true);
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  auto* contacts = desk.find<RecordTable>("table.contacts");
  for (auto* tabs : desk.window.currentPage()->findChildren<QTabWidget*>())
    for (int tab = 0; tab < tabs->count(); ++tab)
      if (tabs->widget(tab)->isAncestorOf(contacts)) tabs->setCurrentIndex(tab);
  desk.window.activateWindow();
  contacts->setFocus();
  QApplication::clipboard()->setText(QStringLiteral("Direktorė\tJonė\nPavaduotoja\tOna\n"));
  desk.window.actionSet()["paste"]->trigger();
  auto* panel = desk.find<QDialog>("paste");
  panel->findChild<QPushButton*>(QStringLiteral("paste.do"))->click();
  CHECK(desk.count(EntityKind::Contact) == 2);
  CHECK(desk.count(EntityKind::Stakeholder) == 1);
}

TEST_CASE("The register says when each member was last in contact", "[ui][pages]") {
  Desk desk("start");
  Stakeholder school;
  school.name = QStringLiteral("Mokykla");
  school.group = QStringLiteral("SVI");
  auto id = desk.file.edits().insert(toRecord(school));
  REQUIRE(id);
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  auto& model = desk.find<RecordTable>("table.stakeholders")->records();
  const int column = model.columnOf(QStringLiteral("last_contact"));
  REQUIRE(column >= 0);
  const auto cell = [&] { return model.index(model.rowOf(*id), column); };
  CHECK(cell().data(RecordTableModel::MarkRole).toInt() == static_cast<int>(StateMark::Never));
  Activity meeting;
  meeting.duty = QStringLiteral("6.1");
  meeting.topic = QStringLiteral("Susitikimas");
  meeting.date = QDate(2026, 10, 5);
  meeting.state = ActivityState::Done;
  meeting.stakeholders = {Id<Stakeholder>{*id}};
  REQUIRE(desk.file.edits().insert(toRecord(meeting)));
  QCoreApplication::processEvents();
  CHECK(cell().data().toString() == QStringLiteral("2026-10-05"));
}
