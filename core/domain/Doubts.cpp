// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Doubts.h"

#include "core/base/ParseText.h"

#include <QRegularExpression>

namespace santalka {

namespace {

bool looksLikeEmails(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
  for (const QString& one : text.split(between, Qt::SkipEmptyParts))
    if (!looksLikeEmail(one)) return false;
  return true;
}

}  // namespace

std::vector<Problem> doubts(const Record& record) {
  std::vector<Problem> out;
  const EntityDescription& entity = record.description();
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (field.type != FieldType::Text || isUnknown(field, record.values[i])) continue;
    const QString text = record.values[i].toString();
    if (field.key == QLatin1String("email") && !looksLikeEmails(text))
      out.push_back({field.key, QCoreApplication::translate("Doubts", "“%1” does not look like an e-mail address.").arg(text)});
    if (field.key == QLatin1String("phone") && !parsePhone(text).recognised)
      out.push_back({field.key, QCoreApplication::translate("Doubts", "“%1” does not look like a phone number.").arg(text)});
  }
  return out;
}

bool isSenselessTarget(const Indicator& indicator, double target) {
  return target < 0 && indicator.direction == Direction::More && indicator.baseline.value_or(0) >= 0 && indicator.minimum.value_or(0) >= 0;
}

QString senselessTargetMessage() {
  return QCoreApplication::translate("Doubts", "A target below zero cannot be reached by more: change the direction, or write the baseline, if it lies below zero.");
}

std::vector<Problem> againstOwner(const Record& record, const Record& owner) {
  if (record.kind != EntityKind::IndicatorTarget || owner.kind != EntityKind::Indicator) return {};
  const auto target = fromRecord<IndicatorTarget>(record);
  if (!target.target || !isSenselessTarget(fromRecord<Indicator>(owner), *target.target)) return {};
  return {{QStringLiteral("target"), senselessTargetMessage()}};
}

}  // namespace santalka
