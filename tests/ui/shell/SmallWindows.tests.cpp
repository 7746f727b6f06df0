// SPDX-License-Identifier: EUPL-1.2
// A large text in a small window: what the page is for stays in sight.
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/Chips.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"
#include "ui/plan/PlanTree.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/Page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Small {
  int width, height, scale;
};

struct SmallWindow : SampleWindow {
  explicit SmallWindow(const Small& one) {
    window.resize(one.width, one.height);
    window.setScale(one.scale);
    QCoreApplication::processEvents();
  }
  ~SmallWindow() { window.setScale(100); }
  void settle() { REQUIRE(wait([this] { return window.isSettled(); })); }
};

int rowsInSight(const RecordTable& table) {
  int count = 0;
  for (int row = 0; row < table.records().rowCount(); ++row) {
    const QRect place = table.visualRect(table.records().index(row, table.horizontalHeader()->logicalIndex(0)));
    count += !table.records().isGroupRow(row) && place.top() >= 0 && place.bottom() < table.viewport()->height() && place.height() > 0;
  }
  return count;
}

}  // namespace

TEST_CASE("Every table keeps rows in sight in a small window and with a large text", "[ui][small]") {
  const Small size = GENERATE(Small{800, 600, 100}, Small{1280, 800, 200}, Small{1366, 768, 200});
  CAPTURE(size.width, size.height, size.scale);
  SmallWindow desk(size);
  for (const auto& [page, entity] : {std::pair{"stakeholders", "stakeholders"}, {"activities", "activities"}, {"needs", "needs"}, {"proposals", "proposals"}, {"money", "budget_lines"}, {"publications", "publications"}}) {
    CAPTURE(page);
    desk.open(page);
    desk.settle();
    auto* table = desk.find<RecordTable>((std::string("table.") + entity).c_str());
    CHECK(rowsInSight(*table) >= 3);
    // What one types new records into is there as well.
    CHECK(table->topHeight() > 0);
    CHECK(desk.window.width() == size.width);
    CHECK(desk.window.height() == size.height);
  }
  desk.open("deadlines");
  desk.settle();
  CHECK(rowsInSight(*desk.find<RecordTable>("table.deadlines")) >= 1);
  desk.open("plan");
  desk.settle();
  auto* tree = desk.find<PlanTree>("plan.tree");
  CHECK(tree->viewport()->height() >= 3 * tree->visualRect(tree->currentIndex()).height());
}

TEST_CASE("With a large text the navigation makes room and can be widened by hand", "[ui][small]") {
  SmallWindow desk({1280, 800, 100});
  CHECK_FALSE(desk.window.navigation().isNarrow());
  desk.window.setScale(200);
  QCoreApplication::processEvents();
  CHECK(desk.window.navigation().isNarrow());
  desk.window.actionSet()["narrowNavigation"]->trigger();
  CHECK_FALSE(desk.window.navigation().isNarrow());
  desk.window.setScale(100);
  QCoreApplication::processEvents();
  // What the window did by itself is not taken for the user's wish.
  CHECK_FALSE(desk.window.navigation().isNarrow());
}

TEST_CASE("The settings scroll instead of being squeezed", "[ui][small]") {
  SmallWindow desk({800, 600, 200});
  desk.open("settings");
  auto* scroll = desk.window.currentPage()->findChild<QScrollArea*>();
  REQUIRE(scroll);
  CHECK(scroll->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("A chooser shows the whole of what it offers and tells the whole of what is chosen", "[ui][small][pick]") {
  SampleWindow desk;
  desk.open("activities");
  desk.window.activateWindow();
  auto* editor = desk.find<FieldEditor>("quick.activities.duty");
  auto* pick = qobject_cast<PickField*>(editor->focusProxy());
  REQUIRE(pick);
  pick->setFocus();
  QTest::keyClick(pick, Qt::Key_Down);
  QListView* list = nullptr;
  for (QWidget* top : QApplication::topLevelWidgets())
    if (top->objectName() == QStringLiteral("pickList") && top->isVisible()) list = qobject_cast<QListView*>(top);
  REQUIRE(list);
  CHECK(list->viewport()->width() >= list->sizeHintForColumn(0));
  // The longest of them does not fit into the cell.
  int longest = 0;
  for (int row = 0; row < list->model()->rowCount(); ++row)
    if (list->model()->index(row, 0).data().toString().size() > list->model()->index(longest, 0).data().toString().size()) longest = row;
  const QString words = list->model()->index(longest, 0).data().toString();
  list->setCurrentIndex(list->model()->index(longest, 0));
  QTest::keyClick(pick, Qt::Key_Tab);
  REQUIRE(pick->text() == words);
  REQUIRE(pick->fontMetrics().horizontalAdvance(words) > pick->width());
  QHelpEvent help(QEvent::ToolTip, QPoint(4, 4), pick->mapToGlobal(QPoint(4, 4)));
  QCoreApplication::sendEvent(pick, &help);
  CHECK(QToolTip::text().contains(words));
  QToolTip::hideText();
}

TEST_CASE("The open list of a combo box is as wide as its words", "[ui][small]") {
  SampleWindow desk;
  desk.open("plan");
  auto* box = desk.find<QComboBox>("plan.responsible");
  REQUIRE(box->count() > 2);
  int widest = 0;
  for (int i = 0; i < box->count(); ++i) widest = qMax(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
  REQUIRE(widest > box->width());
  box->showPopup();
  CHECK(box->view()->viewport()->width() >= widest);
  box->hidePopup();
}

TEST_CASE("The window tells when its page has all that it shows", "[ui][small][settled]") {
  SampleWindow desk;
  for (const char* page : {"start", "statistics", "report", "activities"}) {
    CAPTURE(page);
    desk.open(page);
    REQUIRE(SampleWindow::wait([&desk] { return desk.window.isSettled(); }, 60000));
    CHECK(desk.window.currentPage()->isSettled());
  }
  desk.open("start");
  CHECK(desk.find<QWidget>("start.change.0")->isVisible());
}
