// SPDX-License-Identifier: EUPL-1.2
// The longest time that the window does not answer while a person works on a file.
//   stall_bench FILE.santalka TABLE.csv   opens the file, visits every page, writes the report, brings the statistics of TABLE in;
//                                         prints a line for each with the longest stall. The file is changed: give it a copy.
// A beat of the event loop every 5 ms tells: the longest time between two beats is how long a key would have waited.
#include "core/base/Heap.h"
#include "core/editing/EditService.h"
#include "ui/common/FileChooser.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportDesk.h"
#include "ui/exchange/ImportPage.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageList.h"
#include "ui/shell/Workspace.h"
#include "ui/start/StartPage.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTimerEvent>

#include <cstdio>

using namespace santalka;

namespace {

class Beat : public QObject {
 public:
  Beat() {
    m_last.start();
    startTimer(5, Qt::PreciseTimer);
  }
  void restart() {
    m_worst = 0;
    m_last.start();
  }
  double worst() const { return static_cast<double>(m_worst) / 1e6; }
  void take() {
    m_worst = qMax(m_worst, m_last.nsecsElapsed());
    m_last.start();
  }

 protected:
  void timerEvent(QTimerEvent*) override { take(); }

 private:
  QElapsedTimer m_last;
  qint64 m_worst = 0;
};

/// Does it, and goes on until it is done and the loop has been quiet for a while.
void phase(Beat& beat, const QString& name, const std::function<void()>& work, const std::function<bool()>& isDone = {}) {
  QElapsedTimer whole;
  whole.start();
  beat.restart();
  work();
  beat.take();
  qint64 quietSince = whole.elapsed();
  double doneAfter = 0;
  while (whole.elapsed() < 120000 && whole.elapsed() - quietSince < 400) {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (isDone && !isDone()) {
      quietSince = whole.elapsed();
      doneAfter = static_cast<double>(quietSince);
    }
  }
  std::printf("%-28s longest stall %6.0f ms%s\n", qPrintable(name), beat.worst(),
              isDone ? qPrintable(QStringLiteral(", done after %1 ms").arg(doneAfter, 0, 'f', 0)) : "");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  Heap::returnLargeBlocks();
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  if (argc != 3) {
    std::fputs("stall_bench FILE.santalka TABLE.csv\n", stderr);
    return 2;
  }
  QCoreApplication::setApplicationName(QStringLiteral("santalka-bench"));
  switchLanguage(Language::Lithuanian);
  Theme::install(ThemeMode::Light, 100);
  Messages::collectInsteadOfShowing(true);
  Workspace workspace;
  FileSession session(workspace);
  MainWindow window(workspace);
  window.show();
  Beat beat;
  const QTemporaryDir folder;
  phase(beat, QStringLiteral("window"), [] {});
  phase(beat, QStringLiteral("opening"), [&] { session.openSoon(QString::fromLocal8Bit(argv[1]), DataFile::Access::ReadWrite, false, {}); }, [&] { return !session.isOpening(); });
  if (!session.isOpen()) return 3;
  workspace.setYear(2026);
  for (const PageEntry& entry : PageList::all())
    phase(beat, QStringLiteral("page ") + entry.name, [&] { window.goTo({entry.name, {}, 0, {}, {}}); }, [&] {
      const auto* start = window.findChild<StartPage*>();
      return entry.name != QLatin1String("start") || !start || start->isComplete();
    });
  const auto idle = [&] { return !workspace.tasks().isRunning(); };
  window.goTo({QStringLiteral("report"), {}, 0, {}, {}});
  for (const char* kind : {"pdf", "xlsx"})
    phase(beat, QStringLiteral("report as ") + QLatin1String(kind), [&] {
      FileChooser::prepareAnswer(QStringLiteral("report"), folder.filePath(QStringLiteral("r.") + QLatin1String(kind)));
      if (auto* action = window.findChild<QAction*>(QStringLiteral("action.report.") + QLatin1String(kind))) action->trigger();
    }, idle);
  window.goTo({QStringLiteral("import"), {}, 0, {}, {}});
  auto* page = window.findChild<ImportPage*>();
  if (!page) return 3;
  const auto settled = [&] { return !page->desk().isBusy() && idle(); };
  phase(beat, QStringLiteral("import, looking"), [&] {
    page->findChild<QRadioButton*>(QStringLiteral("import.as.statistics"))->click();
    FileChooser::prepareAnswer(QStringLiteral("import"), QString::fromLocal8Bit(argv[2]));
    page->findChild<QPushButton*>(QStringLiteral("import.choose"))->click();
  }, settled);
  phase(beat, QStringLiteral("import, writing"), [&] { page->findChild<QPushButton*>(QStringLiteral("import.apply"))->click(); }, settled);
  phase(beat, QStringLiteral("undo of the import"), [&] { window.actionSet()["undo"]->trigger(); }, idle);
  return 0;
}
