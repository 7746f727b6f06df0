// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/AnnualReportPage.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "core/services/Deadlines.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/RecordForm.h"
#include "ui/common/Theme.h"
#include "ui/report/FilesBanner.h"
#include "ui/report/MissingList.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PreviewPanel.h"
#include "ui/report/ReportPointView.h"
#include "ui/report/ReportSectionList.h"
#include "ui/report/ReportSide.h"
#include "ui/report/ShareBar.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace santalka {

using Theme::px;

namespace {
const QString kMissing = QStringLiteral("missing");
const QString kRequisites = QStringLiteral("requisites");
const QString kVersions = QStringLiteral("versions");
const QString kSubmit = QStringLiteral("submit");
constexpr int kRefreshMs = 500;
}  // namespace

AnnualReportPage::AnnualReportPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_builder(new PreviewBuilder(this)), m_refresh(new QTimer(this)) {
  buildActions();
  buildWidgets();
  m_refresh->setSingleShot(true);
  m_refresh->setInterval(kRefreshMs);
  connect(m_refresh, &QTimer::timeout, this, &AnnualReportPage::requestPages);
  connect(m_builder, &PreviewBuilder::built, this, &AnnualReportPage::takePages);
  connect(m_builder, &PreviewBuilder::failed, this, &AnnualReportPage::fail);
  connect(m_list, &ReportSectionList::chosen, this, &AnnualReportPage::showKey);
  connect(&m_pointView->prose(), &ProsePanel::written, this, &AnnualReportPage::saveProse);
  for (MissingList* list : {m_missing, m_requisitesMissing, &m_pointView->missing(), &m_submitView->missing()})
    connect(list, &MissingList::followed, this, &AnnualReportPage::follow);
  connect(m_submitView, &SubmitView::submitRequested, this, &AnnualReportPage::submit);
  connect(m_versionsView, &VersionsView::saveRequested, this, &AnnualReportPage::saveVersion);
  connect(m_sentBanner, &MessageBanner::actionTriggered, this, [this] {
    showState();
    m_list->choose(kVersions);
  });
  connect(&workspace, &Workspace::yearChanged, this, [this] {
    if (isVisible()) activated();
  });
  connect(&workspace.edits(), &EditService::changed, this, &AnnualReportPage::take);
}

AnnualReportPage::~AnnualReportPage() { m_builder->stop(); }

QString AnnualReportPage::title() const { return tr("Annual report"); }

QString AnnualReportPage::countText() const {
  const int year = workspace().year();
  if (m_loadedYear == year && m_report.state == ReportState::Submitted)
    return m_versions.empty() ? tr("sent") : tr("sent on %1").arg(Format::date(m_versions.front().submittedOn));
  const QDate due = Deadlines::annualReport(year).statutory;
  return tr("to be sent by %1 (%2)").arg(Format::date(due), Deadlines::inWords(due, Clock::today()));
}

QList<QAction*> AnnualReportPage::pageActions() const { return {m_previewAction, m_versionsAction, m_print}; }

QList<QAction*> AnnualReportPage::reportActions() const { return {m_previewAction, m_print, m_pdf, m_xlsx, m_mail, m_submit, m_versionsAction}; }

QString AnnualReportPage::selectionSummary() const {
  if (m_built.readiness.points.empty()) return {};
  return tr("%1 of %n points ready", nullptr, m_built.readiness.total()).arg(m_built.readiness.filled());
}

bool AnnualReportPage::isUpToDate() const { return !m_stale && !m_builder->isRunning() && !m_refresh->isActive() && m_built.layout; }

bool AnnualReportPage::isSettled() const {
  return !m_builder->isRunning() && !m_refresh->isActive() && (!m_preview->isVisible() || m_preview->pages().isDrawn());
}

void AnnualReportPage::activated() {
  const int year = workspace().year();
  if (m_loadedYear != year) {
    m_pointView->prose().flush();
    if (m_shownYear != year) {
      m_built = {};
      m_preview->pages().setPages({});
      m_shownYear = year;
    }
    m_files->clear();
    loadYear();
    updateHead();
    if (!m_list->current().isEmpty()) showKey(m_list->current());
  }
  if (m_list->current().isEmpty()) m_list->choose(kMissing);
  if (m_stale) requestPages();
}

void AnnualReportPage::requestPages() {
  m_refresh->stop();
  m_stale = false;
  m_preview->setBusy(true);
  m_builder->request([path = workspace().path(), year = workspace().year()](const PreviewBuilder::Proceed& proceed) {
    return ReportWork::read(path, year, proceed);
  });
}

