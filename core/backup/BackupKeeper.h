// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/SecondPlace.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace santalka {

/// Sees to it that an open data file has its backups: before risk, on the first change of a day, when it is closed after
/// changes. Copies are made off the calling thread, on connections of their own; only beforeRisk() waits, because the
/// change it goes before must not begin without it: a window calls it in a thread of its own.
class BackupKeeper : public QObject {
  Q_OBJECT
 public:
  /// `source`: what the file is called for people, when the work is done on a local copy of it.
  explicit BackupKeeper(QString file, QString source = {}, QObject* parent = nullptr);
  ~BackupKeeper() override;

  /// Any thread. An Error means that the change should not be made; Cancelled when `goesOn` turned false.
  Result<void> beforeRisk(BackupReason reason, const QString& label, const std::function<bool()>& goesOn = {});
  /// Something was written to the file.
  void noteChange();
  void backUpNow();
  /// The last copy of the day, when there is something new to copy; waits until all is done.
  void close();
  /// A restore follows, and keeps what is there now by itself: closing makes no copy, which would take the place of an
  /// earlier one of the day, maybe the very one that is wanted.
  void leaveToRestore() { m_changed = false; }

  /// The newest backup known; there may be none.
  const std::optional<Backup>& last() const { return m_last; }
  const SecondPlace& secondPlace() const { return m_place; }
  void chooseSecondPlace(const QString& folder);

 Q_SIGNALS:
  /// last() or secondPlace() has something new to say.
  void changed();
  /// A backup that nobody waits for could not be made.
  void failed(const santalka::Error& error);

 private:
  void start(BackupReason reason);
  void deliver();
  void adopt(const Backup& backup);
  BackupStore::Order order(BackupReason reason, const QString& label) const;

  QString m_file;
  QString m_source;
  QThreadPool m_worker;
  std::optional<Backup> m_last;
  SecondPlace m_place;
  QDate m_dailyOf;
  bool m_changed = false;
};

}  // namespace santalka
