// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"
#include "core/domain/EntityDescription.h"

#include <QJsonArray>
#include <QStringList>

namespace santalka {

/// Erases the work data of one official for good (GDPR Art. 17; anchors A7.3): the personal fields of the record, every
/// place of the file where the name, e-mail or phone stands, its history, undo, search text and free pages. The record
/// stays under a neutral word, so that counts stay true. It cannot be undone; reports already sent are left as sent.
///
/// Works on the columns that a file really has, so that backups of older versions are cleaned in the same way.
class Erasure {
 public:
  /// Where one of the words stands besides the record and its history.
  struct Mention {
    QString table;
    QString column;
    qint64 id = 0;
    QString text;        ///< as it stands now
    bool sent = false;   ///< part of a report as sent: shown, not changed
  };
  struct Preview {
    QStringList words;   ///< what will be replaced everywhere
    std::vector<Mention> mentions;
    int changes = 0;     ///< history lines of the record
  };
  struct Outcome {
    qint64 places = 0;   ///< texts changed, the record's own and its history included
    int sentReports = 0; ///< versions of reports that hold the words and were left as sent
  };

  Erasure(Database& database, EntityKind kind, qint64 id) : m_database(database), m_entity(describe(kind)), m_id(id) {}

  /// Whether records of this kind hold personal data at all.
  static bool concerns(EntityKind kind);

  Result<Preview> preview() const;
  /// All in one transaction, then the free pages are given up (VACUUM). `who` and `reason` go into the log of erasures,
  /// which holds no personal data.
  Result<Outcome> erase(const QString& who, const QString& reason);

  /// The erasures of a file: {at, who, entity, id, reason} each, oldest first.
  static Result<QJsonArray> log(const Database& database);
  /// After an older state came back: erases again what the log names. Answers how many records.
  static Result<int> eraseAgain(Database& database, const QJsonArray& log);

 private:
  Result<QStringList> words() const;
  Result<std::vector<Mention>> mentions(const QStringList& words) const;
  Result<qint64> clearRecord();
  Result<qint64> clearHistory(const QStringList& words);
  Result<qint64> replaceMentions(const QStringList& words, int* sent);
  Result<qint64> clearSearch(const QStringList& words);
  Result<void> writeLog(const QString& who, const QString& reason);

  Database& m_database;
  const EntityDescription& m_entity;
  qint64 m_id;
};

}  // namespace santalka
