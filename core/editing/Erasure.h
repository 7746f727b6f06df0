// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"
#include "core/domain/EntityDescription.h"
#include "core/editing/PersonWords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <set>

namespace santalka {

class PersonMarks;

/// Erases the work data of one official for good (GDPR Art. 17; anchors A7.3): the personal fields of the record, every
/// place of the file where the name, e-mail or phone stands, its history, undo, search text and free pages. The record
/// stays under a neutral word, so that counts stay true. It cannot be undone; reports already sent are left as sent.
///
/// A phone or e-mail that another record has too (of the institution, of a colleague) is no mark of the person: it goes from the
/// person's record and stays everywhere else.
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
  /// A phone, e-mail or name that stays, because it is somebody else's too.
  struct Shared {
    QString value;
    QString where;       ///< the other record, as sentences name it
  };
  struct Preview {
    QStringList words;   ///< what will be replaced everywhere
    std::vector<Mention> mentions;
    std::vector<Mention> toLookAt;  ///< may also mean the person: a surname by itself, a name of one common word; not changed
    std::vector<Shared> shared;
    int changes = 0;     ///< history lines of the record
  };
  struct Outcome {
    qint64 places = 0;   ///< texts changed, the record's own and its history included
    int sentReports = 0; ///< versions of reports that hold the words and were left as sent
    std::vector<Mention> toLookAt;
    std::vector<Shared> shared;
    QString pagesProblem;  ///< why free pages still hold what was overwritten; empty when they do not
  };

  Erasure(Database& database, EntityKind kind, qint64 id) : m_database(database), m_entity(describe(kind)), m_id(id) {}

  /// Whether records of this kind hold personal data at all.
  static bool concerns(EntityKind kind);

  /// All that the record and its history call the person; of a deleted record too.
  Result<PersonWords> words() const;
  Result<Preview> preview() const;
  /// All in one transaction, then the free pages are given up (VACUUM). `who` and `reason` go into the log of erasures
  /// (ErasureLog), which holds no personal data and names what else is owed. `known`: words of the person from elsewhere.
  Result<Outcome> erase(const QString& who, const QString& reason, const PersonWords& known = {});
  /// Writes the file anew without its free pages.
  static Result<void> giveUpPages(Database& database);

  /// The erasures of a file (ErasureLog::read).
  static Result<QJsonArray> log(const Database& database);
  /// On a copy, or after an older state came back: erases again what `log`, that of another state of the file, names. What the
  /// file's own log names already is passed over. `known`: for each entry the words that this state may not know, or nothing.
  /// Answers how many erasures changed something; the file is written anew then, and its log names them with nothing owed.
  static Result<int> eraseAgain(Database& database, const QJsonArray& log, const std::vector<PersonWords>& known = {});

 private:
  /// The words sorted into what is only the person's and what is not.
  struct Sorted {
    PersonWords words;
    QStringList others;  ///< names of other people
    std::vector<Shared> shared;
  };
  Result<Sorted> sorted(PersonWords words) const;
  Result<std::vector<Mention>> mentions(const PersonMarks& marks, bool loose) const;
  Result<Outcome> eraseIn(const QJsonObject& entry, const PersonWords& known);
  Result<qint64> clearRecord();
  Result<qint64> clearHistory(const QStringList& names);
  Result<qint64> replaceMentions(const PersonMarks& marks, int* sent);
  Result<qint64> replaceLabels(const PersonMarks& marks, const std::set<qint64>& steps);
  Result<void> clearSearch(const PersonMarks& marks);

  Database& m_database;
  const EntityDescription& m_entity;
  qint64 m_id;
};

}  // namespace santalka
