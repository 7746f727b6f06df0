// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <functional>

namespace santalka {

/// What a table from outside may cost. The caps stand far above anything an office has and keep a hostile file within
/// 512 MB and some seconds.
struct ReadLimits {
  qint64 zipBytes = 64ll << 20;      ///< an XLSX or ODS file as it lies on the disk
  qint64 textBytes = 1ll << 30;      ///< a text file
  qint64 partBytes = 256ll << 20;    ///< one unpacked part
  qint64 unpackedBytes = 512ll << 20; ///< all unpacked parts that hold cells or texts
  qint64 ratioFrom = 8ll << 20;      ///< beyond this size a part packed tighter than `ratio` is refused
  qint64 ratio = 200;
  qint64 markupGap = 4ll << 20;      ///< bytes without a '<': one text or one tag
  int entries = 5000;                ///< parts of a package
  int sheets = 1000;
  int rows = 1048576;
  qint64 filledRows = 4ll << 20;     ///< rows that hold something, over all sheets
  int columns = 16384;
  qint64 cells = 6'000'000;          ///< over all sheets
  qint64 repeatedCells = 1'000'000;  ///< filled cells that a few bytes repeat
  qint64 characters = 64ll << 20;    ///< of all distinct texts
  qint64 tags = 45'000'000;          ///< over all parts, both ends of an element counted
  qint64 otherTags = 1'000'000;      ///< of one part that holds no cells: workbook, styles, relations
  int attributes = 256;              ///< of one tag: to take it apart costs the square of their number
  int namespaces = 1000;             ///< that hold at one place
  int depth = 200;                   ///< nested elements
  int mergedRanges = 100'000;
};

/// Called now and then with how far the reading is (0 to 1); answers false to stop it.
using ReadProgress = std::function<bool(double done)>;

}  // namespace santalka
