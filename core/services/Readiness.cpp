// SPDX-License-Identifier: EUPL-1.2
#include "core/services/Readiness.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Readiness)
};
using Weight = ReadinessItem::Severity;

/// Collects what is missing; each check knows the point it serves.
class Checks {
 public:
  explicit Checks(const YearFacts& facts) : m_facts(facts) {}
  std::vector<ReadinessItem> take() { return std::exchange(m_items, {}); }

  void requisites();
  void residents();
  void network();
  void monitoring();
  void plan();
  void money();
  void projects();
  void information();
  void prose(const std::vector<ReportPoint>& form);

 private:
  void add(Weight severity, const char* point, const QString& text, const char* page, EntityKind entity, qint64 record = 0,
           const char* field = "") {
    m_items.push_back({severity, QString::fromLatin1(point), text, QString::fromLatin1(page), entity, record, QString::fromLatin1(field), {}});
  }
  void measure(const Measure& measure, const MeasureYear& state);
  QString measureName(Id<Measure> id) const;
  void table(const char* point, const std::vector<Dimension>& dimensions, Weight severity, const QString& text);

  const YearFacts& m_facts;
  std::vector<ReadinessItem> m_items;
};

void Checks::requisites() {
  const auto& m = m_facts.municipality;
  const qint64 id = m ? m->id.value : 0;
  if (!m || m->administration.isEmpty())
    add(Weight::Required, "0.1", Texts::tr("The administration that gives the report is not named."), "municipality", EntityKind::Municipality, id, "administration");
  if (!m_facts.coordinator)
    add(Weight::Required, "0.3", Texts::tr("The coordinator is not written down."), "municipality", EntityKind::Coordinator);
  else if (m_facts.coordinator->phone.isEmpty() && m_facts.coordinator->email.isEmpty())
    add(Weight::Advised, "0.3", Texts::tr("The coordinator has neither phone nor e-mail."), "municipality", EntityKind::Coordinator, m_facts.coordinator->id.value, "email");
  if (m_facts.coordinator && m_facts.coordinator->employer.isEmpty())
    add(Weight::Advised, "0.4", Texts::tr("The employer of the coordinator is not named."), "municipality", EntityKind::Coordinator, m_facts.coordinator->id.value, "employer");
  const qint64 report = m_facts.report ? m_facts.report->id.value : 0;
  if (!m_facts.report || !m_facts.report->date.isValid() || m_facts.report->number.isEmpty())
    add(Weight::Advised, "0.5", Texts::tr("Date and registration number are given when the report is registered."), "report", EntityKind::AnnualReport, report, "number");
  const bool signatory = (m && !m->signatoryPosition.isEmpty()) || (m_facts.report && !m_facts.report->signatoryPosition.isEmpty());
  if (!signatory)
    add(Weight::Required, "0.6", Texts::tr("It is not said who signs the report."), "municipality", EntityKind::Municipality, id, "signatory_position");
}

void Checks::table(const char* point, const std::vector<Dimension>& dimensions, Weight severity, const QString& text) {
  if (m_facts.statistics) {
    const auto table = m_facts.statistics->table(dimensions, m_facts.year);
    if (table && !table->isEmpty()) return;
  }
  add(severity, point, text, "statistics", EntityKind::Observation);
}

void Checks::residents() {
  const auto totals = m_facts.statistics ? m_facts.statistics->totals(m_facts.year, 2) : Result<std::vector<StatisticsCube::YearTotal>>(std::vector<StatisticsCube::YearTotal>());
  const bool end = totals && !totals->empty() && totals->back().year == m_facts.year && totals->back().total.isKnown();
  if (!end)
    add(Weight::Required, "1.1", Texts::tr("The number of foreign residents at the end of %1 is unknown: import the statistics.").arg(m_facts.year), "statistics", EntityKind::Observation);
  else if (totals->size() < 2)
    add(Weight::Advised, "1.1", Texts::tr("The number of foreign residents at the start of %1 is unknown, so the change cannot be told.").arg(m_facts.year), "statistics", EntityKind::Observation);
  table("1.2", {Dimension::Citizenship}, Weight::Required, Texts::tr("There are no figures by citizenship."));
  table("1.3", {Dimension::Status}, Weight::Required, Texts::tr("There are no figures by residence status."));
  table("1.4", {Dimension::Age, Dimension::Sex}, Weight::Required, Texts::tr("There are no figures by sex and age."));
  table("1.5", {Dimension::Ground}, Weight::Advised, Texts::tr("There are no figures by ground of arrival."));
  if (!m_facts.statistics || m_facts.statistics->isEmpty()) {
    add(Weight::Required, "1.6", Texts::tr("There are no figures on asylum seekers and refugees."), "statistics", EntityKind::Observation);
    add(Weight::Required, "1.7", Texts::tr("No source of statistics is named."), "statistics", EntityKind::Series);
  }
}

