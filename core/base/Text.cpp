// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <QRegularExpression>

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

bool containsPersonalCode(QStringView text) {
  // Cheap test first: most cells hold no eleven digits at all.
  int digits = 0;
  for (const QChar c : text) digits += (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ? 1 : 0;
  if (digits < 11) return false;
  // Written together, or with the usual breaks after the sixth or seventh digit.
  static const QRegularExpression together(
      QStringLiteral(R"((?<![\d+.,A-Za-z])(?!370[2-9]\d{7}(?!\d))[1-6]\d{10}(?![\d]))"));
  static const QRegularExpression broken(
      QStringLiteral(R"((?<![\d+])[1-6]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ \x{00A0}-]\d{4}(?!\d))"));
  return together.match(text.toString()).hasMatch() || broken.match(text.toString()).hasMatch();
}

}  // namespace santalka
