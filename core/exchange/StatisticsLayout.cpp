// SPDX-License-Identifier: EUPL-1.2
// How the columns of a statistics table are to be read, and what is said about the table as a whole.
#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "core/domain/Municipality.h"
#include "core/domain/Statistics.h"
#include "core/exchange/StatisticsRun.h"

#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

constexpr int Sampled = 60;

/// Whether the text names a value of the dimension (a total alone does not tell which dimension it is of).
bool names(StatDimension dimension, const QString& text) {
  const StatWord word = readStatWord(dimension, text);
  if (dimension == StatDimension::Age) return QRegularExpression(QStringLiteral("^\\d{1,2}(-\\d{1,3}|\\+)$")).match(word.code).hasMatch();
  return word.kind == StatWord::Kind::Code && dimension != StatDimension::Place && !tidy(text).isEmpty();
}

bool isPeriodCaption(const QString& text) {
  static const QRegularExpression period(QStringLiteral("(?<!\\d)(19|20)\\d\\d(?!\\d)"));
  return period.match(text).hasMatch() && !statDay(text, {}).isNull();
}

bool isNumberColumn(const Sheet& sheet, const TableShape& shape, int column) {
  int numbers = 0;
  int others = 0;
  for (const TableRow& row : shape.rows) {
    const Cell cell = sheet.cell(row.index, column);
    if (cell.isEmpty() || unknownOrWithheld(cell.text)) continue;
    const bool number = cell.kind == Cell::Kind::Number || (cell.kind == Cell::Kind::Text && parseNumber(cell.text).outcome == TextOutcome::Value);
    (number ? numbers : others) += 1;
  }
  return numbers > 0 && numbers >= 4 * others;
}

}  // namespace

Result<void> StatisticsImport::findLayout(Run& run) {
  Layout& layout = run.layout;
  layout.dimension.fill(-1);
  const auto index = [&](const QString& field) {
    for (const ImportColumn& column : run.columns)
      if (column.field == field) return column.index;
    return -1;
  };
  for (std::size_t d = 0; d < StatDimensionCount; ++d) {
    const auto dimension = static_cast<StatDimension>(d);
    layout.dimension[d] = index(statField(dimension));
    // „Leidimas laikinai gyventi“ over numbers is a status itself, not a column of statuses.
    const bool mayBeNumbers = dimension == StatDimension::Territory || dimension == StatDimension::Age;
    if (layout.dimension[d] >= 0 && !mayBeNumbers && isNumberColumn(run.sheet, run.shape, layout.dimension[d])) layout.dimension[d] = -1;
  }
  layout.period = index(QStringLiteral("period"));
  layout.indicator = index(QStringLiteral("indicator"));
  layout.unit = index(QStringLiteral("unit"));
  layout.symbol = index(QStringLiteral("symbol"));
  guessByContent(run);
  // Lines above the table: the title, the day, the municipality.
  QStringList above;
  for (int row = 0; row < run.shape.headerFirst; ++row)
    if (const QString text = tidy(rowText(run.sheet, row)); !text.isEmpty()) above << text;
  for (const QString& text : std::as_const(above)) {
    if (layout.title.isEmpty() || text.size() > layout.title.size()) layout.title = text;
    static const QRegularExpression date(QStringLiteral("((?:19|20)\\d\\d(?:\\s*m\\.)?(?:\\s+\\w+\\s+\\d{1,2}\\s*d\\.|[-.]\\d{2}[-.]\\d{2})?)"), QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = date.match(text); match.hasMatch() && layout.titlePeriod.isEmpty()) layout.titlePeriod = match.captured(1);
    for (const Choice& municipality : Catalogue::municipalities().choices())
      for (const QString& name : {municipality.lithuanian, Catalogue::row(QStringLiteral("municipalities"), municipality.code).value(QStringLiteral("name_loc")), Catalogue::row(QStringLiteral("municipalities"), municipality.code).value(QStringLiteral("name_gen"))})
        if (!name.isEmpty() && layout.titleTerritory == 0 && fold(text).contains(fold(name)))
          layout.titleTerritory = m_table.dimensions[0].add(readStatWord(StatDimension::Territory, municipality.lithuanian));
  }
  if (layout.title.isEmpty()) layout.title = m_file.section(QLatin1Char('.'), 0, -2);
  wideColumns(run);
  if (layout.values.empty())
    return Error{ErrorCode::Unreadable, StatTexts::tr("Sheet “%1”: no column of numbers was found. Check the row of headings, or choose the columns by hand.").arg(run.sheet.name), {}};
  m_used = {layout.period, layout.indicator, layout.unit, layout.symbol};
  m_used.insert(m_used.end(), layout.dimension.begin(), layout.dimension.end());
  for (const ValueColumn& column : layout.values) m_used.push_back(column.column);
  const bool periodInCaptions = std::any_of(layout.values.begin(), layout.values.end(), [](const ValueColumn& column) { return !column.period.isEmpty(); });
  if (layout.period < 0 && !periodInCaptions) {
    if (layout.titlePeriod.isEmpty())
      return Error{ErrorCode::Unreadable, StatTexts::tr("Sheet “%1”: the day or year of the counts stands neither in a column nor above the table. Write it into a line above the table.").arg(run.sheet.name), {}};
    for (ValueColumn& column : layout.values) column.period = layout.titlePeriod;
  }
  const bool territoryInCaptions = std::any_of(layout.values.begin(), layout.values.end(), [](const ValueColumn& column) { return column.values[0] >= 0; });
  if (layout.dimension[0] < 0 && !territoryInCaptions && layout.titleTerritory == 0) {
    auto own = run.store.all<Municipality>();
    if (!own) return own.error();
    const QString code = own->empty() ? QString() : own->front().lauCode;
    if (!Catalogue::municipalities().find(code))
      return Error{ErrorCode::Unreadable, StatTexts::tr("Sheet “%1”: the table does not say of which municipality it is. Write its name into a line above the table.").arg(run.sheet.name), {}};
    layout.titleTerritory = m_table.dimensions[0].add(readStatWord(StatDimension::Territory, Catalogue::municipalities().find(code)->lithuanian));
    run.note(true, StatTexts::tr("The table names no territory; its counts are taken for %1.").arg(Catalogue::municipalities().label(code)));
  }
  return {};
}

