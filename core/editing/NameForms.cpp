// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/NameForms.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

constexpr int ShortestStem = 2;

/// What stands between two words of a name; every kind of space is plain in folded text.
const QString Between = QStringLiteral("(?: *[,_-] *| +)");

struct Declension {
  const char* nominative;
  const char* endings;
};
/// Endings of the singular, without accents, longest nominative first.
constexpr Declension Declensions[] = {
    {"ius", "ius|iaus|iumi|iuje|iui|iau|iu"}, {"jus", "jus|jaus|jumi|juje|jui|jau|ju"}, {"us", "us|aus|umi|uje|ui|au|u"},
    {"as", "as|oje|ui|ai|o|a|u|e"},           {"ia", "ia|ios|iai|ioje"},                {"a", "a|os|ai|oje|oj"},
    {"e", "e|es|ei|eje|ej"},                  {"i", "i|ios|iai|ia|ioje"},               {"o", "o"}};

QString choice(const QString& stem, const QString& endings) { return QRegularExpression::escape(stem) + QStringLiteral("(?:%1)").arg(endings); }

/// Foreign names take Lithuanian endings behind a consonant, often behind an apostrophe.
QString foreign(const QString& name) { return choice(name, QStringLiteral("|['’]?(?:as|o|ui|a|u|e|is|io|iui|iu|i)")); }

/// A word of a name in every case.
QString declined(const QString& name) {
  for (const char* end : {"is", "ys"}) {
    if (!name.endsWith(QLatin1String(end)) || name.size() < ShortestStem + 2) continue;
    const QString stem = name.chopped(2);
    QString soft = stem;  // „Žemaitis“, „Žemaičio“
    if (stem.endsWith(QLatin1Char('t'))) soft = stem.chopped(1) + QLatin1Char('c');
    if (stem.endsWith(QLatin1Char('d'))) soft = stem + QLatin1Char('z');
    return QStringLiteral("(?:%1|%2)").arg(choice(stem, QStringLiteral("is|ys|yje|imi|i|y")), choice(soft, QStringLiteral("io|iui|iu")));
  }
  for (const Declension& one : Declensions) {
    const QLatin1String end(one.nominative);
    if (name.endsWith(end) && name.size() - end.size() >= ShortestStem) return choice(name.chopped(end.size()), QLatin1String(one.endings));
  }
  return name.size() > ShortestStem ? foreign(name) : QRegularExpression::escape(name);
}

/// A double surname whole, or either of its halves.
QString surnameForms(const QStringList& parts) {
  if (parts.size() < 2) return declined(parts.value(0));
  QStringList forms;
  for (const QString& part : parts) forms << declined(part);
  return QStringLiteral("(?:%1|%2)").arg(forms.join(Between), forms.join(QLatin1Char('|')));
}

QString initial(const QString& given) { return QRegularExpression::escape(given.left(1)) + QStringLiteral("\\."); }

/// Any beginning of the word that is at least so long, its cases included.
QString beginning(const QString& word, qsizetype shortest) {
  constexpr qsizetype LongestEnding = 3;
  const QString other = QStringLiteral("[a-z]{0,5}");
  QString out = other;
  for (qsizetype i = word.size() - 1; i >= 0; --i) {
    const QString letter = QRegularExpression::escape(QString(word[i]));
    if (i < shortest) out = letter + out;
    else out = i < word.size() - LongestEnding ? QStringLiteral("(?:%1%2)?").arg(letter, out) : QStringLiteral("(?:%1%2|%3)").arg(letter, out, other);
  }
  return out;
}

bool looksLikeSurname(const QString& folded) {
  // Letters that Lithuanian words do not have, or an ending of surnames behind a stem.
  static const QRegularExpression strange(QStringLiteral("[qwx0-9]"));
  static const QRegularExpression ending(
      QStringLiteral("^.{3,}(?:aite|yte|ute|iute|iene|auskas|inskas|anskas|evicius|avicius|auskis|onis|unas|enas|aitis|ytis|utis|elis|skyte|ckas|ckis|ovas|evas|ova|eva|skis|enko|iuk|skaja|cius)$"));
  return folded.size() >= 4 && (strange.match(folded).hasMatch() || ending.match(folded).hasMatch());
}

}  // namespace

