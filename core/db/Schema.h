// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QStringList>

struct sqlite3;

namespace santalka {

class Database;

/// The shipped schema steps (resources/schema) and what they make.
namespace Schema {

/// Number of the last step: the version of a file made now.
int currentVersion();
/// The SQL of step `number`, counted from 1.
Result<QString> step(int number);

/// One line for every object of a file's schema, sorted; what the program makes itself and what SQLite adds for its own.
Result<QStringList> objectsOf(const Database& database);
/// The same lines as the steps 1 … version make them.
Result<QStringList> expected(int version);

/// Whether the file holds exactly what the steps make: no view, no trigger, no other table, no changed CHECK. Reads
/// nothing but the list of objects.
Result<void> checkKnown(const Database& database, int version);
/// For a file of a newer program that may still be read: every table we know is there with every column we read, and
/// nothing in it runs by being read (views, triggers, computed columns, foreign modules).
Result<void> checkReadable(const Database& database);

}  // namespace Schema
}  // namespace santalka
