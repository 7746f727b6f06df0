// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualActivities)
};

/// More rows than this go to the workbook only.
constexpr int RowsOnPaper = 25;

QString labels(const ChoiceSet& set, const QStringList& codes) {
  QStringList out;
  for (const QString& code : codes) out << set.label(code);
  return out.join(QStringLiteral(", "));
}

Cell people(const std::optional<qint64>& count) { return count ? Cell(*count) : Cell(); }

/// Who took part: members of the network by name, and institutions as written.
QString partners(const Activity& activity, const Context& context) {
  QStringList out;
  for (const Id<Stakeholder>& id : activity.stakeholders) out << context.stakeholders.value(id.value);
  if (!activity.institutions.isEmpty()) out << activity.institutions;
  if (out.size() > 4) {
    const auto more = static_cast<int>(out.size()) - 3;
    out = out.mid(0, 3);
    out << Texts::tr("and %n more", nullptr, more);
  }
  return out.join(QStringLiteral(", "));
}

Blocks limited(Table table) {
  if (table.rows.size() <= RowsOnPaper) return {{std::move(table)}};
  Table paper = table;
  paper.where = Where::Paper;
  paper.rows = table.rows.mid(0, RowsOnPaper);
  paper.name.clear();
  paper.note = Texts::tr("The first %1 of %2 are shown; all of them stand in the workbook.").arg(number(RowsOnPaper), number(table.rows.size()));
  table.where = Where::Workbook;
  table.autofilter = true;
  return {{std::move(paper)}, {std::move(table)}};
}

template <class Keep>
Table listOf(const Context& context, const QString& name, const QString& caption, const char* sheet, bool outcome, Keep keep) {
  Table table;
  table.name = name;
  table.caption = caption;
  table.sheet = sheetName(sheet);
  table.columns = {{Texts::tr("Date"), ColumnKind::Date, 1.5}, {Texts::tr("Kind"), ColumnKind::Text, 1.8}, {Texts::tr("Topic"), ColumnKind::Text, 4}, {Texts::tr("With whom, for whom"), ColumnKind::Text, 3}};
  if (outcome)
    table.columns.append({Texts::tr("Outcome"), ColumnKind::Text, 3.2});
  else
    table.columns.append({Texts::tr("Participants"), ColumnKind::Count, 1.2});
  for (const Activity& activity : context.activities) {
    if (!keep(activity)) continue;
    QStringList who;
    if (const QString with = partners(activity, context); !with.isEmpty()) who << with;
    if (!activity.audience.isEmpty()) who << activity.audience;
    reports::Row row{RowKind::Data, {activity.date, Catalogue::activityKinds().label(activity.kind), activity.topic, who.join(QStringLiteral("; "))}};
    row.cells.append(outcome ? (activity.outcome.isEmpty() ? Cell() : Cell(activity.outcome)) : people(activity.participants));
    table.rows.append(std::move(row));
  }
  return table;
}

bool isDuty(const Activity& activity, const char* duty) { return activity.duty == QLatin1String(duty); }

}  // namespace

Blocks representationLocal(const Context& context) {
  Table table = listOf(context, QStringLiteral("Atstovavimas_vietos"), Texts::tr("Representation on the local level"), "activities", true,
                       [](const Activity& a) { return isDuty(a, "6.5") && a.level == Level::Local; });
  if (table.rows.isEmpty()) return note(Texts::tr("There was no representation on the local level."));
  return limited(std::move(table));
}

Blocks representationWide(const Context& context) {
  Table table = listOf(context, QStringLiteral("Atstovavimas_salies"), Texts::tr("Representation on the national and international level"), "activities", true,
                       [](const Activity& a) { return isDuty(a, "6.5") && a.level != Level::Local; });
  if (table.rows.isEmpty()) return note(Texts::tr("There was no representation on the national or international level."));
  return limited(std::move(table));
}

RichText representationLead(const Context& context) {
  int local = 0;
  int national = 0;
  int international = 0;
  for (const Activity& activity : context.activities) {
    if (!isDuty(activity, "6.5")) continue;
    local += activity.level == Level::Local;
    national += activity.level == Level::National;
    international += activity.level == Level::International;
  }
  const int all = local + national + international;
  if (all == 0) return RichText(Texts::tr("No representation is written down."));
  return RichText(Texts::tr("Interests of residents were represented %n time(s)", nullptr, all) +
                  Texts::tr(": %1 on the local, %2 on the national and %3 on the international level.").arg(number(local), number(national), number(international)));
}

