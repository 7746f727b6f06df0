// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileOpening.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QTimer;

namespace santalka {

class EditService;

/// What goes on around an open file while it is open: the holder's heartbeat, the checks that were left for later, for a
/// reader what the holder changes and whether they are still there. All of it off the UI thread where it touches the disk.
class FileWatch : public QObject {
  Q_OBJECT
 public:
  /// `held`: somebody else works on a file that is only read.
  FileWatch(DataFile& file, EditService& edits, bool held, QObject* parent = nullptr);
  ~FileWatch() override;

  /// The check that opening left over.
  void checkNow(FileVerify::Depth depth);
  /// One beat now, as the timer gives it; for the moment of waking from sleep, and for tests.
  void beat();
  /// A reader's look at the file and its holder now.
  void lookOn();

 Q_SIGNALS:
  /// The file may not be written any more, and why.
  void shut(const santalka::Error& why);
  /// The check is through; damage is told by damaged().
  void sound();
  void damaged(const santalka::Error& why);
  /// For a reader: nobody holds the file any more, or who holds it gives no sign of life.
  void holderGone();
  void holderSilent(const QString& message);

 private:
  DataFile& m_file;
  EditService& m_edits;
  QThreadPool m_pool;
  QTimer* m_timer;
  std::shared_ptr<int> m_looking = std::make_shared<int>(0);
  std::shared_ptr<std::atomic<bool>> m_alive = std::make_shared<std::atomic<bool>>(true);
  bool m_held;
  bool m_isLooking = false;
  bool m_toldSilent = false;
};

}  // namespace santalka
