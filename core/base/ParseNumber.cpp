// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ParseText.h"

#include "core/base/ParseTexts.h"
#include "core/base/Text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace santalka {

namespace {

bool isMinus(QChar c) { return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2010) || c == QChar(0x2011); }
bool isApostrophe(QChar c) { return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02BC); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// A number splits into what stands before it, its body and what stands behind it.
struct Parts {
  QString before;
  QString body;
  QString after;
  bool negative = false;
};

Parts split(const QString& text) {
  Parts parts;
  qsizetype begin = 0;
  while (begin < text.size() && !isDigit(text[begin])) ++begin;
  // „,5“ begins with its separator.
  if (begin > 0 && begin < text.size() && (text[begin - 1] == u',' || text[begin - 1] == u'.') &&
      (begin == 1 || !text[begin - 2].isLetter()))
    --begin;
  qsizetype end = begin;
  while (end < text.size()) {
    const QChar c = text[end];
    const bool joint = c == u',' || c == u'.' || c == u' ' || isApostrophe(c);
    if (!isDigit(c) && !(joint && end + 1 < text.size() && isDigit(text[end + 1]))) break;
    ++end;
  }
  parts.before = text.left(begin).trimmed();
  parts.body = text.mid(begin, end - begin);
  parts.after = text.mid(end).trimmed();
  if (parts.after == u"." || parts.after == u",") parts.after.clear();
  if (!parts.before.isEmpty() && isMinus(parts.before.back())) {
    parts.negative = true;
    parts.before = parts.before.chopped(1).trimmed();
  } else if (!parts.before.isEmpty() && isMinus(parts.before.front())) {
    parts.negative = true;  // „-€ 12“
    parts.before = parts.before.mid(1).trimmed();
  } else if (parts.before.endsWith(u'+')) {
    parts.before = parts.before.chopped(1).trimmed();
  }
  return parts;
}

// Every group behind the first has three digits.
bool groupsOfThree(const QStringList& groups) {
  if (groups.first().isEmpty() || groups.first().size() > 3) return false;
  for (qsizetype i = 1; i < groups.size(); ++i)
    if (groups[i].size() != 3) return false;
  return true;
}

// Turns the body into plain digits with a point; empty when its groups make no sense.
QString plainDigits(QString body, bool& threeDecimals) {
  for (QChar& c : body)
    if (isApostrophe(c)) c = u' ';
  const bool spaced = body.contains(u' ');
  const qsizetype commas = body.count(u',');
  const qsizetype points = body.count(u'.');
  QChar decimal;
  if (commas && points)
    decimal = body.lastIndexOf(u',') > body.lastIndexOf(u'.') ? u',' : u'.';
  else if (commas == 1)
    decimal = u',';
  else if (points == 1)
    decimal = u'.';
  if (!decimal.isNull() && body.count(decimal) > 1) return {};
  const qsizetype at = decimal.isNull() ? -1 : body.indexOf(decimal);
  QString whole = at < 0 ? body : body.left(at);
  const QString fraction = at < 0 ? QString() : body.mid(at + 1);
  for (const QChar c : fraction)
    if (!isDigit(c)) return {};
  // What groups the whole part: spaces, or the separator that is not the decimal one; never two kinds.
  const QChar group = spaced ? u' ' : whole.contains(u',') ? u',' : u'.';
  const QStringList groups = whole.split(group);
  if (groups.size() > 1 && !groupsOfThree(groups)) return {};
  whole = groups.join(QString());
  for (const QChar c : whole)
    if (!isDigit(c)) return {};
  threeDecimals = fraction.size() == 3 && groups.size() == 1 && !whole.isEmpty() && whole.size() <= 3 &&
                  whole != QStringLiteral("0") && whole.front() != u'0';
  if (whole.isEmpty()) whole = QStringLiteral("0");
  return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

bool isPercentWord(const QString& unit) {
  const QString folded = fold(unit);
  return folded == u"%" || folded.startsWith(u"proc") || folded.startsWith(u"% ");
}

// „1O“, „l0“, „I5“: letters that look like digits, typed or read by a scanner in their place. Nobody can tell which digit was meant.
bool mixesLetters(const QString& text, const Parts& parts) {
  static const QString alike = QStringLiteral("OoQlIiSBZ\u041E\u043E\u0406\u0456\u0417|");
  const auto isPart = [](QChar c) { return c.isLetter() || c == u'|'; };
  const qsizetype begin = text.indexOf(parts.body);
  qsizetype from = begin;
  qsizetype to = begin + parts.body.size();
  while (from > 0 && isPart(text[from - 1])) --from;
  while (to < text.size() && isPart(text[to])) ++to;
  const auto all = [](QStringView run) { return !run.isEmpty() && std::all_of(run.begin(), run.end(), [](QChar c) { return alike.contains(c); }); };
  return all(QStringView(text).mid(from, begin - from)) || all(QStringView(text).mid(begin + parts.body.size(), to - begin - parts.body.size()));
}

NumberText invalid(const QString& reason) {
  NumberText result;
  result.reason = reason;
  return result;
}

}  // namespace

