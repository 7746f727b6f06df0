// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace santalka {

class Workspace;

/// In front of everything while a step waits for the backup that goes before it: what is made and why, a bar, and Stop.
/// Modal, because nothing may change the file, or let it go, between its backup and the step.
class BackupWait : public QDialog {
  Q_OBJECT
 public:
  /// A copy of a small file is made in less: then nothing is shown.
  static constexpr int QuietMs = 200;

  using Backup = std::function<Result<void>(const std::function<bool()>& goesOn)>;
  /// Runs `backup` in a thread of its own and answers what it did. The caller waits, and so does the window: it paints and
  /// its timers go on, but nothing can be done in it, no task is started or finished, and no file opened or closed. When the
  /// user stops it, or the program ends, the answer is an Error of code Cancelled, even if the backup was made by then.
  static Result<void> make(Workspace& workspace, const QString& label, const Backup& backup);

  BackupWait(const QString& label, QWidget* parent);
  ~BackupWait() override;

  /// Stop; so are Esc and the cross of the box. It goes away when the work has noticed.
  void reject() override;

 Q_SIGNALS:
  void stopped();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLabel* m_title;
  QPushButton* m_stop;
};

}  // namespace santalka
