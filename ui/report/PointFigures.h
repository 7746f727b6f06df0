// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QWidget>

class QVBoxLayout;

namespace santalka {

/// The computed part of one point as it will be printed: tables, charts, lists. Taken from the report's document, so
/// that the screen cannot show other figures than the paper.
class PointFigures : public QWidget {
  Q_OBJECT
 public:
  explicit PointFigures(QWidget* parent = nullptr);

  /// `number`: "4.3"; null document: nothing to show yet. With `prose`, the first text under the point is the
  /// coordinator's own, which stands in the editor.
  void show(std::shared_ptr<const reports::ReportDocument> document, const QString& number, bool prose);
  bool isEmpty() const { return m_empty; }

  /// Blocks that stand under the heading of the point, those in columns included.
  static std::vector<const reports::Block*> blocksOf(const reports::ReportDocument& document, const QString& number);

 private:
  void rebuild();
  void add(const reports::Block& block);

  std::shared_ptr<const reports::ReportDocument> m_document;
  QString m_number;
  bool m_prose = false;
  QVBoxLayout* m_column;
  bool m_empty = true;
};

}  // namespace santalka
