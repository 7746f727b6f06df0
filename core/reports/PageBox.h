// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"
#include "core/reports/TextFlow.h"

#include <QHash>
#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace santalka::reports {

/// One thing in the flow of pages, laid out to a width, made of parts stacked one under another. A page break may come
/// between parts (where keepWithNext allows), never inside one. Heights and places are in dots (ReportStyle).
class PageBox {
 public:
  PageBox() = default;
  PageBox(const PageBox&) = delete;
  PageBox& operator=(const PageBox&) = delete;
  virtual ~PageBox() = default;

  virtual int parts() const = 0;
  virtual qreal height(int part) const = 0;
  virtual void paint(QPainter& painter, int part, QPointF topLeft) const = 0;
  /// The part may not be the last on a page.
  virtual bool keepWithNext(int) const { return false; }
  /// What is repeated on the top of a page on which the box goes on with this part (a table's head).
  virtual qreal repeatHeight(int) const { return 0; }
  virtual void paintRepeat(QPainter&, QPointF) const {}
  /// Closes what is left open when a page ends after this part (a table's bottom rule).
  virtual void paintBreak(QPainter&, int, QPointF) const {}
  /// CellText signs in the part; the page explains them at its foot.
  virtual quint8 signs(int) const { return 0; }

  qreal spaceBefore = 0;  ///< dropped at the top of a page
};

using BoxPtr = std::unique_ptr<PageBox>;
using BoxList = std::vector<BoxPtr>;

/// Lines of one text; breaks leave at least two lines on either side.
class TextBox : public PageBox {
 public:
  TextBox(const RichText& text, const TextStyle& style, qreal width, qreal indent = 0, Align align = Align::Left);
  int parts() const override { return m_flow.lines(); }
  qreal height(int) const override { return m_flow.lineHeight(); }
  void paint(QPainter& painter, int part, QPointF topLeft) const override;
  bool keepWithNext(int part) const override;

  bool wholeWithNext = false;  ///< headings, leads
  QString bullet = {};         ///< before the first line, in the indentation

 protected:
  TextFlow m_flow;
  TextStyle m_style;
  qreal m_indent;
  Align m_align;
};

/// A box of one part that cannot be divided.
class SolidBox : public PageBox {
 public:
  int parts() const override { return 1; }
  qreal height(int) const override { return m_height; }
  bool keepWithNext(int) const override { return keepNext; }
  bool keepNext = false;

 protected:
  qreal m_height = 0;
};

/// The number of a table or figure through the document.
struct Numbering {
  int tables = 0;
  int figures = 0;
};

/// What the boxes need to know of the whole.
struct BoxContext {
  Numbering& numbering;
  const QHash<QString, int>& pages;  ///< "4.3" -> page, for {page:4.3}
};

RichText resolved(const RichText& text, const QHash<QString, int>& pages);
QString numberedCaption(const QString& caption, int number, bool table, bool continued);

BoxPtr makeSectionHead(const Section& section, qreal width);
BoxPtr makeHeading(const Heading& heading, qreal width);
BoxPtr makeTable(const Table& table, qreal width, BoxContext& context);
BoxPtr makeChart(const Chart& chart, qreal width, BoxContext& context);
BoxPtr makeKeyFigures(const KeyFigures& figures, qreal width);
BoxPtr makeSignature(const Signature& signature, qreal width);
BoxPtr makeColumns(const TwoColumns& columns, qreal width, BoxContext& context);
/// Boxes side by side as one part: left boxes under each other, right boxes under each other.
BoxPtr makeSideBySide(BoxList left, qreal leftWidth, BoxList right, qreal gutter);
/// Appends the boxes of a block that has paper to appear on.
void appendBlock(BoxList& boxes, const Block& block, qreal width, BoxContext& context);

}  // namespace santalka::reports
