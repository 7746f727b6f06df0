// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ListPrint.h"

#include "core/base/Clock.h"
#include "core/db/Store.h"
#include "core/domain/Municipality.h"
#include "core/reports/PageLayout.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace santalka::ListPrint {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

reports::ColumnKind kindOf(const FieldDescription* field) {
  switch (field ? field->type : FieldType::Text) {
    case FieldType::Money: return reports::ColumnKind::Money;
    case FieldType::Integer: return reports::ColumnKind::Count;
    case FieldType::Decimal: return reports::ColumnKind::Number;
    case FieldType::Date: return reports::ColumnKind::Date;
    default: return reports::ColumnKind::Text;
  }
}

reports::Cell cellOf(const RecordTableModel& model, const Record& record, const FieldDescription* field, const QModelIndex& index) {
  if (!field) return index.data(Qt::DisplayRole).toString();
  const QVariant& value = record.value(field->key);
  switch (field->type) {
    case FieldType::Money: return value.isValid() ? reports::Cell(Money::fromCents(value.toLongLong())) : reports::Cell();
    case FieldType::Integer: return value.isValid() ? reports::Cell(qint64(value.toLongLong())) : reports::Cell();
    case FieldType::Decimal: return value.isValid() ? reports::Cell(value.toDouble()) : reports::Cell();
    case FieldType::Date: return value.isValid() ? reports::Cell(value.toDate()) : reports::Cell(QString());
    default: return value.isValid() ? CellText::display(*field, value, model.names()) : QString();
  }
}

void paint(QPrinter& printer, const reports::PageLayout& pages) {
  printer.setFullPage(true);
  QPainter painter(&printer);
  const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
  const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.pageCount()) : pages.pageCount();
  for (int page = first; page < last; ++page) {
    if (page > first) printer.newPage();
    pages.paintPageScaled(painter, page, printer.paperRect(QPrinter::DevicePixel).width());
  }
}

}  // namespace

reports::Table tableOf(const RecordTable& view) {
  const RecordTableModel& model = view.records();
  reports::Table out;
  out.name = QStringLiteral("List");
  out.numbered = false;
  std::vector<int> columns;
  const QHeaderView* header = view.horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (view.isColumnHidden(column)) continue;
    columns.push_back(column);
    reports::Column made{model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), kindOf(model.fieldAt(column))};
    made.weight = qMax(1, view.columnWidth(column)) / 100.0;
    if (const FieldDescription* field = model.fieldAt(column); field && field->type == FieldType::Decimal) made.decimals = field->decimals;
    out.columns << made;
  }
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.isGroupRow(row)) {
      out.rows.append({reports::RowKind::Group, {QStringLiteral("%1 · %2").arg(model.groupTitle(row), model.groupSummary(row))}});
      continue;
    }
    QList<reports::Cell> cells;
    for (const int column : columns) cells << cellOf(model, *model.recordAt(row), model.fieldAt(column), model.index(row, column));
    out.rows.append({reports::RowKind::Data, std::move(cells)});
  }
  return out;
}

reports::ReportDocument document(const Workspace& workspace, const QString& title, const QString& remark, reports::Table table) {
  reports::ReportDocument out;
  out.title = title;
  out.language = Format::language();
  out.coverPage = false;
  out.meta.created = Clock::today();
  out.meta.year = workspace.year();
  if (auto homes = workspace.store().all<Municipality>(); homes && !homes->empty()) out.meta.municipality = homes->front().name;
  out.requisites.author = out.meta.municipality.toUpper();
  out.requisites.titleLines = {title};
  out.requisites.dateAndNumber = Format::date(Clock::today());
  out.meta.footerLeft = title;
  table.caption = remark;
  reports::Section section;
  section.blocks.push_back({std::move(table)});
  out.sections.push_back(std::move(section));
  return out;
}

bool preview(Workspace& workspace, QWidget* parent, reports::ReportDocument document) {
  auto shared = std::make_shared<const reports::ReportDocument>(std::move(document));
  auto pages = std::make_shared<std::shared_ptr<reports::PageLayout>>();
  const auto work = [shared, pages](TaskProgress& progress) {
    *pages = std::make_shared<reports::PageLayout>(shared, [&progress] { return !progress.isCancelled(); });
  };
  const auto finished = [shared, pages, guard = QPointer<QWidget>(parent)] {
    if (guard && *pages && (*pages)->pageCount() > 0) preview(guard, QStringLiteral("list.printPreview"), shared->title, *pages);
  };
  return workspace.tasks().start(Texts::tr("Laying out the pages"), work, finished);
}

void preview(QWidget* parent, const QString& objectName, const QString& title, std::shared_ptr<const reports::PageLayout> pages) {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setPageSize(QPageSize(QPageSize::A4));
  printer->setPageMargins(QMarginsF(0, 0, 0, 0));
  printer->setDocName(title);
  auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
  dialog->setObjectName(objectName);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(Texts::tr("Print: %1").arg(title));
  dialog->resize(parent->window()->size() * 9 / 10);
  // The pages and the printer are held by the connection: an edit under way may bring new pages while it is open.
  QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [pages, printer](QPrinter* target) { paint(*target, *pages); });
  dialog->open();
}

}  // namespace santalka::ListPrint
