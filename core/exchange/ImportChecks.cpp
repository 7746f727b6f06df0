// SPDX-License-Identifier: EUPL-1.2
// What an import is looked through for before it is made, and what is said about what it leaves out.
#include "core/base/Text.h"
#include "core/exchange/ImportSession.h"
#include "core/exchange/ReadContext.h"
#include "core/exchange/StatisticsImport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ImportSession)
};

/// Columns without which a row says nothing.
QStringList requiredFields(ImportTarget target) {
  switch (target) {
    case ImportTarget::Plan: return {QStringLiteral("measure")};
    case ImportTarget::Stakeholders: return {QStringLiteral("name")};
    case ImportTarget::Activities: return {QStringLiteral("date"), QStringLiteral("duty")};
    case ImportTarget::Statistics: return {};
  }
  return {};
}

/// Whether a heading asks for personal codes („Asmens kodas“); a legal entity's code („Juridinio asmens kodas“) is none.
bool asksForPersonalCode(QStringView caption) {
  static const QRegularExpression said(QStringLiteral("\\basm(\\.|ens|enu)?\\s*kod|^a\\. ?k\\.?$|\\bpersonal (identification )?(code|no|number)"));
  const QString folded = fold(caption);
  return !folded.contains(QLatin1String("juridin")) && said.match(folded).hasMatch();
}

/// Where a sheet holds a personal code. A column headed „Asmens kodas“ needs no day that exists: eleven digits are one.
std::optional<CellPlace> personalCodeOn(const Sheet& sheet, int headerLast) {
  std::vector<int> asked;
  std::vector<int> filled;
  for (int row = 0; row < sheet.rowCount(); ++row) {
    sheet.filledColumns(row, filled);
    for (const int column : filled) {
      const Cell::Kind kind = sheet.kind(row, column);
      if (kind == Cell::Kind::Date || kind == Cell::Kind::Boolean) continue;
      if (kind == Cell::Kind::Text) {
        const QStringView text = sheet.textView(row, column);
        if (row <= headerLast + 1 && asksForPersonalCode(text)) asked.push_back(column);
        if (containsPersonalCode(text)) return CellPlace{row, column};
        if (asked.empty() || std::find(asked.begin(), asked.end(), column) == asked.end()) continue;
        if (std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) == 11) return CellPlace{row, column};
      } else {
        const double number = sheet.cell(row, column).number;
        if (number < 1e10 || number >= 7e10) continue;
        const bool here = std::find(asked.begin(), asked.end(), column) != asked.end();
        if (here || containsPersonalCode(QString::number(number, 'f', 0))) return CellPlace{row, column};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

// The program keeps no personal data of residents: one code anywhere on the sheet refuses it, without being repeated. Other sheets
// are not brought in; a code there is only told of.
Result<void> ImportSession::checkPersonalCodes() const {
  const auto refuse = [this](const QString& cell) {
    return Error{ErrorCode::PersonalData,
                 Texts::tr("Sheet “%1”, cell %2: there is what looks like a personal code (11 digits). The program keeps no personal data of residents, so nothing was brought in. Remove the column of codes and try again.")
                     .arg(sheet().name, cell),
                 {}};
  };
  if (const auto place = personalCodeOn(sheet(), m_shape.headerLast)) return refuse(cellName(place->row, place->column));
  for (auto it = m_answers.corrections.cbegin(); it != m_answers.corrections.cend(); ++it)
    if (containsPersonalCode(it.value())) return refuse(it.key());
  return {};
}

QStringList ImportSession::missingFields() const {
  QStringList missing;
  const auto has = [this](const QString& field) {
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const ImportColumn& column) { return column.field == field; });
  };
  for (const QString& field : requiredFields(m_target))
    if (!has(field)) missing << m_matcher.field(field)->label;
  if (m_target == ImportTarget::Activities && !has(QStringLiteral("topic")) && !has(QStringLiteral("kind"))) missing << m_matcher.field(QStringLiteral("topic"))->label;
  return missing;
}

Result<void> ImportSession::checkColumns() const {
  const QStringList missing = missingFields();
  if (missing.isEmpty()) return {};
  QStringList captions;
  for (const ImportColumn& column : m_columns)
    if (!column.caption.isEmpty()) captions << Texts::tr("%1 “%2”").arg(columnName(column.index), column.caption);
  return Error{ErrorCode::Unreadable,
               Texts::tr("Sheet “%1”: no column was found for: %2. The headings found in row %3 are: %4. Check the sheet and the row of headings, or choose the columns by hand.")
                   .arg(sheet().name, missing.join(QStringLiteral(", ")))
                   .arg(m_shape.headerLast + 1)
                   .arg(captions.mid(0, 20).join(QStringLiteral(", "))),
               {}};
}

// Nothing is dropped without being named.
void ImportSession::noteLeftOut() {
  for (const ImportColumn& column : m_columns) {
    const QString folded = fold(column.caption);
    const bool ownNumber = folded == QLatin1String("id") || folded.endsWith(QLatin1String("_id"));
    const bool used = m_statistics && std::find(m_statistics->usedColumns().begin(), m_statistics->usedColumns().end(), column.index) != m_statistics->usedColumns().end();
    if (used || !column.field.isEmpty() || !column.hasContent || ownNumber) continue;
    const bool rowNumbers = m_target != ImportTarget::Plan && (folded.startsWith(QLatin1String("eil")) || folded == QLatin1String("nr.") || folded == QLatin1String("nr"));
    m_preview->notes.push_back({!rowNumbers, Texts::tr("The column %1 “%2” is not brought in: it belongs to no field.").arg(columnName(column.index), column.caption), columnName(column.index)});
  }
  for (int i = 0; i < static_cast<int>(m_workbook.sheets.size()); ++i)
    noteOtherSheet(i);
}

void ImportSession::noteOtherSheet(int index) {
  const Sheet& other = m_workbook.sheets[static_cast<std::size_t>(index)];
  if (index == m_sheet || other.rowCount() == 0) return;
  const SheetRating& rating = m_ratings[static_cast<std::size_t>(index)];
  const SheetRating& own = m_ratings[static_cast<std::size_t>(m_sheet)];
  if (personalCodeOn(other, 3))
    m_preview->notes.push_back({true, Texts::tr("The sheet “%1” holds what looks like personal codes. Nothing of it is brought in; they should not be kept in this file either.").arg(other.name), {}});
  else if (other.hidden)
    m_preview->notes.push_back({false, Texts::tr("The hidden sheet “%1” is not brought in.").arg(other.name), {}});
  else if (rating.usable && rating.known * 3 >= own.known * 2 && rating.known > 1)
    // A plan of one sheet a goal, a log of one sheet a month.
    m_preview->notes.push_back({true, Texts::tr("The sheet “%1” holds a table of the same kind with %n row(s), which is not brought in: bring it in as well by choosing that sheet.", nullptr, rating.rows).arg(other.name), {}});
  else
    m_preview->notes.push_back({false, Texts::tr("The sheet “%1” is not brought in.").arg(other.name), {}});
}

}  // namespace santalka
