// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/PersonMarks.h"

#include "core/base/Text.h"
#include "core/domain/NamedRecord.h"
#include "core/editing/NameForms.h"

#include <algorithm>

namespace santalka {

namespace {

/// What people put between the digits of a number, and around the first ones.
const QString Joint = QStringLiteral("[ ./()-]{0,3}");

/// fold() of one letter. Those of European languages are kept: whole files are read letter by letter.
QString foldedLetter(QStringView letter) {
  constexpr ushort Kept = 0x250;
  static const std::vector<QString> kept = [] {
    std::vector<QString> out;
    for (ushort code = 0; code < Kept; ++code) out.push_back(fold(QString(QChar(code))));
    return out;
  }();
  const ushort code = letter[0].unicode();
  return code < Kept ? kept[code] : fold(letter);
}

/// As fold() makes it, but letter by letter, with the place of each in the text as it is written.
struct FoldedText {
  QString text;
  std::vector<qsizetype> places;  ///< one more than letters: the last is the end

  explicit FoldedText(const QString& written) {
    text.reserve(written.size());
    places.reserve(static_cast<std::size_t>(written.size()) + 1);
    for (qsizetype i = 0; i < written.size();) {
      const qsizetype length = written[i].isHighSurrogate() && i + 1 < written.size() ? 2 : 1;
      take(QStringView(written).mid(i, length), i);
      i += length;
    }
    places.push_back(written.size());
  }

 private:
  void put(QChar c, qsizetype place) {
    text += c;
    places.push_back(place);
  }
  void take(QStringView letter, qsizetype place) {
    const ushort code = letter[0].unicode();
    if (code < 0x80) return put(letter[0].isSpace() ? QChar(u' ') : letter[0].toLower(), place);
    // Marks that say where a word may be parted are nothing between its letters.
    if (code == 0x00AD || (code >= 0x200B && code <= 0x200D) || code == 0xFEFF) return;
    if (letter[0].isSpace()) return put(u' ', place);
    for (const QChar c : foldedLetter(letter)) put(c, place);
    // A letter followed by its accent: the accent alone folds to nothing.
  }
};

/// Every word begins with a capital, as names do.
bool isCapital(const QString& piece) {
  bool inside = false, found = false;
  for (const QChar c : piece) {
    if (c.isLetter() && !inside) {
      if (!c.isUpper() && !c.isTitleCase()) return false;
      found = true;
    }
    inside = c.isLetter() || c.isMark() || (inside && (c == u'\'' || c == u'’'));
  }
  return found;
}

QString wholeWords(const QString& pattern) { return QStringLiteral("(?<![\\p{L}\\p{N}@])(?:%1)(?![\\p{L}\\p{N}@])").arg(pattern); }

QRegularExpression compiled(const QString& pattern) { return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption); }

}  // namespace

PersonMarks::PersonMarks(const PersonWords& words, const QStringList& others) {
  for (const QString& name : words.names) addName(name, others);
  for (const QString& phone : words.phones) addPhone(phone);
  for (const QString& mail : words.mails) addMail(mail);
}

void PersonMarks::addName(const QString& written, const QStringList& others) {
  const NameForms name(written);
  const QStringList needles = name.beginnings();
  const auto whole = [&needles](const QString& pattern, Capitals capitals, const QString& exact = {}) { return Mark{compiled(wholeWords(pattern)), capitals, exact, needles}; };
  const bool inSmallLetters = !name.isNamed() && written.contains(QLatin1Char(' '));
  m_loose.push_back(whole(name.surnameAlone(), inSmallLetters ? Capitals::Any : Capitals::AsNames));
  if (!name.isFull()) {
    if (!name.isDistinctive() && !name.isNamed()) return;
    m_marks.push_back(whole(name.asWritten(), Capitals::AsNames));
    m_names << written;
    return;
  }
  m_names << written;
  const Capitals capitals = name.isDistinctive() ? Capitals::Any : Capitals::AsNamesOrExact;
  m_marks.push_back(whole(name.asWritten(), capitals, written.toLower()));
  m_marks.push_back(whole(name.full(), capitals, written.toLower()));
  m_cut.push_back({compiled(QStringLiteral("(?<![\\p{L}\\p{N}@])") + name.cutEnd()), Capitals::AsNames, {}, {QString()}});
  const QRegularExpression same = compiled(QRegularExpression::anchoredPattern(name.full()));
  const bool ambiguous = std::any_of(others.begin(), others.end(), [&](const QString& other) { return !same.match(fold(other)).hasMatch() && name.sharesInitials(NameForms(other)); });
  (ambiguous ? m_loose : m_marks).push_back(whole(name.withInitials(), Capitals::AsNames));
}