// A column under an unknown caption is known by what it holds.
void StatisticsImport::guessByContent(Run& run) {
  for (const TableColumn& column : run.shape.columns) {
    const auto mapped = std::find_if(run.columns.begin(), run.columns.end(), [&](const ImportColumn& one) { return one.index == column.index; });
    if ((mapped != run.columns.end() && !mapped->field.isEmpty()) || isNumberColumn(run.sheet, run.shape, column.index)) continue;
    std::array<int, StatDimensionCount> hits{};
    int periods = 0;
    int texts = 0;
    for (const TableRow& row : run.shape.rows) {
      const QString text = tidy(run.sheet.cell(row.index, column.index).text);
      if (text.isEmpty() || texts >= Sampled) continue;
      ++texts;
      periods += isPeriodCaption(text);
      for (std::size_t d = 0; d < StatDimensionCount; ++d) hits[d] += names(static_cast<StatDimension>(d), text);
    }
    for (std::size_t d = 0; d < StatDimensionCount; ++d)
      if (run.layout.dimension[d] < 0 && hits[d] * 10 >= texts * 6 && texts > 0) {
        run.layout.dimension[d] = column.index;
        break;
      }
    if (run.layout.period < 0 && texts > 0 && periods * 10 >= texts * 8) run.layout.period = column.index;
  }
}

// The columns of numbers. Beside a column called „Reikšmė“ others are no counts; without one each column of numbers is,
// its captions saying of what.
void StatisticsImport::wideColumns(Run& run) {
  Layout& layout = run.layout;
  std::vector<const TableColumn*> numbers;
  for (const TableColumn& column : run.shape.columns) {
    const auto mapped = std::find_if(run.columns.begin(), run.columns.end(), [&](const ImportColumn& one) { return one.index == column.index; });
    const QString field = mapped == run.columns.end() ? QString() : mapped->field;
    const bool dimension = column.index == layout.period || column.index == layout.unit || column.index == layout.indicator ||
                           std::find(layout.dimension.begin(), layout.dimension.end(), column.index) != layout.dimension.end();
    static const QStringList free{QString(), QStringLiteral("value"), QStringLiteral("citizenship"), QStringLiteral("status"), QStringLiteral("sex"), QStringLiteral("ground"), QStringLiteral("place")};
    if (dimension || !free.contains(field)) continue;
    if (fold(column.caption).startsWith(QLatin1String("eil")) || fold(column.caption) == QLatin1String("nr.")) continue;
    if (field == QLatin1String("value") || isNumberColumn(run.sheet, run.shape, column.index)) numbers.push_back(&column);
  }
  const auto value = std::find_if(run.columns.begin(), run.columns.end(), [](const ImportColumn& column) { return column.field == QLatin1String("value"); });
  const bool several = std::count_if(numbers.begin(), numbers.end(), [&](const TableColumn* column) {
                         return isPeriodCaption(column->caption) || names(StatDimension::Sex, column->subCaption.isEmpty() ? column->caption : column->subCaption);
                       }) > 1;
  if (value != run.columns.end() && !several)
    std::erase_if(numbers, [&](const TableColumn* column) { return column->index != value->index; });
  // Which dimension the captions of each level speak of: totals among them are of the same one.
  const auto level = [](const TableColumn& column, int at) { return at == 0 ? column.topCaption : column.subCaption; };
  std::array<int, 2> spoken{-1, -1};
  for (int at = 0; at < 2; ++at)
    for (std::size_t d = 0; d < StatDimensionCount && spoken[static_cast<std::size_t>(at)] < 0; ++d)
      for (const TableColumn* column : numbers)
        if (names(static_cast<StatDimension>(d), level(*column, at)) && !isPeriodCaption(level(*column, at)) && layout.dimension[d] < 0) spoken[static_cast<std::size_t>(at)] = static_cast<int>(d);
  for (const TableColumn* column : numbers) {
    ValueColumn found;
    found.column = column->index;
    found.caption = column->caption;
    found.multiplier = unitMultiplier(column->caption);
    found.values.fill(-1);
    for (int at = 0; at < 2; ++at) {
      const QString text = level(*column, at);
      const int d = spoken[static_cast<std::size_t>(at)];
      if (text.isEmpty()) continue;
      if (isPeriodCaption(text) && numbers.size() > 0 && layout.period < 0)
        found.period = text;
      else if (d >= 0)
        found.values[static_cast<std::size_t>(d)] = run.word(m_table, static_cast<StatDimension>(d), text, run.shape.headerLast, column->index);
    }
    layout.values.push_back(std::move(found));
  }
}

