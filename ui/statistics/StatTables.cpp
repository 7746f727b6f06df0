// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatTables.h"

#include "core/base/Format.h"
#include "core/domain/Statistics.h"

#include <QCoreApplication>

namespace santalka::StatTables {

namespace {

reports::Cell cellOf(const Figure& figure) {
  switch (figure.state) {
    case ValueState::Known: return reports::Cell(static_cast<qint64>(figure.value));
    case ValueState::Withheld: return reports::Cell(reports::Withheld{});
    case ValueState::NotApplicable: return reports::Cell(reports::NotApplicable{});
    case ValueState::Unknown: break;
  }
  return {};
}

reports::ChartValue chartValue(const Figure& figure) {
  if (figure.isKnown()) return figure.value;
  if (figure.state == ValueState::Withheld) return reports::Withheld{};
  return {};
}

const ChoiceSet* choicesOf(Dimension dimension) {
  switch (dimension) {
    case Dimension::Citizenship: return &Catalogue::citizenships();
    case Dimension::Status: return &Catalogue::statuses();
    case Dimension::Sex: return &sexes();
    case Dimension::Ground: return &Catalogue::arrivalGrounds();
    case Dimension::Age: break;
  }
  return nullptr;
}

QString dimensionTitle(Dimension dimension) {
  switch (dimension) {
    case Dimension::Citizenship: return QCoreApplication::translate("StatTables", "Citizenship");
    case Dimension::Status: return QCoreApplication::translate("StatTables", "Status");
    case Dimension::Sex: return QCoreApplication::translate("StatTables", "Sex");
    case Dimension::Age: return QCoreApplication::translate("StatTables", "Age");
    case Dimension::Ground: return QCoreApplication::translate("StatTables", "Ground of arrival");
  }
  return {};
}

reports::Column textColumn(const QString& header) {
  reports::Column column;
  column.header = header;
  return column;
}

reports::Column countColumn(const QString& header, reports::ColumnKind kind = reports::ColumnKind::Count) {
  reports::Column column;
  column.header = header;
  column.kind = kind;
  return column;
}

}  // namespace

QString label(Dimension dimension, const QString& code) {
  if (code.isEmpty()) return QCoreApplication::translate("StatTables", "all");
  if (dimension == Dimension::Age) return QString(code).replace(QLatin1Char('-'), QChar(u'\u2013'));
  return choicesOf(dimension)->label(code);
}

QString title(const std::vector<Dimension>& dimensions) {
  if (dimensions.size() == 2) return QCoreApplication::translate("StatTables", "Sex and age");
  return dimensionTitle(dimensions.front());
}

QString sourceText(const StatSource& source) {
  QStringList parts;
  for (const QString& part : {source.provider, source.tableCode, Format::date(source.date)})
    if (!part.isEmpty()) parts << part;
  return parts.join(QStringLiteral(", "));
}

reports::Table oneDimension(const StatTable& table) {
  reports::Table out;
  out.caption = title(table.dimensions);
  const Dimension dimension = table.dimensions.front();
  const bool earlier = table.earlierSource.series.isValid();
  out.columns << textColumn(dimensionTitle(dimension)) << countColumn(Format::date(table.source.date));
  if (earlier)
    out.columns << countColumn(Format::date(table.earlierSource.date)) << countColumn(QCoreApplication::translate("StatTables", "Change"), reports::ColumnKind::Change);
  const auto add = [&](reports::RowKind kind, const reports::Cell& name, const Figure& value, const Figure& before, const Figure& change) {
    reports::Row row;
    row.kind = kind;
    row.cells << name << cellOf(value);
    if (earlier) row.cells << cellOf(before) << cellOf(change);
    out.rows << row;
  };
  const auto addRow = [&](const StatTable::Row& row, quint8 indent) {
    add(reports::RowKind::Data, reports::Cell(label(dimension, row.codes.front())).indented(indent), row.value, row.earlier, row.change);
  };
  const auto parentOf = [dimension, &table](const StatTable::Row& row) {
    const QString parent = dimension == Dimension::Status ? parentStatus(row.codes.front()) : QString();
    for (const StatTable::Row& other : table.rows)
      if (other.codes.front() == parent) return parent;
    return QString();
  };
  for (const StatTable::Row& row : table.rows) {
    if (!parentOf(row).isEmpty()) continue;
    addRow(row, 0);
    for (const StatTable::Row& part : table.rows)
      if (parentOf(part) == row.codes.front()) addRow(part, 1);
  }
  add(reports::RowKind::Total, reports::Cell(QCoreApplication::translate("StatTables", "All together")), table.total, table.earlierTotal, table.totalChange);
  return out;
}

reports::Table twoDimensions(const StatTable& table) {
  reports::Table out;
  out.caption = title(table.dimensions);
  QStringList downCodes;
  QStringList acrossCodes;
  std::map<std::pair<QString, QString>, Figure> figures;
  for (const StatTable::Row& row : table.rows) {
    if (!downCodes.contains(row.codes[0])) downCodes << row.codes[0];
    if (!acrossCodes.contains(row.codes[1])) acrossCodes << row.codes[1];
    figures[{row.codes[0], row.codes[1]}] = row.value;
  }
  const auto find = [](const std::map<QString, Figure>& map, const QString& code) {
    const auto found = map.find(code);
    return found == map.end() ? Figure() : found->second;
  };
  out.columns << textColumn(dimensionTitle(table.dimensions[0]));
  for (const QString& code : acrossCodes) out.columns << countColumn(label(table.dimensions[1], code));
  out.columns << countColumn(QCoreApplication::translate("StatTables", "All together"));
  for (const QString& down : downCodes) {
    reports::Row row;
    row.cells << reports::Cell(label(table.dimensions[0], down));
    for (const QString& across : acrossCodes) row.cells << cellOf(figures[{down, across}]);
    row.cells << cellOf(find(table.rowTotals, down));
    out.rows << row;
  }
  reports::Row total;
  total.kind = reports::RowKind::Total;
  total.cells << reports::Cell(QCoreApplication::translate("StatTables", "All together"));
  for (const QString& across : acrossCodes) total.cells << cellOf(find(table.columnTotals, across));
  total.cells << cellOf(table.total);
  out.rows << total;
  return out;
}

reports::Chart trend(const ResidentTrend& trend) {
  constexpr reports::Tone tones[] = {reports::Tone::Dark, reports::Tone::Mid, reports::Tone::Light, reports::Tone::White};
  reports::Chart chart;
  chart.caption = QCoreApplication::translate("StatTables", "Foreigners by citizenship");
  chart.kind = reports::ChartKind::StackedColumn;
  chart.unit = QCoreApplication::translate("StatTables", "people");
  for (qsizetype i = 0; i < trend.citizenships.size() && i < 3; ++i) {
    reports::Series series;
    series.name = label(Dimension::Citizenship, trend.citizenships[i]);
    series.tone = tones[i];
    for (const ResidentTrend::Day& day : trend.days) series.values << chartValue(day.parts[static_cast<std::size_t>(i)]);
    chart.series << series;
  }
  if (trend.hasRest) {
    reports::Series rest;
    rest.name = QCoreApplication::translate("StatTables", "Other");
    rest.tone = tones[3];
    for (const ResidentTrend::Day& day : trend.days) rest.values << chartValue(day.rest);
    chart.series << rest;
  }
  for (const ResidentTrend::Day& day : trend.days) {
    chart.categories << QString::number(day.date.year());
    chart.totals << chartValue(day.total);
  }
  return chart;
}

}  // namespace santalka::StatTables
