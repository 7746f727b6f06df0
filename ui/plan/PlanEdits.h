// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "ui/plan/PlanSnapshot.h"

#include <map>

namespace santalka {

/// The columns of the plan, in their order.
enum class PlanColumn { Number, Title, Responsible, Period, Indicator, Unit, Baseline, Target, Result, Progress, State, Money, Count };
inline constexpr int PlanColumnCount = static_cast<int>(PlanColumn::Count);

/// One row of the plan's tree: a goal, an objective, a measure with its only indicator (or none), or one of several
/// indicators.
struct PlanRow {
  enum class Kind { None, Goal, Objective, Measure, Indicator };
  Kind kind = Kind::None;
  qint64 goal = 0;        ///< 0: objectives without a goal
  qint64 objective = 0;   ///< 0: measures without an objective
  qint64 measure = 0;
  qint64 indicator = 0;   ///< of a Measure row: its only indicator, 0 when it has none or several
  bool several = false;   ///< a Measure row whose indicators have rows of their own
  /// Heads a group: its number and title are written in place, the rest is added up.
  bool isHead() const { return kind == Kind::Goal || kind == Kind::Objective; }
};

/// What was typed or pasted into cells of the plan, gathered into one step: which record a cell belongs to, which must
/// be made first, and what the text means. Cells of the same record become one change.
class PlanEdits {
 public:
  PlanEdits(const PlanSnapshot& snapshot, const Store& store, QDate today) : m_snapshot(snapshot), m_store(store), m_today(today) {}

  /// Whether the cell is edited in place; a result or an amount made of several lines is edited in the side form.
  static bool isEditable(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column);
  /// Whether the cell is made of several lines that the side form lists.
  static bool isComposed(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column);

  /// The Error says what the cell expects.
  Result<void> set(const PlanRow& row, PlanColumn column, const QString& text);
  /// A row that is not there yet: its cells become a new measure, and an indicator when one of its cells is written.
  PlanRow newMeasure(Id<Plan> plan, Id<Objective> objective, qint64 position);
  /// Whether anything would be other than it is stored.
  bool changesAnything() const;
  /// What the rules say of the records as they would be; empty when they may be stored.
  QString firstProblem() const;
  /// Takes the other's changes over; both are about different records.
  void add(const PlanEdits& other);
  bool isEmpty() const { return m_records.empty() && m_new.empty() && m_removed.empty(); }
  Result<void> apply(EditService& edits, const QString& label = {});

  /// „2026–2028“, „2026 I – 2028 IV“, „2026-03 – 2028-12“, as parsePeriod() reads it; empty when nothing is known.
  static QString periodText(const QDate& from, const QDate& to);

 private:
  Record& record(EntityKind kind, qint64 id);
  Record& fresh(EntityKind kind, qint64 owner, int year = 0);
  Result<void> setField(EntityKind kind, qint64 id, const QString& field, const QString& text);
  Result<void> setPeriod(const PlanRow& row, const QString& text);
  Result<void> setOfIndicator(const PlanRow& row, const QString& field, const QString& text);
  Result<void> setTarget(const PlanRow& row, const QString& text);
  Result<void> setResult(const PlanRow& row, const QString& text);
  Result<void> setMoney(const PlanRow& row, const QString& text);

  const PlanSnapshot& m_snapshot;
  const Store& m_store;
  QDate m_today;
  /// A negative id: a new measure, or its indicator, by the same number.
  std::map<std::pair<EntityKind, qint64>, Record> m_records;
  /// New records by kind, owner and year.
  std::map<std::tuple<EntityKind, qint64, int>, Record> m_new;
  std::vector<std::pair<EntityKind, qint64>> m_removed;
};

}  // namespace santalka
