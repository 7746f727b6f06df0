// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/HandoverMark.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace santalka::HandoverMark {

namespace {
const QString Key = QStringLiteral("handover.last");
}

Mark last(const Store& store) {
  const QJsonObject kept = QJsonDocument::fromJson(store.setting(Key).value_or(QString()).toUtf8()).object();
  return {QDateTime::fromString(kept.value(QLatin1String("at")).toString(), Qt::ISODate).toLocalTime(), kept.value(QLatin1String("from")).toString(),
          kept.value(QLatin1String("to")).toString(), kept.value(QLatin1String("step")).toInteger()};
}

Result<void> set(Store& store, const Mark& mark) {
  const QJsonObject kept{{QStringLiteral("at"), mark.at.toUTC().toString(Qt::ISODate)}, {QStringLiteral("from"), mark.from}, {QStringLiteral("to"), mark.to},
                         {QStringLiteral("step"), mark.step}};
  return store.setSetting(Key, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

}  // namespace santalka::HandoverMark
