// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanEdits.h"

#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "core/base/Text.h"
#include "core/domain/Doubts.h"
#include "core/domain/FieldText.h"

#include <QCoreApplication>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

Error refusal(const QString& message) { return {ErrorCode::Invalid, message, {}}; }

Result<QVariant> parsed(EntityKind kind, const QString& field, const QString& text) {
  const EntityDescription& entity = describe(kind);
  const FieldDescription& description = entity.field(field);
  const bool number = description.type == FieldType::Decimal || description.type == FieldType::Money;
  if (number && unknownOrWithheld(text) == TextOutcome::Unknown) return QVariant();
  return FieldText::parse(entity, description, text);
}

bool startsMonth(const QDate& date) { return date.day() == 1; }
bool endsMonth(const QDate& date) { return date.day() == date.daysInMonth(); }

QString quarter(const QDate& date) {
  static const char* const roman[] = {"I", "II", "III", "IV"};
  return QStringLiteral("%1 %2").arg(date.year()).arg(QLatin1String(roman[(date.month() - 1) / 3]));
}

QString month(const QDate& date) { return date.toString(QStringLiteral("yyyy-MM")); }

}  // namespace

QString PlanEdits::periodText(const QDate& from, const QDate& to) {
  if (!from.isValid() && !to.isValid()) return {};
  if (!from.isValid()) return Texts::tr("until %1").arg(Format::date(to));
  if (!to.isValid()) return Texts::tr("from %1").arg(Format::date(from));
  const QString dash = QStringLiteral(" – ");
  if (startsMonth(from) && endsMonth(to)) {
    if (from.month() == 1 && to.month() == 12)
      return from.year() == to.year() ? QString::number(from.year()) : QStringLiteral("%1–%2").arg(from.year()).arg(to.year());
    if (from.month() % 3 == 1 && to.month() % 3 == 0)
      return quarter(from) == quarter(to) ? quarter(from) : quarter(from) + dash + quarter(to);
    return month(from) == month(to) ? month(from) : month(from) + dash + month(to);
  }
  return from == to ? Format::date(from) : Format::date(from) + dash + Format::date(to);
}

bool PlanEdits::isComposed(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column) {
  if (row.isHead() || row.kind == PlanRow::Kind::None) return false;
  if (column == PlanColumn::Money && row.kind == PlanRow::Kind::Measure) {
    const auto lines = snapshot.linesOf(row.measure, snapshot.year());
    return lines.size() > 1;
  }
  if (column != PlanColumn::Result || row.indicator == 0) return false;
  const Indicator* indicator = snapshot.indicator(row.indicator);
  // What adds up over the years is not what was typed: its dated amounts are written in the list.
  if (indicator && indicator->accumulation == Accumulation::RunningTotal) return true;
  const auto values = snapshot.valuesOf(row.indicator, snapshot.year());
  return values.size() > 1 || (values.size() == 1 && !values.front()->group.isEmpty());
}

bool PlanEdits::isEditable(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column) {
  if (row.isHead()) {
    const qint64 id = row.kind == PlanRow::Kind::Goal ? row.goal : row.objective;
    return id != 0 && (column == PlanColumn::Number || column == PlanColumn::Title);
  }
  const bool ofIndicator = !row.several && (row.indicator != 0 || row.kind == PlanRow::Kind::Measure);
  switch (column) {
    case PlanColumn::Number:
    case PlanColumn::Title:
    case PlanColumn::Responsible:
    case PlanColumn::Period: return row.kind == PlanRow::Kind::Measure;
    case PlanColumn::Indicator: return ofIndicator;
    case PlanColumn::Unit:
    case PlanColumn::Baseline:
    case PlanColumn::Target: return ofIndicator && row.indicator != 0;
    case PlanColumn::Result: return ofIndicator && row.indicator != 0 && !isComposed(snapshot, row, column);
    case PlanColumn::Money: return row.kind == PlanRow::Kind::Measure && !isComposed(snapshot, row, column);
    default: return false;
  }
}