void AnnualReportPage::takePages(const BuiltReport& report) {
  const bool first = !m_built.layout;
  m_built = report;
  m_preview->setBusy(false);
  m_preview->pages().setPages(report.layout);
  fillList();
  const QString key = m_list->current();
  if (m_form && m_form->point(key)) {
    m_pointView->setMissing(missingAt(key));
    m_pointView->setFigures(m_built.document, !proseOf(key).text.isEmpty());
    if (first) m_preview->pages().showPoint(key);
  } else if (key == kRequisites) {
    m_requisitesMissing->setItems(missingAt(QStringLiteral("0")), false);
  }
  showState();
  Q_EMIT selectionChanged();
}

std::vector<ReadinessItem> AnnualReportPage::missingAt(const QString& point) const {
  std::vector<ReadinessItem> out;
  for (const ReadinessItem& item : m_built.readiness.items)
    if (item.point == point || (point == QLatin1String("0") && item.point.startsWith(QLatin1String("0.")))) out.push_back(item);
  return out;
}

void AnnualReportPage::fillList() {
  if (!m_form) return;
  const Readiness& readiness = m_built.readiness;
  const auto markOf = [&](int required, int advised) {
    if (readiness.points.empty()) return StateMark::None;
    return required > 0 ? StateMark::Overdue : advised > 0 ? StateMark::Behind : StateMark::Good;
  };
  const auto hintOf = [](const std::vector<ReadinessItem>& items) {
    if (items.empty()) return QString();
    return items.size() == 1 ? items.front().text : tr("%n things are missing", nullptr, static_cast<int>(items.size()));
  };
  const int required = readiness.required();
  const int all = static_cast<int>(readiness.items.size());
  QList<ReportSectionList::Line> lines;
  lines << ReportSectionList::Line{kMissing, {}, tr("What is missing"),
                                   all == 0 ? QString() : tr("%1 required, %2 advised").arg(required).arg(all - required), markOf(required, all - required), false};
  int requisitesRequired = 0;
  const auto requisites = missingAt(QStringLiteral("0"));
  for (const ReadinessItem& item : requisites) requisitesRequired += item.severity == ReadinessItem::Severity::Required ? 1 : 0;
  lines << ReportSectionList::Line{kRequisites, {}, tr("Requisites of the document"), hintOf(requisites),
                                   markOf(requisitesRequired, static_cast<int>(requisites.size())), false};
  for (const reports::TemplateSection& section : m_form->sections) {
    lines << ReportSectionList::Line{QStringLiteral("part.") + section.number, section.number, section.title(), {}, StateMark::None, true};
    for (const reports::TemplatePoint& point : section.points) {
      const PointState* state = readiness.point(point.number);
      lines << ReportSectionList::Line{point.number, point.number, point.title(), hintOf(missingAt(point.number)),
                                       state ? markOf(state->missing, state->advised) : StateMark::None, false};
    }
  }
  if (!m_versions.empty()) lines << ReportSectionList::Line{kVersions, {}, tr("Versions that were sent"), {}, StateMark::None, false};
  m_list->setLines(lines);
  m_summary->setText(readiness.points.empty() ? tr("Being checked…") : all == 0 ? tr("Nothing is missing") : tr("Missing: %n things", nullptr, all));
  m_summaryCount->setText(readiness.points.empty() ? QString() : tr("%1 of %2").arg(readiness.filled()).arg(readiness.total()));
  m_progress->setShare(readiness.filled(), readiness.total());
  m_formNote->setText(m_form->note());
  m_missing->setItems(readiness.items, true);
  m_missingTitle->setText(all == 0 && !readiness.points.empty() ? tr("Nothing is missing: the report can be sent.") : tr("What the report of %1 still lacks").arg(workspace().year()));
  if (m_centre->currentWidget() == m_submitView) m_submitView->show(readiness, workspace().year(), static_cast<qint64>(m_versions.size()) + 1, m_report.date);
}

void AnnualReportPage::showKey(const QString& key) {
  m_pointView->prose().flush();
  if (m_form) {
    for (const reports::TemplateSection& section : m_form->sections)
      for (const reports::TemplatePoint& point : section.points)
        if (point.number == key) return showPoint(section, point);
  }
  if (key == kMissing) m_centre->setCurrentWidget(m_missingView);
  if (key == kRequisites) showRequisites();
  if (key == kVersions) showVersions();
}

