// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace santalka {

/// Lower case without diacritics, spaces of all kinds made one plain space, dashes made hyphens: what search,
/// matching of names and filters compare, so that "siauliai" finds „Šiauliai“.
QString fold(QStringView text);

/// The text with every kind of space made plain, runs of spaces made one, and the ends trimmed; letters untouched.
QString tidy(QStringView text);

/// Replaces the letters of Lithuanian with their base letters and everything that is not safe in a file name with '-'.
QString fileNameFrom(QStringView text);

/// Where the text holds what looks like a personal code (11 digits, the first 1 to 6); phone numbers that begin with
/// 370 and parts of longer numbers do not count. The program keeps no personal data of residents (domain.md 5.5).
bool containsPersonalCode(QStringView text);

}  // namespace santalka
