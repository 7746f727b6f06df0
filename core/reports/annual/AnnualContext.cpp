// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>
#include <array>

namespace santalka::reports::annual {

namespace {

constexpr int NamedCountries = 7;
constexpr int YearsShown = 6;

Result<void> readStatistics(Context& context) {
  if (!context.facts.statistics) return {};
  const StatisticsCube& cube = *context.facts.statistics;
  const qint64 minimum = context.facts.minimumCell();
  const auto read = [&](StatTable& into, const std::vector<Dimension>& dimensions) -> Result<void> {
    auto table = cube.table(dimensions, context.year());
    if (!table) return table.error();
    into = std::move(*table);
    return {};
  };
  for (auto outcome : {read(context.citizenship, {Dimension::Citizenship}), read(context.status, {Dimension::Status}),
                       read(context.ground, {Dimension::Ground}), read(context.age, {Dimension::Age, Dimension::Sex})})
    if (!outcome) return outcome.error();
  CitizenshipTable top = topCitizenships(context.citizenship, NamedCountries, minimum);
  context.citizenship = std::move(top.table);
  context.joinedCountries = top.joinedCountries;
  for (const StatTable::Row& row : context.citizenship.rows)
    if (context.namedCountries.size() < 2 && !row.codes[0].startsWith(QLatin1String("ZZ")) && row.codes[0] != QLatin1String("XXA"))
      context.namedCountries << row.codes[0];
  auto byYear = citizenshipYears(cube, context.year(), YearsShown, context.namedCountries);
  if (!byYear) return byYear.error();
  context.citizenshipByYear = std::move(*byYear);
  withhold(context.citizenship, context.citizenshipByYear, context.namedCountries, minimum);
  for (StatTable* table : {&context.status, &context.ground, &context.age}) withhold(*table, minimum);
  auto years = publishedTotals(cube, context.year(), YearsShown, minimum);
  if (!years) return years.error();
  context.years = std::move(*years);
  return {};
}

/// Activities that the form lists one by one.
Result<void> readActivities(Context& context) {
  const QVariantList duties{QStringLiteral("6.5"), QStringLiteral("6.6"), QStringLiteral("6.7"), QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("1.4")};
  auto rows = context.store.all<Activity>(Query().inYear(QStringLiteral("date"), context.year())
                                              .where(QStringLiteral("state"), codeOf(ActivityState::Done))
                                              .where(QStringLiteral("duty"), duties));
  if (!rows) return rows.error();
  // By duty in the order of the form, each in the order of the file.
  std::stable_sort(rows->begin(), rows->end(), [&](const Activity& a, const Activity& b) { return duties.indexOf(a.duty) < duties.indexOf(b.duty); });
  context.activities = std::move(*rows);
  return {};
}

struct NamedBlock {
  const char* name;
  Blocks (*make)(const Context&);
};
constexpr std::array<NamedBlock, 38> kBlocks{{{"residents_by_year", residentsByYear},
                                              {"residents_by_citizenship", residentsByCitizenship},
                                              {"residents_by_status", residentsByStatus},
                                              {"residents_by_age", residentsByAge},
                                              {"residents_by_ground", residentsByGround},
                                              {"asylum", asylum},
                                              {"sources", sources},
                                              {"network_groups", networkGroups},
                                              {"activity_summary", activitySummary},
                                              {"activity_charts", activityCharts},
                                              {"activity_duties", activityDuties},
                                              {"issues", issues},
                                              {"studies", studies},
                                              {"needs", needs},
                                              {"challenges", challenges},
                                              {"plan_proposals", planProposals},
                                              {"plan_approval", planApproval},
                                              {"measure_states", measureStates},
                                              {"measures", measures},
                                              {"money_summary", moneySummary},
                                              {"money", money},
                                              {"money_chart", moneyChart},
                                              {"deviations", deviations},
                                              {"applications", applications},
                                              {"projects", projects},
                                              {"payments", payments},
                                              {"representation_local", representationLocal},
                                              {"representation_wide", representationWide},
                                              {"channels", channels},
                                              {"information_activities", informationActivities},
                                              {"micenter", micenter},
                                              {"education", education},
                                              {"trainings", trainings},
                                              {"proposals", proposals},
                                              {"earlier_proposals", earlierProposals},
                                              {"next_year", nextYear},
                                              {"annexes", annexes},
                                              {"signature", signature}}};

struct NamedLead {
  const char* name;
  RichText (*make)(const Context&);
};
constexpr std::array<NamedLead, 9> kLeads{{{"residents", residentsLead},
                                           {"network", networkLead},
                                           {"monitoring", monitoringLead},
                                           {"plan", planLead},
                                           {"projects", projectsLead},
                                           {"representation", representationLead},
                                           {"information", informationLead},
                                           {"education", educationLead},
                                           {"closing", closingLead}}};

template <class List>
auto findNamed(const List& list, const QString& name) -> decltype(list.data()) {
  for (const auto& one : list)
    if (name == QLatin1String(one.name)) return &one;
  return nullptr;
}

}  // namespace

Result<Context> makeContext(const Store& store, const YearFacts& facts, const ReportTemplate& form) {
  Context context{store, facts, form, {}, {}, {}, 0, {}, {}, {}, {}, {}, {}};
  auto titles = store.titles(EntityKind::Stakeholder);
  if (!titles) return titles.error();
  context.stakeholders = std::move(*titles);
  if (auto read = readStatistics(context); !read) return read.error();
  if (auto read = readActivities(context); !read) return read.error();
  return context;
}

bool isBlock(const QString& name) { return findNamed(kBlocks, name) != nullptr; }

Blocks block(const QString& name, const Context& context) {
  const auto* found = findNamed(kBlocks, name);
  return found ? found->make(context) : Blocks{};
}

bool isLead(const QString& name) { return findNamed(kLeads, name) != nullptr; }

RichText lead(const QString& name, const Context& context) {
  const auto* found = findNamed(kLeads, name);
  return found ? found->make(context) : RichText();
}

}  // namespace santalka::reports::annual
