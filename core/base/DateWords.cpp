// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DateWords.h"

#include "core/base/ParseTexts.h"
#include "core/base/Text.h"

#include <QRegularExpression>

#include <array>

namespace santalka {

namespace {

struct Token {
  enum class Kind { Number, Word, Mark } kind;
  QString text;
  int number = 0;
};

QList<Token> tokens(QStringView folded) {
  QList<Token> list;
  for (qsizetype at = 0; at < folded.size();) {
    const QChar c = folded[at];
    const qsizetype begin = at;
    if (c.isDigit()) {
      while (at < folded.size() && folded[at].isDigit()) ++at;
      const QStringView digits = folded.mid(begin, at - begin);
      list.append({Token::Kind::Number, digits.toString(), digits.size() > 8 ? -1 : digits.toInt()});
    } else if (c.isLetter()) {
      while (at < folded.size() && folded[at].isLetter()) ++at;
      list.append({Token::Kind::Word, folded.mid(begin, at - begin).toString()});
    } else {
      ++at;
      if (c != u' ') list.append({Token::Kind::Mark, QString(c)});
    }
  }
  return list;
}

// Months by their stems, so that every case („kovas“, „kovo“, „kovą“) and the usual abbreviations fit.
int monthOf(const QString& word) {
  struct Stem {
    QStringView text;
    int month;
    bool whole;
  };
  static const std::array<Stem, 44> stems = {{
      {u"saus", 1, false},   {u"vasar", 2, false},  {u"vas", 2, true},     {u"kov", 3, false},   {u"baland", 4, false}, {u"bal", 4, true},
      {u"geguz", 5, false},  {u"geg", 5, true},     {u"birz", 6, false},   {u"bir", 6, true},    {u"liep", 7, false},   {u"lie", 7, true},
      {u"rugpj", 8, false},  {u"rugp", 8, true},    {u"rgp", 8, true},     {u"rugs", 9, false},  {u"rgs", 9, true},     {u"spal", 10, false},
      {u"spa", 10, true},    {u"lapkr", 11, false}, {u"lap", 11, true},    {u"gruod", 12, false}, {u"grd", 12, true},   {u"gru", 12, true},
      {u"jan", 1, true},     {u"january", 1, true}, {u"feb", 2, true},     {u"february", 2, true}, {u"mar", 3, true},   {u"march", 3, true},
      {u"april", 4, true},   {u"apr", 4, true},     {u"may", 5, true},     {u"june", 6, true},   {u"jun", 6, true},     {u"july", 7, true},
      {u"jul", 7, true},     {u"august", 8, true},  {u"aug", 8, true},     {u"september", 9, true}, {u"sep", 9, true},  {u"october", 10, true},
      {u"november", 11, true}, {u"december", 12, true}}};
  for (const Stem& stem : stems)
    if (stem.whole ? word == stem.text : word.startsWith(stem.text)) return stem.month;
  return 0;
}

int ordinalOf(const QString& word) {
  if (word == u"i" || word.startsWith(u"pirm")) return 1;
  if (word == u"ii" || word.startsWith(u"antr")) return 2;
  if (word == u"iii" || word.startsWith(u"treci")) return 3;
  if (word == u"iv" || word.startsWith(u"ketvirta") || word.startsWith(u"ketvirto")) return 4;
  return 0;
}

bool isQuarterWord(const QString& word) { return word.startsWith(u"ketv") && ordinalOf(word) == 0; }
bool isHalfWord(const QString& word) { return word.startsWith(u"pusm"); }
bool isDayWord(const QString& word) { return word == u"d" || word.startsWith(u"dien"); }
bool isMonthWord(const QString& word) { return word == u"men" || word.startsWith(u"menes") || word == u"menuo"; }

bool isNoise(const QString& word) {
  static const std::array words = {u"m",    u"met",  u"metai", u"metu", u"metus", u"metais", u"metams", u"g",  u"r",   u"of",  u"the", u"th", u"st",
                                   u"nd",   u"rd",   u"asis",  u"as",   u"ias",   u"iasis",  u"ojo",    u"ajo", u"iojo", u"aji", u"ojo", u"oji", u"year"};
  for (const char16_t* known : words)
    if (word == QStringView(known)) return true;
  return false;
}

// Reads the tokens of one point from left to right.
class PointReader {
 public:
  PointReader(QList<Token> list, QString shown) : m_tokens(std::move(list)), m_shown(std::move(shown)) {}

