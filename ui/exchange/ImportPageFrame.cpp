// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"
#include "core/editing/EditService.h"
#include "core/exchange/TableExport.h"
#include "core/reports/OutputFile.h"
#include "ui/common/Chips.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FileChooser.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ExchangeStart.h"
#include "ui/exchange/ImportDesk.h"
#include "ui/exchange/ImportPage.h"
#include "ui/exchange/ImportSide.h"
#include "ui/exchange/ImportTable.h"
#include "ui/exchange/ImportTableModel.h"
#include "ui/exchange/StepsBar.h"
#include "ui/report/FilesBanner.h"
#include "ui/shell/FileSession.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
constexpr RowFate kFates[] = {RowFate::New, RowFate::Changed, RowFate::Same, RowFate::Doubtful, RowFate::Error, RowFate::Skipped};
QString keyOf(RowFate fate) { return QString::number(static_cast<int>(fate)); }

QString chipWord(RowFate fate) {
  switch (fate) {
    case RowFate::New: return ImportPage::tr("New");
    case RowFate::Changed: return ImportPage::tr("Changed");
    case RowFate::Same: return ImportPage::tr("The same");
    case RowFate::Doubtful: return ImportPage::tr("Doubtful");
    case RowFate::Error: return ImportPage::tr("Errors");
    case RowFate::Skipped: return ImportPage::tr("Left out");
    case RowFate::Group: break;
  }
  return {};
}
}  // namespace

ImportPage::ImportPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  setAcceptDrops(true);
  m_desk = new ImportDesk(workspace.path(), workspace.edits(), FileSession::userName(), this);
  m_model = new ImportTableModel(*m_desk, this);
  m_steps = new StepsBar(this);
  headRight()->addWidget(m_steps);
  m_banner = new MessageBanner(this);
  m_banner->setObjectName(QStringLiteral("import.banner"));
  m_files = new FilesBanner(this);
  m_files->setObjectName(QStringLiteral("export.files"));
  m_busy = new QWidget(this);
  auto* busy = new QHBoxLayout(m_busy);
  m_busyText = new QLabel(m_busy);
  m_busyBar = new QProgressBar(m_busy);
  m_busyBar->setTextVisible(false);
  m_stop = new QPushButton(m_busy);
  m_stop->setObjectName(QStringLiteral("import.stop"));
  busy->addWidget(m_busyText);
  busy->addWidget(m_busyBar, 1);
  busy->addWidget(m_stop);
  m_busy->hide();
  m_stack = new QStackedWidget(this);
  m_start = new ExchangeStart(m_stack);
  m_start->setWritable(!workspace.isReadOnly());
  buildWork();
  m_stack->addWidget(m_start);
  m_stack->addWidget(m_work);
  m_other = new QAction(icon(Icon::Import), QString(), this);
  m_other->setObjectName(QStringLiteral("action.import.other"));
  for (QWidget* widget : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_files), m_busy}) body()->addWidget(widget);
  body()->addWidget(m_stack, 1);

  connect(m_desk, &ImportDesk::busyChanged, this, &ImportPage::showBusy);
  connect(m_desk, &ImportDesk::writing, &workspace, &Workspace::holdStill);
  connect(m_desk, &ImportDesk::progressed, this, [this](double done) {
    m_busyBar->setRange(0, 1000);
    m_busyBar->setValue(static_cast<int>(done * 1000));
  });
  connect(m_desk, &ImportDesk::changed, this, &ImportPage::showState);
  connect(m_desk, &ImportDesk::failed, this, &ImportPage::fail);
  connect(m_desk, &ImportDesk::applied, this, &ImportPage::finished);
  connect(&workspace.edits(), &EditService::stateChanged, this, [this] {
    // An import that was undone is not told of as done.
    if (m_done && this->workspace().edits().canRedo()) m_banner->clear();
    if (this->workspace().edits().canRedo()) m_done = false;
  });
  connect(m_stop, &QPushButton::clicked, m_desk, &ImportDesk::cancel);
  connect(m_other, &QAction::triggered, this, &ImportPage::chooseFile);
  connect(m_start, &ExchangeStart::fileWanted, this, &ImportPage::chooseFile);
  connect(m_start, &ExchangeStart::exportWanted, this, &ImportPage::exportTables);
  connect(m_banner, &MessageBanner::actionTriggered, this, [this] {
    const QString pages[] = {QStringLiteral("plan"), QStringLiteral("stakeholders"), QStringLiteral("activities"), QStringLiteral("statistics")};
    this->workspace().go({pages[static_cast<int>(m_target)], {}, 0, {}, {}});
  });
  setFocusProxy(m_start);
}

