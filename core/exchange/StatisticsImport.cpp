// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/StatisticsImport.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/exchange/FileKind.h"
#include "core/exchange/ImportSession.h"
#include "core/exchange/StatisticsRun.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace santalka {

namespace {

constexpr int HeadRows = 300;
constexpr double MostPeople = 4'000'000;  ///< more than live in Lithuania: a unit must have slipped
constexpr quint16 NoDay = 0xFFFF;
/// Statistics have some indicators, and places, countries and groups by the hundred. A column with more than that is taken for what
/// it is not; and numbers of 16 bits must not run over.
constexpr quint16 MostSeries = 2'000, MostTexts = 20'000;

Error tooMany(quint16 most) {
  return {ErrorCode::Invalid,
          StatTexts::tr("The table names more than %1 different indicators, places or the like, which no statistics have. Check what each column is taken for, or keep only the rows needed; nothing was brought in.").arg(Format::integer(most)), {}};
}

/// Whole numbers of plain digits, which is what nearly all cells hold.
bool plainNumber(QStringView text, double& value) {
  if (text.isEmpty() || text.size() > 15) return false;
  qint64 number = 0;
  for (const QChar c : text) {
    const unsigned digit = c.unicode() - u'0';
    if (digit > 9) return false;
    number = number * 10 + digit;
  }
  value = static_cast<double>(number);
  return true;
}

}  // namespace

Result<std::optional<Workbook>> StatisticsImport::headOf(const QString& path) {
  QFile file(path);
  // What cannot be opened is told by readWorkbook, which says why.
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || kindOfFile(file.read(64 * 1024)) != FileKind::Text) return std::optional<Workbook>();
  file.close();
  CsvReader reader;
  auto format = reader.open(path);
  if (!format) return format.error();
  Workbook workbook;
  workbook.fileName = QFileInfo(path).fileName();
  workbook.format = QStringLiteral("csv");
  workbook.encodingNote = encodingName(format->encoding);
  Sheet sheet;
  sheet.name = QFileInfo(path).completeBaseName();
  std::vector<QStringView> fields;
  while (sheet.rowCount() < HeadRows && reader.next(fields)) {
    sheet.startRow();
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (!fields[i].isEmpty() && fields[i].size() < TextPool::longestText) sheet.addText(static_cast<int>(i), fields[i]);
  }
  if (reader.failed()) return reader.error();
  sheet.finish();
  workbook.sheets.push_back(std::move(sheet));
  return std::optional<Workbook>(std::move(workbook));
}

Result<void> StatisticsImport::run(const Workbook& workbook, const Sheet& sheet, const TableShape& shape, const std::vector<ImportColumn>& columns,
                                   const ImportAnswers& answers, const Store& store, ImportPreview& preview, const ReadProgress& progress) {
  m_table = StatisticsTable();
  m_series.clear();
  m_texts = DimensionTexts();
  m_file = workbook.fileName;
  Run run{sheet, shape, columns, answers, store, preview, progress, {}, {}, {}, {}, {}, {}, {}, 0};
  if (auto found = findLayout(run); !found) return found;
  if (m_path.isEmpty()) {
    SheetSource source(sheet, shape);
    if (auto done = readRows(run, source); !done) return done;
  } else {
    TextSource source(shape.headerLast);
    if (auto opened = source.open(m_path); !opened) return opened;
    if (auto done = readRows(run, source); !done) return done;
  }
  m_table.seriesCount = static_cast<quint16>(m_series.size());
  report(run, m_table.reduce());
  return collect(run);
}

