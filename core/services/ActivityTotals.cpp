// SPDX-License-Identifier: EUPL-1.2
#include "core/services/ActivityTotals.h"

#include "core/db/Grouped.h"

namespace santalka {

void ActivitySum::add(const ActivitySum& other) {
  activities += other.activities;
  participants.add(other.participants);
  women.add(other.women);
  foreigners.add(other.foreigners);
}

std::optional<double> ActivitySum::womenPercent() const {
  // A share of sums that cover different activities would be wrong.
  if (participants.knownCount == 0 || women.knownCount != participants.knownCount) return std::nullopt;
  return percentOf(static_cast<double>(women.known), static_cast<double>(participants.known));
}

ActivitySum ActivityYear::duty(const QString& code) const {
  const auto it = byDuty.find(code);
  return it == byDuty.end() ? ActivitySum{} : it->second;
}

namespace {

CountSum countSum(const GroupedRow& row, std::size_t at) {
  return {row.sums[at].known, static_cast<int>(row.sums[at].knownCount), static_cast<int>(row.rows - row.sums[at].knownCount)};
}

}  // namespace

ActivitySum ActivityTotals::of(const std::vector<const Record*>& activities) {
  ActivitySum sum;
  const auto add = [](CountSum& count, const QVariant& value) {
    if (!value.isValid()) ++count.unknownCount;
    else count.add({value.toLongLong(), 1, 0});
  };
  for (const Record* record : activities) {
    if (record->text(QStringLiteral("state")) != codeOf(ActivityState::Done)) continue;
    ++sum.activities;
    add(sum.participants, record->value(QStringLiteral("participants")));
    add(sum.women, record->value(QStringLiteral("women")));
    add(sum.foreigners, record->value(QStringLiteral("foreigners")));
  }
  return sum;
}

Result<ActivityYear> ActivityTotals::ofYear(const Store& store, int year) {
  ActivityYear out;
  out.year = year;
  GroupedQuery query;
  query.where.inYear(QStringLiteral("date"), year).where(QStringLiteral("state"), codeOf(ActivityState::Done));
  query.groupBy = {QStringLiteral("duty"), QStringLiteral("date:month"), QStringLiteral("level"), QStringLiteral("languages")};
  query.sums = {QStringLiteral("participants"), QStringLiteral("women"), QStringLiteral("foreigners")};
  auto rows = grouped(store, query);
  if (!rows) return rows.error();
  for (const GroupedRow& row : *rows) {
    ActivitySum sum{row.rows, countSum(row, 0), countSum(row, 1), countSum(row, 2)};
    const QString duty = row.keys[0].toString();
    const auto month = static_cast<std::size_t>(qBound(1, row.keys[1].toInt(), 12) - 1);
    out.byDuty[duty].add(sum);
    out.byDutyAndMonth[duty][month] += row.rows;
    out.byMonth[month] += row.rows;
    out.byLevel[enumFromCode<Level>(row.keys[2].toString()).value_or(Level::Local)] += row.rows;
    const QStringList languages = row.keys[3].toString().split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (languages.isEmpty()) out.withoutLanguage += row.rows;
    for (const QString& language : languages) out.byLanguage[language] += row.rows;
    out.total.add(sum);
  }
  auto planned = store.count(EntityKind::Activity, Query().inYear(QStringLiteral("date"), year).where(QStringLiteral("state"), codeOf(ActivityState::Planned)));
  if (!planned) return planned.error();
  out.planned = *planned;
  return out;
}

}  // namespace santalka
