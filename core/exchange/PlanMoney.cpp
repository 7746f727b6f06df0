// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/Funding.h"
#include "core/exchange/PlanImport.h"
#include "core/exchange/PlanTable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

const QString MeasureKey = QStringLiteral("measure_id");
const QString Year = QStringLiteral("year");
const QString Kind = QStringLiteral("kind");
const QString Source = QStringLiteral("source_id");
const QString SourceAsWritten = QStringLiteral("source_text");
const QStringList Amounts{QStringLiteral("planned"), QStringLiteral("secured"), QStringLiteral("spent")};

/// „Pagal poreikį“, „nenumatyta“: nobody knows the amount yet.
bool isSettledLater(const QString& text) {
  static const QRegularExpression said(QStringLiteral("^(pagal (poreik|galimyb|fakt|skirt|gaut)|(les\\w+ )?(nenumaty|nenumatom|neplanuo|nesuplanuo|nepatvirtin|tikslinam|dar )|bus (tikslin|patikslin|nustat|skir))"));
  return said.match(fold(text)).hasMatch();
}

}  // namespace

void PlanImport::addNote(DraftRecord& measure, const QString& text, int column) {
  const QString key = QStringLiteral("notes");
  const QString old = measure.now.text(key);
  if (old.contains(text)) return;
  m_c.draft.set(measure, key, old.isEmpty() ? text : old + QLatin1Char('\n') + text, column);
}

// The year of a money column; an amount for several years is never shared out by guess.
std::optional<int> PlanImport::yearOf(RowReader& reader, const ImportColumn& column, DraftRecord& measure, const std::optional<Money>& amount) {
  if (column.year) return column.year;
  if (m_rowYear) return m_rowYear;
  int first = m_firstYear;
  int last = m_lastYear;
  const QDate from = measure.now.value(QStringLiteral("starts_on")).toDate();
  const QDate to = measure.now.value(QStringLiteral("ends_on")).toDate();
  if (from.isValid() && to.isValid()) {
    first = std::max(first, from.year());
    last = std::min(last, to.year());
  }
  if (first >= last) return first;
  if (!amount) return std::nullopt;
  std::vector<ImportAnswer> answers{{Texts::tr("Keep it in the notes of the measure"), Texts::tr("the years are shared out by hand later")}};
  for (int year = first; year <= last; ++year) answers.push_back({QString::number(year), Texts::tr("the whole amount in this year")});
  const int answer = reader.ask(&column, QStringLiteral("money:no-year"), Texts::tr("%1 stands for the years %2–%3 together; the file does not say how much is for which year.").arg(Format::money(*amount)).arg(first).arg(last), answers);
  if (answer > 0) return first + answer - 1;
  addNote(measure, Texts::tr("Money for %1–%2 together: %3.").arg(first).arg(last).arg(Format::money(*amount)), column.index);
  return std::nullopt;
}

bool PlanImport::holdsOtherMeasure(const CellRange& block) const {
  const ImportColumn* measures = m_c.column(QStringLiteral("measure"));
  for (int row = block.firstRow + 1; measures && row <= block.lastRow; ++row)
    if (m_c.sheet.kind(row, measures->index) == Cell::Kind::Text) return true;
  return false;
}

std::vector<DraftRecord*> PlanImport::linesOf(qint64 measure, int year) {
  std::vector<DraftRecord*> lines = m_c.draft.where(EntityKind::BudgetLine, MeasureKey, measure);
  std::erase_if(lines, [year](const DraftRecord* line) { return line->now.value(Year).toInt() != year; });
  return lines;
}

std::map<PlanImport::Slot, PlanImport::YearMoney> PlanImport::moneyCells(RowReader& reader, DraftRecord& measure) {
  std::map<Slot, YearMoney> out;
  for (const ImportColumn& column : m_c.columns) {
    const bool planned = column.field == QLatin1String("planned");
    const bool secured = column.field == QLatin1String("secured");
    if (!planned && !secured && column.field != QLatin1String("spent")) continue;
    const QString text = reader.cell(&column).kind == Cell::Kind::Text ? reader.line(&column) : QString();
    YearMoney money;
    if (saysNotNeeded(text)) {
      money.notNeeded = true;
    } else if (saysSought(text)) {
      money.sought = true;
    } else if (isSettledLater(text)) {
      reader.note(&column, Texts::tr("“%1” is no amount: left unknown.").arg(excerpt(text)));
    } else if (const auto amount = reader.money(&column)) {
      (planned ? money.planned : secured ? money.secured : money.spent) = amount;
      if (planned) {
        addToSums(column.index, amount->cents, reader.cell(&column).kind == Cell::Kind::Number);
      }
      if (const CellRange* block = m_c.blockAt(reader.row(), column.index); block && holdsOtherMeasure(*block))
        reader.note(&column, Texts::tr("The cell is merged over the rows %1–%2; its amount is kept with the first of their measures.").arg(block->firstRow + 1).arg(block->lastRow + 1));
    }
    const auto year = yearOf(reader, column, measure, money.planned ? money.planned : money.secured ? money.secured : money.spent);
    if (!year) continue;
    YearMoney& slot = out[{*year, column.source}];
    if (money.planned) slot.planned = money.planned;
    if (money.secured) slot.secured = money.secured;
    if (money.spent) slot.spent = money.spent;
    slot.sought = slot.sought || money.sought;
    slot.notNeeded = slot.notNeeded || money.notNeeded;
    if (!slot.column || planned) slot.column = &column;
  }
  return out;
}

