// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Erasure.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/db/FileSettings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Erasure)
};

constexpr const char* LogKey = "privacy.erasures";

QString token() { return Texts::tr("erased person"); }

/// A word that stands for nobody else may be replaced wherever it is found; "Jon" or "+370" may not.
bool isDistinctive(const QString& word) {
  if (word.contains(QLatin1Char('@'))) return true;
  const auto digits = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
  const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
  return letters >= 4 || digits >= 6;
}

/// The words as they stand in running text: whole, in any case, with any spacing.
QRegularExpression patternOf(const QStringList& words) {
  QStringList parts;
  for (const QString& word : words) {
    QString part = QRegularExpression::escape(word.simplified());
    part.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    parts << part;
  }
  std::sort(parts.begin(), parts.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
  return QRegularExpression(QStringLiteral("(?<![\\w@])(?:%1)(?![\\w@])").arg(parts.join(QLatin1Char('|'))),
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct TextColumn {
  QString table;
  QString key;     ///< what a row is found by again
  QString column;
};

/// Every text of the file that people write. Statistics hold codes only; the tables of the search index are its own.
Result<std::vector<TextColumn>> textColumns(const Database& database) {
  auto names = database.texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' "
                                             "AND name NOT IN ('observations', 'observation_shelf') AND name NOT LIKE 'sqlite_%' ORDER BY name"));
  if (!names) return names.error();
  std::vector<TextColumn> out;
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

/// Calls `use` with the key and the text of every row of the column that matches.
Result<void> eachMatch(const Database& database, const TextColumn& at, const QRegularExpression& pattern,
                       const std::function<void(const QVariant&, const QString&)>& use) {
  return database.eachRow(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %2 <> ''").arg(at.key, at.column, at.table), {}, [&](const QSqlQuery& row) {
    if (const QString text = row.value(1).toString(); pattern.match(text).hasMatch()) use(row.value(0), text);
  });
}

bool isSent(const TextColumn& at) { return at.table == QLatin1String("submissions"); }

/// What a personal field holds afterwards: a name the neutral word, everything else nothing.
QString erasedValue(const FieldDescription& field) {
  const bool isName = field.key == QLatin1String("name") || field.key.endsWith(QLatin1String("_name"));
  return isName ? token() : QString();
}

QJsonObject objectOf(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
QString textOf(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

}  // namespace

bool Erasure::concerns(EntityKind kind) {
  const EntityDescription& entity = describe(kind);
  return entity.kind != EntityKind::Submission &&
         std::any_of(entity.fields.begin(), entity.fields.end(), [](const FieldDescription& field) { return field.personal; });
}

Result<QStringList> Erasure::words() const {
  QStringList found;
  const auto take = [&found](const FieldDescription& field, const QString& value) {
    const QString word = value.simplified();
    if (field.type == FieldType::Text && !word.isEmpty() && word != token() && !found.contains(word)) found << word;
  };
  for (const FieldDescription& field : m_entity.fields) {
    if (!field.personal) continue;
    auto value = m_database.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(field.key, m_entity.table), {m_id});
    if (!value) return value.error();
    take(field, value->toString());
  }
  auto kept = m_database.texts(QStringLiteral("SELECT fields FROM edit_changes WHERE entity = ? AND record_id = ?"), {m_entity.table, m_id});
  if (!kept) return kept.error();
  for (const QString& change : *kept) {
    const QJsonObject fields = objectOf(change);
    for (const FieldDescription& field : m_entity.fields) {
      if (!field.personal) continue;
      const QJsonValue value = fields.value(field.key);
      if (!value.isArray()) take(field, value.toString());
      for (const QJsonValue& side : value.toArray()) take(field, side.toString());
    }
  }
  QStringList distinctive;
  for (const QString& word : found)
    if (isDistinctive(word)) distinctive << word;
  return distinctive;
}

Result<std::vector<Erasure::Mention>> Erasure::mentions(const QStringList& words) const {
  std::vector<Mention> out;
  if (words.isEmpty()) return out;
  auto columns = textColumns(m_database);
  if (!columns) return columns.error();
  const QRegularExpression pattern = patternOf(words);
  for (const TextColumn& at : *columns) {
    if (at.table.startsWith(QLatin1String("edit_"))) continue;
    auto done = eachMatch(m_database, at, pattern, [&](const QVariant& key, const QString& text) {
      if (at.table == m_entity.table && key.toLongLong() == m_id && m_entity.indexOf(at.column) >= 0 && m_entity.field(at.column).personal) return;
      out.push_back({at.table, at.column, key.toLongLong(), text, isSent(at)});
    });
    if (!done) return done.error();
  }
  return out;
}

Result<Erasure::Preview> Erasure::preview() const {
  Preview out;
  auto found = words();
  if (!found) return found.error();
  out.words = *found;
  auto places = mentions(out.words);
  if (!places) return places.error();
  out.mentions = std::move(*places);
  auto lines = m_database.scalar(QStringLiteral("SELECT count(*) FROM edit_changes WHERE entity = ? AND record_id = ?"), {m_entity.table, m_id});
  if (!lines) return lines.error();
  out.changes = lines->toInt();
  return out;
}

Result<qint64> Erasure::clearRecord() {
  qint64 changed = 0;
  for (const FieldDescription& field : m_entity.fields) {
    if (!field.personal) continue;
    auto done = m_database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND %2 NOT IN ('', ?)").arg(m_entity.table, field.key), {erasedValue(field), m_id, erasedValue(field)});
    if (!done) return done.error();
    changed += done->numRowsAffected();
  }
  // A contact must say something of itself: an office without a person may have had no position written.
  if (m_entity.kind == EntityKind::Contact) {
    auto named = m_database.run(QStringLiteral("UPDATE contacts SET name = ? WHERE id = ? AND name = '' AND position = ''"), {token(), m_id});
    if (!named) return named.error();
  }
  return changed;
}

/// The record's own lines lose the personal fields, whatever stands in them; labels of its steps lose the name.
Result<qint64> Erasure::clearHistory(const QStringList& words) {
  struct Line {
    qint64 change;
    QString fields;
    qint64 step;
    QString label;
  };
  std::vector<Line> lines;
  auto read = m_database.eachRow(QStringLiteral("SELECT c.id, c.fields, s.id, s.label FROM edit_changes c JOIN edit_steps s ON s.id = c.step_id "
                                            "WHERE c.entity = ? AND c.record_id = ?"), {m_entity.table, m_id}, [&lines](const QSqlQuery& row) {
    lines.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString()});
  });
  if (!read) return read.error();
  qint64 changed = 0;
  for (const Line& line : lines) {
    QJsonObject fields = objectOf(line.fields);
    for (const FieldDescription& field : m_entity.fields) {
      if (!field.personal || !fields.contains(field.key)) continue;
      const auto erased = [&field](const QJsonValue& kept) {
        return kept.toString().isEmpty() ? kept : QJsonValue(erasedValue(field));
      };
      QJsonValue kept = fields.value(field.key);
      if (kept.isArray()) {
        QJsonArray pair;
        for (const QJsonValue& side : kept.toArray()) pair.append(erased(side));
        kept = pair;
      } else {
        kept = erased(kept);
      }
      fields.insert(field.key, kept);
    }
    if (fields != objectOf(line.fields)) {
      auto done = m_database.run(QStringLiteral("UPDATE edit_changes SET fields = ? WHERE id = ?"), {textOf(fields), line.change});
      if (!done) return done.error();
      ++changed;
    }
    // A label holds the record's title, perhaps cut short in the middle of a name.
    const bool named = std::any_of(words.begin(), words.end(), [&line](const QString& word) { return line.label.contains(word.left(4), Qt::CaseInsensitive); });
    if (!named) continue;
    auto label = m_database.run(QStringLiteral("UPDATE edit_steps SET label = ? WHERE id = ?"),
                                {QStringLiteral("%1: %2").arg(m_entity.singularName(), token()), line.step});
    if (!label) return label.error();
    // Undone and redone steps repeat the label of the step that they concern.
    auto trace = m_database.run(QStringLiteral("UPDATE edit_steps SET label = ? WHERE undoes = ?"),
                                {QStringLiteral("%1: %2").arg(m_entity.singularName(), token()), line.step});
    if (!trace) return trace.error();
  }
  return changed;
}