NameForms::NameForms(const QString& written) : m_written(fold(written)) {
  // „dr. Vardenė Pavardenė, direktorė“: the person is what is written with capitals before the comma.
  static const QRegularExpression tail(QStringLiteral("[,;(].*$"), QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression nickname(QStringLiteral("[\"„“”«'‚‘]\\S+[\"“”»'‘’](?=\\s|$)"));
  QString person = written;
  person.remove(nickname);
  if (QString before = person; !before.remove(tail).trimmed().isEmpty()) person = before;
  QStringList parts;
  bool titled = false;
  for (const QString& word : person.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    if (word.size() == 2 && word.endsWith(QLatin1Char('.')) && word[0].isUpper()) parts << fold(word).left(1);
    else if (!word.endsWith(QLatin1Char('.')) && word[0].isUpper()) parts << fold(word);
    else if (!word.endsWith(QLatin1Char('.'))) titled = true;
  }
  // All in small letters: a careless name, when it cannot be the name of an office.
  if (parts.isEmpty() && titled) {
    const QStringList small = fold(person).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (small.size() == 2 && (looksLikeSurname(small[0]) || looksLikeSurname(small[1]))) parts = small;
    titled = false;
  }
  m_words = parts.size();
  // „Socialinis pedagogas“ has one capital, as sentences have.
  if (parts.size() == 1) m_distinctive = !titled && parts[0].size() > 1 && looksLikeSurname(parts[0]);
  if (parts.size() < 2) return;
  // Surnames stand last unless only the first word looks like one.
  const auto isSurname = [](const QString& part) { return looksLikeSurname(part.section(QLatin1Char('-'), -1)); };
  if (isSurname(parts.first()) && !isSurname(parts.last())) std::rotate(parts.begin(), parts.begin() + 1, parts.end());
  m_surname = parts.takeLast().split(QLatin1Char('-'), Qt::SkipEmptyParts);
  m_given = parts;
  m_distinctive = std::any_of(m_surname.begin(), m_surname.end(), looksLikeSurname);
  if (m_surname.isEmpty() || m_surname.join(QString()).size() <= ShortestStem) m_given.clear();
}

QString NameForms::asWritten() const {
  QStringList parts;
  for (const QString& part : m_written.split(QLatin1Char(' '), Qt::SkipEmptyParts)) parts << QRegularExpression::escape(part);
  return parts.join(Between);
}

QString NameForms::full() const {
  QStringList given;
  for (const QString& part : m_given) given << (part.size() > 1 ? declined(part) : initial(part));
  // Of several first names one is enough, or the second is shortened.
  QString first = given.first();
  if (given.size() > 1) first = QStringLiteral("(?:%1(?:%2(?:%3|%4))?|%3)").arg(given[0], Between, given[1], initial(m_given[1]));
  const QString last = surnameForms(m_surname);
  const QString joint = m_given.first().size() > 1 ? Between : QStringLiteral("(?:%1)?").arg(Between);  // „V.Pavardenė“
  return QStringLiteral("(?:%1%2%3|%3%4%1)").arg(first, joint, last, Between);
}

QString NameForms::withInitials() const {
  if (m_given.isEmpty()) return {};
  QString letters = initial(m_given.first());
  if (m_given.size() > 1) letters += QStringLiteral("(?: ?%1)?").arg(initial(m_given[1]));
  const QString last = surnameForms(m_surname);
  return QStringLiteral("(?:%1 *%2|%2,? +%1)").arg(letters, last);
}

QString NameForms::surnameAlone() const {
  if (!m_surname.isEmpty()) return surnameForms(m_surname);
  return m_written.contains(QLatin1Char(' ')) ? asWritten() : declined(m_written);
}

QString NameForms::cutEnd() const {
  if (!isFull()) return {};
  const QString given = m_given.first(), surname = m_surname.join(QLatin1Char('-'));
  constexpr qsizetype TellsMuch = 4;
  QStringList forms{QStringLiteral("%1%2%3").arg(given.size() > 1 ? declined(given) : initial(given), Between, beginning(surname, 1)),
                    QStringLiteral("%1%2%3").arg(surnameForms(m_surname), Between, beginning(given, 1))};
  if (surname.size() > TellsMuch) forms << beginning(surname, TellsMuch);
  return QStringLiteral("(?:%1)$").arg(forms.join(QLatin1Char('|')));
}

QStringList NameForms::beginnings() const {
  constexpr qsizetype LongestEnding = 4;  // „-itis“ is „-ičio“ elsewhere
  QStringList out;
  for (const QString& part : m_surname.isEmpty() ? QStringList{m_written.section(QLatin1Char(' '), 0, 0)} : m_surname)
    out << part.left(std::max<qsizetype>(ShortestStem, part.size() - LongestEnding));
  return out;
}

bool NameForms::sharesInitials(const NameForms& other) const {
  if (!isFull() || !other.isFull() || m_given.first().left(1) != other.m_given.first().left(1)) return false;
  return std::any_of(m_surname.begin(), m_surname.end(), [&other](const QString& part) { return other.m_surname.contains(part); });
}

}  // namespace santalka
