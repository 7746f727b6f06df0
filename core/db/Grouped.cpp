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
  auto rows = store.database().run(text, where.values);
  if (!rows) return rows.error();
  std::vector<GroupedRow> out;
  while (rows->next()) {
    GroupedRow row;
    int column = 0;
    for (int i = 0; i < groups.size(); ++i) row.keys.push_back(rows->value(column++));
    row.rows = rows->value(column++).toLongLong();
    for (int i = 0; i < query.sums.size(); ++i) {
      const qint64 known = rows->value(column++).toLongLong();
      row.sums.push_back({known, rows->value(column++).toLongLong()});
    }
    out.push_back(std::move(row));
  }
  if (rows->lastError().isValid()) return store.database().lastError(text);
  return out;
}

Result<std::vector<StakeholderContacts>> stakeholderContacts(const Store& store, int year) {
  const QString from = QStringLiteral("%1-01-01").arg(year);
  const QString to = QStringLiteral("%1-12-31").arg(year);
  auto rows = store.database().run(
      QStringLiteral("SELECT l.other_id, MIN(a.date), MAX(a.date), SUM(a.date >= ?), SUM(a.date >= ? AND a.duty = '6.1') "
                     "FROM activities_stakeholders l JOIN activities a ON a.id = l.owner_id "
                     "WHERE a.state = 'done' AND a.date <= ? GROUP BY l.other_id ORDER BY l.other_id"),
      {from, from, to});
  if (!rows) return rows.error();
  std::vector<StakeholderContacts> out;
  while (rows->next())
    out.push_back({Id<Stakeholder>{rows->value(0).toLongLong()}, QDate::fromString(rows->value(1).toString(), Qt::ISODate),
                   QDate::fromString(rows->value(2).toString(), Qt::ISODate), rows->value(3).toLongLong(), rows->value(4).toLongLong()});
  return out;
}

Result<std::vector<std::pair<qint64, qint64>>> links(const Store& store, EntityKind kind, const QString& field) {
  const QString table = describe(kind).field(field).linkTable;
  auto rows = store.database().run(QStringLiteral("SELECT owner_id, other_id FROM %1 ORDER BY owner_id, other_id").arg(table));
  if (!rows) return rows.error();
  std::vector<std::pair<qint64, qint64>> out;
  while (rows->next()) out.emplace_back(rows->value(0).toLongLong(), rows->value(1).toLongLong());
  return out;
}

}  // namespace santalka