QWidget* ImportPage::buildControls() {
  m_controls = new QWidget(m_work);
  auto* flow = new FlowLayout(m_controls);
  m_sheetLabel = new QLabel(m_controls);
  m_sheet = new QComboBox(m_controls);
  m_sheet->setObjectName(QStringLiteral("import.sheet"));
  m_sheetLabel->setBuddy(m_sheet);
  m_headerLabel = new QLabel(m_controls);
  const auto rows = [this](const char* name) {
    auto* box = new QSpinBox(m_controls);
    box->setObjectName(QStringLiteral("import.") + QLatin1String(name));
    box->setRange(1, 1048576);
    // Each digit of a typed number would read the table anew.
    box->setKeyboardTracking(false);
    return box;
  };
  m_headerFirst = rows("headerFirst");
  m_headerLast = rows("headerLast");
  m_headerLabel->setBuddy(m_headerFirst);
  m_plan = new QComboBox(m_controls);
  m_plan->setObjectName(QStringLiteral("import.plan"));
  m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_plan->setMinimumContentsLength(24);
  m_known = new ElidedLabel(m_controls);
  m_known->setForegroundRole(QPalette::PlaceholderText);
  for (QWidget* widget : {static_cast<QWidget*>(m_sheetLabel), static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_headerLabel),
                          static_cast<QWidget*>(m_headerFirst), static_cast<QWidget*>(m_headerLast), static_cast<QWidget*>(m_plan)})
    flow->addWidget(widget);
  flow->addToRight(m_known);
  connect(m_sheet, &QComboBox::activated, m_desk, &ImportDesk::chooseSheet);
  connect(m_headerFirst, &QSpinBox::valueChanged, this, [this](int row) {
    if (!m_filling) m_desk->chooseHeader(row - 1, qMax(row, m_headerLast->value()) - 1);
  });
  connect(m_headerLast, &QSpinBox::valueChanged, this, [this](int row) {
    if (!m_filling) m_desk->chooseHeader(qMin(row, m_headerFirst->value()) - 1, row - 1);
  });
  connect(m_plan, &QComboBox::activated, this, [this] { m_desk->choosePlan(m_plan->currentData().toLongLong()); });
  return m_controls;
}

QWidget* ImportPage::buildFoot() {
  m_foot = new QWidget(m_work);
  auto* line = new QHBoxLayout(m_foot);
  m_footText = new QLabel(m_foot);
  m_footText->setForegroundRole(QPalette::PlaceholderText);
  m_footText->setWordWrap(true);
  m_skipErrors = new QCheckBox(m_foot);
  m_skipErrors->setObjectName(QStringLiteral("import.skipErrors"));
  m_giveUp = new QPushButton(m_foot);
  m_giveUp->setObjectName(QStringLiteral("import.giveUp"));
  m_apply = new QPushButton(m_foot);
  m_apply->setObjectName(QStringLiteral("import.apply"));
  m_apply->setProperty("main", true);
  line->addWidget(m_footText, 1);
  line->addWidget(m_skipErrors);
  line->addWidget(m_giveUp);
  line->addWidget(m_apply);
  connect(m_skipErrors, &QCheckBox::toggled, this, &ImportPage::updateFoot);
  connect(m_giveUp, &QPushButton::clicked, this, &ImportPage::giveUp);
  connect(m_apply, &QPushButton::clicked, this, [this] {
    m_left.clear();
    m_rows = static_cast<int>(rowsToWrite());
    for (const ImportRow& row : m_desk->state().preview.rows)
      if (row.fate == RowFate::Skipped || row.fate == RowFate::Error)
        m_left << QStringLiteral("%1 (%2)").arg(row.row + 1).arg(row.reason.isEmpty() ? row.title : row.reason);
    m_desk->apply(m_skipErrors->isChecked());
  });
  return m_foot;
}

