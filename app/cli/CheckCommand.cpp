// SPDX-License-Identifier: EUPL-1.2
// check: is the file sound, does every record keep the rules, and what does the report of a year still lack.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/reports/OfficeForm.h"
#include "core/services/FileCheck.h"
#include "core/services/Readiness.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

const char* kindCode(FileFinding::Kind kind) {
  switch (kind) {
    case FileFinding::Kind::Structure: return "structure";
    case FileFinding::Kind::Reference: return "reference";
    case FileFinding::Kind::Rule: return "rule";
  }
  return "";
}

QJsonObject json(const FileFinding& finding) {
  return {{QStringLiteral("kind"), QLatin1String(kindCode(finding.kind))},
          {QStringLiteral("table"), describe(finding.entity).table},
          {QStringLiteral("id"), finding.record},
          {QStringLiteral("field"), finding.field},
          {QStringLiteral("message"), finding.message}};
}

QJsonObject json(const ReadinessItem& item) {
  return {{QStringLiteral("severity"), item.severity == ReadinessItem::Severity::Required ? QStringLiteral("required") : QStringLiteral("advised")},
          {QStringLiteral("point"), item.point},
          {QStringLiteral("table"), describe(item.entity).table},
          {QStringLiteral("id"), item.record},
          {QStringLiteral("field"), item.field},
          {QStringLiteral("message"), item.text}};
}

Result<Readiness> readinessOf(const Store& store, int year, const QString& own) {
  auto form = own.isEmpty() ? reports::OfficeForm::forYear(store, year) : reports::ReportTemplate::load(own);
  if (!form) return form.error();
  auto facts = YearFacts::load(store, year, Clock::today());
  if (!facts) return facts.error();
  return Readiness::of(*facts, form->points());
}

int runCheck(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  int year = 0;
  if (parser.isSet(QStringLiteral("year")) && (year = yearOf(parser.value(QStringLiteral("year")))) == 0)
    return wrongUse(Texts::tr("--year takes a year such as 2026, not “%1”.").arg(parser.value(QStringLiteral("year"))));
  if (year == 0 && parser.isSet(QStringLiteral("template"))) return wrongUse(Texts::tr("--template is the form of the report of a year: say also which, --year 2026."));
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  auto findings = FileCheck::run(store);
  if (!findings) return fail(findings.error());
  Readiness readiness;
  if (year != 0) {
    auto found = readinessOf(store, year, parser.value(QStringLiteral("template")));
    if (!found) return fail(found.error());
    readiness = std::move(*found);
  }
  const bool clean = findings->empty() && readiness.items.empty();
  if (parser.isSet(QStringLiteral("json"))) {
    QJsonArray problems;
    for (const FileFinding& finding : *findings) problems.append(json(finding));
    QJsonObject out{{QStringLiteral("sound"), findings->empty()}, {QStringLiteral("findings"), problems}};
    if (year != 0) {
      QJsonArray missing;
      for (const ReadinessItem& item : readiness.items) missing.append(json(item));
      out.insert(QStringLiteral("year"), year);
      out.insert(QStringLiteral("points_filled"), readiness.filled());
      out.insert(QStringLiteral("points_total"), readiness.total());
      out.insert(QStringLiteral("missing"), missing);
    }
    sayJson(out);
    return clean ? Done : Findings;
  }
  for (const FileFinding& finding : *findings) say(finding.message);
  if (findings->empty()) say(Texts::tr("The file is sound."));
  if (year != 0) {
    say(Texts::tr("Report of %1: %2 of %3 points filled.").arg(year).arg(readiness.filled()).arg(readiness.total()));
    for (const ReadinessItem& item : readiness.items)
      say(QStringLiteral("  %1 %2: %3").arg(item.point, item.severity == ReadinessItem::Severity::Required ? Texts::tr("required") : Texts::tr("advised"), item.text));
  }
  return clean ? Done : Findings;
}

}  // namespace

Command checkCommand() {
  return {QStringLiteral("check"), QStringLiteral("FILE [--year Y] [--template T] [--json]"),
          QT_TRANSLATE_NOOP("Cli", "Checks that the file is sound, that every record keeps the rules, and what the report of a year still lacks."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("year"), Texts::tr("also say what the report of this year lacks"), QStringLiteral("Y")});
            parser.addOption({QStringLiteral("template"), Texts::tr("another form of the report (JSON) instead of that of the file"), QStringLiteral("T")});
            parser.addOption({QStringLiteral("json"), Texts::tr("one JSON object instead of lines")});
          },
          runCheck};
}

}  // namespace santalka::cli
