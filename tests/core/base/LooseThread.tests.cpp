// SPDX-License-Identifier: EUPL-1.2
#include "core/base/LooseThread.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace santalka;

namespace {

/// Tells in which thread it went.
class Held {
 public:
  explicit Held(std::atomic<QThread*>& wentIn) : m_wentIn(wentIn) {}
  ~Held() { m_wentIn = QThread::currentThread(); }

 private:
  std::atomic<QThread*>& m_wentIn;
};

}  // namespace

TEST_CASE("Loose work answers in the application's thread and lets go of what it held in its own", "[base][thread]") {
  REQUIRE(QCoreApplication::instance());
  std::atomic<QThread*> wentIn{nullptr};
  QThread* workedIn = nullptr;
  QThread* answeredIn = nullptr;
  const auto alive = std::make_shared<int>(0);
  LooseThread::run(alive, [&workedIn, held = std::make_shared<Held>(wentIn)] {
    workedIn = QThread::currentThread();
    return std::make_unique<int>(7);
  }, [&answeredIn](const std::unique_ptr<int>& answer) {
    CHECK(*answer == 7);
    answeredIn = QThread::currentThread();
  });
  REQUIRE(QTest::qWaitFor([&] { return answeredIn != nullptr; }, 20000));
  CHECK(answeredIn == QThread::currentThread());
  CHECK(workedIn != answeredIn);
  CHECK(wentIn.load() != nullptr);
  CHECK(wentIn.load() != answeredIn);
}

TEST_CASE("An answer that nobody is there for is dropped", "[base][thread]") {
  auto alive = std::make_shared<int>(0);
  std::atomic<bool> ran{false};
  bool answered = false;
  bool later = false;
  LooseThread::run(alive, [&ran] { return ran = true; }, [&answered](bool) { answered = true; });
  alive.reset();
  REQUIRE(QTest::qWaitFor([&] { return ran.load(); }, 20000));
  LooseThread::post([&later] { later = true; });
  REQUIRE(QTest::qWaitFor([&] { return later; }, 20000));
  QTest::qWait(50);
  CHECK_FALSE(answered);
}
