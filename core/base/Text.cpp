// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace santalka {

namespace {

bool isDash(QChar c) {
  const ushort u = c.unicode();
  return u == 0x2010 || u == 0x2011 || u == 0x2012 || u == 0x2013 || u == 0x2014 || u == 0x2212 || u == 0x00AD;
}

bool isSpaceLike(QChar c) {
  const ushort u = c.unicode();
  return c.isSpace() || u == 0x00A0 || u == 0x202F || u == 0x2009 || u == 0x200B || u == 0xFEFF;
}

}  // namespace

QString tidy(QStringView text) {
  QString out;
  out.reserve(text.size());
  bool pending = false;
  for (const QChar c : text) {
    if (isSpaceLike(c)) {
      pending = !out.isEmpty();
      continue;
    }
    if (pending) out += QLatin1Char(' ');
    pending = false;
    out += c;
  }
  return out;
}

QString fold(QStringView text) {
  const QString plain = tidy(text);
  bool ascii = true;
  for (const QChar c : plain) {
    if (c.unicode() > 0x7F) {
      ascii = false;
      break;
    }
  }
  if (ascii) return plain.toLower();
  QString out;
  out.reserve(plain.size());
  const QString decomposed = plain.normalized(QString::NormalizationForm_KD);
  for (const QChar c : decomposed) {
    if (c.category() == QChar::Mark_NonSpacing) continue;
    out += isDash(c) ? QLatin1Char('-') : c.toLower();
  }
  return out;
}

QString fileNameFrom(QStringView text) {
  QString out;
  const QString decomposed = tidy(text).normalized(QString::NormalizationForm_KD);
  for (const QChar c : decomposed) {
    if (c.category() == QChar::Mark_NonSpacing) continue;
    const bool safe = (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == QLatin1Char('.') || c == QLatin1Char('_');
    if (safe)
      out += c;
    else if (!out.endsWith(QLatin1Char('-')))
      out += QLatin1Char('-');
  }
  while (out.endsWith(QLatin1Char('-')) || out.endsWith(QLatin1Char('.'))) out.chop(1);
  while (out.startsWith(QLatin1Char('-')) || out.startsWith(QLatin1Char('.'))) out.remove(0, 1);
  return out;
}

namespace {

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

// What people put between the parts of a code.
bool isJoint(QChar c) { return isSpaceLike(c) || isDash(c) || c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('/') || c == QLatin1Char('_'); }

bool checkDigitFits(const std::array<int, 11>& digits) {
  const auto rest = [&](int start) {
    int sum = 0;
    for (int i = 0; i < 10; ++i) sum += digits[static_cast<std::size_t>(i)] * ((start + i - 1) % 9 + 1);
    return sum % 11;
  };
  int check = rest(1);
  if (check == 10) check = rest(3) % 10;
  return check == digits[10];
}

// First digit sex and century, six the day of birth, three a number, one a check. A made-up code seldom has the right check digit,
// so a day that exists is enough for people of today; without one, as in codes of an unknown birthday, the check digit decides.
bool isPersonalCode(const std::array<int, 11>& digits) {
  if (digits[0] < 1 || digits[0] > 6) return false;
  const int month = digits[3] * 10 + digits[4];
  const int day = digits[5] * 10 + digits[6];
  if (month > 12 || day > 31) return false;
  const bool isDay = QDate::isValid(1800 + (digits[0] - 1) / 2 * 100 + digits[1] * 10 + digits[2], month, day);
  return (isDay && digits[0] > 2) || checkDigitFits(digits);
}

// The digits of any script as plain ones, and nothing of what cannot be seen: neither keeps a person from reading the code.
QString withPlainDigits(QStringView text) {
  QString out;
  out.reserve(text.size());
  for (const char32_t c : text.toUcs4()) {
    if (QChar::category(c) == QChar::Other_Format) continue;
    if (QChar::category(c) == QChar::Number_DecimalDigit)
      out += QChar(u'0' + QChar::digitValue(c));
    else
      out += QChar::requiresSurrogates(c) ? QChar(QChar::ReplacementCharacter) : QChar(static_cast<ushort>(c));
  }
  return out;
}

// Letters of Lithuanian and signs of every day have lower numbers than this, but for the soft hyphen.
bool mayHideDigits(QChar c) { return c.unicode() >= 0x0600 || c.unicode() == 0x00AD; }

}  // namespace

bool containsPersonalCode(QStringView raw) {
  // Cheap tests first: most cells hold no eleven digits at all.
  if (raw.size() < 11) return false;
  const bool plain = std::none_of(raw.begin(), raw.end(), mayHideDigits);
  const QString shownDigits = plain ? QString() : withPlainDigits(raw);
  const QStringView text = plain ? raw : QStringView(shownDigits);
  int count = 0;
  for (const QChar c : text) count += isDigit(c) ? 1 : 0;
  if (count < 11) return false;
  for (qsizetype begin = 0; begin < text.size(); ++begin) {
    if (!isDigit(text[begin]) || (begin > 0 && isDigit(text[begin - 1]))) continue;
    // A phone number, or the decimals of a number.
    const bool decimals = begin > 1 && (text[begin - 1] == QLatin1Char('.') || text[begin - 1] == QLatin1Char(',')) && isDigit(text[begin - 2]);
    if (decimals || (begin > 0 && text[begin - 1] == QLatin1Char('+'))) continue;
    std::array<int, 11> digits{};
    std::size_t found = 0;
    unsigned breaks = 0;  // a bit for each digit that a break stands before
    bool commas = false;
    qsizetype at = begin;
    while (at < text.size() && found < 11) {
      if (isDigit(text[at])) {
        digits[found++] = text[at++].digitValue();
        continue;
      }
      qsizetype next = at;
      while (next < text.size() && next - at < 3 && isJoint(text[next])) ++next;
      if (next == at && text[at] == QLatin1Char(',')) {
        commas = true;
        ++next;
      }
      if (next == at || next >= text.size() || !isDigit(text[next])) break;
      breaks |= 1u << found;
      at = next;
    }
    if (found < 11 || (at < text.size() && isDigit(text[at]))) continue;
    // Breaks where the parts of a code meet, or the groups of a spreadsheet's big number; elsewhere they are other numbers.
    constexpr unsigned Parts = 1u << 1 | 1u << 3 | 1u << 5 | 1u << 7;
    constexpr unsigned Groups = 1u << 2 | 1u << 5 | 1u << 8;
    constexpr unsigned Each = 0x7FE;
    if ((breaks & ~Parts) != 0 && breaks != Groups && breaks != Each) continue;
    // A comma groups thousands; between other digits it parts numbers, and behind the last group it begins the cents.
    const bool more = at + 1 < text.size() && !text[at].isLetter() && isDigit(text[at + 1]);
    if (commas && (breaks != Groups || more)) continue;
    // Digits one by one are a code only when there are eleven of them, and no list that goes on.
    if (breaks == Each && (more || (begin > 1 && isDigit(text[begin - 2])))) continue;
    if (isPersonalCode(digits)) return true;
  }
  return false;
}

}  // namespace santalka
