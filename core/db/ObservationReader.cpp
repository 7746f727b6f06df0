// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ObservationReader.h"

#include "core/db/RawStatement.h"

#include <QHash>

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

namespace {

/// Each distinct code as one shared QString: a slice of 25 000 cells has some hundred of them.
class SharedCodes {
 public:
  QString of(sqlite3_stmt* statement, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    const int size = sqlite3_column_bytes(statement, column);
    if (size == 0) return {};
    const QByteArray key = QByteArray::fromRawData(text, size);
    if (const auto it = m_codes.constFind(key); it != m_codes.cend()) return *it;
    return *m_codes.insert(QByteArray(text, size), QString::fromUtf8(text, size));
  }

 private:
  QHash<QByteArray, QString> m_codes;
};

}  // namespace

Result<std::vector<StatCell>> cells(const Store& store, Id<Series> series, const QDate& date, const QString& territory) {
  const RawStatement statement = prepareRaw(store.database(),
                                            "SELECT citizenship, status, sex, age, ground, value, state FROM observations "
                                            "WHERE series_id = ? AND date = ? AND territory = ? ORDER BY citizenship, status, sex, age, ground");
  if (!statement) return store.database().lastError(QStringLiteral("cells"));
  sqlite3_stmt* raw = statement.get();
  const QByteArray day = date.toString(Qt::ISODate).toUtf8();
  const QByteArray place = territory.toUtf8();
  sqlite3_bind_int64(raw, 1, series.value);
  sqlite3_bind_text(raw, 2, day.constData(), static_cast<int>(day.size()), SQLITE_STATIC);
  sqlite3_bind_text(raw, 3, place.constData(), static_cast<int>(place.size()), SQLITE_STATIC);
  std::vector<StatCell> out;
  SharedCodes codes;
  int step = SQLITE_OK;
  while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
    StatCell& cell = out.emplace_back();
    for (int i = 0; i < DimensionCount; ++i) cell.codes[static_cast<std::size_t>(i)] = codes.of(raw, i);
    cell.value = sqlite3_column_double(raw, 5);
    cell.state = enumFromCode<ObservationState>(codes.of(raw, 6)).value_or(ObservationState::Unknown);
  }
  if (step != SQLITE_DONE) return store.database().lastError(QStringLiteral("cells"));
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