Result<qint64> Erasure::replaceMentions(const QStringList& words, int* sent) {
  if (words.isEmpty()) return qint64{0};
  auto columns = textColumns(m_database);
  if (!columns) return columns.error();
  const QRegularExpression pattern = patternOf(words);
  qint64 changed = 0;
  for (const TextColumn& at : *columns) {
    std::vector<std::pair<QVariant, QString>> found;
    if (auto done = eachMatch(m_database, at, pattern, [&found](const QVariant& key, const QString& text) { found.emplace_back(key, text); }); !done)
      return done.error();
    if (isSent(at)) {
      *sent += static_cast<int>(found.size());
      continue;
    }
    for (auto& [key, text] : found) {
      auto done = m_database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(at.table, at.column, at.key), {QString(text).replace(pattern, token()), key});
      if (!done) return done.error();
      ++changed;
    }
  }
  return changed;
}

Result<qint64> Erasure::clearSearch(const QStringList& words) {
  QStringList folded;
  for (const QString& word : words) folded << fold(word);
  if (folded.isEmpty()) return qint64{0};
  const QRegularExpression pattern = patternOf(folded);
  std::vector<std::pair<QVariant, QString>> found;
  if (auto done = eachMatch(m_database, {QStringLiteral("search_index"), QStringLiteral("rowid"), QStringLiteral("text")}, pattern,
                            [&found](const QVariant& key, const QString& text) { found.emplace_back(key, text); });
      !done)
    return done.error();
  for (auto& [key, text] : found) {
    auto done = m_database.run(QStringLiteral("UPDATE search_index SET text = ? WHERE rowid = ?"), {QString(text).replace(pattern, fold(token())), key});
    if (!done) return done.error();
  }
  // Deleted words stay in the index until it is made anew: rebuilt from the texts, and merged into one piece.
  for (const char* command : {"rebuild", "optimize"})
    if (auto done = m_database.run(QStringLiteral("INSERT INTO search_index (search_index) VALUES (?)"), {QLatin1String(command)}); !done)
      return done.error();
  return static_cast<qint64>(found.size());
}

