// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/TableWidths.h"

#include <algorithm>

namespace santalka::reports {

namespace {

constexpr qreal kSmallest = 0.6;

/// A single word (an address, a link) may not claim more than this share; it is broken instead.
constexpr qreal kMostOfWidth = 0.3;

std::vector<qreal> leastWidths(const std::vector<ColumnNeed>& needs, qreal shrink, qreal wordLimit) {
  std::vector<qreal> least;
  for (const ColumnNeed& need : needs)
    least.push_back((need.wraps ? std::min(need.word * shrink, wordLimit) : need.word * shrink) + need.pad * std::max(shrink, 0.75));
  return least;
}

qreal sum(const std::vector<qreal>& values) {
  qreal all = 0;
  for (const qreal v : values) all += v;
  return all;
}

/// What each column would like: its weight's share, or its content, long texts asking for less than they could use.
std::vector<qreal> wishes(const std::vector<ColumnNeed>& needs, qreal shrink, qreal width) {
  double weights = 0;
  for (const ColumnNeed& need : needs) weights += need.weight;
  std::vector<qreal> out;
  for (const ColumnNeed& need : needs) {
    if (need.weight > 0 && weights > 0)
      out.push_back(width * need.weight / weights);
    else
      out.push_back(std::min(need.wish * shrink, width * 0.55) + need.pad);
  }
  return out;
}

}  // namespace

FittedColumns fitColumns(const std::vector<ColumnNeed>& needs, qreal width) {
  FittedColumns fitted;
  if (needs.empty()) return fitted;
  std::vector<qreal> least = leastWidths(needs, 1, width * kMostOfWidth);
  while (sum(least) > width && fitted.shrink > kSmallest) {
    fitted.shrink = std::max(kSmallest, fitted.shrink - 0.05);
    least = leastWidths(needs, fitted.shrink, width * kMostOfWidth);
  }
  for (qreal limit = kMostOfWidth * 0.7; sum(least) > width && limit > 0.03; limit *= 0.7)
    least = leastWidths(needs, fitted.shrink, width * limit);
  while (sum(least) > width && fitted.shrink > 0.15) {
    fitted.shrink *= 0.95;
    least = leastWidths(needs, fitted.shrink, width * 0.03);
  }
  std::vector<qreal> wish = wishes(needs, fitted.shrink, width);
  for (std::size_t i = 0; i < wish.size(); ++i) wish[i] = std::max(wish[i], least[i]);
  const qreal extra = width - sum(wish);
  if (extra >= 0) {
    // Columns without a weight share what is left by their size, so that numbers do not drift from their names.
    const qreal all = sum(wish);
    for (qreal& w : wish) w += extra * w / all;
  } else {
    qreal give = 0;
    for (std::size_t i = 0; i < wish.size(); ++i) give += wish[i] - least[i];
    const qreal share = give > 0 ? std::min<qreal>(1, -extra / give) : 0;
    for (std::size_t i = 0; i < wish.size(); ++i) wish[i] -= (wish[i] - least[i]) * share;
  }
  fitted.widths = wish;
  return fitted;
}

}  // namespace santalka::reports