std::optional<TextOutcome> unknownOrWithheld(QStringView text) {
  QString folded = fold(text);
  while (folded.endsWith(u' ')) folded.chop(1);
  static const std::array unknown = {u"",          u"-",           u"--",         u"---",        u":",         u".",
                                     u"..",        u"...",         u"n. d.",      u"n.d.",       u"n. d",      u"n/d",
                                     u"nd",        u"n. z.",       u"nezinoma",   u"nezinomas",  u"nezinomi",  u"nezinomas skaicius",
                                     u"nera duomenu", u"duomenu nera", u"nera",   u"n/a",        u"x",         u"?",
                                     u"neskaiciuota", u"nenustatyta",  u"unknown", u"no data"};
  for (const char16_t* word : unknown)
    if (folded == QStringView(word)) return TextOutcome::Unknown;
  if (folded.startsWith(u"konfidencial") || folded == u"confidential" || folded == u"(c)") return TextOutcome::Withheld;
  bool stars = !folded.isEmpty();
  for (const QChar c : folded) stars = stars && c == u'*';
  if (stars) return TextOutcome::Withheld;
  // „<5“, „maziau nei 5“: a small count that was hidden.
  const bool small = folded.startsWith(u'<') || folded.startsWith(u"maziau kaip") || folded.startsWith(u"maziau nei");
  if (small && folded.size() < 20 && !folded.isEmpty() && isDigit(folded.back())) return TextOutcome::Withheld;
  return std::nullopt;
}

QString excerpt(const QString& text) { return text.size() > 60 ? text.left(58) + QStringLiteral("…") : text; }

bool isSheetError(QStringView raw) {
  // Nearly all cells are told by their first letter.
  const QStringView text = raw.trimmed();
  if (text.size() < 3 || text.size() > 24 || (text.front() != u'#' && !text.contains(u':'))) return false;
  static const QRegularExpression form(QStringLiteral(R"(^(?:#{3,}|#\p{Lu}[\p{Lu}\d/_.]*[!?]|#(?:N/A|N/D|NV|GETTING_DATA|Н/Д)|(?:Err|Klaida|Fehler|Ошибка):\d{3})$)"),
                                       QRegularExpression::UseUnicodePropertiesOption);
  return form.match(text.toString()).hasMatch();
}

QString sheetErrorReason(QStringView text) { return ParseTexts::tr("The cell holds an error of the spreadsheet (%1) instead of a value.").arg(text.trimmed()); }

NumberText parseNumber(QStringView raw) {
  NumberText result;
  if (const auto outcome = unknownOrWithheld(raw)) {
    result.outcome = *outcome;
    return result;
  }
  if (isSheetError(raw)) return invalid(sheetErrorReason(raw));
  const QString text = tidy(raw);
  Parts parts = split(text);
  if (parts.body.isEmpty()) return invalid(ParseTexts::tr("“%1” is not a number.").arg(excerpt(text)));
  if (mixesLetters(text, parts)) return invalid(ParseTexts::tr("“%1” has letters among the digits. Write the number with digits only.").arg(excerpt(text)));
  // „(1 234,50)“ is how accountants write a negative amount.
  if (parts.before == u"(" && parts.after.startsWith(u')')) {
    parts.negative = true;
    parts.before.clear();
    parts.after = parts.after.mid(1).trimmed();
  }
  for (const QChar c : QString(parts.before + parts.after))
    if (isDigit(c)) return invalid(ParseTexts::tr("“%1” holds more than one number.").arg(excerpt(text)));
  result.digits = plainDigits(parts.body, result.threeDecimals);
  if (result.digits.isEmpty()) return invalid(ParseTexts::tr("The digits of “%1” are grouped in a way that can be read differently. Write it without spaces and points, "
                                                 "with a comma before the decimals.").arg(excerpt(text)));
  if (result.digits.size() > 40) return invalid(ParseTexts::tr("“%1” is too long to be a number.").arg(text.left(40)));
  if (parts.negative) result.digits.prepend(u'-');
  result.value = result.digits.toDouble();
  result.unit = parts.before.isEmpty() ? parts.after : parts.after.isEmpty() ? parts.before : QString(parts.before + u' ' + parts.after);
  result.percent = isPercentWord(result.unit);
  result.outcome = TextOutcome::Value;
  return result;
}

