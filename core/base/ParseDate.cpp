// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DateWords.h"

#include "core/base/ParseTexts.h"
#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace santalka {

namespace {

struct Span {
  DatePoint from;
  DatePoint to;
  bool stroke = false;  // parted by „/“
};

// A Roman numeral without its word means quarters unless the other side says halves.
void nameRoman(DatePoint& point, bool halves) {
  if (!point.roman) return;
  (halves ? point.half : point.quarter) = *point.roman;
  point.roman.reset();
}

void nameLoose(DatePoint& point, const DatePoint& other) {
  if (!point.loose) return;
  if (other.quarter)
    point.quarter = point.loose;
  else if (other.half)
    point.half = point.loose;
  else if (other.day)
    point.day = point.loose;
  else if (other.onlyYear() && *point.loose > *other.year % 100 && *point.loose > 12)
    point.year = *other.year / 100 * 100 + *point.loose;  // „2026–28“
  else
    point.month = point.loose;
  point.loose.reset();
}

// Fills from one side of a span what the other leaves out.
bool complete(DatePoint& left, DatePoint& right) {
  const bool halves = left.half || right.half;
  nameRoman(left, halves);
  nameRoman(right, halves);
  nameLoose(right, left);
  nameLoose(left, right);
  if (!right.year) right.year = left.year;
  if (!left.year) left.year = right.year;
  if (right.day && !right.month) right.month = left.month;
  if (left.day && !left.month) left.month = right.month;
  const auto sound = [](const DatePoint& point) {
    if (point.month && (*point.month < 1 || *point.month > 12)) return false;
    if (point.quarter && (*point.quarter < 1 || *point.quarter > 4)) return false;
    if (point.half && (*point.half < 1 || *point.half > 2)) return false;
    return point.day ? point.month.has_value() : true;
  };
  return left.year && sound(left) && sound(right) && left.firstDay().isValid() && right.lastDay().isValid();
}

std::optional<Span> splitAt(const QString& text, qsizetype at, qsizetype length, const QString& shown) {
  const QString left = text.left(at).trimmed();
  const QString right = text.mid(at + length).trimmed();
  if (left.isEmpty() || right.isEmpty()) return std::nullopt;
  const PointResult from = readPoint(left, shown);
  const PointResult to = readPoint(right, shown);
  if (!from.point || !to.point) return std::nullopt;
  Span span{*from.point, *to.point, text.mid(at, length) == u"/"};
  if (!complete(span.from, span.to)) return std::nullopt;
  return span;
}

// The dash that parts the two sides: en dashes and „iki“ first, then hyphens, then strokes.
std::optional<Span> readSpan(const QString& text, const QString& shown) {
  for (const QStringView mark : {QStringView(u"~"), QStringView(u" iki "), QStringView(u"-"), QStringView(u"/")})
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      if (const auto span = splitAt(text, at, mark.size(), shown)) return span;
  return std::nullopt;
}

PeriodText fromSpan(const Span& span, const QString& shown) {
  PeriodText result;
  result.precision = std::max(span.from.precision(), span.to.precision());
  result.from = span.from.firstDay();
  result.to = span.to.lastDay();
  const bool years = span.from.onlyYear() && span.to.onlyYear() && *span.to.year == *span.from.year + 1;
  if (years && (span.stroke || span.from.schoolYear || span.to.schoolYear)) {
    result.schoolYear = true;
    result.from = QDate(*span.from.year, 9, 1);
    result.to = QDate(*span.to.year, 8, 31);
  } else {
    result.maybeSchoolYear = years;
  }
  if (result.to < result.from) {
    result.reason = ParseTexts::tr("The period “%1” ends before it begins.").arg(shown);
    return result;
  }
  result.outcome = TextOutcome::Value;
  return result;
}

PeriodText fromPoint(DatePoint point, const QString& shown) {
  PeriodText result;
  nameRoman(point, false);
  if (!point.year || point.loose || (point.day && !point.month)) {
    result.reason = ParseTexts::tr("“%1” names no year. Write, for example, 2026 or 2026–2028.").arg(shown);
    return result;
  }
  result.from = point.firstDay();
  result.to = point.lastDay();
  result.precision = point.precision();
  result.outcome = result.from.isValid() && result.to.isValid() ? TextOutcome::Value : TextOutcome::Invalid;
  return result;
}

// „2026, 2027 ir 2028 m.“: every part is a point or a span; what a part leaves out comes from its neighbour.
std::optional<PeriodText> readList(const QString& text, const QString& shown) {
  static const QRegularExpression separators(QStringLiteral("\\s*[,;]\\s*|\\s+(?:ir|bei|and)\\s+"));
  const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
  if (parts.size() < 2) return std::nullopt;
  std::vector<DatePoint> points;
  for (const QString& part : parts) {
    if (const PointResult one = readPoint(part, shown); one.point) {
      points.push_back(*one.point);
      points.push_back(*one.point);
    } else if (const auto span = readSpan(part, shown)) {
      points.push_back(span->from);
      points.push_back(span->to);
    } else {
      return std::nullopt;
    }
  }
  for (size_t i = 1; i < points.size(); ++i)
    if (!points[i].year) points[i].year = points[i - 1].year;
  for (size_t i = points.size() - 1; i > 0; --i)
    if (!points[i - 1].year) points[i - 1].year = points[i].year;
  PeriodText result;
  result.precision = DatePrecision::Day;
  QDate reached;
  for (size_t i = 0; i < points.size(); i += 2) {
    if (!complete(points[i], points[i + 1]) || !complete(points.back(), points[i])) return std::nullopt;
    const QDate from = points[i].firstDay();
    const QDate to = points[i + 1].lastDay();
    if (reached.isValid() && from != reached.addDays(1)) result.gaps = true;
    reached = to;
    result.from = result.from.isValid() ? std::min(result.from, from) : from;
    result.to = result.to.isValid() ? std::max(result.to, to) : to;
    result.precision = std::max(result.precision, points[i].precision());
  }
  result.outcome = TextOutcome::Value;
  return result;
}

bool takeWords(QString& text, QStringView words) {
  const qsizetype at = text.indexOf(words);
  if (at < 0) return false;
  text.remove(at, words.size());
  return true;
}

PeriodText readPeriod(const QString& text, const QString& shown) {
  const PointResult point = readPoint(text, shown);
  if (point.point) return fromPoint(*point.point, shown);
  // „03/05/2026“ is a day of an unclear month and not March to May.
  if (const auto span = point.dayFirst ? std::nullopt : readSpan(text, shown)) return fromSpan(*span, shown);
  if (const auto list = readList(text, shown)) return *list;
  PeriodText result;
  result.outcome = point.failure;
  result.reason = point.reason.isEmpty() ? ParseTexts::tr("“%1” is not a period the program understands. Write, for example, 2026–2028 or 2026-03-01 – 2026-06-30.").arg(shown)
                                         : point.reason;
  return result;
}

}  // namespace