qint64 PlanImport::sourceRecord(const SourceText& source) {
  for (DraftRecord& record : m_c.draft.all(EntityKind::FundingSource)) {
    const QString code = nameKey(record.now.text(QStringLiteral("code")));
    const QString name = nameKey(record.now.text(QStringLiteral("name")));
    for (const QString& text : {source.code, source.text, source.name})
      if (!text.isEmpty() && (nameKey(text) == code || nameKey(text) == name)) return record.now.id;
  }
  DraftRecord& record = m_c.draft.add(EntityKind::FundingSource);
  m_c.draft.set(record, QStringLiteral("code"), source.code);
  m_c.draft.set(record, QStringLiteral("name"), source.name);
  m_c.draft.set(record, QStringLiteral("family"), source.family);
  return record.now.id;
}

QString PlanImport::joinedSources(qint64 measure) {
  QStringList joined;
  for (int year = m_firstYear; year <= m_lastYear; ++year) {
    std::vector<Record> lines;
    for (const DraftRecord* line : linesOf(measure, year)) lines.push_back(line->now);
    const QString source = PlanTable::yearCell(lines, [this](qint64 id) { return m_c.draft.titleOf(EntityKind::FundingSource, id); }).source;
    if (!source.isEmpty() && !joined.contains(source)) joined << source;
  }
  return joined.size() > 1 ? joined.join(QStringLiteral("; ")) : QString();
}

void PlanImport::money(RowReader& reader, DraftRecord& measure) {
  const ImportColumn* column = m_c.column(QStringLiteral("source"));
  SourceText source = readSource(reader.text(column));
  // An exported table joins the sources of the years; the same joined text says nothing new.
  if (source.kind == SourceText::Kind::Several && source.text == joinedSources(measure.now.id)) source = {};
  if (saysTotal(source.text)) {
    reader.note(column, Texts::tr("“%1” in place of a source: the money of this row sums the rows above and is not brought in.").arg(excerpt(source.text)));
    return;
  }
  const std::map<Slot, YearMoney> cells = moneyCells(reader, measure);
  const bool allNotNeeded = source.kind == SourceText::Kind::NotNeeded ||
                            (source.kind == SourceText::Kind::None && !cells.empty() &&
                             std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.second.notNeeded; }));
  if (allNotNeeded) {
    notNeeded(reader, measure, source.text, cells);
    return;
  }
  qint64 sum = 0;
  QHash<int, qint64> yearSums;
  bool any = false;
  for (const auto& [slot, money] : cells) {
    if (money.planned) sum += money.planned->cents;
    if (money.planned) yearSums[slot.first] += money.planned->cents;
    if (!money.any()) continue;
    any = true;
    budgetLine(measure, slot.first, slot.second.isEmpty() ? source : readSource(slot.second), money);
  }
  for (const ImportColumn* total : m_c.columnsOf(QStringLiteral("planned_total"))) {
    const auto amount = reader.money(total);
    if (!amount || m_c.columnsOf(QStringLiteral("planned")).empty()) continue;
    const qint64 parts = total->year ? yearSums.value(*total->year) : sum;
    if (amount->cents != parts) reader.note(total, Texts::tr("The total of the row is %1, but its years make %2.").arg(Format::money(*amount), Format::money(Money::fromCents(parts))));
  }
  if (any || source.kind == SourceText::Kind::None || (column && m_c.blockAt(reader.row(), column->index) && m_c.blockAt(reader.row(), column->index)->firstRow < reader.row())) return;
  // A source without amounts is kept: one line a year, its amount unknown.
  for (const DraftRecord* line : m_c.draft.where(EntityKind::BudgetLine, MeasureKey, measure.now.id))
    if (!m_claimedLines.contains(line->now.id)) any = any || line->now.text(SourceAsWritten) == source.text;
  if (any) return;
  int first = m_firstYear;
  int last = m_lastYear;
  if (const QDate from = measure.now.value(QStringLiteral("starts_on")).toDate(); from.isValid()) first = std::clamp(from.year(), first, last);
  if (const QDate to = measure.now.value(QStringLiteral("ends_on")).toDate(); to.isValid()) last = std::clamp(to.year(), first, last);
  if (m_rowYear) first = last = *m_rowYear;
  YearMoney unknown;
  unknown.column = column;
  for (int year = first; year <= last; ++year) budgetLine(measure, year, source, unknown);
}

