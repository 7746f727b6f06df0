// SPDX-License-Identifier: EUPL-1.2
#include "core/services/CellWithholding.h"
#include "core/services/StatisticsCube.h"

#include <algorithm>

namespace santalka {

namespace {

using Row = StatTable::Row;

void join(Figure& into, const Figure& more) {
  if (more.isKnown()) {
    into.value += more.value;
    return;
  }
  into.missing += std::max(1, more.missing);
  into.state = into.state == ValueState::Unknown || more.state == ValueState::Unknown ? ValueState::Unknown : ValueState::Withheld;
}

Row joined(const QString& code, const std::vector<const Row*>& rows) {
  Row out{{code}, Figure::known(0), Figure::known(0), {}};
  for (const Row* row : rows) {
    join(out.value, row->value);
    join(out.earlier, row->earlier);
  }
  out.change = changeOf(out.value, out.earlier);
  return out;
}

/// A joined row of which a part is not told is still what the total leaves, when everything else is known.
void fillRest(StatTable& table, std::size_t at) {
  const auto fill = [&](Figure Row::*member, const Figure& total) {
    Figure& figure = table.rows[at].*member;
    if (figure.isKnown() || !total.isKnown()) return;
    double rest = total.value;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      if (i == at) continue;
      if (!(table.rows[i].*member).isKnown()) return;
      rest -= (table.rows[i].*member).value;
    }
    if (rest >= 0) figure = Figure::known(rest);
  };
  fill(&Row::value, table.total);
  fill(&Row::earlier, table.earlierTotal);
  table.rows[at].change = changeOf(table.rows[at].value, table.rows[at].earlier);
}

double size(const Row& row) { return row.value.isKnown() ? row.value.value : -1; }

bool isSmall(const Row& row, std::optional<qint64> minimum) {
  const auto small = [&](const Figure& f) { return f.state == ValueState::Withheld || (f.isKnown() && f.value < static_cast<double>(minimum.value_or(0))); };
  return small(row.value) || small(row.earlier);
}

}  // namespace

CitizenshipTable topCitizenships(const StatTable& byCitizenship, int most, std::optional<qint64> minimumCell) {
  CitizenshipTable out;
  out.table = byCitizenship;
  out.table.rows.clear();
  std::vector<const Row*> third;
  std::vector<const Row*> free;      // EU and EFTA
  std::vector<const Row*> others;
  std::vector<const Row*> special;   // stateless, not stated
  for (const Row& row : byCitizenship.rows) {
    const auto facts = Catalogue::row(QStringLiteral("citizenships"), row.codes[0]);
    const bool efta = facts.value(QStringLiteral("efta")) == QLatin1String("yes");
    const QString group = facts.value(QStringLiteral("group"));
    if (row.codes[0] == QLatin1String("ZZE") || group == QLatin1String("EU") || efta)
      free.push_back(&row);
    else if (row.codes[0] == QLatin1String("ZZO"))
      others.push_back(&row);
    else if (facts.value(QStringLiteral("is_special")) == QLatin1String("yes") && !isSmall(row, minimumCell))
      special.push_back(&row);
    else
      third.push_back(&row);
  }
  std::stable_sort(third.begin(), third.end(), [](const Row* a, const Row* b) { return size(*a) > size(*b); });
  for (const Row* row : third) {
    if (static_cast<int>(out.table.rows.size()) < most && !isSmall(*row, minimumCell)) {
      out.table.rows.push_back(*row);
    } else {
      others.push_back(row);
      ++out.joinedCountries;
    }
  }
  std::optional<std::size_t> rest;
  if (!others.empty()) {
    rest = out.table.rows.size();
    out.table.rows.push_back(joined(QStringLiteral("ZZO"), others));
  }
  for (const Row* row : special) out.table.rows.push_back(*row);
  if (!free.empty()) out.table.rows.push_back(joined(QStringLiteral("ZZE"), free));
  if (rest) fillRest(out.table, *rest);
  return out;
}

