// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"

#include <chrono>

namespace santalka {

namespace {
QDateTime& fixedTime() {
  static QDateTime time;
  return time;
}
}  // namespace

QDateTime Clock::now() { return fixedTime().isValid() ? fixedTime() : QDateTime::currentDateTime(); }

qint64 Clock::steady() {
  if (fixedTime().isValid()) return fixedTime().toMSecsSinceEpoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void Clock::setFixed(const QDateTime& fixed) { fixedTime() = fixed; }

}  // namespace santalka
