// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QProcess>
#include <QString>
#include <QStringList>

namespace santalka::test {

struct Ran {
  int status = -1;
  QString out;
  QString err;
};

inline Ran run(const QString& program, const QStringList& arguments, int milliseconds = 120000) {
  QProcess process;
  process.start(program, arguments);
  Ran ran;
  if (process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit) ran.status = process.exitCode();
  ran.out = QString::fromUtf8(process.readAllStandardOutput());
  ran.err = QString::fromUtf8(process.readAllStandardError());
  return ran;
}

/// santalka-cli as a person calls it.
inline Ran cli(const QStringList& arguments) { return run(QStringLiteral(SANTALKA_CLI), arguments); }

}  // namespace santalka::test
