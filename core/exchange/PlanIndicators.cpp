// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/Indicator.h"
#include "core/exchange/PlanImport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

QString withoutBullet(const QString& line) {
  static const QRegularExpression bullet(QStringLiteral(R"(^\s*(?:\d+[.)]\s+|[-–•*]\s+))"));
  return tidy(QString(line).remove(bullet));
}

const QStringList& valueFields() {
  static const QStringList fields{QStringLiteral("baseline"), QStringLiteral("target"), QStringLiteral("target_overall"), QStringLiteral("value"), QStringLiteral("unit")};
  return fields;
}

/// „… įvertinimas (1–5)“: the ends of the scale.
std::optional<std::pair<double, double>> scaleIn(const QString& title) {
  static const QRegularExpression scale(QStringLiteral(R"(\((?:nuo\s+)?(\d{1,3})\s*(?:[–—-]|iki)\s*(\d{1,3})\s*(?:bal\w*\.?)?\))"));
  const auto match = scale.match(title);
  if (!match.hasMatch() || match.captured(1).toInt() >= match.captured(2).toInt()) return std::nullopt;
  return std::pair(match.captured(1).toDouble(), match.captured(2).toDouble());
}

bool isLevel(const QString& unit) { return unit == QLatin1String("proc") || unit == QLatin1String("balas") || unit == QLatin1String("promile"); }

}  // namespace

