// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/ChartPainter.h"
#include "core/reports/PageBox.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"

#include <QCoreApplication>
#include <QPainter>

namespace santalka::reports {

using namespace style;

namespace {

Chart printableChart(const Chart& chart) {
  Chart copy = chart;
  for (QString& category : copy.categories) category = ReportFonts::printable(category);
  for (Series& series : copy.series) series.name = ReportFonts::printable(series.name);
  copy.unit = ReportFonts::printable(copy.unit);
  copy.axisTitle = ReportFonts::printable(copy.axisTitle);
  return copy;
}

class ChartBox : public SolidBox {
 public:
  ChartBox(const Chart& chart, qreal width, int number) : m_chart(printableChart(chart)), m_style(ChartStyle::paper()), m_width(width) {
    m_plot = ChartPainter::height(m_chart, width, m_style);
    if (!chart.caption.isEmpty())
      m_caption = TextFlow(RichText{{numberedCaption({}, number, false, false), Span::Look::Plain}, {chart.caption, Span::Look::Bold}}, {pt(8), false, kInk, 1.3}, width);
    m_height = m_plot + (chart.caption.isEmpty() ? 0 : mm(1.2) + m_caption.height());
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    ChartPainter::paint(painter, QRectF(at, QSizeF(m_width, m_plot)), m_chart, m_style);
    if (!m_chart.caption.isEmpty()) m_caption.paint(painter, at + QPointF(0, m_plot + mm(1.2)));
  }
  quint8 signs(int) const override { return ChartPainter::signs(m_chart); }

 private:
  Chart m_chart;
  ChartStyle m_style;
  qreal m_width;
  qreal m_plot;
  TextFlow m_caption;
};

class KeyFiguresBox : public PageBox {
 public:
  KeyFiguresBox(const KeyFigures& figures, qreal width) : m_perRow(qMax(1, figures.perRow)), m_width(width), m_cell(width / m_perRow) {
    for (const KeyFigure& figure : figures.figures) {
      const qreal inner = m_cell - mm(6);
      Cell3 cell{figure,
                 ReportFonts::printable(figure.value),
                 ReportFonts::printable(figure.unit),
                 TextFlow(figure.caption, {pt(8.5), false, kInk, 1.3}, inner),
                 TextFlow(figure.note, {pt(7.5), false, kGrey, 1.3}, inner),
                 pt(19)};
      // A long amount gets smaller rather than run into its neighbour.
      const qreal unit = cell.unit.isEmpty() ? 0 : ReportFonts::width(cell.unit, pt(10.5), true) + mm(2);
      const qreal need = ReportFonts::width(cell.value, cell.size, true);
      if (need + unit > inner && need > 0) cell.size *= qMax(0.3, (inner - unit) / need);
      m_cells.push_back(std::move(cell));
    }
    const auto count = static_cast<int>(m_cells.size());
    for (int first = 0; first < count; first += m_perRow) {
      qreal tallest = 0;
      for (int i = first; i < qMin(count, first + m_perRow); ++i) {
        const Cell3& cell = m_cells[static_cast<std::size_t>(i)];
        tallest = qMax(tallest, mm(9.5) + cell.caption.height() + (cell.figure.note.isEmpty() ? 0 : cell.note.height()) + (cell.figure.fraction ? mm(5) : mm(1.6)));
      }
      m_heights.push_back(tallest);
    }
  }
  int parts() const override { return static_cast<int>(m_heights.size()); }
  qreal height(int part) const override { return m_heights[static_cast<std::size_t>(part)]; }
  void paint(QPainter& painter, int part, QPointF at) const override {
    const qreal bottom = at.y() + height(part);
    for (int i = 0; i < m_perRow; ++i) {
      const auto index = static_cast<std::size_t>(part * m_perRow + i);
      if (index >= m_cells.size()) break;
      const qreal left = at.x() + m_cell * i;
      painter.setPen(QPen(kRule, mm(0.2)));
      if (i > 0) painter.drawLine(QPointF(left, at.y()), QPointF(left, bottom));
      paintCell(painter, m_cells[index], {left + (i > 0 ? mm(3) : 0), at.y() + mm(1.2)});
    }
    painter.setPen(QPen(kRule, mm(0.2)));
    painter.drawLine(QPointF(at.x(), bottom), QPointF(at.x() + m_width, bottom));
  }

