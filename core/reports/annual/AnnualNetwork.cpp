// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualNetwork)
};

constexpr int IssuesShown = 12;

QString dutyName(const QString& code) { return Catalogue::duties().label(code); }

/// The duties of the Aprašas, then whatever else the activities name.
QStringList duties(const ActivityYear& now, const ActivityYear& before) {
  QStringList out;
  for (int i = 1; i <= 7; ++i) out << QStringLiteral("6.%1").arg(i);
  for (const auto* year : {&now, &before})
    for (const auto& [code, sum] : year->byDuty)
      if (!out.contains(code)) out << code;
  return out;
}

}  // namespace

Blocks networkGroups(const Context& context) {
  const NetworkYear& network = context.facts.network;
  if (network.groups.empty()) return note(Texts::tr("The network has no members yet."));
  Table table;
  table.name = QStringLiteral("Tinklas");
  table.caption = Texts::tr("Members of the network and cooperation by groups of institutions, %1").arg(yearWord(context.year()));
  table.sheet = sheetName("network");
  table.columns = {{Texts::tr("Group of institutions"), ColumnKind::Text, 3}, {Texts::tr("Members"), ColumnKind::Count, 1},
                   {Texts::tr("of which new in %1").arg(yearWord(context.year())), ColumnKind::Count, 1}, {Texts::tr("In contact"), ColumnKind::Count, 1},
                   {Texts::tr("Contacted in %1").arg(yearWord(context.year())), ColumnKind::Count, 1}, {Texts::tr("Meetings"), ColumnKind::Count, 1},
                   {Texts::tr("Agreements"), ColumnKind::Count, 1}};
  const auto add = [&](RowKind kind, const QString& name, const GroupCoverage& group) {
    Cell meetings(group.meetings);
    table.rows.append({kind, {name, group.members, group.firstInYear, group.everContacted, group.contactedInYear,
                              kind == RowKind::Total ? meetings.marked(QLatin1Char('*')) : meetings, group.agreements}});
  };
  for (const GroupCoverage& group : network.groups) add(RowKind::Data, Catalogue::institutionGroups().label(group.group), group);
  add(RowKind::Total, Texts::tr("Total"), network.whole);
  table.note = Texts::tr("* Each meeting is counted once; several groups may take part in one, so the rows of this column do not add up.");
  return {{std::move(table)}};
}

Blocks activitySummary(const Context& context) {
  const ActivityYear& now = context.facts.activities;
  if (now.total.activities == 0) return note(Texts::tr("No activities are written down."));
  QString text = grouped(Texts::tr("%n activity(ies) took place", nullptr, static_cast<int>(now.total.activities)), now.total.activities);
  if (const auto people = now.total.participants.amount())
    text += grouped(Texts::tr(", %n participation(s) in them", nullptr, static_cast<int>(*people)), *people);
  text += QLatin1Char('.');
  if (const qint64 meetings = now.duty(QStringLiteral("6.1")).activities)
    text += QLatin1Char(' ') + grouped(Texts::tr("%n of them served networking.", nullptr, static_cast<int>(meetings)), meetings);
  if (const int agreements = context.facts.network.whole.agreements)
    text += QLatin1Char(' ') + Texts::tr("%n agreement(s) with members of the network are in force.", nullptr, agreements);
  return paragraph(text);
}

Blocks activityCharts(const Context& context) {
  const ActivityYear& now = context.facts.activities;
  const ActivityYear& before = context.facts.activitiesBefore;
  if (now.total.activities == 0) return {};
  Chart byDuty;
  byDuty.kind = ChartKind::ClusteredBar;
  byDuty.caption = Texts::tr("Activities by duty, number");
  byDuty.sheet = sheetName("network");
  byDuty.heightMm = 46;
  byDuty.series = {{yearWord(context.year()), {}, Tone::Dark, {}}, {yearWord(context.year() - 1), {}, Tone::White, {}}};
  for (const QString& duty : duties(now, before)) {
    byDuty.categories << dutyName(duty);
    byDuty.series[0].values.append(static_cast<double>(now.duty(duty).activities));
    byDuty.series[1].values.append(static_cast<double>(before.duty(duty).activities));
  }
  // A year of which nothing was written down is not a year of zero activities.
  if (before.total.activities == 0) byDuty.series.removeLast();
  Chart months;
  months.kind = ChartKind::ClusteredColumn;
  months.caption = Texts::tr("Activities by month, number");
  months.sheet = sheetName("network");
  months.unit = Texts::tr("activities");
  months.axisTitle = Texts::tr("Month of %1").arg(context.year());
  months.heightMm = 46;
  Series series{Texts::tr("Activities"), {}, Tone::Dark, {}};
  for (std::size_t m = 0; m < 12; ++m) {
    months.categories << QStringLiteral("%1").arg(m + 1, 2, 10, QLatin1Char('0'));
    series.values.append(static_cast<double>(now.byMonth[m]));
  }
  months.series = {series};
  TwoColumns pair;
  pair.leftShare = 88.0 / 166;
  pair.left = {{std::move(byDuty)}};
  pair.right = {{std::move(months)}};
  return {{std::move(pair)}};
}