Record& PlanEdits::record(EntityKind kind, qint64 id) {
  const auto key = std::make_pair(kind, id);
  const auto at = m_records.find(key);
  if (at != m_records.end()) return at->second;
  if (id < 0) {
    Record made = Record::make(kind);
    if (kind == EntityKind::Indicator) made.set(QStringLiteral("measure_id"), id);
    return m_records.emplace(key, std::move(made)).first->second;
  }
  auto stored = m_store.record(kind, id);
  return m_records.emplace(key, stored ? *stored : Record::make(kind)).first->second;
}

PlanRow PlanEdits::newMeasure(Id<Plan> plan, Id<Objective> objective, qint64 position) {
  PlanRow row;
  row.kind = PlanRow::Kind::Measure;
  row.objective = objective.value;
  row.measure = row.indicator = -position;
  Record& measure = record(EntityKind::Measure, row.measure);
  measure.set(QStringLiteral("plan_id"), plan.value);
  if (objective.isValid()) measure.set(QStringLiteral("objective_id"), objective.value);
  measure.set(QStringLiteral("position"), position);
  return row;
}

bool PlanEdits::changesAnything() const {
  if (!m_new.empty() || !m_removed.empty()) return true;
  return std::any_of(m_records.begin(), m_records.end(), [this](const auto& entry) {
    if (entry.first.second < 0) return true;
    auto stored = m_store.record(entry.first.first, entry.first.second);
    return !stored || stored->values != entry.second.values;
  });
}

QString PlanEdits::firstProblem() const {
  for (const auto& [key, one] : m_records)
    if (const auto problems = validate(one); !problems.empty()) return problems.front().message;
  for (const auto& [key, one] : m_new)
    if (const auto problems = validate(one); !problems.empty()) return problems.front().message;
  return {};
}

void PlanEdits::add(const PlanEdits& other) {
  m_records.insert(other.m_records.begin(), other.m_records.end());
  m_new.insert(other.m_new.begin(), other.m_new.end());
  m_removed.insert(m_removed.end(), other.m_removed.begin(), other.m_removed.end());
}

Record& PlanEdits::fresh(EntityKind kind, qint64 owner, int year) {
  const auto key = std::make_tuple(kind, owner, year);
  const auto at = m_new.find(key);
  if (at != m_new.end()) return at->second;
  Record made = Record::make(kind);
  // A target or result of a new row belongs to an indicator, which then has to have a title.
  if (owner < 0 && (kind == EntityKind::IndicatorTarget || kind == EntityKind::IndicatorValue)) record(EntityKind::Indicator, owner);
  if (kind == EntityKind::Indicator || kind == EntityKind::BudgetLine) made.set(QStringLiteral("measure_id"), owner);
  if (kind == EntityKind::IndicatorTarget || kind == EntityKind::IndicatorValue) made.set(QStringLiteral("indicator_id"), owner);
  if (kind == EntityKind::BudgetLine || kind == EntityKind::IndicatorTarget) made.set(QStringLiteral("year"), year);
  return m_new.emplace(key, std::move(made)).first->second;
}

Result<void> PlanEdits::setField(EntityKind kind, qint64 id, const QString& field, const QString& text) {
  auto value = parsed(kind, field, text);
  if (!value) return value.error();
  record(kind, id).set(field, *value);
  return {};
}