std::optional<std::pair<int, Money>> PlanImport::storedAmount(qint64 measure, const std::set<int>& years) {
  for (const int year : years)
    for (const DraftRecord* line : linesOf(measure, year))
      for (const QString& amount : Amounts)
        if (const qint64 cents = line->now.value(amount).toLongLong(); cents > 0) return std::pair(year, Money::fromCents(cents));
  return std::nullopt;
}

// „Lėšų nereikia“ is a statement of its own, which is not the same as 0 €.
void PlanImport::notNeeded(RowReader& reader, DraftRecord& measure, const QString& text, const std::map<Slot, YearMoney>& cells) {
  const ImportColumn* column = m_c.column(QStringLiteral("source"));
  for (const auto& [slot, money] : cells) {
    const bool amount = (money.planned && money.planned->cents > 0) || (money.secured && money.secured->cents > 0) || (money.spent && money.spent->cents > 0);
    if (!amount) continue;
    const int answer = reader.ask(money.column, QStringLiteral("money:not-needed"), Texts::tr("The row says “%1”, but there is an amount of money.").arg(excerpt(text)),
                                  {{Texts::tr("The amount holds"), Texts::tr("money is needed, its source is unknown")}, {Texts::tr("No money is needed"), Texts::tr("the amount is left out")}});
    if (answer != 0) continue;
    for (const auto& [otherSlot, other] : cells)
      if (other.any()) budgetLine(measure, otherSlot.first, {}, other);
    return;
  }
  ImportDraft& draft = m_c.draft;
  std::set<int> years;
  for (const auto& [slot, money] : cells) years.insert(slot.first);
  if (years.empty() && m_rowYear) years.insert(*m_rowYear);
  if (years.empty())
    for (int year = m_firstYear; year <= m_lastYear; ++year) years.insert(year);
  if (const auto stored = storedAmount(measure.now.id, years)) {
    const int answer = reader.ask(column, QStringLiteral("money:not-needed-stored"),
                                  Texts::tr("The row says “%1”, but in Santalka this measure has an amount of %2 in %3.").arg(excerpt(text), Format::money(stored->second)).arg(stored->first),
                                  {{Texts::tr("The amount in Santalka holds"), Texts::tr("the money of this row is left as it is")},
                                   {Texts::tr("No money is needed"), Texts::tr("the amounts in Santalka are emptied")}});
    if (answer == 0) {
      for (const int year : years)
        for (const DraftRecord* line : linesOf(measure.now.id, year)) m_claimedLines.insert(line->now.id);
      return;
    }
  }
  draft.set(measure, QStringLiteral("needs_no_money"), true, column ? column->index : -1);
  for (const int year : years) {
    DraftRecord* line = nullptr;
    for (DraftRecord* stored : linesOf(measure.now.id, year)) line = stored;
    if (!line) {
      line = &draft.add(EntityKind::BudgetLine);
      draft.set(*line, MeasureKey, measure.now.id);
      draft.set(*line, Year, year);
    }
    // Said in the cells of money the first time, and by an exported table as the source: the same.
    const bool said = !line->fresh && line->now.text(Kind) == codeOf(BudgetKind::NotNeeded) && line->now.text(SourceAsWritten).isEmpty();
    draft.set(*line, Kind, codeOf(BudgetKind::NotNeeded), column ? column->index : -1);
    for (const QString& amount : Amounts) draft.empty(*line, amount);
    if (!said) draft.set(*line, SourceAsWritten, text, column ? column->index : -1);
    m_claimedLines.insert(line->now.id);
  }
}