void Checks::network() {
  const NetworkYear& network = m_facts.network;
  if (network.stakeholders.empty())
    add(Weight::Required, "2.1", Texts::tr("The network has no members yet."), "stakeholders", EntityKind::Stakeholder);
  else if (!network.emptyGroups.isEmpty())
    add(Weight::Advised, "2.1", Texts::tr("%n group(s) of institutions named by duty 6.1 have no member.", nullptr, static_cast<int>(network.emptyGroups.size())), "stakeholders", EntityKind::Stakeholder);
  if (network.whole.never > 0)
    add(Weight::Advised, "2.1", Texts::tr("%n member(s) of the network have never been contacted.", nullptr, network.whole.never), "stakeholders", EntityKind::Stakeholder);
  if (m_facts.activities.duty(QStringLiteral("6.1")).activities == 0)
    add(Weight::Required, "2.2", Texts::tr("No meeting or other activity of duty 6.1 is written down for %1.").arg(m_facts.year), "activities", EntityKind::Activity);
  for (const StakeholderCoverage& one : network.stakeholders)
    if (one.issue && !one.solved) {
      add(Weight::Advised, "2.3", Texts::tr("Some issues that institutions raised have no solution written down."), "stakeholders", EntityKind::Stakeholder, one.stakeholder.value, "solution");
      break;
    }
}

void Checks::monitoring() {
  if (m_facts.studies.empty())
    add(Weight::Required, "3.1", Texts::tr("It is not said how the needs of %1 were found: no study.").arg(m_facts.year), "needs", EntityKind::Study);
  for (const Study& study : m_facts.studies)
    if (!study.sample && study.kind != StudyKind::DeskResearch)
      add(Weight::Advised, "3.1", Texts::tr("“%1” has no sample size.").arg(study.title), "needs", EntityKind::Study, study.id.value, "sample");
  const auto count = [&](NeedKind kind) {
    return std::count_if(m_facts.needs.begin(), m_facts.needs.end(), [kind](const Need& need) { return need.kind == kind; });
  };
  if (count(NeedKind::Need) == 0)
    add(Weight::Required, "3.2", Texts::tr("No need of %1 is written down; duty 6.2 asks for it at least once a year.").arg(m_facts.year), "needs", EntityKind::Need);
  if (count(NeedKind::Challenge) == 0)
    add(Weight::Required, "3.3", Texts::tr("No integration challenge of %1 is written down.").arg(m_facts.year), "needs", EntityKind::Need);
}

QString nameOf(const Measure& measure) { return measure.number.isEmpty() ? measure.title : measure.number + QLatin1Char(' ') + measure.title; }

QString Checks::measureName(Id<Measure> id) const {
  for (const Measure& one : m_facts.plan->measures)
    if (one.id == id) return nameOf(one);
  return {};
}

void Checks::measure(const Measure& measure, const MeasureYear& state) {
  const QString name = nameOf(measure);
  if (state.indicators.empty())
    add(Weight::Required, "4.3", Texts::tr("Measure %1 has no indicator.").arg(name), "plan", EntityKind::Measure, measure.id.value);
  for (const IndicatorYear& indicator : state.indicators) {
    const bool owed = m_facts.today > QDate(m_facts.year, 12, 31) || m_facts.today >= QDate(m_facts.year, 12, 1);
    if (indicator.result.state == ValueState::Unknown && owed)
      add(Weight::Required, "4.3", Texts::tr("Measure %1 has no result for %2.").arg(name).arg(m_facts.year), "plan", EntityKind::Indicator, indicator.indicator.value);
    if (!indicator.target && indicator.result.state != ValueState::NotApplicable)
      add(Weight::Required, "4.3", Texts::tr("Measure %1 has no target for %2.").arg(name).arg(m_facts.year), "plan", EntityKind::Indicator, indicator.indicator.value);
    if (indicator.progress.baselineUnknown)
      add(Weight::Advised, "4.3", Texts::tr("The baseline of measure %1 is unknown.").arg(name), "plan", EntityKind::Indicator, indicator.indicator.value, "baseline");
    // What the report lists as a deviation has its reason beside it; while the year runs the target may still be reached.
    if (indicator.isBehind() && indicator.deviation.isEmpty() && !state.overruled) {
      const bool over = m_facts.today > QDate(m_facts.year, 12, 31);
      const QString text = over ? Texts::tr("It is not said why measure %1 missed its target.") : Texts::tr("It is not said why measure %1 is behind its target.");
      if (indicator.targetId.isValid())
        add(over ? Weight::Required : Weight::Advised, "4.5", text.arg(name), "plan", EntityKind::IndicatorTarget, indicator.targetId.value, "deviation");
      else
        add(over ? Weight::Required : Weight::Advised, "4.5", text.arg(name), "plan", EntityKind::Indicator, indicator.indicator.value);
    }
  }
}

