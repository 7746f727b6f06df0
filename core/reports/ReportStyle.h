// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QtGlobal>

namespace santalka::reports::style {

// Pages are laid out in dots of 1/1200 inch, the resolution of the PDF, so that painting a page needs no scaling there.
constexpr qreal kDpi = 1200.0;
constexpr qreal mm(qreal millimetres) { return millimetres * kDpi / 25.4; }
constexpr qreal pt(qreal points) { return points * kDpi / 72.0; }

inline const QColor kInk(0x1B, 0x24, 0x30);
inline const QColor kDark(0x1F, 0x3A, 0x5F);
inline const QColor kMid(0x3F, 0x75, 0x96);
inline const QColor kLight(0xB4, 0xD0, 0xDE);
inline const QColor kWarn(0x9A, 0x3B, 0x1E);
inline const QColor kGrey(0x55, 0x60, 0x6E);
inline const QColor kRule(0xC5, 0xCD, 0xD6);
inline const QColor kGrid(0xDD, 0xE3, 0xE9);
inline const QColor kHead(0xEE, 0xF2, 0xF6);
inline const QColor kGroup(0xF6, 0xF8, 0xFA);
inline const QColor kEuBlue(0x00, 0x33, 0x99);
inline const QColor kEuYellow(0xFF, 0xCC, 0x00);

constexpr qreal kProseLine = 1.36;
constexpr qreal kTableLine = 1.24;

}  // namespace santalka::reports::style
