// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Erasure.h"

#include "core/base/Clock.h"
#include "core/base/Steps.h"
#include "core/base/Text.h"
#include "core/db/Store.h"
#include "core/domain/NamedRecord.h"
#include "core/editing/ErasedWord.h"
#include "core/editing/ErasureLog.h"
#include "core/editing/FileTexts.h"
#include "core/editing/PersonMarks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Erasure)
};

using FileTexts::Column;

/// What a personal field holds afterwards: a name the neutral word, everything else nothing.
QString erasedValue(const FieldDescription& field) { return PersonWords::isName(field.key) ? ErasedWord::now() : QString(); }

QJsonObject objectOf(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
QString textOf(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QJsonValue erasedJson(const FieldDescription& field, const QJsonValue& kept) {
  if (kept.isArray()) {
    QJsonArray sides;
    for (const QJsonValue& side : kept.toArray()) sides.append(erasedJson(field, side));
    return sides;
  }
  return kept.toString().isEmpty() || ErasedWord::is(kept.toString()) ? kept : QJsonValue(erasedValue(field));
}

QString without(const PersonMarks& marks, const QString& field, const QString& text) {
  return PersonWords::isDetail(field) ? marks.withoutDetails(text) : marks.replaced(text, ErasedWord::now());
}

struct Text {
  QVariant key;
  QString text;
};
Result<std::vector<Text>> textsOf(const Database& database, const Column& at) {
  std::vector<Text> out;
  auto read = database.eachRow(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %2 <> ''").arg(at.key, at.column, at.table), {},
                               [&out](const QSqlQuery& row) { out.push_back({row.value(0), row.value(1).toString()}); });
  if (!read) return read.error();
  return out;
}

Result<void> setText(const Database& database, const Column& at, const QVariant& key, const QString& text) {
  auto done = database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(at.table, at.column, at.key), {text, key});
  if (!done) return done.error();
  return {};
}

}  // namespace

bool Erasure::concerns(EntityKind kind) {
  const EntityDescription& entity = describe(kind);
  return entity.kind != EntityKind::Submission &&
         std::any_of(entity.fields.begin(), entity.fields.end(), [](const FieldDescription& field) { return field.personal; });
}

Result<PersonWords> Erasure::words() const {
  PersonWords found;
  const auto take = [&found](const FieldDescription& field, const QString& value) {
    if (!ErasedWord::is(value)) found.add(field.key, value);
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
  return found;
}

Result<Erasure::Sorted> Erasure::sorted(PersonWords words) const {
  Sorted out;
  out.words = std::move(words);
  PersonWords named;
  named.names = out.words.names;
  const PersonMarks person(named, {});
  auto columns = FileTexts::columns(m_database);
  if (!columns) return columns.error();
  const Store store(m_database);
  for (const EntityDescription* entity : allEntities()) {
    if (entity->bulk || entity->kind == EntityKind::Submission) continue;
    QStringList keys;
    for (const Column& at : *columns)
      if (at.table == entity->table && (PersonWords::isName(at.column) || PersonWords::isDetail(at.column))) keys << at.column;
    if (keys.isEmpty()) continue;
    const auto keepShared = [&](const QStringList& values, qint64 id) {
      for (const QString& value : values) out.shared.push_back({value, namedRecord(*entity, store.title(entity->kind, id).value_or(QString()))});
    };
    std::vector<std::pair<qint64, QStringList>> rows;
    auto read = m_database.eachRow(QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id").arg(keys.join(QStringLiteral(", ")), entity->table), {}, [&](const QSqlQuery& row) {
      QStringList values;
      for (int i = 0; i < keys.size(); ++i) values << row.value(i + 1).toString();
      rows.emplace_back(row.value(0).toLongLong(), values);
    });
    if (!read) return read.error();
    for (const auto& [id, values] : rows) {
      if (entity == &m_entity && id == m_id) continue;
      PersonWords theirs;
      bool samePerson = false;
      for (int i = 0; i < keys.size(); ++i) {
        const QString& value = values[i];
        if (!PersonWords::isName(keys[i])) theirs.add(keys[i], value);
        else if (entity->field(keys[i]).personal) {
          samePerson = samePerson || person.standIn(value);
          if (!value.isEmpty()) out.others << value;
        } else {
          // An institution's name that somebody wrote where the person's belongs.
          QStringList taken;
          for (const QString& name : std::as_const(out.words.names))
            if (fold(name) == fold(value)) taken << name;
          for (const QString& name : taken) out.words.names.removeAll(name);
          keepShared(taken, id);
        }
      }
      // The same person at another institution: her phone is hers there too.
      if (!samePerson) keepShared(out.words.takeDetailsOf(theirs), id);
    }
  }
  return out;
}

