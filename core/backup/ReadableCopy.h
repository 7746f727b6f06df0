// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QString>

namespace santalka {

/// Once a month the content of a backup also as plain tables: a ZIP of CSV files and the schema, readable in twenty years
/// without this program. Stands in the ring as tables_2027-01.zip; the last twelve are kept.
namespace ReadableCopy {

constexpr int Months = 12;

/// Whether the month of this day has none yet.
bool isDue(const QString& ring, const QDate& day);
/// From a finished, verified backup. What is there already of this month stays.
Result<void> make(const QString& ring, const QString& backup, const QDate& day);

/// After something was erased for good: the tables of all months are given up, and made anew from this cleaned backup.
Result<void> renew(const QString& ring, const QString& backup, const QDate& day);

}  // namespace ReadableCopy
}  // namespace santalka