Result<QJsonArray> Erasure::log(const Database& database) {
  auto text = FileSettings::read(database, QLatin1String(LogKey));
  if (!text) return text.error();
  return QJsonDocument::fromJson(text->toUtf8()).array();
}

Result<void> Erasure::writeLog(const QString& who, const QString& reason) {
  auto entries = log(m_database);
  if (!entries) return entries.error();
  entries->append(QJsonObject{{QStringLiteral("at"), Clock::now().toUTC().toString(Qt::ISODate)},
                              {QStringLiteral("who"), who},
                              {QStringLiteral("entity"), m_entity.table},
                              {QStringLiteral("id"), m_id},
                              {QStringLiteral("reason"), reason}});
  return FileSettings::write(m_database, QLatin1String(LogKey), QString::fromUtf8(QJsonDocument(*entries).toJson(QJsonDocument::Compact)));
}

Result<Erasure::Outcome> Erasure::erase(const QString& who, const QString& reason) {
  auto list = words();
  if (!list) return list.error();
  Outcome outcome;
  {
    auto transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    const auto count = [&outcome](const Result<qint64>& part) {
      if (part) outcome.places += *part;
      return part;
    };
    if (auto done = count(clearRecord()); !done) return done.error();
    if (auto done = count(clearHistory(*list)); !done) return done.error();
    if (auto done = count(replaceMentions(*list, &outcome.sentReports)); !done) return done.error();
    if (auto done = clearSearch(*list); !done) return done.error();
    if (outcome.places == 0)
      return Error{ErrorCode::NotFound, Texts::tr("There is nothing to erase: the record holds no personal data, or it was erased already."), {}};
    if (auto done = writeLog(who, reason); !done) return done.error();
    if (auto done = (*transaction)->commit(); !done) return done.error();
  }
  // What was overwritten may still stand in free pages and behind shortened texts: the file is written anew.
  if (auto done = m_database.run(QStringLiteral("VACUUM")); !done) return done.error();
  return outcome;
}

Result<int> Erasure::eraseAgain(Database& database, const QJsonArray& log) {
  int erased = 0;
  for (const QJsonValue& value : log) {
    const QJsonObject entry = value.toObject();
    const EntityDescription* entity = findEntity(entry.value(QLatin1String("entity")).toString());
    if (!entity) continue;
    auto done = Erasure(database, entity->kind, entry.value(QLatin1String("id")).toInteger())
                    .erase(entry.value(QLatin1String("who")).toString(), entry.value(QLatin1String("reason")).toString());
    if (done) ++erased;
    else if (done.error().code != ErrorCode::NotFound) return done.error();
  }
  return erased;
}

}  // namespace santalka