DraftRecord* PlanImport::matchLine(qint64 measure, int year, const SourceText& source, qint64 sourceId, const YearMoney& money, bool* asStored) {
  std::vector<DraftRecord*> lines = linesOf(measure, year);
  std::erase_if(lines, [this](const DraftRecord* line) { return m_claimedLines.contains(line->now.id); });
  for (DraftRecord* line : lines) {
    const bool sameSource = sourceId != 0 && line->now.value(Source).toLongLong() == sourceId;
    if (sameSource || (!source.text.isEmpty() && nameKey(line->now.text(SourceAsWritten)) == nameKey(source.text))) return line;
  }
  if (lines.size() > 1) {
    // Lines that were split by hand make together what the file still says in one cell.
    std::vector<Record> records;
    for (const DraftRecord* line : lines) records.push_back(line->now);
    const PlanTable::YearCell cell = PlanTable::yearCell(records, [this](qint64 id) { return m_c.draft.titleOf(EntityKind::FundingSource, id); });
    if (money.planned && cell.planned == money.planned && (source.text.isEmpty() || source.kind == SourceText::Kind::Several)) {
      *asStored = true;
      for (const DraftRecord* line : lines) m_claimedLines.insert(line->now.id);
      return lines.front();
    }
    // Beside lines of sources, the money without a source has its own line.
    if (source.text.isEmpty() && sourceId == 0)
      for (DraftRecord* line : lines)
        if (line->now.value(Source).toLongLong() == 0 && line->now.text(SourceAsWritten).isEmpty()) return line;
    return nullptr;
  }
  return lines.empty() ? nullptr : lines.front();
}

void PlanImport::budgetLine(DraftRecord& measure, int year, const SourceText& source, const YearMoney& money) {
  ImportDraft& draft = m_c.draft;
  const ImportColumn* sources = m_c.column(QStringLiteral("source"));
  const int sourceColumn = sources ? sources->index : -1;
  const int column = money.column ? money.column->index : -1;
  const qint64 id = measure.now.id;
  // What is kept whole to be split by hand is not taken for the name of one source when it comes again.
  const std::vector<DraftRecord*> stored = linesOf(id, year);
  const bool keptWhole = source.kind == SourceText::Kind::Single && std::any_of(stored.begin(), stored.end(), [&](const DraftRecord* line) {
    return !line->fresh && line->now.value(Source).toLongLong() == 0 && line->now.text(SourceAsWritten) == source.text;
  });
  const qint64 sourceId = source.kind == SourceText::Kind::Single && !keptWhole ? sourceRecord(source) : 0;
  bool asStored = false;
  DraftRecord* line = matchLine(id, year, source, sourceId, money, &asStored);
  if (asStored) return;
  if (!line) {
    line = &draft.add(EntityKind::BudgetLine);
    draft.set(*line, MeasureKey, id);
    draft.set(*line, Year, year);
  }
  m_claimedLines.insert(line->now.id);
  const bool sought = money.sought || source.kind == SourceText::Kind::Sought;
  const BudgetKind kind = money.notNeeded ? BudgetKind::NotNeeded : sought ? BudgetKind::Sought : BudgetKind::Funded;
  const bool sameText = line->now.text(SourceAsWritten) == source.text;
  const bool saysKind = source.kind != SourceText::Kind::None || money.sought || money.notNeeded || line->fresh;
  const bool wasNotNeeded = line->now.text(Kind) == codeOf(BudgetKind::NotNeeded);
  if (saysKind || (wasNotNeeded && money.any())) draft.set(*line, Kind, codeOf(kind), sourceColumn);
  if (!money.notNeeded) {
    if (sourceId != 0) draft.set(*line, Source, sourceId, sourceColumn);
    // „Ieškoma“ said by a cell of money comes back from an exported table as the source.
    const bool saidBefore = source.kind == SourceText::Kind::Sought && !line->fresh && line->now.text(Kind) == codeOf(BudgetKind::Sought) && line->now.text(SourceAsWritten).isEmpty();
    if (!saidBefore) draft.set(*line, SourceAsWritten, source.text, sourceColumn);
    // Whether to split is asked once: a mark that the user took off stays off while the text is the same.
    if ((!sameText && source.kind != SourceText::Kind::None) || line->fresh) draft.set(*line, QStringLiteral("to_split"), source.kind == SourceText::Kind::Several, sourceColumn);
    if (measure.now.value(QStringLiteral("needs_no_money")).toBool()) draft.set(measure, QStringLiteral("needs_no_money"), false, sourceColumn);
  }
  if (money.planned) draft.set(*line, QStringLiteral("planned"), money.planned->cents, column);
  if (money.secured) draft.set(*line, QStringLiteral("secured"), money.secured->cents, column);
  if (money.spent) draft.set(*line, QStringLiteral("spent"), money.spent->cents, column);
}

}  // namespace santalka