void ImportPage::buildWork() {
  m_work = new QWidget(m_stack);
  auto* column = new QVBoxLayout(m_work);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildControls());
  m_chips = new ChipBar(m_work);
  m_chips->setObjectName(QStringLiteral("import.chips"));
  m_chips->add({}, {});
  for (const RowFate fate : kFates) m_chips->add(keyOf(fate), {}, ImportTableModel::markOf(fate));
  column->addWidget(m_chips);
  m_splitter = new QSplitter(m_work);
  m_splitter->setChildrenCollapsible(false);
  m_table = new ImportTable(*m_desk, *m_model, m_splitter);
  m_side = new ImportSide(*m_desk, m_splitter);
  m_splitter->addWidget(m_table);
  m_splitter->addWidget(m_side);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setSizes({px(760), px(290)});
  column->addWidget(m_splitter, 1);
  column->addWidget(buildFoot());
  connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString& key) {
    m_model->setFilter(key.isEmpty() ? std::nullopt : std::optional<RowFate>(static_cast<RowFate>(key.toInt())));
    m_table->rearrange();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (const ImportRow* row = m_model->rowAt(current.row())) m_side->showRow(*row);
  });
  connect(m_side, &ImportSide::cellWanted, this, [this](int sheetRow, int sheetColumn) {
    if (m_model->rowOf(sheetRow) < 0) m_chips->choose({});
    const int row = m_model->rowOf(sheetRow);
    if (row < 0) return;
    m_table->selectRow(row);
    int wanted = 0;
    for (int section = ImportTableModel::FixedColumns; section < m_model->columnCount(); ++section)
      if (sheetColumn >= 0 && m_model->fileColumn(section) == sheetColumn) wanted = section;
    m_table->setCurrentIndex(m_model->index(row, wanted));
    m_table->scrollTo(m_model->index(row, wanted), QAbstractItemView::PositionAtCenter);
  });
}

void ImportPage::retranslate() {
  m_steps->setSteps({tr("File"), tr("Sheet and heading"), tr("Columns"), tr("Preview")});
  m_sheetLabel->setText(tr("Sheet:"));
  m_headerLabel->setText(tr("Rows of the heading:"));
  m_headerFirst->setAccessibleName(tr("First row of the heading"));
  m_headerLast->setAccessibleName(tr("Last row of the heading"));
  m_plan->setAccessibleName(tr("Plan that is brought up to date"));
  m_stop->setText(tr("Stop"));
  m_giveUp->setText(tr("Give up"));
  m_other->setText(tr("Other file…"));
  m_chips->setWord({}, tr("All"));
  for (const RowFate fate : kFates) m_chips->setWord(keyOf(fate), chipWord(fate));
  m_controls->setContentsMargins(px(12), 0, px(12), px(6));
  m_chips->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  m_busy->layout()->setContentsMargins(px(12), px(4), px(12), px(6));
  m_foot->layout()->setContentsMargins(px(12), px(8), px(12), px(8));
  for (QLabel* label : {m_sheetLabel, m_headerLabel}) {
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumHeight(m_headerFirst->sizeHint().height());
  }
  m_known->setMinimumHeight(m_headerFirst->sizeHint().height());
  m_known->setFont(Theme::font(9));
  if (!m_desk->isBusy()) showState();
}

void ImportPage::exportTables(const QStringList& tables, bool csv, bool personal) {
  const QString ending = csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
  const QString name = tables.isEmpty() ? tr("santalka-tables") : tables.first();
  QString path = FileChooser::saveFile(this, QStringLiteral("export"), tr("Bring out tables"), name + ending,
                                       {csv ? tr("Text tables (*.csv)") : tr("Workbooks (*.xlsx)")});
  if (path.isEmpty()) return;
  if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
  m_banner->clear();
  m_files->clear();
  auto outcome = std::make_shared<Result<void>>();
  auto cut = std::make_shared<QStringList>();
  const auto work = [outcome, cut, data = workspace().path(), path, tables, csv, personal](TaskProgress& progress) {
    auto database = DataFile::connect(data, DataFile::Access::ReadOnly);
    if (!database) {
      *outcome = database.error();
      return;
    }
    const Store store(**database);
    ExportOptions options;
    options.personal = personal;
    options.proceed = [&progress] { return !progress.isCancelled(); };
    options.cut = [&cut](const QString& problem) { *cut << problem; };
    *outcome = csv ? TableExport::writeCsv(store, tables.first(), path, options) : TableExport::writeXlsx(store, tables, path, options);
  };
  const auto done = [this, outcome, cut, path] {
    if (*outcome) m_files->show(path, *cut);
    else fail(outcome->error());
  };
  if (!workspace().tasks().start(tr("Tables are being brought out"), work, done))
    m_banner->show(StateMark::Behind, tr("Other work is still running: wait for it or stop it at the foot of the window."));
}

}  // namespace santalka