  PointResult read() {
    for (m_at = 0; m_at < m_tokens.size() && !m_failed; ++m_at) {
      const Token& token = m_tokens[m_at];
      if (token.kind == Token::Kind::Number)
        readNumber(token);
      else if (token.kind == Token::Kind::Word)
        readWord(token.text);
      else if (!QStringView(u"-~./,()").contains(token.text))
        fail();
    }
    if (!m_failed) placeSmallNumbers();
    if (!m_failed) settle();
    if (m_failed) return {std::nullopt, m_failure, m_reason, m_dayFirst};
    return {m_point, TextOutcome::Value, {}, {}, m_monthFirst};
  }

 private:
  struct Small {
    int number;
    bool beforeYear;
    bool twoDigits;
  };

  void fail(const QString& reason = {}, TextOutcome outcome = TextOutcome::Invalid) {
    m_failed = true;
    m_reason = reason;
    m_failure = outcome;
  }
  void set(std::optional<int>& part, int value) {
    if (part)
      fail();
    else
      part = value;
  }
  QString wordAt(qsizetype index) const {
    while (index < m_tokens.size() && m_tokens[index].kind == Token::Kind::Mark) ++index;
    while (index < m_tokens.size() && m_tokens[index].kind == Token::Kind::Word && m_tokens[index].text.endsWith(u"as")) ++index;
    return index < m_tokens.size() && m_tokens[index].kind == Token::Kind::Word ? m_tokens[index].text : QString();
  }
  QString wordBefore(qsizetype index) const {
    --index;
    while (index >= 0 && m_tokens[index].kind == Token::Kind::Mark) --index;
    return index >= 0 && m_tokens[index].kind == Token::Kind::Word ? m_tokens[index].text : QString();
  }

  void readNumber(const Token& token) {
    const qsizetype digits = token.text.size();
    if (digits == 4 && token.number >= 1900 && token.number < 2200) {
      set(m_point.year, token.number);
    } else if (digits == 8 && token.number >= 19000000 && token.number < 22000000) {
      set(m_point.year, token.number / 10000);
      set(m_point.month, token.number / 100 % 100);
      set(m_point.day, token.number % 100);
    } else if (digits <= 2) {
      readSmall(token);
    } else {
      fail();
    }
  }

  void readSmall(const Token& token) {
    const QString next = wordAt(m_at + 1);
    const QString before = wordBefore(m_at);
    if (isQuarterWord(next) || before == u"k" || before == u"q")
      set(m_point.quarter, token.number);
    else if (isHalfWord(next) || before == u"h")
      set(m_point.half, token.number);
    else if (isMonthWord(next))
      set(m_point.month, token.number);
    else if (isDayWord(next) || monthOf(before) > 0 || monthOf(next) > 0)
      set(m_point.day, token.number);
    else
      m_small.append({token.number, !m_point.year, token.text.size() == 2});
  }

  void readWord(const QString& word) {
    if (word == u"mokslo") {
      m_point.schoolYear = true;
    } else if (word == u"m" && wordBefore(m_at) == u"m") {
      m_point.schoolYear = true;
    } else if (const int month = monthOf(word)) {
      set(m_point.month, month);
    } else if (isQuarterWord(word) || isHalfWord(word)) {
      if (!m_point.roman) return;  // the number before it was taken as its own
      set(isHalfWord(word) ? m_point.half : m_point.quarter, *m_point.roman);
      m_point.roman.reset();
    } else if (const int ordinal = ordinalOf(word)) {
      set(m_point.roman, ordinal);
    } else if (!isNoise(word) && !isDayWord(word) && !isMonthWord(word) && word != u"k" && word != u"q" && word != u"h") {
      fail();
    }
  }

  // Numbers without a word get their meaning from where they stand.
  void placeSmallNumbers() {
    if (m_small.size() == 3 && !m_point.year)
      return fail(ParseTexts::tr("In “%1” the year has two digits, so it cannot be told from the day. Write the date as 2026-03-14.").arg(m_shown),
                  TextOutcome::Ambiguous);
    if (m_small.size() > 2) return fail();
    if (m_small.size() == 2 && m_small[0].beforeYear && m_point.year && !m_point.month && !m_point.day) return placeDayFirst();
    for (const Small& small : m_small) {
      if (!m_point.year && !m_point.month)
        set(m_point.loose, small.number);
      else if (!m_point.month && !m_point.quarter && !m_point.half)
        set(m_point.month, small.number);
      else
        set(m_point.day, small.number);
    }
  }

