// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/PageBox.h"

class QPainter;

namespace santalka::reports {

/// A line of the contents: "4. Planas", its page filled in when the pages are known.
struct ContentsLine {
  QString title;
  QString anchor;
};

/// The boxes of the first page, top to bottom: requisites, facts, key figures, the year in lines beside the contents.
void appendCover(BoxList& boxes, const ReportDocument& document, qreal width, BoxContext& context);
/// Requisites alone, for a document without a cover page.
void appendTitle(BoxList& boxes, const ReportDocument& document, qreal width, BoxContext& context);

/// Emblem, co-funding line and the lines on project and form, at the foot of page 1.
qreal fundingFootHeight(const ReportDocument& document, qreal width);
void paintFundingFoot(QPainter& painter, const ReportDocument& document, const QRectF& box);
/// „Bendrai finansuoja / Europos Sąjunga“ in the document's language, in two lines.
QStringList coFundedLines(Language language);

}  // namespace santalka::reports
