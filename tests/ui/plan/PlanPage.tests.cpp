// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanPage.h"

#include "core/base/Clock.h"
#include "core/domain/Doubts.h"
#include "core/domain/Funding.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FilterLine.h"
#include "ui/common/SubTable.h"
#include "ui/plan/ChainView.h"
#include "ui/plan/MeasurePanel.h"
#include "ui/plan/SplitDialog.h"
#include "ui/shell/MainWindow.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>

using namespace santalka;
using namespace santalka::test;

namespace {

/// A plan of two objectives: 1.1 with one indicator and money, 1.2 with two indicators, 2.1 with nothing.
struct PlanWindow {
  UiFile file;
  Id<Plan> plan;
  qint64 first = 0, second = 0, third = 0;
  qint64 indicator = 0;
  std::unique_ptr<MainWindow> window;

  PlanWindow() {
    Clock::setFixed(QDateTime(QDate(2026, 9, 1), QTime(10, 0)));
    QSettings().clear();
    ChangeSet set;
    Plan one;
    one.title = QStringLiteral("Planas");
    one.firstYear = 2026;
    one.lastYear = 2028;
    const Id<Plan> provisional = set.insert(one);
    const Id<Objective> speech = set.insert(Objective{{}, provisional, {}, QStringLiteral("1"), QStringLiteral("Kalba"), 1});
    const Id<Objective> home = set.insert(Objective{{}, provisional, {}, QStringLiteral("2"), QStringLiteral("Būstas"), 2});
    const auto measure = [&](const char* number, const char* title, Id<Objective> objective, qint64 position) {
      Measure m;
      m.plan = provisional;
      m.objective = objective;
      m.number = QString::fromUtf8(number);
      m.title = QString::fromUtf8(title);
      m.position = position;
      return set.insert(m);
    };
    const Id<Measure> courses = measure("1.1", "Kalbos kursai", speech, 1);
    const Id<Measure> clubs = measure("1.2", "Pokalbių klubai", speech, 2);
    const Id<Measure> rent = measure("2.1", "Tarpininkavimas šeimoms", home, 3);
    const auto addIndicator = [&](Id<Measure> owner, const char* title) {
      Indicator i;
      i.measure = owner;
      i.title = QString::fromUtf8(title);
      i.unit = QStringLiteral("asm.");
      i.baseline = 10;
      return set.insert(i);
    };
    const Id<Indicator> people = addIndicator(courses, "Kursų dalyviai");
    addIndicator(clubs, "Klubų dalyviai");
    addIndicator(clubs, "Klubų susitikimai");
    IndicatorTarget target;
    target.indicator = people;
    target.year = 2026;
    target.target = 30;
    set.insert(target);
    auto done = file.edits().apply(std::move(set));
    REQUIRE(done);
    first = done->ids.at(courses.value);
    second = done->ids.at(clubs.value);
    third = done->ids.at(rent.value);
    indicator = done->ids.at(people.value);
    plan.value = done->ids.at(provisional.value);
    window = std::make_unique<MainWindow>(file.workspace);
    window->resize(1280, 800);
    window->show();
    window->goTo({QStringLiteral("plan"), {}, 0, {}, {}});
  }
  ~PlanWindow() { Clock::setFixed({}); }

  PlanPage& page() { return *window->findChild<PlanPage*>(QStringLiteral("page.plan")); }
  QString cell(EntityKind kind, qint64 id, PlanColumn column) { return page().model().indexOf(kind, id, column).data().toString(); }
  QString cell(qint64 measure, PlanColumn column) { return cell(EntityKind::Measure, measure, column); }
  /// Types into the cell and presses Enter.
  void write(qint64 measure, PlanColumn column, const QString& text, EntityKind kind = EntityKind::Measure) {
    REQUIRE(page().tree().editCell(kind, measure, column));
    auto* editor = page().tree().findChild<QLineEdit*>(QStringLiteral("plan.cell.") + PlanCells::key(column));
    REQUIRE(editor);
    editor->selectAll();
    type(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  std::vector<IndicatorValue> values() { return *file.workspace.store().all<IndicatorValue>(); }
  std::vector<BudgetLine> lines() { return *file.workspace.store().all<BudgetLine>(); }
};

}  // namespace

TEST_CASE("A result typed into the plan becomes a dated value and Ctrl+Z takes it back", "[ui][plan]") {
  PlanWindow t;
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("–"));
  t.write(t.first, PlanColumn::Result, QStringLiteral("25"));
  REQUIRE(t.values().size() == 1);
  CHECK(t.values()[0].value == 25.0);
  CHECK(t.values()[0].date == QDate(2026, 9, 1));
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("25"));
  CHECK(t.cell(t.first, PlanColumn::Progress) == QStringLiteral("75 %"));
  REQUIRE(t.file.edits().undo());
  CHECK(t.values().empty());
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("–"));
}

