// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

namespace santalka {

/// „šiandien 10:42“, „vakar 16:05“, „2027-01-08 16:05“.
QString spokenTime(const QDateTime& when);

}  // namespace santalka
