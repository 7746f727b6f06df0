// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <memory>

class QWidget;

namespace santalka {

class RecordTable;
class Workspace;

namespace reports {
class PageLayout;
}

/// Lists on paper: what a table shows, with the same pages as the reports.
namespace ListPrint {

/// The table as it stands on the screen: its columns, order, groups, and only what the filter lets through.
reports::Table tableOf(const RecordTable& table);
/// A document that is this one list.
reports::ReportDocument document(const Workspace& workspace, const QString& title, const QString& remark, reports::Table table);

/// Lays the document out off the UI thread, then shows the preview. False while other work is running.
bool preview(Workspace& workspace, QWidget* parent, reports::ReportDocument document);
/// Pages that are laid out already.
void preview(QWidget* parent, const QString& objectName, const QString& title, std::shared_ptr<const reports::PageLayout> pages);

}  // namespace ListPrint
}  // namespace santalka
