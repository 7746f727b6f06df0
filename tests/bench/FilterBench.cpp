// SPDX-License-Identifier: EUPL-1.2
// How long the table needs to answer each letter typed into the filter line, over every activity of a file.
//   filter_bench FILE WORD   prints the milliseconds of each letter, of loading and of sorting
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace santalka;

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  if (argc < 3) {
    std::fputs("filter_bench FILE WORD\n", stderr);
    return 2;
  }
  Theme::install(ThemeMode::Light);
  Workspace workspace;
  FileSession session(workspace);
  if (auto opened = session.open(QString::fromLocal8Bit(argv[1]), DataFile::Access::ReadOnly); !opened) {
    std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
    return 3;
  }
  RecordTableModel model(EntityKind::Activity, workspace.edits(), workspace.names(), workspace.refused());
  RecordTable table(model);
  table.resize(1000, 700);
  table.show();
  QElapsedTimer clock;
  const auto measure = [&](const char* what, auto&& work) {
    clock.start();
    work();
    table.grab();
    std::printf("%-18s %7.1f ms, %d rows\n", what, double(clock.nsecsElapsed()) / 1e6, model.rowCount());
  };
  measure("load", [&] { model.ensureLoaded(); });
  // The window uses the time before the first letter to make the texts; here that time is given.
  for (int i = 0; i < 300; ++i) {
    QCoreApplication::processEvents();
    QThread::msleep(5);
  }
  const QString word = QString::fromLocal8Bit(argv[2]);
  for (int letters = 1; letters <= word.size(); ++letters)
    measure(qPrintable(QStringLiteral("filter \"%1\"").arg(word.left(letters))), [&] { model.setFilterText(word.left(letters)); });
  measure("filter off", [&] { model.setFilterText({}); });
  measure("sort by topic", [&] { model.sort(model.columnOf(QStringLiteral("topic")), Qt::AscendingOrder); });
  return 0;
}
