// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/YearFacts.h"

#include <vector>

namespace santalka {

/// One point of the report's form, as the template names it.
struct ReportPoint {
  QString number;      ///< "4.3"
  QString title;       ///< in the language of the program
  bool required = false;
  bool prose = false;  ///< written by the coordinator rather than filled from records
  QStringList checks = {};  ///< points of the shipped form whose contents it holds; empty: its own number; {""}: of none
  bool holds(const QString& shipped) const { return checks.isEmpty() ? number == shipped : checks.contains(shipped); }
};

/// Something the report of the year still lacks, and where to mend it.
struct ReadinessItem {
  enum class Severity { Required, Advised };
  Severity severity = Severity::Required;
  QString point;       ///< of the form
  QString text;        ///< a whole sentence
  QString page;        ///< name of the page in the navigation: "plan", "money", "report", …
  EntityKind entity = EntityKind::AnnualReport;
  qint64 record = 0;   ///< 0: the page as a whole
  QString field;       ///< key of the field, may be empty
  QString prosePoint;  ///< when the text of a point is to be written
};

/// How a point stands.
struct PointState {
  QString number;
  bool required = false;
  bool filled = false;
  int missing = 0;     ///< items that are required
  int advised = 0;
};

struct Readiness {
  std::vector<ReadinessItem> items;   ///< in the order of the form, required ones first within a point
  std::vector<PointState> points;
  int filled() const;                 ///< "24 of 31 points"
  int total() const { return static_cast<int>(points.size()); }
  int required() const;               ///< required items left
  const PointState* point(const QString& number) const;

  static Readiness of(const YearFacts& facts, const std::vector<ReportPoint>& form);
};

}  // namespace santalka