TEST_CASE("A result of a past year is dated at its end, and emptying the cell makes it unknown again", "[ui][plan]") {
  PlanWindow t;
  Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(10, 0)));
  t.write(t.first, PlanColumn::Result, QStringLiteral("0"));
  REQUIRE(t.values().size() == 1);
  CHECK(t.values()[0].date == QDate(2026, 12, 31));
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("0"));
  REQUIRE(t.page().tree().editCell(EntityKind::Measure, t.first, PlanColumn::Result));
  auto* editor = t.page().tree().findChild<QLineEdit*>(QStringLiteral("plan.cell.result"));
  REQUIRE(editor);
  editor->clear();
  QTest::keyClick(editor, Qt::Key_Return);
  CHECK(t.values().empty());
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("–"));
}

TEST_CASE("A cell made of several dated values is not typed over but leads to the list", "[ui][plan]") {
  PlanWindow t;
  for (const int month : {3, 6}) {
    IndicatorValue value;
    value.indicator.value = t.indicator;
    value.date = QDate(2026, month, 1);
    value.value = 10;
    REQUIRE(t.file.edits().insert(toRecord(value)));
  }
  CHECK(t.cell(t.first, PlanColumn::Result) == QStringLiteral("20"));
  CHECK_FALSE(t.page().tree().editCell(EntityKind::Measure, t.first, PlanColumn::Result));
  QTest::keyClick(&t.page().tree(), Qt::Key_Return);
  auto* tabs = t.page().findChild<QTabWidget*>();
  REQUIRE(tabs);
  CHECK(tabs->currentIndex() == 0);
  auto* panel = t.page().findChild<MeasurePanel*>();
  REQUIRE(panel);
  CHECK(panel->isVisible());
  CHECK(panel->values().owner() == t.indicator);
}

TEST_CASE("The period is typed as in the plan's own table", "[ui][plan]") {
  PlanWindow t;
  t.write(t.first, PlanColumn::Period, QStringLiteral("2026 I – 2027 II"));
  const auto measure = t.file.workspace.store().one(Id<Measure>{t.first});
  REQUIRE(measure);
  CHECK(measure->startsOn == QDate(2026, 1, 1));
  CHECK(measure->endsOn == QDate(2027, 6, 30));
  CHECK(t.cell(t.first, PlanColumn::Period) == QStringLiteral("2026 I – 2027 II"));
  CHECK(PlanEdits::periodText(QDate(2026, 1, 1), QDate(2028, 12, 31)) == QStringLiteral("2026–2028"));
  CHECK(PlanEdits::periodText(QDate(2026, 3, 1), QDate(2026, 3, 31)) == QStringLiteral("2026-03"));
}

TEST_CASE("What cannot be understood stays in the cell with its reason and changes nothing", "[ui][plan]") {
  PlanWindow t;
  REQUIRE(t.page().tree().editCell(EntityKind::Measure, t.first, PlanColumn::Money));
  auto* editor = t.page().tree().findChild<QLineEdit*>(QStringLiteral("plan.cell.money"));
  REQUIRE(editor);
  type(editor, QStringLiteral("daug"));
  QTest::keyClick(editor, Qt::Key_Return);
  CHECK(editor->isVisible());
  CHECK_FALSE(editor->toolTip().isEmpty());
  CHECK(t.lines().empty());
  QTest::keyClick(editor, Qt::Key_Escape);
  CHECK(t.cell(t.first, PlanColumn::Money) == QStringLiteral("–"));
}

