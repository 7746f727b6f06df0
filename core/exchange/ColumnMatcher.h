// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"
#include "core/exchange/HeaderFinder.h"
#include "core/exchange/ImportTypes.h"

#include <QHash>

namespace santalka {

/// Knows the fields of each target and the words offices head them with, and finds the field of each column.
class ColumnMatcher {
 public:
  explicit ColumnMatcher(ImportTarget target);

  const std::vector<ImportField>& fields() const { return m_fields; }
  const ImportField* field(const QString& key) const;

  /// The fields of the columns; each field (with its year and source) goes to the column that fits it best.
  /// `remembered`: folded caption → field, as the user corrected it earlier.
  std::vector<ImportColumn> match(const std::vector<TableColumn>& columns, const QHash<QString, QString>& remembered = {}) const;
  /// For HeaderOptions: how many captions are surely ours.
  CaptionScore captionScore() const;

  /// The caption as it is remembered: without years, so that next year's table finds it.
  static QString memoryKey(const QString& caption);
  /// The year a caption names, if it names just one.
  static std::optional<int> yearIn(const QString& caption);

 private:
  struct Words {
    QString field;
    QStringList stems;  ///< beginnings of words, all of which the caption must hold
    int rank = 0;       ///< of equal fits the one named first is meant
  };
  struct Guess {
    QString field;
    double score = 0;
  };
  void add(const QString& key, const QString& label, const char* words, bool perYear = false, bool money = false);
  void addEntity(EntityKind kind, const QHash<QString, const char*>& words);
  std::vector<Guess> guesses(const TableColumn& column) const;
  void placeBareYears(std::vector<ImportColumn>& columns) const;
  void guessFrom(const QString& caption, std::vector<Guess>& out) const;

  ImportTarget m_target;
  std::vector<ImportField> m_fields;
  std::vector<Words> m_words;
};

}  // namespace santalka