Result<std::vector<Erasure::Mention>> Erasure::mentions(const PersonMarks& marks, bool loose) const {
  std::vector<Mention> out;
  auto columns = FileTexts::columns(m_database);
  if (!columns) return columns.error();
  for (const Column& at : *columns) {
    if (at.isHistory()) continue;
    const EntityDescription* entity = findEntity(at.table);
    const bool personal = entity && entity->indexOf(at.column) >= 0 && entity->field(at.column).personal;
    // In loose reading other people's names would only be in the way.
    if (loose && (!entity || at.isSent() || (personal && PersonWords::isName(at.column)))) continue;
    auto texts = textsOf(m_database, at);
    if (!texts) return texts.error();
    for (const Text& one : *texts) {
      if (entity == &m_entity && personal && one.key.toLongLong() == m_id) continue;
      bool found = false;
      (void)FileTexts::with(at, one.text, [&](const QString& field, const QString& text) {
        found = found || (loose ? marks.mayStandIn(text) && marks.mayStandIn(without(marks, field, text)) : marks.standIn(text));
        return text;
      });
      if (found) out.push_back({at.table, at.column, one.key.toLongLong(), one.text, at.isSent()});
    }
  }
  return out;
}

Result<Erasure::Preview> Erasure::preview() const {
  Preview out;
  auto found = words();
  if (!found) return found.error();
  auto own = sorted(std::move(*found));
  if (!own) return own.error();
  out.shared = std::move(own->shared);
  const PersonMarks marks(own->words, own->others);
  out.words = marks.names() + own->words.mails + own->words.phones;
  auto places = mentions(marks, false);
  if (!places) return places.error();
  out.mentions = std::move(*places);
  auto loose = mentions(marks, true);
  if (!loose) return loose.error();
  out.toLookAt = std::move(*loose);
  auto lines = m_database.scalar(QStringLiteral("SELECT count(*) FROM edit_changes WHERE entity = ? AND record_id = ?"), {m_entity.table, m_id});
  if (!lines) return lines.error();
  out.changes = lines->toInt();
  return out;
}

Result<qint64> Erasure::clearRecord() {
  qint64 changed = 0;
  for (const FieldDescription& field : m_entity.fields) {
    if (!field.personal) continue;
    auto kept = m_database.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(field.key, m_entity.table), {m_id});
    if (!kept) return kept.error();
    if (kept->toString().isEmpty() || ErasedWord::is(kept->toString())) continue;
    auto done = m_database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(m_entity.table, field.key), {erasedValue(field), m_id});
    if (!done) return done.error();
    changed += done->numRowsAffected();
  }
  // A contact must say something of itself: an office without a person may have had no position written.
  if (m_entity.kind == EntityKind::Contact) {
    auto named = m_database.run(QStringLiteral("UPDATE contacts SET name = ? WHERE id = ? AND name = '' AND position = ''"), {ErasedWord::now(), m_id});
    if (!named) return named.error();
  }
  return changed;
}

