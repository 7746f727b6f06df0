// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/PageBox.h"

#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>

namespace santalka::reports {

using namespace style;

namespace {
/// Texts of this file; lupdate knows the context by the macro (but not inside a function).
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PageBox)
};
}  // namespace

TextBox::TextBox(const RichText& text, const TextStyle& look, qreal width, qreal indent, Align align)
    : m_flow(text, look, width - indent), m_style(look), m_indent(indent), m_align(align) {}

void TextBox::paint(QPainter& painter, int part, QPointF topLeft) const {
  if (part == 0 && !bullet.isEmpty())
    ReportFonts::draw(painter, {topLeft.x() + m_indent - mm(1.6) - ReportFonts::width(bullet, m_style.size, false), topLeft.y() + m_flow.lineHeight() * 0.5 + m_style.size * 0.36},
                      bullet, m_style.size, false, kInk);
  m_flow.paint(painter, topLeft + QPointF(m_indent, 0), part, 1, m_align);
}

bool TextBox::keepWithNext(int part) const {
  const int last = m_flow.lines() - 1;
  if (part == last) return wholeWithNext;
  return wholeWithNext || part == 0 || part == last - 1;
}

RichText resolved(const RichText& text, const QHash<QString, int>& pages) {
  static const QRegularExpression token(QStringLiteral("\\{page:([^}]*)\\}"));
  RichText out = text;
  for (Span& span : out.spans) {
    QRegularExpressionMatch match = token.match(span.text);
    while (match.hasMatch()) {
      const int page = pages.value(match.captured(1), 0);
      span.text.replace(match.capturedStart(), match.capturedLength(), page > 0 ? QString::number(page) : QStringLiteral("…"));
      match = token.match(span.text);
    }
  }
  return out;
}

QString numberedCaption(const QString& caption, int number, bool table, bool continued) {
  if (number <= 0) return caption + (continued ? Texts::tr("(continued) ") : QString());
  if (!table) return Texts::tr("Figure %1. ").arg(number) + caption;
  return (continued ? Texts::tr("Table %1 (continued). ") : Texts::tr("Table %1. ")).arg(number) + caption;
}

namespace {

class SectionHead : public SolidBox {
 public:
  SectionHead(const Section& section, qreal width) : m_width(width) {
    const QString name = section.number.isEmpty() ? section.title : section.number + QStringLiteral(". ") + section.title;
    m_basis = ReportFonts::printable(section.basis);
    m_basisWidth = ReportFonts::width(m_basis, pt(7.5), false);
    m_title = TextFlow(name, {pt(13), true, kDark, 1.25}, width - m_basisWidth - mm(6));
    m_height = m_title.height() + mm(1.2) + mm(2.2);
    keepNext = true;
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    m_title.paint(painter, at);
    const qreal bottom = at.y() + m_title.height();
    ReportFonts::draw(painter, {at.x() + m_width - m_basisWidth, bottom - mm(1.2)}, m_basis, pt(7.5), false, kGrey);
    painter.setPen(QPen(kDark, mm(0.3)));
    painter.drawLine(QPointF(at.x(), bottom + mm(0.8)), QPointF(at.x() + m_width, bottom + mm(0.8)));
  }

 private:
  qreal m_width;
  qreal m_basisWidth;
  QString m_basis;
  TextFlow m_title;
};

/// Two stacks of boxes beside each other, never divided.
class SideBySide : public SolidBox {
 public:
  SideBySide(BoxList left, qreal leftWidth, BoxList right, qreal gutter) : m_left(std::move(left)), m_right(std::move(right)), m_shift(leftWidth + gutter) {
    m_height = qMax(stackHeight(m_left), stackHeight(m_right));
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    paintStack(painter, m_left, at);
    paintStack(painter, m_right, at + QPointF(m_shift, 0));
  }
  quint8 signs(int) const override {
    quint8 mask = 0;
    for (const BoxList* list : {&m_left, &m_right})
      for (const BoxPtr& box : *list)
        for (int i = 0; i < box->parts(); ++i) mask |= box->signs(i);
    return mask;
  }

