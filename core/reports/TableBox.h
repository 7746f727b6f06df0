// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/PageBox.h"

namespace santalka::reports {

/// A table on paper. Keeps a pointer to the rows of the document (which must outlive it), column widths, and two numbers a
/// row; texts are formatted again when a page is painted, so that a table of thirty thousand rows stays small.
class TableBox : public PageBox {
 public:
  TableBox(const Table& table, qreal width, int number);

  int parts() const override { return static_cast<int>(m_parts.size()); }
  qreal height(int part) const override;
  void paint(QPainter& painter, int part, QPointF topLeft) const override;
  bool keepWithNext(int part) const override;
  qreal repeatHeight(int part) const override;
  void paintRepeat(QPainter& painter, QPointF topLeft) const override;
  void paintBreak(QPainter& painter, int part, QPointF at) const override;
  quint8 signs(int part) const override;

 private:
  enum Kind : qint8 { Caption, Head, Body, NoteLine };
  struct Part {
    Kind kind;
    quint8 signs;
    qint16 firstLine;  ///< of a row taller than a page; else 0
    qint16 lines;
    qint32 row;
  };
  struct Col {
    int source;
    qreal left = 0;
    qreal width = 0;
    bool wraps = false;
    bool hasBar = false;
  };

  void chooseColumns();
  void measure(qreal width);
  void layOutHead();
  void layOutRows();
  qreal innerWidth(const Col& col) const;
  int linesOf(const Row& row) const;
  bool hasFigures(const Row& row) const;
  QString textOf(const Row& row, const Col& col) const;
  void paintCaption(QPainter& painter, QPointF topLeft, bool continued) const;
  void paintHead(QPainter& painter, QPointF topLeft) const;
  void paintRow(QPainter& painter, const Part& part, QPointF topLeft) const;
  void paintCell(QPainter& painter, const Row& row, const Col& col, const Part& part, QPointF topLeft) const;
  void paintBar(QPainter& painter, const Row& row, const Col& col, QPointF topLeft) const;
  qreal rowHeight(int lines) const;
  qreal textSize() const;
  qreal lineHeight() const;
  qreal headHeight() const { return m_headHeight; }
  bool lastBody(int part) const;

  const Table& m_table;
  int m_number;
  qreal m_width;
  qreal m_shrink = 1;
  double m_shareMost = 0;
  std::vector<Col> m_columns;
  std::vector<Part> m_parts;
  int m_headLines = 1;
  bool m_groupHead = false;
  qreal m_headHeight = 0;
  TextFlow m_caption;
  TextFlow m_captionContinued;
  TextFlow m_note;
};

}  // namespace santalka::reports
