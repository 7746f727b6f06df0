// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ImportSession.h"

#include "core/base/Text.h"
#include "core/exchange/PlanImport.h"
#include "core/exchange/RowImports.h"
#include "core/exchange/StatisticsImport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ImportSession)
};

constexpr int ShownErrors = 20;

// Of institutions, activities and measures an office has hundreds, in many years some thousands; only statistics come by the
// hundred thousand. Each of these rows becomes records that are compared with what is stored, five and more of them a
// row of a plan, so that more would take minutes and more memory than small machines have.
ReadLimits limitsOf(ImportTarget target) {
  ReadLimits limits;
  if (target == ImportTarget::Statistics) return limits;
  limits.filledRows = target == ImportTarget::Plan ? 5'000 : target == ImportTarget::Stakeholders ? 10'000 : 21'000;
  limits.cells = 2'000'000;
  return limits;
}

QString memoryOf(ImportTarget target) { return QStringLiteral("import.columns.") + importWord(target); }

}  // namespace

ImportSession::ImportSession(ImportTarget target, const Store& store) : m_target(target), m_store(store), m_matcher(target) {}
ImportSession::~ImportSession() = default;

Result<std::unique_ptr<ImportSession>> ImportSession::open(const QString& path, ImportTarget target, const Store& store, const ReadProgress& progress) {
  std::unique_ptr<ImportSession> session(new ImportSession(target, store));
  session->m_path = path;
  if (target == ImportTarget::Statistics) {
    auto head = StatisticsImport::headOf(path);
    if (!head) return head.error();
    if (*head) {
      session->m_workbook = std::move(**head);
      session->m_statistics = std::make_unique<StatisticsImport>(path);
    }
  }
  if (!session->m_statistics) {
    auto workbook = readWorkbook(path, limitsOf(target), progress);
    if (!workbook) return workbook.error();
    session->m_workbook = std::move(*workbook);
    if (target == ImportTarget::Statistics) session->m_statistics = std::make_unique<StatisticsImport>(QString());
  }
  if (const int best = session->bestSheet(); best < 0)
    return Error{ErrorCode::Unreadable, Texts::tr("“%1” holds no table: no row of headings with rows of data below it was found.").arg(session->fileName()), {}};
  else if (auto chosen = session->chooseSheet(best); !chosen)
    return chosen.error();
  return session;
}

// The sheet whose captions are known best; the first of equals. A hidden sheet is an old version or a helper: only where no other
// holds what is wanted.
int ImportSession::bestSheet() {
  int best = -1;
  for (int i = 0; i < static_cast<int>(m_workbook.sheets.size()); ++i) {
    m_sheet = i;
    SheetRating& rating = m_ratings.emplace_back();
    if (auto found = findTable({}); !found) continue;
    rating.table = true;
    rating.known = static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(), [](const ImportColumn& column) { return !column.field.isEmpty(); }));
    rating.rows = m_shape.count(TableRow::Kind::Data);
    rating.usable = rating.rows > 0 && missingFields().isEmpty();
    const auto rank = [this](int sheet) {
      const SheetRating& one = m_ratings[static_cast<std::size_t>(sheet)];
      const bool shown = !m_workbook.sheets[static_cast<std::size_t>(sheet)].hidden;
      return std::tuple(shown && one.usable, one.usable, shown, one.known);
    };
    if (best < 0 || rank(i) > rank(best)) best = i;
  }
  return best;
}

QStringList ImportSession::sheetNames() const {
  QStringList names;
  for (const Sheet& sheet : m_workbook.sheets) names << sheet.name;
  return names;
}

