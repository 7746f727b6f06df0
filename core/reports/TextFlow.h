// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QColor>
#include <QPointF>

#include <utility>
#include <vector>

class QPainter;

namespace santalka::reports {

struct TextStyle {
  qreal size;      ///< of the letters, in the units of the painter
  bool bold = false;
  QColor colour;
  qreal line = 1.36;  ///< height of a line as a multiple of the size
};

/// Where a text may break, so that every user of it breaks alike: at spaces (never at U+00A0), after dashes and hyphens
/// between letters (never in "(-ė)" or before a digit, so that dates and numbers of acts stay whole), and anywhere
/// when one word is wider than the line.
using LineRange = std::pair<int, int>;  // from, length
std::vector<LineRange> breakLines(QStringView text, qreal width, qreal size, bool bold);
/// The widest piece that breakLines would not split of its own accord.
qreal longestWord(QStringView text, qreal size, bool bold);

/// The text with U+00A0 where a line may not end ("2026 m.", "Nr. 5"): for programs that break lines themselves.
QString withGluedSpaces(const QString& text);

/// One paragraph broken into lines of a width.
class TextFlow {
 public:
  TextFlow() = default;
  TextFlow(const RichText& text, const TextStyle& style, qreal width);

  int lines() const { return static_cast<int>(m_lines.size()); }
  qreal lineHeight() const { return m_style.size * m_style.line; }
  qreal height() const { return lines() * lineHeight(); }
  qreal naturalWidth() const { return m_widest; }
  /// Lines `first` to `first + count`, the top of the first at `topLeft`.
  void paint(QPainter& painter, QPointF topLeft, int first, int count, Align align = Align::Left) const;
  void paint(QPainter& painter, QPointF topLeft, Align align = Align::Left) const { paint(painter, topLeft, 0, lines(), align); }

 private:
  struct Run {
    int from;
    bool bold;
    QColor colour;
  };
  bool boldAt(int position) const;
  qreal widthOf(LineRange range) const;

  QString m_text;
  std::vector<Run> m_runs;
  std::vector<LineRange> m_lines;
  TextStyle m_style;
  qreal m_width = 0;
  qreal m_widest = 0;
};

}  // namespace santalka::reports
