// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ObservationTable.h"

#include <QDate>

#include <sqlite3.h>

#include <memory>
#include <unordered_map>

namespace santalka {

namespace {

constexpr const char* Columns = "id, series_id, date, territory, citizenship, status, sex, age, ground, value, state, batch_id";

struct StatementDeleter {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

Statement prepare(Database& database, const char* sql) {
  sqlite3_stmt* raw = nullptr;
  sqlite3_prepare_v2(database.handle(), sql, -1, &raw, nullptr);
  return Statement(raw);
}

struct CellHash {
  std::size_t operator()(const ObservationRow& row) const noexcept {
    std::size_t seed = static_cast<std::size_t>(row.julianDay);
    for (const quint32 part : {row.territory, row.citizenship, row.status, row.sex, row.age, row.ground})
      seed = seed * 1000003u ^ part;
    return seed;
  }
};
struct CellEqual {
  bool operator()(const ObservationRow& a, const ObservationRow& b) const noexcept { return a.sameCell(b); }
};

const char* stateCode(ObservationState state) { return EnumCodes<ObservationState>::codes[static_cast<std::size_t>(state)].code; }

/// "2024-01-01" of each day, made once.
class DayTexts {
 public:
  const QByteArray& of(qint32 julianDay) {
    QByteArray& text = m_texts[julianDay];
    if (text.isEmpty()) text = QDate::fromJulianDay(julianDay).toString(Qt::ISODate).toLatin1();
    return text;
  }

 private:
  QHash<qint32, QByteArray> m_texts;
};

void bindText(sqlite3_stmt* statement, int at, const QByteArray& text) {
  sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

}  // namespace

quint32 DimensionTexts::number(const QString& text) {
  if (const auto it = m_numbers.constFind(text); it != m_numbers.cend()) return *it;
  const auto number = static_cast<quint32>(m_texts.size());
  m_texts.push_back(text);
  m_utf8.push_back(text.isNull() ? QByteArray("") : text.toUtf8());
  m_numbers.insert(text, number);
  return number;
}

Result<std::vector<ObservationTable::Stored>> ObservationTable::load(qint64 seriesId) const {
  const Statement statement = prepare(
      m_database, "SELECT id, date, territory, citizenship, status, sex, age, ground, value, state FROM observations WHERE series_id = ?");
  if (!statement) return m_database.lastError(QStringLiteral("load observations"));
  sqlite3_bind_int64(statement.get(), 1, seriesId);
  std::vector<Stored> out;
  QHash<QByteArray, quint32> numbers;
  const auto text = [&](int column) {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), column));
    const QByteArray bytes = QByteArray::fromRawData(data, sqlite3_column_bytes(statement.get(), column));
    if (const auto it = numbers.constFind(bytes); it != numbers.cend()) return *it;
    const quint32 number = m_texts.number(bytes.isEmpty() ? QString() : QString::fromUtf8(bytes));
    numbers.insert(QByteArray(bytes.constData(), bytes.size()), number);
    return number;
  };
  QHash<QByteArray, qint32> days;
  int code = SQLITE_OK;
  while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
    Stored stored;
    stored.id = sqlite3_column_int64(statement.get(), 0);
    const QByteArray day(reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 1)));
    if (!days.contains(day)) days.insert(day, static_cast<qint32>(QDate::fromString(QString::fromLatin1(day), Qt::ISODate).toJulianDay()));
    stored.row.julianDay = days.value(day);
    stored.row.territory = text(2);
    stored.row.citizenship = text(3);
    stored.row.status = text(4);
    stored.row.sex = text(5);
    stored.row.age = text(6);
    stored.row.ground = text(7);
    stored.row.value = sqlite3_column_double(statement.get(), 8);
    const QString state = QString::fromLatin1(reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 9)));
    stored.row.state = enumFromCode<ObservationState>(state).value_or(ObservationState::Unknown);
    out.push_back(stored);
  }
  if (code != SQLITE_DONE) return m_database.lastError(QStringLiteral("load observations"));
  return out;
}

Result<ObservationTable::Outcome> ObservationTable::compare(qint64 seriesId, const std::vector<ObservationRow>& rows) const {
  Outcome outcome;
  auto stored = seriesId > 0 ? load(seriesId) : Result<std::vector<Stored>>(std::vector<Stored>());
  if (!stored) return stored.error();
  std::unordered_map<ObservationRow, const Stored*, CellHash, CellEqual> known;
  known.reserve(stored->size());
  for (const Stored& one : *stored) known.emplace(one.row, &one);
  for (const ObservationRow& row : rows) {
    const auto it = known.find(row);
    if (it == known.end())
      ++outcome.inserted;
    else if (it->second->row.sameValue(row))
      ++outcome.same;
    else
      ++outcome.changed;
  }
  return outcome;
}

