// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"
#include "ui/plan/PlanEdits.h"

namespace santalka {

/// What stands in the cells of the plan, in words and shapes. Figures come from the snapshot, which has them from the
/// services; nothing is added up here.
namespace PlanCells {

StateMark markOf(ProgressState state);
/// „vėluoja“: the word of the state as it stands beside its shape.
QString wordOf(ProgressState state);
/// The state as a filter knows it: "late" (late or not done), "unknown", "achieved" …
QString filterKey(ProgressState state);

QString caption(PlanColumn column, const PlanSnapshot& snapshot);
/// Short and stable, for object names, settings and the clipboard.
QString key(PlanColumn column);
/// Where a field of the record stands in the tree; none when it has no column of its own.
std::optional<PlanColumn> columnOf(EntityKind kind, const QString& field);
bool isNumber(PlanColumn column);

QString display(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column);
/// As it stands in the editor and on the clipboard.
QString editable(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column);
/// A second line under the amount: „ieškoma“, „padalyti“.
QString note(const PlanSnapshot& snapshot, const PlanRow& row);
QString toolTip(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column);

/// „1 tikslas. Įtraukti“, „1 uždavinys. Komunikacija“ and „4 priemonės“.
QString groupTitle(const PlanSnapshot& snapshot, const PlanRow& row);
QString measureCount(int measures);

std::optional<double> percent(const PlanSnapshot& snapshot, const PlanRow& row);
std::optional<ProgressState> state(const PlanSnapshot& snapshot, const PlanRow& row);
/// Planned money of the year; nothing when unknown or none is needed.
std::optional<Money> money(const PlanSnapshot& snapshot, const PlanRow& row);
/// The money of some measures together: an amount, „nereikia“ or „–“.
QString moneyText(const PlanSnapshot& snapshot, const std::vector<Id<Measure>>& measures);

}  // namespace PlanCells
}  // namespace santalka
