// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatisticsData.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/db/Grouped.h"
#include "core/db/ObservationReader.h"
#include "core/domain/Municipality.h"
#include "core/editing/EditService.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/SideForm.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/statistics/ObservationEntry.h"
#include "ui/statistics/ObservationModel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

StatisticsData::StatisticsData(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  setObjectName(QStringLiteral("statistics.data"));
  m_series = new RecordTableModel(EntityKind::Series, workspace.edits(), workspace.names(), workspace.refused(), this);
  m_series->setReadOnly(workspace.isReadOnly());
  m_observations = new ObservationModel(workspace.edits(), workspace.names(), this);
  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  auto* left = new QSplitter(Qt::Vertical, m_splitter);
  left->setChildrenCollapsible(false);
  m_seriesTable = new RecordTable(*m_series, left);
  m_seriesTable->setObjectName(QStringLiteral("statistics.series"));
  m_seriesTable->setColumns({{QStringLiteral("title"), 260}, {QStringLiteral("provider"), 190}, {QStringLiteral("table_code"), 90},
                             {QStringLiteral("population"), 150}, {QStringLiteral("version_date"), 100}});
  auto* lower = new QWidget(left);
  auto* column = new QVBoxLayout(lower);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* filters = new QWidget(lower);
  auto* flow = new FlowLayout(filters);
  m_territory = new QComboBox(filters);
  m_territory->setObjectName(QStringLiteral("filter.observations.territory"));
  m_date = new QComboBox(filters);
  m_date->setObjectName(QStringLiteral("filter.observations.date"));
  // They are filled long after they are shown first.
  for (QComboBox* filter : {m_territory, m_date}) filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_count = new QLabel(filters);
  m_count->setObjectName(QStringLiteral("statistics.count"));
  m_count->setForegroundRole(QPalette::PlaceholderText);
  flow->addWidget(m_territory);
  flow->addWidget(m_date);
  flow->addWidget(m_count);
  m_banner = new RefusalBanner(workspace.edits(), workspace.refused(), lower);
  m_banner->follow(*m_seriesTable);
  m_entry = new ObservationEntry(workspace.edits(), workspace.names(), lower);
  m_entry->hide();
  m_table = new QTableView(lower);
  m_table->setObjectName(QStringLiteral("statistics.observations"));
  m_table->setModel(m_observations);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setStretchLastSection(true);
  column->addWidget(filters);
  column->addWidget(m_entry);
  column->addWidget(m_table, 1);
  column->addWidget(m_banner);
  left->addWidget(m_seriesTable);
  left->addWidget(lower);
  left->setStretchFactor(1, 1);
  left->setSizes({px(150), px(420)});
  m_side = new SideForm(m_splitter);
  m_side->hide();
  m_splitter->addWidget(left);
  m_splitter->addWidget(m_side);
  m_splitter->setStretchFactor(0, 1);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_splitter);

  connect(m_seriesTable, &RecordTable::currentRecordChanged, this, [this] { fillFilters(); });
  connect(m_territory, &QComboBox::activated, this, [this] { applyScope(); });
  connect(m_date, &QComboBox::activated, this, [this] { applyScope(); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    showForm();
    Q_EMIT selectionChanged();
  });
  connect(m_table, &QTableView::doubleClicked, this, [this] {
    if (!m_side->isVisible()) toggleSideForm();
    if (m_form) m_form->focusField(QStringLiteral("value"));
  });
  connect(m_observations, &ObservationModel::failed, m_banner, &RefusalBanner::refuse);
  connect(m_entry, &ObservationEntry::refused, m_banner, &RefusalBanner::refuse);
  connect(m_entry, &ObservationEntry::saved, this, [this](qint64 id) {
    m_banner->clear();
    showObservation(id);
  });
  connect(m_entry, &ObservationEntry::taken, this, [this](qint64 id) {
    m_banner->show(StateMark::Behind, tr("The series already holds a count for exactly this. It is selected below: change it there."));
    showObservation(id);
  });
  connect(m_entry, &ObservationEntry::closeRequested, this, [this] {
    m_entry->hide();
    m_table->setFocus();
  });
  connect(m_side, &SideForm::closeRequested, this, [this] { m_side->hide(); });
  connect(&workspace.edits(), &EditService::changed, this, &StatisticsData::take);
  Theme::follow(this, [this] { retranslate(); });
}