Result<void> ImportSession::findTable(const HeaderOptions& options) {
  HeaderOptions all = options;
  all.known = m_matcher.captionScore();
  m_shape = santalka::findTable(sheet(), all);
  m_columns.clear();
  changed();
  if (!m_shape.isFound()) return Error{ErrorCode::Unreadable, Texts::tr("The sheet “%1” holds no table.").arg(sheet().name), {}};
  m_columns = m_matcher.match(m_shape.columns, remembered());
  for (ImportColumn& column : m_columns)
    column.hasContent = std::any_of(m_shape.rows.begin(), m_shape.rows.end(), [&](const TableRow& row) {
      return row.kind == TableRow::Kind::Data && sheet().kind(row.index, column.index) != Cell::Kind::Empty;
    });
  settleFinancing();
  settleYears();
  settleIndicator();
  settleMoneyUnit();
  return {};
}

// „Laukiamas rezultatas“ heads numbers in one office and what is to be reached, in words, in another.
void ImportSession::settleIndicator() {
  const bool known = std::any_of(m_columns.begin(), m_columns.end(), [](const ImportColumn& column) { return column.field == QLatin1String("indicator"); });
  if (m_target != ImportTarget::Plan || known) return;
  for (ImportColumn& column : m_columns) {
    if ((column.field != QLatin1String("target") && column.field != QLatin1String("value")) || column.year || column.confidence > 9) continue;
    int words = 0;
    int numbers = 0;
    for (const TableRow& row : m_shape.rows) {
      const Cell cell = sheet().cell(row.index, column.index);
      if (row.kind != TableRow::Kind::Data || cell.isEmpty()) continue;
      (cell.kind == Cell::Kind::Text && parseNumber(cell.text).outcome == TextOutcome::Invalid ? words : numbers) += 1;
    }
    if (words <= numbers) continue;
    column.field = QStringLiteral("indicator");
    return;
  }
}

// „Metai“ heads the year of each row in one office and the time of the measure („2026–2028“) in another.
void ImportSession::settleYears() {
  for (ImportColumn& column : m_columns) {
    if (m_target != ImportTarget::Plan || column.field != QLatin1String("year") || column.confidence > 9) continue;
    const bool spans = std::any_of(m_shape.rows.begin(), m_shape.rows.end(), [&](const TableRow& row) {
      if (row.kind != TableRow::Kind::Data) return false;
      const PeriodText period = parsePeriod(sheet().cell(row.index, column.index).text);
      return period.outcome == TextOutcome::Value && (period.precision != DatePrecision::Year || !period.to.isValid() || !period.from.isValid() || period.from.year() != period.to.year());
    });
    const bool known = std::any_of(m_columns.begin(), m_columns.end(), [](const ImportColumn& other) { return other.field == QLatin1String("period"); });
    // One year in all rows beside columns of years says when, not which year the amounts are of.
    const bool amountsNamed = std::any_of(m_columns.begin(), m_columns.end(), [](const ImportColumn& other) { return other.year && (other.field == QLatin1String("planned") || other.field == QLatin1String("target")); });
    if (spans || amountsNamed) column.field = known ? QString() : QStringLiteral("period");
  }
}

// „tūkst. Eur“ stands often once above the table; a heading that names its own unit counts instead.
void ImportSession::settleMoneyUnit() {
  static const QRegularExpression said(QStringLiteral("\\b(tukst|mln|milijon)\\w*\\.? ?(eur|\\x{20AC})"), QRegularExpression::UseUnicodePropertiesOption);
  static const QRegularExpression own(QStringLiteral("\\beur|\\x{20AC}|\\btukst|\\bmln"), QRegularExpression::UseUnicodePropertiesOption);
  if (m_target != ImportTarget::Plan) return;
  qint64 multiplier = 1;
  for (int row = 0; row < m_shape.headerFirst; ++row)
    if (const auto match = said.match(fold(rowText(sheet(), row))); match.hasMatch()) multiplier = unitMultiplier(match.captured(1));
  if (multiplier == 1) return;
  for (ImportColumn& column : m_columns) {
    const ImportField* field = m_matcher.field(column.field);
    if (field && field->isMoney && column.multiplier == 1 && !own.match(fold(column.caption)).hasMatch()) column.multiplier = multiplier;
  }
}