Result<void> PlanEdits::set(const PlanRow& row, PlanColumn column, const QString& text) {
  if (!isEditable(m_snapshot, row, column)) return refusal(Texts::tr("This cell is computed; it is not written by hand."));
  if (containsPersonalCode(text))
    return Error{ErrorCode::PersonalData, Texts::tr("This looks like a personal code. Personal data of residents is not kept here."), {}};
  if (row.isHead()) {
    const bool goal = row.kind == PlanRow::Kind::Goal;
    return setField(goal ? EntityKind::Goal : EntityKind::Objective, goal ? row.goal : row.objective,
                    column == PlanColumn::Number ? QStringLiteral("number") : QStringLiteral("title"), text);
  }
  switch (column) {
    case PlanColumn::Number: return setField(EntityKind::Measure, row.measure, QStringLiteral("number"), text);
    case PlanColumn::Title: return setField(EntityKind::Measure, row.measure, QStringLiteral("title"), text);
    case PlanColumn::Responsible: return setField(EntityKind::Measure, row.measure, QStringLiteral("responsible"), text);
    case PlanColumn::Period: return setPeriod(row, text);
    case PlanColumn::Indicator: return setOfIndicator(row, QStringLiteral("title"), text);
    case PlanColumn::Unit: return setOfIndicator(row, QStringLiteral("unit"), text);
    case PlanColumn::Baseline: return setOfIndicator(row, QStringLiteral("baseline"), text);
    case PlanColumn::Target: return setTarget(row, text);
    case PlanColumn::Result: return setResult(row, text);
    case PlanColumn::Money: return setMoney(row, text);
    default: return {};
  }
}

Result<void> PlanEdits::setPeriod(const PlanRow& row, const QString& text) {
  Record& measure = record(EntityKind::Measure, row.measure);
  if (tidy(text).isEmpty()) {
    measure.set(QStringLiteral("starts_on"), QVariant());
    measure.set(QStringLiteral("ends_on"), QVariant());
    return {};
  }
  const PeriodText period = parsePeriod(text);
  if (period.outcome != TextOutcome::Value) {
    const QString hint = Texts::tr("Write a span like 2026–2028, 2026 I – 2027 II or 2026-03 – 2026-11.");
    return refusal(period.reason.isEmpty() ? hint : QStringLiteral("%1 %2").arg(period.reason, hint));
  }
  measure.set(QStringLiteral("starts_on"), period.from.isValid() ? QVariant(period.from) : QVariant());
  measure.set(QStringLiteral("ends_on"), period.to.isValid() ? QVariant(period.to) : QVariant());
  return {};
}

Result<void> PlanEdits::setOfIndicator(const PlanRow& row, const QString& field, const QString& text) {
  if (row.indicator != 0) {
    if (row.indicator < 0 && tidy(text).isEmpty()) return {};
    if (field == QLatin1String("title") && tidy(text).isEmpty())
      return refusal(Texts::tr("An indicator needs its title. To remove the indicator, choose “Delete”."));
    return setField(EntityKind::Indicator, row.indicator, field, text);
  }
  if (tidy(text).isEmpty()) return {};
  auto value = parsed(EntityKind::Indicator, field, text);
  if (!value) return value.error();
  fresh(EntityKind::Indicator, row.measure).set(field, *value);
  return {};
}

Result<void> PlanEdits::setTarget(const PlanRow& row, const QString& text) {
  const int year = m_snapshot.year();
  auto value = parsed(EntityKind::IndicatorTarget, QStringLiteral("target"), text);
  if (!value) return value.error();
  const Indicator* indicator = m_snapshot.indicator(row.indicator);
  if (value->isValid() && indicator && isSenselessTarget(*indicator, value->toDouble())) return refusal(senselessTargetMessage());
  const IndicatorTarget* target = m_snapshot.targetOf(row.indicator, year);
  if (!target) {
    if (value->isValid()) fresh(EntityKind::IndicatorTarget, row.indicator, year).set(QStringLiteral("target"), *value);
    return {};
  }
  if (!value->isValid() && target->deviation.isEmpty()) m_removed.emplace_back(EntityKind::IndicatorTarget, target->id.value);
  else record(EntityKind::IndicatorTarget, target->id.value).set(QStringLiteral("target"), *value);
  return {};
}

