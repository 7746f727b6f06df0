// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/TextFlow.h"

#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"

#include <QPainter>

namespace santalka::reports {

namespace {

bool isSpace(QChar c) { return c == QLatin1Char(' '); }

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

/// A space that office writing never ends a line with: "1 437", "5 Eur", "2027 m. sausio 20 d.", "Nr. 5". Texts typed by
/// people hold plain spaces there.
bool isGlued(QStringView text, qsizetype i) {
  if (i == 0 || i + 1 >= text.size()) return false;
  const QStringView before = text.left(i);
  const QStringView after = text.mid(i + 1);
  if (before.endsWith(QLatin1String("Nr.")) || before.endsWith(QLatin1String("No."))) return true;
  const QChar last = before.back();
  if (isDigit(last)) {
    static const QLatin1String units[] = {QLatin1String("m."), QLatin1String("d."), QLatin1String("proc."), QLatin1String("Eur"), QLatin1String("psl."), QLatin1String("%")};
    for (const QLatin1String unit : units)
      if (after.startsWith(unit)) return true;
    if (after.front().unicode() == 0x20AC) return true;
    return after.size() >= 3 && isDigit(after[0]) && isDigit(after[1]) && isDigit(after[2]) && (after.size() == 3 || !isDigit(after[3]));
  }
  if (isDigit(after.front())) {  // "sausio 20 d."
    qsizetype end = 1;
    while (end < after.size() && isDigit(after[end])) ++end;
    return end <= 2 && after.mid(end).startsWith(QLatin1String(" d.")) && last.isLower();
  }
  // "2027 m. sausio 20 d."
  if (!before.endsWith(QLatin1String(" m.")) || i < 4 || !isDigit(text[i - 4])) return false;
  qsizetype end = 0;
  while (end < after.size() && after[end].isLetter()) ++end;
  return end > 2 && end + 1 < after.size() && after[end] == QLatin1Char(' ') && isDigit(after[end + 1]);
}

/// May a line end after text[i], which is no space?
bool breaksAfter(QStringView text, int i) {
  const QChar c = text[i];
  if (i == 0 || i + 1 >= text.size()) return false;
  const QChar next = text[i + 1];
  if (c == QLatin1Char('-') || c.unicode() == 0x2013) return text[i - 1].isLetterOrNumber() && next.isLetter() && !(i >= 1 && text[i - 1] == QLatin1Char('('));
  return c == QLatin1Char('/') && next.isLetter();
}

template <class WidthAt>
std::vector<LineRange> breakWith(QStringView text, qreal width, WidthAt widthAt) {
  std::vector<LineRange> lines;
  const int n = static_cast<int>(text.size());
  int start = 0;
  while (start < n) {
    qreal used = 0;
    int i = start;
    int best = -1;  // first letter of the next line if we break at the last good place
    while (i < n) {
      const qreal w = widthAt(i);
      if (used + w > width && i > start && !isSpace(text[i])) break;
      used += w;
      if (isSpace(text[i]) ? !isGlued(text, i) : breaksAfter(text, i)) best = i + 1;
      ++i;
    }
    const int end = i >= n ? n : (best > start ? best : i);
    int last = end;
    while (last > start && isSpace(text[last - 1])) --last;
    lines.emplace_back(start, last - start);
    start = end;
    while (start < n && isSpace(text[start])) ++start;
  }
  if (lines.empty()) lines.emplace_back(0, 0);
  return lines;
}

}  // namespace

std::vector<LineRange> breakLines(QStringView text, qreal width, qreal size, bool bold) {
  return breakWith(text, width + 0.5, [&](int i) { return ReportFonts::charWidth(text[i], size, bold); });
}

QString withGluedSpaces(const QString& text) {
  QString out = text;
  for (qsizetype i = 0; i < text.size(); ++i)
    if (isSpace(text.at(i)) && isGlued(text, i)) out[i] = QChar(0xA0);
  return out;
}

qreal longestWord(QStringView text, qreal size, bool bold) {
  qreal longest = 0;
  qreal used = 0;
  for (int i = 0; i < text.size(); ++i) {
    if (isSpace(text[i]) && !isGlued(text, i)) {
      used = 0;
      continue;
    }
    used += ReportFonts::charWidth(text[i], size, bold);
    longest = qMax(longest, used);
    if (breaksAfter(text, i)) used = 0;
  }
  return longest;
}

TextFlow::TextFlow(const RichText& text, const TextStyle& style, qreal width) : m_style(style), m_width(width) {
  for (const Span& span : text.spans) {
    m_runs.push_back({static_cast<int>(m_text.size()), style.bold || span.look == Span::Look::Bold,
                      span.look == Span::Look::Placeholder ? style::kGrey : style.colour});
    m_text += ReportFonts::printable(span.text);
  }
  if (m_runs.empty()) m_runs.push_back({0, style.bold, style.colour});
  m_lines = breakWith(m_text, width + 0.5, [&](int i) { return ReportFonts::charWidth(m_text[i], m_style.size, boldAt(i)); });
  for (const LineRange& line : m_lines) m_widest = qMax(m_widest, widthOf(line));
}

bool TextFlow::boldAt(int position) const {
  std::size_t i = m_runs.size() - 1;
  while (i > 0 && m_runs[i].from > position) --i;
  return m_runs[i].bold;
}

qreal TextFlow::widthOf(LineRange range) const {
  qreal sum = 0;
  for (int i = range.first; i < range.first + range.second; ++i) sum += ReportFonts::charWidth(m_text[i], m_style.size, boldAt(i));
  return sum;
}

void TextFlow::paint(QPainter& painter, QPointF topLeft, int first, int count, Align align) const {
  const QStringView all(m_text);
  for (int n = first; n < first + count && n < lines(); ++n) {
    const LineRange line = m_lines[static_cast<std::size_t>(n)];
    qreal x = topLeft.x();
    if (align != Align::Left) x += (m_width - widthOf(line)) * (align == Align::Right ? 1.0 : 0.5);
    const qreal y = topLeft.y() + (n - first) * lineHeight() + lineHeight() * 0.5 + m_style.size * 0.36;
    const int end = line.first + line.second;
    for (std::size_t r = 0; r < m_runs.size(); ++r) {
      const int from = qMax(line.first, m_runs[r].from);
      const int to = qMin(end, r + 1 < m_runs.size() ? m_runs[r + 1].from : end);
      if (from >= to) continue;
      const QStringView piece = all.mid(from, to - from);
      ReportFonts::draw(painter, {x, y}, piece, m_style.size, m_runs[r].bold, m_runs[r].colour);
      x += ReportFonts::width(piece, m_style.size, m_runs[r].bold);
    }
  }
}

}  // namespace santalka::reports