/// The record's own lines lose the personal fields, whatever stands in them; labels of its steps lose the name.
Result<qint64> Erasure::clearHistory(const QStringList& names) {
  struct Line {
    qint64 change;
    QString fields;
    qint64 step;
    QString label;
    bool alone;
  };
  std::vector<Line> lines;
  auto read = m_database.eachRow(QStringLiteral("SELECT c.id, c.fields, s.id, s.label, NOT EXISTS (SELECT 1 FROM edit_changes o WHERE o.step_id = s.id "
                                                "AND (o.entity <> c.entity OR o.record_id <> c.record_id)) "
                                                "FROM edit_changes c JOIN edit_steps s ON s.id = c.step_id WHERE c.entity = ? AND c.record_id = ?"),
                                 {m_entity.table, m_id}, [&lines](const QSqlQuery& row) {
    lines.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toString(), row.value(4).toBool()});
  });
  if (!read) return read.error();
  qint64 changed = 0;
  for (const Line& line : lines) {
    const QJsonObject before = objectOf(line.fields);
    QJsonObject fields = before;
    for (const FieldDescription& field : m_entity.fields)
      if (field.personal && fields.contains(field.key)) fields.insert(field.key, erasedJson(field, fields.value(field.key)));
    if (fields != before) {
      auto done = m_database.run(QStringLiteral("UPDATE edit_changes SET fields = ? WHERE id = ?"), {textOf(fields), line.change});
      if (!done) return done.error();
      ++changed;
    }
    // A label holds the record's title, perhaps cut short in the middle of a name. That of a step on several records is left to
    // the marks, as any text is.
    if (!line.alone || ErasedWord::standsIn(line.label)) continue;
    const bool named = std::any_of(names.begin(), names.end(), [&line](const QString& name) { return line.label.contains(name.left(4), Qt::CaseInsensitive); });
    if (!named) continue;
    auto label = m_database.run(QStringLiteral("UPDATE edit_steps SET label = ? WHERE id = ?"),
                                {QStringLiteral("%1: %2").arg(m_entity.singularName(), ErasedWord::now()), line.step});
    if (!label) return label.error();
  }
  return changed;
}

Result<qint64> Erasure::replaceMentions(const PersonMarks& marks, int* sent) {
  if (marks.isEmpty()) return qint64{0};
  auto columns = FileTexts::columns(m_database);
  if (!columns) return columns.error();
  qint64 changed = 0;
  std::set<std::pair<QString, qint64>> rows;
  for (const Column& at : *columns) {
    if (at.table == QLatin1String("edit_steps") && at.column == QLatin1String("label")) continue;
    auto texts = textsOf(m_database, at);
    if (!texts) return texts.error();
    for (const Text& one : *texts) {
      const QString now = FileTexts::with(at, one.text, [&marks](const QString& field, const QString& text) { return without(marks, field, text); });
      if (now == one.text) continue;
      if (at.isSent()) {
        ++*sent;
        continue;
      }
      if (auto done = setText(m_database, at, one.key, now); !done) return done.error();
      rows.emplace(at.table, one.key.toLongLong());
      ++changed;
    }
  }
  // Steps on a record that names the person name it in their label too, perhaps cut off.
  std::set<qint64> steps;
  for (const auto& [table, id] : rows) {
    const auto take = [&steps](const QSqlQuery& step) { steps.insert(step.value(0).toLongLong()); };
    const bool isChange = table == QLatin1String("edit_changes");
    auto read = isChange ? m_database.eachRow(QStringLiteral("SELECT step_id FROM edit_changes WHERE id = ?"), {id}, take)
                         : m_database.eachRow(QStringLiteral("SELECT step_id FROM edit_changes WHERE entity = ? AND record_id = ?"), {table, id}, take);
    if (!read) return read.error();
  }
  auto labels = replaceLabels(marks, steps);
  if (!labels) return labels;
  return changed + *labels;
}

Result<qint64> Erasure::replaceLabels(const PersonMarks& marks, const std::set<qint64>& steps) {
  const Column at{QStringLiteral("edit_steps"), QStringLiteral("id"), QStringLiteral("label")};
  auto labels = textsOf(m_database, at);
  if (!labels) return labels.error();
  qint64 changed = 0;
  for (const Text& one : *labels) {
    const QString whole = steps.contains(one.key.toLongLong()) ? marks.withoutCutEnd(one.text, ErasedWord::now()) : one.text;
    const QString now = marks.replaced(whole, ErasedWord::now());
    if (now == one.text) continue;
    if (auto done = setText(m_database, at, one.key, now); !done) return done.error();
    ++changed;
  }
  return changed;
}

Result<void> Erasure::clearSearch(const PersonMarks& marks) {
  const Column at{QStringLiteral("search_index"), QStringLiteral("rowid"), QStringLiteral("text")};
  auto texts = textsOf(m_database, at);
  if (!texts) return texts.error();
  for (const Text& one : *texts) {
    const QString now = marks.replaced(one.text, fold(ErasedWord::now()), PersonMarks::Letters::Folded);
    if (now == one.text) continue;
    if (auto done = setText(m_database, at, one.key, now); !done) return done;
  }
  // Deleted words stay in the index until it is made anew: rebuilt from the texts, and merged into one piece.
  for (const char* command : {"rebuild", "optimize"})
    if (auto done = m_database.run(QStringLiteral("INSERT INTO search_index (search_index) VALUES (?)"), {QLatin1String(command)}); !done)
      return done.error();
  return {};
}

