// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/PageLayout.h"

#include <QByteArray>

namespace santalka::reports {

/// Adds to a PDF of QPdfWriter what Qt 6.4 cannot write: the outline (bookmarks), the language of the text, and that the
/// title stands in the viewer's title bar. An incremental update as the PDF reference has it (3.4.5): the pages stay as
/// they are, what is new follows behind them. A file that does not look as expected is answered unchanged.
QByteArray withOutline(QByteArray pdf, const QList<PageLayout::Bookmark>& bookmarks, const QByteArray& language);

}  // namespace santalka::reports
