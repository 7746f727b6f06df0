// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualResidents)
};
using Row = StatTable::Row;

QString countryName(const QString& code, const Context& context) {
  if (code == QLatin1String("ZZO"))
    return context.joinedCountries > 0 ? Texts::tr("Other third countries (%1)").arg(context.joinedCountries) : Texts::tr("Other third countries");
  if (code == QLatin1String("ZZE")) return Texts::tr("EU and EFTA countries");
  if (code == QLatin1String("XXA")) return Texts::tr("Stateless people");
  return Catalogue::citizenships().label(code);
}

/// „Ukrainos“ where the catalogue has the genitive.
QString countryGenitive(const QString& code) {
  const QString genitive = Catalogue::row(QStringLiteral("citizenships"), code).value(QStringLiteral("name_lt_gen"));
  return Format::language() == Language::Lithuanian && !genitive.isEmpty() ? genitive : Catalogue::citizenships().label(code);
}

Column count(const QDate& date) { return {date.isValid() ? Format::date(date) : Texts::tr("Earlier"), ColumnKind::Count, 1}; }

Table twoDates(const StatTable& data, const QString& name, const QString& caption, const QString& head) {
  Table table;
  table.name = name;
  table.caption = caption;
  table.sheet = sheetName("residents");
  table.columns = {{head, ColumnKind::Text, 3}};
  if (data.earlierSource.series.isValid()) table.columns.append(count(data.earlierSource.date));
  table.columns.append(count(data.source.date));
  if (data.earlierSource.series.isValid()) table.columns.append({Texts::tr("Change"), ColumnKind::Change, 1});
  return table;
}

reports::Row twoDatesRow(const StatTable& data, RowKind kind, Cell head, const Figure& earlier, const Figure& value, const Figure& change) {
  reports::Row row;
  row.kind = kind;
  row.cells = {std::move(head)};
  if (data.earlierSource.series.isValid()) row.cells.append(cell(earlier));
  row.cells.append(cell(value));
  if (data.earlierSource.series.isValid()) row.cells.append(cell(change));
  return row;
}

Blocks nothing() { return note(Texts::tr("There are no figures.")); }

std::optional<double> largestGrowth(const Row& row) {
  if (!row.change.isKnown() || !row.earlier.isKnown() || row.earlier.value < 20 || row.change.value <= 0) return std::nullopt;
  return row.change.value / row.earlier.value * 100.0;
}

}  // namespace

Blocks residentsByYear(const Context& context) {
  if (context.years.empty()) return nothing();
  Chart chart;
  chart.kind = ChartKind::StackedColumn;
  chart.caption = Texts::tr("Foreign residents by groups of citizenship, persons");
  chart.unit = Texts::tr("persons");
  chart.sheet = sheetName("residents");
  chart.heightMm = 58;
  Table table;
  table.name = QStringLiteral("Kaita");
  table.caption = Texts::tr("Foreign residents by years, persons");
  table.sheet = chart.sheet;
  // The chart says the same on paper; the workbook's chart reads this table.
  table.where = context.citizenshipByYear.empty() ? Where::Both : Where::Workbook;
  table.columns = {{Texts::tr("Date"), ColumnKind::Date, 2}, {Texts::tr("Foreign residents"), ColumnKind::Count, 1}};
  for (const auto& year : context.years)
    table.rows.append({RowKind::Data, {Cell(year.date), cell(year.total)}});
  if (context.citizenshipByYear.empty()) return {{std::move(table)}};
  static constexpr Tone tones[] = {Tone::Dark, Tone::Mid};
  for (qsizetype i = 0; i < context.namedCountries.size(); ++i)
    chart.series.append({countryName(context.namedCountries[i], context), {}, tones[i], {}});
  chart.series.append({Texts::tr("Other third countries"), {}, Tone::Light, {}});
  chart.series.append({Texts::tr("EU and EFTA countries"), {}, Tone::White, {}});
  for (const CitizenshipYear& year : context.citizenshipByYear) {
    chart.categories << (year.date.day() == 1 && year.date.month() == 1 ? QString::number(year.date.year()) : Format::date(year.date));
    qsizetype at = 0;
    for (const Figure& figure : year.named) chart.series[at++].values.append(chartValue(figure));
    chart.series[at++].values.append(chartValue(year.others));
    chart.series[at].values.append(chartValue(year.free));
    chart.totals.append(chartValue(year.total));
  }
  return {{std::move(chart)}, {std::move(table)}};
}