void AnnualReportPage::showVersions() {
  m_versionsView->show(m_versions, workspace().year());
  showCentre(m_versionsView);
}

void AnnualReportPage::showPoint(const reports::TemplateSection& section, const reports::TemplatePoint& point) {
  m_centre->setCurrentWidget(m_pointView);
  m_pointView->showPoint(section, point);
  m_pointView->prose().setReadOnly(workspace().isReadOnly());
  m_pointView->prose().show(point.number, workspace().year(), proseOf(point.number), m_prose.value(point.number).lastYear);
  m_pointView->setMissing(missingAt(point.number));
  m_pointView->setFigures(m_built.document, !proseOf(point.number).text.isEmpty());
  if (!m_preview->pages().showPoint(point.number)) m_preview->pages().showPoint(section.number);
}

void AnnualReportPage::showRequisites() {
  m_centre->setCurrentWidget(m_requisites);
  m_requisitesMissing->setItems(missingAt(QStringLiteral("0")), false);
  m_requisitesForm->showRecord(m_report.id.value);
  m_requisitesForm->setVisible(m_report.id.isValid());
  m_begin->setVisible(!m_report.id.isValid());
  m_preview->pages().showPage(1);
}

void AnnualReportPage::take(const ChangeNotice& notice) {
  m_stale = true;
  const bool own = notice.touches(EntityKind::ReportSection) || notice.touches(EntityKind::AnnualReport) || notice.touches(EntityKind::Submission) ||
                   (notice.changes.empty() && !notice.observationsChanged);  // a setting of the file: the form may be another
  if (!isVisible()) {
    if (own) m_loadedYear = 0;
    return;
  }
  if (own) {
    loadYear();
    const QString point = m_pointView->prose().point();
    if (!point.isEmpty()) m_pointView->prose().refresh(proseOf(point));
    if (m_centre->currentWidget() == m_requisites) showRequisites();
  }
  m_refresh->start();
}

void AnnualReportPage::follow(const ReadinessItem& item) {
  if (!item.prosePoint.isEmpty()) {
    m_list->choose(item.prosePoint);
    showCentre(m_pointView);
    m_pointView->prose().editor().setFocus(Qt::OtherFocusReason);
    return;
  }
  if (item.page == QLatin1String("report")) {
    m_list->choose(kRequisites);
    if (m_report.id.isValid()) m_requisitesForm->focusField(item.field);
    else m_begin->setFocus(Qt::OtherFocusReason);
    return;
  }
  workspace().go({item.page, describe(item.entity).table, item.record, item.field, {}});
}

void AnnualReportPage::showPlace(const Place& place) {
  if (place.filter == kSubmit) return m_submit->trigger();
  if (m_form && m_form->point(place.filter)) {
    m_list->choose(place.filter);
    m_pointView->prose().editor().setFocus(Qt::OtherFocusReason);
    return;
  }
  if (place.entity == describe(EntityKind::ReportSection).table) {
    for (auto text = m_prose.cbegin(); text != m_prose.cend(); ++text)
      if (text->id.value == place.id) m_list->choose(text.key());
    m_pointView->prose().editor().setFocus(Qt::OtherFocusReason);
  } else if (place.entity == describe(EntityKind::AnnualReport).table) {
    m_list->choose(kRequisites);
    if (!place.field.isEmpty()) m_requisitesForm->focusField(place.field);
  } else {
    m_list->choose(place.filter);
  }
}

void AnnualReportPage::fail(const Error& error) {
  m_preview->setBusy(false);
  if (error.code == ErrorCode::Cancelled) return;
  m_banner->show(StateMark::Overdue, error.message);
}

void AnnualReportPage::showState() {
  if (m_versions.empty()) return m_sentBanner->clear();
  const Submission& last = m_versions.front();
  m_sentBanner->show(StateMark::Good,
                     tr("Sent on %1, version %2. What is changed now goes into the next version.")
                         .arg(Format::date(last.submittedOn)).arg(last.version.value_or(0)),
                     tr("Versions"));
}

QList<QWidget*> AnnualReportPage::panes() const { return {m_list, &m_pointView->prose().editor(), &m_preview->pages()}; }

void AnnualReportPage::hideEvent(QHideEvent* event) {
  m_pointView->prose().flush();
  Page::hideEvent(event);
}

}  // namespace santalka
