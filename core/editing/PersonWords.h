// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace santalka {

/// What a file calls one person: names as they were written, phones by their digits, e-mails. Held in memory while the person is
/// erased or looked for, and never written down.
struct PersonWords {
  /// Shorter ones are numbers inside a house, or anything else.
  static constexpr int FewestDigits = 6;

  QStringList names;
  QStringList phones;  ///< digits, "+370…" where the number is known to be Lithuanian: however it is written it is the same
  QStringList mails;   ///< in lower case

  /// The value of a personal field; what is no name, phone or e-mail is passed over.
  void add(const QString& field, const QString& value);
  void unite(const PersonWords& other);
  /// Takes out the phones and e-mails that the other has too, and answers them.
  QStringList takeDetailsOf(const PersonWords& other);
  bool isEmpty() const { return names.isEmpty() && phones.isEmpty() && mails.isEmpty(); }

  static bool isName(const QString& field);
  /// A field of phones or of e-mails.
  static bool isDetail(const QString& field);
};

}  // namespace santalka