namespace {

/// The cells of one table as numbers of CellWithholding: value, earlier and change of every row.
struct Numbers {
  int value;
  int earlier;
  int change;
};

Numbers addRow(CellWithholding& cells, const Figure& value, const Figure& earlier, const Figure& change, CellWithholding::Kind kind) {
  const Numbers out{cells.add(value, kind), cells.add(earlier, kind), cells.add(change, CellWithholding::Kind::Change)};
  cells.relate({out.earlier, out.change}, out.value);
  return out;
}

struct AddsUp {
  bool now = true;
  bool earlier = true;
};

void relateRows(CellWithholding& cells, const std::vector<Numbers>& parts, const Numbers& total, AddsUp holds = {}) {
  std::vector<int> values;
  std::vector<int> earlier;
  std::vector<int> changes;
  for (const Numbers& part : parts) {
    values.push_back(part.value);
    earlier.push_back(part.earlier);
    changes.push_back(part.change);
  }
  if (holds.now) cells.relate(values, total.value);
  if (holds.earlier) cells.relate(earlier, total.earlier);
  if (holds.now && holds.earlier) cells.relate(changes, total.change);
}

void take(Figure& figure, const CellWithholding& cells, int cell) {
  if (cells.isWithheld(cell)) figure = cells.published(cell);
}

/// What is not known cannot be told: then it is taken that it does, unless the known parts alone are more.
bool addsUp(const std::vector<const Figure*>& parts, const Figure& total) {
  if (!total.isKnown()) return std::any_of(parts.begin(), parts.end(), [](const Figure* figure) { return figure->isKnown(); });
  double sum = 0;
  bool whole = true;
  for (const Figure* figure : parts) {
    if (figure->isKnown()) sum += figure->value;
    else whole = false;
  }
  return whole ? qFuzzyCompare(sum + 1, total.value + 1) : sum < total.value + 0.5;
}

bool addsUp(const std::vector<const Row*>& parts, const Figure& total, Figure Row::*member) {
  std::vector<const Figure*> figures;
  for (const Row* row : parts) figures.push_back(&(row->*member));
  return addsUp(figures, total);
}

/// A table of one dimension among the cells of a solver.
struct TableCells {
  std::vector<Numbers> rows;
  std::optional<Numbers> rest;
  Numbers total;
};

/// „Kiti pagrindai“: the temporary permits without their parts. Nothing where none is told apart.
std::optional<Row> restOfPermits(const StatTable& table) {
  if (table.dimensions.front() != Dimension::Status) return std::nullopt;
  const auto permit = std::find_if(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.codes[0] == QLatin1String("LLG"); });
  if (permit == table.rows.end()) return std::nullopt;
  Row rest{{}, permit->value, permit->earlier, {}};
  bool parted = false;
  for (const Row& row : table.rows) {
    if (parentStatus(row.codes[0]).isEmpty()) continue;
    parted = true;
    rest.value = changeOf(rest.value, row.value);
    rest.earlier = changeOf(rest.earlier, row.earlier);
  }
  if (!parted) return std::nullopt;
  rest.change = changeOf(rest.value, rest.earlier);
  return rest;
}

TableCells addTable(CellWithholding& cells, const StatTable& table) {
  TableCells out;
  for (const Row& row : table.rows) out.rows.push_back(addRow(cells, row.value, row.earlier, row.change, CellWithholding::Kind::Count));
  out.total = addRow(cells, table.total, table.earlierTotal, table.totalChange, CellWithholding::Kind::Fixed);
  const bool statuses = table.dimensions.front() == Dimension::Status;
  std::vector<Numbers> top;
  std::vector<const Row*> topRows;
  std::vector<Numbers> inside;
  std::optional<std::size_t> permit;
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    if (statuses && table.rows[i].codes[0] == QLatin1String("LLG")) permit = i;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const bool part = statuses && permit && !parentStatus(table.rows[i].codes[0]).isEmpty();
    (part ? inside : top).push_back(out.rows[i]);
    if (!part) topRows.push_back(&table.rows[i]);
  }
  // Rows that do not make up the total (a table that names only some) give nothing away about one another.
  relateRows(cells, top, out.total, {addsUp(topRows, table.total, &Row::value), addsUp(topRows, table.earlierTotal, &Row::earlier)});
  if (const auto rest = permit ? restOfPermits(table) : std::nullopt) {
    out.rest = addRow(cells, rest->value, rest->earlier, rest->change, CellWithholding::Kind::Count);
    inside.push_back(*out.rest);
    relateRows(cells, inside, out.rows[*permit]);
  }
  return out;
}

