// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace santalka {

/// A path as SVG writes it, in absolute coordinates: M, L, C and Z, numbers parted by spaces or commas, a command standing
/// for all points that follow it. Besides, "O x y r" is a circle and "R x y w h r" a rounded rectangle.
/// Nothing when the text is anything else.
std::optional<QPainterPath> outlinePath(QStringView text);

}  // namespace santalka
