// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/reports/ReportDocument.h"
#include "core/services/YearFacts.h"

#include <QCoreApplication>

namespace santalka::reports {
struct ReportTemplate;
}

namespace santalka::reports::annual {

/// What every block of the annual report reads. Figures come from services only; what goes to paper has small counts withheld.
struct Context {
  const Store& store;
  const YearFacts& facts;
  const ReportTemplate& form;
  QHash<qint64, QString> stakeholders;  ///< titles
  std::vector<Activity> activities;     ///< done in the year, of the duties that are listed one by one
  StatTable citizenship;                ///< joined and withheld
  int joinedCountries = 0;
  StatTable status;
  StatTable ground;
  StatTable age;                        ///< by age and sex
  std::vector<StatisticsCube::YearTotal> years;
  QStringList namedCountries;           ///< the two largest, for the chart of years
  std::vector<CitizenshipYear> citizenshipByYear;

  int year() const { return facts.year; }
};

/// Reads what the blocks need beside the facts.
Result<Context> makeContext(const Store& store, const YearFacts& facts, const ReportTemplate& form);

using Blocks = std::vector<Block>;

/// The blocks by the names that templates use.
bool isBlock(const QString& name);
Blocks block(const QString& name, const Context& context);
/// The finding that opens a section, as one sentence or two.
bool isLead(const QString& name);
RichText lead(const QString& name, const Context& context);

// One function per block; grouped by section in files of their own.
Blocks residentsByYear(const Context&);
Blocks residentsByCitizenship(const Context&);
Blocks residentsByStatus(const Context&);
Blocks residentsByAge(const Context&);
Blocks residentsByGround(const Context&);
Blocks asylum(const Context&);
Blocks sources(const Context&);
RichText residentsLead(const Context&);

Blocks networkGroups(const Context&);
Blocks activitySummary(const Context&);
Blocks activityCharts(const Context&);
Blocks activityDuties(const Context&);
Blocks issues(const Context&);
RichText networkLead(const Context&);

Blocks studies(const Context&);
Blocks needs(const Context&);
Blocks challenges(const Context&);
RichText monitoringLead(const Context&);

Blocks planProposals(const Context&);
Blocks planApproval(const Context&);
Blocks measureStates(const Context&);
Blocks measures(const Context&);
Blocks moneySummary(const Context&);
Blocks money(const Context&);
Blocks moneyChart(const Context&);
Blocks deviations(const Context&);
RichText planLead(const Context&);

Blocks applications(const Context&);
Blocks projects(const Context&);
Blocks payments(const Context&);
RichText projectsLead(const Context&);

Blocks representationLocal(const Context&);
Blocks representationWide(const Context&);
Blocks channels(const Context&);
Blocks informationActivities(const Context&);
Blocks micenter(const Context&);
Blocks education(const Context&);
Blocks trainings(const Context&);
RichText representationLead(const Context&);
RichText informationLead(const Context&);
RichText educationLead(const Context&);

bool toMinistry(const Proposal& proposal);
/// To SPPD or the ministry, and neither accepted nor rejected yet.
bool awaitsDecision(const Proposal& proposal);
Blocks proposals(const Context&);
Blocks earlierProposals(const Context&);
Blocks nextYear(const Context&);
Blocks annexes(const Context&);
Blocks signature(const Context&);
RichText closingLead(const Context&);

/// Cover page, key figures and the year in brief; the sheets of the workbook.
void fillCover(const Context& context, ReportDocument& document);

// ---- words and cells --------------------------------------------------------------------------------------------------

QString number(qint64 value);                 ///< 1 437
/// A text made with %n: the number in it grouped as everywhere else.
QString grouped(QString text, qint64 count);
QString signedNumber(qint64 value);           ///< +153, –5
QString percent(double value);                ///< „42,6 proc.“
QString euros(Money amount);                  ///< „122 602,19 Eur“
QString euros(const MoneySum& sum);           ///< … when nothing is known
QString yearWord(int year);                   ///< „2026 m.“
Cell cell(const Figure& figure);              ///< count, … or •
Cell cell(const MoneySum& sum);
Cell cell(const CountSum& sum);
ChartValue chartValue(const Figure& figure);
State stateCell(ProgressState state);
StateKind stateKind(ProgressState state);
/// A short note, or nothing when the text is empty.
Blocks note(const QString& text);
Blocks paragraph(const QString& text);
QString joinList(const QStringList& parts);   ///< „a, b ir c“
QString sheetName(const char* key);           ///< "residents" → „1 Gyventojai“
QString sourceLine(const StatSource& source);
/// A sentence that may already end in an abbreviation: one full stop, not two.
QString oneStop(QString text);
/// „Pavyzdžio rajono savivaldybės“; in English the name as it is.
QString municipalityOf(const YearFacts& facts);

}  // namespace santalka::reports::annual
