// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Money.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace santalka {

/// What a text from an office's table turned out to be. The quirks understood here are those of domain.md 4.3 and 5.3.
enum class TextOutcome {
  Value,
  Unknown,    ///< nothing, a dash, „..“, „nežinoma“, „nėra duomenų“: nobody knows, which is not zero
  Withheld,   ///< „konfidencialu“, „*“, „<5“: known and not told
  Ambiguous,  ///< can be read in two ways; `reason` names them
  Invalid,    ///< cannot be understood; `reason` says why
};

/// The words and marks that stand for "unknown" and "withheld"; nullopt for any other text.
std::optional<TextOutcome> unknownOrWithheld(QStringView text);

/// A text as a sentence quotes it: its first 60 letters at most, since a cell may hold pages.
QString excerpt(const QString& text);

/// What a spreadsheet shows where a formula failed or a number does not fit: „#DIV/0!“, „#N/A“, „#REIKŠMĖ!“, „Err:502“, „#####“.
/// In a text table it stands like any other text, and its digits are no number.
bool isSheetError(QStringView text);
/// The sentence that refuses such a cell.
QString sheetErrorReason(QStringView text);

/// A number as people type it: decimal comma or point, groups by any space or apostrophe, any kind of minus.
struct NumberText {
  TextOutcome outcome = TextOutcome::Invalid;
  double value = 0;            ///< per cent stays as written: „15 %“ is 15
  QString digits;              ///< the number exactly as typed, plain: "-1234.50"
  QString unit;                ///< the words around it as written: „tūkst. Eur“, „vnt.“
  bool percent = false;        ///< „%“ or „proc.“
  bool threeDecimals = false;  ///< „2,501“: may also mean 2501, so an importer may want to ask
  QString reason;
};
NumberText parseNumber(QStringView text);

/// What unit words multiply by: „tūkst.“ 1000, „mln.“ 1 000 000, „mlrd.“ 1 000 000 000; otherwise 1. Works on a unit
/// as well as on a column's caption („Lėšos, tūkst. Eur“).
qint64 unitMultiplier(QStringView words);

/// An amount in euro, exact to the cent.
struct MoneyText {
  TextOutcome outcome = TextOutcome::Invalid;
  Money amount;
  bool rounded = false;        ///< more digits than cents; rounded half away from zero
  bool threeDecimals = false;  ///< as in NumberText
  bool ownUnit = false;        ///< the text names its own unit, which counts instead of the column's
  QString reason;
};
/// `multiplier` is the column's unit, as unitMultiplier() of its caption gives it.
MoneyText parseMoney(QStringView text, qint64 multiplier = 1);
/// The same for a cell that holds a number; 42.75025 times 1000 is 4 275 025 cents, not one less.
MoneyText moneyFromNumber(double number, qint64 multiplier = 1);

enum class DatePrecision { Day, Month, Quarter, HalfYear, Year };

/// A date in one of the office's forms. Less than a day („2026 m. kovas“) gives the first day and says so.
struct DateText {
  TextOutcome outcome = TextOutcome::Invalid;
  QDate date;
  DatePrecision precision = DatePrecision::Day;
  /// With „/“ the order of day and month is no settled thing. „05/03/2026“ is Ambiguous: `date` has the day first, `monthFirst`
  /// the month. „25/03/2026“ tells its order and with it that of its column.
  enum class Order { None, DayFirst, MonthFirst, Either };
  Order order = Order::None;
  QDate monthFirst;
  QString reason;
};
DateText parseDate(QStringView text);

/// What people type into a date field for short, as a whole date: „3 5“ and „kovo 5“ in the given year, „šiandien“,
/// „vakar“, „rytoj“. Any other text comes back as it is.
QString typedDate(const QString& text, const QDate& today, int year);

/// A span of time. An open or missing side is a null date.
struct PeriodText {
  TextOutcome outcome = TextOutcome::Invalid;
  QDate from;
  QDate to;
  DatePrecision precision = DatePrecision::Day;  ///< the coarser of the two sides
  bool openEnd = false;         ///< „nuo 2026 m.“
  bool openStart = false;       ///< „iki 2028 m.“
  bool permanent = false;       ///< „nuolat“, „kasmet“
  bool schoolYear = false;      ///< „2026/2027 m. m.“: 1 September to 31 August
  bool maybeSchoolYear = false; ///< „2019-2020“ in statistics: two years here, a school year in some tables
  bool gaps = false;            ///< „2026, 2028 m.“: from and to span years that were not named
  QString reason;
};
PeriodText parsePeriod(QStringView text);

/// A phone number in the international form (+370 …); several numbers are kept apart by commas.
struct PhoneText {
  QString text;             ///< normalised as far as understood, the rest as written
  bool recognised = false;  ///< every number in it is a Lithuanian or an international one
};
PhoneText parsePhone(QStringView text);

/// Whether the text can be an e-mail address (form only).
bool looksLikeEmail(QStringView text);

/// The code of a Lithuanian legal entity (9 digits, old ones 7) without spaces; nullopt when it is none.
std::optional<QString> legalEntityCode(QStringView text);

}  // namespace santalka