void StatisticsData::retranslate() {
  m_territory->setAccessibleName(tr("Territory"));
  m_date->setAccessibleName(tr("Day"));
  m_seriesTable->setAccessibleName(tr("Series"));
  m_table->setAccessibleName(tr("Counts of the series"));
  const QFontMetrics metrics(font());
  m_table->verticalHeader()->setMinimumSectionSize(px(18));
  m_table->verticalHeader()->setDefaultSectionSize(qMax(px(26), metrics.height() + px(6)));
  m_table->horizontalHeader()->setFont(Theme::font(9));
  const int widths[] = {96, 190, 120, 170, 80, 70, 120, 80, 90};
  for (int i = 0; i < m_observations->columnCount() && i < 9; ++i) m_table->setColumnWidth(i, px(widths[i]));
  m_territory->parentWidget()->setContentsMargins(px(12), px(8), px(12), px(8));
  m_series->retranslate();
  m_observations->retranslate();
  if (m_form) {
    m_side->setTabText(0, tr("Count"));
    m_side->setTabText(1, tr("Series"));
  }
  if (m_shownSeries != 0) fillFilters();
}

void StatisticsData::activated() {
  m_series->ensureLoaded();
  if (m_seriesTable->currentId() == 0 && m_series->shownCount() > 0) m_seriesTable->showRecord(m_series->idAt(0));
  if (m_shownSeries != m_seriesTable->currentId()) fillFilters();
}

void StatisticsData::fillFilters() {
  const qint64 series = m_seriesTable->currentId();
  const QString territory = m_territory->currentData().toString();
  const QString date = series == m_shownSeries ? m_date->currentData().toString() : QString();
  m_shownSeries = series;
  m_territory->clear();
  m_territory->addItem(tr("All territories"), QString());
  if (const auto codes = ObservationReader::territories(m_workspace.store()))
    for (const QString& code : *codes) m_territory->addItem(m_observations->territoryName(code), code);
  m_territory->setCurrentIndex(qMax(0, m_territory->findData(territory)));
  m_date->clear();
  m_date->addItem(tr("All days"), QString());
  GroupedQuery query;
  query.kind = EntityKind::Observation;
  query.where.where(QStringLiteral("series_id"), series);
  query.groupBy = QStringList{QStringLiteral("date")};
  if (const auto days = grouped(m_workspace.store(), query)) {
    QStringList texts;
    for (const GroupedRow& day : *days) texts << day.keys.front().toString();
    std::sort(texts.rbegin(), texts.rend());
    for (const QString& text : std::as_const(texts)) m_date->addItem(Format::date(QDate::fromString(text, Qt::ISODate)), text);
  }
  m_date->setCurrentIndex(qMax(0, m_date->findData(date)));
  applyScope();
}

void StatisticsData::applyScope() {
  Query query;
  query.where(QStringLiteral("series_id"), m_shownSeries);
  const QString territory = m_territory->currentData().toString();
  if (!territory.isEmpty()) query.where(QStringLiteral("territory"), territory);
  const QDate date = QDate::fromString(m_date->currentData().toString(), Qt::ISODate);
  if (date.isValid()) query.where(QStringLiteral("date"), date);
  m_observations->setScope(query);
  m_count->setText(tr("%n counts", nullptr, m_observations->rowCount()));
  showForm();
  Q_EMIT selectionChanged();
}

qint64 StatisticsData::currentObservation() const {
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  return rows.size() == 1 ? m_observations->idAt(rows.first().row()) : 0;
}

void StatisticsData::showForm() {
  if (!m_side->isVisible()) return;
  if (!m_form) {
    m_form = new RecordForm(EntityKind::Observation, m_workspace.edits(), m_workspace.names(), m_workspace.refused(),
                            {QStringLiteral("value"), QStringLiteral("state"), QStringLiteral("date"), QStringLiteral("territory"),
                             QStringLiteral("citizenship"), QStringLiteral("status"), QStringLiteral("sex"), QStringLiteral("age"), QStringLiteral("ground")},
                            m_side);
    m_seriesForm = new RecordForm(EntityKind::Series, m_workspace.edits(), m_workspace.names(), m_workspace.refused(), {}, m_side);
    for (RecordForm* form : {m_form, m_seriesForm}) form->setReadOnly(m_workspace.isReadOnly());
    m_side->addTab(m_form, QStringLiteral("tab.observation"));
    m_side->addTab(m_seriesForm, QStringLiteral("tab.series"));
    m_side->setTabText(0, tr("Count"));
    m_side->setTabText(1, tr("Series"));
  }
  const qint64 id = currentObservation();
  m_form->showRecord(id);
  m_seriesForm->showRecord(m_shownSeries);
  m_side->setHead(m_workspace.names().name(EntityKind::Series, m_shownSeries),
                  id == 0 ? tr("Choose a count in the table") : Store::titleOf(m_form->record()));
}

