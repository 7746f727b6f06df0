// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadlines/DeadlinesPage.h"

#include "core/base/Clock.h"
#include "core/domain/Deadline.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/RecordTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/start/StartPanel.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QSettings>

using namespace santalka;
using namespace santalka::test;

namespace {

struct DeadlinesWindow {
  UiFile file;
  MainWindow window{file.workspace};

  DeadlinesWindow() {
    Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(10, 0)));
    QSettings().clear();
    window.show();
    window.goTo({QStringLiteral("deadlines"), {}, 0, {}, {}});
  }
  ~DeadlinesWindow() { Clock::setFixed({}); }
  DeadlinesPage& page() { return *window.findChild<DeadlinesPage*>(QStringLiteral("page.deadlines")); }
  qint64 add(const QString& title, const QDate& due) {
    Deadline deadline;
    deadline.title = title;
    deadline.dueOn = due;
    auto id = file.edits().insert(toRecord(deadline));
    REQUIRE(id);
    REQUIRE(QTest::qWaitFor([&] { return line(title) != nullptr; }));
    return *id;
  }
  /// The line that names the title; null when there is none.
  StartLine* line(const QString& title) {
    for (StartLine* one : page().findChildren<StartLine*>())
      if (one->isVisible() && one->accessibleName().contains(title)) return one;
    return nullptr;
  }
};

}  // namespace

TEST_CASE("The annual report is due by 20 January without anybody writing it down", "[ui][deadlines]") {
  DeadlinesWindow t;
  bool found = false;
  for (StartLine* one : t.page().findChildren<StartLine*>()) found |= one->accessibleName().contains(QStringLiteral("2027-01-20"));
  CHECK(found);
}

TEST_CASE("An own deadline appears in its group, is marked done and open again", "[ui][deadlines]") {
  DeadlinesWindow t;
  const qint64 id = t.add(QStringLiteral("Darbo grupės protokolas"), QDate(2027, 1, 8));
  REQUIRE(t.line(QStringLiteral("Darbo grupės protokolas")));
  CHECK(DeadlinesPage::overdue(t.file.workspace) >= 1);
  const int before = DeadlinesPage::overdue(t.file.workspace);
  t.page().showPlace({QStringLiteral("deadlines"), QStringLiteral("deadlines"), id, {}, {}});
  t.page().findChild<QAction*>(QStringLiteral("action.deadlines.done"))->trigger();
  CHECK(t.file.workspace.store().one(Id<Deadline>{id})->doneOn == QDate(2027, 1, 11));
  CHECK(DeadlinesPage::overdue(t.file.workspace) == before - 1);
  REQUIRE(t.file.edits().undo());
  CHECK_FALSE(t.file.workspace.store().one(Id<Deadline>{id})->doneOn.isValid());
  CHECK(DeadlinesPage::overdue(t.file.workspace) == before);
}

TEST_CASE("A deadline that is deleted can be brought back", "[ui][deadlines]") {
  DeadlinesWindow t;
  const qint64 id = t.add(QStringLiteral("Laikinas"), QDate(2027, 2, 1));
  t.page().showPlace({QStringLiteral("deadlines"), QStringLiteral("deadlines"), id, {}, {}});
  CHECK(t.page().removeSelected());
  CHECK(t.file.workspace.store().count(EntityKind::Deadline).value_or(-1) == 0);
  REQUIRE(t.file.edits().undo());
  CHECK(t.file.workspace.store().count(EntityKind::Deadline).value_or(-1) == 1);
}
