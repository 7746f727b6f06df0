// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/exchange/sample/SampleFile.h"
#include "tests/support/OwnFolder.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <catch2/catch.hpp>

#include <QTest>

#include <functional>

namespace santalka::test {

/// The window on a copy of the sample file, on a day in January 2027 when its report is being written.
struct SampleWindow {
  QTemporaryDir folder;
  OwnFolder own{folder};
  Workspace workspace;
  FileSession session{workspace};
  MainWindow window{workspace};

  SampleWindow() {
    REQUIRE(writeSample(path(), SampleSize::Normal));
    // The sample sets a clock of its own while it is written.
    Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(10, 42)));
    REQUIRE(session.open(path()));
    workspace.setYear(SampleYear);
    window.resize(1280, 826);
    window.show();
  }
  ~SampleWindow() {
    window.close();  // saves what is half written, as for a person
    Clock::setFixed({});
  }

  QString path() const { return folder.filePath(QStringLiteral("Pavyzdžio rajonas.santalka")); }
  QString inFolder(const QString& name) const { return folder.filePath(name); }

  void open(const char* page) {
    window.goTo({QLatin1String(page), {}, 0, {}, {}});
    QCoreApplication::processEvents();
  }
  template <class W>
  W* find(const char* name) {
    auto* found = window.findChild<W*>(QLatin1String(name));
    INFO("no widget called " << name);
    REQUIRE(found);
    return found;
  }
  /// Runs the event loop until it is so; false when it did not come about.
  static bool wait(const std::function<bool()>& done, int milliseconds = 20000) { return QTest::qWaitFor(done, milliseconds); }
};

}  // namespace santalka::test
