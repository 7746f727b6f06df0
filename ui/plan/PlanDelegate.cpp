// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanDelegate.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"
#include "ui/plan/PlanPaint.h"
#include "ui/plan/PlanTreeModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

#include <set>

namespace santalka {

using Theme::px;

namespace {

PlanTreeModel* modelOf(const QModelIndex& index) {
  return const_cast<PlanTreeModel*>(qobject_cast<const PlanTreeModel*>(index.model()));
}

PlanColumn columnOf(const QModelIndex& index) { return static_cast<PlanColumn>(index.column()); }

/// 9 pt where the text only explains, so that two lines stand in a row of 39 px.
QFont fontOf(PlanColumn column) {
  const bool small = column == PlanColumn::Responsible || column == PlanColumn::Period || column == PlanColumn::Indicator ||
                     column == PlanColumn::Unit || column == PlanColumn::Progress || column == PlanColumn::State;
  return Theme::font(small ? 9 : 10);
}

void mark(QLineEdit* editor, const QString& reason) {
  QPalette colors = editor->palette();
  colors.setColor(QPalette::Base, reason.isEmpty() ? Theme::colors().base : Theme::colors().errorGround);
  editor->setPalette(colors);
  editor->setToolTip(reason);
}

}  // namespace

PlanDelegate::PlanDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

int PlanDelegate::rowHeight(bool group) const {
  const int body = QFontMetrics(Theme::font(10)).lineSpacing();
  if (group) return qMax(px(26), body + px(7));
  return m_twoLines ? qMax(px(39), 2 * body + px(3)) : qMax(px(26), body + px(6));
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {px(40), rowHeight(modelOf(index)->rowAt(index).isHead())};
}

QStringList PlanDelegate::suggestions(const QModelIndex& index) const {
  QStringList words;
  if (columnOf(index) == PlanColumn::Unit) {
    for (const Choice& choice : Catalogue::units().choices()) words << Catalogue::units().label(choice.code);
  } else if (columnOf(index) == PlanColumn::Responsible) {
    std::set<QString> known;
    for (const Measure& measure : modelOf(index)->snapshot().facts().measures)
      if (!measure.responsible.isEmpty()) known.insert(measure.responsible);
    for (const QString& one : known) words << one;
  }
  return words;
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  auto* editor = new QLineEdit(parent);
  editor->setObjectName(QStringLiteral("plan.cell.") + PlanCells::key(columnOf(index)));
  editor->setFrame(true);
  editor->setFont(fontOf(columnOf(index)));
  if (PlanCells::isNumber(columnOf(index))) editor->setAlignment(Qt::AlignRight);
  if (const QStringList words = suggestions(index); !words.isEmpty()) {
    auto* completer = new QCompleter(words, editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    editor->setCompleter(completer);
  }
  m_cells.insert(editor, QPersistentModelIndex(index));
  connect(editor, &QObject::destroyed, this, [this](QObject* gone) { m_cells.remove(gone); });
  connect(editor, &QLineEdit::textEdited, editor, [editor] { mark(editor, {}); });
  return editor;
}

void PlanDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const {
  auto* editor = static_cast<QLineEdit*>(widget);
  // What is being typed is not overwritten when the row changes under it.
  if (editor->property("filled").toBool()) return;
  editor->setProperty("filled", true);
  const QString problem = index.data(PlanTreeModel::ProblemRole).toString();
  editor->setText(index.data(problem.isEmpty() ? static_cast<int>(Qt::EditRole) : static_cast<int>(PlanTreeModel::RefusedRole)).toString());
  mark(editor, problem);
  editor->selectAll();
}

void PlanDelegate::setModelData(QWidget* widget, QAbstractItemModel*, const QModelIndex& index) const {
  auto* editor = static_cast<QLineEdit*>(widget);
  if (editor->property("finishing").toBool()) return;
  editor->setProperty("finishing", true);
  modelOf(index)->setData(index, editor->text(), Qt::EditRole);
}

bool PlanDelegate::finish(QLineEdit* given) const {
  const QPointer<QLineEdit> editor(given);
  const QPersistentModelIndex cell = m_cells.value(given);
  if (!cell.isValid()) return true;
  editor->setProperty("finishing", true);
  const auto done = modelOf(cell)->write(cell, editor->text());
  if (!done && editor) {
    editor->setProperty("finishing", false);
    mark(editor, done.error().message);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), done.error().message, editor);
    if (cell.isValid()) modelOf(cell)->refuse(cell, editor->text(), done.error().message);
    return false;
  }
  if (editor) Q_EMIT const_cast<PlanDelegate*>(this)->closeEditor(editor, NoHint);
  return true;
}