 private:
  static qreal stackHeight(const BoxList& boxes) {
    qreal sum = 0;
    for (const BoxPtr& box : boxes) {
      if (sum > 0) sum += box->spaceBefore;
      for (int i = 0; i < box->parts(); ++i) sum += box->height(i);
    }
    return sum;
  }
  static void paintStack(QPainter& painter, const BoxList& boxes, QPointF at) {
    bool first = true;
    for (const BoxPtr& box : boxes) {
      if (!first) at.ry() += box->spaceBefore;
      first = false;
      for (int i = 0; i < box->parts(); ++i) {
        box->paint(painter, i, at);
        at.ry() += box->height(i);
      }
    }
  }

  BoxList m_left;
  BoxList m_right;
  qreal m_shift;
};

void appendProse(BoxList& boxes, const Prose& prose, qreal width, BoxContext& context) {
  bool first = true;
  for (const RichText& paragraph : prose.paragraphs) {
    auto box = std::make_unique<TextBox>(resolved(paragraph, context.pages), TextStyle{pt(9), false, kInk, kProseLine}, width);
    box->spaceBefore = first ? mm(0.6) : mm(1.6);
    first = false;
    boxes.push_back(std::move(box));
  }
}

void appendList(BoxList& boxes, const BulletList& list, qreal width, BoxContext& context) {
  int number = 0;
  for (const RichText& item : list.items) {
    auto box = std::make_unique<TextBox>(resolved(item, context.pages), TextStyle{pt(9), false, kInk, kProseLine}, width, mm(5));
    box->bullet = list.numbered ? QString::number(++number) + QLatin1Char('.') : QString(QChar(0x2022));
    box->spaceBefore = mm(0.9);
    boxes.push_back(std::move(box));
  }
}

void put(BoxList& boxes, BoxPtr box, qreal space) {
  box->spaceBefore = space;
  boxes.push_back(std::move(box));
}

struct BlockToBoxes {
  BoxList& boxes;
  qreal width;
  BoxContext& context;

  void operator()(const Heading& heading) const { put(boxes, makeHeading(heading, width), mm(4)); }
  void operator()(const Prose& prose) const { appendProse(boxes, prose, width, context); }
  void operator()(const BulletList& list) const { appendList(boxes, list, width, context); }
  void operator()(const Note& note) const {
    put(boxes, std::make_unique<TextBox>(resolved(note.text, context.pages), TextStyle{pt(7), false, kGrey, 1.3}, width), mm(0.8));
  }
  void operator()(const Table& table) const {
    if (table.where != Where::Workbook && !table.columns.isEmpty()) put(boxes, makeTable(table, width, context), mm(1.8));
  }
  void operator()(const Chart& chart) const {
    if (chart.where != Where::Workbook && !chart.series.isEmpty()) put(boxes, makeChart(chart, width, context), mm(1.8));
  }
  void operator()(const KeyFigures& figures) const { put(boxes, makeKeyFigures(figures, width), mm(2)); }
  void operator()(const Signature& signature) const { put(boxes, makeSignature(signature, width), mm(2)); }
  void operator()(const TwoColumns& columns) const { put(boxes, makeColumns(columns, width, context), mm(2.5)); }
};

}  // namespace

BoxPtr makeSectionHead(const Section& section, qreal width) { return std::make_unique<SectionHead>(section, width); }

BoxPtr makeHeading(const Heading& heading, qreal width) {
  const QString name = heading.number.isEmpty() ? heading.title : heading.number + QStringLiteral(". ") + heading.title;
  auto box = std::make_unique<TextBox>(name, TextStyle{pt(10), true, kInk, 1.3}, width);
  box->wholeWithNext = true;
  return box;
}

BoxPtr makeSideBySide(BoxList left, qreal leftWidth, BoxList right, qreal gutter) {
  return std::make_unique<SideBySide>(std::move(left), leftWidth, std::move(right), gutter);
}

BoxPtr makeColumns(const TwoColumns& columns, qreal width, BoxContext& context) {
  const qreal gutter = mm(4);
  const qreal leftWidth = (width - gutter) * qBound(0.15, columns.leftShare, 0.85);
  BoxList left;
  BoxList right;
  for (const Block& block : columns.left) appendBlock(left, block, leftWidth, context);
  for (const Block& block : columns.right) appendBlock(right, block, width - gutter - leftWidth, context);
  return makeSideBySide(std::move(left), leftWidth, std::move(right), gutter);
}

void appendBlock(BoxList& boxes, const Block& block, qreal width, BoxContext& context) {
  std::visit(BlockToBoxes{boxes, width, context}, block.content);
}

}  // namespace santalka::reports