void takeTable(StatTable& table, const CellWithholding& cells, const TableCells& numbers) {
  const auto takeRow = [&cells](Row& row, const Numbers& of) {
    take(row.value, cells, of.value);
    take(row.earlier, cells, of.earlier);
    take(row.change, cells, of.change);
    // Nothing follows from the change of two withheld counts, but to tell it looks like a slip.
    if (cells.isWithheld(of.value) && cells.isWithheld(of.earlier)) row.change = Figure::of(ValueState::Withheld);
  };
  table.restOfPermits = numbers.rest ? restOfPermits(table) : std::nullopt;
  // Parts that are more than the whole are no parts of it, so they leave no rest.
  const auto negative = [](const Figure& figure) { return figure.isKnown() && figure.value < 0; };
  if (table.restOfPermits && (negative(table.restOfPermits->value) || negative(table.restOfPermits->earlier))) table.restOfPermits.reset();
  for (std::size_t i = 0; i < table.rows.size(); ++i) takeRow(table.rows[i], numbers.rows[i]);
  if (table.restOfPermits) takeRow(*table.restOfPermits, *numbers.rest);
}

void withholdOneDimension(StatTable& table, std::optional<qint64> minimum) {
  CellWithholding cells(minimum);
  const TableCells numbers = addTable(cells, table);
  cells.solve();
  takeTable(table, cells, numbers);
}

bool isSame(const Figure& a, const Figure& b) { return a.state == b.state && (!a.isKnown() || a.value == b.value); }

/// The groups of one year among the cells: named…, free, others. People of a date that the table shows too are the table's
/// own cells, and "others" are all of its rows that have no group of their own.
std::vector<int> addYear(CellWithholding& cells, const CitizenshipYear& year, const QStringList& named, const StatTable& table, const TableCells& numbers) {
  const bool now = year.date == table.source.date;
  const bool shared = now || year.date == table.earlierSource.date;
  const auto numberOf = [now](const Numbers& row) { return now ? row.value : row.earlier; };
  std::set<std::size_t> grouped;
  bool allShared = shared;
  const auto cellOf = [&](const QString& code, const Figure& figure) {
    for (std::size_t i = 0; shared && i < table.rows.size(); ++i) {
      if (table.rows[i].codes[0] != code || !isSame(now ? table.rows[i].value : table.rows[i].earlier, figure)) continue;
      grouped.insert(i);
      return numberOf(numbers.rows[i]);
    }
    allShared = allShared && figure.isKnown() && figure.value == 0;
    return cells.add(figure);
  };
  std::vector<int> out;
  for (std::size_t i = 0; i < year.named.size(); ++i) out.push_back(cellOf(named[static_cast<qsizetype>(i)], year.named[i]));
  out.push_back(cellOf(QStringLiteral("ZZE"), year.free));
  out.push_back(cells.add(year.others));
  const bool sameTotal = shared && isSame(now ? table.total : table.earlierTotal, year.total);
  cells.relate(out, sameTotal ? numberOf(numbers.total) : cells.add(year.total, CellWithholding::Kind::Fixed));
  if (allShared && sameTotal) {
    std::vector<int> rest;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
      if (!grouped.count(i)) rest.push_back(numberOf(numbers.rows[i]));
    cells.relate(rest, out.back());
  }
  return out;
}

}  // namespace

