// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/QuickEntryRow.h"

#include "core/editing/EditService.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace santalka {

using Theme::px;

QuickEntryRow::QuickEntryRow(RecordTable& table, QWidget* parent) : QWidget(parent), m_table(table) {
  setObjectName(QStringLiteral("quickEntry.") + table.records().entity().table);
  connect(&m_table, &RecordTable::columnsMoved, this, &QuickEntryRow::arrange);
  if (table.records().isReadOnly()) {
    hide();
    return;
  }
  Theme::follow(this, [this] {
    m_table.setTopRow(this, rowHeight());
    arrange();
  });
}

int QuickEntryRow::rowHeight() const { return qMax(px(30), QFontMetrics(font()).lineSpacing() + px(14)); }

void QuickEntryRow::setStart(const QString& key, const QVariant& value) {
  m_start.insert(key, value);
  FieldEditor* made = m_editors.value(key);
  if (made && isEmpty()) made->setValue(value);
}

QStringList QuickEntryRow::order() const {
  QStringList keys;
  const QHeaderView* header = m_table.horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (m_table.isColumnHidden(column)) continue;
    const FieldDescription* field = m_table.records().fieldAt(column);
    if (field && field->type != FieldType::LongText) keys << field->key;
  }
  return keys;
}

void QuickEntryRow::arrange() {
  RecordTableModel& model = m_table.records();
  const QStringList keys = order();
  QWidget* before = nullptr;
  for (FieldEditor* shown : std::as_const(m_editors)) shown->setVisible(keys.contains(shown->field().key));
  for (const QString& key : keys) {
    FieldEditor*& made = m_editors[key];
    if (!made) {
      made = FieldEditor::make(model.entity(), model.entity().field(key), model.names(), FieldEditor::Place::Cell, this);
      made->setObjectName(QStringLiteral("quick.%1.%2").arg(model.entity().table, key));
      made->setValue(m_start.value(key, model.entity().field(key).defaultValue));
      made->focusProxy()->installEventFilter(this);
      if (auto* line = qobject_cast<QLineEdit*>(made->focusProxy()))
        Theme::follow(made, [line, made, entity = &model.entity()] { line->setPlaceholderText(entity->label(made->field())); });
      connect(made, &FieldEditor::edited, made, [made] { made->setProblem({}); });
      connect(made, &FieldEditor::edited, this, &QuickEntryRow::touched);
      made->show();
    }
    const QRect place = m_table.columnPlace(key);
    made->setGeometry(place.x() + px(1), px(2), place.width() - px(2), rowHeight() - px(4));
    if (before) setTabOrder(before, made->focusProxy());
    before = made->focusProxy();
  }
}

bool QuickEntryRow::isEmpty() const {
  for (const FieldEditor* shown : m_editors) {
    const QString key = shown->field().key;
    if (m_sticky.contains(key) || m_start.contains(key) || shown->field().type == FieldType::Boolean) continue;
    if (shown->field().defaultValue.isValid()) continue;
    if (!shown->text().isEmpty()) return false;
  }
  return true;
}

void QuickEntryRow::start() {
  QStringList keys = order();
  for (const QString& key : std::as_const(keys)) {
    FieldEditor* shown = m_editors.value(key);
    if (m_sticky.contains(key) && !shown->text().isEmpty()) continue;
    shown->setFocus(Qt::ShortcutFocusReason);
    shown->selectAll();
    return;
  }
}

bool QuickEntryRow::save() {
  RecordTableModel& model = m_table.records();
  Record record = Record::make(model.kind());
  for (const QString& key : order()) {
    FieldEditor* shown = m_editors.value(key);
    auto value = shown->value();
    if (!value) {
      shown->setProblem(value.error().message);
      shown->setFocus();
      Q_EMIT refused(value.error().message);
      return false;
    }
    record.set(key, *value);
  }
  record = model.prepared(std::move(record));
  const std::vector<Problem> problems = validate(record);
  for (const Problem& problem : problems)
    if (FieldEditor* shown = m_editors.value(problem.field)) shown->setProblem(problem.message);
  if (!problems.empty()) {
    if (FieldEditor* shown = m_editors.value(problems.front().field)) shown->setFocus();
    Q_EMIT refused(problems.front().message);
    return false;
  }
  auto id = model.edits().insert(record);
  if (!id) {
    Q_EMIT refused(id.error().message);
    return false;
  }
  clear(true);
  start();
  m_table.showRecord(*id);
  Q_EMIT saved(*id);
  return true;
}

void QuickEntryRow::clear(bool keepSticky) {
  for (FieldEditor* shown : std::as_const(m_editors)) {
    const QString key = shown->field().key;
    shown->setProblem({});
    if (keepSticky && m_sticky.contains(key)) continue;
    shown->setValue(m_start.value(key, shown->field().defaultValue));
  }
}

bool QuickEntryRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    // Rows from Excel are rows, wherever in the table they are pasted.
    if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
      const QString text = QGuiApplication::clipboard()->text().trimmed();
      if (text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n'))) {
        Q_EMIT m_table.pasteRequested();
        return true;
      }
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* pick = qobject_cast<PickField*>(watched);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      if (pick && pick->isListOpen()) return false;
      save();
      return true;
    }
    if (key == Qt::Key_Escape && !(pick && pick->isListOpen())) {
      if (isEmpty()) m_table.setFocus();
      clear(false);
      Q_EMIT touched();
      Q_EMIT emptied();
      return true;
    }
    if (key == Qt::Key_Down && !pick) {
      m_table.setFocus();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void QuickEntryRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::colors().window);
  painter.setPen(Theme::colors().panelEdge);
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace santalka
