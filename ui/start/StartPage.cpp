// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/StartPage.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/db/DataFile.h"
#include "core/db/Grouped.h"
#include "core/editing/EditService.h"
#include "core/reports/OfficeForm.h"
#include "ui/common/BackgroundReader.h"
#include "ui/common/Theme.h"
#include "ui/start/FirstSteps.h"
#include "ui/start/StartFigures.h"
#include "ui/start/StartPanel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

StartPage::StartPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_timer = new QTimer(this);
  m_timer->setSingleShot(true);
  m_timer->setInterval(0);
  m_reader = new BackgroundReader(this);
  m_scroll = new QScrollArea(this);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_inner = new QWidget;
  m_grid = new QGridLayout(m_inner);
  m_scroll->setWidget(m_inner);
  m_scroll->viewport()->installEventFilter(this);
  body()->addWidget(m_scroll, 1);
  const auto panel = [this](const char* name) { return new StartPanel(QLatin1String("start.") + QLatin1String(name), m_inner); };
  m_due = panel("due");
  m_readiness = panel("readiness");
  m_citizens = panel("citizens");
  m_progress = panel("progress");
  m_money = panel("money");
  m_changes = panel("changes");
  m_citizensChart = new CitizenshipChart(m_citizens);
  m_citizensChart->setObjectName(QStringLiteral("start.citizens.chart"));
  m_progressChart = new ProgressChart(m_progress);
  m_progressChart->setObjectName(QStringLiteral("start.progress.chart"));
  m_moneyChart = new MoneyChart(m_money);
  m_moneyChart->setObjectName(QStringLiteral("start.money.chart"));
  m_citizens->content()->addWidget(m_citizensChart, 1);
  m_progress->content()->addWidget(m_progressChart, 1);
  m_money->content()->addWidget(m_moneyChart, 1);
  m_steps = new FirstSteps(workspace, m_inner);
  m_steps->hide();
  m_newActivity = new QAction(icon(Icon::Plus), QString(), this);
  m_newActivity->setObjectName(QStringLiteral("action.start.newActivity"));
  m_newActivity->setEnabled(!workspace.isReadOnly());

  const auto lead = [this](const char* page) { return [this, page] { this->workspace().go({QLatin1String(page), {}, 0, {}, {}}); }; };
  connect(m_due, &StartPanel::linkFollowed, this, lead("deadlines"));
  connect(m_changes, &StartPanel::linkFollowed, this, lead("history"));
  connect(m_citizensChart, &StartPicture::chosen, this, lead("statistics"));
  connect(m_progressChart, &StartPicture::chosen, this, [this](int bar) {
    const qint64 id = bar >= 0 && bar < static_cast<int>(m_figures.bars.bars.size()) ? m_figures.bars.bars[static_cast<std::size_t>(bar)].objective : 0;
    this->workspace().go({QStringLiteral("plan"), QStringLiteral("objectives"), id, {}, {}});
  });
  connect(m_moneyChart, &StartPicture::chosen, this, lead("money"));
  connect(m_newActivity, &QAction::triggered, this, [this] {
    this->workspace().go({QStringLiteral("activities"), {}, 0, {}, {}});
    if (auto* action = window()->findChild<QAction*>(QStringLiteral("action.new.activities"))) action->trigger();
  });
  connect(m_timer, &QTimer::timeout, this, &StartPage::advance);
  connect(&workspace.edits(), &EditService::changed, this, &StartPage::invalidate);
  connect(&workspace, &Workspace::yearChanged, this, &StartPage::invalidate);
}

QString StartPage::title() const { return tr("Start"); }

QString StartPage::countText() const {
  const QDate today = Clock::today();
  return QStringLiteral("%1, %2").arg(Format::longDate(today), Format::locale().dayName(today.dayOfWeek()));
}

QString StartPage::remark() const { return m_municipality.isEmpty() ? tr("The municipality is not chosen yet") : m_municipality; }

QList<QAction*> StartPage::pageActions() const { return {m_newActivity}; }

QList<QWidget*> StartPage::panes() const {
  if (m_empty) return {m_steps};
  return {m_due, m_readiness, m_citizensChart, m_progressChart, m_moneyChart, m_changes};
}

void StartPage::invalidate() {
  m_stage = Stage::Waiting;
  m_reader->drop();
  if (isVisible()) m_timer->start();
}

void StartPage::activated() {
  if (m_stage == Stage::Done) return;
  m_empty = isEmptyFile();
  arrange();
  m_timer->start();
}

bool StartPage::isEmptyFile() const {
  const Store& store = workspace().store();
  for (const EntityKind kind : {EntityKind::Municipality, EntityKind::Stakeholder, EntityKind::Activity, EntityKind::Measure})
    if (kind != EntityKind::Municipality && store.count(kind).value_or(0) > 0) return false;
  return true;
}

void StartPage::advance() {
  // Nobody looks: activated() begins anew.
  if (!isVisible()) return;
  // One stage per turn of the event loop: the window answers in between.
  switch (m_stage) {
    case Stage::Waiting: {
      auto homes = workspace().store().all<Municipality>();
      m_municipality = homes && !homes->empty() ? homes->front().name : QString();
      m_empty = isEmptyFile();
      updateHead();
      arrange();
      m_stage = Stage::Lines;
      break;
    }
    case Stage::Lines:
      fillDue();
      fillChanges();
      m_stage = Stage::Facts;
      break;
    case Stage::Facts:
      m_stage = Stage::Reading;
      readFacts();
      return;
    case Stage::Reading: return;
    case Stage::Pictures:
      if (!m_empty) fillPictures();
      m_stage = Stage::Readiness;
      break;
    case Stage::Readiness:
      fillReadiness();
      m_stage = Stage::Done;
      return;
    case Stage::Done: return;
  }
  m_timer->start();
}

