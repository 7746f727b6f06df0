// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/PersonErasure.h"

#include "core/backup/BackupStore.h"
#include "core/backup/ReadableCopy.h"
#include "core/backup/SecondPlace.h"
#include "core/base/AppFolder.h"
#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/PassingFolder.h"
#include "core/base/Steps.h"
#include "core/db/Store.h"
#include "core/domain/NamedRecord.h"
#include "core/editing/Drafts.h"
#include "core/editing/ErasedWord.h"
#include "core/editing/ErasureLog.h"
#include "core/editing/PersonMarks.h"
#include "core/privacy/LeftBehind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace santalka::PersonErasure {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// All erasures of which something is owed, with the words by which each person is found in copies of the file. The words are
/// in no file any more once the copies are clean; until then the copies themselves tell them.
class Owed {
 public:
  Owed(Database& database, const QString& path, Outcome& outcome) : m_database(database), m_path(path), m_outcome(outcome) {}

  /// `fresh`: the words of the person who was erased last, from before.
  Result<void> settle(const PersonWords& fresh) {
    auto log = ErasureLog::read(m_database);
    if (!log) return log.error();
    QStringList parts;
    for (const QJsonValue& value : *log) {
      const QStringList owed = ErasureLog::owedOf(value.toObject());
      if (owed.isEmpty()) continue;
      m_entries.append(value);
      m_words.emplace_back();
      for (const QString& part : owed)
        if (!parts.contains(part)) parts << part;
    }
    if (m_entries.isEmpty()) return {};
    m_words.back() = fresh;
    if (parts.contains(ErasureLog::Backups) || parts.contains(ErasureLog::SecondPlace) || parts.contains(ErasureLog::Kept)) {
      for (const QString& copy : leftBehind().copies) learnFrom(copy);
      learnFrom(local().list());
      for (const QString& folder : elsewhere().everywhere())
        if (QFileInfo(folder).isDir()) learnFrom(ringIn(folder).list());
    }
    // Each part is noted as soon as it is done: who is stopped goes on behind it.
    Result<void> noted;
    for (const QString& part : ErasureLog::everything())
      if (parts.contains(part) && done(part))
        if (auto one = ErasureLog::settle(m_database, {part}); !one) noted = one;
    return noted;
  }

 private:
  bool done(const QString& part) {
    if (part == ErasureLog::Pages) {
      const auto given = Erasure::giveUpPages(m_database);
      if (!given) m_outcome.untouched << pagesLeft(given.error().message);
      return given.has_value();
    }
    if (part == ErasureLog::Drafts) {
      PassingFolder::clear();  // what a killed program left there
      Drafts(AppFolder::of(QStringLiteral("drafts")), m_path).dropAll();
      return true;
    }
    if (part == ErasureLog::Kept) return cleanLeftBehind();
    Steps::reached("erase.backups");
    if (part == ErasureLog::Backups) return clean(local());
    const SecondPlace second = elsewhere();
    bool all = true;
    for (const QString& folder : second.everywhere()) {
      if (QFileInfo(folder).isDir()) {
        all = clean(ringIn(folder)) && all;
      } else if (folder == second.folder()) {
        m_outcome.untouched << Texts::tr("The second place for backups “%1” cannot be reached now; it is cleaned when the file is opened with it connected.").arg(shown(folder));
        all = false;
      } else {
        // It may never come back: it is named, but nothing waits for it.
        m_outcome.untouched << Texts::tr("“%1”, where copies of backups went earlier, cannot be reached. Delete them there; a copy that is restored is erased again.").arg(shown(folder));
      }
    }
    return all;
  }

  static QString pagesLeft(const QString& why) { return Texts::tr("What was overwritten can still be read in unused parts of the file: %1").arg(why); }

  BackupStore local() const { return BackupStore::ofFile(m_database.path(), m_path); }
  SecondPlace elsewhere() const { return SecondPlace::ofFile(m_database.path(), m_path); }
  BackupStore ringIn(const QString& folder) const { return BackupStore::inPlace(folder, m_database.path(), m_path); }