Result<ObservationTable::Outcome> ObservationTable::write(qint64 seriesId, qint64 batchId, qint64 step,
                                                          const std::vector<ObservationRow>& rows) {
  Outcome outcome;
  auto stored = load(seriesId);
  if (!stored) return stored.error();
  std::unordered_map<ObservationRow, const Stored*, CellHash, CellEqual> known;
  known.reserve(stored->size());
  for (const Stored& one : *stored) known.emplace(one.row, &one);

  const Statement insert = prepare(m_database,
                                   "INSERT INTO observations (series_id, date, territory, citizenship, status, sex, age, ground, value, state, batch_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const Statement keep = prepare(m_database, QByteArray(QByteArray("INSERT INTO observation_shelf (step_id, side, ") + Columns +
                                                        ") SELECT ?, 'before', " + Columns + " FROM observations WHERE id = ?").constData());
  const Statement drop = prepare(m_database, "DELETE FROM observations WHERE id = ?");
  if (!insert || !keep || !drop) return m_database.lastError(QStringLiteral("write observations"));
  sqlite3_bind_int64(insert.get(), 1, seriesId);
  sqlite3_bind_int64(insert.get(), 11, batchId);
  DayTexts days;
  const auto finish = [](sqlite3_stmt* statement) {
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
  };
  for (const ObservationRow& row : rows) {
    const auto it = known.find(row);
    if (it != known.end()) {
      if (it->second->row.sameValue(row)) {
        ++outcome.same;
        continue;
      }
      sqlite3_bind_int64(keep.get(), 1, step);
      sqlite3_bind_int64(keep.get(), 2, it->second->id);
      sqlite3_bind_int64(drop.get(), 1, it->second->id);
      if (!finish(keep.get()) || !finish(drop.get())) return m_database.lastError(QStringLiteral("replace observation"));
      ++outcome.changed;
    } else {
      ++outcome.inserted;
    }
    bindText(insert.get(), 2, days.of(row.julianDay));
    bindText(insert.get(), 3, m_texts.utf8(row.territory));
    bindText(insert.get(), 4, m_texts.utf8(row.citizenship));
    bindText(insert.get(), 5, m_texts.utf8(row.status));
    bindText(insert.get(), 6, m_texts.utf8(row.sex));
    bindText(insert.get(), 7, m_texts.utf8(row.age));
    bindText(insert.get(), 8, m_texts.utf8(row.ground));
    if (row.state == ObservationState::Known)
      sqlite3_bind_double(insert.get(), 9, row.value);
    else
      sqlite3_bind_null(insert.get(), 9);
    sqlite3_bind_text(insert.get(), 10, stateCode(row.state), -1, SQLITE_STATIC);
    if (!finish(insert.get())) return m_database.lastError(QStringLiteral("insert observation"));
  }
  return outcome;
}

Result<void> ObservationTable::undo(Database& database, qint64 step, qint64 batchId) {
  const QString columns = QLatin1String(Columns);
  if (batchId != 0) {
    auto kept = database.run(QStringLiteral("INSERT INTO observation_shelf (step_id, side, %1) SELECT ?, 'after', %1 FROM observations WHERE batch_id = ?").arg(columns), {step, batchId});
    if (!kept) return kept.error();
    if (auto gone = database.run(QStringLiteral("DELETE FROM observations WHERE batch_id = ?"), {batchId}); !gone) return gone.error();
  }
  // A step may hold batches of several series: each brings back its own.
  const QString own = batchId == 0 ? QString() : QStringLiteral(" AND series_id = (SELECT series_id FROM observation_batches WHERE id = %1)").arg(batchId);
  auto back = database.run(QStringLiteral("INSERT INTO observations (%1) SELECT %1 FROM observation_shelf WHERE step_id = ? AND side = 'before'%2").arg(columns, own), {step});
  if (!back) return back.error();
  return {};
}

Result<void> ObservationTable::redo(Database& database, qint64 step, qint64 batchId) {
  const QString columns = QLatin1String(Columns);
  auto gone = database.run(QStringLiteral("DELETE FROM observations WHERE id IN (SELECT id FROM observation_shelf WHERE step_id = ? AND side = 'before')"), {step});
  if (!gone) return gone.error();
  if (batchId == 0) return {};
  auto back = database.run(QStringLiteral("INSERT INTO observations (%1) SELECT %1 FROM observation_shelf WHERE step_id = ? AND side = 'after'").arg(columns), {step});
  if (!back) return back.error();
  if (auto cleared = database.run(QStringLiteral("DELETE FROM observation_shelf WHERE step_id = ? AND side = 'after'"), {step}); !cleared)
    return cleared.error();
  return {};
}

Result<qint64> ObservationTable::shelve(Database& database, qint64 step, const QString& column, qint64 id) {
  const QString columns = QLatin1String(Columns);
  auto kept = database.run(QStringLiteral("INSERT INTO observation_shelf (step_id, side, %1) SELECT ?, 'before', %1 FROM observations WHERE %2 = ?").arg(columns, column), {step, id});
  if (!kept) return kept.error();
  const qint64 rows = kept->numRowsAffected();
  if (auto gone = database.run(QStringLiteral("DELETE FROM observations WHERE %1 = ?").arg(column), {id}); !gone) return gone.error();
  return rows;
}

}  // namespace santalka
