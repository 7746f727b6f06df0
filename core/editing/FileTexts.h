// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"

#include <functional>
#include <vector>

namespace santalka::FileTexts {

/// A column of texts that people write, in whatever version of a data file.
struct Column {
  QString table;
  QString key;     ///< what a row is found by again
  QString column;

  /// Reports as they were sent: nobody changes them.
  bool isSent() const { return table == QLatin1String("submissions"); }
  /// What was done to the file, not what stands in it now.
  bool isHistory() const { return table.startsWith(QLatin1String("edit_")); }
};

/// Every column of texts that the file has. Statistics hold codes only; the tables of the search index are its own.
Result<std::vector<Column>> columns(const Database& database);

/// `field`: the column, or the name under which the text is kept inside JSON.
using Use = std::function<QString(const QString& field, const QString& text)>;
/// The value of a row with each of its texts as `use` answers it. History and settings keep JSON, where a text is not what is
/// written: a line break is two signs there, a quotation mark too.
QString with(const Column& column, const QString& value, const Use& use);

}  // namespace santalka::FileTexts
