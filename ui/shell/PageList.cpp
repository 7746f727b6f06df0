// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/PageList.h"

#include "core/db/Store.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/check/CheckPage.h"
#include "ui/deadlines/DeadlinesPage.h"
#include "ui/exchange/ImportPage.h"
#include "ui/funding/MoneyPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/municipality/MunicipalityPage.h"
#include "ui/needs/NeedsPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/projects/ProjectsPage.h"
#include "ui/publications/PublicationsPage.h"
#include "ui/report/AnnualReportPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/stakeholders/StakeholdersPage.h"
#include "ui/start/StartPage.h"
#include "ui/statistics/StatisticsPage.h"

#include <QCoreApplication>

namespace santalka::PageList {

namespace {

template <class P>
Page* make(Workspace& workspace, QWidget* parent) {
  return new P(workspace, parent);
}

PageEntry entry(const char* name, Icon icon, const char* group, const char* title, const char* brief,
                std::function<Page*(Workspace&, QWidget*)> maker, std::function<int(Workspace&)> count = {}) {
  return {QString::fromLatin1(name), icon, QString::fromLatin1(group), title, brief, std::move(maker), std::move(count)};
}

std::function<int(Workspace&)> records(EntityKind kind) {
  return [kind](Workspace& workspace) { return static_cast<int>(workspace.store().count(kind).value_or(0)); };
}

int activitiesOfYear(Workspace& workspace) {
  return static_cast<int>(workspace.store().count(EntityKind::Activity, Query().inYear(QStringLiteral("date"), workspace.year())).value_or(0));
}

int measuresOfPlan(Workspace& workspace) {
  const auto plan = PlanProgress::planOf(workspace.store(), workspace.year());
  if (!plan || !*plan) return 0;
  return static_cast<int>(workspace.store().count(EntityKind::Measure, Query().where(QStringLiteral("plan_id"), (*plan)->id.value)).value_or(0));
}

}  // namespace

const QList<PageEntry>& all() {
  static const QList<PageEntry> list{
      entry("start", Icon::Home, "", QT_TRANSLATE_NOOP("PageList", "Start"), QT_TRANSLATE_NOOP("PageList", "Start"), make<StartPage>),
      entry("deadlines", Icon::Clock, "", QT_TRANSLATE_NOOP("PageList", "Deadlines"), QT_TRANSLATE_NOOP("PageList", "Deadlines"), make<DeadlinesPage>),
      entry("stakeholders", Icon::Network, "network", QT_TRANSLATE_NOOP("PageList", "Network members"), QT_TRANSLATE_NOOP("PageList", "Members"), make<StakeholdersPage>, records(EntityKind::Stakeholder)),
      entry("activities", Icon::Calendar, "network", QT_TRANSLATE_NOOP("PageList", "Activities"), QT_TRANSLATE_NOOP("PageList", "Activities"), make<ActivitiesPage>, activitiesOfYear),
      entry("needs", Icon::Flag, "network", QT_TRANSLATE_NOOP("PageList", "Needs and challenges"), QT_TRANSLATE_NOOP("PageList", "Needs"), makeNeedsArea, records(EntityKind::Need)),
      entry("statistics", Icon::Bars, "network", QT_TRANSLATE_NOOP("PageList", "Statistics"), QT_TRANSLATE_NOOP("PageList", "Statistics"), make<StatisticsPage>),
      entry("plan", Icon::PlanTree, "plan", QT_TRANSLATE_NOOP("PageList", "Plan"), QT_TRANSLATE_NOOP("PageList", "Plan"), make<PlanPage>, measuresOfPlan),
      entry("proposals", Icon::Bulb, "plan", QT_TRANSLATE_NOOP("PageList", "Proposals"), QT_TRANSLATE_NOOP("PageList", "Proposals"), make<ProposalsPage>, records(EntityKind::Proposal)),
      entry("money", Icon::Euro, "plan", QT_TRANSLATE_NOOP("PageList", "Money"), QT_TRANSLATE_NOOP("PageList", "Money"), makeMoneyArea),
      entry("projects", Icon::Folder, "plan", QT_TRANSLATE_NOOP("PageList", "Applications and projects"), QT_TRANSLATE_NOOP("PageList", "Projects"), make<ProjectsPage>, records(EntityKind::Project)),
      entry("report", Icon::Document, "reporting", QT_TRANSLATE_NOOP("PageList", "Annual report"), QT_TRANSLATE_NOOP("PageList", "Report"), make<AnnualReportPage>),
      entry("publications", Icon::Megaphone, "reporting", QT_TRANSLATE_NOOP("PageList", "Publications and outreach"), QT_TRANSLATE_NOOP("PageList", "Outreach"), make<PublicationsPage>, records(EntityKind::Publication)),
      entry("municipality", Icon::Bank, "file", QT_TRANSLATE_NOOP("PageList", "Municipality"), QT_TRANSLATE_NOOP("PageList", "Municipality"), make<MunicipalityPage>),
      entry("import", Icon::Import, "file", QT_TRANSLATE_NOOP("PageList", "Tables in and out"), QT_TRANSLATE_NOOP("PageList", "Import"), make<ImportPage>),
      entry("history", Icon::History, "file", QT_TRANSLATE_NOOP("PageList", "What changed"), QT_TRANSLATE_NOOP("PageList", "Changes"), make<HistoryPage>),
      entry("check", Icon::Tick, "file", QT_TRANSLATE_NOOP("PageList", "Check my data"), QT_TRANSLATE_NOOP("PageList", "Check"), make<CheckPage>),
      entry("settings", Icon::Gear, "file", QT_TRANSLATE_NOOP("PageList", "Settings"), QT_TRANSLATE_NOOP("PageList", "Settings"), make<SettingsPage>),
  };
  return list;
}

QStringList groups() {
  return {QStringLiteral("network"), QStringLiteral("plan"), QStringLiteral("reporting"), QStringLiteral("file")};
}

QString groupTitle(const QString& key) {
  if (key == QLatin1String("network")) return QCoreApplication::translate("PageList", "Network and activities");
  if (key == QLatin1String("plan")) return QCoreApplication::translate("PageList", "Plan and money");
  if (key == QLatin1String("reporting")) return QCoreApplication::translate("PageList", "Reporting");
  if (key == QLatin1String("file")) return QCoreApplication::translate("PageList", "File", "group in the navigation");
  return {};
}

QString title(const PageEntry& entry) { return QCoreApplication::translate("PageList", entry.title); }
const PageEntry* pageOf(EntityKind kind) {
  const auto name = [kind]() -> const char* {
    switch (kind) {
      case EntityKind::Municipality:
      case EntityKind::Coordinator:
      case EntityKind::Addressee: return "municipality";
      case EntityKind::Stakeholder:
      case EntityKind::Contact: return "stakeholders";
      case EntityKind::Activity: return "activities";
      case EntityKind::Need:
      case EntityKind::Study: return "needs";
      case EntityKind::Plan:
      case EntityKind::Goal:
      case EntityKind::Objective:
      case EntityKind::Measure:
      case EntityKind::Indicator:
      case EntityKind::IndicatorTarget:
      case EntityKind::IndicatorValue: return "plan";
      case EntityKind::FundingSource:
      case EntityKind::BudgetLine: return "money";
      case EntityKind::Proposal: return "proposals";
      case EntityKind::Project:
      case EntityKind::PaymentRequest: return "projects";
      case EntityKind::Publication: return "publications";
      case EntityKind::Deadline: return "deadlines";
      case EntityKind::Series:
      case EntityKind::ObservationBatch:
      case EntityKind::Observation: return "statistics";
      case EntityKind::AnnualReport:
      case EntityKind::ReportSection:
      case EntityKind::Submission: return "report";
    }
    return "";
  }();
  for (const PageEntry& entry : all())
    if (entry.name == QLatin1String(name)) return &entry;
  return nullptr;
}

QString briefTitle(const PageEntry& entry) { return QCoreApplication::translate("PageList", entry.briefTitle); }

}  // namespace santalka::PageList
