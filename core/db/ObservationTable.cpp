// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ObservationTable.h"

#include "core/db/RawStatement.h"

#include <QDate>

#include <sqlite3.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace santalka {

namespace {

constexpr qint64 RowsBetweenLooks = 1024;
constexpr const char* Columns = "id, series_id, date, territory, citizenship, status, sex, age, ground, value, state, batch_id";

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

/// The rows in the order of the unique index, which then grows at its end only instead of all over.
std::vector<quint32> indexOrder(const std::vector<ObservationRow>& rows, const DimensionTexts& texts) {
  std::vector<quint32> byText(texts.size());
  std::iota(byText.begin(), byText.end(), 0u);
  std::sort(byText.begin(), byText.end(), [&](quint32 a, quint32 b) { return texts.utf8(a) < texts.utf8(b); });
  std::vector<quint32> rank(byText.size());
  for (std::size_t i = 0; i < byText.size(); ++i) rank[byText[i]] = static_cast<quint32>(i);
  const auto before = [&](const ObservationRow& a, const ObservationRow& b) {
    if (a.julianDay != b.julianDay) return a.julianDay < b.julianDay;
    for (const auto part : {&ObservationRow::territory, &ObservationRow::citizenship, &ObservationRow::status, &ObservationRow::sex, &ObservationRow::age,
                            &ObservationRow::ground})
      if (a.*part != b.*part) return rank[a.*part] < rank[b.*part];
    return false;
  };
  std::vector<quint32> order(rows.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return before(rows[a], rows[b]); });
  return order;
}

void bindText(sqlite3_stmt* statement, int at, const QByteArray& text) {
  sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

/// Inserts rows of one batch, many with one statement: beginning and ending a statement costs more than a row.
class Inserter {
 public:
  Inserter(Database& database, const DimensionTexts& texts, qint64 seriesId, qint64 batchId)
      : m_texts(texts), m_many(statement(database, RowsAtOnce)), m_one(statement(database, 1)) {
    for (sqlite3_stmt* one : {m_many.get(), m_one.get()}) {
      sqlite3_bind_int64(one, 1, seriesId);
      sqlite3_bind_int64(one, 2, batchId);
    }
    m_pending.reserve(RowsAtOnce);
  }
  bool isReady() const { return m_many && m_one; }
  bool add(const ObservationRow& row) {
    m_pending.push_back(&row);
    if (m_pending.size() < RowsAtOnce) return true;
    for (std::size_t i = 0; i < m_pending.size(); ++i) bind(m_many.get(), static_cast<int>(i), *m_pending[i]);
    m_pending.clear();
    return run(m_many.get());
  }
  bool finish() {
    for (const ObservationRow* row : m_pending) {
      bind(m_one.get(), 0, *row);
      if (!run(m_one.get())) return false;
    }
    m_pending.clear();
    return true;
  }

 private:
  static constexpr std::size_t RowsAtOnce = 32;
  static constexpr int Shared = 2;  // parameters that all rows have in common
  static constexpr int PerRow = 9;

  static RawStatement statement(Database& database, std::size_t rows) {
    QByteArray sql = "INSERT INTO observations (series_id, batch_id, date, territory, citizenship, status, sex, age, ground, value, state) VALUES ";
    for (std::size_t i = 0; i < rows; ++i) {
      sql += i == 0 ? "(?1, ?2" : ", (?1, ?2";
      for (int p = 1; p <= PerRow; ++p) sql += ", ?" + QByteArray::number(Shared + static_cast<int>(i) * PerRow + p);
      sql += ')';
    }
    return prepareRaw(database, sql.constData());
  }
  void bind(sqlite3_stmt* to, int index, const ObservationRow& row) {
    int at = Shared + index * PerRow;
    bindText(to, ++at, m_days.of(row.julianDay));
    for (const quint32 text : {row.territory, row.citizenship, row.status, row.sex, row.age, row.ground}) bindText(to, ++at, m_texts.utf8(text));
    ++at;
    if (row.state == ObservationState::Known)
      sqlite3_bind_double(to, at, row.value);
    else
      sqlite3_bind_null(to, at);
    sqlite3_bind_text(to, ++at, stateCode(row.state), -1, SQLITE_STATIC);
  }
  static bool run(sqlite3_stmt* one) {
    const int code = sqlite3_step(one);
    sqlite3_reset(one);
    return code == SQLITE_DONE;
  }

  const DimensionTexts& m_texts;
  RawStatement m_many;
  RawStatement m_one;
  DayTexts m_days;
  std::vector<const ObservationRow*> m_pending;
};

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
  const RawStatement statement = prepareRaw(
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
  if (seriesId <= 0) {
    outcome.inserted = static_cast<qint64>(rows.size());
    return outcome;
  }
  auto stored = load(seriesId);
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
                                                          const std::vector<ObservationRow>& rows, const Proceed& proceed) {
  Outcome outcome;
  auto stored = load(seriesId);
  if (!stored) return stored.error();
  std::unordered_map<ObservationRow, const Stored*, CellHash, CellEqual> known;
  known.reserve(stored->size());
  for (const Stored& one : *stored) known.emplace(one.row, &one);

  const RawStatement keep = prepareRaw(m_database, QByteArray(QByteArray("INSERT INTO observation_shelf (step_id, side, ") + Columns +
                                                        ") SELECT ?, 'before', " + Columns + " FROM observations WHERE id = ?").constData());
  const RawStatement drop = prepareRaw(m_database, "DELETE FROM observations WHERE id = ?");
  Inserter inserter(m_database, m_texts, seriesId, batchId);
  if (!inserter.isReady() || !keep || !drop) return m_database.lastError(QStringLiteral("write observations"));
  const auto finish = [](sqlite3_stmt* statement) {
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
  };
  qint64 through = 0;
  for (const quint32 index : indexOrder(rows, m_texts)) {
    if (through++ % RowsBetweenLooks == 0 && proceed && !proceed(through)) return Error{ErrorCode::Cancelled, {}, {}};
    const ObservationRow& row = rows[index];
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
    if (!inserter.add(row)) return m_database.lastError(QStringLiteral("insert observation"));
  }
  if (!inserter.finish()) return m_database.lastError(QStringLiteral("insert observation"));
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

Result<qint64> ObservationTable::unshelve(Database& database, const Shelf& shelf, EntityKind kind, qint64 id) {
  const QString rest = QString::fromLatin1(Columns).mid(QByteArray("id").size());
  const QString condition = QStringLiteral(" FROM observation_shelf WHERE step_id = ? AND side = ? AND ") +
                            (kind == EntityKind::Series ? QStringLiteral("series_id = ? AND batch_id IS NULL") : QStringLiteral("batch_id = ?"));
  const QVariantList values{shelf.step, shelf.after ? QStringLiteral("after") : QStringLiteral("before"), id};
  // Earlier steps know a row by its id and could not be undone without it.
  const QString free = QStringLiteral("CASE WHEN id IN (SELECT id FROM observations) THEN NULL ELSE id END");
  auto back = database.run(QStringLiteral("INSERT INTO observations (%1) SELECT %2%3").arg(QLatin1String(Columns), free, rest) + condition, values);
  if (!back) return back.error();
  const qint64 rows = back->numRowsAffected();
  if (auto cleared = database.run(QStringLiteral("DELETE") + condition, values); !cleared) return cleared.error();
  return rows;
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