qint64 unitMultiplier(QStringView words) {
  const QString folded = fold(words);
  // Whole words only: „tūkst.“, „tūkstančiai“, but not „aštuonetas“.
  const QStringList parts = QString(folded).replace(u',', u' ').replace(u'.', u' ').replace(u'(', u' ').replace(u'/', u' ').split(u' ', Qt::SkipEmptyParts);
  for (const QString& part : parts) {
    if (part.startsWith(u"tukst")) return 1000;
    if (part == u"mln" || part.startsWith(u"milijon")) return 1000000;
    if (part == u"mlrd" || part.startsWith(u"milijard")) return 1000000000;
  }
  return 1;
}

namespace {

// Exact decimal arithmetic on the typed digits: no double ever touches the cents.
MoneyText centsFromDigits(const QString& digits, qint64 multiplier) {
  MoneyText result;
  const bool negative = digits.startsWith(u'-');
  const QString plain = negative ? digits.mid(1) : digits;
  const qsizetype point = plain.indexOf(u'.');
  QString whole = point < 0 ? plain : plain.left(point);
  QString fraction = point < 0 ? QString() : plain.mid(point + 1);
  int shift = 2;
  for (qint64 rest = multiplier; rest > 1; rest /= 10) ++shift;
  while (fraction.size() < shift) fraction += u'0';
  whole += fraction.left(shift);
  const QString lost = fraction.mid(shift);
  bool ok = false;
  qint64 cents = whole.toLongLong(&ok);
  if (!ok || cents > 100'000'000'000'000) {  // more than a million million euro is a slip
    result.reason = ParseTexts::tr("The amount %1 is too large to be right.").arg(point < 0 ? digits : whole.left(point));
    return result;
  }
  for (const QChar c : lost) result.rounded = result.rounded || c != u'0';
  if (!lost.isEmpty() && lost.front() >= u'5') ++cents;
  result.amount = Money::fromCents(negative ? -cents : cents);
  result.outcome = TextOutcome::Value;
  return result;
}

}  // namespace

MoneyText parseMoney(QStringView text, qint64 multiplier) {
  const NumberText number = parseNumber(text);
  MoneyText result;
  result.outcome = number.outcome;
  result.reason = number.reason;
  if (number.outcome != TextOutcome::Value) return result;
  // Whatever is not a word of money makes the cell something else than an amount.
  bool euro = false;
  const qint64 own = unitMultiplier(number.unit);
  const QString words = fold(number.unit).replace(u'.', u' ').replace(u',', u' ');
  for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
    const bool isEuro = word.startsWith(u"eur") || word == u"€";
    euro = euro || isEuro;
    if (isEuro || unitMultiplier(word) > 1 || word == u"apie" || word == u"~" || word == u"-") continue;
    result.outcome = TextOutcome::Invalid;
    result.reason = ParseTexts::tr("“%1” is not an amount in euro.").arg(excerpt(tidy(text)));
    return result;
  }
  result = centsFromDigits(number.digits, euro || own > 1 ? own : multiplier);
  result.ownUnit = euro || own > 1;
  result.threeDecimals = number.threeDecimals;
  return result;
}

MoneyText moneyFromNumber(double number, qint64 multiplier) {
  if (!std::isfinite(number) || std::abs(number) > 1e15) {
    MoneyText result;
    result.reason = ParseTexts::tr("The amount %1 is too large to be right.").arg(number);
    return result;
  }
  // A spreadsheet keeps 15 digits; what stands behind them is dust of its own arithmetic.
  QString digits = QString::number(number, 'g', 15);
  if (digits.contains(u'e')) digits = QString::number(number, 'f', 12);
  return centsFromDigits(digits, multiplier);
}

}  // namespace santalka