  /// A backup from before the record was made does not know what the person is called; a later one does.
  void learnFrom(const std::vector<Backup>& backups) {
    for (const Backup& backup : backups) learnFrom(backup.path);
  }
  void learnFrom(const QString& copy) {
    auto database = Database::open(copy, Database::Mode::ReadOnly);
    if (!database) return;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
      const QJsonObject entry = m_entries[i].toObject();
      const EntityDescription* entity = findEntity(entry.value(QLatin1String("entity")).toString());
      if (!entity) continue;
      if (auto words = Erasure(**database, entity->kind, entry.value(QLatin1String("id")).toInteger()).words()) m_words[static_cast<std::size_t>(i)].unite(*words);
    }
  }

  QStringList names() const { return m_path.isEmpty() ? QStringList{m_database.path()} : QStringList{m_database.path(), m_path}; }
  LeftBehind leftBehind() const { return LeftBehind::of(names(), local().folder()); }

  bool kept(const QString& path, const QString& why) {
    m_outcome.untouched << QStringLiteral("%1: %2").arg(shown(path), why);
    return false;
  }

  /// A copy that is no backup. One that cannot be opened any more can only go.
  bool cleanCopy(const QString& copy) {
    const QString part = copy + QStringLiteral(".part");
    const auto done = BackupStore::changedCopy(copy, part, [this](const QString& path) { return eraseIn(path); });
    QFile::setPermissions(part, QFile::permissions(copy));
    const auto named = done ? DurableFile::replace(part, copy) : Result<void>(done.error());
    for (const char* end : {"", "-journal"}) QFile::remove(part + QLatin1String(end));
    Steps::reached("erase.kept");
    if (named) ++m_outcome.backups;
    if (named || named.error().code == ErrorCode::NotFound) return true;
    const bool broken = named.error().code == ErrorCode::Damaged || named.error().code == ErrorCode::NotOurs;
    return broken ? removeIfNaming(copy) : kept(copy, named.error().message);
  }

  bool removeIfNaming(const QString& path) {
    if (!LeftBehind::holds(path, m_words)) return true;
    if (!QFile::remove(path)) return kept(path, Texts::tr("It cannot be deleted. Delete it yourself."));
    m_outcome.removed << shown(path);
    QDir().rmdir(QFileInfo(path).absolutePath());  // a damaged file's own folder, when that was all
    return true;
  }

  bool cleanLeftBehind() {
    const LeftBehind left = leftBehind();
    bool all = true;
    for (const QString& copy : left.copies) all = cleanCopy(copy) && all;
    for (const QString& path : left.remains) all = removeIfNaming(path) && all;
    for (const QString& name : names())
      if (!QFileInfo(QFileInfo(name).absolutePath()).isDir())
        all = kept(name, Texts::tr("Its folder cannot be reached now; what older states of the file are in it is cleaned when the file is opened with it connected."));
    return all;
  }

  bool clean(const BackupStore& ring) {
    // Oldest first: who is stopped in between still finds the words in the newest.
    std::vector<Backup> backups = ring.list();
    std::reverse(backups.begin(), backups.end());
    bool all = true;
    for (const Backup& backup : backups) {
      // The manifest keeps what the backup was made for, in words.
      Backup cleaned = backup;
      cleaned.label = withoutPeople(backup.label);
      auto done = ring.rework(cleaned, [&](const QString& copy) -> Result<void> {
        auto erasing = eraseIn(copy);
        return !erasing && erasing.error().code == ErrorCode::NotFound && cleaned.label != backup.label ? Result<void>() : erasing;
      });
      if (done) ++m_outcome.backups;
      else if (done.error().code != ErrorCode::NotFound) {
        all = false;
        m_outcome.untouched << QStringLiteral("%1: %2").arg(shown(backup.path), done.error().message);
      }
      Steps::reached("erase.backup");
    }
    for (const QString& stray : ring.strays()) all = cleanCopy(stray) && all;
    if (!backups.empty()) (void)ReadableCopy::renew(ring.folder(), backups.back().path, Clock::today());
    return all;
  }

  QString withoutPeople(QString label) const {
    for (const PersonWords& words : m_words) label = PersonMarks(words, {}).replaced(label, ErasedWord::now());
    return label;
  }

  /// NotFound where there was nothing to erase: the backup stays as it is.
  Result<void> eraseIn(const QString& copy) const {
    auto database = Database::open(copy, Database::Mode::ReadWrite);
    if (!database) return database.error();
    auto erased = Erasure::eraseAgain(**database, m_entries, m_words);
    if (!erased) return erased.error();
    if (*erased == 0) return Error{ErrorCode::NotFound, Texts::tr("There is nothing to erase in this backup."), {}};
    return {};
  }

  Database& m_database;
  QString m_path;
  Outcome& m_outcome;
  QJsonArray m_entries;
  std::vector<PersonWords> m_words;
};