bool PlanDelegate::eventFilter(QObject* watched, QEvent* event) {
  auto* editor = qobject_cast<QLineEdit*>(watched);
  if (!editor || !m_cells.contains(editor)) return QStyledItemDelegate::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    return false;
  }
  if (event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
  auto* key = static_cast<QKeyEvent*>(event);
  const bool back = key->modifiers() & Qt::ShiftModifier;
  const auto leave = [&](Move move) {
    if (finish(editor)) Q_EMIT moveRequested(move);
    return true;
  };
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (key->modifiers() & Qt::ControlModifier) return false;
      return leave(back ? Move::Up : Move::Down);
    case Qt::Key_Tab: return leave(Move::Right);
    case Qt::Key_Backtab: return leave(Move::Left);
    case Qt::Key_Escape: {
      editor->setProperty("finishing", true);
      const QPersistentModelIndex cell = m_cells.value(editor);
      if (cell.isValid()) modelOf(cell)->giveUp(cell);
      Q_EMIT closeEditor(editor, RevertModelCache);
      return true;
    }
    default: return false;
  }
}

void PlanDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QRect place = option.rect;
  const PlanColumn column = columnOf(index);
  const int wanted = column == PlanColumn::Title || column == PlanColumn::Indicator || column == PlanColumn::Responsible ? px(260)
                     : column == PlanColumn::Period                                                                     ? px(130)
                     : column == PlanColumn::Unit                                                                       ? px(110)
                                                                                                                        : px(56);
  place.setWidth(qMax(place.width(), wanted));
  if (const QWidget* room = editor->parentWidget(); room && place.right() >= room->width()) place.moveRight(room->width() - 1);
  const int height = qMin(place.height(), qMax(px(28), QFontMetrics(editor->font()).height() + px(10)));
  place.setTop(place.top() + (place.height() - height) / 2);
  place.setHeight(height);
  editor->setGeometry(place);
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const ThemeColors& c = Theme::colors();
  const PlanColumn column = columnOf(index);
  const bool selected = option.state & QStyle::State_Selected;
  const QString problem = index.data(PlanTreeModel::ProblemRole).toString();
  const bool fixed = !(index.flags() & Qt::ItemIsEditable);
  painter->save();
  painter->fillRect(option.rect, !problem.isEmpty() ? c.errorGround : selected ? c.highlight : fixed ? c.readOnlyBase : c.base);
  painter->setPen(c.gridLine);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
  if (option.state & QStyle::State_HasFocus) {
    painter->setPen(QPen(c.accent, qMax(1, px(2))));
    painter->drawRect(option.rect.adjusted(px(1), px(1), -px(1) - 1, -px(1) - 1));
  }
  QFont font = fontOf(column);
  painter->setFont(font);
  const bool spare = index.data(PlanTreeModel::SpareRole).toBool();
  const QString text = index.data(problem.isEmpty() ? static_cast<int>(Qt::DisplayRole) : static_cast<int>(PlanTreeModel::RefusedRole)).toString();
  const bool quiet = text == Format::unknown() || (column == PlanColumn::Money && !text.isEmpty() && !text[0].isDigit()) ||
                     (column == PlanColumn::Indicator && fixed);
  painter->setPen(!problem.isEmpty() ? c.error : spare || quiet ? c.secondaryText : selected ? c.highlightedText : c.text);
  const QRect box = option.rect.adjusted(px(5), px(1), -px(5), -px(2));
  const int lines = m_twoLines ? 2 : 1;
  if (column == PlanColumn::Progress) {
    const QVariant percent = index.data(PlanTreeModel::PercentRole);
    PlanPaint::progress(*painter, box, text, percent.isValid() ? std::optional<double>(percent.toDouble()) : std::nullopt, m_twoLines);
  } else if (column == PlanColumn::State) {
    PlanPaint::state(*painter, box, static_cast<StateMark>(index.data(PlanTreeModel::MarkRole).toInt()), text);
  } else if (const QString note = index.data(PlanTreeModel::NoteRole).toString(); !note.isEmpty() && m_twoLines) {
    const int line = QFontMetrics(font).lineSpacing();
    const int top = box.top() + (box.height() - 2 * line + px(2)) / 2;
    PlanPaint::text(*painter, QRect(box.left(), top, box.width(), line), text, Qt::AlignRight | Qt::AlignVCenter, 1);
    painter->setFont(Theme::font(9));
    painter->setPen(c.attention);
    PlanPaint::text(*painter, QRect(box.left(), top + line - px(2), box.width(), line), note, Qt::AlignRight | Qt::AlignVCenter, 1);
  } else {
    PlanPaint::text(*painter, box, text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), PlanCells::isNumber(column) || column == PlanColumn::Number ? 1 : lines);
  }
  painter->restore();
}

bool PlanDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  QString text = index.data(Qt::ToolTipRole).toString();
  const QString shown = index.data(Qt::DisplayRole).toString();
  const int room = (option.rect.width() - px(12)) * (m_twoLines ? 2 : 1);
  if (text.isEmpty() && QFontMetrics(fontOf(columnOf(index))).horizontalAdvance(shown) > room * 9 / 10) text = shown;
  if (text.isEmpty()) QToolTip::hideText();
  else QToolTip::showText(event->globalPos(), QStringLiteral("<qt>") + text.toHtmlEscaped(), view);
  return true;
}

}  // namespace santalka