Blocks residentsByCitizenship(const Context& context) {
  const StatTable& data = context.citizenship;
  if (data.rows.empty()) return nothing();
  Table table = twoDates(data, QStringLiteral("Pilietybe"), Texts::tr("Foreign residents by citizenship, persons"), Texts::tr("Citizenship"));
  table.columns.append({Texts::tr("Share, per cent"), ColumnKind::Share, 1.8, {}, Where::Both, 1, {}});
  const auto share = [&](const Figure& figure) -> Cell {
    const auto part = percentOf(figure.number(), data.total.number());
    return part ? Cell(*part) : figure.state == ValueState::Withheld ? Cell(Withheld{}) : Cell();
  };
  for (const Row& row : data.rows) {
    table.rows.append(twoDatesRow(data, RowKind::Data, countryName(row.codes[0], context), row.earlier, row.value, row.change));
    table.rows.back().cells.append(share(row.value));
  }
  table.rows.append(twoDatesRow(data, RowKind::Total, Texts::tr("Total"), data.earlierTotal, data.total, data.totalChange));
  table.rows.back().cells.append(share(data.total));
  table.note = oneStop(Texts::tr("Shares may not add up to 100 per cent because of rounding. Source: %1.").arg(sourceLine(data.source)));
  return {{std::move(table)}};
}

Blocks residentsByStatus(const Context& context) {
  const StatTable& data = context.status;
  if (data.rows.empty()) return nothing();
  Table table = twoDates(data, QStringLiteral("Statusas"), Texts::tr("Foreign residents by status, persons"), Texts::tr("Status"));
  const auto add = [&](const Row& row, const QString& name, quint8 indent) {
    table.rows.append(twoDatesRow(data, RowKind::Data, Cell(name).indented(indent), row.earlier, row.value, row.change));
  };
  for (const Choice& status : Catalogue::statuses().choices()) {
    const auto find = [&](const QString& code) {
      return std::find_if(data.rows.begin(), data.rows.end(), [&](const Row& row) { return row.codes[0] == code; });
    };
    const auto own = find(status.code);
    if (own == data.rows.end()) continue;
    const QString parent = parentStatus(status.code);
    if (!parent.isEmpty() && find(parent) != data.rows.end()) continue;
    add(*own, Catalogue::statuses().label(status.code), 0);
    if (status.code != QLatin1String("LLG")) continue;
    // Temporary protection is held as a temporary permit: a part of it, never added to it.
    for (const char* part : {"LA", "LLG_ES_MK"})
      if (const auto row = find(QLatin1String(part)); row != data.rows.end())
        add(*row, qstrcmp(part, "LA") == 0 ? Texts::tr("of which temporary protection") : Texts::tr("of which EU Blue Card"), 1);
    if (data.restOfPermits) add(*data.restOfPermits, Texts::tr("of which on other grounds"), 1);
  }
  table.rows.append(twoDatesRow(data, RowKind::Total, Texts::tr("Total"), data.earlierTotal, data.total, data.totalChange));
  table.note = oneStop(Texts::tr("Source: %1.").arg(sourceLine(data.source)));
  return {{std::move(table)}};
}

Blocks residentsByAge(const Context& context) {
  const StatTable& data = context.age;
  if (data.rows.empty()) return nothing();
  Chart chart;
  chart.kind = ChartKind::Pyramid;
  chart.caption = Texts::tr("Foreign residents by sex and age on %1, persons").arg(Format::longDate(data.source.date));
  chart.sheet = sheetName("residents");
  chart.series = {{Texts::tr("Men"), {}, Tone::Dark, {}}, {Texts::tr("Women"), {}, Tone::Light, {}}};
  Table table;
  table.name = QStringLiteral("Lytis_amzius");
  table.caption = Texts::tr("Foreign residents by sex and age, persons");
  table.sheet = chart.sheet;
  table.where = Where::Workbook;
  table.columns = {{Texts::tr("Age"), ColumnKind::Text, 2}, {Texts::tr("Men"), ColumnKind::Count, 1}, {Texts::tr("Women"), ColumnKind::Count, 1}, {Texts::tr("Total"), ColumnKind::Count, 1}};
  const auto at = [&](const QString& age, const char* sex) {
    for (const Row& row : data.rows)
      if (row.codes[0] == age && row.codes[1] == QLatin1String(sex)) return row.value;
    return Figure{};
  };
  QStringList ages;
  for (const Row& row : data.rows)
    if (!ages.contains(row.codes[0])) ages << row.codes[0];
  for (const QString& age : ages) {
    QString shown = age;
    chart.categories << shown.replace(QLatin1Char('-'), QChar(0x2013));
    const Figure men = at(age, "M");
    const Figure women = at(age, "F");
    const auto total = data.rowTotals.find(age);
    const Figure all = total == data.rowTotals.end() ? Figure{} : total->second;
    chart.series[0].values.append(chartValue(men));
    chart.series[1].values.append(chartValue(women));
    chart.totals.append(chartValue(all));
    table.rows.append({RowKind::Data, {chart.categories.back(), cell(men), cell(women), cell(all)}});
  }
  const auto column = [&](const char* sex) {
    const auto total = data.columnTotals.find(QLatin1String(sex));
    return total == data.columnTotals.end() ? Figure{} : total->second;
  };
  chart.footTotals = {chartValue(column("M")), chartValue(column("F")), chartValue(data.total)};
  table.rows.append({RowKind::Total, {Texts::tr("Total"), cell(column("M")), cell(column("F")), cell(data.total)}});
  chart.source = ChartSource{table.name, 0, {1, 2}};
  return {{std::move(chart)}, {std::move(table)}};
}

