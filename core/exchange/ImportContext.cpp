// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ImportContext.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/exchange/HarmlessText.h"
#include "core/exchange/PlanTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <set>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What is merged over several rows holds for each of them; but a name makes one record, and an amount must not count twice.
bool spreads(const ImportColumn& column) {
  static const QSet<QString> once{QStringLiteral("no"),      QStringLiteral("measure"),  QStringLiteral("name"),  QStringLiteral("topic"),        QStringLiteral("baseline"),     QStringLiteral("target"),
                                  QStringLiteral("value"),   QStringLiteral("planned"),  QStringLiteral("secured"), QStringLiteral("spent"),      QStringLiteral("planned_total"), QStringLiteral("target_overall"),
                                  QStringLiteral("women"),   QStringLiteral("foreigners"), QStringLiteral("participants"), QStringLiteral("code")};
  return !column.field.isEmpty() && !once.contains(column.field);
}

}  // namespace

QString nameKey(const QString& text) {
  static const QRegularExpression marks(QStringLiteral("[\"'„“”‟«»‘’`]"));
  QString key = fold(text);
  key.remove(marks);
  key = tidy(key);
  while (key.endsWith(QLatin1Char('.')) || key.endsWith(QLatin1Char(';')) || key.endsWith(QLatin1Char(','))) key.chop(1);
  return key;
}

const ImportColumn* ImportContext::column(const QString& field) const {
  for (const ImportColumn& column : columns)
    if (column.field == field) return &column;
  return nullptr;
}

std::vector<const ImportColumn*> ImportContext::columnsOf(const QString& field) const {
  std::vector<const ImportColumn*> out;
  for (const ImportColumn& column : columns)
    if (column.field == field) out.push_back(&column);
  return out;
}

namespace {
qint64 placeKey(int row, int column) { return static_cast<qint64>(row) << 20 | column; }
}  // namespace

void ImportContext::findBlocks() {
  qint64 room = 2'000'000;
  for (std::size_t i = 0; i < sheet.merged.size(); ++i) {
    const CellRange& block = sheet.merged[i];
    if (block.firstRow <= shape.headerLast || block.lastRow == block.firstRow) continue;
    room -= static_cast<qint64>(block.lastRow - block.firstRow + 1) * (block.lastColumn - block.firstColumn + 1);
    if (room < 0) return;
    for (int row = block.firstRow; row <= std::min(block.lastRow, sheet.rowCount() - 1); ++row)
      for (int column = block.firstColumn; column <= block.lastColumn; ++column) blocks.insert(placeKey(row, column), static_cast<int>(i));
  }
}