Result<void> PlanEdits::setResult(const PlanRow& row, const QString& text) {
  const int year = m_snapshot.year();
  auto value = parsed(EntityKind::IndicatorValue, QStringLiteral("value"), text);
  if (!value) return value.error();
  const auto values = m_snapshot.valuesOf(row.indicator, year);
  if (values.empty()) {
    if (!value->isValid()) return {};
    Record& made = fresh(EntityKind::IndicatorValue, row.indicator, year);
    made.set(QStringLiteral("date"), std::clamp(m_today, QDate(year, 1, 1), QDate(year, 12, 31)));
    made.set(QStringLiteral("value"), *value);
    return {};
  }
  const qint64 id = values.front()->id.value;
  if (!value->isValid()) {
    m_removed.emplace_back(EntityKind::IndicatorValue, id);
    return {};
  }
  Record& stored = record(EntityKind::IndicatorValue, id);
  stored.set(QStringLiteral("value"), *value);
  stored.set(QStringLiteral("state"), codeOf(ValueState::Known));
  return {};
}

Result<void> PlanEdits::setMoney(const PlanRow& row, const QString& text) {
  const int year = m_snapshot.year();
  const auto lines = m_snapshot.linesOf(row.measure, year);
  const QString folded = fold(text);
  const bool notNeeded = folded == fold(Texts::tr("not needed")) || folded.startsWith(QLatin1String("nereik"));
  if (notNeeded) {
    if (!lines.empty() && lines.front()->kind != BudgetKind::NotNeeded)
      return refusal(Texts::tr("The year has a budget line; remove it in the side form before saying that no money is needed."));
    record(EntityKind::Measure, row.measure).set(QStringLiteral("needs_no_money"), true);
    return {};
  }
  auto amount = parsed(EntityKind::BudgetLine, QStringLiteral("planned"), text);
  if (!amount) return amount.error();
  const Measure* measure = m_snapshot.measure(row.measure);
  if (amount->isValid() && measure && measure->needsNoMoney)
    record(EntityKind::Measure, row.measure).set(QStringLiteral("needs_no_money"), false);
  if (lines.empty()) {
    if (amount->isValid()) fresh(EntityKind::BudgetLine, row.measure, year).set(QStringLiteral("planned"), *amount);
    else if (measure && measure->needsNoMoney) record(EntityKind::Measure, row.measure).set(QStringLiteral("needs_no_money"), false);
    return {};
  }
  Record& line = record(EntityKind::BudgetLine, lines.front()->id.value);
  line.set(QStringLiteral("planned"), *amount);
  if (amount->isValid() && lines.front()->kind == BudgetKind::NotNeeded) line.set(QStringLiteral("kind"), codeOf(BudgetKind::Funded));
  return {};
}

Result<void> PlanEdits::apply(EditService& edits, const QString& label) {
  ChangeSet changes;
  // New measures come first, then what belongs to them: the order of the entities' kinds does not say who owns whom.
  std::map<std::pair<EntityKind, qint64>, qint64> made;
  const auto belongsTo = [&made](Record record, EntityKind owner, const QString& field) {
    const auto at = made.find({owner, record.value(field).toLongLong()});
    if (at != made.end()) record.set(field, at->second);
    return record;
  };
  const QString measureField = QStringLiteral("measure_id"), indicatorField = QStringLiteral("indicator_id");
  for (const auto& [key, one] : m_records)
    if (key.second < 0 && key.first == EntityKind::Measure) made[key] = changes.insert(one);
  for (const auto& [key, one] : m_records)
    if (key.second < 0 && key.first == EntityKind::Indicator) made[key] = changes.insert(belongsTo(one, EntityKind::Measure, measureField));
  for (const auto& [key, one] : m_new) {
    const bool ofIndicator = one.kind == EntityKind::IndicatorTarget || one.kind == EntityKind::IndicatorValue;
    changes.insert(ofIndicator ? belongsTo(one, EntityKind::Indicator, indicatorField) : belongsTo(one, EntityKind::Measure, measureField));
  }
  for (const auto& [key, one] : m_records)
    if (key.second > 0) changes.update(one);
  for (const auto& [kind, id] : m_removed) changes.remove(kind, id);
  if (changes.isEmpty()) return {};
  auto done = edits.apply(std::move(changes), label);
  if (!done) return done.error();
  return {};
}

}  // namespace santalka
