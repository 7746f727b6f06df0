// SPDX-License-Identifier: EUPL-1.2
// history: what changed in a file, what was deleted, and bringing a deleted record back.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Format.h"
#include "core/base/SystemUser.h"
#include "core/db/DataFile.h"
#include "core/domain/FieldText.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

void print(const QJsonArray& list) { say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed()); }

/// One line is one change, its parts set apart by tabs: the texts in it hold neither.
QString oneLine(const QString& text) { return text.simplified(); }

QString moment(const QDateTime& at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

int listChanges(const Store& store, const ChangeLog::Query& query, bool asJson) {
  auto entries = ChangeLog(store.database()).changes(query);
  if (!entries) return fail(entries.error());
  const FieldText::References references{[&store](EntityKind kind, qint64 id) { return store.title(kind, id).value_or(QString()); }, {}};
  QJsonArray list;
  for (const HistoryEntry& entry : *entries) {
    const EntityDescription& entity = describe(entry.entity);
    QJsonObject fields;
    QStringList words;
    for (const HistoryEntry::FieldChange& change : entry.fields) {
      const FieldDescription& field = entity.field(change.field);
      if (field.hidden || field.type == FieldType::Bytes) continue;
      const auto shown = [&](const QVariant& value) {
        const QString text = FieldText::display(field, canonical(field, value), references);
        return text.isEmpty() ? Format::unknown() : text;
      };
      fields.insert(change.field, QJsonArray{shown(change.before), shown(change.after)});
      words << QStringLiteral("%1: %2 → %3").arg(entity.label(field), shown(change.before), shown(change.after));
    }
    if (asJson)
      list.append(QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODate)}, {QStringLiteral("who"), entry.who}, {QStringLiteral("step"), entry.step},
                              {QStringLiteral("label"), entry.label}, {QStringLiteral("kind"), entry.kind}, {QStringLiteral("table"), entity.table},
                              {QStringLiteral("id"), entry.recordId}, {QStringLiteral("action"), entry.action}, {QStringLiteral("fields"), fields}});
    else
      say(QStringLiteral("%1\t%2\t%3\t%4").arg(moment(entry.at), oneLine(entry.who), oneLine(entry.label), entry.action == QLatin1String("update") ? oneLine(words.join(QStringLiteral("; "))) : QString()));
  }
  if (asJson) print(list);
  return Done;
}

int listBin(const Store& store, bool asJson) {
  auto bin = ChangeLog(store.database()).bin();
  if (!bin) return fail(bin.error());
  QJsonArray list;
  for (const ChangeLog::Deleted& gone : *bin) {
    const EntityDescription& entity = describe(gone.kind);
    if (asJson)
      list.append(QJsonObject{{QStringLiteral("table"), entity.table}, {QStringLiteral("id"), gone.id}, {QStringLiteral("title"), gone.title},
                              {QStringLiteral("at"), gone.at.toString(Qt::ISODate)}, {QStringLiteral("who"), gone.who}, {QStringLiteral("along"), gone.along}});
    else
      say(QStringLiteral("%1:%2\t%3\t%4\t%5").arg(entity.table).arg(gone.id).arg(moment(gone.at), oneLine(gone.who), oneLine(gone.title)));
  }
  if (asJson) print(list);
  return Done;
}

/// "stakeholders:12"
std::optional<std::pair<EntityKind, qint64>> recordOf(const QString& text) {
  const qsizetype colon = text.indexOf(QLatin1Char(':'));
  const EntityDescription* entity = findEntity(text.left(colon));
  const qint64 id = text.mid(colon + 1).toLongLong();
  if (colon < 0 || !entity || id <= 0) return {};
  return std::pair{entity->kind, id};
}

int bringBack(const QString& path, const QString& what) {
  const auto record = recordOf(what);
  if (!record) return wrongUse(Texts::tr("--bring-back takes a record as --bin lists it, for example stakeholders:12, not “%1”.").arg(what));
  auto file = OpenedFile::toWrite(path);
  if (!file) return fail(file.error());
  EditService edit((*file)->database(), systemUser());
  auto done = edit.bringBack(record->first, record->second);
  if (!done) return fail(done.error());
  say(Texts::tr("Brought back: %n record(s).", nullptr, done->inserted));
  return file->deliver(Done);
}

int runHistory(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  if (const QString what = parser.value(QStringLiteral("bring-back")); !what.isEmpty()) return bringBack(arguments[0], what);
  ChangeLog::Query query;
  if (const QString since = parser.value(QStringLiteral("since")); !since.isEmpty()) {
    const QDate date = QDate::fromString(since, Qt::ISODate);
    if (!date.isValid()) return wrongUse(Texts::tr("--since takes a date such as 2026-03-14, not “%1”.").arg(since));
    query.since = date.startOfDay();
  }
  query.who = parser.value(QStringLiteral("who"));
  if (const QString record = parser.value(QStringLiteral("record")); !record.isEmpty()) {
    const auto found = recordOf(record);
    if (!found) return wrongUse(Texts::tr("--record takes a table and a number, for example stakeholders:12, not “%1”.").arg(record));
    query.entity = found->first;
    query.recordId = found->second;
  }
  query.limit = 100000;
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  const bool asJson = parser.isSet(QStringLiteral("json"));
  return parser.isSet(QStringLiteral("bin")) ? listBin(store, asJson) : listChanges(store, query, asJson);
}

}  // namespace

Command historyCommand() {
  return {QStringLiteral("history"), QStringLiteral("FILE [--since DATE] [--who NAME] [--record TABLE:ID] [--bin] [--bring-back TABLE:ID] [--json]"),
          QT_TRANSLATE_NOOP("Cli", "Tells who changed what and when, lists the bin, and brings a deleted record back."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("since"), Texts::tr("only changes from this day on"), QStringLiteral("DATE")});
            parser.addOption({QStringLiteral("who"), Texts::tr("only changes by this person"), QStringLiteral("NAME")});
            parser.addOption({QStringLiteral("record"), Texts::tr("only changes of this record"), QStringLiteral("TABLE:ID")});
            parser.addOption({QStringLiteral("bin"), Texts::tr("the deleted records that can be brought back")});
            parser.addOption({QStringLiteral("bring-back"), Texts::tr("brings a deleted record back with what belonged to it"), QStringLiteral("TABLE:ID")});
            parser.addOption({QStringLiteral("json"), Texts::tr("a JSON list instead of lines")});
          },
          runHistory};
}

}  // namespace santalka::cli