DateText parseDate(QStringView raw) {
  DateText result;
  if (const auto outcome = unknownOrWithheld(raw)) {
    result.outcome = *outcome;
    return result;
  }
  const QString shown = tidy(raw).left(80);
  const PointResult read = readPoint(dateWords(raw), shown);
  if (!read.point) {
    result.outcome = read.failure;
    if (read.dayFirst) {
      result.order = DateText::Order::Either;
      result.date = read.dayFirst->firstDay();
      result.monthFirst = QDate(result.date.year(), result.date.day(), result.date.month());
    }
    result.reason = read.reason.isEmpty() ? ParseTexts::tr("“%1” is not a date. Write it as 2026-03-14.").arg(shown) : read.reason;
    return result;
  }
  const PeriodText whole = fromPoint(*read.point, shown);
  result.outcome = whole.outcome;
  result.reason = whole.outcome == TextOutcome::Value ? QString() : ParseTexts::tr("The date “%1” has no year. Write it as 2026-03-14.").arg(shown);
  result.date = whole.from;
  result.precision = whole.precision;
  if (read.monthFirst) result.order = *read.monthFirst ? DateText::Order::MonthFirst : DateText::Order::DayFirst;
  return result;
}

PeriodText parsePeriod(QStringView raw) {
  PeriodText result;
  if (const auto outcome = unknownOrWithheld(raw)) {
    result.outcome = *outcome;
    return result;
  }
  const QString shown = tidy(raw).left(80);
  QString text = dateWords(raw);
  bool permanent = false;
  for (const QStringView words : {QStringView(u"nuolatos"), QStringView(u"nuolat"), QStringView(u"kasmet"), QStringView(u"kiekvienais metais"), QStringView(u"pagal poreiki"),
                                  QStringView(u"neterminuotai"), QStringView(u"visu laikotarpiu"), QStringView(u"visa laikotarpi"), QStringView(u"viso laikotarpio metu")})
    permanent = takeWords(text, words) || permanent;
  static const QRegularExpression ends(QStringLiteral("^[\\s,;.()]+|[\\s,;()]+$"));
  text.remove(ends);
  if (permanent && text.isEmpty()) {
    result.outcome = TextOutcome::Value;
    result.permanent = true;
    result.precision = DatePrecision::Year;
    return result;
  }
  const bool since = text.startsWith(u"nuo ");
  if (since) text.remove(0, 4);
  const bool until = text.startsWith(u"iki ");
  if (until) text.remove(0, 4);
  const bool trailing = text.endsWith(u'~') || text.endsWith(u'-');
  if (trailing) text.chop(1);
  const bool single = readPoint(text.trimmed(), shown).point.has_value();
  result = readPeriod(text.trimmed(), shown);
  result.permanent = permanent;
  if (result.outcome != TextOutcome::Value || !single) return result;
  if ((since || trailing) && !until) {
    result.openEnd = true;
    result.to = {};
  } else if (until) {
    result.openStart = true;
    result.from = {};
  }
  return result;
}

}  // namespace santalka
