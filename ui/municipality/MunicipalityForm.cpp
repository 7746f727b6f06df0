// SPDX-License-Identifier: EUPL-1.2
#include "ui/municipality/MunicipalityForm.h"

#include "core/db/Store.h"
#include "core/domain/Choices.h"
#include "core/domain/Municipality.h"
#include "core/editing/EditService.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

QString heading(const char* text) { return QLatin1Char('#') + QLatin1String(text); }

std::optional<Record> stored(const Workspace& workspace) {
  auto records = workspace.store().records(EntityKind::Municipality);
  if (!records || records->empty()) return std::nullopt;
  return records->front();
}

}  // namespace

MunicipalityForm::MunicipalityForm(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  auto* column = new QVBoxLayout(this);
  auto* choice = new QHBoxLayout;
  m_prompt = new QLabel(this);
  m_pick = new PickField(false, this);
  m_pick->setObjectName(QStringLiteral("municipality.choose"));
  m_pick->setLoader([] {
    std::vector<PickField::Item> items;
    for (const Choice& one : Catalogue::municipalities().choices()) items.push_back({one.code, Catalogue::municipalities().label(one.code)});
    return items;
  });
  m_pick->setEnabled(!workspace.isReadOnly());
  choice->addWidget(m_prompt);
  choice->addWidget(m_pick, 1);
  choice->addStretch(1);
  m_form = new RecordForm(EntityKind::Municipality, workspace.edits(), workspace.names(), workspace.refused(),
                          {heading(QT_TRANSLATE_NOOP("RecordForm", "In the report")), QStringLiteral("name"), QStringLiteral("genitive"), QStringLiteral("administration"),
                           QStringLiteral("place"), QStringLiteral("county"), heading(QT_TRANSLATE_NOOP("RecordForm", "Requisites")), QStringLiteral("legal_form"),
                           QStringLiteral("register_code"), QStringLiteral("address"), QStringLiteral("phone"), QStringLiteral("email"),
                           heading(QT_TRANSLATE_NOOP("RecordForm", "Signature")), QStringLiteral("signatory_position"), QStringLiteral("signatory_name"),
                           heading(QT_TRANSLATE_NOOP("RecordForm", "Protection of data")), QStringLiteral("minimum_cell")},
                          this);
  m_form->setReadOnly(workspace.isReadOnly());
  column->addLayout(choice);
  column->addWidget(m_form, 1);
  connect(m_pick, &PickField::picked, this, [this] {
    choose(m_workspace, m_pick->chosen().value(0));
    // Not clear(), which the field itself could undo: undo now means the choice.
    m_pick->setText({});
    refresh();
  });
  connect(&workspace.edits(), &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (notice.touches(EntityKind::Municipality)) refresh();
  });
  Theme::follow(this, [this, column] {
    m_prompt->setText(tr("Choose the municipality"));
    m_prompt->setFont(Theme::font(10, true));
    m_pick->setPlaceholderText(tr("Begin to type, for instance “siauliai”"));
    m_pick->setAccessibleName(tr("Choose the municipality"));
    m_pick->setMinimumWidth(px(300));
    column->setContentsMargins(px(12), px(12), px(12), 0);
    m_form->setMaximumWidth(px(680));
  });
  refresh();
}

void MunicipalityForm::refresh() {
  const auto record = stored(m_workspace);
  if (m_form->recordId() != (record ? record->id : 0)) m_form->showRecord(record ? record->id : 0);
  Q_EMIT changed();
}

QString MunicipalityForm::name() const {
  return m_form->recordId() == 0 ? QString() : m_form->record().text(QStringLiteral("name"));
}

bool MunicipalityForm::choose(Workspace& workspace, const QString& lauCode) {
  const auto row = Catalogue::row(QStringLiteral("municipalities"), lauCode);
  if (row.isEmpty()) return false;
  Record record = stored(workspace).value_or(Record::make(EntityKind::Municipality));
  const auto fill = [&](const char* field, const char* column) { record.set(QString::fromLatin1(field), row.value(QString::fromLatin1(column))); };
  record.set(QStringLiteral("lau_code"), lauCode);
  fill("name", "name_nom");
  fill("genitive", "name_gen");
  fill("administration", "administration_nom");
  fill("place", "centre");
  fill("county", "county");
  const bool fresh = record.id == 0;
  if (fresh) return workspace.edits().insert(record).has_value();
  return workspace.edits().update(record).has_value();
}

}  // namespace santalka
