// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/KeptFilters.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QMenu>
#include <QSettings>

namespace santalka {

namespace {
const QChar Separator(0x1F);
QString settingsKey(const QString& list) { return QStringLiteral("filters/") + list; }
}  // namespace

KeptFilters::KeptFilters(const QString& list, std::function<Filter()> inForce, QWidget* parent)
    : QToolButton(parent), m_list(list), m_inForce(std::move(inForce)) {
  setObjectName(QStringLiteral("filters.") + list);
  setIcon(santalka::icon(Icon::Flag));
  setFocusPolicy(Qt::TabFocus);
  connect(this, &QToolButton::clicked, this, &KeptFilters::openMenu);
  Theme::follow(this, [this] {
    setToolTip(tr("Kept filters"));
    setAccessibleName(tr("Kept filters"));
    setFixedSize(Theme::px(28), Theme::px(28));
  });
}

QList<KeptFilters::Filter> KeptFilters::kept() const {
  QList<Filter> filters;
  for (const QString& entry : QSettings().value(settingsKey(m_list)).toStringList()) {
    QStringList parts = entry.split(Separator);
    const QString words = parts.takeFirst();
    filters << Filter{parts, words};
  }
  return filters;
}

void KeptFilters::store(const QList<Filter>& filters) {
  QStringList entries;
  for (const Filter& filter : filters) entries << (QStringList{filter.words} + filter.values).join(Separator);
  QSettings().setValue(settingsKey(m_list), entries);
}

void KeptFilters::keep(const Filter& filter) {
  if (filter.words.isEmpty()) return;
  QList<Filter> filters = kept();
  filters.removeIf([&](const Filter& one) { return one.words == filter.words; });
  store(filters << filter);
}

void KeptFilters::forget(const QString& words) {
  QList<Filter> filters = kept();
  filters.removeIf([&](const Filter& one) { return one.words == words; });
  store(filters);
}

void KeptFilters::openMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("filters.menu"));
  const auto plain = [](QString words) { return words.replace(QLatin1Char('&'), QLatin1String("&&")); };
  const QList<Filter> filters = kept();
  for (const Filter& filter : filters)
    connect(menu->addAction(plain(filter.words)), &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter.values); });
  if (!filters.isEmpty()) menu->addSeparator();
  const Filter now = m_inForce();
  QAction* add = menu->addAction(santalka::icon(Icon::Plus), now.words.isEmpty() ? tr("Keep the filter in force") : tr("Keep “%1”").arg(plain(now.words)));
  add->setObjectName(QStringLiteral("filters.keep"));
  add->setEnabled(!now.words.isEmpty());
  connect(add, &QAction::triggered, this, [this, now] { keep(now); });
  if (!filters.isEmpty()) {
    QMenu* gone = menu->addMenu(tr("Forget"));
    for (const Filter& filter : filters)
      connect(gone->addAction(plain(filter.words)), &QAction::triggered, this, [this, words = filter.words] { forget(words); });
  }
  menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace santalka
