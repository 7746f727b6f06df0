// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ObservationReader.h"

#include "core/db/RawStatement.h"

#include <QSqlError>

#include <string>
#include <string_view>
#include <unordered_map>

namespace santalka::ObservationReader {

namespace {

/// The days of every series, each found by one step into the index of the cells: to group half a million rows takes as long
/// as to read them.
constexpr QLatin1String Days(
    "WITH RECURSIVE days (series_id, date) AS ("
    "SELECT s.id, (SELECT MIN(o.date) FROM observations o WHERE o.series_id = s.id) FROM series s "
    "UNION ALL SELECT d.series_id, (SELECT MIN(o.date) FROM observations o WHERE o.series_id = d.series_id AND o.date > d.date) "
    "FROM days d WHERE d.date IS NOT NULL)");

/// Numbers the codes of one dimension. Rows come in the order of their codes, so most repeat the code before.
class CodeNumbers {
 public:
  explicit CodeNumbers(std::vector<QString>& codes) : m_codes(codes) { m_codes.assign(1, QString()); }

  quint32 of(sqlite3_stmt* statement, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    const std::string_view code(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    if (code.empty()) return 0;
    if (code == m_last) return m_number;
    m_last = code;
    const auto [it, isNew] = m_numbers.try_emplace(m_last, static_cast<quint32>(m_codes.size()));
    if (isNew) m_codes.push_back(QString::fromUtf8(text, static_cast<qsizetype>(code.size())));
    return m_number = it->second;
  }

 private:
  std::vector<QString>& m_codes;
  std::unordered_map<std::string, quint32> m_numbers;
  std::string m_last;
  quint32 m_number = 0;
};

}  // namespace

Result<std::vector<StatSlice>> slices(const Store& store, const QString& territory) {
  std::vector<StatSlice> out;
  auto read = store.database().eachRow(Days + QStringLiteral(" SELECT d.series_id, d.date FROM days d WHERE d.date IS NOT NULL AND EXISTS ("
                                                         "SELECT 1 FROM observations o WHERE o.series_id = d.series_id AND o.date = d.date AND o.territory = ?) "
                                                         "ORDER BY d.date, d.series_id"),
                                       {territory}, [&out](const QSqlQuery& row) {
                                         out.push_back({Id<Series>{row.value(0).toLongLong()}, QDate::fromString(row.value(1).toString(), Qt::ISODate)});
                                       });
  if (!read) return read.error();
  return out;
}

Result<SliceCells> cells(const Store& store, Id<Series> series, const QDate& date, const QString& territory) {
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
  SliceCells out;
  std::vector<CodeNumbers> numbers(out.codes.begin(), out.codes.end());
  std::vector<QString> states;
  CodeNumbers stateNumbers(states);
  std::vector<ObservationState> stateOf{ObservationState::Unknown};
  int step = SQLITE_OK;
  while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
    SliceCells::Cell& cell = out.cells.emplace_back();
    for (std::size_t d = 0; d < DimensionCount; ++d) cell.codes[d] = numbers[d].of(raw, static_cast<int>(d));
    cell.value = sqlite3_column_double(raw, 5);
    const quint32 state = stateNumbers.of(raw, 6);
    if (state == stateOf.size()) stateOf.push_back(enumFromCode<ObservationState>(states.back()).value_or(ObservationState::Unknown));
    cell.state = stateOf[state];
  }
  if (step != SQLITE_DONE) return store.database().lastError(QStringLiteral("cells"));
  return out;
}

Result<QStringList> territories(const Store& store) {
  return store.database().texts(
      Days + QStringLiteral(", places (series_id, date, territory) AS ("
                            "SELECT d.series_id, d.date, (SELECT MIN(o.territory) FROM observations o WHERE o.series_id = d.series_id AND o.date = d.date) "
                            "FROM days d WHERE d.date IS NOT NULL "
                            "UNION ALL SELECT p.series_id, p.date, (SELECT MIN(o.territory) FROM observations o "
                            "WHERE o.series_id = p.series_id AND o.date = p.date AND o.territory > p.territory) "
                            "FROM places p WHERE p.territory IS NOT NULL) "
                            "SELECT DISTINCT territory FROM places WHERE territory IS NOT NULL ORDER BY territory"));
}

}  // namespace santalka::ObservationReader
