// SPDX-License-Identifier: EUPL-1.2
// The row under the head of a table, as a coordinator fills it in.
#include "ui/common/QuickEntryRow.h"

#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusedTexts.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Entry : SampleWindow {
  explicit Entry(const char* page) {
    open(page);
    window.activateWindow();
  }
  FieldEditor* editor(const char* name) { return find<FieldEditor>(name); }
  QLineEdit* put(const char* name, const QString& text) {
    auto* line = qobject_cast<QLineEdit*>(editor(name)->focusProxy());
    line->setFocus();
    line->clear();
    type(line, text);
    return line;
  }
  int count(EntityKind kind) { return static_cast<int>(workspace.store().count(kind).value_or(-1)); }
};

/// The whole row of the record is inside the table.
bool isSeen(RecordTable& table, int row) {
  const QRect place = table.visualRect(table.records().index(row, table.horizontalHeader()->logicalIndex(0)));
  return place.top() >= 0 && place.bottom() <= table.viewport()->height();
}

}  // namespace

TEST_CASE("Tab takes what is marked in the open list, also where words of one's own are allowed", "[ui][quick][pick]") {
  Entry desk("activities");
  QTest::keyClick(desk.put("quick.activities.duty", QStringLiteral("tink")), Qt::Key_Tab);
  CHECK(desk.editor("quick.activities.duty")->value().value().toString() == QStringLiteral("6.1"));
  QTest::keyClick(desk.put("quick.activities.kind", QStringLiteral("Susi")), Qt::Key_Tab);
  CHECK(desk.editor("quick.activities.kind")->text() == QStringLiteral("Susitikimas"));
  // Esc closes the list and leaves the words.
  QLineEdit* kind = desk.put("quick.activities.kind", QStringLiteral("Susi"));
  QTest::keyClick(kind, Qt::Key_Escape);
  QTest::keyClick(kind, Qt::Key_Tab);
  CHECK(desk.editor("quick.activities.kind")->text() == QStringLiteral("Susi"));
  // What merely holds the words is not taken for them.
  QTest::keyClick(desk.put("quick.activities.kind", QStringLiteral("grupė")), Qt::Key_Tab);
  CHECK(desk.editor("quick.activities.kind")->text() == QStringLiteral("grupė"));
}

TEST_CASE("An activity of a duty that there is not is refused", "[ui][quick]") {
  Entry desk("activities");
  const int before = desk.count(EntityKind::Activity);
  QLineEdit* duty = desk.put("quick.activities.duty", QStringLiteral("Tink"));
  QTest::keyClick(duty, Qt::Key_Escape);
  QTest::keyClick(desk.put("quick.activities.topic", QStringLiteral("Susitikimas")), Qt::Key_Return);
  CHECK(desk.count(EntityKind::Activity) == before);
  CHECK_FALSE(desk.editor("quick.activities.duty")->problem().isEmpty());
}

TEST_CASE("An activity of another year says where it is and leads there", "[ui][quick]") {
  Entry desk("activities");
  auto* banner = desk.find<MessageBanner>("banner.activities");
  auto* table = desk.find<RecordTable>("table.activities");
  qint64 id = 0;

  SECTION("written into the row under the head") {
    desk.put("quick.activities.date", QStringLiteral("2025-12-30"));
    QTest::keyClick(desk.put("quick.activities.duty", QStringLiteral("6.1")), Qt::Key_Tab);
    QTest::keyClick(desk.put("quick.activities.topic", QStringLiteral("Pernykštis posėdis")), Qt::Key_Return);
  }
  SECTION("dated anew in its row") {
    id = table->currentId();
    REQUIRE(id != 0);
    table->records().setData(table->records().index(table->currentIndex().row(), table->records().columnOf(QStringLiteral("date"))), QDate(2025, 12, 30), Qt::EditRole);
  }
  CHECK(banner->text().contains(QStringLiteral("2025")));
  Q_EMIT banner->actionTriggered();
  CHECK(desk.workspace.year() == 2025);
  REQUIRE(table->currentId() != 0);
  if (id == 0) CHECK(desk.workspace.store().record(EntityKind::Activity, table->currentId())->text(QStringLiteral("topic")) == QStringLiteral("Pernykštis posėdis"));
  else CHECK(table->currentId() == id);
  CHECK(banner->text().isEmpty());
}

TEST_CASE("The last row of a table can be reached, and what was just written is seen", "[ui][quick]") {
  Entry desk("stakeholders");
  auto* table = desk.find<RecordTable>("table.stakeholders");
  for (const int height : {826, 700, 600}) {
    desk.window.resize(1280, height);
    QCoreApplication::processEvents();
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    INFO(height);
    CHECK(isSeen(*table, table->records().rowCount() - 1));
  }
  desk.put("quick.stakeholders.name", QStringLiteral("Žvejų draugija"));
  QTest::keyClick(desk.put("quick.stakeholders.institution_group", QStringLiteral("Švi")), Qt::Key_Return);
  auto* group = qobject_cast<QLineEdit*>(desk.editor("quick.stakeholders.institution_group")->focusProxy());
  QTest::keyClick(group, Qt::Key_Return);
  QCoreApplication::processEvents();
  const qint64 id = table->currentId();
  REQUIRE(desk.workspace.store().record(EntityKind::Stakeholder, id)->text(QStringLiteral("name")) == QStringLiteral("Žvejų draugija"));
  CHECK(isSeen(*table, table->records().rowOf(id)));
}
