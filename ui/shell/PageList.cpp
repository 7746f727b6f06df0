// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/PageList.h"

#include "ui/common/EmptyState.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace santalka::PageList {

namespace {

/// Stands where an area has no page yet.
class ComingPage : public Page {
 public:
  ComingPage(Workspace& workspace, QWidget* parent, const char* title, Icon icon) : Page(workspace, parent), m_title(title) {
    body()->addWidget(new EmptyState(icon, this), 1);
  }
  QString title() const override { return QCoreApplication::translate("PageList", m_title); }

 private:
  const char* m_title;
};

PageEntry entry(const char* name, Icon icon, const char* group, const char* title, const char* brief) {
  return {QString::fromLatin1(name), icon, QString::fromLatin1(group), title, brief,
          [title, icon](Workspace& workspace, QWidget* parent) { return new ComingPage(workspace, parent, title, icon); }};
}

}  // namespace

const QList<PageEntry>& all() {
  static const QList<PageEntry> list{
      entry("start", Icon::Home, "", QT_TRANSLATE_NOOP("PageList", "Start"), QT_TRANSLATE_NOOP("PageList", "Start")),
      entry("deadlines", Icon::Clock, "", QT_TRANSLATE_NOOP("PageList", "Deadlines"), QT_TRANSLATE_NOOP("PageList", "Deadlines")),
      entry("stakeholders", Icon::Network, "network", QT_TRANSLATE_NOOP("PageList", "Network members"), QT_TRANSLATE_NOOP("PageList", "Members")),
      entry("activities", Icon::Calendar, "network", QT_TRANSLATE_NOOP("PageList", "Activities"), QT_TRANSLATE_NOOP("PageList", "Activities")),
      entry("needs", Icon::Flag, "network", QT_TRANSLATE_NOOP("PageList", "Needs and challenges"), QT_TRANSLATE_NOOP("PageList", "Needs")),
      entry("statistics", Icon::Bars, "network", QT_TRANSLATE_NOOP("PageList", "Statistics"), QT_TRANSLATE_NOOP("PageList", "Statistics")),
      entry("plan", Icon::PlanTree, "plan", QT_TRANSLATE_NOOP("PageList", "Plan"), QT_TRANSLATE_NOOP("PageList", "Plan")),
      entry("money", Icon::Euro, "plan", QT_TRANSLATE_NOOP("PageList", "Money"), QT_TRANSLATE_NOOP("PageList", "Money")),
      entry("report", Icon::Document, "reporting", QT_TRANSLATE_NOOP("PageList", "Annual report"), QT_TRANSLATE_NOOP("PageList", "Report")),
      entry("municipality", Icon::Bank, "file", QT_TRANSLATE_NOOP("PageList", "Municipality"), QT_TRANSLATE_NOOP("PageList", "Municipality")),
      entry("settings", Icon::Gear, "file", QT_TRANSLATE_NOOP("PageList", "Settings"), QT_TRANSLATE_NOOP("PageList", "Settings")),
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
QString briefTitle(const PageEntry& entry) { return QCoreApplication::translate("PageList", entry.briefTitle); }

}  // namespace santalka::PageList
