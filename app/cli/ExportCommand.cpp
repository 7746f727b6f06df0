// SPDX-License-Identifier: EUPL-1.2
// export: tables of the file as CSV or XLSX.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/db/DataFile.h"
#include "core/exchange/TableExport.h"

#include <QCoreApplication>
#include <QDir>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

int runExport(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 2)) return WrongUse;
  const QString path = arguments[1];
  const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
  if (!csv && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
    return wrongUse(Texts::tr("The name of the file says what to write: it must end in .xlsx or .csv, not “%1”.").arg(path));
  const QString table = parser.value(QStringLiteral("table"));
  if (!table.isEmpty() && !TableExport::tableNames().contains(table))
    return wrongUse(Texts::tr("There is no table “%1”. There are: %2.").arg(table, TableExport::tableNames().join(QStringLiteral(", "))));
  if (isSameFile(path, arguments[0])) return wrongUse(Texts::tr("“%1” is the data file itself; the table needs a name of its own.").arg(path));
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  ExportOptions options;
  options.personal = parser.isSet(QStringLiteral("personal"));
  QStringList cut;
  options.cut = [&cut](const QString& problem) { cut << problem; };
  auto done = csv ? TableExport::writeCsv(store, table.isEmpty() ? QStringLiteral("plan") : table, path, options)
                  : TableExport::writeXlsx(store, table.isEmpty() ? QStringList() : QStringList{table}, path, options);
  if (!done) return fail(done.error());
  say(Texts::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
  for (const QString& problem : std::as_const(cut)) say(problem);
  return cut.isEmpty() ? Done : Findings;
}

}  // namespace

Command exportCommand() {
  return {QStringLiteral("export"), QStringLiteral("FILE OUT.xlsx|OUT.csv [--table NAME] [--personal]"),
          QT_TRANSLATE_NOOP("Cli", "Writes tables: to CSV one (the plan unless said), to XLSX all of them or one."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("table"), Texts::tr("plan, or a table as info names it"), QStringLiteral("NAME")});
            parser.addOption({QStringLiteral("personal"), Texts::tr("names, phones and e-mails of officials too")});
          },
          runExport};
}

}  // namespace santalka::cli
