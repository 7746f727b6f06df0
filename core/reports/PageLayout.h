// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QHash>
#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace santalka::reports {

/// A report laid out on pages of A4 (left 30, right 10, top 20, bottom 20 mm), ready to be painted on anything: PDF, printer,
/// preview. The same document always gives the same pages. Not to be used by two threads at once.
class PageLayout {
 public:
  /// Asked between pieces of work; false stops the layout, which then has no pages.
  using Proceed = std::function<bool()>;

  explicit PageLayout(std::shared_ptr<const ReportDocument> document, const Proceed& proceed = {});
  ~PageLayout();

  int pageCount() const;
  static QSizeF pageMillimetres() { return {210, 297}; }
  /// The painter's units are dots of 1/1200 inch from the top left corner of the sheet; scale it first for other devices.
  void paintPage(QPainter& painter, int page) const;
  /// Scales the painter so that the sheet fills `width` of its units, then paints.
  void paintPageScaled(QPainter& painter, int page, qreal width) const;

  /// The page (1-based) on which a section or field begins ("4", "4.3"); 0 when there is none.
  int pageOf(const QString& number) const;
  /// Sections and fields in the order of reading, for the outline of the file.
  struct Bookmark {
    QString title;   ///< „4.3. Priemonės“
    int level = 0;   ///< 0 section, 1 field
    int page = 0;    ///< 0-based
    qreal top = 0;   ///< millimetres from the upper edge of the sheet
  };
  const QList<Bookmark>& bookmarks() const;
  /// Texts that hold letters the typeface lacks, as they stand in the document.
  const QStringList& textsWithLostLetters() const;

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace santalka::reports
