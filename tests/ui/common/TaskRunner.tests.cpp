// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TaskRunner.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace santalka;

TEST_CASE("Long work runs in another thread, reports percents and says when it is done", "[ui][task]") {
  TaskRunner tasks;
  QSignalSpy progress(&tasks, &TaskRunner::progressed);
  bool finished = false;
  QThread* worker = nullptr;
  REQUIRE(tasks.start(QStringLiteral("Importas"), [&worker](TaskProgress& p) {
    worker = QThread::currentThread();
    for (qint64 i = 0; i <= 100000; ++i) p.report(i, 100000);
  }, [&finished] { finished = true; }));
  CHECK(tasks.isRunning());
  CHECK_FALSE(tasks.start(QStringLiteral("Kitas"), [](TaskProgress&) {}, {}));
  REQUIRE(QTest::qWaitFor([&] { return finished; }, 5000));
  CHECK(worker != QThread::currentThread());
  CHECK(progress.size() <= 101);
  CHECK(progress.size() > 1);
  CHECK_FALSE(tasks.isRunning());
}

TEST_CASE("Long work can be stopped", "[ui][task]") {
  TaskRunner tasks;
  bool finished = false, stopped = false;
  REQUIRE(tasks.start(QStringLiteral("Ilgas darbas"), [&stopped](TaskProgress& p) {
    while (!p.isCancelled()) QThread::msleep(1);
    stopped = true;
  }, [&finished] { finished = true; }));
  tasks.cancel();
  REQUIRE(QTest::qWaitFor([&] { return finished; }, 5000));
  CHECK(stopped);
}

TEST_CASE("Work that ends while the tasks are held is finished afterwards, and none is started meanwhile", "[ui][task]") {
  TaskRunner tasks;
  QSignalSpy ended(&tasks, &TaskRunner::ended);
  int finished = 0;
  REQUIRE(tasks.start(QStringLiteral("Ataskaita"), [](TaskProgress&) {}, [&finished] { ++finished; }));
  tasks.hold(true);
  REQUIRE(QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 5000));
  CHECK(tasks.isRunning());
  CHECK_FALSE(tasks.start(QStringLiteral("Kitas"), [](TaskProgress&) {}, {}));
  tasks.hold(false);
  CHECK(finished == 0);  // whoever held them is not through yet
  tasks.hold(true);
  QCoreApplication::processEvents();
  CHECK(finished == 0);
  tasks.hold(false);
  REQUIRE(QTest::qWaitFor([&finished] { return finished > 0; }, 5000));
  CHECK(finished == 1);
  CHECK_FALSE(tasks.isRunning());
}