void StatisticsImport::report(Run& run, const StatisticsTable::Outcome& outcome) {
  for (std::size_t d = 0; d < StatDimensionCount; ++d)
    if (outcome.totals[d] > 0) {
      const ImportField* field = nullptr;
      static const ColumnMatcher matcher(ImportTarget::Statistics);
      field = matcher.field(statField(static_cast<StatDimension>(d)));
      run.note(false, StatTexts::tr("%1: %n total(s) that repeat the sum of their parts are not stored.", nullptr, static_cast<int>(outcome.totals[d])).arg(field->label));
    }
  if (outcome.keptTotals > 0) run.note(false, StatTexts::tr("%n total(s) are stored as totals, because some of their parts are withheld or missing.", nullptr, static_cast<int>(outcome.keptTotals)));
  if (outcome.groups > 0) run.note(false, StatTexts::tr("%n row(s) of groups of countries are not stored: their countries are there.", nullptr, static_cast<int>(outcome.groups)));
  if (outcome.places > 0) run.note(false, StatTexts::tr("%n row(s) of town or countryside: only both together are stored.", nullptr, static_cast<int>(outcome.places)));
  if (outcome.repeated > 0) run.note(false, StatTexts::tr("%n row(s) repeat another row word for word.", nullptr, static_cast<int>(outcome.repeated)));
  for (const auto& [territory, rows] : outcome.higher)
    run.note(false, StatTexts::tr("“%1”: %n row(s) are not stored, because its municipalities are in the table.", nullptr, static_cast<int>(rows)).arg(territories().label(m_table.dimensions[0].word(territory).code)));
  for (const quint16 territory : outcome.keptHigher)
    run.note(false, StatTexts::tr("“%1” is stored by itself: its municipalities are not all in the table.").arg(territories().label(m_table.dimensions[0].word(territory).code)));
  for (const StatisticsTable::Mismatch& one : outcome.mismatches)
    run.note(true, StatTexts::tr("The total in %1 is %2, but its parts make %3.").arg(cellName(one.row, one.column), Format::number(one.total), Format::number(one.parts)), cellName(one.row, one.column));
  if (outcome.mismatchCount > static_cast<qint64>(outcome.mismatches.size()))
    run.note(true, StatTexts::tr("… and %n more total(s) that differ from their parts.", nullptr, static_cast<int>(outcome.mismatchCount) - static_cast<int>(outcome.mismatches.size())));
  for (const auto& [first, second] : outcome.contradictions) {
    const StatRow& one = m_table.rows[static_cast<std::size_t>(first)];
    const StatRow& other = m_table.rows[static_cast<std::size_t>(second)];
    run.error(other.row, other.column, StatTexts::tr("Row %1 has another value for the same count.").arg(one.row + 1));
  }
  for (const auto& [number, territory] : run.unknownTerritories) {
    run.out[0].resize(std::max<std::size_t>(run.out[0].size(), number + 1u), false);
    if (!territory.filled) {
      run.out[0][number] = true;
      run.preview.skipped += territory.rows;
      run.note(false, StatTexts::tr("“%1” is no municipality of today and has no values: %n row(s) not stored.", nullptr, static_cast<int>(territory.rows)).arg(territory.text));
      continue;
    }
    const int answer = run.ask(territory.row, territory.column, QStringLiteral("territory:unknown"), StatTexts::tr("“%1” is not in the list of territories.").arg(territory.text),
                               {{StatTexts::tr("Keep it as written"), StatTexts::tr("the counts stay, under this name")}, {StatTexts::tr("Leave these rows out"), {}}});
    run.out[0][number] = answer == 1;
  }
}

}  // namespace santalka