TEST_CASE("A target below zero is refused at the cell where more is better", "[ui][plan]") {
  PlanWindow t;
  REQUIRE(t.page().tree().editCell(EntityKind::Measure, t.first, PlanColumn::Target));
  auto* editor = t.page().tree().findChild<QLineEdit*>(QStringLiteral("plan.cell.target"));
  REQUIRE(editor);
  editor->selectAll();
  type(editor, QStringLiteral("-5"));
  QTest::keyClick(editor, Qt::Key_Return);
  CHECK(editor->isVisible());
  CHECK(editor->toolTip().contains(senselessTargetMessage()));
  QTest::keyClick(editor, Qt::Key_Escape);
  CHECK(t.cell(t.first, PlanColumn::Target) == QStringLiteral("30"));
}

TEST_CASE("A line about a baseline leads to the cell of the baseline", "[ui][plan]") {
  PlanWindow t;
  t.window->goTo({QStringLiteral("plan"), QStringLiteral("indicators"), t.indicator, QStringLiteral("baseline"), {}});
  CHECK(t.page().tree().currentIndex().column() == static_cast<int>(PlanColumn::Baseline));
  t.window->goTo({QStringLiteral("plan"), QStringLiteral("indicators"), t.indicator, {}, {}});
  CHECK(t.page().tree().currentIndex().column() == static_cast<int>(PlanColumn::Result));
}

TEST_CASE("Planned money is written as a line of the year: “not needed” is no zero", "[ui][plan]") {
  PlanWindow t;
  t.write(t.first, PlanColumn::Money, QStringLiteral("1 200,50"));
  REQUIRE(t.lines().size() == 1);
  CHECK(t.lines()[0].planned == Money::fromCents(120050));
  CHECK(t.lines()[0].year == 2026);
  t.write(t.third, PlanColumn::Money, QStringLiteral("nereikia"));
  CHECK(t.lines().size() == 1);
  CHECK(t.file.workspace.store().one(Id<Measure>{t.third})->needsNoMoney);
  CHECK(t.cell(t.third, PlanColumn::Money) != QStringLiteral("0,00"));
}

TEST_CASE("Indicators of a measure with several stand in rows of their own", "[ui][plan]") {
  PlanWindow t;
  const PlanTreeModel& model = t.page().model();
  const QModelIndex two = model.indexOf(EntityKind::Measure, t.second);
  CHECK(model.rowCount(two.siblingAtColumn(0)) == 2);
  CHECK(model.rowCount(model.indexOf(EntityKind::Measure, t.first).siblingAtColumn(0)) == 0);
  const qint64 own = model.rowAt(model.index(1, 0, two.siblingAtColumn(0))).indicator;
  t.write(own, PlanColumn::Target, QStringLiteral("12"), EntityKind::Indicator);
  CHECK(t.cell(EntityKind::Indicator, own, PlanColumn::Target) == QStringLiteral("12"));
  CHECK(t.file.workspace.store().all<IndicatorTarget>()->size() == 2);
}

TEST_CASE("Typing into the filter leaves the measures that hold the words, letters folded", "[ui][plan]") {
  PlanWindow t;
  auto* filter = t.page().findChild<FilterLine*>(QStringLiteral("plan.filter"));
  REQUIRE(filter);
  type(filter, QStringLiteral("seimoms"));
  REQUIRE(t.page().model().shownMeasures().size() == 1);
  CHECK(t.page().model().shownMeasures()[0].value == t.third);
  filter->clear();
  CHECK(t.page().model().shownMeasures().size() == 3);
  auto* chip = t.page().findChild<QAbstractButton*>(QStringLiteral("plan.chip.late"));
  REQUIRE(chip);
  QTest::mouseClick(chip, Qt::LeftButton);
  CHECK(static_cast<int>(t.page().model().shownMeasures().size()) == t.page().model().countOf(QStringLiteral("late")));
}