// „Finansavimas“ heads amounts in one office and sources in another: its cells tell which.
void ImportSession::settleFinancing() {
  const bool known = std::any_of(m_columns.begin(), m_columns.end(), [](const ImportColumn& column) { return column.field == QLatin1String("source"); });
  if (m_target != ImportTarget::Plan || known) return;
  for (ImportColumn& column : m_columns) {
    if (column.field != QLatin1String("planned") || column.year || !column.source.isEmpty() || column.confidence > 9) continue;
    const bool anyNumber = std::any_of(m_shape.rows.begin(), m_shape.rows.end(), [&](const TableRow& row) {
      const Cell cell = sheet().cell(row.index, column.index);
      return row.kind == TableRow::Kind::Data && (cell.kind == Cell::Kind::Number || (cell.kind == Cell::Kind::Text && parseMoney(cell.text).outcome == TextOutcome::Value));
    });
    if (anyNumber || !column.hasContent) continue;
    column.field = QStringLiteral("source");
    return;
  }
}

Result<void> ImportSession::chooseSheet(int index) {
  if (index < 0 || index >= static_cast<int>(m_workbook.sheets.size())) return Error{ErrorCode::NotFound, Texts::tr("The file holds no such sheet."), {}};
  m_sheet = index;
  m_answers = {};
  return findTable({});
}

Result<void> ImportSession::chooseHeader(int first, int last) {
  HeaderOptions options;
  options.headerRow = first;
  options.headerLastRow = std::max(first, last);
  return findTable(options);
}

void ImportSession::assign(int index, const QString& field, std::optional<int> year) {
  for (ImportColumn& column : m_columns) {
    const ImportField* known = m_matcher.field(field);
    // A field that is not per year has one column: the former one gives it up.
    if (column.index != index) {
      if (known && !known->perYear && column.field == field) column.field.clear();
      continue;
    }
    column.field = field;
    column.confidence = 1;
    if (year) column.year = year;
    m_corrected.insert(ColumnMatcher::memoryKey(column.caption), field);
  }
  changed();
}

void ImportSession::choosePlan(qint64 plan) {
  m_plan = plan;
  changed();
}

void ImportSession::answer(const ImportCell& cell, int answer, bool alike) {
  if (alike) m_answers.byKind.insert(cell.alike, answer);
  m_answers.byCell.insert(cell.column < 0 ? QString::number(cell.row + 1) : cell.name(), answer);
  changed();
}

void ImportSession::correct(const QString& cell, const QString& text) {
  m_answers.corrections.insert(cell, text.isNull() ? QString::fromLatin1("") : text);
  changed();
}

Result<const ImportPreview*> ImportSession::preview(const ReadProgress& progress) {
  if (m_preview && !m_stale) return &*m_preview;
  if (auto clean = checkPersonalCodes(); !clean) return clean.error();
  if (auto columns = checkColumns(); !columns) return columns.error();
  if (!m_statistics && std::none_of(m_shape.rows.begin(), m_shape.rows.end(), [](const TableRow& row) { return row.kind == TableRow::Kind::Data; }))
    return Error{ErrorCode::Unreadable, Texts::tr("Sheet “%1”: there are no rows of data below the headings in row %2.").arg(sheet().name).arg(m_shape.headerLast + 1), {}};
  m_preview.emplace();
  m_stale = false;
  if (m_statistics) {
    auto done = m_statistics->run(m_workbook, sheet(), m_shape, m_columns, m_answers, m_store, *m_preview, progress);
    if (!done) {
      m_preview.reset();
      return done.error();
    }
    noteLeftOut();
    return &*m_preview;
  }
  m_draft = std::make_unique<ImportDraft>(m_store);
  ImportContext context{sheet(), m_shape, m_columns, m_answers, *m_draft, *m_preview, fileName(), m_workbook.format == QLatin1String("csv")};
  context.findBlocks();
  context.findYear();
  switch (m_target) {
    case ImportTarget::Plan: PlanImport(context, m_plan).run(); break;
    case ImportTarget::Stakeholders: StakeholderImport(context).run(); break;
    default: ActivityImport(context).run(); break;
  }
  if (m_draft->failure()) {
    m_preview.reset();
    return *m_draft->failure();
  }
  noteLeftOut();
  if (m_preview->untold > 0)
    m_preview->notes.push_back({true, Texts::tr("… and %n more row(s) with errors, which are not told one by one.", nullptr, static_cast<int>(m_preview->untold)), {}});
  m_preview->countRows();
  return &*m_preview;
}

