// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace santalka::reports {

struct StateColours {
  QColor good;
  QColor warn;
  QColor ground;
};

/// The sign of a state, drawn as a shape because the typeface has none: disc, half disc, ring, triangle, crossed box,
/// dashed ring. `size` is the side of the square it fills, `centre` its middle.
void paintStateSign(QPainter& painter, QPointF centre, qreal size, StateKind kind, const StateColours& colours);

/// The flag of the European Union in `box` (3:2): twelve stars, each one point up, on a circle of a third of the height.
void paintEuEmblem(QPainter& painter, const QRectF& box);

}  // namespace santalka::reports
