// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/TextUndo.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace santalka {

namespace {

bool has(const QWidget* text, bool undo) {
  if (const auto* line = qobject_cast<const QLineEdit*>(text))
    return !line->isReadOnly() && (undo ? line->isUndoAvailable() : line->isRedoAvailable());
  if (const auto* edit = qobject_cast<const QPlainTextEdit*>(text))
    return !edit->isReadOnly() && (undo ? edit->document()->isUndoAvailable() : edit->document()->isRedoAvailable());
  return false;
}

void take(QWidget* text, bool undo) {
  if (auto* line = qobject_cast<QLineEdit*>(text)) undo ? line->undo() : line->redo();
  else if (auto* edit = qobject_cast<QPlainTextEdit*>(text)) undo ? edit->undo() : edit->redo();
}

}  // namespace

TextUndo::TextUndo(QAction* undo, QAction* redo, QWidget* window) : QObject(window), m_undo(undo), m_redo(redo), m_window(window) {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
}

void TextUndo::focusMoved(QWidget* now) {
  // Another program in front: the field is not left.
  if (!now || now == m_text) return;
  if (m_text) {
    m_text->removeEventFilter(this);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(m_text.data())) edit->document()->disconnect(this);
  }
  auto* edit = qobject_cast<QPlainTextEdit*>(now);
  m_text = m_window->isAncestorOf(now) && (edit || qobject_cast<QLineEdit*>(now)) ? now : nullptr;
  if (m_text) m_text->installEventFilter(this);
  if (m_text && edit) {
    connect(edit->document(), &QTextDocument::undoAvailable, this, &TextUndo::changed);
    connect(edit->document(), &QTextDocument::redoAvailable, this, &TextUndo::changed);
  }
  Q_EMIT changed();
}

bool TextUndo::can(bool undo) const { return qobject_cast<QPlainTextEdit*>(m_text.data()) && has(m_text, undo); }

bool TextUndo::step(bool undo) {
  if (!can(undo)) return false;
  take(m_text, undo);
  return true;
}

bool TextUndo::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_text || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  const QKeySequence pressed(key->keyCombination());
  const bool undo = m_undo->shortcuts().contains(pressed) || key->matches(QKeySequence::Undo);
  const bool redo = m_redo->shortcuts().contains(pressed) || key->matches(QKeySequence::Redo);
  if (!undo && !redo) return false;
  const bool own = has(m_text, undo);
  if (event->type() == QEvent::ShortcutOverride) event->setAccepted(own);
  else if (own) take(m_text, undo);
  else event->ignore();
  return true;
}

}  // namespace santalka
