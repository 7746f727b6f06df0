// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/PersonWords.h"

#include "core/base/ParseText.h"

#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

void addTo(QStringList& list, const QString& word) {
  if (!word.isEmpty() && !list.contains(word)) list << word;
}

void addPhones(QStringList& phones, const QString& value) {
  for (const QString& number : parsePhone(value).text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    // „+370 5 212 3456 vid. 12“: the words behind the number are no part of it.
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    const qsizetype end = number.indexOf(letter);
    QString digits;
    for (const QChar c : end < 0 ? number : number.left(end))
      if (c.isDigit()) digits += c;
    if (digits.size() >= PersonWords::FewestDigits) addTo(phones, (number.trimmed().startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString()) + digits);
  }
}

void addMails(QStringList& mails, const QString& value) {
  static const QRegularExpression between(QStringLiteral("[\\s,;<>()]+"));
  for (const QString& word : value.split(between, Qt::SkipEmptyParts))
    if (word.contains(QLatin1Char('@'))) addTo(mails, word.toLower());
}

}  // namespace

bool PersonWords::isName(const QString& field) { return field == QLatin1String("name") || field.endsWith(QLatin1String("_name")); }

bool PersonWords::isDetail(const QString& field) { return field == QLatin1String("phone") || field == QLatin1String("email"); }

void PersonWords::add(const QString& field, const QString& value) {
  if (isName(field)) addTo(names, value.simplified());
  if (field == QLatin1String("phone")) addPhones(phones, value);
  // People write the one where the other belongs.
  if (isDetail(field)) addMails(mails, value);
}

void PersonWords::unite(const PersonWords& other) {
  for (const QString& name : other.names) addTo(names, name);
  for (const QString& phone : other.phones) addTo(phones, phone);
  for (const QString& mail : other.mails) addTo(mails, mail);
}

QStringList PersonWords::takeDetailsOf(const PersonWords& other) {
  QStringList taken;
  for (QStringList* mine : {&phones, &mails}) {
    const QStringList& theirs = mine == &phones ? other.phones : other.mails;
    for (const QString& word : theirs)
      if (mine->removeAll(word) > 0) taken << word;
  }
  return taken;
}

}  // namespace santalka