Result<void> StatisticsImport::readRows(Run& run, Source& source) {
  std::array<WordColumn, StatDimensionCount> words;
  WordColumn periods;
  WordColumn indicators;
  WordColumn unitColumn;
  std::vector<QString> units{QString()};
  std::vector<QString> titles;
  std::vector<QString> periodTexts{QString()};
  const Layout& layout = run.layout;
  const auto look = [&](const QString& text, int column) {
    if (!run.personal && containsPersonalCode(text)) run.personal = {source.row(), column};
  };
  const auto unitNumber = [&](const QString& text) {
    look(text, layout.unit);
    units.push_back(tidy(text));
    return static_cast<quint16>(units.size() - 1);
  };
  const auto indicatorNumber = [&](const QString& text) {
    look(text, layout.indicator);
    titles.push_back(tidy(text));
    return static_cast<quint16>(titles.size() - 1);
  };
  const auto periodNumber = [&](const QString& text) {
    look(text, layout.period);
    periodTexts.push_back(tidy(text));
    return static_cast<quint16>(periodTexts.size() - 1);
  };
  QHash<quint32, quint16> seriesOfPair;
  const auto seriesOf = [&](quint16 indicator, quint16 unit) {
    const quint32 pair = quint32(indicator) << 16 | unit;
    const auto known = seriesOfPair.constFind(pair);
    return known != seriesOfPair.cend() ? *known : *seriesOfPair.insert(pair, run.seriesOf(m_series, titles[indicator], units[unit]));
  };
  std::vector<int> watched;  // columns whose every text is looked at for personal codes; the others at each new text
  for (const TableColumn& column : run.shape.columns) watched.push_back(column.index);
  std::erase_if(watched, [&](int column) {
    return column == layout.period || column == layout.indicator || column == layout.unit || std::find(layout.dimension.begin(), layout.dimension.end(), column) != layout.dimension.end();
  });
  std::vector<int> naming{layout.period, layout.indicator, layout.unit};  // what says of whom a count is
  naming.insert(naming.end(), layout.dimension.begin(), layout.dimension.end());
  qint64 count = 0;
  while (source.next()) {
    if ((++count & 0x3FFF) == 0 && run.progress && !run.progress(source.done())) return Error{ErrorCode::Cancelled, StatTexts::tr("Reading was stopped."), {}};
    for (const int column : watched)
      if (const QStringView text = source.text(column); text.size() >= 11 && containsPersonalCode(text)) return run.personalCode(source.row(), column);
    if (source.kind() == TableRow::Kind::Group || source.kind() == TableRow::Kind::Note || source.kind() == TableRow::Kind::RepeatedHeader) {
      for (int column = 0; column < source.columns(); ++column)
        if (containsPersonalCode(source.text(column))) return run.personalCode(source.row(), column);
      run.skip(source.row(), source.text(0).toString());
      continue;
    }
    StatRow row;
    row.row = source.row();
    if (const auto broken = std::find_if(naming.begin(), naming.end(), [&](int column) { return isSheetError(source.text(column)); }); broken != naming.end()) {
      run.error(row.row, *broken, sheetErrorReason(source.text(*broken)));
      continue;
    }
    for (std::size_t d = 0; d < StatDimensionCount; ++d) {
      const int column = layout.dimension[d];
      if (column < 0) continue;
      row.values[d] = words[d].of(source.text(column), [&](const QString& text) { return run.word(m_table, static_cast<StatDimension>(d), text, row.row, column); });
    }
    if (layout.dimension[0] < 0) row.values[0] = static_cast<quint16>(layout.titleTerritory);
    const quint16 unit = layout.unit < 0 ? 0 : unitColumn.of(source.text(layout.unit), unitNumber);
    const quint16 indicator = layout.indicator < 0 ? 0 : indicators.of(source.text(layout.indicator), indicatorNumber);
    if (layout.indicator < 0 && titles.empty()) titles.push_back(layout.title);
    row.series = seriesOf(indicator, unit);
    const quint16 period = layout.period < 0 ? 0 : periods.of(source.text(layout.period), periodNumber);
    if (layout.period >= 0) row.day = run.dayOf(m_table, row.series, period, periodTexts[period], m_series[row.series].title);
    if (run.personal) return run.personalCode(run.personal->first, run.personal->second);
    if (m_series.size() > MostSeries) return tooMany(MostSeries);
    if (periods.size() > MostTexts || indicators.size() > MostTexts || unitColumn.size() > MostTexts) return tooMany(MostTexts);
    if (std::any_of(words.begin(), words.end(), [](const WordColumn& one) { return one.size() > MostTexts; })) return tooMany(MostTexts);
    bool anyValue = false;
    for (const ValueColumn& value : layout.values) anyValue = anyValue || !source.text(value.column).isEmpty();
    if (layout.period >= 0 && row.day == NoDay) {
      // Lines below the table: sources and notes.
      if (!anyValue || source.columns() < 2)
        run.skip(row.row, source.text(0).toString());
      else
        run.error(row.row, layout.period, StatTexts::tr("“%1” is not a period of time.").arg(periodTexts[period].left(60)));
      continue;
    }
    for (const ValueColumn& value : layout.values) readValue(run, source, value, row);
  }
  if (const auto failure = source.failure()) return *failure;
  return {};
}

