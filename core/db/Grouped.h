// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Stakeholder.h"

namespace santalka {

/// Counts and sums made by the database, for tables too long to be read row by row.
struct GroupedQuery {
  EntityKind kind = EntityKind::Activity;
  Query where;
  /// Keys of fields; "date:month" and "date:year" give the month (1–12) or year of a date field.
  QStringList groupBy;
  QStringList sums;   ///< keys of number fields
};

struct GroupedRow {
  std::vector<QVariant> keys;  ///< as stored: codes, ids, numbers
  qint64 rows = 0;
  struct Sum {
    qint64 known = 0;     ///< of the values that are known
    qint64 knownCount = 0;
  };
  std::vector<Sum> sums;
};

Result<std::vector<GroupedRow>> grouped(const Store& store, const GroupedQuery& query);

/// What the activities say about one stakeholder.
struct StakeholderContacts {
  Id<Stakeholder> stakeholder;
  QDate first;             ///< of all done activities
  QDate last;
  qint64 inYear = 0;       ///< done activities of the year
  qint64 meetingsInYear = 0;  ///< those among them of duty 6.1
};
/// For every stakeholder that took part in a done activity up to the end of the year.
Result<std::vector<StakeholderContacts>> stakeholderContacts(const Store& store, int year);

/// Which records of `kind` are linked by the list field to which others: owner → others.
Result<std::vector<std::pair<qint64, qint64>>> links(const Store& store, EntityKind kind, const QString& field);

}  // namespace santalka
