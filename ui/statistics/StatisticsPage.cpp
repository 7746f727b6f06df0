// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatisticsPage.h"

#include "core/base/Format.h"
#include "core/db/DataFile.h"
#include "core/domain/Municipality.h"
#include "core/editing/EditService.h"
#include "ui/common/BackgroundReader.h"
#include "ui/common/Chips.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/statistics/StatisticsData.h"
#include "ui/statistics/StatisticsOverview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
const QString kData = QStringLiteral("data");
}

StatisticsPage::StatisticsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_filterLine = new QWidget(this);
  auto* flow = new FlowLayout(m_filterLine);
  m_views = new ChipBar(m_filterLine);
  m_views->setObjectName(QStringLiteral("statistics.views"));
  m_views->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_views->add({}, {});
  m_views->add(kData, {});
  m_territory = new QComboBox(m_filterLine);
  m_territory->setObjectName(QStringLiteral("filter.statistics.territory"));
  m_territory->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // its names come after the window is laid out
  flow->addWidget(m_views);
  flow->addWidget(m_territory);
  m_banner = new MessageBanner(this);
  m_stack = new QStackedWidget(this);
  m_reader = new BackgroundReader(this);
  m_slow = new QTimer(this);
  m_slow->setSingleShot(true);
  m_slow->setInterval(300);
  connect(m_slow, &QTimer::timeout, this, [this] { m_banner->show(StateMark::Ongoing, tr("Adding up…")); });
  m_nothingYet = new QWidget(m_stack);
  m_overview = new StatisticsOverview(m_stack);
  m_data = new StatisticsData(workspace, m_stack);
  m_empty = new EmptyState(Icon::Bars, m_stack);
  m_emptyImport = m_empty->addButton(QStringLiteral("empty.import.statistics"), Icon::Import);
  m_emptyNew = m_empty->addButton(QStringLiteral("empty.new.statistics"), Icon::Plus);
  for (QWidget* widget : {m_nothingYet, static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_data), static_cast<QWidget*>(m_empty)}) m_stack->addWidget(widget);
  body()->addWidget(m_filterLine);
  body()->addWidget(m_banner);
  body()->addWidget(m_stack, 1);

  const auto action = [this](const char* name, Icon which) {
    auto* made = new QAction(icon(which), QString(), this);
    made->setObjectName(QStringLiteral("action.") + QLatin1String(name));
    return made;
  };
  m_import = action("statistics.import", Icon::Import);
  m_new = action("new.observations", Icon::Plus);
  m_newSeries = action("new.series", Icon::Plus);
  m_form = action("form.statistics", Icon::Pencil);
  m_remove = action("remove.statistics", Icon::Trash);
  const auto import = [this] { this->workspace().go({QStringLiteral("import"), {}, 0, {}, QStringLiteral("statistics")}); };
  connect(m_import, &QAction::triggered, this, import);
  connect(m_emptyImport, &QPushButton::clicked, this, import);
  connect(m_new, &QAction::triggered, this, [this] { newRecord(); });
  connect(m_emptyNew, &QPushButton::clicked, this, [this] { newRecord(); });
  connect(m_newSeries, &QAction::triggered, this, [this] {
    showView(true);
    m_data->newSeries();
  });
  connect(m_form, &QAction::triggered, this, [this] { toggleSideForm(); });
  connect(m_remove, &QAction::triggered, this, [this] { removeSelected(); });
  for (QAction* writing : {m_import, m_new, m_newSeries, m_remove}) writing->setEnabled(!workspace.isReadOnly());
  for (QPushButton* button : {m_emptyImport, m_emptyNew}) button->setEnabled(!workspace.isReadOnly());

  connect(m_views, &ChipBar::chosenChanged, this, [this](const QString& key) { showView(key == kData); });
  connect(m_territory, &QComboBox::activated, this, [this] {
    m_shownYear = 0;
    refresh();
  });
  connect(m_data, &StatisticsData::selectionChanged, this, &Page::selectionChanged);
  connect(&workspace, &Workspace::yearChanged, this, [this] { if (isVisible()) refresh(); });
  connect(&workspace.edits(), &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (!notice.touches(EntityKind::Observation) && !notice.touches(EntityKind::Series)) return;
    m_shownYear = 0;
    if (isVisible()) refresh();
  });
}

StatisticsPage::~StatisticsPage() = default;

QString StatisticsPage::title() const { return tr("Statistics"); }

QString StatisticsPage::countText() const {
  const auto series = workspace().store().count(EntityKind::Series);
  const auto counts = workspace().store().count(EntityKind::Observation);
  if (!series || !counts) return {};
  return QStringLiteral("%1 · %2").arg(tr("%n series", nullptr, static_cast<int>(*series)),
                                       tr("%n counts", nullptr, static_cast<int>(*counts)));
}

QList<QAction*> StatisticsPage::pageActions() const { return {m_new, m_import}; }
QList<QAction*> StatisticsPage::recordActions() const { return {m_new, m_newSeries, m_form, nullptr, m_remove}; }
QList<QAction*> StatisticsPage::dataActions() const { return {m_import}; }

bool StatisticsPage::isDataView() const { return m_views->chosen() == kData; }

QString StatisticsPage::selectionSummary() const { return isDataView() ? m_data->selectionSummary() : QString(); }

struct StatisticsPage::Reading {
  struct Place {
    QString code;
    QString name;
  };
  std::vector<Place> territories;
  QString territory;              ///< the one that was read
  bool hasSeries = false;
  int wantedYear = 0;
  std::optional<StatisticsPicture> picture;  ///< of that year or the newest one before it that has figures
};

