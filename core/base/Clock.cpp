// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"

namespace santalka {

namespace {
QDateTime& fixedTime() {
  static QDateTime time;
  return time;
}
}  // namespace

QDateTime Clock::now() { return fixedTime().isValid() ? fixedTime() : QDateTime::currentDateTime(); }

void Clock::setFixed(const QDateTime& fixed) { fixedTime() = fixed; }

}  // namespace santalka