bool isOwedFor(const Database& database, EntityKind kind, qint64 id) {
  const auto log = ErasureLog::read(database);
  return log && std::any_of(log->begin(), log->end(), [&](const QJsonValue& value) {
    const QJsonObject entry = value.toObject();
    return !ErasureLog::owedOf(entry).isEmpty() && entry.value(QLatin1String("entity")).toString() == describe(kind).table && entry.value(QLatin1String("id")).toInteger() == id;
  });
}

QString removedInWords(const Outcome& outcome) {
  return Texts::tr("Kept after damage or a crash, naming the person, not to be changed and so deleted: %1.").arg(outcome.removed.join(QStringLiteral("; ")));
}

}  // namespace

Result<Outcome> run(Database& database, const QString& path, EntityKind kind, qint64 id, const QString& who, const QString& reason) {
  Outcome outcome;
  Erasure erasure(database, kind, id);
  auto words = erasure.words();
  if (!words) return words.error();
  auto erased = erasure.erase(who, reason);
  if (erased) outcome.file = *erased;
  else if (erased.error().code != ErrorCode::NotFound || !isOwedFor(database, kind, id)) return erased.error();
  if (auto done = Owed(database, path, outcome).settle(erased ? *words : PersonWords()); !done) outcome.untouched << done.error().message;
  return outcome;
}

bool isOwed(const Database& database) {
  const auto log = ErasureLog::read(database);
  return log && ErasureLog::isOwed(*log);
}

Result<Outcome> finish(Database& database, const QString& path) {
  Outcome outcome;
  if (auto done = Owed(database, path, outcome).settle({}); !done) return done.error();
  return outcome;
}

QString inWords(const Erasure::Mention& mention, const Store& store) {
  const EntityDescription* entity = findEntity(mention.table);
  if (!entity) return mention.table;
  const QString title = store.title(entity->kind, mention.id).value_or(QString());
  const QString field = entity->indexOf(mention.column) >= 0 ? entity->label(entity->field(mention.column)) : mention.column;
  return QStringLiteral("%1: %2").arg(namedRecord(*entity, title), field);
}

QString inWords(const Outcome& outcome, const Store& store) {
  constexpr std::size_t PlacesNamed = 20;
  QStringList out;
  if (outcome.file.places > 0) out << Texts::tr("The person is erased in %n place(s) of the file.", nullptr, static_cast<int>(outcome.file.places));
  else out << Texts::tr("The person was erased before; what was left of it is done now.");
  out << Texts::tr("%n backup(s) were cleaned as well.", nullptr, outcome.backups);
  if (!outcome.removed.isEmpty()) out << removedInWords(outcome);
  if (outcome.file.sentReports > 0) out << Texts::tr("Versions of reports that were sent stay as they are (%n).", nullptr, outcome.file.sentReports);
  QStringList kept;
  for (const Erasure::Shared& one : outcome.file.shared) kept << Texts::tr("%1 – also of: %2", "a phone, and the record that has it too").arg(one.value, one.where);
  if (!kept.isEmpty()) out << Texts::tr("Not only the person's, so it stays elsewhere: %1.").arg(kept.join(QStringLiteral("; ")));
  QStringList places;
  for (const Erasure::Mention& mention : outcome.file.toLookAt)
    if (places.size() < static_cast<qsizetype>(PlacesNamed)) places << inWords(mention, store);
  if (outcome.file.toLookAt.size() > PlacesNamed) places << QStringLiteral("…");
  if (!places.isEmpty()) out << Texts::tr("Look yourself whether the person is meant here: %1.").arg(places.join(QStringLiteral("; ")));
  if (!outcome.untouched.isEmpty()) out << Texts::tr("Not cleaned: %1").arg(outcome.untouched.join(QStringLiteral("; ")));
  return out.join(QLatin1Char(' '));
}

QString finishedInWords(const Outcome& outcome) {
  QStringList out;
  if (outcome.backups > 0) out << Texts::tr("An erasure of a person that had been interrupted was finished: %n backup(s) were cleaned.", nullptr, outcome.backups);
  else if (outcome.untouched.isEmpty()) out << Texts::tr("An erasure of a person that had been interrupted was finished.");
  if (!outcome.removed.isEmpty()) out << removedInWords(outcome);
  if (!outcome.untouched.isEmpty()) out << Texts::tr("An erasure of a person is not finished yet. Not cleaned: %1").arg(outcome.untouched.join(QStringLiteral("; ")));
  return out.join(QLatin1Char(' '));
}

}  // namespace santalka::PersonErasure
