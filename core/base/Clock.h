// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace santalka {

/// The one source of "now". Tests, the sample file and pictures set a fixed time; nothing else asks the system.
class Clock {
 public:
  static QDateTime now();
  static QDate today() { return now().date(); }
  /// Milliseconds of a clock that nobody sets forward or back; only differences mean something. Follows a fixed time.
  static qint64 steady();

  /// From here on now() answers this time; an invalid time brings the real clock back.
  static void setFixed(const QDateTime& fixed);
};

}  // namespace santalka
