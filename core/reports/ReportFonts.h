// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QStringView>

class QPainter;

namespace santalka::reports {

/// The report's one typeface, Noto Sans Regular and Bold from the resources. Widths come from a table of advances and
/// text is painted as glyphs, without shaping: every letter the font has in Latin, Greek and Cyrillic is one glyph, and a
/// table of thirty thousand rows costs a table look-up a letter. Text that needs more passes through printable() first.
namespace ReportFonts {

/// Makes the family known to Qt; called by all others, harmless to repeat.
void ensureLoaded();
QString family();
QFont font(qreal pixelSize, bool bold);

qreal width(QStringView text, qreal pixelSize, bool bold);
qreal charWidth(QChar c, qreal pixelSize, bool bold);

/// `from` is the left end of the baseline.
void draw(QPainter& painter, QPointF from, QStringView text, qreal pixelSize, bool bold, const QColor& colour);

/// The text as it can be printed: composed letters, no control signs, U+2212 as an en dash, and a visible U+FFFD for each
/// letter the font lacks (a missing glyph would break PDF/A). `lacking` gathers the texts that lost something.
QString printable(const QString& text, QStringList* lacking = nullptr);

}  // namespace ReportFonts
}  // namespace santalka::reports
