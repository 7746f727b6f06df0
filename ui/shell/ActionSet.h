// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace santalka {

/// Every action of the window by name ("undo" is found as "action.undo"), with its texts in the language of the
/// program. What an action does is connected by the window.
class ActionSet : public QObject {
  Q_OBJECT
 public:
  explicit ActionSet(QWidget* window);

  QAction* operator[](const char* name) const;
  QList<QAction*> all() const { return m_actions.values(); }
  void retranslate();
  /// Whether shortcuts work while the menus and bars with their actions are disabled.
  void setShortcutsOn(bool on);

 private:
  QAction* add(const char* name, const char* text, Icon icon = Icon::None, const QKeySequence& keys = {});

  QWidget* m_window;
  QHash<QByteArray, QAction*> m_actions;
  QHash<QByteArray, const char*> m_texts;
};

}  // namespace santalka
