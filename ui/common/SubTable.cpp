// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SubTable.h"

#include "core/editing/EditService.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/PastePanel.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/shell/Workspace.h"

#include <QVBoxLayout>

namespace santalka {

SubTable::SubTable(EntityKind kind, const QString& ownerField, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_ownerField(ownerField) {
  m_model = new RecordTableModel(kind, workspace.edits(), workspace.names(), this);
  m_model->setReadOnly(workspace.isReadOnly());
  m_table = new RecordTable(*m_model, this);
  m_quick = new QuickEntryRow(*m_table, m_table);
  m_banner = new MessageBanner(this);
  if (!ownerField.isEmpty()) {
    m_model->setScope(Query().where(ownerField, qint64{-1}));
    m_model->setPreparation([this](Record& record) { record.set(m_ownerField, m_owner); });
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_banner);
  column->addWidget(m_table, 1);
  setFocusProxy(m_table);
  const auto refused = [this](const QString& reason) { m_banner->show(StateMark::Overdue, reason); };
  connect(m_table, &RecordTable::refused, this, refused);
  connect(m_quick, &QuickEntryRow::refused, this, refused);
  connect(m_quick, &QuickEntryRow::saved, m_banner, &MessageBanner::clear);
  connect(m_table, &RecordTable::pasteRequested, this, [this] { PastePanel::open(*m_table, this); });
  if (ownerField.isEmpty()) m_model->ensureLoaded();
}

void SubTable::setColumns(const QList<QPair<QString, int>>& columns) { m_table->setColumns(columns); }

void SubTable::showOwner(qint64 id) {
  m_owner = id;
  m_model->setScope(Query().where(m_ownerField, id == 0 ? qint64{-1} : id));
  m_model->ensureLoaded();
  m_quick->setVisible(id != 0 && !m_model->isReadOnly());
}

}  // namespace santalka