TEST_CASE("The chain says its gaps and leads to where they are closed", "[ui][plan]") {
  PlanWindow t;
  t.page().tree().showRecord(EntityKind::Measure, t.third, PlanColumn::Title);
  t.page().findChild<QTabWidget*>()->setCurrentIndex(1);
  CHECK(t.page().chain().isVisible());
  CHECK(t.page().chain().gaps() >= 4);
  auto* step = t.page().findChild<QWidget*>(QStringLiteral("chain.indicators"));
  REQUIRE(step);
  CHECK_FALSE(step->findChild<QLabel*>(QStringLiteral("gap"))->text().isEmpty());
  auto* action = step->findChild<QLabel*>(QStringLiteral("gapAction"));
  REQUIRE(action);
  Q_EMIT action->linkActivated(QStringLiteral("#"));
  CHECK(t.page().findChild<QTabWidget*>()->currentIndex() == 0);
}

TEST_CASE("A measure is written, moved and deleted, each a step that can be undone", "[ui][plan]") {
  PlanWindow t;
  t.page().tree().showRecord(EntityKind::Measure, t.second, PlanColumn::Title);
  REQUIRE(t.page().newRecord());
  auto* editor = t.page().tree().findChild<QLineEdit*>(QStringLiteral("plan.cell.title"));
  REQUIRE(editor);
  editor->selectAll();
  type(editor, QStringLiteral("Knygų klubas"));
  QTest::keyClick(editor, Qt::Key_Return);
  auto measures = *t.file.workspace.store().all<Measure>();
  REQUIRE(measures.size() == 4);
  CHECK(measures.back().title == QStringLiteral("Knygų klubas"));
  CHECK(measures.back().number == QStringLiteral("1.3"));
  t.page().tree().showRecord(EntityKind::Measure, t.second, PlanColumn::Title);
  t.page().findChild<QAction*>(QStringLiteral("action.plan.up"))->trigger();
  CHECK(t.page().model().shownMeasures()[0].value == t.second);
  REQUIRE(t.file.edits().undo());
  CHECK(t.page().model().shownMeasures()[0].value == t.first);
  t.page().tree().showRecord(EntityKind::Measure, t.first, PlanColumn::Title);
  CHECK(t.page().removeSelected());
  CHECK(t.page().model().measureCount() == 3);
  REQUIRE(t.file.edits().undo());
  CHECK(t.page().model().measureCount() == 4);
  CHECK(t.cell(t.first, PlanColumn::Target) == QStringLiteral("30"));
}

TEST_CASE("Rows from a workbook are shown before they are pasted over the plan", "[ui][plan][paste]") {
  PlanWindow t;
  t.page().tree().showRecord(EntityKind::Measure, t.first, PlanColumn::Number);
  QGuiApplication::clipboard()->setText(QStringLiteral("A1\tKursai\tSkyrius\t2026\nA2\tKlubai\tCentras\tkada nors\n"));
  REQUIRE(t.page().paste());
  // Nothing is done before it was seen; new rows are what is offered first.
  CHECK(t.cell(t.first, PlanColumn::Title) == QStringLiteral("Kalbos kursai"));
  auto* panel = t.page().findChild<QDialog*>(QStringLiteral("paste"));
  REQUIRE(panel);
  CHECK(panel->findChild<QRadioButton*>(QStringLiteral("paste.append"))->isChecked());
  panel->findChild<QRadioButton*>(QStringLiteral("paste.over"))->click();
  auto* preview = panel->findChild<QTableWidget*>(QStringLiteral("paste.preview"));
  CHECK(preview->item(0, 2)->text() == QStringLiteral("Kalbos kursai → Kursai"));
  // A row with a cell that cannot be understood is named and left out as a whole.
  CHECK(preview->item(1, 0)->text().contains(QStringLiteral("2026–2028")));
  panel->findChild<QAbstractButton*>(QStringLiteral("paste.do"))->click();
  CHECK(t.cell(t.first, PlanColumn::Title) == QStringLiteral("Kursai"));
  CHECK(t.cell(t.first, PlanColumn::Period) == QStringLiteral("2026"));
  CHECK(t.cell(t.second, PlanColumn::Responsible).isEmpty());
  REQUIRE(t.file.edits().undo());
  CHECK(t.cell(t.first, PlanColumn::Title) == QStringLiteral("Kalbos kursai"));
}

