// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/reports/ReportDocument.h"

#include <QJsonObject>

namespace santalka {

/// All that the file holds about one official (GDPR Art. 15): the record with its source and review date, every other place
/// where the name, e-mail or phone stands, and the history. Of a deleted record too, as long as bin and history hold it. For the
/// person who asks, as a document or as JSON.
class PersonExtract {
 public:
  static Result<PersonExtract> of(const Store& store, EntityKind kind, qint64 id, const QDate& today);

  const QJsonObject& json() const { return m_json; }
  reports::ReportDocument document() const;

 private:
  struct Line {
    QString where;
    QString what;
    QString value;
  };
  QString m_title;
  QString m_office;
  QDate m_today;
  std::vector<Line> m_fields;
  std::vector<Line> m_mentions;
  std::vector<Line> m_history;
  QJsonObject m_json;
};

}  // namespace santalka
