// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"

#include <vector>

namespace santalka {

/// Something wrong in a data file.
struct FileFinding {
  enum class Kind { Structure, Reference, Rule };
  Kind kind = Kind::Rule;
  EntityKind entity = EntityKind::Municipality;
  qint64 record = 0;      ///< 0: the file as a whole
  QString field;
  QString message;        ///< a whole sentence
};

namespace FileCheck {

/// The full check of SQLite, its references, every rule of the domain on every record, and what looks odd in one.
/// Changes nothing.
Result<std::vector<FileFinding>> run(const Store& store);

}  // namespace FileCheck
}  // namespace santalka
