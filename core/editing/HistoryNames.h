// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/FieldText.h"
#include "core/editing/ChangeSet.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>

namespace santalka {

/// What the lines of the history call the records they are about, with what these belong to: „2026 SB · 1.1.1 Kalbos kursai“. Read
/// for many lines at once: a hundred thousand of them must not be as many questions to the file.
class HistoryNames {
 public:
  explicit HistoryNames(const Store& store) : m_store(store) {}

  /// Reads what these lines need and is not known yet. Of records that are gone: what they were called last.
  Result<void> learn(const std::vector<HistoryEntry>& entries);

  /// The record of a line. A line that made or removed it has the name it had then, any other the one it has now. Empty for
  /// counts, which come and go by the batch.
  QString title(const HistoryEntry& entry) const { return partsOf(entry).join(QStringLiteral(" · ")); }
  /// Kind and title as a sentence has them: „Biudžeto eilutė „2026 SB · 1.1.1 Kalbos kursai““; long parts are cut.
  QString record(const HistoryEntry& entry) const;
  /// A record that a value refers to.
  QString name(EntityKind kind, qint64 id) const { return known(kind, id).title; }

  /// A field of a line in words, money and the like with their unit; empty texts for what is unknown.
  struct Words {
    QString field;
    QString label;
    QString before;
    QString after;
  };
  /// What the line changed. What was the same or empty before and after is left out, and so is what the program keeps for itself.
  static std::vector<Words> words(const HistoryEntry& entry, const FieldText::References& references);
  std::vector<Words> words(const HistoryEntry& entry) const;

 private:
  using Key = std::pair<EntityKind, qint64>;
  struct Known {
    QString title;
    std::optional<Key> owner;
  };

  static std::optional<Key> ownerToName(const Record& record);
  QStringList partsOf(const HistoryEntry& entry) const;
  Known known(EntityKind kind, qint64 id) const;
  Result<void> read(EntityKind kind, const std::set<qint64>& ids);

  const Store& m_store;
  std::map<EntityKind, QHash<qint64, Known>> m_known;
};

}  // namespace santalka
