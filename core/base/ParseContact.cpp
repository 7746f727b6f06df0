// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ParseText.h"
#include "core/base/Text.h"

#include <QRegularExpression>

namespace santalka {

namespace {

bool onlyOf(const QString& text, QStringView allowed) {
  for (const QChar c : text)
    if (!c.isDigit() && !allowed.contains(c)) return false;
  return true;
}

QString digitsOf(const QString& text) {
  QString digits;
  for (const QChar c : text)
    if (c >= u'0' && c <= u'9') digits += c;
  return digits;
}

// Groups as the person wrote them, else three and five digits.
QString grouped(const QString& written, const QString& digits) {
  QString spaced = written;
  for (QChar& c : spaced)
    if (!c.isDigit()) c = u' ';
  spaced = tidy(spaced);
  if (spaced.contains(u' ')) return spaced;
  return digits.left(3) + u' ' + digits.mid(3);
}

// The written text without its first `count` digits and what stands among them.
QString withoutFirstDigits(const QString& written, int count) {
  qsizetype at = 0;
  while (at < written.size() && count > 0)
    if (written[at++].isDigit()) --count;
  return written.mid(at);
}

QString onePhone(const QString& written, bool& recognised) {
  // „vid. 12“ and other words behind the number stay as they are.
  static const QRegularExpression words(QStringLiteral("[,;(]?\\s*\\p{L}"));
  const qsizetype wordAt = written.indexOf(words);
  const QString number = wordAt < 0 ? written : written.left(wordAt);
  const QString tail = wordAt < 0 ? QString() : written.mid(wordAt);
  const QString digits = digitsOf(number);
  recognised = onlyOf(number, u"+ ()-/.") && !digits.isEmpty();
  if (!recognised) return written;
  int prefix = -1;
  if (digits.size() == 11 && digits.startsWith(u"370"))
    prefix = 3;
  else if (digits.size() == 13 && digits.startsWith(u"00370"))
    prefix = 5;
  else if (digits.size() == 12 && digits.startsWith(u"3708") && number.contains(u"(8"))
    prefix = 4;  // „+370 (8 349) 50004“
  else if (digits.size() == 9 && (digits.startsWith(u'8') || digits.startsWith(u'0')))
    prefix = 1;
  else if (digits.size() == 8 && digits.startsWith(u'6'))
    prefix = 0;
  if (prefix < 0) {
    recognised = number.trimmed().startsWith(u'+') && digits.size() >= 8 && digits.size() <= 15;
    return written;
  }
  const QString rest = withoutFirstDigits(number, prefix);
  return QStringLiteral("+370 ") + grouped(rest, digits.mid(prefix)) + (tail.isEmpty() || tail.startsWith(u' ') || tail.startsWith(u',') ? tail : QString(u' ' + tail));
}

}  // namespace

PhoneText parsePhone(QStringView raw) {
  PhoneText result;
  const QString text = tidy(raw);
  if (text.isEmpty()) return result;
  static const QRegularExpression label(QStringLiteral("^(tel|mob|telefonas|faks)\\.?:?\\s*"), QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression separators(QStringLiteral("\\s*[,;]\\s*(?=[+(0-9])|\\s*/\\s*(?=\\+|\\(?[80])|\\s+(?=\\+)"));
  QStringList numbers = text.split(separators, Qt::SkipEmptyParts);
  result.recognised = !numbers.isEmpty();
  for (QString& number : numbers) {
    bool recognised = false;
    QString bare = number;
    bare.remove(label);
    const QString normal = onePhone(bare, recognised);
    if (recognised) number = normal;
    result.recognised = result.recognised && recognised;
  }
  result.text = numbers.join(QStringLiteral(", "));
  if (!result.recognised && numbers.size() == 1) result.text = text;
  return result;
}

bool looksLikeEmail(QStringView raw) {
  static const QRegularExpression form(
      QStringLiteral(R"(^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$)"));
  const QString text = tidy(raw);
  if (text.size() > 254 || text.contains(QStringLiteral("..")) || text.startsWith(u'.') || text.contains(QStringLiteral(".@"))) return false;
  return form.match(text).hasMatch();
}

std::optional<QString> legalEntityCode(QStringView raw) {
  QString text = tidy(raw);
  text.remove(u' ');
  if (text.size() != 9 && text.size() != 7) return std::nullopt;
  for (const QChar c : text)
    if (c < u'0' || c > u'9') return std::nullopt;
  return text;
}

}  // namespace santalka
