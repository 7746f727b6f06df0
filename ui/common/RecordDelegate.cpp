// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordDelegate.h"

#include "ui/common/FieldEditor.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

namespace santalka {

using Theme::px;

namespace {

const RecordTableModel* modelOf(const QModelIndex& index) { return qobject_cast<const RecordTableModel*>(index.model()); }
RecordTableModel* changeable(const QModelIndex& index) { return const_cast<RecordTableModel*>(modelOf(index)); }

FieldEditor* editorOf(QObject* inner) { return inner->parent() ? qobject_cast<FieldEditor*>(inner->parent()) : nullptr; }

}  // namespace

RecordDelegate::RecordDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  const RecordTableModel* model = modelOf(index);
  const FieldDescription* field = model ? model->fieldAt(index.column()) : nullptr;
  if (!field) return nullptr;
  FieldEditor* editor = FieldEditor::make(model->entity(), *field, model->names(), FieldEditor::Place::Cell, parent);
  editor->setObjectName(QStringLiteral("cell.%1.%2").arg(model->entity().table, field->key));
  editor->setAutoFillBackground(true);
  m_cells.insert(editor, QPersistentModelIndex(index));
  connect(editor, &QObject::destroyed, this, [this](QObject* gone) { m_cells.remove(gone); });
  editor->focusProxy()->installEventFilter(const_cast<RecordDelegate*>(this));
  connect(editor, &FieldEditor::committed, this, [this, editor] { finish(editor, Move::Stay, false); });
  return editor;
}

void RecordDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const {
  auto* editor = static_cast<FieldEditor*>(widget);
  // What is being typed is not overwritten when the record changes under it.
  if (editor->property("filled").toBool()) return;
  editor->setProperty("filled", true);
  const QString reason = index.data(RecordTableModel::ProblemRole).toString();
  if (!reason.isEmpty()) {
    editor->setText(index.data(RecordTableModel::RefusedRole).toString());
    editor->setProblem(reason);
  } else {
    editor->setValue(index.data(Qt::EditRole));
  }
  editor->selectAll();
}

void RecordDelegate::setModelData(QWidget* widget, QAbstractItemModel*, const QModelIndex& index) const {
  auto* editor = static_cast<FieldEditor*>(widget);
  if (editor->property("finishing").toBool()) return;
  // The view closes the editor after this; losing the focus then must not finish it once more.
  editor->setProperty("finishing", true);
  RecordTableModel* model = changeable(index);
  auto value = editor->value();
  if (value) model->setData(index, *value, Qt::EditRole);
  else model->refuse(index, editor->text(), value.error().message);
}

void RecordDelegate::finish(FieldEditor* given, Move move, bool byKey) const {
  const QPointer<FieldEditor> editor(given);
  if (!editor || editor->property("finishing").toBool()) return;
  const QPersistentModelIndex cell = m_cells.value(editor);
  auto* self = const_cast<RecordDelegate*>(this);
  if (!cell.isValid()) {
    Q_EMIT self->closeEditor(editor, NoHint);
    return;
  }
  editor->setProperty("finishing", true);
  RecordTableModel* model = changeable(cell);
  auto value = editor->value();
  if (!value) model->refuse(cell, editor->text(), value.error().message);
  const bool taken = value && model->setData(cell, *value, Qt::EditRole);
  const QString reason = taken || !cell.isValid() ? QString() : cell.data(RecordTableModel::ProblemRole).toString();
  if (!reason.isEmpty() && byKey && editor) {
    editor->setProblem(reason);
    editor->setProperty("finishing", false);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), reason, editor);
    return;
  }
  // A change that regroups the rows has reset the model, and the view has let go of the editor already.
  if (editor && cell.isValid()) Q_EMIT self->closeEditor(editor, NoHint);
  if (byKey) Q_EMIT moveRequested(move);
}

