// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace santalka {

/// The ways in which a person's name is written in Lithuanian texts, as patterns for folded text (core/base/Text).
class NameForms {
 public:
  explicit NameForms(const QString& written);

  /// A first name and a surname, not one word and not the name of an office.
  bool isFull() const { return !m_given.isEmpty() && !m_surname.isEmpty(); }
  /// Two words with capitals at least, though the last may be too short to be looked for in every case.
  bool isNamed() const { return m_words > 1; }
  /// The surname, or the only word, is hardly a word of the language.
  bool isDistinctive() const { return m_distinctive; }

  QString asWritten() const;
  /// First name and surname in both orders and in every case of the language.
  QString full() const;
  /// „J. Pavardenė“, „Pavardenė J.“; empty when there is no first name.
  QString withInitials() const;
  QString surnameAlone() const;
  /// The beginning of full(), at the end of a text that was cut off.
  QString cutEnd() const;
  /// One of these stands in whatever the patterns find: looked for first, because it is fast.
  QStringList beginnings() const;
  /// Whether that other name could be written with the same initial and surname.
  bool sharesInitials(const NameForms& other) const;

 private:
  QString m_written;      ///< folded
  QStringList m_given;    ///< folded; of an initial one letter
  QStringList m_surname;  ///< folded, the parts of a double surname
  qsizetype m_words = 0;
  bool m_distinctive = false;
};

}  // namespace santalka