TEST_CASE("Pasted rows become new measures with indicator, target, result and money", "[ui][plan][paste]") {
  PlanWindow t;
  t.page().tree().showRecord(EntityKind::Measure, t.third, PlanColumn::Title);
  PlanTree& tree = t.page().tree();
  QStringList heads;
  for (const PlanColumn column : {PlanColumn::Number, PlanColumn::Title, PlanColumn::Indicator, PlanColumn::Baseline, PlanColumn::Target,
                                  PlanColumn::Result, PlanColumn::Money})
    heads << PlanCells::caption(column, t.page().model().snapshot()).replace(QLatin1Char('\n'), QLatin1Char(' '));
  QGuiApplication::clipboard()->setText(heads.join(QLatin1Char('\t')) +
                                        QStringLiteral("\n2.2\tBūsto rėmimas\tParemtos šeimos\t0\t12\t5\t1 500,50\n2.3\tBe rodiklio\t\t\t\t\t\n\t\tTik rodiklis\t\t\t\t\n"));
  REQUIRE(t.page().paste());
  auto* panel = t.page().findChild<QDialog*>(QStringLiteral("paste"));
  REQUIRE(panel);
  panel->findChild<QAbstractButton*>(QStringLiteral("paste.do"))->click();
  auto measures = *t.file.workspace.store().all<Measure>();
  REQUIRE(measures.size() == 5);
  const Measure& made = measures[3];
  CHECK(made.title == QStringLiteral("Būsto rėmimas"));
  CHECK(made.objective == measures[2].objective);
  CHECK(t.cell(made.id.value, PlanColumn::Indicator) == QStringLiteral("Paremtos šeimos"));
  CHECK(t.cell(made.id.value, PlanColumn::Target) == QStringLiteral("12"));
  CHECK(t.cell(made.id.value, PlanColumn::Result) == QStringLiteral("5"));
  CHECK(t.cell(made.id.value, PlanColumn::Money).contains(QStringLiteral("500,50")));
  CHECK(t.page().model().snapshot().indicatorsOf(measures[4].id.value).empty());
  REQUIRE(t.file.edits().undo());
  CHECK(t.page().model().measureCount() == 3);
  CHECK(tree.isVisible());
}

TEST_CASE("What was copied out of the plan comes back unchanged", "[ui][plan][paste]") {
  PlanWindow t;
  t.page().tree().selectAll();
  REQUIRE(t.page().copy(true));
  REQUIRE(t.page().paste());
  auto* panel = t.page().findChild<QDialog*>(QStringLiteral("paste"));
  REQUIRE(panel);
  CHECK(panel->findChild<QRadioButton*>(QStringLiteral("paste.over"))->isChecked());
  auto* preview = panel->findChild<QTableWidget*>(QStringLiteral("paste.preview"));
  REQUIRE(preview->rowCount() >= 5);
  const QString same = preview->item(0, 0)->text();
  for (int row = 0; row < preview->rowCount(); ++row) {
    INFO(preview->item(row, 2)->text().toStdString());
    CHECK(preview->item(row, 0)->text() == same);
  }
  CHECK_FALSE(panel->findChild<QAbstractButton*>(QStringLiteral("paste.do"))->isEnabled());
}

TEST_CASE("Goals stand above their objectives once the plan has any", "[ui][plan][goals]") {
  PlanWindow t;
  PlanTreeModel& model = t.page().model();
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  CHECK(model.rowCount() == 2);
  t.page().findChild<QAction*>(QStringLiteral("action.plan.newGoal"))->trigger();
  auto goals = *t.file.workspace.store().all<Goal>();
  REQUIRE(goals.size() == 1);
  // The objectives there were serve the first goal.
  REQUIRE(model.rowCount() == 1);
  const QModelIndex goal = model.index(0, 0);
  CHECK(model.rowCount(goal) == 2);
  CHECK(model.shownMeasures().size() == 3);
  const QModelIndex title = model.indexOf(EntityKind::Goal, goals[0].id.value);
  REQUIRE(model.setData(title, QStringLiteral("Įtraukti atvykusius"), Qt::EditRole));
  CHECK(t.file.workspace.store().one(goals[0].id)->title == QStringLiteral("Įtraukti atvykusius"));
  CHECK(title.siblingAtColumn(static_cast<int>(PlanColumn::Money)).data() ==
        model.indexOf(EntityKind::Objective, t.file.workspace.store().all<Objective>()->front().id.value, PlanColumn::Money).data());
  // The form of a goal and of an objective stands at the side.
  t.page().tree().showRecord(EntityKind::Goal, goals[0].id.value, PlanColumn::Title);
  t.page().findChild<QTabWidget*>()->setCurrentIndex(0);
  CHECK(t.page().findChild<QWidget*>(QStringLiteral("form.goals.title"))->isVisible());
  t.page().findChild<QAction*>(QStringLiteral("action.plan.newGoal"))->trigger();
  t.page().findChild<QAction*>(QStringLiteral("action.plan.newObjective"))->trigger();
  auto objectives = *t.file.workspace.store().all<Objective>();
  REQUIRE(objectives.size() == 3);
  CHECK(objectives.back().goal == t.file.workspace.store().all<Goal>()->back().id);
  REQUIRE(t.file.edits().remove(EntityKind::Goal, goals[0].id.value));
  CHECK(model.shownMeasures().size() == 3);
  REQUIRE(t.file.edits().undo());
  CHECK(model.rowCount(model.index(0, 0)) == 2);
}

