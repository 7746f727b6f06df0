// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/TaskRunner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace santalka {

class BackupKeeper;
class EditService;
class NewRecords;
class RecordNames;
class RefusedTexts;
class Store;

/// Where something is: a page, and there perhaps a record and one of its fields, or a filter that is put in force.
struct Place {
  QString page;
  QString entity;
  qint64 id = 0;
  QString field;
  QString filter;

  bool operator==(const Place&) const = default;
};

/// What the pages share: the year that is looked at, the way to other places, messages, long work.
/// A page gets it with its constructor and knows nothing of the window.
class Workspace : public QObject {
  Q_OBJECT
 public:
  explicit Workspace(QObject* parent = nullptr);
  ~Workspace() override;

  /// The file that is worked on from now on. The window throws its pages away and makes new ones.
  void attach(EditService& edits, const QString& path, bool readOnly);
  /// Before the services of the file go away.
  void detach();
  bool hasFile() const { return m_edits != nullptr; }
  EditService& edits() const;
  const Store& store() const;
  RecordNames& names() const;
  RefusedTexts& refused() const;
  NewRecords& newRecords() const;
  /// What people know the file by; DataFile::connect() finds the copy behind it.
  QString path() const { return m_path; }
  /// The file that is open on this computer: the same, or the working copy of one that stands elsewhere. For whoever reads
  /// whole files.
  QString workPath() const { return m_workPath; }
  /// Before attach().
  void setWorkPath(const QString& path) { m_workPath = path; }
  bool isReadOnly() const { return m_readOnly; }
  /// The open file may not be written any more. Pages stay as they are, so that nothing typed is lost; what is still
  /// committed is refused by the file with its reason.
  void turnReadOnly();
  /// Null while no file is open for writing.
  BackupKeeper* backups() const { return m_backups; }
  /// Before attach().
  void setBackups(BackupKeeper* backups) { m_backups = backups; }

  int year() const { return m_year; }
  void setYear(int year);

  /// Leads to the place; the window shows the page and the page the record.
  void go(const Place& place) { Q_EMIT placeRequested(place); }
  /// Says something above the page. `action` runs when the link at its end is followed.
  void say(StateMark mark, const QString& text, const QString& actionText = {}, std::function<void()> action = {});
  TaskRunner& tasks() { return m_tasks; }
  /// A long write goes on in a thread: until it ends nothing else can write the file, or read it. The page in front stays
  /// there, and the window offers nothing besides.
  void holdStill(bool still) { Q_EMIT heldStill(still); }

 Q_SIGNALS:
  void fileAttached();
  void fileDetached();
  void readOnlyTurned();
  void yearChanged(int year);
  void placeRequested(const santalka::Place& place);
  void said(santalka::StateMark mark, const QString& text, const QString& actionText, std::function<void()> action);
  /// A page has records of its own to count, or something that is due.
  void countsChanged();
  void heldStill(bool still);

 private:
  EditService* m_edits = nullptr;
  BackupKeeper* m_backups = nullptr;
  std::unique_ptr<RecordNames> m_names;
  std::unique_ptr<RefusedTexts> m_refused;
  std::unique_ptr<NewRecords> m_newRecords;
  QString m_path;
  QString m_workPath;
  bool m_readOnly = false;
  int m_year;
  TaskRunner m_tasks;
};

}  // namespace santalka
