// SPDX-License-Identifier: EUPL-1.2
// import: an office's table into the data file, as one step, or a rehearsal of it.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/SystemUser.h"
#include "core/exchange/ImportSession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

const char* fateCode(RowFate fate) {
  switch (fate) {
    case RowFate::New: return "new";
    case RowFate::Changed: return "changed";
    case RowFate::Same: return "same";
    case RowFate::Doubtful: return "doubtful";
    case RowFate::Skipped: return "skipped";
    case RowFate::Group: return "group";
    case RowFate::Error: return "error";
  }
  return "";
}

const char* kindCode(ImportCell::Kind kind) {
  switch (kind) {
    case ImportCell::Kind::Change: return "change";
    case ImportCell::Kind::Doubt: return "doubt";
    case ImportCell::Kind::Error: return "error";
    case ImportCell::Kind::Note: return "note";
  }
  return "";
}

QJsonObject cellJson(const ImportCell& cell) {
  QJsonObject json{{QStringLiteral("cell"), cell.name()}, {QStringLiteral("kind"), QLatin1String(kindCode(cell.kind))}};
  if (!cell.caption.isEmpty()) json.insert(QStringLiteral("caption"), cell.caption);
  if (!cell.problem.isEmpty()) json.insert(QStringLiteral("problem"), cell.problem);
  if (cell.kind == ImportCell::Kind::Change) {
    json.insert(QStringLiteral("before"), cell.before);
    json.insert(QStringLiteral("after"), cell.after);
  }
  if (!cell.answers.empty()) json.insert(QStringLiteral("taken_as"), cell.answers[static_cast<std::size_t>(cell.chosen)].text);
  return json;
}

QJsonObject previewJson(const ImportSession& session, const ImportPreview& preview) {
  QJsonArray rows;
  for (const ImportRow& row : preview.rows) {
    QJsonObject json{{QStringLiteral("row"), row.row + 1}, {QStringLiteral("fate"), QLatin1String(fateCode(row.fate))}, {QStringLiteral("title"), row.title}};
    if (!row.reason.isEmpty()) json.insert(QStringLiteral("reason"), row.reason);
    QJsonArray cells;
    for (const ImportCell& cell : row.cells) cells.append(cellJson(cell));
    if (!cells.isEmpty()) json.insert(QStringLiteral("cells"), cells);
    rows.append(json);
  }
  QJsonArray notes;
  for (const ImportNote& note : preview.notes)
    notes.append(QJsonObject{{QStringLiteral("warning"), note.warning}, {QStringLiteral("text"), note.text}, {QStringLiteral("cell"), note.cell}});
  QJsonArray columns;
  for (const ImportColumn& column : session.columns()) {
    QJsonObject json{{QStringLiteral("column"), columnName(column.index)}, {QStringLiteral("caption"), column.caption}, {QStringLiteral("field"), column.field}};
    if (column.year) json.insert(QStringLiteral("year"), *column.year);
    columns.append(json);
  }
  return {{QStringLiteral("file"), session.fileName()},
          {QStringLiteral("as"), importWord(session.target())},
          {QStringLiteral("sheet"), session.sheetNames().value(session.sheetIndex())},
          {QStringLiteral("header_row"), session.headerFirst() + 1},
          {QStringLiteral("title"), preview.title},
          {QStringLiteral("new"), preview.fresh},
          {QStringLiteral("changed"), preview.changed},
          {QStringLiteral("same"), preview.same},
          {QStringLiteral("doubtful"), preview.doubtful},
          {QStringLiteral("skipped"), preview.skipped},
          {QStringLiteral("errors"), preview.errors},
          {QStringLiteral("columns"), columns},
          {QStringLiteral("rows"), rows},
          {QStringLiteral("notes"), notes}};
}