void withhold(StatTable& table, std::optional<qint64> minimumCell) {
  if (table.dimensions.size() == 1) withholdOneDimension(table, minimumCell);
  if (table.dimensions.size() != 2) return;
  CellWithholding cells(minimumCell);
  // Only the later date is printed by two dimensions, so its rows and columns are what can be added up.
  std::map<QString, std::vector<std::size_t>> rows;
  std::map<QString, std::vector<std::size_t>> columns;
  std::vector<int> numbers;
  for (const Row& row : table.rows) {
    rows[row.codes[0]].push_back(numbers.size());
    columns[row.codes[1]].push_back(numbers.size());
    numbers.push_back(cells.add(row.value));
  }
  const int total = cells.add(table.total, CellWithholding::Kind::Fixed);
  std::map<QString, int> rowSums;
  std::map<QString, int> columnSums;
  // A line that does not make up its total (another breakdown gave that) gives nothing away.
  const auto relateLine = [&](const std::vector<std::size_t>& line, const Figure& sum, int sumCell) {
    std::vector<const Figure*> figures;
    std::vector<int> parts;
    for (const std::size_t i : line) {
      figures.push_back(&table.rows[i].value);
      parts.push_back(numbers[i]);
    }
    if (addsUp(figures, sum)) cells.relate(parts, sumCell);
  };
  const auto relate = [&](const std::map<QString, std::vector<std::size_t>>& lines, const std::map<QString, Figure>& totals, std::map<QString, int>& sums) {
    std::vector<int> all;
    std::vector<const Figure*> figures;
    for (const auto& [code, line] : lines) {
      figures.push_back(&totals.at(code));
      all.push_back(cells.add(totals.at(code), CellWithholding::Kind::Total));
      sums[code] = all.back();
      relateLine(line, totals.at(code), all.back());
    }
    if (addsUp(figures, table.total)) cells.relate(all, total);
  };
  relate(rows, table.rowTotals, rowSums);
  relate(columns, table.columnTotals, columnSums);
  cells.solve();
  for (const auto& [code, cell] : rowSums) take(table.rowTotals[code], cells, cell);
  for (const auto& [code, cell] : columnSums) take(table.columnTotals[code], cells, cell);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    take(table.rows[i].value, cells, numbers[i]);
    table.rows[i].earlier = Figure::of(ValueState::Unknown);
    table.rows[i].change = Figure::of(ValueState::Unknown);
  }
}

Result<std::vector<StatisticsCube::YearTotal>> publishedTotals(const StatisticsCube& cube, int year, int howMany, std::optional<qint64> minimumCell) {
  auto totals = cube.totals(year, howMany);
  if (!totals) return totals;
  for (StatisticsCube::YearTotal& one : *totals) {
    CellWithholding cells(minimumCell);
    const int cell = cells.add(one.total, CellWithholding::Kind::Fixed);
    cells.solve();
    take(one.total, cells, cell);
  }
  return totals;
}

Result<std::vector<CitizenshipYear>> citizenshipYears(const StatisticsCube& cube, int year, int howMany, const QStringList& named) {
  std::vector<CitizenshipYear> out;
  for (int past = year - howMany + 1; past <= year; ++past) {
    auto table = cube.table({Dimension::Citizenship}, past);
    if (!table) return table.error();
    if (!table->total.isKnown() || table->rows.empty()) continue;
    const CitizenshipTable top = topCitizenships(*table, 1000, std::nullopt);
    CitizenshipYear one;
    one.year = past;
    one.date = table->source.date;
    one.total = table->total;
    one.others = table->total;
    // A country that a year's table leaves out has nobody only where the table makes up the total.
    const Figure absent = table->isComplete ? Figure::known(0) : Figure::of(ValueState::Unknown);
    const auto figureOf = [&](const QString& code) {
      const auto row = std::find_if(top.table.rows.begin(), top.table.rows.end(), [&](const Row& r) { return r.codes[0] == code; });
      return row == top.table.rows.end() ? absent : row->value;
    };
    for (const QString& code : named) {
      one.named.push_back(figureOf(code));
      one.others = changeOf(one.others, one.named.back());
    }
    one.free = figureOf(QStringLiteral("ZZE"));
    one.others = changeOf(one.others, one.free);
    out.push_back(std::move(one));
  }
  return out;
}

void withhold(StatTable& byCitizenship, std::vector<CitizenshipYear>& years, const QStringList& named, std::optional<qint64> minimumCell) {
  CellWithholding cells(minimumCell);
  const TableCells numbers = addTable(cells, byCitizenship);
  std::vector<std::vector<int>> ofYears;
  for (const CitizenshipYear& year : years) ofYears.push_back(addYear(cells, year, named, byCitizenship, numbers));
  cells.solve();
  takeTable(byCitizenship, cells, numbers);
  for (std::size_t y = 0; y < years.size(); ++y) {
    const std::vector<int>& parts = ofYears[y];
    for (std::size_t i = 0; i < years[y].named.size(); ++i) take(years[y].named[i], cells, parts[i]);
    take(years[y].free, cells, parts[parts.size() - 2]);
    take(years[y].others, cells, parts.back());
  }
}

}  // namespace santalka
