// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/ChangeSet.h"
#include "core/exchange/ImportSession.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace santalka {

class EditService;

/// What the page shows of an import; a copy, so that the worker may go on.
struct ImportState {
  bool open = false;
  ImportTarget target = ImportTarget::Plan;
  QString fileName;
  QString encodingNote;
  QStringList sheets;
  int sheet = 0;
  int headerFirst = -1;
  int headerLast = -1;
  std::vector<ImportField> fields;
  std::vector<ImportColumn> columns;
  ImportPreview preview;
  std::optional<Error> error;  ///< why nothing of the file can be used
};

/// Drives one ImportSession in a thread and on a connection of its own, so that reading and writing never stop the
/// window. One job at a time; the state is told anew after each. What an import writes reaches the window's EditService
/// by adopt().
class ImportDesk : public QObject {
  Q_OBJECT
 public:
  ImportDesk(const QString& dataFile, EditService& edits, const QString& who, QObject* parent = nullptr);
  ~ImportDesk() override;

  bool isBusy() const { return m_busy; }
  const ImportState& state() const { return m_state; }
  /// A cell as it stands in the file, row and column from 0; only while no job is running.
  QString cellText(int row, int column) const;
  bool cellIsNumber(int row, int column) const;

  void open(const QString& path, ImportTarget target);
  void chooseSheet(int index);
  void chooseHeader(int first, int last);
  void assign(int column, const QString& field, std::optional<int> year);
  void choosePlan(qint64 plan);
  void answer(const ImportCell& cell, int answer, bool alike);
  void correct(const QString& cell, const QString& text);
  void apply(bool skipErrors);
  void cancel() { m_cancelled = true; }
  /// Lets the file go.
  void close();

 Q_SIGNALS:
  void busyChanged(bool busy, const QString& what);
  /// From the first to the last moment in which nobody else can write the file, or read it.
  void writing(bool now);
  void progressed(double done);
  void changed();
  void applied(const santalka::ImportResult& result);
  void failed(const santalka::Error& error);

 private:
  struct Work;
  using Job = std::function<Result<void>(Work&)>;
  void run(const QString& what, Job job, std::function<void()> then = {});
  void change(Job job);
  ReadProgress progress();
  void finish(const Result<void>& outcome, const std::function<void()>& then);

  QThread* m_thread;
  QObject* m_worker;  ///< lives in the thread; jobs are posted to it
  std::shared_ptr<Work> m_work;
  EditService& m_edits;
  QString m_who;
  ImportState m_state;
  bool m_busy = false;
  bool m_writing = false;
  std::atomic<bool> m_cancelled{false};
};

}  // namespace santalka
