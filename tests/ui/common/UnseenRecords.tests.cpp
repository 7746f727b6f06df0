// SPDX-License-Identifier: EUPL-1.2
// What is written down and not shown is said, and one click shows it.
#include "core/domain/Activity.h"
#include "core/domain/Need.h"
#include "core/domain/Plan.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/Chips.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/plan/PlanTree.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Desk : SampleWindow {
  RecordTable* table = nullptr;
  MessageBanner* banner = nullptr;

  void go(const char* page, const char* entity) {
    open(page);
    window.activateWindow();
    table = find<RecordTable>((std::string("table.") + entity).c_str());
    banner = find<MessageBanner>((std::string("banner.") + entity).c_str());
  }
  void paste(const QString& rows) {
    QApplication::clipboard()->setText(rows);
    window.actionSet()["paste"]->trigger();
    auto* panel = find<QDialog>("paste");
    auto* append = panel->findChild<QAbstractButton*>(QStringLiteral("paste.append"));
    append->click();
    panel->findChild<QPushButton*>(QStringLiteral("paste.do"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void follow() { Q_EMIT banner->actionTriggered(); }
  int shown(const QString& words) {
    int count = 0;
    for (int row = 0; row < table->records().rowCount(); ++row)
      if (const Record* record = table->records().recordAt(row)) count += record->text(QStringLiteral("topic")).contains(words);
    return count;
  }
};

Activity activity(const QDate& date, const QString& topic) {
  Activity one;
  one.duty = QStringLiteral("6.1");
  one.date = date;
  one.topic = topic;
  return one;
}

}  // namespace

TEST_CASE("Pasted rows of another year are told of, counted, and shown", "[ui][unseen][paste]") {
  Desk desk;
  desk.go("activities", "activities");
  desk.paste(QStringLiteral("2025-03-05\t6.1\tSusitikimas\tPerkeltas A\n2025-04-05\t6.1\tSusitikimas\tPerkeltas B\n2024-04-05\t6.1\tSusitikimas\tPerkeltas C\n2026-05-05\t6.1\tSusitikimas\tPerkeltas D\n"));
  CHECK(desk.banner->text().contains(QLatin1Char('3')));
  CHECK(desk.banner->text().contains(QStringLiteral("2026")));
  CHECK(desk.shown(QStringLiteral("Perkeltas")) == 1);

  SECTION("and shown year by year") {
    desk.follow();
    CHECK(desk.workspace.year() == 2025);
    CHECK(desk.shown(QStringLiteral("Perkeltas")) == 2);
    // The one of a third year is still to come.
    CHECK(desk.banner->text().contains(QStringLiteral("2024")));
    desk.follow();
    CHECK(desk.workspace.year() == 2024);
    CHECK(desk.shown(QStringLiteral("Perkeltas C")) == 1);
    CHECK(desk.banner->text().isEmpty());
  }
  SECTION("and no longer once they were undone") {
    desk.window.actionSet()["undo"]->trigger();
    CHECK(desk.banner->text().isEmpty());
  }
  SECTION("and not again when the user has closed the message") {
    desk.banner->clear();
    desk.open("stakeholders");
    desk.open("activities");
    CHECK(desk.banner->text().isEmpty());
  }
}

TEST_CASE("Rows that the filters hide are told of, and all filters make way for them", "[ui][unseen]") {
  Desk desk;
  desk.go("activities", "activities");
  desk.find<QLineEdit>("filter.activities")->setText(QStringLiteral("mokymai"));
  auto* kinds = desk.find<QComboBox>("filter.activities.kind");
  kinds->setCurrentIndex(1);
  Q_EMIT kinds->activated(1);
  desk.find<Chip>("chip.6.7")->click();
  desk.paste(QStringLiteral("2026-03-05\t6.1\tSusitikimas\tPerkeltas A\n2026-04-05\t6.1\tSusitikimas\tPerkeltas B\n"));
  CHECK(desk.banner->text().contains(QLatin1Char('2')));
  CHECK(desk.shown(QStringLiteral("Perkeltas")) == 0);
  desk.follow();
  CHECK(desk.shown(QStringLiteral("Perkeltas")) == 2);
  CHECK(desk.banner->text().isEmpty());
  CHECK(desk.workspace.year() == 2026);
}

TEST_CASE("What is seen anyway is not told of, and taking a filter back takes the message away", "[ui][unseen]") {
  Desk desk;
  desk.go("activities", "activities");
  desk.paste(QStringLiteral("2026-03-05\t6.1\tSusitikimas\tPerkeltas A\n2026-04-05\t6.1\tSusitikimas\tPerkeltas B\n"));
  CHECK(desk.banner->text().isEmpty());
  desk.find<Chip>("chip.6.7")->click();
  desk.paste(QStringLiteral("2026-03-06\t6.1\tSusitikimas\tPerkeltas C\n2026-04-06\t6.1\tSusitikimas\tPerkeltas D\n"));
  CHECK_FALSE(desk.banner->text().isEmpty());
  desk.find<Chip>("chip.all")->click();
  CHECK(desk.banner->text().isEmpty());
}

TEST_CASE("What was brought in while another page stood in front is told of when its page comes", "[ui][unseen][import]") {
  Desk desk;
  desk.open("import");
  ChangeSet changes;
  for (int day = 1; day <= 3; ++day) changes.insert(activity(QDate(2025, 2, day), QStringLiteral("Perkeltas")));
  REQUIRE(desk.workspace.edits().apply(std::move(changes), {}, EditService::StepKind::Import));
  desk.go("activities", "activities");
  CHECK(desk.banner->text().contains(QLatin1Char('3')));
  desk.follow();
  CHECK(desk.shown(QStringLiteral("Perkeltas")) == 3);
  // The institutions of the same file are all seen, so nothing is said of them.
  Stakeholder school;
  school.name = QStringLiteral("Mokykla");
  school.group = QStringLiteral("SVI");
  REQUIRE(desk.workspace.edits().insert(toRecord(school)));
  desk.go("stakeholders", "stakeholders");
  CHECK(desk.banner->text().isEmpty());
}

TEST_CASE("Needs of another year are found though the chip of this year is on", "[ui][unseen]") {
  Desk desk;
  desk.go("needs", "needs");
  desk.find<Chip>("chip.thisYear")->click();
  Need need;
  need.title = QStringLiteral("Vertėjų trūkumas");
  need.year = 2024;
  ChangeSet changes;
  for (int i = 0; i < 120; ++i) changes.insert(need);
  REQUIRE(desk.workspace.edits().apply(std::move(changes)));
  CHECK(desk.banner->text().contains(QStringLiteral("120")));
  desk.follow();
  CHECK(desk.banner->text().isEmpty());
}

TEST_CASE("Measures of another plan, and those that a filter hides, are told of", "[ui][unseen][plan]") {
  Desk desk;
  desk.open("plan");
  auto* banner = desk.find<MessageBanner>("plan.banner");
  auto* tree = desk.find<PlanTree>("plan.tree");
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("Kitas planas");
  plan.firstYear = 2029;
  plan.lastYear = 2031;
  const auto made = changes.insert(plan);
  Measure measure;
  measure.plan = made;
  measure.title = QStringLiteral("Kito plano priemonė");
  changes.insert(measure);
  REQUIRE(desk.workspace.edits().apply(std::move(changes)));
  QCoreApplication::processEvents();
  REQUIRE_FALSE(banner->text().isEmpty());
  Q_EMIT banner->actionTriggered();
  CHECK(tree->currentRow().measure != 0);
  CHECK(desk.workspace.store().record(EntityKind::Measure, tree->currentRow().measure)->text(QStringLiteral("title")) == measure.title);
  CHECK(banner->text().isEmpty());
  desk.find<QLineEdit>("plan.filter")->setText(QStringLiteral("nieko tokio"));
  measure.plan = Id<Plan>{desk.workspace.store().record(EntityKind::Measure, desk.workspace.store().records(EntityKind::Measure)->back().id)->value(QStringLiteral("plan_id")).toLongLong()};
  measure.title = QStringLiteral("Dar viena");
  REQUIRE(desk.workspace.edits().insert(toRecord(measure)));
  QCoreApplication::processEvents();
  REQUIRE_FALSE(banner->text().isEmpty());
  Q_EMIT banner->actionTriggered();
  CHECK(banner->text().isEmpty());
}
