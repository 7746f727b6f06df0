// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QWidget>

namespace santalka {

ActionSet::ActionSet(QWidget* window) : QObject(window), m_window(window) {
  add("newFile", QT_TR_NOOP("&New file…"), Icon::Document);
  add("openFile", QT_TR_NOOP("&Open…"), Icon::Folder, QKeySequence::Open);
  add("sample", QT_TR_NOOP("Try with a &sample municipality"), Icon::Eye);
  add("saveCopy", QT_TR_NOOP("Save a &copy…"), Icon::Save);
  add("restore", QT_TR_NOOP("&Restore from a backup…"), Icon::History);
  add("handover", QT_TR_NOOP("&Hand the work over…"), Icon::Person);
  add("print", QT_TR_NOOP("&Print…"), Icon::Print, QKeySequence::Print);
  add("quit", QT_TR_NOOP("&Quit"), Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Q));

  add("undo", QT_TR_NOOP("&Undo"), Icon::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z));
  QAction* redo = add("redo", QT_TR_NOOP("&Redo"), Icon::Redo);
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
  add("cut", QT_TR_NOOP("Cu&t"), Icon::None, QKeySequence::Cut);
  add("copy", QT_TR_NOOP("&Copy"), Icon::Copy, QKeySequence::Copy);
  add("copyWithHeaders", QT_TR_NOOP("Copy with &headers"), Icon::None, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  add("paste", QT_TR_NOOP("&Paste"), Icon::Paste, QKeySequence::Paste);
  add("find", QT_TR_NOOP("&Search everything"), Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_F));

  add("back", QT_TR_NOOP("&Back"), Icon::ChevronLeft, QKeySequence(Qt::ALT | Qt::Key_Left));
  add("forward", QT_TR_NOOP("&Forward"), Icon::ChevronRight, QKeySequence(Qt::ALT | Qt::Key_Right));
  add("filter", QT_TR_NOOP("F&ilter line"), Icon::Filter, QKeySequence(Qt::CTRL | Qt::Key_L));
  add("nextPane", QT_TR_NOOP("Next &pane"), Icon::None, QKeySequence(Qt::Key_F6));
  add("sideForm", QT_TR_NOOP("&Side form"), Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
  add("narrowNavigation", QT_TR_NOOP("&Narrow navigation"), Icon::None, QKeySequence(Qt::CTRL | Qt::Key_B))->setCheckable(true);
  QAction* larger = add("zoomIn", QT_TR_NOOP("Lar&ger text"));
  larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
  add("zoomOut", QT_TR_NOOP("S&maller text"), Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Minus));
  add("zoomReset", QT_TR_NOOP("Text at &100 %"), Icon::None, QKeySequence(Qt::CTRL | Qt::Key_0));
  add("dark", QT_TR_NOOP("&Dark colours"))->setCheckable(true);
  // Each language is named in itself, so that it can be found from the other one.
  add("lithuanian", "Lietuvių")->setCheckable(true);
  add("english", "English")->setCheckable(true);

  add("newRecord", QT_TR_NOOP("&New record"), Icon::Plus, QKeySequence::New);
  add("removeRecord", QT_TR_NOOP("&Delete"), Icon::Trash);
  add("import", QT_TR_NOOP("&Import…"), Icon::Import, QKeySequence(Qt::CTRL | Qt::Key_I));
  add("export", QT_TR_NOOP("&Export…"), Icon::Export, QKeySequence(Qt::CTRL | Qt::Key_E));
  add("check", QT_TR_NOOP("&Check my data"), Icon::Tick);
  add("report", QT_TR_NOOP("&Annual report"), Icon::Document, QKeySequence(Qt::CTRL | Qt::Key_R));
  add("help", QT_TR_NOOP("&Help on this page"), Icon::Help, QKeySequence(Qt::Key_F1));
  add("helpKeyboard", QT_TR_NOOP("&Keyboard"));
  add("helpTyping", QT_TR_NOOP("How to &type in tables"));
  add("about", QT_TR_NOOP("&About Santalka"), Icon::Info);
  retranslate();
}

QAction* ActionSet::add(const char* name, const char* text, Icon which, const QKeySequence& keys) {
  auto* action = new QAction(m_window);
  action->setObjectName(QStringLiteral("action.") + QString::fromLatin1(name));
  if (which != Icon::None) action->setIcon(icon(which));
  if (!keys.isEmpty()) action->setShortcut(keys);
  m_window->addAction(action);
  m_actions.insert(name, action);
  m_texts.insert(name, text);
  return action;
}

void ActionSet::setShortcutsOn(bool on) {
  for (QAction* action : std::as_const(m_actions)) {
    if (on) m_window->addAction(action);
    else m_window->removeAction(action);
  }
}

QAction* ActionSet::operator[](const char* name) const {
  QAction* action = m_actions.value(name);
  Q_ASSERT(action);
  return action;
}

void ActionSet::retranslate() {
  for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
    if (it.key() == "lithuanian") m_actions[it.key()]->setText(QStringLiteral("&Lietuvių"));
    else if (it.key() == "english") m_actions[it.key()]->setText(QStringLiteral("&English"));
    else m_actions[it.key()]->setText(tr(it.value()));
  }
}

}  // namespace santalka
