// SPDX-License-Identifier: EUPL-1.2
#include "ui/municipality/MunicipalityPage.h"

#include "ui/common/FieldEditor.h"
#include "ui/common/PastePanel.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordTable.h"
#include "ui/common/SubTable.h"
#include "ui/common/Theme.h"
#include "ui/municipality/MunicipalityForm.h"
#include "ui/privacy/PersonActions.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace santalka {

MunicipalityPage::MunicipalityPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent), m_tabs(new QTabWidget(this)) {
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setExpanding(false);
  m_form = new MunicipalityForm(workspace, m_tabs);
  m_coordinators = new SubTable(EntityKind::Coordinator, QString(), workspace, m_tabs);
  m_coordinators->setColumns({{QStringLiteral("name"), 180}, {QStringLiteral("position"), 150}, {QStringLiteral("employer"), 200},
                              {QStringLiteral("phone"), 120}, {QStringLiteral("email"), 180}, {QStringLiteral("starts_on"), 108},
                              {QStringLiteral("ends_on"), 108}});
  m_addressees = new SubTable(EntityKind::Addressee, QString(), workspace, m_tabs);
  m_addressees->setColumns({{QStringLiteral("institution"), 220}, {QStringLiteral("name"), 160}, {QStringLiteral("position"), 160},
                            {QStringLiteral("email"), 180}, {QStringLiteral("phone"), 110}, {QStringLiteral("role"), 110},
                            {QStringLiteral("copy_always"), 120}});
  for (SubTable* people : {m_coordinators, m_addressees}) new PersonActions(people->table(), workspace);
  m_tabs->addTab(m_form, QString());
  m_tabs->addTab(m_coordinators, QString());
  m_tabs->addTab(m_addressees, QString());
  body()->addWidget(m_tabs, 1);
  setFocusProxy(m_tabs);
  connect(m_form, &MunicipalityForm::changed, this, [this] { updateHead(); });
}

QString MunicipalityPage::title() const { return tr("Municipality"); }

QString MunicipalityPage::countText() const { return m_form->name().isEmpty() ? tr("not chosen yet") : m_form->name(); }

SubTable* MunicipalityPage::shownTable() const { return qobject_cast<SubTable*>(m_tabs->currentWidget()); }

void MunicipalityPage::showPlace(const Place& place) {
  if (place.entity == QLatin1String("coordinators")) m_tabs->setCurrentWidget(m_coordinators);
  else if (place.entity == QLatin1String("addressees")) m_tabs->setCurrentWidget(m_addressees);
  else m_tabs->setCurrentWidget(m_form);
  if (SubTable* shown = shownTable()) shown->table().showRecord(place.id, place.field);
  else if (!place.field.isEmpty()) m_form->form().focusField(place.field);
}

bool MunicipalityPage::copy(bool withHeaders) {
  if (SubTable* shown = shownTable()) shown->table().copy(withHeaders);
  return shownTable() != nullptr;
}

bool MunicipalityPage::paste() {
  if (SubTable* shown = shownTable()) PastePanel::open(shown->table(), this);
  return shownTable() != nullptr;
}

bool MunicipalityPage::removeSelected() {
  if (SubTable* shown = shownTable()) shown->table().removeSelected();
  return shownTable() != nullptr;
}

QList<QWidget*> MunicipalityPage::panes() const { return {m_tabs->tabBar(), m_tabs->currentWidget()}; }

void MunicipalityPage::retranslate() {
  m_tabs->setTabText(0, tr("Requisites"));
  m_tabs->setTabText(1, tr("Coordinators"));
  m_tabs->setTabText(2, tr("Addressees"));
}

}  // namespace santalka
