// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <vector>

namespace santalka::reports {

/// What a column of a table asks for, in dots at full size, without padding.
struct ColumnNeed {
  qreal word = 0;    ///< the widest thing that may not be broken
  qreal wish = 0;    ///< the widest content in one line
  qreal pad = 0;     ///< padding, signs and bars
  double weight = 0; ///< wanted share against the others; 0: by content
  bool wraps = false;
};

struct FittedColumns {
  std::vector<qreal> widths;  ///< sum: the width given
  qreal shrink = 1;           ///< what the letters are multiplied by; below 1 when words would not fit
};

/// Numbers and words are never cut: first the room is shared out, then letters shrink (to 60 %), and only then may text
/// columns break words. Only a table whose numbers alone are wider than the page shrinks further.
FittedColumns fitColumns(const std::vector<ColumnNeed>& needs, qreal width);

}  // namespace santalka::reports
