// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/StatisticsRun.h"

#include "core/base/Format.h"
#include "core/exchange/ImportContext.h"
#include "core/exchange/PlanTexts.h"

#include <algorithm>

namespace santalka {

namespace {
constexpr int MostReported = 500;
constexpr quint16 NoDay = 0xFFFF;
}  // namespace

// Rows are told one by one up to a limit; the counts go on.
ImportRow* StatisticsImport::Run::reported(int row, RowFate fate) {
  qint64& count = fate == RowFate::Error ? preview.errors : fate == RowFate::Doubtful ? preview.doubtful : preview.skipped;
  if (!preview.rows.empty() && preview.rows.back().row == row && preview.rows.back().fate == fate) return &preview.rows.back();
  ++count;
  if (fate != RowFate::Error && ++reportedRows > MostReported) return nullptr;
  if (preview.errors > MostReported) return nullptr;
  ImportRow out_;
  out_.row = row;
  out_.fate = fate;
  preview.rows.push_back(std::move(out_));
  return &preview.rows.back();
}

void StatisticsImport::Run::error(int row, int column, const QString& problem) {
  ImportRow* told = reported(row, RowFate::Error);
  if (!told) return;
  ImportCell cell;
  cell.kind = ImportCell::Kind::Error;
  cell.row = row;
  cell.column = column;
  cell.problem = problem;
  told->cells.push_back(std::move(cell));
}

void StatisticsImport::Run::skip(int row, const QString& text) {
  if (ImportRow* told = reported(row, RowFate::Skipped)) {
    told->title = tidy(text).left(80);
    told->reason = StatTexts::tr("a heading or a note, not brought in");
  }
}

Error StatisticsImport::Run::personalCode(int row, int column) const {
  return Error{ErrorCode::PersonalData,
               StatTexts::tr("Sheet “%1”, cell %2: there is what looks like a personal code (11 digits). The program keeps no personal data of residents, so nothing was brought in. Remove the column of codes and try again.")
                   .arg(sheet.name, cellName(row, column)),
               {}};
}

int StatisticsImport::Run::ask(int row, int column, const QString& kind, const QString& problem, std::vector<ImportAnswer> choices) {
  ImportCell cell;
  cell.kind = ImportCell::Kind::Doubt;
  cell.row = row;
  cell.column = column;
  cell.problem = problem;
  cell.answers = std::move(choices);
  cell.alike = kind;
  int chosen = answers.byCell.value(cell.name(), answers.byKind.value(kind, -1));
  cell.answered = chosen >= 0 && chosen < static_cast<int>(cell.answers.size());
  if (!cell.answered) chosen = 0;
  cell.chosen = chosen;
  if (ImportRow* told = cell.answered ? nullptr : reported(row, RowFate::Doubtful)) told->cells.push_back(std::move(cell));
  return chosen;
}

quint16 StatisticsImport::Run::word(StatisticsTable& table, StatDimension dimension, const QString& text, int row, int column) {
  if (containsPersonalCode(text)) personal = {row, column};
  StatWord word = readStatWord(dimension, text);
  const auto d = static_cast<std::size_t>(dimension);
  if (dimension == StatDimension::Sex && word.kind == StatWord::Kind::AsWritten) {
    error(row, column, StatTexts::tr("“%1” is neither men nor women nor both.").arg(text.left(60)));
    // Where rows with errors are left out, these must not come in as both sexes.
    const quint16 number = table.dimensions[d].add(word);
    out[d].resize(std::max<std::size_t>(out[d].size(), number + 1u), false);
    out[d][number] = true;
    return number;
  }
  const std::size_t before = table.dimensions[d].size();
  const quint16 number = table.dimensions[d].add(word);
  if (table.dimensions[d].size() == before || word.kind != StatWord::Kind::AsWritten) return number;
  if (dimension == StatDimension::Territory) {
    if (word.level == StatWord::Level::Municipality) unknownTerritories.emplace(number, UnknownTerritory{word.code, row, column, 0, false});
    return number;
  }
  const int answer = ask(row, column, statField(dimension) + QStringLiteral(":unknown"), StatTexts::tr("“%1” is not in the catalogue of the program.").arg(text.left(60)),
                         {{StatTexts::tr("Keep it as written"), StatTexts::tr("the counts stay, under this name")}, {StatTexts::tr("Leave these rows out"), {}}});
  out[d].resize(std::max<std::size_t>(out[d].size(), number + 1u), false);
  out[d][number] = answer == 1;
  return number;
}

quint16 StatisticsImport::Run::seriesOf(std::vector<SeriesFound>& series, const QString& title, const QString& unit) {
  for (std::size_t i = 0; i < series.size(); ++i)
    if (series[i].title == title && series[i].unit == unit) return static_cast<quint16>(i);
  SeriesFound found;
  found.title = title;
  found.unit = unit;
  found.multiplier = unitMultiplier(unit);
  // The same indicator in two units (persons and per cent) is two series.
  for (const SeriesFound& other : series)
    if (other.title == title && !unit.isEmpty()) {
      const QString longer = title + QStringLiteral(", ") + unit;
      for (std::size_t i = 0; i < series.size(); ++i)
        if (series[i].title == longer) return static_cast<quint16>(i);
      found.title = longer;
      break;
    }
  series.push_back(std::move(found));
  return static_cast<quint16>(series.size() - 1);
}

quint16 StatisticsImport::Run::dayOf(StatisticsTable& table, quint16 series, quint16 period, const QString& text, const QString& title) {
  constexpr quint16 Unasked = 0xFFFE;
  if (dayNumbers.size() <= series) dayNumbers.resize(series + 1u);
  std::vector<quint16>& known = dayNumbers[series];
  if (known.size() <= period) known.resize(period + 1u, Unasked);
  if (known[period] == Unasked) known[period] = dayOfText(table, text, title);
  return known[period];
}

quint16 StatisticsImport::Run::dayOfText(StatisticsTable& table, const QString& text, const QString& title) {
  const QString key = text + QLatin1Char('\n') + title;
  if (const auto it = days.constFind(key); it != days.cend()) return *it;
  const QDate day = statDay(text, title);
  quint16 number = NoDay;
  if (day.isValid()) {
    const auto found = std::find(table.days.begin(), table.days.end(), day);
    number = static_cast<quint16>(found - table.days.begin());
    if (found == table.days.end()) table.days.push_back(day);
  }
  days.insert(key, number);
  return number;
}

bool StatisticsImport::Run::wholeThings(const QString& unit) {
  const QString folded = fold(unit);
  return folded.isEmpty() || folded.contains(QLatin1String("asm")) || folded.contains(QLatin1String("zmon")) || folded.contains(QLatin1String("gyvent")) || folded.contains(QLatin1String("vnt")) ||
         folded.contains(QLatin1String("person")) || folded.contains(QLatin1String("tukst"));
}

bool StatisticsImport::Run::oneNumber(const StatRow& row, QStringView text, const NumberText& parsed) {
  const bool unit = parsed.unit.isEmpty() || parsed.percent || unitMultiplier(parsed.unit) > 1 || isKnownUnit(parsed.unit);
  if (unit && !RowReader::saysAbout(text.toString())) return true;
  return ask(row.row, row.column, QStringLiteral("number:about"), StatTexts::tr("The cell says “%1”, which is not one number.").arg(tidy(text).left(60)),
             {{Format::number(parsed.value), StatTexts::tr("the number alone")}, {StatTexts::tr("Leave unknown"), StatTexts::tr("the cell stays empty")}}) == 0;
}

double StatisticsImport::Run::groups(const StatRow& row, QStringView text, double value) {
  const double thousands = std::round(value * 1000);
  const int answer = ask(row.row, row.column, QStringLiteral("number:three-decimals"), StatTexts::tr("The cell holds the text “%1”. The comma may mean two things.").arg(text.toString()),
                         {{Format::number(thousands), StatTexts::tr("the comma parts the thousands")}, {Format::number(value), StatTexts::tr("the comma parts the decimals")}});
  return answer == 0 ? thousands : value;
}

void StatisticsImport::Run::unitSlip(const StatRow& row, QStringView text, double value) {
  note(true, StatTexts::tr("%1: “%2” thousand would be more people than live in the country; taken as %3.").arg(cellName(row.row, row.column), tidy(text), Format::number(value)), cellName(row.row, row.column));
}

void StatisticsImport::Run::filled(const StatRow& row) {
  if (unknownTerritories.empty()) return;
  const auto it = unknownTerritories.find(row.values[0]);
  if (it == unknownTerritories.end()) return;
  ++it->second.rows;
  it->second.filled = it->second.filled || row.state != ObservationState::Unknown;
}

bool StatisticsImport::Run::leftOut(const StatRow& row) const {
  for (std::size_t d = 0; d < StatDimensionCount; ++d)
    if (row.values[d] < out[d].size() && out[d][row.values[d]]) return true;
  return false;
}

}  // namespace santalka
