// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace santalka {

/// Whose undo and redo are meant while a text is being typed. A field that has steps of its own takes them back first; one
/// that has none leaves the keys to the file, also where Qt's fields would swallow them. Ctrl+Y and Ctrl+Shift+Z are the
/// same everywhere.
class TextUndo : public QObject {
  Q_OBJECT
 public:
  TextUndo(QAction* undo, QAction* redo, QWidget* window);

  /// Whether the text of several lines that has the keyboard has steps of its own. A single line has too few to speak of.
  bool can(bool undo) const;
  /// Takes a step of that text; false when there is none.
  bool step(bool undo);

 Q_SIGNALS:
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void focusMoved(QWidget* now);

  QAction* m_undo;
  QAction* m_redo;
  QWidget* m_window;
  QPointer<QWidget> m_text;
};

}  // namespace santalka
