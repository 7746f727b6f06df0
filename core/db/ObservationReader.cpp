// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ObservationReader.h"

#include <QSqlError>

namespace santalka::ObservationReader {

Result<std::vector<StatSlice>> slices(const Store& store, const QString& territory) {
  auto rows = store.database().run(
      QStringLiteral("SELECT series_id, date, COUNT(*) FROM observations WHERE territory = ? GROUP BY series_id, date ORDER BY date, series_id"),
      {territory});
  if (!rows) return rows.error();
  std::vector<StatSlice> out;
  while (rows->next())
    out.push_back({Id<Series>{rows->value(0).toLongLong()}, QDate::fromString(rows->value(1).toString(), Qt::ISODate), rows->value(2).toLongLong()});
  return out;
}

Result<std::vector<StatCell>> cells(const Store& store, Id<Series> series, const QDate& date, const QString& territory) {
  auto rows = store.database().run(
      QStringLiteral("SELECT citizenship, status, sex, age, ground, value, state FROM observations "
                     "WHERE series_id = ? AND date = ? AND territory = ? ORDER BY citizenship, status, sex, age, ground"),
      {series.value, date.toString(Qt::ISODate), territory});
  if (!rows) return rows.error();
  std::vector<StatCell> out;
  while (rows->next()) {
    StatCell cell;
    for (int i = 0; i < DimensionCount; ++i) cell.codes[static_cast<std::size_t>(i)] = rows->value(i).toString();
    cell.value = rows->value(5).toDouble();
    cell.state = enumFromCode<ObservationState>(rows->value(6).toString()).value_or(ObservationState::Unknown);
    out.push_back(std::move(cell));
  }
  if (rows->lastError().isValid()) return store.database().lastError(QStringLiteral("cells"));
  return out;
}

Result<QStringList> territories(const Store& store) {
  auto rows = store.database().run(QStringLiteral("SELECT DISTINCT territory FROM observations ORDER BY territory"));
  if (!rows) return rows.error();
  QStringList out;
  while (rows->next()) out << rows->value(0).toString();
  return out;
}

}  // namespace santalka::ObservationReader