/// The same for people: counts, then what needs a look, each with its cell.
void sayPreview(const ImportSession& session, const ImportPreview& preview) {
  say(Texts::tr("%1, sheet “%2”, header in row %3: %4").arg(session.fileName(), session.sheetNames().value(session.sheetIndex())).arg(session.headerFirst() + 1).arg(preview.title));
  say(Texts::tr("new %1, changed %2, same %3, doubtful %4, skipped %5, errors %6")
          .arg(preview.fresh).arg(preview.changed).arg(preview.same).arg(preview.doubtful).arg(preview.skipped).arg(preview.errors));
  const auto line = [](const QString& place, const QString& what) {
    say(place.isEmpty() ? QStringLiteral("  ") + what : QStringLiteral("  %1: %2").arg(place, what));
  };
  for (const ImportRow& row : preview.rows) {
    const QString place = Texts::tr("row %1").arg(row.row + 1);
    if (row.fate == RowFate::Skipped) line(place, Texts::tr("skipped: %1").arg(row.reason));
    for (const ImportCell& cell : row.cells) {
      if (cell.kind == ImportCell::Kind::Change) continue;
      QString what = cell.problem;
      if (!cell.answers.empty()) {
        const ImportAnswer& taken = cell.answers[static_cast<std::size_t>(cell.chosen)];
        what += QLatin1Char(' ') + Texts::tr("Taken as: %1").arg(taken.hint.isEmpty() ? taken.text : QStringLiteral("%1 (%2)").arg(taken.text, taken.hint));
      }
      line(cell.name().isEmpty() ? place : cell.name(), what);
    }
  }
  for (const ImportNote& note : preview.notes) line(note.cell, note.text);
}

int runImport(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 2)) return WrongUse;
  const auto target = importTarget(parser.value(QStringLiteral("as")));
  if (!target) return wrongUse(Texts::tr("Say what the table is: --as plan, stakeholders, activities or statistics."));
  const bool rehearsal = parser.isSet(QStringLiteral("dry-run"));
  auto file = rehearsal ? OpenedFile::toRead(arguments[0]) : OpenedFile::toWrite(arguments[0], parser.isSet(QStringLiteral("take-over")));
  if (!file) return fail(file.error());
  EditService edits((*file)->database(), systemUser());
  edits.setBeforeRisk(backupBeforeRisk(file->workPath(), arguments[0]));
  auto session = ImportSession::open(arguments[1], *target, edits.store());
  if (!session) return fail(session.error());
  if (parser.isSet(QStringLiteral("sheet"))) {
    const qsizetype index = (*session)->sheetNames().indexOf(parser.value(QStringLiteral("sheet")));
    if (index < 0)
      return wrongUse(Texts::tr("The file has no sheet “%1”. It has: %2.").arg(parser.value(QStringLiteral("sheet")), (*session)->sheetNames().join(QStringLiteral(", "))));
    if (auto chosen = (*session)->chooseSheet(static_cast<int>(index)); !chosen) return fail(chosen.error());
  }
  (*session)->skipErrors(parser.isSet(QStringLiteral("skip-errors")));
  auto preview = (*session)->preview();
  if (!preview) return fail(preview.error());
  const bool findings = (*preview)->hasFindings();
  const bool refused = (*preview)->errors > 0 && !parser.isSet(QStringLiteral("skip-errors"));
  const bool asJson = parser.isSet(QStringLiteral("json"));
  QJsonObject json = asJson ? previewJson(**session, **preview) : QJsonObject();
  if (!asJson) sayPreview(**session, **preview);
  json.insert(QStringLiteral("written"), !rehearsal && !refused);
  int status = findings ? Findings : Done;
  if (rehearsal) {
    if (refused) status = BadInput;
  } else {
    auto result = (*session)->apply(edits);
    if (result) status = file->deliver(status);
    if (!result) {
      status = fail(result.error());
    } else if (!asJson) {
      say(result->nothingChanged() ? Texts::tr("Nothing changed: the file already holds all of it.")
                                   : Texts::tr("Imported: %1 new, %2 changed, %3 the same.").arg(result->inserted).arg(result->changed).arg(result->same));
    }
  }
  if (asJson) sayJson(json);
  return status;
}

}  // namespace

Command importCommand() {
  return {QStringLiteral("import"), QStringLiteral("FILE SHEET --as plan|stakeholders|activities|statistics [--dry-run] [--json] [--sheet NAME] [--skip-errors] [--take-over]"),
          QT_TRANSLATE_NOOP("Cli", "Brings in a table (XLSX, ODS, CSV) as one step, or nothing of it. SHEET is the path of the table file."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("as"), Texts::tr("what the table is: plan, stakeholders, activities or statistics"), QStringLiteral("KIND")});
            parser.addOption({QStringLiteral("dry-run"), Texts::tr("only says what would become of each row")});
            parser.addOption({QStringLiteral("json"), Texts::tr("one JSON object instead of lines")});
            parser.addOption({QStringLiteral("sheet"), Texts::tr("which sheet of the table file; found unless said"), QStringLiteral("NAME")});
            parser.addOption({QStringLiteral("skip-errors"), Texts::tr("leaves out rows with errors instead of refusing the file")});
            parser.addOption({QStringLiteral("take-over"), Texts::tr("writes even if somebody else has the file open; they can then only read")});
          },
          runImport};
}

}  // namespace santalka::cli
