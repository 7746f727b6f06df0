// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/StartPage.h"

#include "core/base/Clock.h"
#include "core/domain/Activity.h"
#include "core/domain/AnnualReport.h"
#include "core/domain/Deadline.h"
#include "core/domain/Plan.h"
#include "core/editing/FileSetup.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/PickField.h"
#include "ui/shell/MainWindow.h"
#include "ui/start/StartPanel.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace santalka;
using namespace santalka::test;

namespace {

struct StartWindow {
  UiFile file;
  std::unique_ptr<MainWindow> window;

  StartWindow() {
    Clock::setFixed(QDateTime(QDate(2026, 12, 7), QTime(10, 0)));
    QSettings().clear();
  }
  ~StartWindow() { Clock::setFixed({}); }

  StartPage& show() {
    window = std::make_unique<MainWindow>(file.workspace);
    window->resize(1280, 800);
    window->show();
    window->goTo({QStringLiteral("start"), {}, 0, {}, {}});
    return settle();
  }
  /// The panels are filled in later turns of the event loop.
  StartPage& settle() {
    auto* page = window->findChild<StartPage*>(QStringLiteral("page.start"));
    REQUIRE(page);
    for (int turn = 0; turn < 2000 && !page->isComplete(); ++turn) QTest::qWait(5);
    REQUIRE(page->isComplete());
    return *page;
  }
  void fill() {
    REQUIRE(FileSetup::setUp(file.edits(), QStringLiteral("46"), 2026));
    Activity activity;
    activity.duty = QStringLiteral("6.1");
    activity.topic = QStringLiteral("Susitikimas");
    activity.date = QDate(2026, 3, 1);
    REQUIRE(file.edits().insert(toRecord(activity)));
  }
  void addDeadline(const char* title, const QDate& due) {
    Deadline deadline;
    deadline.title = QString::fromUtf8(title);
    deadline.dueOn = due;
    REQUIRE(file.edits().insert(toRecord(deadline)));
  }
};

}  // namespace

TEST_CASE("An empty file shows three steps, and the first of them fills the municipality in", "[ui][start]") {
  StartWindow t;
  StartPage& page = t.show();
  auto* steps = page.findChild<QWidget*>(QStringLiteral("start.steps"));
  REQUIRE(steps);
  CHECK(steps->isVisible());
  CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("start.readiness"))->isVisible());
  auto* field = page.findChild<PickField*>(QStringLiteral("start.municipality"));
  auto* take = page.findChild<QPushButton*>(QStringLiteral("start.municipality.take"));
  REQUIRE(field);
  CHECK_FALSE(take->isEnabled());
  field->setText(QStringLiteral("Tokios nėra"));
  take->click();
  CHECK(t.file.workspace.store().count(EntityKind::Municipality).value_or(-1) == 0);
  field->setText(QStringLiteral("46"));
  take->click();
  REQUIRE(t.file.workspace.store().count(EntityKind::Municipality).value_or(0) == 1);
  CHECK_FALSE(take->isVisible());
  t.settle();
  CHECK(page.remark() == t.file.workspace.store().all<Municipality>()->front().name);
}

TEST_CASE("What is overdue stands on top and leads to its record", "[ui][start]") {
  StartWindow t;
  t.fill();
  t.addDeadline("Vėliau", QDate(2026, 12, 15));
  t.addDeadline("Seniai", QDate(2026, 12, 1));
  StartPage& page = t.show();
  auto* first = page.findChild<StartLine*>(QStringLiteral("start.due.0"));
  REQUIRE(first);
  QList<StartLine*> due;
  for (int i = 0; page.findChild<StartLine*>(QStringLiteral("start.due.%1").arg(i)); ++i) due << page.findChild<StartLine*>(QStringLiteral("start.due.%1").arg(i));
  const auto place = [&](const char* title) {
    for (int i = 0; i < due.size(); ++i)
      if (due[i]->accessibleName().contains(QString::fromUtf8(title))) return i;
    return -1;
  };
  REQUIRE(place("Seniai") >= 0);
  CHECK(place("Seniai") < place("Vėliau"));
  due[place("Seniai")]->click();
  CHECK(t.window->currentPageName() == QStringLiteral("deadlines"));
}

TEST_CASE("Each line of what the report lacks leads to its page", "[ui][start]") {
  StartWindow t;
  t.fill();
  StartPage& page = t.show();
  auto* line = page.findChild<StartLine*>(QStringLiteral("start.readiness.0"));
  REQUIRE(line);
  CHECK_FALSE(line->accessibleName().isEmpty());
  CHECK(page.findChild<QWidget*>(QStringLiteral("start.readiness.bar")));
  line->click();
  CHECK(t.window->currentPageName() != QStringLiteral("start"));
}

TEST_CASE("A report that was sent is said to be sent, not to be due", "[ui][start]") {
  StartWindow t;
  t.fill();
  const auto reports = t.file.workspace.store().all<AnnualReport>(Query().where(QStringLiteral("year"), t.file.workspace.year()));
  REQUIRE(reports);
  REQUIRE(reports->size() == 1);
  AnnualReport report = reports->front();
  report.state = ReportState::Submitted;
  ChangeSet changes;
  changes.update(report);
  Submission version;
  version.report = report.id;
  version.version = 1;
  version.submittedOn = QDate(2026, 12, 4);
  changes.insert(version);
  REQUIRE(t.file.edits().apply(changes));
  StartPage& page = t.show();
  QString words;
  for (const QWidget* label : page.findChild<QWidget*>(QStringLiteral("start.readiness"))->findChildren<QWidget*>()) words += label->accessibleName() + QLatin1Char('\n');
  CHECK(words.contains(QStringLiteral("2026-12-04")));
  CHECK(page.findChild<QWidget*>(QStringLiteral("start.readiness"))->accessibleName() == StartPage::tr("The report is sent"));
}

TEST_CASE("A change shows among the last changes in words", "[ui][start]") {
  StartWindow t;
  t.fill();
  t.show();
  Deadline deadline;
  deadline.title = QStringLiteral("Protokolas");
  deadline.dueOn = QDate(2026, 12, 20);
  auto id = t.file.edits().insert(toRecord(deadline));
  REQUIRE(id);
  REQUIRE(t.file.edits().update(EntityKind::Deadline, *id, QStringLiteral("title"), QStringLiteral("Naujas protokolas")));
  StartPage& page = t.settle();
  auto* line = page.findChild<StartLine*>(QStringLiteral("start.change.0"));
  REQUIRE(line);
  CHECK(line->accessibleName().contains(QStringLiteral("Protokolas → Naujas protokolas")));
}

TEST_CASE("The panels stand under each other in a small window and nothing is wider than it", "[ui][start]") {
  StartWindow t;
  t.fill();
  StartPage& page = t.show();
  t.window->resize(800, 600);
  QTest::qWait(20);
  for (const char* name : {"start.due", "start.readiness", "start.citizens", "start.progress", "start.money", "start.changes"}) {
    auto* panel = page.findChild<QWidget*>(QLatin1String(name));
    REQUIRE(panel);
    CHECK(panel->mapTo(&page, QPoint(panel->width(), 0)).x() <= page.width());
  }
}