void Checks::plan() {
  if (m_facts.proposals.empty())
    add(Weight::Advised, "4.1", Texts::tr("No proposal of %1 is written down.").arg(m_facts.year), "proposals", EntityKind::Proposal);
  if (!m_facts.plan) {
    for (const char* point : {"4.2", "4.3", "4.4", "4.5"})
      add(Weight::Required, point, Texts::tr("There is no plan that covers %1.").arg(m_facts.year), "plan", EntityKind::Plan);
    return;
  }
  const Plan& plan = m_facts.plan->plan;
  if (plan.approvalForm == ApprovalForm::NotApproved)
    add(Weight::Advised, "4.2", Texts::tr("The plan is not approved yet."), "plan", EntityKind::Plan, plan.id.value, "approval_form");
  else if (!plan.approvedOn.isValid() || plan.actNumber.isEmpty())
    add(Weight::Required, "4.2", Texts::tr("Date or number of the act that approved the plan is missing."), "plan", EntityKind::Plan, plan.id.value, "act_number");
  bool any = false;
  for (std::size_t i = 0; i < m_facts.plan->measures.size(); ++i) {
    if (!m_facts.progress.measures[i].active) continue;
    any = true;
    measure(m_facts.plan->measures[i], m_facts.progress.measures[i]);
  }
  if (!any) add(Weight::Required, "4.3", Texts::tr("No measure of the plan is due in %1.").arg(m_facts.year), "plan", EntityKind::Measure);
}

void Checks::money() {
  if (!m_facts.plan) return;
  const bool over = m_facts.today > QDate(m_facts.year, 12, 31);
  for (std::size_t i = 0; i < m_facts.plan->measures.size(); ++i) {
    const Measure& measure = m_facts.plan->measures[i];
    if (!m_facts.progress.measures[i].active || measure.needsNoMoney) continue;
    const MoneyTotals totals = m_facts.budget.of(measure.id, m_facts.year);
    const QString name = nameOf(measure);
    if (totals.isEmpty())
      add(Weight::Required, "4.4", Texts::tr("Measure %1 says neither where its money comes from nor that it needs none.").arg(name), "money", EntityKind::Measure, measure.id.value, "needs_no_money");
    else if (totals.planned.unknownCount > 0)
      add(Weight::Advised, "4.4", Texts::tr("Planned money of measure %1 is unknown.").arg(name), "money", EntityKind::Measure, measure.id.value);
    else if (over && totals.spent.unknownCount > totals.sought.knownCount + totals.sought.unknownCount)
      add(Weight::Required, "4.4", Texts::tr("It is not said how much measure %1 spent in %2.").arg(name).arg(m_facts.year), "money", EntityKind::Measure, measure.id.value);
  }
  for (const BudgetLine& line : m_facts.budget.lines()) {
    if (line.year != m_facts.year) continue;
    const bool unnamed = line.kind == BudgetKind::Funded && !line.source.isValid() && line.sourceText.isEmpty();
    if (unnamed && !measureName(line.measure).isEmpty())
      add(Weight::Advised, "4.4", Texts::tr("Money of measure %1 has no source written down.").arg(measureName(line.measure)), "money", EntityKind::BudgetLine, line.id.value, "source_id");
    if (line.toSplit)
      add(Weight::Required, "4.4", Texts::tr("Money of several sources is to be split: %1.").arg(line.sourceText), "money", EntityKind::BudgetLine, line.id.value, "to_split");
    const bool differs = line.planned && line.spent && *line.planned != *line.spent;
    if (over && differs && line.deviation.isEmpty() && line.planned->cents > 0 &&
        qAbs(line.spent->cents - line.planned->cents) * 10 > line.planned->cents)
      add(Weight::Advised, "4.5", Texts::tr("Spending differs from the plan by more than a tenth, and no reason is given."), "money", EntityKind::BudgetLine, line.id.value, "deviation");
  }
}

void Checks::projects() {
  for (const Project& project : m_facts.projects) {
    if (project.stage == ProjectStage::Running && project.contract.isEmpty())
      add(Weight::Advised, "5.2", Texts::tr("Project “%1” has no contract number.").arg(project.title), "projects", EntityKind::Project, project.id.value, "contract");
  }
  for (const PaymentRequest& request : m_facts.payments)
    if (request.dueOn.isValid() && request.dueOn < m_facts.today && !request.sentOn.isValid())
      add(Weight::Advised, "5.2", Texts::tr("The payment request of quarter %1 is overdue.").arg(request.quarter.value_or(0)), "projects", EntityKind::PaymentRequest, request.id.value, "sent_on");
}

