// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileLock.h"
#include "core/place/PlaceKind.h"
#include "core/place/WorkingCopy.h"

#include <memory>
#include <mutex>

namespace santalka {

class PassingFolder;

/// A data file by the place where it stands: opened where it is on a local disk, through a working copy everywhere else.
/// Who has one opens DataFile on workPath() and, after writing, publishes. The lock note stands beside the published file.
class PlacedFile {
 public:
  struct Request {
    QString path;
    bool reading = false;
    bool takeOver = false;
    QString person;
    int patienceMs = 5000;  ///< a place that has not answered by then is away
  };
  /// Who holds the file, when that is why it was not opened.
  struct Refusal {
    LockHolder holder;
    LockStanding standing = LockStanding::Free;
  };
  /// An Error of code Locked when somebody holds the file, NotFound when neither the place nor a working copy is there.
  static Result<std::unique_ptr<PlacedFile>> open(const Request& request, Refusal* refusal = nullptr);
  ~PlacedFile();

  /// The file itself, also where people know it by a link, and what is opened.
  const QString& path() const { return m_copy.published(); }
  const QString& workPath() const { return m_workPath; }
  const FilePlace& place() const { return m_place; }
  bool isWorkingCopy() const { return m_working; }
  /// The place did not answer when the file was opened.
  bool wasAway() const { return m_away; }
  /// Deliveries go to a file of our own beside the one that people know.
  bool isBeside() const;
  /// Work of an earlier time was put beside the file because somebody had changed that; empty when not.
  const QString& putBeside() const { return m_putBeside; }

  /// Read through a private copy that stays as it was when it was made; it does not follow what the holder changes.
  bool isReadersCopy() const { return m_readingFolder != nullptr; }
  /// The copy was opened: what was taken over belongs to its new holder from here on.
  Result<void> claim();
  /// One delivery, patient for a few seconds; never on the UI thread. Delivers nothing when nothing waits. Once somebody
  /// else has taken the file over, what is still delivered goes beside it.
  Publishing::Outcome publish(bool mayBeGone = false);
  bool hasUndelivered() const;
  QDateTime waitingSince() const;
  /// Something was committed: from now on it waits.
  void noteChange();
  /// The same when the copy says so itself: for what was written by others than those who report it. Waits for a delivery
  /// that runs; never on the UI thread.
  void lookForChanges();

  /// The heartbeat of the note beside the published file; answers who took it over.
  std::optional<LockHolder> beat();

 private:
  explicit PlacedFile(const Request& request);
  Result<void> prepare();
  Result<void> prepareReading();
  Result<void> takeLock();
  Result<void> settle();
  Publishing::Order order(bool mayBeGone);

  Request m_request;
  FilePlace m_place;
  std::mutex m_delivering;     // one delivery at a time
  mutable std::mutex m_mutex;  // publish() works on another thread than noteChange()
  WorkingCopy m_copy;
  QString m_workPath;
  QString m_target;             // the published file, or our own beside it once somebody else had changed that one
  bool m_working = false;
  bool m_away = false;
  bool m_waits = false;
  bool m_lost = false;         // somebody took the file over
  QString m_putBeside;
  std::shared_ptr<FileLock> m_lock;
  Refusal m_refusal;
  std::unique_ptr<PassingFolder> m_readingFolder;
};

}  // namespace santalka
