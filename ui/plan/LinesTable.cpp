// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/LinesTable.h"

#include "core/db/Store.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

LinesTable::LinesTable(EntityKind kind, const QString& ownerKey, const QList<QPair<QString, int>>& columns, EditService& edits,
                       RecordNames& names, QWidget* parent)
    : QWidget(parent), m_ownerKey(ownerKey), m_heading(new QLabel(this)) {
  m_model = new RecordTableModel(kind, edits, names, this);
  m_model->setPreparation([this](Record& record) { record.set(m_ownerKey, m_owner); });
  m_model->setScope(Query().where(m_ownerKey, m_owner));
  m_table = new RecordTable(*m_model, this);
  m_table->setColumns(columns);
  m_table->setFrameShape(QFrame::StyledPanel);
  m_quick = new QuickEntryRow(*m_table, m_table);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_heading);
  column->addWidget(m_table);
  connect(m_model, &RecordTableModel::countsChanged, this, &LinesTable::fit);
  connect(m_table, &RecordTable::currentRecordChanged, this, &LinesTable::currentChanged);
  connect(m_table, &RecordTable::refused, this, &LinesTable::refused);
  connect(m_quick, &QuickEntryRow::refused, this, &LinesTable::refused);
  Theme::follow(this, [this] {
    m_heading->setFont(Theme::font(10, true));
    layout()->setSpacing(px(4));
    fit();
  });
}

void LinesTable::setOwner(qint64 id) {
  const qint64 wanted = id > 0 ? id : -1;
  m_quick->setEnabled(wanted > 0 && !m_readOnly);
  if (wanted == m_owner) return;
  m_owner = wanted;
  m_model->setScope(Query().where(m_ownerKey, m_owner));
  m_model->ensureLoaded();
  fit();
}

void LinesTable::setHeading(const QString& text) {
  m_heading->setText(text);
  m_table->setAccessibleName(text);
}

void LinesTable::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  m_model->setReadOnly(readOnly);
  m_quick->setEnabled(m_owner > 0 && !readOnly);
}

void LinesTable::setStart(const QString& key, const QVariant& value) { m_quick->setStart(key, value); }

void LinesTable::startNew() { m_quick->start(); }

bool LinesTable::showRecord(qint64 id, const QString& key) { return m_table->showRecord(id, key); }

void LinesTable::fit() {
  const int rows = qBound(1, m_model->rowCount(), 9);
  const int scroll = m_table->horizontalScrollBar()->sizeHint().height();
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_quick->rowHeight() +
                          rows * m_table->verticalHeader()->defaultSectionSize() + scroll + px(6));
}

}  // namespace santalka