Blocks activityDuties(const Context& context) {
  const ActivityYear& now = context.facts.activities;
  const ActivityYear& before = context.facts.activitiesBefore;
  if (now.total.activities == 0) return {};
  const bool known = before.total.activities > 0;
  Table table;
  table.name = QStringLiteral("Veiklos");
  table.caption = Texts::tr("Activities and participants by duty");
  table.sheet = sheetName("network");
  table.columns = {{Texts::tr("Point"), ColumnKind::Text, 1.1}, {Texts::tr("Duty"), ColumnKind::Text, 2.6},
                   {Texts::tr("Activities %1").arg(yearWord(context.year() - 1)), ColumnKind::Count, 1},
                   {Texts::tr("Activities %1").arg(yearWord(context.year())), ColumnKind::Count, 1}, {Texts::tr("Change"), ColumnKind::Change, 1},
                   {Texts::tr("Participants %1").arg(yearWord(context.year())), ColumnKind::Count, 1.1}, {Texts::tr("of which women"), ColumnKind::Count, 1},
                   {Texts::tr("Women, per cent"), ColumnKind::Percent, 1}};
  bool star = false;
  const auto add = [&](RowKind kind, const QString& point, const QString& name, const ActivitySum& a, const ActivitySum& b) {
    const auto women = a.womenPercent();
    star |= a.participants.unknownCount > 0 && a.participants.knownCount > 0;
    star |= a.women.unknownCount > 0 && a.women.knownCount > 0;
    table.rows.append({kind, {point, name, known ? Cell(b.activities) : Cell(), a.activities, known ? Cell(a.activities - b.activities) : Cell(),
                              a.activities == 0 ? Cell(0) : cell(a.participants), a.activities == 0 ? Cell(0) : cell(a.women), women ? Cell(*women) : Cell()}});
  };
  for (const QString& duty : duties(now, before)) add(RowKind::Data, duty, dutyName(duty), now.duty(duty), before.duty(duty));
  add(RowKind::Total, QString(), Texts::tr("Total"), now.total, before.total);
  table.note = Texts::tr("Whoever took part in several activities is counted in each.");
  if (star) table.note += QLatin1Char(' ') + Texts::tr("* Of some activities the number is unknown; the sum holds the known ones.");
  return {{std::move(table)}};
}

Blocks issues(const Context& context) {
  const GroupCoverage& whole = context.facts.network.whole;
  if (whole.issues == 0) return note(Texts::tr("No issue of an institution is written down."));
  auto stakeholders = context.store.all<Stakeholder>(Query().where(QStringLiteral("archived"), false).where(QStringLiteral("issue"), QString(), Query::Compare::NotEqual));
  if (!stakeholders) return {};
  Table table;
  table.caption = Texts::tr("Issues raised (%1 in all, %2 solved)").arg(number(whole.issues), number(whole.solved));
  table.sheet = sheetName("network");
  table.columns = {{Texts::tr("Issue"), ColumnKind::Text, 3}, {Texts::tr("Raised by"), ColumnKind::Text, 2.2}, {Texts::tr("Solution"), ColumnKind::Text, 3.3}, {Texts::tr("State"), ColumnKind::State, 1.6}};
  for (const Stakeholder& one : *stakeholders) {
    if (one.issue.isEmpty()) continue;
    const bool solved = !one.solution.isEmpty();
    table.rows.append({RowKind::Data, {one.issue, one.name, solved ? Cell(one.solution) : Cell(),
                                       State{solved ? StateKind::Achieved : StateKind::Running, solved ? Texts::tr("Solved") : Texts::tr("Being solved")}}});
  }
  if (table.rows.size() <= IssuesShown) return {{std::move(table)}};
  Table paper = table;
  paper.where = Where::Paper;
  paper.rows = table.rows.mid(0, IssuesShown);
  paper.note = Texts::tr("The first %1 are shown; all of them stand in the workbook.").arg(IssuesShown);
  table.where = Where::Workbook;
  return {{std::move(paper)}, {std::move(table)}};
}

RichText networkLead(const Context& context) {
  const GroupCoverage& whole = context.facts.network.whole;
  if (whole.members == 0) return RichText(Texts::tr("The network has no members yet."));
  QString text = Texts::tr("The network has %n institution(s) and organisation(s)", nullptr, whole.members);
  if (whole.never == 0)
    text += Texts::tr("; all of them have been contacted.");
  else
    text += Texts::tr("; %1 of them have been contacted.").arg(number(whole.everContacted));
  return RichText(text);
}

// ---- 3: needs and challenges --------------------------------------------------------------------------------------------