// A cell of several lines holds several indicators when the value cells have as many lines, or each line has its unit;
// otherwise one name that was broken by hand.
std::vector<PlanImport::IndicatorPart> PlanImport::indicatorParts(RowReader& reader) {
  const ImportColumn* column = m_c.column(QStringLiteral("indicator"));
  const QString text = reader.text(column);
  if (text.isEmpty()) return {};
  const bool ownUnit = m_c.column(QStringLiteral("unit")) != nullptr;
  const auto named = [ownUnit](const QString& name) { return ownUnit ? IndicatorName{tidy(name), {}} : readIndicatorName(name); };
  const QStringList lines = text.split(QLatin1Char('\n'));
  if (lines.size() > 1) {
    qsizetype valueLines = 0;
    bool even = true;
    for (const QString& field : valueFields())
      for (const ImportColumn* values : m_c.columnsOf(field)) {
        const QString cell = reader.text(values);
        if (cell.isEmpty()) continue;
        const qsizetype count = cell.count(QLatin1Char('\n')) + 1;
        valueLines = std::max(valueLines, count);
        even = even && count == lines.size();
      }
    const bool units = !ownUnit && std::all_of(lines.begin(), lines.end(), [](const QString& line) { return !readIndicatorName(line).unit.isEmpty(); });
    if (units || (even && valueLines == lines.size())) {
      std::vector<IndicatorPart> parts;
      for (int i = 0; i < lines.size(); ++i) parts.push_back({named(withoutBullet(lines[i])), i});
      return parts;
    }
  }
  return {{named(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '))), -1}};
}

// „Taip“, „pagal poreikį“, „2 kartus per metus“: words in place of a number are kept in the notes, so that nothing is lost.
std::optional<double> PlanImport::wordsAsValue(RowReader& reader, const ImportColumn* column, const QString& text, DraftRecord& indicator) {
  static const QStringList yes{QStringLiteral("taip"), QStringLiteral("yes")};
  static const QStringList no{QStringLiteral("ne"), QStringLiteral("no")};
  const QString folded = fold(text);
  if (yes.contains(folded) || no.contains(folded)) {
    m_c.draft.set(indicator, QStringLiteral("unit"), indicator.now.text(QStringLiteral("unit")).isEmpty() ? QStringLiteral("taip_ne") : QString(), column->index);
    return yes.contains(folded) ? 1.0 : 0.0;
  }
  const int answer = reader.ask(column, QStringLiteral("number:words"), Texts::tr("The cell says “%1”, which is not one number.").arg(text.left(60)),
                                {{Texts::tr("Keep it in the notes of the indicator"), Texts::tr("the value stays unknown")}, {Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")}});
  if (answer != 0) return std::nullopt;
  const QString said = tidy(column->caption + QStringLiteral(": ") + text);
  const QString old = indicator.now.text(QStringLiteral("notes"));
  if (!old.contains(said)) m_c.draft.set(indicator, QStringLiteral("notes"), old.isEmpty() ? said : old + QLatin1Char('\n') + said, column->index);
  return std::nullopt;
}

std::optional<double> PlanImport::valueOf(RowReader& reader, const ImportColumn* column, int line, DraftRecord& indicator, bool* withheld) {
  if (!column || reader.isEmpty(column)) return std::nullopt;
  const QStringList lines = reader.text(column).split(QLatin1Char('\n'));
  if (line >= 0 && (line >= lines.size() || lines.size() < 2)) {
    if (line == 0)
      reader.error(column, Texts::tr("The row has several indicators, but this cell has one value. Write a value for each on a line of its own, or give each indicator a row."));
    return std::nullopt;
  }
  const Cell::Kind kind = reader.cell(column).kind;
  if (line < 0 && kind != Cell::Kind::Text) return reader.number(column, withheld);
  const QString text = line < 0 ? reader.line(column) : lines[line];
  const NumberText number = parseNumber(text);
  const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
  if (number.outcome == TextOutcome::Invalid && words && !RowReader::saysAbout(text) && !isSheetError(text)) return wordsAsValue(reader, column, text, indicator);
  // „20 asm.“: the cell names the unit that the indicator lacks.
  if (number.outcome == TextOutcome::Value && indicator.now.text(QStringLiteral("unit")).isEmpty() && isKnownUnit(number.unit))
    m_c.draft.set(indicator, QStringLiteral("unit"), unitCode(number.unit), column->index);
  return reader.number(column, text, withheld);
}

DraftRecord& PlanImport::indicatorRecord(const IndicatorPart& part, qint64 measure, bool only) {
  const std::vector<DraftRecord*> mine = m_c.draft.where(EntityKind::Indicator, QStringLiteral("measure_id"), measure);
  for (DraftRecord* record : mine)
    if (nameKey(record->now.text(QStringLiteral("title"))) == nameKey(part.name.title)) return *record;
  // The only one on both sides is the same one under another name, unless this import put it there.
  if (only && mine.size() == 1 && !mine.front()->fresh && !m_claimedIndicators.contains(mine.front()->now.id)) return *mine.front();
  DraftRecord& fresh = m_c.draft.add(EntityKind::Indicator);
  m_c.draft.set(fresh, QStringLiteral("measure_id"), measure);
  m_c.draft.set(fresh, QStringLiteral("position"), static_cast<qint64>(mine.size() + 1));
  return fresh;
}

void PlanImport::indicators(RowReader& reader, DraftRecord& measure) {
  const ImportColumn* column = m_c.column(QStringLiteral("indicator"));
  const std::vector<IndicatorPart> parts = indicatorParts(reader);
  if (parts.empty() && m_rowYear && m_rowIndicators.size() == 1) {
    // A further year of the indicator named above.
    if (DraftRecord* above = m_c.draft.byId(EntityKind::Indicator, m_rowIndicators.front()); above && above->now.value(QStringLiteral("measure_id")).toLongLong() == measure.now.id) {
      yearValues(reader, *above, -1);
      return;
    }
  }
  if (parts.empty()) {
    for (const QString& field : {QStringLiteral("baseline"), QStringLiteral("target"), QStringLiteral("target_overall"), QStringLiteral("value")})
      for (const ImportColumn* values : m_c.columnsOf(field))
        if (!reader.isEmpty(values)) {
          reader.error(values, Texts::tr("There is a value, but the row names no indicator."));
          return;
        }
    return;
  }
  ImportDraft& draft = m_c.draft;
  m_rowIndicators.clear();
  const ImportColumn* units = m_c.column(QStringLiteral("unit"));
  for (const IndicatorPart& part : parts) {
    DraftRecord& indicator = indicatorRecord(part, measure.now.id, parts.size() == 1);
    m_claimedIndicators.insert(indicator.now.id, reader.row());
    m_rowIndicators.push_back(indicator.now.id);
    draft.set(indicator, QStringLiteral("title"), part.name.title, column->index);
    QString unit = part.name.unit;
    if (units) {
      const QStringList lines = reader.text(units).split(QLatin1Char('\n'));
      unit = unitCode(part.line >= 0 && lines.size() > 1 ? lines.value(part.line) : lines.join(QLatin1Char(' ')));
    }
    draft.set(indicator, QStringLiteral("unit"), unit, units ? units->index : column->index);
    if (indicator.fresh && isLevel(unit)) {
      // A share or a mark is a level: the values of years and groups cannot be added.
      draft.set(indicator, QStringLiteral("accumulation"), codeOf(Accumulation::ValueIsTotal));
      draft.set(indicator, QStringLiteral("aggregation"), codeOf(Aggregation::WeightedAverage));
    }
    if (const auto scale = scaleIn(part.name.title); scale && unit == QLatin1String("balas")) {
      if (!indicator.now.value(QStringLiteral("minimum")).isValid()) draft.set(indicator, QStringLiteral("minimum"), scale->first);
      if (!indicator.now.value(QStringLiteral("maximum")).isValid()) draft.set(indicator, QStringLiteral("maximum"), scale->second);
    }
    if (const ImportColumn* baseline = m_c.column(QStringLiteral("baseline"))) {
      if (const auto value = valueOf(reader, baseline, part.line, indicator)) draft.set(indicator, QStringLiteral("baseline"), *value, baseline->index);
      if (baseline->year) draft.set(indicator, QStringLiteral("baseline_year"), *baseline->year, baseline->index);
    }
    if (const ImportColumn* year = m_c.column(QStringLiteral("baseline_year")))
      if (const auto value = reader.count(year)) draft.set(indicator, QStringLiteral("baseline_year"), *value, year->index);
    if (const ImportColumn* overall = m_c.column(QStringLiteral("target_overall")))
      if (const auto value = valueOf(reader, overall, part.line, indicator)) draft.set(indicator, QStringLiteral("target_overall"), *value, overall->index);
    yearValues(reader, indicator, part.line);
  }
}

void PlanImport::yearValues(RowReader& reader, DraftRecord& indicator, int line) {
  ImportDraft& draft = m_c.draft;
  const qint64 id = indicator.now.id;
  const QVariant minimum = indicator.now.value(QStringLiteral("minimum"));
  const QVariant maximum = indicator.now.value(QStringLiteral("maximum"));
  const auto inScale = [&](const ImportColumn* column, double value) {
    if ((!minimum.isValid() || value >= minimum.toDouble()) && (!maximum.isValid() || value <= maximum.toDouble())) return true;
    reader.error(column, Texts::tr("The value %1 lies outside the scale %2–%3.").arg(Format::number(value), Format::number(minimum.toDouble()), Format::number(maximum.toDouble())));
    return false;
  };
  const std::vector<const ImportColumn*> targets = m_c.columnsOf(QStringLiteral("target"));
  for (const ImportColumn* column : targets) {
    const auto value = valueOf(reader, column, line, indicator);
    if (!value || !inScale(column, *value)) continue;
    std::optional<int> year = column->year ? column->year : m_rowYear;
    if (!year && m_firstYear == m_lastYear) year = m_firstYear;
    if (!year) {
      // One target for a plan of several years is the target of the plan.
      draft.set(indicator, QStringLiteral("target_overall"), *value, column->index);
      continue;
    }
    DraftRecord* target = nullptr;
    for (DraftRecord* record : draft.where(EntityKind::IndicatorTarget, QStringLiteral("indicator_id"), id))
      if (record->now.value(QStringLiteral("year")).toInt() == *year) target = record;
    if (!target) {
      target = &draft.add(EntityKind::IndicatorTarget);
      draft.set(*target, QStringLiteral("indicator_id"), id);
      draft.set(*target, QStringLiteral("year"), *year);
    }
    draft.set(*target, QStringLiteral("target"), *value, column->index);
  }
  for (const ImportColumn* column : m_c.columnsOf(QStringLiteral("value"))) {
    bool withheld = false;
    const auto value = valueOf(reader, column, line, indicator, &withheld);
    if (!value && !withheld) continue;
    if (value && !inScale(column, *value)) continue;
    const std::optional<int> year = column->year ? column->year : m_rowYear ? m_rowYear : m_firstYear == m_lastYear ? std::optional<int>(m_firstYear) : std::nullopt;
    if (!year) {
      reader.error(column, Texts::tr("The heading of the column does not say of which year the result is."));
      continue;
    }
    const QDate day(*year, 12, 31);
    DraftRecord* stored = nullptr;
    for (DraftRecord* record : draft.where(EntityKind::IndicatorValue, QStringLiteral("indicator_id"), id))
      if (record->now.value(QStringLiteral("date")).toDate() == day && record->now.text(QStringLiteral("breakdown_group")).isEmpty()) stored = record;
    if (!stored) {
      stored = &draft.add(EntityKind::IndicatorValue);
      draft.set(*stored, QStringLiteral("indicator_id"), id);
      draft.set(*stored, QStringLiteral("date"), day);
      draft.set(*stored, QStringLiteral("source"), m_c.fileName);
    }
    draft.set(*stored, QStringLiteral("state"), codeOf(value ? ValueState::Known : ValueState::Withheld), column->index);
    if (value) draft.set(*stored, QStringLiteral("value"), *value, column->index);
  }
}

}  // namespace santalka
