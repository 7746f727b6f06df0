// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QFont>
#include <QRect>

#include <optional>

class QPainter;

namespace santalka::PlanPaint {

/// Text cut to at most `lines` lines, the last with „…“; answers whether all of it was shown.
bool text(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment alignment, int lines);
/// „77 %“ with its bar below (or without the bar where the room is one line).
void progress(QPainter& painter, const QRect& box, const QString& words, const std::optional<double>& percent, bool bar);
/// The shape of the state and its word in the same colour.
void state(QPainter& painter, const QRect& box, StateMark mark, const QString& word);

}  // namespace santalka::PlanPaint
