// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Grouped.h"

#include "core/db/StoreSql.h"

#include <QSqlError>

namespace santalka {

namespace {

QString groupExpression(const EntityDescription& entity, const QString& key) {
  const QStringList parts = key.split(QLatin1Char(':'));
  const QString column = entity.field(parts[0]).key;
  if (parts.size() == 1) return column;
  return parts[1] == QLatin1String("month") ? QStringLiteral("CAST(substr(%1, 6, 2) AS INTEGER)").arg(column)
                                            : QStringLiteral("CAST(substr(%1, 1, 4) AS INTEGER)").arg(column);
}

}  // namespace

Result<std::vector<GroupedRow>> grouped(const Store& store, const GroupedQuery& query) {
  const EntityDescription& entity = describe(query.kind);
  QStringList groups;
  for (const QString& key : query.groupBy) groups << groupExpression(entity, key);
  QStringList columns = groups;
  columns << QStringLiteral("COUNT(*)");
  for (const QString& key : query.sums) {
    const QString column = entity.field(key).key;
    columns << QStringLiteral("COALESCE(SUM(%1), 0)").arg(column) << QStringLiteral("COUNT(%1)").arg(column);
  }
  const sql::Where where = sql::whereOf(entity, query.where);
  QString text = QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), entity.table) + where.sql;
  if (!groups.isEmpty())
    text += QStringLiteral(" GROUP BY %1 ORDER BY %1").arg(groups.join(QStringLiteral(", ")));
  std::vector<GroupedRow> out;
  auto read = store.database().eachRow(text, where.values, [&](const QSqlQuery& answer) {
    GroupedRow row;
    int column = 0;
    for (int i = 0; i < groups.size(); ++i) row.keys.push_back(answer.value(column++));
    row.rows = answer.value(column++).toLongLong();
    for (int i = 0; i < query.sums.size(); ++i) {
      const qint64 known = answer.value(column++).toLongLong();
      row.sums.push_back({known, answer.value(column++).toLongLong()});
    }
    out.push_back(std::move(row));
  });
  if (!read) return read.error();
  return out;
}

Result<std::vector<StakeholderContacts>> stakeholderContacts(const Store& store, int year) {
  const QString from = QStringLiteral("%1-01-01").arg(year);
  const QString to = QStringLiteral("%1-12-31").arg(year);
  std::vector<StakeholderContacts> out;
  auto read = store.database().eachRow(
      QStringLiteral("SELECT l.other_id, MIN(a.date), MAX(a.date), SUM(a.date >= ?), SUM(a.date >= ? AND a.duty = '6.1') "
                     "FROM activities_stakeholders l JOIN activities a ON a.id = l.owner_id "
                     "WHERE a.state = 'done' AND a.date <= ? GROUP BY l.other_id ORDER BY l.other_id"),
      {from, from, to}, [&out](const QSqlQuery& row) {
        out.push_back({Id<Stakeholder>{row.value(0).toLongLong()}, QDate::fromString(row.value(1).toString(), Qt::ISODate),
                       QDate::fromString(row.value(2).toString(), Qt::ISODate), row.value(3).toLongLong(), row.value(4).toLongLong()});
      });
  if (!read) return read.error();
  return out;
}

Result<std::vector<std::pair<qint64, qint64>>> links(const Store& store, EntityKind kind, const QString& field) {
  const QString table = describe(kind).field(field).linkTable;
  std::vector<std::pair<qint64, qint64>> out;
  auto read = store.database().eachRow(QStringLiteral("SELECT owner_id, other_id FROM %1 ORDER BY owner_id, other_id").arg(table), {},
                                       [&out](const QSqlQuery& row) { out.emplace_back(row.value(0).toLongLong(), row.value(1).toLongLong()); });
  if (!read) return read.error();
  return out;
}

}  // namespace santalka