  // „14.03.2026“: the day first, as in Lithuania's neighbourhood; with strokes Americans write the month first.
  void placeDayFirst() {
    if (m_small[1].beforeYear == false) return fail();
    const int first = m_small[0].number;
    const int second = m_small[1].number;
    bool stroke = false;
    for (const Token& token : m_tokens) stroke = stroke || token.text == u"/";
    if (stroke && first <= 12 && second <= 12 && first != second) {
      m_dayFirst = DatePoint{};
      m_dayFirst->year = m_point.year;
      m_dayFirst->month = second;
      m_dayFirst->day = first;
      return fail(ParseTexts::tr("In “%1” day and month can be read either way. Write the date as 2026-03-14.").arg(m_shown), TextOutcome::Ambiguous);
    }
    const bool monthFirst = stroke && second > 12;
    if (stroke && first != second) m_monthFirst = monthFirst;
    m_point.day = monthFirst ? second : first;
    m_point.month = monthFirst ? first : second;
  }

  void settle() {
    const bool named = m_point.year || m_point.half || m_point.quarter || m_point.month || m_point.day || m_point.roman || m_point.loose;
    if (!named) return fail();
    if (m_point.month && (*m_point.month < 1 || *m_point.month > 12))
      return fail(ParseTexts::tr("“%1” is no date: there is no month %2.").arg(m_shown, QString::number(*m_point.month)));
    if (m_point.quarter && (*m_point.quarter < 1 || *m_point.quarter > 4))
      return fail(ParseTexts::tr("“%1” is no period: a year has four quarters.").arg(m_shown));
    if (m_point.half && (*m_point.half < 1 || *m_point.half > 2)) return fail(ParseTexts::tr("“%1” is no period: a year has two halves.").arg(m_shown));
    if (m_point.day && (m_point.quarter || m_point.half)) return fail();
    if (m_point.year && m_point.month && m_point.day && !QDate::isValid(*m_point.year, *m_point.month, *m_point.day))
      return fail(ParseTexts::tr("“%1” is no date: that month has no day %2.").arg(m_shown, QString::number(*m_point.day)));
    if (m_point.year && m_point.roman && !m_point.quarter && !m_point.month) return;
  }

  QList<Token> m_tokens;
  QString m_shown;
  DatePoint m_point;
  QList<Small> m_small;
  qsizetype m_at = 0;
  bool m_failed = false;
  std::optional<bool> m_monthFirst;
  std::optional<DatePoint> m_dayFirst;
  TextOutcome m_failure = TextOutcome::Invalid;
  QString m_reason;
};

}  // namespace

DatePrecision DatePoint::precision() const {
  if (day) return DatePrecision::Day;
  if (month) return DatePrecision::Month;
  if (quarter) return DatePrecision::Quarter;
  if (half) return DatePrecision::HalfYear;
  return DatePrecision::Year;
}

QDate DatePoint::firstDay() const {
  if (!year) return {};
  const int first = month ? *month : quarter ? *quarter * 3 - 2 : half ? *half * 6 - 5 : 1;
  return QDate(*year, first, day.value_or(1));
}

QDate DatePoint::lastDay() const {
  if (!year) return {};
  if (day) return firstDay();
  const int last = month ? *month : quarter ? *quarter * 3 : half ? *half * 6 : 12;
  return QDate(*year, last, 1).addMonths(1).addDays(-1);
}

QString dateWords(QStringView raw) {
  QString text = tidy(raw);
  for (QChar& c : text)
    if (c == QChar(0x2013) || c == QChar(0x2014)) c = u'~';
  text.replace(QStringLiteral(" - "), QStringLiteral("~"));
  QString folded = fold(text);
  static const QRegularExpression time(
      QStringLiteral("(?<=\\d)[ t,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[~-] ?\\d{1,2}:\\d{2})?(?: ?val\\.?)?(?: ?z| ?[+-]\\d{2}:?\\d{2})?$"));
  folded.remove(time);
  static const QRegularExpression timeAfterDay(QStringLiteral("(?<=d\\.)[ ,]+\\d{1,2}:\\d{2}(?: ?[~-] ?\\d{1,2}:\\d{2})?(?: ?val\\.?)?$"));
  folded.remove(timeAfterDay);
  return folded;
}

PointResult readPoint(QStringView folded, const QString& shown) {
  if (folded.size() > 80) return {};
  // An en dash belongs into a single date only where it stands for every hyphen: „2026–03–14“.
  const qsizetype spans = folded.count(u'~');
  if (spans > 0) {
    const bool other = folded.contains(u'-') || folded.contains(u'.') || folded.contains(u' ') || folded.contains(u'/');
    if (other || folded.startsWith(u'~') || folded.endsWith(u'~')) return {};
  }
  return PointReader(tokens(folded), shown).read();
}

}  // namespace santalka
