// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SpokenTime.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"

#include <QCoreApplication>

namespace santalka {

QString spokenTime(const QDateTime& when) {
  const QString time = when.time().toString(QStringLiteral("HH:mm"));
  const qint64 days = when.date().daysTo(Clock::today());
  if (days == 0) return QCoreApplication::translate("SpokenTime", "today %1").arg(time);
  if (days == 1) return QCoreApplication::translate("SpokenTime", "yesterday %1").arg(time);
  return Format::date(when.date()) + QLatin1Char(' ') + time;
}

}  // namespace santalka
