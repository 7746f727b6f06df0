// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/Drafts.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QTimer;
class QWidget;

namespace santalka {

class MainWindow;
class Workspace;
struct ChangeNotice;

/// Keeps what is half typed: every two seconds the text of the field that has the keyboard goes into the drafts of this
/// computer, and out of them when the field is saved or given up. After a crash the text is put back into the same field
/// of the same record. Knows the fields by where they stand (a form, a cell, the quick row, the report's prose), so that
/// no editor has to care.
class DraftKeeper : public QObject {
  Q_OBJECT
 public:
  static constexpr int EveryMs = 2000;

  /// `folder`: where drafts lie.
  DraftKeeper(MainWindow& window, const QString& folder);
  ~DraftKeeper() override;

  /// What the timer does; and at once, for tests.
  void keepNow();
  /// Puts back what a crash left of the open file; answers how many fields.
  int giveBack();

 private:
  void attach();
  void detach();
  void focusMoved(QWidget* now);
  void forget(const ChangeNotice& notice);
  void settle(const Draft& draft, const QPointer<QWidget>& editor);
  void forgetQuickRow();
  void giveUp(const QString& entity, qint64 record, const QString& field);
  bool isRefused(const Draft& draft) const;
  std::optional<Draft> draftOf(QWidget* focus) const;
  bool putBack(const Draft& draft);

  MainWindow& m_window;
  Workspace& m_workspace;  ///< outlives the window
  QString m_folder;
  std::unique_ptr<Drafts> m_drafts;
  QTimer* m_timer;
  QPointer<QWidget> m_editor;  ///< has the keyboard
  QMetaObject::Connection m_typing;
  bool m_typed = false;        ///< something was typed into it
  QString m_before;            ///< its text when it got the keyboard
  std::optional<Draft> m_kept; ///< of m_editor
};

}  // namespace santalka