bool StatisticsData::toggleSideForm() {
  m_side->setVisible(!m_side->isVisible());
  if (m_side->isVisible()) {
    const bool across = m_splitter->orientation() == Qt::Horizontal;
    const int all = across ? m_splitter->width() : m_splitter->height();
    const int side = across ? px(310) : all / 2;
    m_splitter->setSizes({qMax(1, all - side), side});
    showForm();
  }
  return true;
}

void StatisticsData::newSeries() {
  Record record = Record::make(EntityKind::Series);
  record.set(QStringLiteral("title"), tr("New series"));
  auto id = m_workspace.edits().insert(record);
  if (!id) return m_banner->refuse(id.error().message);
  showSeries(*id);
  m_seriesTable->showRecord(*id, QStringLiteral("title"));
  m_seriesTable->setFocus();
  m_seriesTable->edit(m_seriesTable->currentIndex());
}

void StatisticsData::newObservation() {
  activated();
  if (m_shownSeries == 0) newSeries();
  QString territory = m_territory->currentData().toString();
  if (territory.isEmpty()) {
    const auto municipalities = m_workspace.store().all<Municipality>();
    if (municipalities && !municipalities->empty()) territory = municipalities->front().lauCode;
  }
  QDate date = QDate::fromString(m_date->currentData().toString(), Qt::ISODate);
  // Residents are counted on 1 January: that closes the year the window is set to.
  if (!date.isValid()) date = QDate(m_workspace.year() + 1, 1, 1);
  m_entry->show();
  m_entry->start(Id<Series>{m_shownSeries}, date, territory);
}

bool StatisticsData::removeSelected() {
  if (m_workspace.isReadOnly()) return false;
  ChangeSet changes;
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  for (const QModelIndex& row : rows) changes.remove(EntityKind::Observation, m_observations->idAt(row.row()));
  if (m_seriesTable->hasFocus()) {
    m_seriesTable->removeSelected();
    return true;
  }
  if (changes.isEmpty()) return false;
  auto done = m_workspace.edits().apply(std::move(changes));
  if (!done) m_banner->refuse(done.error().message);
  return done.has_value();
}

bool StatisticsData::copy(bool withHeaders) {
  if (m_seriesTable->hasFocus()) {
    m_seriesTable->copy(withHeaders);
    return true;
  }
  QStringList lines;
  QStringList cells;
  if (withHeaders) {
    for (int column = 0; column < m_observations->columnCount(); ++column)
      cells << m_observations->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  for (const QModelIndex& row : rows) {
    cells.clear();
    for (int column = 0; column < m_observations->columnCount(); ++column) cells << row.siblingAtColumn(column).data().toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
  return true;
}

bool StatisticsData::showObservation(qint64 id) {
  const auto record = m_workspace.store().record(EntityKind::Observation, id);
  if (!record) return false;
  showSeries(record->value(QStringLiteral("series_id")).toLongLong());
  // The day and the territory narrow the list to where the record is.
  m_date->setCurrentIndex(qMax(0, m_date->findData(record->value(QStringLiteral("date")).toDate().toString(Qt::ISODate))));
  m_territory->setCurrentIndex(qMax(0, m_territory->findData(record->text(QStringLiteral("territory")))));
  applyScope();
  for (int row = 0; row < m_observations->rowCount(); ++row) {
    if (m_observations->idAt(row) != id) continue;
    m_table->selectRow(row);
    m_table->scrollTo(m_observations->index(row, 0));
    return true;
  }
  return false;
}

void StatisticsData::showSeries(qint64 id) {
  m_series->ensureLoaded();
  m_seriesTable->showRecord(id);
  if (m_shownSeries != id) fillFilters();
}

QString StatisticsData::selectionSummary() const {
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (rows.size() < 2 || rows.size() > 5000) return {};
  double sum = 0;
  for (const QModelIndex& row : rows) {
    const Record* record = m_observations->recordAt(row.row());
    if (record) sum += record->value(QStringLiteral("value")).toDouble();
  }
  return tr("%n counts selected, together %1", nullptr, static_cast<int>(rows.size())).arg(Format::number(sum));
}

QList<QWidget*> StatisticsData::panes() const { return {m_seriesTable, m_table}; }

void StatisticsData::take(const ChangeNotice& notice) {
  if (!notice.touches(EntityKind::Observation) && !notice.touches(EntityKind::Series)) return;
  const QModelIndexList selected = m_table->selectionModel()->selectedRows();
  const int row = selected.size() == 1 ? selected.first().row() : -1;
  const qint64 id = currentObservation();
  fillFilters();
  if (row >= 0 && m_observations->idAt(row) == id) m_table->selectRow(row);
}

void StatisticsData::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_splitter->setOrientation(width() < px(720) ? Qt::Vertical : Qt::Horizontal);
}

}  // namespace santalka