namespace {

qsizetype countOf(const Context& context, NeedKind kind) {
  return std::count_if(context.facts.needs.begin(), context.facts.needs.end(), [kind](const Need& need) { return need.kind == kind; });
}

/// Worst first, in the order of the register among equals.
std::vector<const Need*> ordered(const Context& context, NeedKind kind) {
  std::vector<const Need*> out;
  for (const Need& need : context.facts.needs)
    if (need.kind == kind) out.push_back(&need);
  std::stable_sort(out.begin(), out.end(), [](const Need* a, const Need* b) { return static_cast<int>(a->severity) > static_cast<int>(b->severity); });
  return out;
}

StateKind needState(NeedState state) {
  switch (state) {
    case NeedState::Closed: return StateKind::Achieved;
    case NeedState::Addressed: return StateKind::Partly;
    case NeedState::InPlan: return StateKind::Running;
    case NeedState::Identified: break;
  }
  return StateKind::Unknown;
}

QString labels(const ChoiceSet& set, const QStringList& codes) {
  QStringList out;
  for (const QString& code : codes) out << set.label(code);
  return out.join(QStringLiteral(", "));
}

QString capital(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

Blocks needTable(const Context& context, NeedKind kind) {
  const auto rows = ordered(context, kind);
  const bool isNeed = kind == NeedKind::Need;
  if (rows.empty()) return note(isNeed ? Texts::tr("No need is written down.") : Texts::tr("No challenge is written down."));
  Table table;
  table.name = isNeed ? QStringLiteral("Poreikiai") : QStringLiteral("Issukiai");
  table.caption = isNeed ? Texts::tr("Needs found in %1").arg(yearWord(context.year())) : Texts::tr("Challenges found in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("monitoring");
  table.columns = {{isNeed ? Texts::tr("Need") : Texts::tr("Challenge"), ColumnKind::Text, 4}, {Texts::tr("Area"), ColumnKind::Text, 2},
                   {Texts::tr("Groups"), ColumnKind::Text, 2.2}, {Texts::tr("Severity"), ColumnKind::Text, 1.2}, {Texts::tr("Source"), ColumnKind::Text, 2, {}, Where::Workbook, -1, {}},
                   {Texts::tr("State"), ColumnKind::State, 1.8}};
  for (const Need* need : rows)
    table.rows.append({RowKind::Data, {need->title, Catalogue::serviceAreas().label(need->area), labels(Catalogue::targetGroups(), need->targetGroups),
                                       labelOf(need->severity), need->source, State{needState(need->state), capital(labelOf(need->state))}}});
  return {{std::move(table)}};
}

}  // namespace

Blocks studies(const Context& context) {
  if (context.facts.studies.empty()) return note(Texts::tr("No study is written down."));
  Table table;
  table.name = QStringLiteral("Tyrimai");
  table.caption = Texts::tr("Methods, dates and samples");
  table.sheet = sheetName("monitoring");
  table.columns = {{Texts::tr("Method"), ColumnKind::Text, 1.8}, {Texts::tr("Study"), ColumnKind::Text, 3.4}, {Texts::tr("From"), ColumnKind::Date, 1.3}, {Texts::tr("To"), ColumnKind::Date, 1.3},
                   {Texts::tr("Sample"), ColumnKind::Count, 1}, {Texts::tr("of which women"), ColumnKind::Count, 1}, {Texts::tr("Languages"), ColumnKind::Text, 1.6},
                   {Texts::tr("Findings"), ColumnKind::Text, 3, {}, Where::Workbook, -1, {}}};
  const qint64 minimum = context.facts.minimumCell();
  for (const Study& study : context.facts.studies) {
    const Cell sample = study.sample ? Cell(*study.sample) : study.kind == StudyKind::DeskResearch ? Cell(NotApplicable{}) : Cell();
    // Of a small group the women or the men could be recognised.
    const qint64 women = study.women.value_or(0);
    const bool small = study.women && study.sample && ((women > 0 && women < minimum) || (*study.sample - women > 0 && *study.sample - women < minimum));
    table.rows.append({RowKind::Data, {capital(labelOf(study.kind)), study.title, study.startsOn, study.endsOn.isValid() ? Cell(study.endsOn) : Cell(study.startsOn), sample,
                                       small ? Cell(Withheld{}) : study.women ? Cell(*study.women) : study.kind == StudyKind::DeskResearch ? Cell(NotApplicable{}) : Cell(),
                                       labels(Catalogue::languages(), study.languages), study.findings}});
  }
  return {{std::move(table)}};
}

Blocks needs(const Context& context) { return needTable(context, NeedKind::Need); }
Blocks challenges(const Context& context) { return needTable(context, NeedKind::Challenge); }

RichText monitoringLead(const Context& context) {
  const auto needCount = static_cast<int>(countOf(context, NeedKind::Need));
  const auto challengeCount = static_cast<int>(countOf(context, NeedKind::Challenge));
  if (needCount + challengeCount == 0) return RichText(Texts::tr("No need or challenge of the year is written down yet."));
  QString text = Texts::tr("Found: %1 and %2.").arg(Texts::tr("%n need(s)", nullptr, needCount), Texts::tr("%n challenge(s)", nullptr, challengeCount));
  const auto worst = ordered(context, needCount > 0 ? NeedKind::Need : NeedKind::Challenge);
  if (!worst.empty() && worst.front()->severity == Severity::High)
    text += QLatin1Char(' ') + Texts::tr("The most pressing: %1.").arg(worst.front()->title);
  return RichText(text);
}

}  // namespace santalka::reports::annual