Error ImportSession::refusal() const {
  QStringList lines;
  for (const ImportRow& row : m_preview->rows)
    for (const ImportCell& cell : row.cells)
      if (cell.kind == ImportCell::Kind::Error)
        lines << (cell.column < 0 ? Texts::tr("Sheet “%1”, row %2: %3").arg(sheet().name).arg(row.row + 1).arg(cell.problem)
                                  : Texts::tr("Sheet “%1”, cell %2: %3").arg(sheet().name, cell.name(), cell.problem));
  const auto count = static_cast<int>(lines.size() + m_preview->untold);
  if (count > ShownErrors) {
    lines = lines.mid(0, ShownErrors);
    lines << Texts::tr("… and %n more.", nullptr, count - ShownErrors);
  }
  lines.prepend(Texts::tr("“%1” was not brought in, nothing was changed.").arg(fileName()));
  return Error{ErrorCode::Unreadable, lines.join(QLatin1Char('\n')), {}};
}

QString ImportSession::stepLabel() const {
  switch (m_target) {
    case ImportTarget::Plan: return Texts::tr("Plan imported: %1").arg(fileName());
    case ImportTarget::Stakeholders: return Texts::tr("Network members imported: %1").arg(fileName());
    case ImportTarget::Activities: return Texts::tr("Activities imported: %1").arg(fileName());
    case ImportTarget::Statistics: return Texts::tr("Statistics imported: %1").arg(fileName());
  }
  return {};
}

Result<ImportResult> ImportSession::apply(EditService& edits) {
  // The data file may have changed since the preview was looked at.
  if (!m_statistics) changed();
  if (auto ready = preview(); !ready) return ready.error();
  const bool anyError = std::any_of(m_preview->rows.begin(), m_preview->rows.end(), [](const ImportRow& row) { return row.fate == RowFate::Error; });
  if (anyError && !m_skipErrors) return refusal();
  ImportResult result;
  if (m_statistics) {
    auto done = m_statistics->apply(edits, stepLabel());
    if (!done) return done.error();
    result = *done;
  } else {
    auto done = edits.apply(m_draft->takeChanges(), stepLabel(), EditService::StepKind::Import);
    if (!done) return done.error();
    result.inserted = done->inserted;
    result.changed = done->updated;
    result.same = m_preview->same;
  }
  if (auto kept = remember(); !kept) return kept.error();
  changed();
  return result;
}

QHash<QString, QString> ImportSession::remembered() const {
  QHash<QString, QString> out;
  const auto stored = m_store.setting(memoryOf(m_target));
  if (!stored) return out;
  const QJsonObject object = QJsonDocument::fromJson(stored->toUtf8()).object();
  for (auto it = object.begin(); it != object.end(); ++it) out.insert(it.key(), it.value().toString());
  return out;
}

Result<void> ImportSession::remember() {
  if (m_corrected.isEmpty()) return {};
  QJsonObject object;
  const QHash<QString, QString> known = remembered();
  for (auto it = known.begin(); it != known.end(); ++it) object.insert(it.key(), it.value());
  for (auto it = m_corrected.cbegin(); it != m_corrected.cend(); ++it) object.insert(it.key(), it.value());
  Store store(m_store.database());
  return store.setSetting(memoryOf(m_target), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

}  // namespace santalka
