// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "core/base/Text.h"

#include <QRegularExpression>

namespace santalka {

QString typedDate(const QString& text, const QDate& today, int year) {
  const QString words = fold(text);
  if (words.isEmpty()) return text;
  const auto days = [&](int number) { return Format::date(today.addDays(number)); };
  if (words == QLatin1String("siandien") || words == QLatin1String("today")) return days(0);
  if (words == QLatin1String("vakar") || words == QLatin1String("yesterday")) return days(-1);
  if (words == QLatin1String("rytoj") || words == QLatin1String("tomorrow")) return days(1);
  // Month before day, as in a whole Lithuanian date.
  static const QRegularExpression monthDay(QStringLiteral("^(\\d{1,2})[ ./-](\\d{1,2})\\.?$"));
  if (const auto match = monthDay.match(text.trimmed()); match.hasMatch()) {
    const QDate date(year, match.captured(1).toInt(), match.captured(2).toInt());
    return date.isValid() ? Format::date(date) : text;
  }
  // „kovo 5“, „kovo 5 d.“: a month in words and a day, without a year.
  if (words[0].isLetter()) {
    const DateText whole = parseDate(QStringLiteral("%1 m. %2").arg(year).arg(text));
    if (whole.outcome == TextOutcome::Value && whole.precision == DatePrecision::Day) return Format::date(whole.date);
  }
  return text;
}

}  // namespace santalka