Result<StartPage::Figures> StartPage::readFigures(const QString& file, int year, QDate today) {
  auto database = DataFile::connect(file, DataFile::Access::ReadOnly);
  if (!database) return database.error();
  // The cube of the facts goes on reading from the store.
  const Store store(**database);
  auto facts = YearFacts::load(store, year, today);
  if (!facts) return facts.error();
  auto form = reports::OfficeForm::forYear(store, year);
  Figures figures{year, today, CitizenshipPicture::of(*facts), ProgressPicture::of(*facts), MoneyPicture::of(*facts),
                  Readiness::of(*facts, form ? form->points() : std::vector<ReportPoint>()), false, {}};
  figures.sent = facts->report && facts->report->state == ReportState::Submitted;
  if (figures.sent) {
    // By days, so that the files kept with the versions are not read.
    auto days = grouped(store, {EntityKind::Submission, Query().where(QStringLiteral("report_id"), facts->report->id.value), {QStringLiteral("submitted_on")}, {}});
    for (const GroupedRow& day : days ? *days : std::vector<GroupedRow>()) figures.sentOn = qMax(figures.sentOn, day.keys.front().toDate());
  }
  return figures;
}

void StartPage::readFacts() {
  m_reader->request([this, file = workspace().path(), year = workspace().year(), today = Clock::today()](const BackgroundReader::Proceed&) {
    auto read = std::make_shared<Result<Figures>>(readFigures(file, year, today));
    return [this, read] {
      m_stage = *read ? Stage::Pictures : Stage::Done;
      if (!*read) return workspace().say(StateMark::Overdue, read->error().message);
      m_figures = std::move(**read);
      m_timer->start();
    };
  });
}

void StartPage::arrange() {
  const int width = m_scroll->viewport()->width();
  const int columns = width >= px(960) ? 6 : width >= px(640) ? 2 : 1;
  const int state = columns * 2 + (m_empty ? 1 : 0);
  if (state == m_columns) return;
  m_columns = state;
  while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
  for (int i = 0; i < 24; ++i) m_grid->setColumnStretch(i, 0);
  for (int i = 0; i < 9; ++i) m_grid->setRowStretch(i, 0);
  for (QWidget* one : {static_cast<QWidget*>(m_readiness), static_cast<QWidget*>(m_citizens), static_cast<QWidget*>(m_progress),
                       static_cast<QWidget*>(m_money), static_cast<QWidget*>(m_changes)})
    one->setVisible(!m_empty);
  m_steps->setVisible(m_empty);
  if (m_empty) {
    if (columns == 6) {
      m_grid->addWidget(m_steps, 0, 0, 2, 1);
      m_grid->addWidget(m_due, 0, 1, Qt::AlignTop);
      m_grid->setColumnStretch(0, 5);
      m_grid->setColumnStretch(1, 2);
    } else {
      m_grid->addWidget(m_steps, 0, 0);
      m_grid->addWidget(m_due, 1, 0);
      m_grid->setColumnStretch(0, 1);
    }
    m_grid->setRowStretch(2, 1);
    return;
  }
  if (columns == 6) {
    // Twenty-four parts, shared as the pictures need.
    m_grid->addWidget(m_due, 0, 0, 1, 12);
    m_grid->addWidget(m_readiness, 0, 12, 1, 12);
    m_grid->addWidget(m_citizens, 1, 0, 1, 8);
    m_grid->addWidget(m_progress, 1, 8, 1, 9);
    m_grid->addWidget(m_money, 1, 17, 1, 7);
    m_grid->addWidget(m_changes, 2, 0, 1, 24);
    for (int i = 0; i < 24; ++i) m_grid->setColumnStretch(i, 1);
  } else if (columns == 2) {
    m_grid->addWidget(m_due, 0, 0, 1, 2);
    m_grid->addWidget(m_readiness, 1, 0, 1, 2);
    m_grid->addWidget(m_progress, 2, 0);
    m_grid->addWidget(m_money, 2, 1);
    m_grid->addWidget(m_citizens, 3, 0, 1, 2);
    m_grid->addWidget(m_changes, 4, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
  } else {
    int row = 0;
    for (StartPanel* one : {m_due, m_readiness, m_progress, m_money, m_citizens, m_changes}) m_grid->addWidget(one, row++, 0);
    m_grid->setColumnStretch(0, 1);
  }
  m_grid->setRowStretch(8, 1);
}

/// The page may have been made before its window was shown.
void StartPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stage != Stage::Done) m_timer->start();
}

void StartPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) arrange();
  return Page::eventFilter(watched, event);
}

void StartPage::retranslate() {
  m_grid->setContentsMargins(px(12), 0, px(12), px(12));
  m_grid->setSpacing(px(10));
  m_newActivity->setText(tr("New activity"));
  m_due->setTexts(tr("What is coming"));
  m_due->setLink(tr("All deadlines"));
  m_readiness->setTexts(tr("What the report lacks"));
  m_citizens->setTexts(tr("Foreigners by citizenship"));
  m_progress->setTexts(tr("Progress of the plan"));
  m_money->setTexts(tr("Money"));
  m_changes->setTexts(tr("Last changes"));
  // Named before their figures are there.
  m_citizensChart->setAccessibleName(tr("Foreigners by citizenship"));
  m_progressChart->setAccessibleName(tr("Progress of the plan"));
  m_moneyChart->setAccessibleName(tr("Money"));
  m_columns = 0;
  arrange();
  if (m_stage != Stage::Waiting) invalidate();
}

}  // namespace santalka