 private:
  struct Cell3 {
    KeyFigure figure;
    QString value;
    QString unit;
    TextFlow caption;
    TextFlow note;
    qreal size;
  };
  void paintCell(QPainter& painter, const Cell3& cell, QPointF at) const {
    ReportFonts::draw(painter, at + QPointF(0, mm(6.6)), cell.value, cell.size, true, kDark);
    ReportFonts::draw(painter, at + QPointF(ReportFonts::width(cell.value, cell.size, true) + mm(1.8), mm(6.6)), cell.unit, pt(10.5), true, kDark);
    qreal y = at.y() + mm(8.2);
    cell.caption.paint(painter, {at.x(), y});
    y += cell.caption.height();
    if (!cell.figure.note.isEmpty()) {
      cell.note.paint(painter, {at.x(), y});
      y += cell.note.height();
    }
    if (!cell.figure.fraction) return;
    const double part = qBound(0.0, *cell.figure.fraction, 1.0);
    const QRectF frame(at.x(), y + mm(1), m_cell - mm(11), mm(2));
    painter.fillRect(QRectF(frame.topLeft(), QSizeF(frame.width() * part, frame.height())), part >= 1 ? kDark : kMid);
    painter.setPen(QPen(kDark, mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
  }

  int m_perRow;
  qreal m_width;
  qreal m_cell;
  std::vector<Cell3> m_cells;
  std::vector<qreal> m_heights;
};

class SignatureBox : public SolidBox {
 public:
  SignatureBox(const Signature& signature, qreal width) : m_name(ReportFonts::printable(signature.name)), m_width(width), m_room(mm(signature.roomMm)) {
    m_post = TextFlow(signature.post, {pt(9), false, kInk, kProseLine}, mm(74));
    m_height = m_room + m_post.height() + mm(5);
    for (const RichText& line : signature.preparedBy) {
      m_prepared.push_back(TextFlow(line, {pt(8), false, kInk, 1.35}, width));
      m_height += m_prepared.back().height() + (m_prepared.size() == 1 ? mm(6) : 0);
    }
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    m_post.paint(painter, at + QPointF(0, m_room));
    const qreal y = at.y() + m_room + m_post.height() + mm(0.6);
    const qreal right = at.x() + m_width;
    writeOn(painter, right - mm(90), right - mm(52), y, QCoreApplication::translate("PageBox", "(signature)"));
    if (m_name.isEmpty())
      writeOn(painter, right - mm(46), right, y, QCoreApplication::translate("PageBox", "(name and surname)"));
    else
      ReportFonts::draw(painter, {right - ReportFonts::width(m_name, pt(9), false), y - mm(1.4)}, m_name, pt(9), false, kInk);
    qreal below = y + mm(4.4) + mm(6);
    for (const TextFlow& line : m_prepared) {
      line.paint(painter, {at.x(), below});
      below += line.height();
    }
  }

 private:
  static void writeOn(QPainter& painter, qreal left, qreal right, qreal y, const QString& what) {
    painter.setPen(QPen(kInk, mm(0.2)));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    ReportFonts::draw(painter, {(left + right - ReportFonts::width(what, pt(7), false)) / 2, y + mm(2.8)}, what, pt(7), false, kGrey);
  }

  TextFlow m_post;
  QString m_name;
  qreal m_width;
  qreal m_room;
  std::vector<TextFlow> m_prepared;
};

}  // namespace

BoxPtr makeChart(const Chart& chart, qreal width, BoxContext& context) {
  const bool counted = chart.numbered && !chart.caption.isEmpty();
  return std::make_unique<ChartBox>(chart, width, counted ? ++context.numbering.figures : 0);
}

BoxPtr makeKeyFigures(const KeyFigures& figures, qreal width) { return std::make_unique<KeyFiguresBox>(figures, width); }

BoxPtr makeSignature(const Signature& signature, qreal width) { return std::make_unique<SignatureBox>(signature, width); }

}  // namespace santalka::reports
