// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"

#include <cmath>

namespace santalka::Format {

namespace {
struct State {
  Language language = Language::Lithuanian;
  QLocale locale{QLocale::Lithuanian, QLocale::Lithuania};
};
State& state() {
  static State s;
  return s;
}

/// Halves go up, away from zero, as people round; printf would round 0,25 to 0,2.
double rounded(double value, int decimals) {
  const double scale = std::pow(10.0, decimals);
  const double shifted = std::abs(value) * scale;
  if (!(shifted < 1e15)) return value;
  const double whole = std::floor(shifted + 0.5 + shifted * 1e-14);
  return std::copysign(whole / scale, whole == 0 ? 1.0 : value);
}
}  // namespace

void setLanguage(Language language) {
  state().language = language;
  state().locale = language == Language::English ? QLocale(QLocale::English, QLocale::Ireland)
                                                 : QLocale(QLocale::Lithuanian, QLocale::Lithuania);
}

Language language() { return state().language; }
const QLocale& locale() { return state().locale; }

QString integer(qint64 value) { return state().locale.toString(value); }

QString fixed(double value, int decimals) { return state().locale.toString(rounded(value, decimals), 'f', decimals); }

QString number(double value, int decimals) {
  QString text = fixed(value, decimals);
  const QString point = state().locale.decimalPoint();
  if (decimals > 0 && text.contains(point)) {
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
  }
  return text;
}

QString amount(Money value) { return fixed(value.euros(), 2); }

QString money(Money value) { return amount(value) + QStringLiteral("\u00A0€"); }

QString size(qint64 bytes) {
  constexpr qint64 Kilo = 1024;
  if (bytes < Kilo) return QStringLiteral("%1 B").arg(bytes);  // Qt has the word in one form only: „0 baitai“
  return locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString date(const QDate& value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); }

QString longDate(const QDate& value) {
  if (!value.isValid()) return {};
  if (state().language == Language::English)
    return QStringLiteral("%1\u00A0%2 %3").arg(value.day()).arg(state().locale.monthName(value.month())).arg(value.year());
  return QStringLiteral("%1\u00A0m. %2 %3\u00A0d.")
      .arg(value.year())
      .arg(state().locale.monthName(value.month()))
      .arg(value.day());
}

QString monthName(int month) { return state().locale.standaloneMonthName(month); }

}  // namespace santalka::Format