void ImportContext::findYear() {
  std::set<int> years;
  static const QRegularExpression one(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"));
  QStringList texts{sheet.name};
  for (int row = 0; row < shape.headerFirst; ++row) texts << rowText(sheet, row);
  for (const QString& text : std::as_const(texts))
    for (auto all = one.globalMatch(text); all.hasNext();) years.insert(all.next().captured().toInt());
  if (years.size() == 1) year = *years.begin();
}

const CellRange* ImportContext::blockAt(int row, int column) const {
  if (blocks.isEmpty()) return nullptr;
  const auto at = blocks.constFind(placeKey(row, column));
  return at == blocks.cend() ? nullptr : &sheet.merged[static_cast<std::size_t>(*at)];
}

void ImportContext::note(bool warning, const QString& text, const QString& cell) { preview.notes.push_back({warning, text, cell}); }

bool RowReader::failed() const {
  for (const ImportCell& cell : m_out.cells)
    if (cell.kind == ImportCell::Kind::Error) return true;
  return false;
}

Cell RowReader::cell(const ImportColumn* column) const {
  if (!column) return {};
  const QString corrected = m_context.answers.corrections.value(cellName(m_row, column->index));
  if (!corrected.isNull()) {
    Cell cell;
    cell.kind = corrected.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    cell.text = corrected;
    return cell;
  }
  const CellRange* block = m_context.blockAt(m_row, column->index);
  if (block && block->firstRow < m_row && spreads(*column)) return m_context.sheet.cell(block->firstRow, block->firstColumn);
  Cell cell = m_context.sheet.cell(m_row, column->index);
  if (cell.kind == Cell::Kind::Text && isSheetError(cell.text)) cell.kind = Cell::Kind::Error;
  return cell;
}

QString RowReader::text(const ImportColumn* column) const {
  QStringList lines;
  QString raw = cell(column).text;
  // Our own export puts an apostrophe before what a spreadsheet would run; workbooks tell texts by their kind and need none.
  bool changed = false;
  if (m_context.textTable) raw = HarmlessText::original(raw, &changed);
  for (const QString& line : raw.split(QRegularExpression(QStringLiteral("[\\r\\n]+"))))
    if (const QString plain = tidy(line); !plain.isEmpty()) lines << plain;
  const QString whole = lines.join(QLatin1Char('\n')).normalized(QString::NormalizationForm_C);
  // A dash that was written with an apostrophe is a text; without, it says that nothing is known.
  return !changed && unknownOrWithheld(whole) == TextOutcome::Unknown ? QString() : whole;
}

QString RowReader::line(const ImportColumn* column) const { return text(column).replace(QLatin1Char('\n'), QLatin1Char(' ')); }

bool RowReader::isEmpty(const ImportColumn* column) const { return text(column).isEmpty(); }

ImportCell& RowReader::add(ImportCell::Kind kind, const ImportColumn* column, const QString& problem) {
  ImportCell cell;
  cell.kind = kind;
  cell.row = m_row;
  cell.column = column ? column->index : -1;
  cell.caption = column ? column->caption : QString();
  cell.problem = problem;
  m_out.cells.push_back(std::move(cell));
  return m_out.cells.back();
}

void RowReader::error(const ImportColumn* column, const QString& problem) { add(ImportCell::Kind::Error, column, problem); }
void RowReader::note(const ImportColumn* column, const QString& problem) { add(ImportCell::Kind::Note, column, problem); }

std::optional<int> RowReader::answerTo(const QString& cell, const QString& kind) const {
  const ImportAnswers& answers = m_context.answers;
  if (const auto one = answers.byCell.constFind(cell); one != answers.byCell.cend()) return *one;
  if (const auto all = answers.byKind.constFind(kind); all != answers.byKind.cend()) return *all;
  return std::nullopt;
}

int RowReader::ask(const ImportColumn* column, const QString& kind, const QString& problem, std::vector<ImportAnswer> answers) {
  ImportCell& cell = add(ImportCell::Kind::Doubt, column, problem);
  cell.answers = std::move(answers);
  cell.alike = kind;
  // A row without a cell is known by its number.
  const int chosen = answerTo(column ? cell.name() : QString::number(m_row + 1), kind).value_or(-1);
  if (chosen >= 0 && chosen < static_cast<int>(cell.answers.size())) {
    cell.chosen = chosen;
    cell.answered = true;
  }
  return cell.chosen;
}

std::optional<double> RowReader::number(const ImportColumn* column, bool* withheld) {
  const Cell found = cell(column);
  switch (found.kind) {
    case Cell::Kind::Empty: return std::nullopt;
    case Cell::Kind::Number: return found.percent ? found.number * 100 : found.number;
    case Cell::Kind::Date:
      error(column, Texts::tr("The cell holds the date %1, and a number belongs here. The spreadsheet program turned the number into a date: write it again as text.").arg(found.text));
      return std::nullopt;
    case Cell::Kind::Error:
      error(column, sheetErrorReason(found.text));
      return std::nullopt;
    default: return number(column, found.text, withheld);
  }
}

namespace {
const QRegularExpression& aboutWords() {
  static const QRegularExpression about(QStringLiteral(R"(^(?:(?:ne\s+)?(?:ma.iau|daugiau)(?:\s+(?:kaip|nei|negu|u.))?|iki|apie|ma.daug|vir.|bent|ma.iausiai|min\.?|maks\.?|~|≈|≥|≤|>=|<=|>)\s*(\d.*)$)"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return about;
}
}  // namespace

bool RowReader::saysAbout(const QString& text) { return aboutWords().match(tidy(text)).hasMatch(); }

std::optional<double> RowReader::number(const ImportColumn* column, const QString& raw, bool* withheld) {
  const QString text = tidy(raw);
  const NumberText found = parseNumber(text);
  if (const auto match = aboutWords().match(text); match.hasMatch() && found.outcome != TextOutcome::Withheld) {
    const NumberText bare = parseNumber(match.captured(1));
    if (bare.outcome == TextOutcome::Value && !bare.threeDecimals && unitMultiplier(bare.unit) == 1) {
      const int answer = ask(column, QStringLiteral("number:about"), Texts::tr("The cell says “%1”, which is not one number.").arg(excerpt(text)),
                             {{Format::number(bare.value), Texts::tr("the number alone")}, {Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")}});
      return answer == 0 ? std::optional<double>(bare.value) : std::nullopt;
    }
  }
  switch (found.outcome) {
    case TextOutcome::Unknown: return std::nullopt;
    case TextOutcome::Withheld:
      if (withheld) *withheld = true;
      return std::nullopt;
    case TextOutcome::Value: {
      if (const qint64 multiplier = unitMultiplier(found.unit); multiplier > 1) {
        const double whole = found.value * static_cast<double>(multiplier);
        const int answer = ask(column, QStringLiteral("number:multiplied"), Texts::tr("The cell says “%1”, which is not one number.").arg(excerpt(text)),
                               {{Format::number(whole), {}}, {Format::number(found.value), Texts::tr("the number alone")}, {Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")}});
        return answer == 0 ? std::optional<double>(whole) : answer == 1 ? std::optional<double>(found.value) : std::nullopt;
      }
      if (!found.unit.isEmpty() && !found.percent && !isKnownUnit(found.unit)) note(column, Texts::tr("Of “%1” the number alone is kept.").arg(excerpt(text)));
      if (!found.threeDecimals) return found.value;
      const double thousands = found.value * 1000;
      const int answer = ask(column, QStringLiteral("number:three-decimals"), Texts::tr("The cell holds the text “%1”. The comma may mean two things.").arg(excerpt(text)),
                             {{Format::number(found.value), Texts::tr("the comma parts the decimals")},
                              {Format::number(thousands), Texts::tr("the comma parts the thousands")},
                              {Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")}});
      if (answer == 2) return std::nullopt;
      return answer == 1 ? thousands : found.value;
    }
    default: break;
  }
  error(column, found.reason.isEmpty() ? Texts::tr("“%1” is not a number.").arg(excerpt(text)) : found.reason);
  return std::nullopt;
}

std::optional<qint64> RowReader::count(const ImportColumn* column) {
  const auto found = number(column);
  if (!found) return std::nullopt;
  if (*found != std::floor(*found) || std::abs(*found) > 1e12) {
    error(column, Texts::tr("“%1” is not a whole number.").arg(excerpt(line(column))));
    return std::nullopt;
  }
  if (*found < 0) {
    error(column, Texts::tr("“%1” is less than zero.").arg(excerpt(line(column))));
    return std::nullopt;
  }
  return static_cast<qint64>(*found);
}

std::optional<Money> RowReader::money(const ImportColumn* column) {
  const Cell found = cell(column);
  if (found.isEmpty()) return std::nullopt;
  MoneyText amount;
  if (found.kind == Cell::Kind::Number) {
    amount = moneyFromNumber(found.number, column->multiplier);
  } else if (found.kind == Cell::Kind::Text) {
    amount = parseMoney(found.text, column->multiplier);
  } else {
    error(column, found.kind == Cell::Kind::Error ? sheetErrorReason(found.text) : Texts::tr("The cell holds “%1”, and an amount of money belongs here.").arg(excerpt(found.text)));
    return std::nullopt;
  }
  if (amount.outcome == TextOutcome::Unknown || amount.outcome == TextOutcome::Withheld) return std::nullopt;
  if (amount.outcome != TextOutcome::Value) {
    error(column, amount.reason.isEmpty() ? Texts::tr("“%1” is not an amount of money.").arg(excerpt(tidy(found.text))) : amount.reason);
    return std::nullopt;
  }
  if (amount.amount.cents < 0) {
    error(column, Texts::tr("“%1” is less than zero.").arg(excerpt(tidy(found.text))));
    return std::nullopt;
  }
  if (found.kind == Cell::Kind::Text && amount.threeDecimals) {
    const Money thousands = Money::fromCents(static_cast<qint64>(std::llround(parseNumber(found.text).value * 1000)) * column->multiplier * 100);
    const ImportAnswer decimals{Format::money(amount.amount), Texts::tr("the comma parts the decimals")};
    const ImportAnswer groups{Format::money(thousands), Texts::tr("the comma parts the thousands")};
    const ImportAnswer leave{Texts::tr("Leave unknown"), Texts::tr("the cell stays empty, the plan will remind of it")};
    const QString problem = Texts::tr("The cell holds the text “%1”, not a number. The comma may mean two things.").arg(excerpt(tidy(found.text)));
    if (column->multiplier > 1 && !amount.ownUnit) {
      // In thousands three decimals are usual: 2,501 thousand euro.
      const int answer = ask(column, QStringLiteral("money:three-decimals"), problem, {decimals, groups, leave});
      if (answer == 2) return std::nullopt;
      return answer == 1 ? thousands : amount.amount;
    }
    // Euro have two decimals, so neither reading is likely enough to be taken without asking.
    const int answer = ask(column, QStringLiteral("money:three-decimals"), problem, {leave, groups, decimals});
    if (answer == 0) return std::nullopt;
    return answer == 1 ? thousands : amount.amount;
  }
  if (amount.rounded) note(column, Texts::tr("“%1” has parts of a cent; kept as %2.").arg(excerpt(tidy(found.text)), Format::money(amount.amount)));
  return amount.amount;
}

std::optional<bool> RowReader::yesNo(const ImportColumn* column) {
  const Cell found = cell(column);
  if (found.isEmpty()) return std::nullopt;
  if (found.kind == Cell::Kind::Boolean || found.kind == Cell::Kind::Number) return found.number != 0;
  const QString folded = fold(found.text);
  static const QStringList yes{QStringLiteral("taip"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("x"), QStringLiteral("+"), QStringLiteral("1"), QStringLiteral("yra"), QStringLiteral("✓")};
  static const QStringList no{QStringLiteral("ne"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("nera")};
  if (yes.contains(folded)) return true;
  if (no.contains(folded) || unknownOrWithheld(found.text)) return no.contains(folded) ? std::optional<bool>(false) : std::nullopt;
  error(column, Texts::tr("“%1” is neither yes nor no.").arg(excerpt(tidy(found.text))));
  return std::nullopt;
}

// Also where any text would do: a name or a phone number „#N/A“ was never typed by anyone.
void RowReader::refuseSheetErrors() {
  for (const ImportColumn& column : m_context.columns) {
    if (column.field.isEmpty()) continue;
    const bool told = std::any_of(m_out.cells.begin(), m_out.cells.end(), [&](const ImportCell& cell) { return cell.kind == ImportCell::Kind::Error && cell.column == column.index; });
    if (told) continue;
    if (const Cell found = cell(&column); found.kind == Cell::Kind::Error) error(&column, sheetErrorReason(found.text));
  }
}

void RowReader::settle(bool mainRecordIsNew) {
  refuseSheetErrors();
  if (!failed()) {
    for (const ImportDraft::Fault& fault : m_context.draft.faults()) {
      ImportCell cell;
      cell.kind = ImportCell::Kind::Error;
      cell.row = m_row;
      cell.column = fault.column;
      for (const ImportColumn& column : m_context.columns)
        if (column.index == fault.column) cell.caption = column.caption;
      cell.problem = fault.message;
      m_out.cells.push_back(std::move(cell));
    }
  }
  if (failed()) {
    m_context.draft.rollbackRow();
    m_out.fate = RowFate::Error;
    // Where every row is wrong, nobody reads twenty thousand reasons, and they would fill the memory.
    if (++m_context.failedRows > ImportPreview::MostToldErrors) {
      m_out.cells.clear();
      ++m_context.preview.untold;
    }
  } else {
    const std::vector<ImportCell> changes = m_context.draft.changes();
    const bool open = std::any_of(m_out.cells.begin(), m_out.cells.end(),
                                  [](const ImportCell& cell) { return cell.kind == ImportCell::Kind::Doubt && !cell.answered; });
    m_out.fate = mainRecordIsNew ? RowFate::New : (!changes.empty() || m_context.draft.addedRecords()) ? RowFate::Changed : RowFate::Same;
    if (open) m_out.fate = RowFate::Doubtful;
    m_out.cells.insert(m_out.cells.end(), changes.begin(), changes.end());
  }
  m_context.preview.rows.push_back(m_out);
}

}  // namespace santalka
