// SPDX-License-Identifier: EUPL-1.2
// Every control that the keyboard can reach has a name and a role for a screen reader, on every page.
#include "tests/support/ui/SampleWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageList.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace santalka;
using namespace santalka::test;

namespace {

/// Parts that belong to another control, which carries the name.
bool isInner(const QWidget* widget) {
  if (widget->objectName().startsWith(QLatin1String("qt_"))) return true;
  if (qobject_cast<const QHeaderView*>(widget)) return true;
  const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
  return area && area->viewport() == widget;
}

/// What is wrong with the control, in words; empty when nothing is.
QString faultOf(QWidget* widget) {
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
  if (!spoken) return QStringLiteral("no interface");
  if (spoken->role() == QAccessible::NoRole) return QStringLiteral("no role");
  // A bar of tabs is known by its tabs.
  if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
    for (int tab = 0; tab < tabs->count(); ++tab)
      if (tabs->tabText(tab).isEmpty()) return QStringLiteral("a tab without words");
    return {};
  }
  return spoken->text(QAccessible::Name).trimmed().isEmpty() ? QStringLiteral("no name") : QString();
}

QStringList faultsIn(QWidget* root) {
  QStringList faults;
  for (QWidget* widget : root->findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(root) || !widget->isEnabled() || isInner(widget)) continue;
    if (widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
    if (const QString fault = faultOf(widget); !fault.isEmpty())
      faults << QStringLiteral("%1 (%2): %3").arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()), fault);
  }
  return faults;
}

}  // namespace

TEST_CASE("Every control of every page has a name and a role", "[ui][accessibility]") {
  QSettings().remove(QStringLiteral("form"));  // side forms stand open
  SampleWindow sample;
  for (const PageEntry& entry : PageList::all()) {
    sample.open(entry.name.toLatin1().constData());
    auto* page = sample.window.currentPage();
    REQUIRE(page);
    QCoreApplication::processEvents();
    QStringList faults = faultsIn(&sample.window);
    for (auto* tabs : page->findChildren<QTabWidget*>())
      for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        faults << faultsIn(tabs);
      }
    faults.removeDuplicates();
    INFO(entry.name.toStdString() << ":\n" << faults.join(QLatin1Char('\n')).toStdString());
    CHECK(faults.isEmpty());
  }
}