void PersonMarks::addPhone(const QString& phone) {
  constexpr const char* Country = "+370";
  const bool lithuanian = phone.startsWith(QLatin1String(Country));
  const bool abroad = phone.startsWith(QLatin1Char('+'));
  const QString number = lithuanian ? phone.mid(4) : phone.mid(abroad ? 1 : 0);
  QStringList digits;
  for (const QChar digit : number) digits << QString(digit);
  QString prefix;
  if (lithuanian) prefix = QStringLiteral("(?:(?:(?:\\+|00) ?)?370%1(?:[08]%1)?|\\(?[08]%1)?\\(?").arg(Joint);
  else if (abroad) prefix = QStringLiteral("(?:(?:\\+|00) ?)?");
  m_marks.push_back({compiled(QStringLiteral("(?<!\\d)%1%2(?!\\d)").arg(prefix, digits.join(Joint))), Capitals::Any, {}, {}});
}

void PersonMarks::addMail(const QString& mail) {
  const QString folded = fold(mail);
  m_marks.push_back({compiled(QStringLiteral("(?<![\\w.@+-])%1(?![\\w@-]|\\.\\w)").arg(QRegularExpression::escape(folded))), Capitals::Any, {}, {folded}});
  QString beginning;
  const qsizetype shortest = std::max<qsizetype>(5, folded.indexOf(QLatin1Char('@')) + 1);
  for (qsizetype i = folded.size() - 1; i >= 0; --i) {
    const QString letter = QRegularExpression::escape(QString(folded[i]));
    beginning = i < shortest ? letter + beginning : QStringLiteral("(?:%1%2)?").arg(letter, beginning);
  }
  m_cut.push_back({compiled(QStringLiteral("(?<![\\w.@+-])%1$").arg(beginning)), Capitals::Any, {}, {folded.left(shortest)}});
}

bool PersonMarks::mayHold(const QString& folded, const Mark& mark) {
  if (mark.needles.isEmpty()) return std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); }) >= PersonWords::FewestDigits;
  return std::any_of(mark.needles.begin(), mark.needles.end(), [&folded](const QString& needle) { return folded.contains(needle); });
}

std::vector<PersonMarks::Range> PersonMarks::find(const std::vector<Mark>& marks, const QString& text, Letters letters) const {
  std::vector<Range> found;
  if (text.isEmpty() || marks.empty()) return found;
  const FoldedText folded(text);
  for (const Mark& mark : marks) {
    if (!mayHold(folded.text, mark)) continue;
    for (auto it = mark.pattern.globalMatch(folded.text); it.hasNext();) {
      const auto match = it.next();
      const Range range{folded.places[static_cast<std::size_t>(match.capturedStart())], folded.places[static_cast<std::size_t>(match.capturedEnd())]};
      if (range.to <= range.from) continue;
      const QString piece = text.mid(range.from, range.to - range.from);
      const bool named = letters == Letters::Folded || mark.capitals == Capitals::Any || isCapital(piece) ||
                         (mark.capitals == Capitals::AsNamesOrExact && piece.simplified().toLower() == mark.exact);
      if (named) found.push_back(range);
    }
  }
  std::sort(found.begin(), found.end(), [](const Range& a, const Range& b) { return a.from < b.from || (a.from == b.from && a.to > b.to); });
  std::vector<Range> apart;
  for (const Range& range : found) {
    if (!apart.empty() && range.from < apart.back().to) apart.back().to = std::max(apart.back().to, range.to);
    else apart.push_back(range);
  }
  return apart;
}

bool PersonMarks::standIn(const QString& text, Letters letters) const { return !find(m_marks, text, letters).empty(); }

bool PersonMarks::mayStandIn(const QString& text) const { return !find(m_loose, text, Letters::Written).empty(); }

QString PersonMarks::replaced(const QString& text, const QString& by, Letters letters) const {
  QString out;
  qsizetype done = 0;
  for (const Range& range : find(m_marks, text, letters)) {
    out += QStringView(text).mid(done, range.from - done);
    out += by;
    done = range.to;
  }
  return done == 0 ? text : out + text.mid(done);
}

QString PersonMarks::withoutDetails(const QString& text) const {
  QString left = replaced(text, QString());
  if (left == text) return text;
  static const QRegularExpression empty(QStringLiteral("\\(\\s*\\)"));
  static const QRegularExpression doubled(QStringLiteral("([,;/])(?:\\s*[,;/])+"));
  static const QRegularExpression ends(QStringLiteral("^[\\s,;/]+|[\\s,;/]+$"));
  return left.remove(empty).replace(doubled, QStringLiteral("\\1")).remove(ends);
}

QString PersonMarks::withoutCutEnd(const QString& text, const QString& by) const {
  static const QRegularExpression cutTitle(QStringLiteral("^(.*[„“\"«])(.{%1})([“”\"»])$").arg(LongestTitle), QRegularExpression::DotMatchesEverythingOption);
  const auto parts = cutTitle.match(text);
  if (!parts.hasMatch()) return text;
  const QString title = parts.captured(2);
  const auto found = find(m_cut, title, Letters::Written);
  return found.empty() ? text : parts.captured(1) + title.left(found.front().from) + by + parts.captured(3);
}

}  // namespace santalka
