// SPDX-License-Identifier: EUPL-1.2
// What the plan does not take, on the plan of the sample.
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/RefusedTexts.h"
#include "ui/plan/PlanPage.h"

#include <QLabel>
#include <QLineEdit>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("An amount that was refused is nowhere shown as the amount, and Esc gives it up", "[ui][plan][refused]") {
  SampleWindow desk;
  desk.open("plan");
  auto& page = *desk.find<PlanPage>("page.plan");
  PlanTree& tree = page.tree();
  qint64 measure = 0;
  for (const Id<Measure> id : page.model().shownMeasures())
    if (tree.editCell(EntityKind::Measure, id.value, PlanColumn::Money)) {
      measure = id.value;
      break;
    }
  REQUIRE(measure != 0);
  const QModelIndex cell = page.model().indexOf(EntityKind::Measure, measure, PlanColumn::Money);
  const QString amount = cell.data().toString();
  auto* editor = tree.findChild<QLineEdit*>(QStringLiteral("plan.cell.money"));
  REQUIRE(editor);
  editor->selectAll();
  type(editor, QStringLiteral("abc"));
  tree.setCurrentIndex(cell.siblingAtColumn(static_cast<int>(PlanColumn::Title)));  // as a click elsewhere does
  auto* banner = desk.find<MessageBanner>("plan.banner");
  CHECK_FALSE(banner->text().isEmpty());
  CHECK(cell.data().toString() == amount);
  CHECK(cell.data(PlanTreeModel::RefusedRole).toString() == QStringLiteral("abc"));
  for (const QLabel* label : page.findChildren<QLabel*>()) CHECK(label->text() != QStringLiteral("abc"));
  tree.setCurrentIndex(cell);
  QTest::keyClick(&tree, Qt::Key_Escape);
  CHECK(cell.data(PlanTreeModel::ProblemRole).toString().isEmpty());
  CHECK(desk.workspace.refused().count() == 0);
  CHECK(banner->text().isEmpty());
}
