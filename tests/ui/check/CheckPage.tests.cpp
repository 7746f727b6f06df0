// SPDX-License-Identifier: EUPL-1.2
#include "ui/check/CheckPage.h"

#include "tests/support/ui/SampleWindow.h"
#include "ui/common/MessageBanner.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QListWidget>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace santalka;
using namespace santalka::test;

namespace {

CheckPage* checked(SampleWindow& sample) {
  sample.window.actionSet()["check"]->trigger();
  auto* page = sample.find<CheckPage>("page.check");
  REQUIRE(SampleWindow::wait([&] { return !page->countText().isEmpty() && !sample.workspace.tasks().isRunning(); }));
  return page;
}

}  // namespace

TEST_CASE("A sound file is said to be sound", "[ui][check]") {
  SampleWindow sample;
  CheckPage* page = checked(sample);
  CHECK(page->findings().empty());
  CHECK_FALSE(sample.find<MessageBanner>("check.banner")->text().isEmpty());
}

TEST_CASE("A finding leads to the record and field that break a rule", "[ui][check]") {
  SampleWindow sample;
  // Written past the program, as another tool would.
  qint64 id = 0;
  {
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
    other.setDatabaseName(sample.path());
    REQUIRE(other.open());
    QSqlQuery query(other);
    REQUIRE(query.exec(QStringLiteral("SELECT id FROM stakeholders ORDER BY id LIMIT 1")));
    REQUIRE(query.next());
    id = query.value(0).toLongLong();
    query.finish();
    REQUIRE(query.exec(QStringLiteral("UPDATE stakeholders SET code = '12' WHERE id = %1").arg(id)));
    other.close();
  }
  QSqlDatabase::removeDatabase(QStringLiteral("other"));
  CheckPage* page = checked(sample);
  REQUIRE(page->findings().size() == 1);
  CHECK(page->findings()[0].field == QStringLiteral("code"));
  auto* list = sample.find<QListWidget>("check.findings");
  REQUIRE(list->count() == 1);
  Q_EMIT list->itemActivated(list->item(0));
  CHECK(sample.window.currentPageName() == QStringLiteral("stakeholders"));
}
