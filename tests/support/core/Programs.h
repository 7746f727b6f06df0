// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace santalka::tests {

struct ProgramAnswer {
  bool started = false;
  int exitCode = -1;
  QString output;  ///< both channels, UTF-8
};

/// Runs a program of the machine (pdftotext, qpdf …) and waits for it.
ProgramAnswer runProgram(const QString& program, const QStringList& arguments);

}  // namespace santalka::tests
