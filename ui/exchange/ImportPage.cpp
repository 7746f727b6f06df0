// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportPage.h"

#include "core/base/Format.h"
#include "core/domain/Plan.h"
#include "core/editing/EditService.h"
#include "ui/common/Chips.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ExchangeStart.h"
#include "ui/exchange/ImportDesk.h"
#include "ui/exchange/ImportSide.h"
#include "ui/exchange/ImportTable.h"
#include "ui/exchange/ImportTableModel.h"
#include "ui/exchange/StepsBar.h"
#include "ui/report/FilesBanner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

namespace santalka {

using Theme::px;

namespace {

constexpr RowFate kFates[] = {RowFate::New, RowFate::Changed, RowFate::Same, RowFate::Doubtful, RowFate::Error, RowFate::Skipped};
constexpr int kLeftNamed = 8;

QString keyOf(RowFate fate) { return QString::number(static_cast<int>(fate)); }


}  // namespace

QString ImportPage::title() const {
  if (!m_desk->state().open) return tr("Tables in and out");
  switch (m_desk->state().target) {
    case ImportTarget::Plan: return tr("Import of a plan");
    case ImportTarget::Stakeholders: return tr("Import of institutions");
    case ImportTarget::Activities: return tr("Import of activities");
    case ImportTarget::Statistics: return tr("Import of statistics");
  }
  return {};
}

QString ImportPage::countText() const {
  const ImportState& state = m_desk->state();
  if (!state.open) return {};
  QStringList parts{state.fileName};
  if (state.sheets.size() > 1 || !state.sheets.value(0).isEmpty()) parts << tr("sheet “%1”").arg(state.sheets.value(state.sheet));
  if (state.headerFirst >= 0)
    parts << (state.headerFirst == state.headerLast ? tr("heading in row %1").arg(state.headerFirst + 1)
                                                    : tr("heading in rows %1–%2").arg(state.headerFirst + 1).arg(state.headerLast + 1));
  return parts.join(QStringLiteral(" · "));
}

QList<QAction*> ImportPage::pageActions() const { return {m_other}; }

QString ImportPage::selectionSummary() const {
  const ImportState& state = m_desk->state();
  if (!state.open || state.error) return {};
  const ImportPreview& p = state.preview;
  return tr("%1 new, %2 changed, %3 doubtful · %4 the same are not touched").arg(Format::integer(p.fresh), Format::integer(p.changed), Format::integer(p.doubtful), Format::integer(p.same));
}

QList<QWidget*> ImportPage::panes() const { return {m_desk->state().open ? static_cast<QWidget*>(m_table) : m_start}; }

void ImportPage::showPlace(const Place& place) {
  if (place.filter == QLatin1String("export")) {
    if (m_desk->state().open) giveUp();
    m_start->focusExport();
  } else if (const auto target = importTarget(place.filter); target && !m_desk->state().open) {
    m_start->setTarget(*target);
  }
}

void ImportPage::chooseFile() {
  const QString path = FileChooser::openFile(this, QStringLiteral("import"), tr("Table to bring in"),
                                             {tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt)"), tr("All files (*)")});
  if (!path.isEmpty()) openFile(path, m_start->target());
}

void ImportPage::openFile(const QString& path, ImportTarget target) {
  m_path = path;
  m_target = target;
  m_banner->clear();
  m_files->clear();
  m_start->setTarget(target);
  m_chips->choose({});
  m_desk->open(path, target);
}

void ImportPage::showBusy(bool busy, const QString& what) {
  m_busy->setVisible(busy && !what.isEmpty());
  m_busyText->setText(what);
  m_busyBar->setRange(0, 0);
  for (QWidget* widget : {m_controls, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_foot), static_cast<QWidget*>(m_start)})
    widget->setEnabled(!busy);
  m_other->setEnabled(!busy);
}

void ImportPage::showState() {
  const ImportState& state = m_desk->state();
  m_stack->setCurrentWidget(state.open ? m_work : m_start);
  m_model->reload();
  m_table->rearrange();
  m_table->setEmptyText(!state.open || state.error ? QString()
                        : state.target == ImportTarget::Statistics
                            ? tr("%n figures will be brought in together. Only rows with a doubt or an error are listed here one by one.", nullptr, static_cast<int>(rowsToWrite()))
                            : tr("There are no such rows."));
  m_side->refresh();
  if (state.open) fillControls();
  if (state.error) m_banner->show(StateMark::Overdue, state.error->message);
  else if (state.open) m_banner->clear();
  m_steps->setCurrent(!state.open ? 0 : state.headerFirst < 0 ? 1 : state.error ? 2 : 3);
  m_steps->setVisible(state.open && width() >= px(860));
  updateChips();
  updateFoot();
  updateHead();
  Q_EMIT selectionChanged();
}

void ImportPage::fillControls() {
  m_filling = true;
  const ImportState& state = m_desk->state();
  m_sheet->clear();
  m_sheet->addItems(state.sheets);
  m_sheet->setCurrentIndex(state.sheet);
  const bool sheets = state.sheets.size() > 1;
  m_sheet->setVisible(sheets);
  m_sheetLabel->setVisible(sheets);
  m_headerFirst->setValue(state.headerFirst + 1);
  m_headerLast->setValue(state.headerLast + 1);
  const qint64 chosen = m_plan->currentData().toLongLong();
  m_plan->clear();
  m_plan->addItem(tr("Plan found by its title"), 0);
  if (const auto plans = workspace().store().all<Plan>())
    for (const Plan& plan : *plans) m_plan->addItem(plan.title, plan.id.value);
  m_plan->setCurrentIndex(qMax(0, m_plan->findData(chosen)));
  m_plan->setVisible(state.target == ImportTarget::Plan && m_plan->count() > 1);
  int known = 0;
  int all = 0;
  for (const ImportColumn& column : state.columns) {
    if (column.hasContent || !column.field.isEmpty()) ++all;
    if (!column.field.isEmpty()) ++known;
  }
  m_known->setText(tr("%1 of %n columns recognised · choices are remembered", nullptr, all).arg(known));
  m_filling = false;
}

void ImportPage::updateChips() {
  const ImportPreview& p = m_desk->state().preview;
  const auto count = [&p](RowFate fate) {
    switch (fate) {
      case RowFate::New: return p.fresh;
      case RowFate::Changed: return p.changed;
      case RowFate::Same: return p.same;
      case RowFate::Doubtful: return p.doubtful;
      case RowFate::Error: return p.errors;
      case RowFate::Skipped: return p.skipped;
      case RowFate::Group: break;
    }
    return qint64{0};
  };
  for (const RowFate fate : kFates) m_chips->setNumber(keyOf(fate), static_cast<int>(count(fate)));
  m_chips->setNumber({}, static_cast<int>(p.fresh + p.changed + p.same + p.doubtful + p.errors));
}

qint64 ImportPage::rowsToWrite() const {
  const ImportPreview& p = m_desk->state().preview;
  return p.fresh + p.changed + p.doubtful;
}

void ImportPage::updateFoot() {
  const ImportState& state = m_desk->state();
  const int rows = static_cast<int>(rowsToWrite());
  m_foot->setVisible(state.open);
  m_skipErrors->setVisible(state.preview.errors > 0);
  m_skipErrors->setText(tr("Leave out %n rows with errors", nullptr, static_cast<int>(state.preview.errors)));
  m_apply->setText(rows == 0 ? tr("Nothing to bring in") : tr("Bring in %n rows", nullptr, rows));
  m_apply->setEnabled(state.open && !state.error && rows > 0 && (state.preview.errors == 0 || m_skipErrors->isChecked()) && !workspace().isReadOnly());
  m_footText->setText(rows == 0 && !state.error && state.preview.errors == 0 ? tr("Everything in the file is known already: nothing would change.")
                                                : tr("One undo takes the whole import back. The file %1 is not changed.").arg(state.fileName));
}

void ImportPage::giveUp() {
  m_banner->clear();
  m_skipErrors->setChecked(false);
  m_desk->close();
}

void ImportPage::finished(const ImportResult& result) {
  m_skipErrors->setChecked(false);
  QString text = result.nothingChanged() ? tr("Nothing was written: everything is known already.")
                                         : tr("Brought in: %n row(s); in the file they made %1 records and changed %2. Ctrl+Z takes all of it back.", nullptr, m_rows).arg(Format::integer(result.inserted), Format::integer(result.changed));
  if (!m_left.isEmpty()) {
    text += QLatin1Char('\n') + tr("%n rows were left out:", nullptr, static_cast<int>(m_left.size())) + QLatin1Char(' ') + m_left.mid(0, kLeftNamed).join(QStringLiteral("; "));
    if (m_left.size() > kLeftNamed) text += QStringLiteral(" …");
  }
  m_banner->show(StateMark::Good, text, tr("Show"));
  m_done = true;
}

void ImportPage::fail(const Error& error) {
  if (error.code == ErrorCode::Cancelled) return m_banner->show(StateMark::Behind, tr("Stopped. Nothing was written."));
  m_banner->show(StateMark::Overdue, error.message);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
  const bool file = event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile();
  if (file && !workspace().isReadOnly() && !m_desk->isBusy()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  openFile(event->mimeData()->urls().first().toLocalFile(), m_start->target());
}

void ImportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_steps->setVisible(m_desk->state().open && width() >= px(860));
  const Qt::Orientation wanted = width() < px(700) ? Qt::Vertical : Qt::Horizontal;
  if (wanted == m_splitter->orientation()) return;
  m_splitter->setOrientation(wanted);
  const int all = wanted == Qt::Vertical ? m_splitter->height() : m_splitter->width();
  m_splitter->setSizes({all * 7 / 10, all * 3 / 10});
}

ImportPage::~ImportPage() = default;

}  // namespace santalka
