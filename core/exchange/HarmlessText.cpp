// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/HarmlessText.h"

#include <QRegularExpression>

namespace santalka::HarmlessText {

namespace {

bool partsCells(QChar c) { return c == u';' || c == u'|' || c == u'\t' || c == u'\n' || c == u'\r'; }

// The signs themselves, full and small forms of them, and the two that spreadsheets drop before they look at the rest.
bool beginsFormula(QChar c) { return QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B").contains(c); }

// What a program may drop from the front of a cell, or nobody sees there.
bool isPassedOver(QChar c) {
  const ushort u = c.unicode();
  return u == u'"' || (!partsCells(c) && (u < 0x20 || c.isSpace())) || u == 0x7F || u == 0xAD || u == 0x180E || (u >= 0x200B && u <= 0x200F) ||
         (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

// Behind `at` stands, after apostrophes and what is passed over, what begins a formula.
bool isDangerous(QStringView text, qsizetype at) {
  while (at < text.size() && text[at] == u'\'') ++at;
  while (at < text.size() && isPassedOver(text[at])) ++at;
  return at < text.size() && beginsFormula(text[at]);
}

bool isNumberOrPhone(QStringView text) {
  static const QRegularExpression number(QStringLiteral(R"(^[+-] ?\d[\d \x{A0}\x{2009}\x{202F}]*(?:[.,]\d+)? ?%?$)"));
  static const QRegularExpression phone(QStringLiteral(R"(^\+ ?\(?\d(?:[ ()\x{A0}\x{202F}.\x{2013}-]*\d){5,14}$)"));
  const QString plain = text.trimmed().toString();
  return number.match(plain).hasMatch() || phone.match(plain).hasMatch();
}

// Nothing but a number or a phone, or several of them, in the cell that begins at `at`. Behind a semicolon it goes on to the next
// semicolon; at the beginning of a line nobody knows the sign that parts it.
bool isHarmless(QStringView text, qsizetype at) {
  const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
  const QChar parting = at == 0 || isBreak(text[at - 1]) ? QChar() : text[at - 1];
  for (qsizetype from = at;; ++from) {
    qsizetype end = from;
    while (end < text.size() && (parting.isNull() ? !partsCells(text[end]) : text[end] != parting && !isBreak(text[end]))) ++end;
    if (!isNumberOrPhone(text.sliced(from, end - from))) return false;
    if (end >= text.size() || isBreak(text[end]) || !parting.isNull()) return true;
    from = end;
  }
}

}  // namespace

QString of(const QString& text) {
  QString out;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const bool begins = at == 0 || partsCells(text[at - 1]);
    if (begins && isDangerous(text, at) && !isHarmless(text, at)) out += QLatin1Char('\'');
    out += text[at];
  }
  return out;
}

QString original(const QString& text, bool* changed) {
  QString out;
  if (changed) *changed = false;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const bool begins = at == 0 || partsCells(text[at - 1]);
    if (begins && text[at] == u'\'' && isDangerous(text, at)) {
      if (changed) *changed = true;
      continue;
    }
    out += text[at];
  }
  return out;
}

}  // namespace santalka::HarmlessText
