// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"
#include "core/domain/Statistics.h"

#include <QHash>

#include <functional>
#include <vector>

namespace santalka {

/// The distinct texts of the dimension columns, so that a row of half a million costs a few bytes.
class DimensionTexts {
 public:
  DimensionTexts() { number(QString()); }
  quint32 number(const QString& text);
  std::size_t size() const { return m_texts.size(); }
  const QString& text(quint32 number) const { return m_texts[number]; }
  const QByteArray& utf8(quint32 number) const { return m_utf8[number]; }

 private:
  std::vector<QString> m_texts;
  std::vector<QByteArray> m_utf8;
  QHash<QString, quint32> m_numbers;
};

/// One cell of a series, its dimensions as numbers of DimensionTexts (0 = all).
struct ObservationRow {
  qint32 julianDay = 0;
  quint32 territory = 0;
  quint32 citizenship = 0;
  quint32 status = 0;
  quint32 sex = 0;
  quint32 age = 0;
  quint32 ground = 0;
  ObservationState state = ObservationState::Known;
  double value = 0;  ///< meaningless unless Known

  bool sameCell(const ObservationRow& other) const {
    return julianDay == other.julianDay && territory == other.territory && citizenship == other.citizenship &&
           status == other.status && sex == other.sex && age == other.age && ground == other.ground;
  }
  bool sameValue(const ObservationRow& other) const {
    return state == other.state && (state != ObservationState::Known || value == other.value);
  }
};

/// Bulk reading and writing of observations through the C API, by batch. Writing is for EditService alone.
class ObservationTable {
 public:
  struct Outcome {
    qint64 inserted = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 changes() const { return inserted + changed; }
  };

  ObservationTable(Database& database, DimensionTexts& texts) : m_database(database), m_texts(texts) {}

  /// What writing the rows would do; nothing is written.
  Result<Outcome> compare(qint64 seriesId, const std::vector<ObservationRow>& rows) const;
  /// Told now and then how many rows are through; false stops the writing.
  using Proceed = std::function<bool(qint64 rows)>;
  /// Writes new rows and replaces changed ones, which go to the shelf of the step first; equal ones are left alone.
  /// Stopped with an Error of code Cancelled.
  Result<Outcome> write(qint64 seriesId, qint64 batchId, qint64 step, const std::vector<ObservationRow>& rows, const Proceed& proceed = {});

  /// Takes back what a step did to observations, or does it again.
  static Result<void> undo(Database& database, qint64 step, qint64 batchId);
  static Result<void> redo(Database& database, qint64 step, qint64 batchId);
  /// Where the rows lie that a step took away: under itself, or under the step that it undid or made once more.
  struct Shelf {
    qint64 step = 0;
    bool after = false;
  };
  /// Brings back from there the rows of one batch; of a series those that belong to no batch. They keep their ids as far as
  /// nobody has them now.
  static Result<qint64> unshelve(Database& database, const Shelf& shelf, EntityKind kind, qint64 id);
  /// Moves all rows of a series to the shelf of the step (before the series is removed).
  static Result<qint64> shelve(Database& database, qint64 step, const QString& column, qint64 id);

 private:
  struct Stored {
    qint64 id;
    ObservationRow row;
  };
  Result<std::vector<Stored>> load(qint64 seriesId) const;

  Database& m_database;
  DimensionTexts& m_texts;
};

}  // namespace santalka
