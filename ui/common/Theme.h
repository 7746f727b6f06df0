// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>

#include <array>
#include <functional>

class QWidget;

namespace santalka {

enum class ThemeMode { Light, Dark };

/// The colours of the window that QPalette has no role for. Text colours have a contrast of at least 4.5 on base,
/// window and highlight; edges of fields and chart fills at least 3.
struct ThemeColors {
  QColor window, navigation, base, readOnlyBase, button, groupRow, changedCell;
  QColor text, secondaryText, link;
  QColor accent, onAccent;  ///< main button, focus frame, current page; in dark never a text colour
  QColor highlight, highlightedText;
  QColor fieldEdge, panelEdge, gridLine;
  QColor good, goodGround, attention, attentionGround, error, errorGround;
  QColor onBadge;  ///< text on a disc filled with `error`
  std::array<QColor, 6> charts;
  QColor barTrack, desk;
};

/// Palette, font and scale of the whole window. Widgets ask for colours when they paint, so a change of theme needs
/// nothing but the palette change that Qt sends to everybody.
namespace Theme {

/// Sets Fusion with our own drawing, Noto Sans and the palette. Called once per program, before the first widget.
void install(ThemeMode mode, int scalePercent = 100);
void setMode(ThemeMode mode);
ThemeMode mode();
/// 100 to 200, in steps of 10.
void setScale(int percent);
int scale();

const ThemeColors& colors();
ThemeColors colorsOf(ThemeMode mode);

/// Pixels of the design (96 dpi, 100 %) in pixels of this screen and scale.
int px(double designPixels);
/// Body text is 10 pt; 9 pt for headers, hints and the status bar; 12 and 14 pt bold for titles of records and pages.
QFont font(double points, bool bold = false);

/// Calls `apply` now and again whenever palette, font or language of the widget changes.
void follow(QWidget* widget, std::function<void()> apply);

}  // namespace Theme
}  // namespace santalka
