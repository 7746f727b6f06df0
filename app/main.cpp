// SPDX-License-Identifier: EUPL-1.2
#include "app/AppContext.h"
#include "app/Arguments.h"
#include "app/Console.h"
#include "core/base/Clock.h"
#include "core/base/Heap.h"
#include "core/program/ProgramInfo.h"
#include "ui/common/ProgramIcon.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QFileInfo>
#include <QPixmap>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace santalka;

namespace {

/// Without a display the window cannot open; Qt itself would abort without a word of help.
bool displayMissing() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
  return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
         qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
  return false;
#endif
}

/// Where no session bus runs, Qt's accessibility would have one searched for along the whole PATH and started, before anything is
/// painted. Who uses a screen reader has a bus. Programs that are started later look for themselves.
class NoBusSearch {
 public:
  NoBusSearch() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString running = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (!qEnvironmentVariableIsEmpty(kAddress) || QFileInfo::exists(running)) return;
    qputenv(kAddress, "disabled:");
    m_isSet = true;
#endif
  }
  ~NoBusSearch() { end(); }
  NoBusSearch(const NoBusSearch&) = delete;
  NoBusSearch& operator=(const NoBusSearch&) = delete;
  void end() {
    if (m_isSet) qunsetenv(kAddress);
    m_isSet = false;
  }

 private:
  static constexpr const char* kAddress = "DBUS_SESSION_BUS_ADDRESS";
  bool m_isSet = false;
};

/// Does something once, after the window has been painted for the first time.
class AfterFirstPaint : public QObject {
 public:
  AfterFirstPaint(QWidget& window, std::function<void()> then) : QObject(&window), m_then(std::move(then)) { window.installEventFilter(this); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) {
      watched->removeEventFilter(this);
      // The paint itself is finished first.
      QTimer::singleShot(0, this, [this] {
        m_then();
        deleteLater();
      });
    }
    return false;
  }

 private:
  std::function<void()> m_then;
};

/// As soon as the page has all that it shows; a page that never has is drawn as it stands.
void takePicture(QApplication& app, MainWindow& window, const Arguments& arguments) {
  constexpr int PauseMs = 50;
  constexpr int LooksAtMost = 1200;
  auto* looks = new QTimer(&window);
  QObject::connect(looks, &QTimer::timeout, &window, [&app, &window, looks, path = arguments.screenshot, count = 0, quiet = 0]() mutable {
    // Twice in a row: what has come may set off more.
    quiet = window.isSettled() ? quiet + 1 : 0;
    if (quiet < 2 && ++count < LooksAtMost) return;
    looks->stop();
    const bool written = window.grab().save(path);
    if (!written) std::fputs(QCoreApplication::translate("WindowProgram", "santalka: “%1” cannot be written.").arg(path).append(QLatin1Char('\n')).toUtf8().constData(), stderr);
    app.exit(written ? 0 : 3);
  });
  looks->start(PauseMs);
}

int runProgram(int argc, char** argv) {
  Heap::returnLargeBlocks();
  const Console console;
  const Arguments arguments = Arguments::parse(argc, argv);
  if (arguments.done) return arguments.exitCode;
  if (!arguments.screenshot.isEmpty() && displayMissing()) qputenv("QT_QPA_PLATFORM", "offscreen");
  if (displayMissing()) return arguments.withoutDisplay();
  QCoreApplication::setApplicationName(QStringLiteral("santalka"));
  QCoreApplication::setOrganizationName(QStringLiteral("santalka"));
  QCoreApplication::setApplicationVersion(ProgramInfo::version());
  QGuiApplication::setDesktopFileName(QStringLiteral("santalka"));
  NoBusSearch noBusSearch;
  QApplication app(argc, argv);

  const QSettings settings;
  const QString theme = arguments.theme.value_or(settings.value(QStringLiteral("theme"), QStringLiteral("light")).toString());
  switchLanguage(windowLanguage(arguments.language));
  Theme::install(theme == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light,
                 arguments.scale.value_or(settings.value(QStringLiteral("scale"), 100).toInt()));

  AppContext context;
  MainWindow& window = context.window;
  if (arguments.size.isValid()) window.resize(arguments.size);
  const auto open = [&](std::function<void()> then) {
    context.files->openAtStart(arguments.file, [&window, then = std::move(then), page = arguments.page](bool) {
      if (!page.isEmpty()) window.goTo({page, {}, 0, {}, {}});
      then();
    });
  };
  if (!arguments.screenshot.isEmpty()) {
    // A picture is made without anybody there to close a box: what would be in it goes to stderr.
    Messages::collectInsteadOfShowing(true);
    QEventLoop loop;
    open([&loop] { QTimer::singleShot(0, &loop, &QEventLoop::quit); });
    loop.exec();
    const QStringList said = Messages::takeCollected();
    for (const QString& message : said) std::fprintf(stderr, "santalka: %s\n", qPrintable(message));
    if (!said.isEmpty()) return 3;
    window.show();
    takePicture(app, window, arguments);
    return app.exec();
  }
  // The window stands first; the file, whose check takes the longer the more it holds, is opened in it.
  window.showBusy({}, {});
  window.show();
  new AfterFirstPaint(window, [&] {
    if (arguments.quitAfterPaint) return QApplication::quit();
    noBusSearch.end();
    QApplication::setWindowIcon(programIcon());  // its many sizes would hold up the first sight of the window
    open([&context] { context.deliveries->deliverLeft(); });
  });
  return app.exec();
}

}  // namespace

int main(int argc, char** argv) { return endProgram(runProgram(argc, argv)); }
