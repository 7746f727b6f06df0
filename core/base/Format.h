// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Money.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace santalka {

enum class Language { Lithuanian, English };

/// How numbers, money and dates are written for people, in the language of the program. Window, PDF, mail and history
/// all ask here, so that the same figure looks the same everywhere. Groups are U+00A0, years are never grouped.
namespace Format {

void setLanguage(Language language);
Language language();
const QLocale& locale();

QString integer(qint64 value);
/// At most `decimals` digits after the comma, trailing zeros dropped: 4,1 · 212,5 · 12.
QString number(double value, int decimals = 4);
/// Exactly `decimals` digits after the comma.
QString fixed(double value, int decimals);
/// „1 234,56 €“.
QString money(Money amount);
/// „1 234,56“: for columns whose head says Eur.
QString amount(Money amount);
/// „1,4 MB“, in steps of 1 024.
QString size(qint64 bytes);
/// „2026-03-14“.
QString date(const QDate& date);
/// „2027 m. sausio 18 d.“ in Lithuanian, “18 January 2027” in English.
QString longDate(const QDate& date);
/// „sausis“ / “January”, 1 to 12.
QString monthName(int month);

/// What stands for a value nobody knows, on screen and on paper.
inline QString unknown() { return QStringLiteral("–"); }
template <class T, class F>
QString orUnknown(const std::optional<T>& value, F&& write) {
  return value ? write(*value) : unknown();
}

}  // namespace Format
}  // namespace santalka
