// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/ObservationTable.h"
#include "core/db/Store.h"
#include "core/editing/ChangeSet.h"
#include "core/editing/SpokenLabel.h"

#include <QObject>

#include <functional>
#include <map>

namespace santalka {

/// The one door for writes. Each call is validated, made in one transaction together with its history and search text,
/// said to everybody by changed(), and kept as one step that can be undone and redone, also after a restart.
class EditService : public QObject {
  Q_OBJECT

 public:
  struct Outcome {
    int inserted = 0;
    int updated = 0;
    int removed = 0;
    std::map<qint64, qint64> ids;  ///< provisional id → stored id
    ObservationTable::Outcome observations;
    bool nothingChanged() const { return inserted + updated + removed == 0 && observations.changes() == 0; }
  };
  /// Sealed: a fact that went out of the house (a submission). It closes what was done before it and is itself never
  /// undone; a correction is a new step.
  enum class StepKind { Edit, Import, Sealed };

  EditService(Database& database, QString who, QObject* parent = nullptr);

  Store& store() { return m_store; }
  const Store& store() const { return m_store; }
  const QString& who() const { return m_who; }
  void setWho(const QString& who) { m_who = who; }

  /// Asked before a step that is hard to survey: an import, or a change of more than BulkRecords records (those that go
  /// with a removed one counted). An Error from it is the step's: nothing is written. Called in this service's thread;
  /// `goesOn` turns false when the step is stopped meanwhile (setProgress). It may let the event loop run: what else would be
  /// written through this service meanwhile is refused with Locked.
  enum class Risk { Import, BulkChange };
  using BeforeRisk = std::function<Result<void>(Risk risk, const QString& label, const std::function<bool()>& goesOn)>;
  static constexpr std::size_t BulkRecords = 20;
  void setBeforeRisk(BeforeRisk before) { m_beforeRisk = std::move(before); }
  const BeforeRisk& beforeRisk() const { return m_beforeRisk; }

  /// Told how far a step is (0 to 1), in this service's thread; false stops it with an Error of code Cancelled, and nothing
  /// of it is written.
  using Progress = std::function<bool(double done)>;
  void setProgress(Progress progress) { m_progress = std::move(progress); }

  /// Makes all changes or none. `label` names the step for people ("Paste 12 rows"); empty: one is made from the
  /// changes. Problems of several records come as one Error of code Invalid, a line each.
  Result<Outcome> apply(ChangeSet changes, const QString& label = {}, StepKind kind = StepKind::Edit);
  /// Rows of one statistics series, kept and undone as one batch. The batch's series may be provisional (negative) within
  /// the same step.
  struct ObservationImport {
    ObservationBatch batch;
    const std::vector<ObservationRow>* rows = nullptr;
  };
  /// The same with observations of one or several series, each series once.
  Result<Outcome> importObservations(ChangeSet changes, const std::vector<ObservationImport>& imports, DimensionTexts& texts,
                                     const QString& label);
  Result<Outcome> importObservations(ChangeSet changes, const ObservationBatch& batch, const std::vector<ObservationRow>& rows,
                                     DimensionTexts& texts, const QString& label) {
    return importObservations(std::move(changes), {{batch, &rows}}, texts, label);
  }

  Result<qint64> insert(const Record& record);
  Result<void> update(EntityKind kind, qint64 id, const QString& field, const QVariant& value);
  Result<void> update(const Record& record);
  /// Removes the record and what belongs to it; references to it become unknown. Undo brings all of it back.
  Result<void> remove(EntityKind kind, qint64 id);

  bool canUndo() const { return m_undoStep != 0; }
  bool canRedo() const { return m_redoStep != 0; }
  QString undoLabel() const { return spokenLabel(m_undoLabel); }
  QString redoLabel() const { return spokenLabel(m_redoLabel); }
  /// The sealed step that undo stopped at: not empty while nothing was done after it.
  QString sealedLabel() const { return canUndo() ? QString() : spokenLabel(m_sealedLabel); }
  Result<void> undo();
  Result<void> redo();
  /// How many records and rows the next undo (redo) touches: a window does not wait for very many.
  qint64 weightOfUndo() const { return weightOf(m_undoStep); }
  qint64 weightOfRedo() const { return weightOf(m_redoStep); }
  /// What was done so far stays in the history and can no longer be undone: the start of a file.
  Result<void> closeHistory();

  /// History of one record, newest first; ChangeLog reads more.
  Result<std::vector<HistoryEntry>> history(EntityKind kind, qint64 id) const;
  /// The newest changes of the file.
  Result<std::vector<HistoryEntry>> recent(int limit) const;
  /// Brings a deleted record back with what belonged to it and went with it (ChangeLog::bin); itself a step.
  Result<Outcome> bringBack(EntityKind kind, qint64 id);
  /// Brings a record back to what it was before the given step (also a removed one); itself a step that can be undone.
  Result<void> restore(EntityKind kind, qint64 id, qint64 beforeStep);

  QDateTime lastSavedAt() const { return m_lastSavedAt; }

  /// Another EditService of this program has written to the same file (an import off the UI thread): takes over what can
  /// be undone and tells everybody what changed.
  void adopt(const std::vector<ChangeNotice>& notices);
  /// For a file that somebody else writes and this program only reads: tells everybody what they changed since the last
  /// call. The first call only marks where to begin. Answers whether there was anything.
  Result<bool> followOthers();

 Q_SIGNALS:
  void changed(const santalka::ChangeNotice& notice);
  /// canUndo(), canRedo(), their labels or lastSavedAt() may have changed.
  void stateChanged();

 private:
  Result<void> resolve(Record& record, const std::map<qint64, qint64>& ids) const;
  Result<qint64> openStep(const QString& label, const QString& kind, qint64 undoes);
  Result<void> writeChange(qint64 step, const Change& change, const Record* before);
  /// What a step does beside its records, inside its transaction; answers whether it changed anything.
  using Beside = std::function<Result<bool>(qint64 step, Outcome& outcome, ChangeNotice& notice)>;
  /// Once more when it failed for damage to the search text, which is mended for that.
  Result<Outcome> run(ChangeSet changes, const QString& label, StepKind kind, const Beside& beside);
  Result<Outcome> runOnce(ChangeSet changes, const QString& label, StepKind kind, const Beside& beside);
  Result<Outcome> applyInside(ChangeSet& changes, qint64 step, ChangeNotice& notice);
  Result<void> reverse(qint64 step, bool undoing);
  Result<void> askBeforeRisk(bool import, std::size_t records, const QString& label) const;
  Result<void> closeSteps(StepKind kind, qint64 step);
  Result<void> refreshState();
  qint64 weightOf(qint64 step) const;
  Result<void> proceed(double done) const;
  QString labelFor(const ChangeSet& changes) const;
  /// An id that no record of this kind ever had in this file, so that histories never mix.
  Result<qint64> freshId(EntityKind kind, std::map<EntityKind, qint64>& given) const;

  Store m_store;
  QString m_who;
  BeforeRisk m_beforeRisk;
  Progress m_progress;
  qint64 m_undoStep = 0;
  qint64 m_redoStep = 0;
  QString m_undoLabel;
  QString m_redoLabel;
  QString m_sealedLabel;
  QDateTime m_lastSavedAt;
  qint64 m_followedTo = -1;       ///< the newest change known of those that others make
  qint64 m_followedVersion = -1;
};

}  // namespace santalka

Q_DECLARE_METATYPE(santalka::ChangeNotice)
