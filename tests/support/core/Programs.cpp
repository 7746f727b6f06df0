// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/core/Programs.h"

#include <QProcess>

namespace santalka::tests {

ProgramAnswer runProgram(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  ProgramAnswer answer;
  answer.started = process.waitForStarted(10000);
  if (!answer.started) return answer;
  process.waitForFinished(120000);
  answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  answer.output = QString::fromUtf8(process.readAll());
  return answer;
}

}  // namespace santalka::tests
