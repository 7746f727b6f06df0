// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace santalka {

/// A field that was being typed in and is not saved yet.
struct Draft {
  QString page;       ///< where it was typed, as the window names its pages
  QString entity;     ///< the table
  qint64 record = 0;  ///< 0: a record that is still to be made
  QString field;
  QString text;
  QDateTime at;

  bool sameField(const Draft& other) const { return entity == other.entity && record == other.record && field == other.field; }
};

/// The half-typed fields of one data file, in a small file of this person on this computer: what a crash would take.
/// Every call leaves the file whole; it is gone when there is no draft.
class Drafts {
 public:
  /// `folder`: where drafts are kept; `dataFile`: the name the user knows the data file by.
  Drafts(const QString& folder, const QString& dataFile);

  /// Instead of an earlier one of the same field.
  void keep(const Draft& draft);
  void drop(const Draft& sameField);
  void dropAll();
  /// What was left, oldest first.
  const std::vector<Draft>& all() const { return m_drafts; }
  QString path() const { return m_path; }

 private:
  void write() const;

  QString m_path;
  std::vector<Draft> m_drafts;
};

}  // namespace santalka
