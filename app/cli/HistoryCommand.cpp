// SPDX-License-Identifier: EUPL-1.2
// history: what changed in a file, what was deleted, and bringing a deleted record back.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Format.h"
#include "core/base/SystemUser.h"
#include "core/db/DataFile.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"
#include "core/editing/HistoryNames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int PerReading = 5000;

/// One line is one change, its parts set apart by tabs: the texts in it hold neither.
QString oneLine(const QString& text) { return text.simplified(); }

QString moment(const QDateTime& at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

/// A list that is said while it is made: the changes of many years need not stand in memory.
class JsonList {
 public:
  void add(const QJsonObject& object) {
    say(m_last.isEmpty() ? QStringLiteral("[") : m_last + QLatin1Char(','));
    m_last = jsonText(object);
  }
  void end() const {
    if (m_last.isEmpty()) return say(QStringLiteral("[]"));
    say(m_last);
    say(QStringLiteral("]"));
  }

 private:
  QString m_last;
};

QJsonObject json(const HistoryEntry& entry, const HistoryNames& names) {
  QJsonObject fields;
  for (const HistoryNames::Words& words : names.words(entry))
    fields.insert(words.field, QJsonArray{words.before.isEmpty() ? Format::unknown() : words.before, words.after.isEmpty() ? Format::unknown() : words.after});
  return {{QStringLiteral("at"), entry.at.toString(Qt::ISODate)}, {QStringLiteral("who"), entry.who}, {QStringLiteral("step"), entry.step},
          {QStringLiteral("label"), entry.label}, {QStringLiteral("kind"), entry.kind}, {QStringLiteral("table"), describe(entry.entity).table},
          {QStringLiteral("id"), entry.recordId}, {QStringLiteral("title"), names.title(entry)}, {QStringLiteral("action"), entry.action}, {QStringLiteral("fields"), fields}};
}

QString changeInWords(const HistoryEntry& entry, const HistoryNames& names) {
  if (entry.action == QLatin1String("insert")) return Texts::tr("written down");
  if (entry.action == QLatin1String("remove")) return Texts::tr("deleted");
  QStringList out;
  for (const HistoryNames::Words& words : names.words(entry))
    out << QStringLiteral("%1: %2 → %3").arg(words.label, words.before.isEmpty() ? Format::unknown() : words.before, words.after.isEmpty() ? Format::unknown() : words.after);
  return out.join(QStringLiteral("; "));
}

int listChanges(const Store& store, ChangeLog::Query query, bool asJson) {
  const ChangeLog log(store.database());
  HistoryNames names(store);
  JsonList list;
  query.limit = PerReading;
  for (;;) {
    auto entries = log.changes(query);
    if (!entries) return fail(entries.error());
    if (entries->empty()) break;
    if (auto learnt = names.learn(*entries); !learnt) return fail(learnt.error());
    for (const HistoryEntry& entry : *entries) {
      if (asJson) list.add(json(entry, names));
      else
        say(QStringList{moment(entry.at), oneLine(entry.who), oneLine(entry.label), oneLine(names.record(entry)), oneLine(changeInWords(entry, names))}.join(QLatin1Char('\t')));
    }
    query.beforeChange = entries->back().change;
  }
  if (asJson) list.end();
  else if (query.beforeChange == 0) say(Texts::tr("No change was found."));
  return Done;
}

int listBin(const Store& store, const ChangeLog::Query& query, bool asJson) {
  auto bin = ChangeLog(store.database()).bin(query);
  if (!bin) return fail(bin.error());
  JsonList list;
  for (const ChangeLog::Deleted& gone : *bin) {
    const EntityDescription& entity = describe(gone.kind);
    if (asJson)
      list.add({{QStringLiteral("table"), entity.table}, {QStringLiteral("id"), gone.id}, {QStringLiteral("title"), gone.title},
                {QStringLiteral("at"), gone.at.toString(Qt::ISODate)}, {QStringLiteral("who"), gone.who}, {QStringLiteral("along"), gone.along}});
    else
      say(QStringList{QStringLiteral("%1:%2").arg(entity.table).arg(gone.id), moment(gone.at), oneLine(gone.who), oneLine(gone.title)}.join(QLatin1Char('\t')));
  }
  if (asJson) list.end();
  else if (bin->empty()) say(Texts::tr("The bin holds nothing of that."));
  return Done;
}

/// "stakeholders:12", or what is wrong about it; `form`: the sentence that says how it is written.
Result<std::pair<EntityKind, qint64>> recordOf(const QString& text, const QString& form) {
  const qsizetype colon = text.indexOf(QLatin1Char(':'));
  const qint64 id = text.mid(colon + 1).toLongLong();
  if (colon < 0 || id <= 0) return Error{ErrorCode::Invalid, form.arg(text), {}};
  if (const EntityDescription* entity = findEntity(text.left(colon))) return std::pair{entity->kind, id};
  QStringList tables;
  for (const EntityDescription* entity : allEntities()) tables << entity->table;
  return Error{ErrorCode::Invalid, Texts::tr("There is no table “%1”. There are: %2.").arg(text.left(colon), tables.join(QStringLiteral(", "))), {}};
}

int bringBack(const QString& path, const QString& what, bool asJson) {
  const auto record = recordOf(what, Texts::tr("--bring-back takes a record as --bin lists it, for example stakeholders:12, not “%1”."));
  if (!record) return wrongUse(record.error().message);
  auto file = OpenedFile::toWrite(path);
  if (!file) return fail(file.error());
  EditService edit((*file)->database(), systemUser());
  auto done = edit.bringBack(record->first, record->second);
  if (!done) return fail(done.error());
  if (asJson) sayJson({{QStringLiteral("table"), describe(record->first).table}, {QStringLiteral("id"), record->second}, {QStringLiteral("brought_back"), done->inserted}});
  else say(Texts::tr("Brought back: %n record(s).", nullptr, done->inserted));
  return file->deliver(Done);
}

Result<ChangeLog::Query> queryOf(const QCommandLineParser& parser) {
  ChangeLog::Query query;
  if (parser.isSet(QStringLiteral("since"))) {
    const QString since = parser.value(QStringLiteral("since"));
    const QDate date = QDate::fromString(since, Qt::ISODate);
    if (!date.isValid()) return Error{ErrorCode::Invalid, Texts::tr("--since takes a date such as 2026-03-14, not “%1”.").arg(since), {}};
    query.since = date.startOfDay();
  }
  query.who = parser.value(QStringLiteral("who"));
  if (parser.isSet(QStringLiteral("who")) && query.who.isEmpty()) return Error{ErrorCode::Invalid, Texts::tr("--who takes a name, as the lines of history have it."), {}};
  if (parser.isSet(QStringLiteral("record"))) {
    const auto record = recordOf(parser.value(QStringLiteral("record")), Texts::tr("--record takes a table and a number, for example stakeholders:12, not “%1”."));
    if (!record) return record.error();
    query.entity = record->first;
    query.recordId = record->second;
  }
  return query;
}

int runHistory(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const bool asJson = parser.isSet(QStringLiteral("json"));
  if (parser.isSet(QStringLiteral("bring-back"))) {
    for (const QString& option : {QStringLiteral("since"), QStringLiteral("who"), QStringLiteral("record"), QStringLiteral("bin")})
      if (parser.isSet(option)) return wrongUse(Texts::tr("--bring-back brings back the one record it names; it does not go with --%1.").arg(option));
    return bringBack(arguments[0], parser.value(QStringLiteral("bring-back")), asJson);
  }
  const auto query = queryOf(parser);
  if (!query) return wrongUse(query.error().message);
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  if (!asJson && !query->who.isEmpty()) {
    auto people = ChangeLog(store.database()).people();
    if (!people) return fail(people.error());
    if (!people->contains(query->who)) complain(Texts::tr("Nobody called “%1” has changed this file. Changes are by: %2.").arg(query->who, people->join(QStringLiteral(", "))));
  }
  return parser.isSet(QStringLiteral("bin")) ? listBin(store, *query, asJson) : listChanges(store, *query, asJson);
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
            parser.addOption({QStringLiteral("json"), Texts::tr("a JSON list instead of lines; with --bring-back one object")});
          },
          runHistory};
}

}  // namespace santalka::cli
