// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/FileTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka::FileTexts {

namespace {

QJsonValue walk(const QString& field, const QJsonValue& value, const Use& use) {
  if (value.isString()) return use(field, value.toString());
  if (value.isArray()) {
    QJsonArray out;
    for (const QJsonValue& one : value.toArray()) out.append(walk(field, one, use));
    return out;
  }
  if (!value.isObject()) return value;
  QJsonObject out;
  const QJsonObject object = value.toObject();
  // Keys too: what an import remembers is kept under the words of somebody's table.
  for (auto it = object.begin(); it != object.end(); ++it) out.insert(use(QString(), it.key()), walk(it.key(), it.value(), use));
  return out;
}

}  // namespace

Result<std::vector<Column>> columns(const Database& database) {
  auto names = database.texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' "
                                             "AND name NOT IN ('observations', 'observation_shelf') AND name NOT LIKE 'sqlite_%' ORDER BY name"));
  if (!names) return names.error();
  std::vector<Column> out;
  for (const QString& name : *names) {
    QString key;
    QStringList texts;
    auto read = database.eachRow(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?)"), {name}, [&key, &texts](const QSqlQuery& column) {
      if (column.value(2).toInt() == 1) key = column.value(0).toString();
      else if (column.value(1).toString() == QLatin1String("TEXT")) texts << column.value(0).toString();
    });
    if (!read) return read.error();
    for (const QString& text : texts) out.push_back({name, key, text});
  }
  return out;
}

QString with(const Column& column, const QString& value, const Use& use) {
  if (value.startsWith(QLatin1Char('{')) || value.startsWith(QLatin1Char('['))) {
    const QJsonDocument kept = QJsonDocument::fromJson(value.toUtf8());
    if (!kept.isNull()) {
      const QJsonValue before = kept.isArray() ? QJsonValue(kept.array()) : QJsonValue(kept.object());
      const QJsonValue after = walk(column.column, before, use);
      if (after == before) return value;
      const QJsonDocument document = after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject());
      return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
  }
  return use(column.column, value);
}

}  // namespace santalka::FileTexts
