// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AnnualReport.h"
#include "core/editing/EditService.h"
#include "core/reports/ReportDocument.h"

#include <QHash>

namespace santalka {

/// The life of an annual report: its record, the coordinator's texts, and what was sent. Everything is written through
/// EditService, so it is undone, kept in the history and told to the pages like any other change.
class AnnualReportService {
 public:
  explicit AnnualReportService(EditService& edit) : m_edit(edit) {}

  /// The report of the year; invalid id in the record when there is none yet.
  Result<AnnualReport> find(int year) const;
  /// The report of the year, made when there is none.
  Result<AnnualReport> ensure(int year);

  struct PointProse {
    QString text;
    ProseState state = ProseState::Empty;
    QString lastYear;        ///< what stood there in the report of the year before
    Id<ReportSection> id;
  };
  /// Texts by the number of their point, this year's and last year's.
  Result<QHash<QString, PointProse>> prose(int year) const;
  /// Writes the text of a point; a text that becomes empty, or one that was empty, gets the state that fits.
  Result<void> setProse(int year, const QString& point, const QString& text, ProseState state);

  /// What is sent: the files as bytes and the document they were made of.
  struct Sent {
    QDate on;
    QString by;
    QString number;
    QString note;
    QByteArray pdf;
    QByteArray xlsx;
  };
  /// Keeps the report as sent: a new version that never changes, and the report's state. A correction is the next version.
  Result<Submission> submit(int year, const reports::ReportDocument& document, const Sent& sent);
  /// The versions sent, newest first; without the files (they are large), which submission() gives.
  Result<std::vector<Submission>> submissions(int year) const;
  Result<Submission> submission(Id<Submission> id) const;
  /// Takes the report up again for a correction; what was sent stays.
  Result<void> reopen(int year);

 private:
  EditService& m_edit;
};

}  // namespace santalka