Blocks residentsByGround(const Context& context) {
  const StatTable& data = context.ground;
  if (data.rows.empty()) return nothing();
  Table table = twoDates(data, QStringLiteral("Pagrindai"), Texts::tr("Foreign residents by ground of arrival, persons"), Texts::tr("Ground"));
  std::vector<const Row*> rows;
  for (const Row& row : data.rows) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) { return a->value.number().value_or(-1) > b->value.number().value_or(-1); });
  for (const Row* row : rows)
    table.rows.append(twoDatesRow(data, RowKind::Data, Catalogue::arrivalGrounds().label(row->codes[0]), row->earlier, row->value, row->change));
  table.note = oneStop(Texts::tr("Grounds of valid temporary permits. Source: %1.").arg(sourceLine(data.source)));
  return {{std::move(table)}};
}

Blocks asylum(const Context& context) {
  const StatTable& data = context.status;
  Table table = twoDates(data, QStringLiteral("Prieglobstis"), Texts::tr("Asylum seekers and people under protection, persons"), Texts::tr("Status"));
  for (const char* code : {"PP", "PP_MIX", "PS", "PA", "LA", "NN"})
    for (const Row& row : data.rows)
      if (row.codes[0] == QLatin1String(code))
        table.rows.append(twoDatesRow(data, RowKind::Data, Catalogue::statuses().label(row.codes[0]), row.earlier, row.value, row.change));
  if (table.rows.isEmpty()) return nothing();
  table.note = oneStop(Texts::tr("Rows overlap and are not added. Source: %1.").arg(sourceLine(data.source)));
  return {{std::move(table)}};
}

Blocks sources(const Context& context) {
  BulletList list;
  std::vector<qint64> seen;
  for (const StatTable* table : {&context.citizenship, &context.status, &context.age, &context.ground}) {
    const StatSource& source = table->source;
    if (!source.series.isValid() || std::find(seen.begin(), seen.end(), source.series.value) != seen.end()) continue;
    seen.push_back(source.series.value);
    QString text = source.title + QStringLiteral(". ") + sourceLine(source) + QLatin1Char('.');
    if (source.versionDate.isValid()) text += QLatin1Char(' ') + Texts::tr("Version of %1.").arg(Format::longDate(source.versionDate));
    if (!source.method.isEmpty()) text += QLatin1Char(' ') + source.method;
    list.items.append(RichText(oneStop(text)));
  }
  if (list.items.isEmpty()) return nothing();
  return {{std::move(list)}};
}

RichText residentsLead(const Context& context) {
  if (!context.years.empty() && context.years.back().total.state == ValueState::Withheld)
    return RichText(Texts::tr("Fewer than %1 foreign residents live here; the count is withheld.").arg(context.facts.minimumCell()));
  if (context.years.empty() || !context.years.back().total.isKnown()) return RichText(Texts::tr("The number of foreign residents is unknown."));
  const auto& last = context.years.back();
  const auto total = static_cast<qint64>(last.total.value);
  QString text;
  if (context.years.size() > 1 && context.years[context.years.size() - 2].year == last.year - 1) {
    const Figure change = changeOf(last.total, context.years[context.years.size() - 2].total);
    const auto growth = percentOf(change.number(), context.years[context.years.size() - 2].total.number());
    if (change.isKnown() && growth && change.value > 0)
      text = Texts::tr("Over the year foreign residents became %1 more (%2): %3 in all.").arg(number(static_cast<qint64>(change.value)), percent(*growth), number(total));
    else if (change.isKnown() && growth && change.value < 0)
      text = Texts::tr("Over the year foreign residents became %1 fewer (%2): %3 in all.").arg(number(static_cast<qint64>(-change.value)), percent(*growth), number(total));
  }
  if (text.isEmpty()) text = grouped(Texts::tr("%n foreign resident(s) live here.", nullptr, static_cast<int>(total)), total);
  const auto& rows = context.citizenship.rows;
  if (rows.empty() || !rows.front().value.isKnown() || rows.front().codes[0].startsWith(QLatin1String("ZZ"))) return RichText(text);
  if (const auto share = percentOf(rows.front().value.number(), context.citizenship.total.number()))
    text += QLatin1Char(' ') + Texts::tr("The largest group are citizens of %1 (%2).").arg(countryGenitive(rows.front().codes[0]), percent(*share));
  const Row* fastest = nullptr;
  for (const Row& row : rows)
    if (!row.codes[0].startsWith(QLatin1String("ZZ")) && row.codes[0] != QLatin1String("XXA") && largestGrowth(row) &&
        (!fastest || *largestGrowth(row) > *largestGrowth(*fastest)))
      fastest = &row;
  if (fastest && fastest != &rows.front())
    text += QLatin1Char(' ') + Texts::tr("Citizens of %1 grow fastest in number (+%2).").arg(countryGenitive(fastest->codes[0]), percent(*largestGrowth(*fastest)));
  return RichText(text);
}

}  // namespace santalka::reports::annual
