// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PageGroup.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace santalka {

PageGroup::PageGroup(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_stack(new QStackedWidget(this)), m_buttons(new QButtonGroup(this)) {
  hideHead();
  body()->addWidget(m_stack, 1);
  connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
    show(index);
    current()->activated();
    current()->setFocus();
  });
}

void PageGroup::add(const QString& name, const char* title, const QString& entity, Maker make) {
  m_entries << Entry{name, title, entity, std::move(make)};
}

Page* PageGroup::current() const { return m_entries.value(m_current).page; }

void PageGroup::show(int index) {
  Entry& entry = m_entries[index];
  m_current = index;
  if (!entry.page) {
    entry.page = entry.make(workspace(), m_stack);
    entry.page->setObjectName(QStringLiteral("page.") + entry.name);
    m_stack->addWidget(entry.page);
    connect(entry.page, &Page::actionsChanged, this, &Page::actionsChanged);
    connect(entry.page, &Page::selectionChanged, this, &Page::selectionChanged);
  }
  // The switch is one row of buttons that moves into the head of the page in front.
  for (int i = 0; i < m_entries.size(); ++i) {
    if (!m_entries[i].button) {
      m_entries[i].button = new QPushButton(this);
      m_entries[i].button->setObjectName(QStringLiteral("switch.") + m_entries[i].name);
      m_entries[i].button->setCheckable(true);
      m_entries[i].button->setAutoDefault(false);
      m_buttons->addButton(m_entries[i].button, i);
    }
    entry.page->addToHead(m_entries[i].button);
    m_entries[i].button->setText(QCoreApplication::translate("PageGroup", m_entries[i].title));
  }
  m_buttons->button(index)->setChecked(true);
  m_stack->setCurrentWidget(entry.page);
  setFocusProxy(entry.page);
  Q_EMIT actionsChanged();
  Q_EMIT selectionChanged();
}

void PageGroup::retranslate() {
  for (const Entry& entry : std::as_const(m_entries))
    if (entry.button) entry.button->setText(QCoreApplication::translate("PageGroup", entry.title));
}

void PageGroup::activated() {
  if (!current()) show(m_current);
  current()->activated();
}

void PageGroup::showPlace(const Place& place) {
  for (int i = 0; i < m_entries.size(); ++i)
    if (!place.entity.isEmpty() && m_entries[i].entity == place.entity && i != m_current) {
      show(i);
      current()->activated();
    }
  if (Page* page = current()) page->showPlace(place);
}

bool PageGroup::isSettled() const { return !current() || current()->isSettled(); }
QString PageGroup::title() const { return current() ? current()->title() : QString(); }
QList<QAction*> PageGroup::pageActions() const { return current() ? current()->pageActions() : QList<QAction*>(); }
QList<QAction*> PageGroup::recordActions() const { return current() ? current()->recordActions() : QList<QAction*>(); }
QList<QAction*> PageGroup::dataActions() const { return current() ? current()->dataActions() : QList<QAction*>(); }
QString PageGroup::selectionSummary() const { return current() ? current()->selectionSummary() : QString(); }
bool PageGroup::focusFilter() { return current() && current()->focusFilter(); }
bool PageGroup::newRecord() { return current() && current()->newRecord(); }
bool PageGroup::toggleSideForm() { return current() && current()->toggleSideForm(); }
bool PageGroup::print() { return current() && current()->print(); }
QList<QWidget*> PageGroup::panes() const { return current() ? current()->panes() : QList<QWidget*>(); }
bool PageGroup::copy(bool withHeaders) { return current() && current()->copy(withHeaders); }
bool PageGroup::paste() { return current() && current()->paste(); }
bool PageGroup::removeSelected() { return current() && current()->removeSelected(); }

}  // namespace santalka