bool RecordDelegate::eventFilter(QObject* watched, QEvent* event) {
  FieldEditor* editor = editorOf(watched);
  if (!editor || !m_cells.contains(editor)) return QStyledItemDelegate::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    // While a cell is edited, Esc, Enter and Tab are its own.
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    return false;
  }
  if (event->type() != QEvent::KeyPress) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  auto* pick = qobject_cast<PickField*>(watched);
  const auto leave = [&](Move move) {
    if (pick && pick->isListOpen()) {
      const QSignalBlocker quiet(editor);
      pick->acceptList();
    }
    finish(editor, move, true);
    return true;
  };
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (editor->field().type == FieldType::LongText && key->modifiers() & Qt::ShiftModifier) return false;
      if (key->modifiers() & Qt::ControlModifier) return false;
      return leave(key->modifiers() & Qt::ShiftModifier ? Move::Up : Move::Down);
    case Qt::Key_Tab: return leave(Move::Right);
    case Qt::Key_Backtab: return leave(Move::Left);
    case Qt::Key_Escape: {
      if (pick && pick->isListOpen()) return false;
      const QPersistentModelIndex cell = m_cells.value(editor);
      editor->setProperty("finishing", true);
      if (cell.isValid()) changeable(cell)->giveUp(cell);
      Q_EMIT closeEditor(editor, RevertModelCache);
      return true;
    }
    default: return false;
  }
}

void RecordDelegate::updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem& option, const QModelIndex&) const {
  auto* editor = static_cast<FieldEditor*>(widget);
  QRect place = option.rect;
  const FieldType type = editor->field().type;
  if (type == FieldType::LongText) place.setSize(place.size().expandedTo(QSize(px(280), px(110))));
  if (type == FieldType::Choice || type == FieldType::Choices || type == FieldType::Reference || type == FieldType::ReferenceList)
    place.setWidth(qMax(place.width(), px(170)));
  if (type == FieldType::Date) place.setWidth(qMax(place.width(), px(112)));
  if (const QWidget* room = widget->parentWidget()) {
    if (place.right() > room->width()) place.moveRight(qMax(place.width(), room->width()) - 1);
    if (place.bottom() > room->height()) place.moveBottom(qMax(place.height(), room->height()) - 1);
  }
  editor->setGeometry(place);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const ThemeColors& c = Theme::colors();
  const bool selected = option->state & QStyle::State_Selected;
  if (index.data(RecordTableModel::GroupRole).toBool()) {
    option->text.clear();
    option->backgroundBrush = c.groupRow;
    return;
  }
  if (!index.data(RecordTableModel::ProblemRole).toString().isEmpty()) {
    option->text = index.data(RecordTableModel::RefusedRole).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    option->backgroundBrush = c.errorGround;
    option->palette.setColor(QPalette::Text, c.error);
    if (!selected) option->state &= ~QStyle::State_Selected;
  } else if (const auto* view = qobject_cast<const QAbstractItemView*>(option->widget); view && view->currentIndex().row() == index.row()) {
    // The current row is told from the others; the selected cells stand out in it.
    QColor ground = c.highlight;
    ground.setAlphaF(0.45F);
    option->backgroundBrush = ground;
  } else if (!(index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))) {
    option->backgroundBrush = c.readOnlyBase;
  }
  const QVariant mark = index.data(RecordTableModel::MarkRole);
  if (mark.isValid() && mark.toInt() != static_cast<int>(StateMark::None)) {
    const auto state = static_cast<StateMark>(mark.toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = stateIcon(state);
    option->decorationSize = QSize(px(14), px(14));
    option->palette.setColor(QPalette::Text, stateColor(state));
    if (!selected) option->palette.setColor(QPalette::HighlightedText, stateColor(state));
  }
  if (option->text == QStringLiteral("–")) option->palette.setColor(QPalette::Text, c.secondaryText);
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (index.data(RecordTableModel::GroupRole).toBool()) {
    painter->fillRect(option.rect.adjusted(-1, 0, 1, 0), Theme::colors().groupRow);
    return;
  }
  QStyledItemDelegate::paint(painter, option, index);
  // In dark colours the ground of a chosen row is faint: a bar of accent stands at its beginning.
  if (option.state & QStyle::State_Selected && Theme::mode() == ThemeMode::Dark && option.rect.left() <= 1)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()), Theme::colors().accent);
}

bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  QString text = index.data(RecordTableModel::ProblemRole).toString();
  if (text.isEmpty()) {
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const int room = option.rect.width() - px(8) - (full.icon.isNull() ? 0 : px(20));
    if (QFontMetrics(full.font).horizontalAdvance(full.text) > room) {
      const auto* model = modelOf(index);
      const bool several = model && model->fieldAt(index.column()) && model->fieldAt(index.column())->type == FieldType::LongText;
      text = several ? index.data(Qt::EditRole).toString() : full.text;
    }
  }
  if (text.isEmpty()) QToolTip::hideText();
  else QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")).prepend(QLatin1String("<qt>")), view);
  return true;
}

}  // namespace santalka
