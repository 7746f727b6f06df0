// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/PersonWords.h"

#include <QStringList>

#include <vector>

namespace santalka {

/// Older states of a data file that are no backups. They stand beside the file and in the folder of its backups, and hold the
/// people that the file held.
struct LeftBehind {
  QStringList copies;   ///< whole files, from before a migration
  QStringList remains;  ///< damaged files, journals put aside: nothing in them can be changed

  /// `files`: all names of the data file; `ring`: the folder of its backups.
  static LeftBehind of(const QStringList& files, const QString& ring);
  /// Whether one of the people stands in the bytes of a file, as text of a record or of the search index. Words that SQLite
  /// laid on two pages are not found.
  static bool holds(const QString& path, const std::vector<PersonWords>& people);
};

}  // namespace santalka