Blocks channels(const Context& context) {
  if (context.facts.publications.empty()) return note(Texts::tr("No channel or publication is written down."));
  Table table;
  table.name = QStringLiteral("Kanalai");
  table.caption = Texts::tr("Channels and publications");
  table.sheet = sheetName("activities");
  table.columns = {{Texts::tr("Channel"), ColumnKind::Text, 1.8}, {Texts::tr("Title"), ColumnKind::Text, 3}, {Texts::tr("Languages"), ColumnKind::Text, 2}, {Texts::tr("Topics"), ColumnKind::Text, 3},
                   {Texts::tr("Reviewed"), ColumnKind::Date, 1.4}, {Texts::tr("Reached"), ColumnKind::Count, 1.2}};
  for (const Publication& one : context.facts.publications) {
    QString kind = labelOf(one.kind);
    if (!kind.isEmpty()) kind[0] = kind[0].toUpper();
    table.rows.append({RowKind::Data, {kind, one.title, labels(Catalogue::languages(), one.languages), one.topics, one.reviewedOn.isValid() ? Cell(one.reviewedOn) : Cell(), people(one.reach)}});
  }
  return limited(std::move(table));
}

Blocks informationActivities(const Context& context) {
  Table table = listOf(context, QStringLiteral("Informavimas"), Texts::tr("Information of residents in %1").arg(yearWord(context.year())), "activities", false,
                       [](const Activity& a) { return isDuty(a, "6.6"); });
  if (table.rows.isEmpty()) return {};
  // The channels say enough on paper.
  table.where = Where::Workbook;
  table.autofilter = true;
  return {{std::move(table)}};
}

Blocks micenter(const Context& context) {
  BulletList list;
  for (const Publication& one : context.facts.publications)
    if (one.linksMicenter) list.items.append(RichText(one.link.isEmpty() ? one.title : one.title + QStringLiteral(" (") + one.link + QLatin1Char(')')));
  if (list.items.isEmpty()) return note(Texts::tr("No publication links to micenter.lt."));
  Blocks out = paragraph(Texts::tr("micenter.lt is linked in %n publication(s):", nullptr, static_cast<int>(list.items.size())));
  out.push_back({std::move(list)});
  return out;
}

RichText informationLead(const Context& context) {
  const auto count = static_cast<int>(context.facts.publications.size());
  const auto activities = static_cast<int>(context.facts.activities.duty(QStringLiteral("6.6")).activities);
  if (count + activities == 0) return RichText(Texts::tr("No information of residents is written down."));
  QStringList languages;
  for (const Publication& one : context.facts.publications)
    for (const QString& code : one.languages)
      if (!languages.contains(code)) languages << code;
  QString text = Texts::tr("Residents were informed through %n channel(s)", nullptr, count);
  if (!languages.isEmpty()) text += QLatin1Char(' ') + Texts::tr("in %n language(s)", nullptr, static_cast<int>(languages.size()));
  const auto linked = static_cast<int>(std::count_if(context.facts.publications.begin(), context.facts.publications.end(), [](const Publication& p) { return p.linksMicenter; }));
  text += linked > 0 ? Texts::tr("; micenter.lt is publicised in %1 of them.").arg(number(linked)) : QStringLiteral(".");
  return RichText(text);
}

Blocks education(const Context& context) {
  Table table = listOf(context, QStringLiteral("Svietimas"), Texts::tr("Public education in %1").arg(yearWord(context.year())), "activities", false,
                       [](const Activity& a) { return isDuty(a, "6.7"); });
  if (table.rows.isEmpty()) return note(Texts::tr("No public education is written down."));
  return limited(std::move(table));
}

RichText educationLead(const Context& context) {
  const ActivitySum sum = context.facts.activities.duty(QStringLiteral("6.7"));
  if (sum.activities == 0) return RichText(Texts::tr("No public education is written down."));
  QString text = grouped(Texts::tr("%n activity(ies) of public education", nullptr, static_cast<int>(sum.activities)), sum.activities);
  if (const auto count = sum.participants.amount())
    text += sum.participants.unknownCount == 0 ? grouped(Texts::tr(", %n participant(s)", nullptr, static_cast<int>(*count)), *count)
                                               : grouped(Texts::tr(", at least %n participant(s)", nullptr, static_cast<int>(*count)), *count);
  return RichText(text + QLatin1Char('.'));
}

Blocks trainings(const Context& context) {
  Table table = listOf(context, QStringLiteral("Mokymai"), Texts::tr("Trainings, visits and networking of coordinators"), "trainings", true,
                       [](const Activity& a) { return isDuty(a, "1.2") || isDuty(a, "1.3") || isDuty(a, "1.4"); });
  if (table.rows.isEmpty()) return note(Texts::tr("No training or visit is written down."));
  return limited(std::move(table));
}

}  // namespace santalka::reports::annual
