// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/PackageXml.h"

#include <QString>

#include <vector>

namespace santalka {

/// What a number format makes of a cell's number.
struct NumberLook {
  enum class Kind { Number, Date, DateTime, Time, Percent } kind = Kind::Number;
  int padToDigits = 0;  ///< „00000“: shown with leading zeros
};

/// Reads a format code of Excel, in any of its languages' habits: quoted words („yyyy"-"mm"-"dd“), escapes, colours,
/// conditions and locale marks ([$-427]) do not count; [h] does.
NumberLook lookOfFormat(const QString& code);

/// The looks of the cell styles of a workbook, by the number a cell names.
Result<std::vector<NumberLook>> readXlsxStyles(const ZipPackage& package, const QString& part, const QString& fileName, const ReadLimits& limits);

}  // namespace santalka