void Checks::information() {
  if (m_facts.activities.duty(QStringLiteral("6.5")).activities == 0)
    for (const char* point : {"6.1", "6.2"})
      add(Weight::Required, point, Texts::tr("No representation (duty 6.5) is written down for %1.").arg(m_facts.year), "activities", EntityKind::Activity);
  if (m_facts.publications.empty() && m_facts.activities.duty(QStringLiteral("6.6")).activities == 0)
    add(Weight::Required, "7.1", Texts::tr("No channel or publication that informs residents is written down."), "publications", EntityKind::Publication);
  const bool micenter = std::any_of(m_facts.publications.begin(), m_facts.publications.end(), [](const Publication& p) { return p.linksMicenter; });
  if (!micenter)
    add(Weight::Required, "7.2", Texts::tr("Publicising micenter.lt is mandatory: no publication links to it."), "publications", EntityKind::Publication, 0, "links_micenter");
  for (const Publication& one : m_facts.publications)
    if (!one.euMark && one.publishedOn.isValid()) {
      add(Weight::Advised, "7.1", Texts::tr("“%1” does not bear the EU mark.").arg(one.title), "publications", EntityKind::Publication, one.id.value, "eu_mark");
      break;
    }
  if (m_facts.activities.duty(QStringLiteral("6.7")).activities == 0)
    add(Weight::Required, "8.1", Texts::tr("No public education (duty 6.7) is written down for %1.").arg(m_facts.year), "activities", EntityKind::Activity);
}

void Checks::prose(const std::vector<ReportPoint>& form) {
  for (const ReportPoint& point : form) {
    const ReportSection* section = m_facts.section(point.number);
    const bool written = section && (!section->text.trimmed().isEmpty() || section->state == ProseState::NotApplicable);
    const bool draft = section && section->state == ProseState::Draft && !section->text.trimmed().isEmpty();
    ReadinessItem item{Weight::Advised, point.number, {}, QStringLiteral("report"), EntityKind::ReportSection, section ? section->id.value : 0, QStringLiteral("text"), point.number};
    if (point.prose && !written) {
      item.text = Texts::tr("The text of point %1 “%2” is not written.").arg(point.number, point.title);
      if (point.number == QLatin1String("9.5") && m_facts.report && !m_facts.report->annexes.isEmpty()) continue;
      item.severity = point.required ? Weight::Required : Weight::Advised;
      m_items.push_back(item);
    } else if (draft) {
      item.text = Texts::tr("The text of point %1 “%2” is still a draft.").arg(point.number, point.title);
      m_items.push_back(item);
    }
  }
}

}  // namespace

int Readiness::filled() const {
  return static_cast<int>(std::count_if(points.begin(), points.end(), [](const PointState& point) { return point.filled; }));
}

int Readiness::required() const {
  return static_cast<int>(std::count_if(items.begin(), items.end(), [](const ReadinessItem& item) { return item.severity == Weight::Required; }));
}

const PointState* Readiness::point(const QString& number) const {
  for (const PointState& one : points)
    if (one.number == number) return &one;
  return nullptr;
}

Readiness Readiness::of(const YearFacts& facts, const std::vector<ReportPoint>& form) {
  Checks checks(facts);
  checks.requisites();
  checks.residents();
  checks.network();
  checks.monitoring();
  checks.plan();
  checks.money();
  checks.projects();
  checks.information();
  const std::vector<ReadinessItem> records = checks.take();
  checks.prose(form);
  const std::vector<ReadinessItem> texts = checks.take();
  Readiness out;
  for (const ReportPoint& point : form) {
    const ReportSection* section = facts.section(point.number);
    const bool notApplicable = section && section->state == ProseState::NotApplicable;
    PointState state{point.number, point.required, true, 0, 0};
    // Checks of records name points of the shipped form; a form of the office's own may number them otherwise.
    std::vector<ReadinessItem> own;
    for (const ReadinessItem& item : records)
      if (point.holds(item.point)) own.push_back(item);
    for (const ReadinessItem& item : texts)
      if (item.point == point.number) own.push_back(item);
    for (const Weight severity : {Weight::Required, Weight::Advised})
      for (const ReadinessItem& item : own) {
        if (item.severity != severity || notApplicable) continue;
        ReadinessItem kept = item;
        kept.point = point.number;
        // What an optional point lacks cannot hold the report up.
        if (!point.required) kept.severity = Weight::Advised;
        ++(kept.severity == Weight::Required ? state.missing : state.advised);
        state.filled = false;
        out.items.push_back(std::move(kept));
      }
    out.points.push_back(state);
  }
  return out;
}

}  // namespace santalka
