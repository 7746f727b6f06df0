// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SubTable.h"

#include "core/editing/EditService.h"
#include "ui/common/PastePanel.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
/// No record has it: the table of nobody is empty.
constexpr qint64 Nobody = -1;
constexpr int CompactRows = 9;
}  // namespace

SubTable::SubTable(EntityKind kind, const QString& ownerField, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_ownerField(ownerField), m_heading(new QLabel(this)) {
  m_model = new RecordTableModel(kind, workspace.edits(), workspace.names(), workspace.refused(), this);
  m_model->setReadOnly(workspace.isReadOnly());
  m_table = new RecordTable(*m_model, this);
  m_quick = new QuickEntryRow(*m_table, m_table);
  auto* banner = new RefusalBanner(workspace.edits(), workspace.refused(), this);
  banner->follow(*m_table);
  banner->follow(*m_quick);
  m_heading->hide();
  if (!ownerField.isEmpty()) {
    m_model->setScope(Query().where(ownerField, Nobody));
    m_model->setPreparation([this](Record& record) { record.set(m_ownerField, m_owner); });
    m_quick->setEnabled(false);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_heading);
  column->addWidget(m_table, 1);
  column->addWidget(banner);
  setFocusProxy(m_table);
  connect(m_table, &RecordTable::currentRecordChanged, this, &SubTable::currentChanged);
  connect(m_table, &RecordTable::pasteRequested, this, [this] {
    if (!m_model->isReadOnly() && (m_ownerField.isEmpty() || m_owner > 0)) PastePanel::open(*m_table, this);
  });
  connect(m_model, &RecordTableModel::countsChanged, this, &SubTable::fit);
  if (ownerField.isEmpty()) m_model->ensureLoaded();
  Theme::follow(this, [this] {
    m_heading->setFont(Theme::font(10, true));
    m_heading->setContentsMargins(0, 0, 0, px(4));
    // A table without words above it is named after what it lists.
    if (m_heading->text().isEmpty()) m_table->setAccessibleName(m_model->entity().pluralName());
    fit();
  });
}

void SubTable::setColumns(const Columns& columns) { m_table->setColumns(columns); }

void SubTable::showOwner(qint64 id) {
  const qint64 wanted = qMax(qint64{0}, id);
  m_quick->setVisible(!m_model->isReadOnly());
  m_quick->setEnabled(wanted > 0);
  if (wanted == m_owner) return;
  m_owner = wanted;
  m_model->setScope(Query().where(m_ownerField, m_owner > 0 ? m_owner : Nobody));
  m_model->ensureLoaded();
  fit();
}

void SubTable::setHeading(const QString& text) {
  m_heading->setText(text);
  m_heading->show();
  m_table->setAccessibleName(text);
}

void SubTable::setCompact() {
  m_compact = true;
  m_table->setFrameShape(QFrame::StyledPanel);
  fit();
}

void SubTable::startNew() { m_quick->start(); }

void SubTable::fit() {
  if (!m_compact) return;
  const int rows = qBound(1, m_model->rowCount(), CompactRows);
  const int scroll = m_table->horizontalScrollBar()->sizeHint().height();
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + scroll + px(6));
}

}  // namespace santalka