Result<QJsonArray> Erasure::log(const Database& database) { return ErasureLog::read(database); }

Result<void> Erasure::giveUpPages(Database& database) {
  Steps::reached("erase.pages");
  if (auto done = database.run(QStringLiteral("VACUUM")); !done) return done.error();
  return {};
}

Result<Erasure::Outcome> Erasure::eraseIn(const QJsonObject& entry, const PersonWords& known) {
  auto all = words();
  if (!all) return all.error();
  all->unite(known);
  Outcome outcome;
  auto transaction = Transaction::begin(m_database);
  if (!transaction) return transaction.error();
  const QStringList names = all->names;
  auto own = sorted(std::move(*all));
  if (!own) return own.error();
  outcome.shared = std::move(own->shared);
  const PersonMarks marks(own->words, own->others);
  const auto count = [&outcome](const Result<qint64>& part) {
    if (part) outcome.places += *part;
    return part;
  };
  if (auto done = count(clearRecord()); !done) return done.error();
  if (auto done = count(clearHistory(names)); !done) return done.error();
  if (auto done = count(replaceMentions(marks, &outcome.sentReports)); !done) return done.error();
  if (auto done = clearSearch(marks); !done) return done.error();
  if (outcome.places == 0)
    return Error{ErrorCode::NotFound, Texts::tr("There is nothing to erase: the record holds no personal data, or it was erased already."), {}};
  auto loose = mentions(marks, true);
  if (!loose) return loose.error();
  outcome.toLookAt = std::move(*loose);
  auto log = ErasureLog::read(m_database);
  if (!log) return log.error();
  log->append(entry);
  if (auto done = ErasureLog::write(m_database, *log); !done) return done.error();
  if (auto done = (*transaction)->commit(); !done) return done.error();
  Steps::reached("erase.committed");
  return outcome;
}

Result<Erasure::Outcome> Erasure::erase(const QString& who, const QString& reason, const PersonWords& known) {
  const QJsonObject entry{{QStringLiteral("at"), Clock::now().toUTC().toString(Qt::ISODate)},
                          {QStringLiteral("who"), who},
                          {QStringLiteral("entity"), m_entity.table},
                          {QStringLiteral("id"), m_id},
                          {QStringLiteral("reason"), reason},
                          {QStringLiteral("owed"), QJsonArray::fromStringList(ErasureLog::everything())}};
  auto outcome = eraseIn(entry, known);
  if (!outcome) return outcome;
  // What was overwritten may still stand in free pages and behind shortened texts: the file is written anew. The person is erased
  // already, whatever becomes of this.
  auto given = giveUpPages(m_database);
  if (given) given = ErasureLog::settle(m_database, {ErasureLog::Pages});
  if (!given) outcome->pagesProblem = given.error().message;
  return outcome;
}

Result<int> Erasure::eraseAgain(Database& database, const QJsonArray& log, const std::vector<PersonWords>& known) {
  int erased = 0;
  for (qsizetype i = 0; i < log.size(); ++i) {
    QJsonObject entry = log[i].toObject();
    const EntityDescription* entity = findEntity(entry.value(QLatin1String("entity")).toString());
    if (!entity) continue;
    auto own = ErasureLog::read(database);
    if (!own) return own.error();
    const auto named = std::find_if(own->begin(), own->end(), [&entry](const QJsonValue& one) { return ErasureLog::isSame(one.toObject(), entry); });
    if (named != own->end()) {
      // A copy that was made when the erasure was not finished yet: its free pages still hold the person.
      if (!ErasureLog::owedOf(named->toObject()).isEmpty()) ++erased;
      continue;
    }
    entry.remove(QLatin1String("owed"));
    const auto at = static_cast<std::size_t>(i);
    auto done = Erasure(database, entity->kind, entry.value(QLatin1String("id")).toInteger()).eraseIn(entry, at < known.size() ? known[at] : PersonWords());
    if (done) ++erased;
    else if (done.error().code != ErrorCode::NotFound) return done.error();
  }
  if (erased == 0) return 0;
  if (auto settled = ErasureLog::settle(database, ErasureLog::everything()); !settled) return settled.error();
  if (auto given = giveUpPages(database); !given) return given.error();
  return erased;
}

}  // namespace santalka
