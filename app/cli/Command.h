// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/editing/EditService.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace santalka::cli {

/// Exit statuses of santalka-cli (design.md 10).
enum Status { Done = 0, Findings = 1, WrongUse = 2, BadInput = 3 };

/// One subcommand: its name, what it does, its arguments, and its work.
struct Command {
  QString name;
  QString usage;        ///< "FILE --year Y [--pdf P]"
  const char* summary;  ///< English source text in the context "Cli"
  void (*options)(QCommandLineParser&);
  int (*run)(const QCommandLineParser&, const QStringList& arguments);
};

const std::vector<Command>& commands();

Command sampleCommand();
Command newCommand();
Command infoCommand();
Command checkCommand();
Command importCommand();
Command exportCommand();
Command reportCommand();
Command backupCommand();
Command restoreCommand();
Command historyCommand();
Command contactCommand();
Command handoverCommand();
Command unsealCommand();

/// What a command that changes much does first: a backup of the file (`data` is what is really written), or nothing is changed.
EditService::BeforeRisk backupBeforeRisk(const QString& data, const QString& file);

/// What all commands share: plain lines on stdout, messages on stderr, the error as a sentence with its status. Tabs and line
/// breaks are the program's own; nothing else that would steer a terminal gets out, wherever a text came from.
void say(const QString& line);
void complain(const QString& line);
/// A text from outside as part of a line whose parts are set apart by tabs: its own tabs and line breaks are spaces.
QString inLine(QString text);
/// Indented, as one JSON document.
void sayJson(const QJsonObject& object);
QString jsonText(const QJsonObject& object);
int fail(const Error& error);
int wrongUse(const QString& message);
/// Checks the number of positional arguments; answers false after complaining.
bool takes(const QStringList& arguments, int count);
/// Whether both paths lead to one existing file: what is written must never replace what it was read from.
bool isSameFile(const QString& one, const QString& other);
/// The first line of the file named by --password-file; empty when the option is not given.
Result<QString> passwordOf(const QCommandLineParser& parser);
/// A year between 2000 and 2100 from the option, or 0 when it is something else.
int yearOf(const QString& text);

}  // namespace santalka::cli