void StatisticsImport::readValue(Run& run, Source& source, const ValueColumn& column, StatRow row) {
  const Layout& layout = run.layout;
  row.column = column.column;
  for (std::size_t d = 0; d < StatDimensionCount; ++d)
    if (column.values[d] >= 0) row.values[d] = static_cast<quint16>(column.values[d]);
  if (!column.period.isEmpty()) {
    row.day = run.dayOfText(m_table, column.period, m_series[row.series].title);
    if (row.day == NoDay) {
      run.error(row.row, row.column, StatTexts::tr("“%1” is not a period of time.").arg(column.period.left(60)));
      return;
    }
  }
  const qint64 unit = column.multiplier > 1 ? column.multiplier : m_series[row.series].multiplier;
  const QStringView text = source.text(column.column);
  double value = 0;
  qint64 multiplier = unit;
  if (const auto number = source.number(column.column)) {
    value = *number;
  } else if (!plainNumber(text, value)) {
    const QString corrected = run.answers.corrections.value(cellName(row.row, row.column));
    const NumberText parsed = parseNumber(corrected.isNull() ? text : QStringView(corrected));
    switch (parsed.outcome) {
      case TextOutcome::Value:
        value = parsed.value;
        multiplier = std::max(unit, unitMultiplier(parsed.unit));
        if (!run.oneNumber(row, corrected.isNull() ? text : QStringView(corrected), parsed)) {
          row.state = ObservationState::Unknown;
          break;
        }
        if (parsed.threeDecimals && run.wholeThings(m_series[row.series].unit)) value = run.groups(row, text, value);
        break;
      case TextOutcome::Unknown: row.state = ObservationState::Unknown; break;
      case TextOutcome::Withheld: row.state = ObservationState::Withheld; break;
      default: run.error(row.row, row.column, parsed.reason.isEmpty() ? StatTexts::tr("“%1” is not a number.").arg(text.left(60).toString()) : parsed.reason); return;
    }
  }
  if (row.state == ObservationState::Unknown && layout.symbol >= 0) {
    const QString mark = fold(source.text(layout.symbol));
    if (mark.startsWith(QLatin1String("withheld")) || unknownOrWithheld(source.text(layout.symbol)) == TextOutcome::Withheld) row.state = ObservationState::Withheld;
  }
  if (row.state == ObservationState::Known) {
    if (multiplier > 1 && value * static_cast<double>(multiplier) > MostPeople && run.wholeThings(m_series[row.series].unit)) {
      run.unitSlip(row, text, value);
    } else {
      value *= static_cast<double>(multiplier);
    }
    if (value < 0 || !std::isfinite(value)) {
      run.error(row.row, row.column, StatTexts::tr("“%1” is less than zero.").arg(text.left(60).toString()));
      return;
    }
    row.value = value;
  }
  run.filled(row);
  m_table.rows.push_back(row);
}

Result<void> StatisticsImport::collect(Run& run) {
  std::array<std::vector<quint32>, StatDimensionCount> texts;
  for (std::size_t d = 0; d < StatDimensionCount; ++d)
    for (std::size_t v = 0; v < m_table.dimensions[d].size(); ++v) texts[d].push_back(m_texts.number(m_table.dimensions[d].word(static_cast<quint16>(v)).code));
  for (const StatRow& row : m_table.rows) {
    if (row.dropped || run.leftOut(row)) continue;
    ObservationRow out;
    out.julianDay = static_cast<qint32>(m_table.days[row.day].toJulianDay());
    out.territory = texts[0][row.values[0]];
    out.citizenship = texts[1][row.values[1]];
    out.status = texts[2][row.values[2]];
    out.sex = texts[3][row.values[3]];
    out.age = texts[4][row.values[4]];
    out.ground = texts[5][row.values[5]];
    out.state = row.state;
    out.value = row.value;
    m_series[row.series].rows.push_back(out);
  }
  run.preview.skipped += static_cast<qint64>(std::count_if(m_table.rows.begin(), m_table.rows.end(), [](const StatRow& row) { return row.dropped; }));
  m_table = StatisticsTable();
  auto stored = run.store.all<Series>();
  if (!stored) return stored.error();
  std::erase_if(m_series, [](const SeriesFound& series) { return series.rows.empty(); });
  QStringList titles;
  for (SeriesFound& series : m_series) {
    titles << series.title;
    for (const Series& one : *stored)
      if (nameKey(one.title) == nameKey(series.title)) series.id = one.id.value;
    auto outcome = ObservationTable(run.store.database(), m_texts).compare(series.id, series.rows);
    if (!outcome) return outcome.error();
    run.preview.fresh += outcome->inserted;
    run.preview.changed += outcome->changed;
    run.preview.same += outcome->same;
  }
  run.preview.title = titles.join(QStringLiteral("; "));
  return {};
}

Result<ImportResult> StatisticsImport::apply(EditService& edits, const QString& label) {
  ImportResult result;
  if (m_series.empty()) return result;
  ChangeSet changes;
  std::vector<EditService::ObservationImport> imports;
  for (SeriesFound& series : m_series) {
    Id<Series> id{series.id};
    if (!id.isValid()) {
      Series fresh;
      fresh.title = series.title;
      fresh.unit = series.unit;
      fresh.notes = m_file;
      id = changes.insert(fresh);
    }
    ObservationBatch batch;
    batch.series = id;
    batch.file = m_file;
    batch.importedOn = Clock::today();
    batch.rows = static_cast<qint64>(series.rows.size());
    imports.push_back({batch, &series.rows});
  }
  auto done = edits.importObservations(std::move(changes), imports, m_texts, label);
  if (!done) return done.error();
  result.inserted = done->observations.inserted;
  result.changed = done->observations.changed;
  result.same = done->observations.same;
  return result;
}

}  // namespace santalka