TEST_CASE("An amount of several sources is split without losing a cent", "[ui][plan]") {
  PlanWindow t;
  BudgetLine line;
  line.measure.value = t.first;
  line.year = 2026;
  line.sourceText = QStringLiteral("SB, VB ir ES");
  line.toSplit = true;
  line.planned = Money::fromCents(100001);
  auto id = t.file.edits().insert(toRecord(line));
  REQUIRE(id);
  line.id.value = *id;
  CHECK(SplitDialog::sourcesIn(line.sourceText) == QStringList{QStringLiteral("SB"), QStringLiteral("VB"), QStringLiteral("ES")});
  SplitDialog dialog(t.file.workspace, line, nullptr);
  auto* button = dialog.findChild<QAbstractButton*>(QStringLiteral("split.do"));
  dialog.findChild<QLineEdit*>(QStringLiteral("split.amount.1"))->setText(QStringLiteral("600"));
  CHECK_FALSE(button->isEnabled());
  dialog.findChild<QLineEdit*>(QStringLiteral("split.amount.2"))->setText(QStringLiteral("400,01"));
  REQUIRE(button->isEnabled());
  button->click();
  REQUIRE(t.lines().size() == 2);
  CHECK(t.lines()[0].planned->cents + t.lines()[1].planned->cents == 100001);
  CHECK_FALSE(t.lines()[0].toSplit);
}

TEST_CASE("The tree of the plan keeps the rules of a model while the plan changes", "[ui][plan]") {
  PlanWindow t;
  QAbstractItemModelTester tester(&t.page().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  t.write(t.first, PlanColumn::Title, QStringLiteral("Kitas vardas"));
  Indicator more;
  more.measure.value = t.first;
  more.title = QStringLiteral("Dar vienas");
  REQUIRE(t.file.edits().insert(toRecord(more)));
  CHECK(t.page().model().rowCount(t.page().model().indexOf(EntityKind::Measure, t.first).siblingAtColumn(0)) == 2);
  t.file.workspace.setYear(2027);
  CHECK(t.cell(EntityKind::Indicator, t.indicator, PlanColumn::Target) == QStringLiteral("–"));
  REQUIRE(t.file.edits().undo());
  CHECK(t.page().model().rowCount(t.page().model().indexOf(EntityKind::Measure, t.first).siblingAtColumn(0)) == 0);
}

TEST_CASE("A file without a plan says what to do, and the first measure makes the plan", "[ui][plan]") {
  QSettings().clear();
  UiFile file;
  MainWindow window(file.workspace);
  window.show();
  window.goTo({QStringLiteral("plan"), {}, 0, {}, {}});
  auto* button = window.findChild<QAbstractButton*>(QStringLiteral("plan.empty.new"));
  REQUIRE(button);
  CHECK(button->isVisible());
  button->click();
  CHECK(file.workspace.store().count(EntityKind::Plan).value_or(0) == 1);
  CHECK(file.workspace.store().count(EntityKind::Measure).value_or(0) == 1);
  CHECK(window.findChild<QWidget*>(QStringLiteral("plan.tree"))->isVisible());
}
