// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/PersonWords.h"

#include <QRegularExpression>

#include <vector>

namespace santalka {

/// Finds a person in texts, however she is written there: the name with or without accents, turned round, declined, with
/// initials; the phone in any grouping and with any prefix; the e-mail. What stands for other people or things as well (a first
/// name, a surname by itself, a word of the language) is never replaced; mayStandIn() tells of it.
class PersonMarks {
 public:
  /// Texts keep their capitals, which tell a name from a word; the search index has none left.
  enum class Letters { Written, Folded };

  /// `others`: names of the other people of the file. Initials that fit one of them too are no mark.
  PersonMarks(const PersonWords& words, const QStringList& others);

  bool isEmpty() const { return m_marks.empty(); }
  bool standIn(const QString& text, Letters letters = Letters::Written) const;
  QString replaced(const QString& text, const QString& by, Letters letters = Letters::Written) const;
  /// A field of phones or e-mails without those of the person: no word belongs there.
  QString withoutDetails(const QString& text) const;
  /// A title that was cut off in the middle of the name or e-mail; the text as it was when it was not.
  QString withoutCutEnd(const QString& text, const QString& by) const;

  /// The surname by itself, or a name of one common word: a person must look at the place.
  bool mayStandIn(const QString& text) const;

  /// The names that are replaced, as they were written; the others are too common.
  const QStringList& names() const { return m_names; }

 private:
  enum class Capitals { Any, AsNames, AsNamesOrExact };
  struct Mark {
    QRegularExpression pattern;  ///< on folded text
    Capitals capitals = Capitals::Any;
    QString exact;               ///< with AsNamesOrExact: also found in any case when the accents are right
    QStringList needles = {};    ///< one of them is in what is found; empty: digits are
  };
  struct Range {
    qsizetype from = 0;
    qsizetype to = 0;
  };
  void addName(const QString& written, const QStringList& others);
  void addPhone(const QString& phone);
  void addMail(const QString& mail);
  static bool mayHold(const QString& folded, const Mark& mark);
  std::vector<Range> find(const std::vector<Mark>& marks, const QString& text, Letters letters) const;

  std::vector<Mark> m_marks;
  std::vector<Mark> m_loose;
  std::vector<Mark> m_cut;
  QStringList m_names;
};

}  // namespace santalka
