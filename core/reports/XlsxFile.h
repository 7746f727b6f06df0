// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/reports/XlsxBook.h"

#include <functional>

namespace santalka::reports {

/// One workbook from its first cell to its place on the disk. What the library puts together is read back before it takes the
/// name of the old file: a temporary file of its own that the disk did not take is not told by the library, and the workbook would
/// come out empty.
namespace XlsxFile {

/// Streamed: rows are written in order and not held in memory.
enum class Rows { Held, Streamed };

/// `fill` writes the sheets; an Error from it leaves the target untouched.
Result<void> write(const QString& path, Rows rows, const std::function<Result<void>(XlsxBook&)>& fill);

/// What is missing in a workbook, for the log; empty when every part unpacks and is closed, every sheet has the rows it says it has,
/// and all sheets together the `cells`, where their number is known.
QString faultOf(const QString& path, qint64 cells);

}  // namespace XlsxFile
}  // namespace santalka::reports