Result<StatisticsPage::Reading> StatisticsPage::read(const QString& file, const QString& territory, int year) {
  constexpr int YearsBack = 12;
  auto database = DataFile::connect(file, DataFile::Access::ReadOnly);
  if (!database) return database.error();
  const Store store(**database);
  const auto known = ObservationReader::territories(store);
  if (!known) return known.error();
  const auto municipalities = store.all<Municipality>();
  if (!municipalities) return municipalities.error();
  Reading out;
  out.wantedYear = year;
  out.territory = territory;
  const QString own = municipalities->empty() ? QString() : municipalities->front().lauCode;
  if (!known->contains(out.territory)) out.territory = known->contains(own) ? own : known->value(0);
  for (const QString& code : *known)
    out.territories.push_back({code, code == own ? municipalities->front().name : territories().label(code)});
  auto cube = StatisticsCube::load(store, out.territory);
  if (!cube) return cube.error();
  out.hasSeries = !cube->series().empty();
  // The newest year before that has figures is shown rather than nothing, and said so.
  for (int one = year; one > year - YearsBack; --one) {
    auto picture = StatisticsPicture::of(*cube, one);
    if (!picture) return picture.error();
    if (picture->trend.days.empty()) continue;
    out.picture = std::move(*picture);
    break;
  }
  return out;
}

void StatisticsPage::refresh() {
  m_territory->setVisible(!isDataView());
  updateHead();
  if (isDataView()) {
    m_reader->drop();
    m_slow->stop();
    m_shownYear = 0;
    m_filterLine->show();
    m_banner->clear();
    m_stack->setCurrentWidget(m_data);
    m_data->activated();
    return;
  }
  if (m_shownYear == workspace().year()) return;
  if (m_stack->currentWidget() == m_data) m_stack->setCurrentWidget(m_nothingYet);
  m_slow->start();
  m_reader->request([this, file = workspace().path(), territory = m_territory->currentData().toString(), year = workspace().year()](const BackgroundReader::Proceed&) {
    auto reading = std::make_shared<Result<Reading>>(read(file, territory, year));
    return [this, reading] {
      m_slow->stop();
      if (*reading) return showReading(**reading);
      m_banner->show(StateMark::Overdue, reading->error().message);
    };
  });
}

void StatisticsPage::showReading(const Reading& reading) {
  m_shownYear = reading.wantedYear;
  m_territory->clear();
  for (const Reading::Place& place : reading.territories) m_territory->addItem(place.name, place.code);
  m_territory->setCurrentIndex(m_territory->findData(reading.territory));
  m_filterLine->setVisible(reading.hasSeries || !reading.territories.empty());
  m_banner->clear();
  m_stack->setCurrentWidget(reading.picture ? static_cast<QWidget*>(m_overview) : m_empty);
  if (!reading.picture) return;
  m_overview->show(*reading.picture);
  if (reading.picture->year != reading.wantedYear)
    m_banner->show(StateMark::Behind, tr("There are no figures for the end of %1. Those for the end of %2 are shown.").arg(reading.wantedYear).arg(reading.picture->year));
}

bool StatisticsPage::isSettled() const { return !m_reader->isBusy(); }

void StatisticsPage::activated() { refresh(); }

void StatisticsPage::showView(bool asData) {
  m_views->choose(asData ? kData : QString());
  refresh();
  Q_EMIT actionsChanged();
  Q_EMIT selectionChanged();
}

void StatisticsPage::showPlace(const Place& place) {
  if (place.filter == kData) showView(true);
  if (place.entity == describe(EntityKind::Series).table) {
    showView(true);
    m_data->showSeries(place.id);
  } else if (place.entity == describe(EntityKind::Observation).table) {
    showView(true);
    if (place.id != 0) m_data->showObservation(place.id);
    else newRecord();
  }
}

bool StatisticsPage::newRecord() {
  if (workspace().isReadOnly()) return false;
  showView(true);
  m_data->newObservation();
  return true;
}

bool StatisticsPage::toggleSideForm() {
  if (!isDataView()) showView(true);
  return m_data->toggleSideForm();
}

QList<QWidget*> StatisticsPage::panes() const {
  if (isDataView()) return m_data->panes();
  return {m_territory, m_overview};
}

bool StatisticsPage::copy(bool withHeaders) { return isDataView() && m_data->copy(withHeaders); }

bool StatisticsPage::removeSelected() { return isDataView() && m_data->removeSelected(); }

void StatisticsPage::retranslate() {
  m_views->setWord({}, tr("Year at a glance"));
  m_views->setWord(kData, tr("Series and counts"));
  m_views->adjustSize();
  m_territory->setAccessibleName(tr("Territory"));
  m_import->setText(tr("Import statistics…"));
  m_new->setText(tr("New count"));
  m_newSeries->setText(tr("New series"));
  m_form->setText(tr("Side form"));
  m_remove->setText(tr("Delete"));
  m_empty->setTexts(tr("No statistics yet"),
                    tr("Bring in the export of the statistics portal or a table of the Migration Department, or write down the numbers you were told, such as those of PIIA."));
  m_emptyImport->setText(tr("Import statistics…"));
  m_emptyNew->setText(tr("New count"));
  m_filterLine->setContentsMargins(px(12), 0, px(12), px(8));
  m_shownYear = 0;
  if (isVisible()) refresh();
}

}  // namespace santalka
