// SPDX-License-Identifier: EUPL-1.2
#include "core/place/Publishing.h"

#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/Steps.h"
#include "core/base/Text.h"
#include "core/db/Journals.h"
#include "core/db/Snapshot.h"
#include "core/place/PlaceKind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr qint64 CounterAt = 24;  // in the header of an SQLite file
constexpr int SpaceFactor = 3;
constexpr int LongestPauseMs = 400;

using Kind = Publishing::Outcome::Kind;

Publishing::Outcome ended(Kind kind, const Error& error) {
  Publishing::Outcome outcome;
  outcome.kind = kind;
  outcome.error = error;
  return outcome;
}

/// Sync programs leave names like this alone, and people know them from office programs.
QString partOf(const QString& target) {
  const QFileInfo file(target);
  return QStringLiteral("%1/~$%2.tmp").arg(file.absolutePath(), file.fileName());
}

Error away(const QString& folder) {
  return {ErrorCode::NotFound, Texts::tr("The place “%1” cannot be reached.").arg(QDir::toNativeSeparators(folder)), {}};
}

/// Where a share is not mounted, its empty folder on the local disk must not be taken for it.
std::optional<Error> unreachable(const Publishing::Order& order) {
  const QString folder = QFileInfo(order.target).absolutePath();
  if (!QFileInfo(folder).isDir()) return away(folder);
  if (!order.volume.isEmpty() && PlaceFinder::placeOf(order.target).volume != order.volume) return away(folder);
  return std::nullopt;
}

/// Snapshot, check, sync on this computer: the place only ever gets bytes that are known to be good.
Result<Snapshot::Facts> makeSnapshot(const QString& workingCopy, const QString& snapshot) {
  Steps::reached("publish.snapshot");
  for (const QString& left : {snapshot, snapshot + QStringLiteral("-journal")}) QFile::remove(left);
  if (auto copied = Snapshot::copy(workingCopy, snapshot); !copied) return copied.error();
  Steps::reached("publish.check");
  return Snapshot::read(snapshot, true);
}

/// The bytes under another name in the target's folder, read back and compared.
Result<FileIdentity> bring(const QString& snapshot, const QString& part, const QByteArray& hash) {
  Steps::reached("publish.copy");
  QFile::remove(part);
  if (auto copied = DurableFile::copy(snapshot, part); !copied) return copied.error();
  Steps::reached("publish.readBack");
  auto identity = FileIdentity::of(part);
  if (!identity) return identity;
  if (identity->sha256 != hash)
    return Error{ErrorCode::Unreadable, Texts::tr("What arrived at “%1” is not what was sent.").arg(QDir::toNativeSeparators(QFileInfo(part).absolutePath())), {}};
  return identity;
}

enum class Standing { AsExpected, Other, Gone };

Result<Standing> standing(const Publishing::Order& order) {
  if (!QFileInfo::exists(order.target)) return order.isOurs && !order.mayBeGone ? Standing::Gone : Standing::AsExpected;
  auto now = FileIdentity::of(order.target);
  if (!now) return now.error();
  return order.isOurs && order.isOurs(*now) ? Standing::AsExpected : Standing::Other;
}

/// Puts the part in its place, or beside when something else stands there.
Publishing::Outcome place(const Publishing::Order& order, const QString& part, const FileIdentity& brought) {
  Publishing::Outcome outcome;
  Steps::reached("publish.compare");
  auto stands = standing(order);
  if (!stands) return ended(Kind::Away, stands.error());
  if (*stands == Standing::Gone) {
    outcome.kind = Kind::Gone;
    outcome.error = {ErrorCode::NotFound, Texts::tr("“%1” is no longer in its place: somebody moved or deleted it. Your work is kept on this computer.").arg(QDir::toNativeSeparators(order.target)), {}};
    return outcome;
  }
  const bool other = *stands == Standing::Other;
  const QString where = other ? Publishing::nameBeside(order.target, order.person) : order.target;
  if (QFileInfo::exists(order.target)) QFile::setPermissions(part, QFile::permissions(order.target));
  else QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
  if (!other) {
    if (order.announce) order.announce(brought);
    // A journal beside the file is of a cut-off write that our copy has taken back; beside the new file it would be replayed.
    if (auto aside = Journals::putAside(where); !aside) return ended(Kind::Away, aside.error());
  }
  Steps::reached("publish.replace");
  if (auto named = DurableFile::replace(part, where); !named) return ended(Kind::Away, named.error());
  Steps::reached("publish.reopen");
  auto now = FileIdentity::of(where);
  if (!now) return ended(Kind::Away, now.error());
  if (now->sha256 != brought.sha256) return ended(Kind::Away, {ErrorCode::Unreadable, Texts::tr("What stands at “%1” is not what was sent.").arg(QDir::toNativeSeparators(where)), {}});
  outcome.kind = other ? Kind::Changed : Kind::Delivered;
  outcome.identity = *now;
  if (other) outcome.beside = where;
  return outcome;
}

Publishing::Outcome deliver(const Publishing::Order& order, const QString& snapshot) {
  auto hash = DurableFile::sha256(snapshot);
  if (!hash) return ended(Kind::Failed, hash.error());
  Steps::reached("publish.reach");
  if (auto why = unreachable(order)) return ended(Kind::Away, *why);
  const QFileInfo target(order.target);
  if (auto room = DurableFile::demandSpace(target.absolutePath(), QFileInfo(snapshot).size() * SpaceFactor, Texts::tr("Delivering “%1”").arg(target.fileName())); !room)
    return ended(Kind::Away, room.error());
  const QString part = partOf(order.target);
  auto brought = bring(snapshot, part, *hash);
  const Publishing::Outcome outcome = brought ? place(order, part, *brought) : ended(Kind::Away, brought.error());
  QFile::remove(part);  // already gone when it has taken its place
  return outcome;
}

}  // namespace

Result<FileIdentity> FileIdentity::of(const QString& path) {
  const QFileInfo info(path);
  FileIdentity identity;
  identity.size = info.size();
  identity.modified = info.lastModified().toMSecsSinceEpoch();
  QFile file(path);
  if (file.open(QIODevice::ReadOnly) && file.seek(CounterAt))
    if (const QByteArray counter = file.read(4); counter.size() == 4) identity.changeCounter = qFromBigEndian<quint32>(counter.constData());
  file.close();
  auto hash = DurableFile::sha256(path);
  if (!hash) return hash.error();
  identity.sha256 = *hash;
  const auto head = FileHead::read(path);
  if (const QString wal = head ? Journals::walOf(path, *head) : QString(); !wal.isEmpty()) {
    auto left = DurableFile::sha256(wal);
    if (!left) return left.error();
    identity.wal = *left;
  }
  return identity;
}

QJsonObject FileIdentity::toJson() const {
  return {{QStringLiteral("size"), size},
          {QStringLiteral("modified"), modified},
          {QStringLiteral("change_counter"), static_cast<qint64>(changeCounter)},
          {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
          {QStringLiteral("wal"), QString::fromLatin1(wal)}};
}

FileIdentity FileIdentity::fromJson(const QJsonObject& json) {
  FileIdentity identity;
  identity.size = json.value(QStringLiteral("size")).toInteger(-1);
  identity.modified = json.value(QStringLiteral("modified")).toInteger();
  identity.changeCounter = static_cast<quint32>(json.value(QStringLiteral("change_counter")).toInteger());
  identity.sha256 = json.value(QStringLiteral("sha256")).toString().toLatin1();
  identity.wal = json.value(QStringLiteral("wal")).toString().toLatin1();
  return identity;
}

namespace Publishing {

QString nameBeside(const QString& target, const QString& person) {
  const QFileInfo file(target);
  const QString stamp = Clock::now().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
  const QString who = person.isEmpty() ? QString() : QString(person).remove(QLatin1Char('/')).remove(QLatin1Char('\\')).simplified() + QLatin1Char(' ');
  for (int i = 1;; ++i) {
    const QString name = QStringLiteral("%1/%2 (%3%4%5).%6")
                             .arg(file.absolutePath(), file.completeBaseName(), who, stamp, i == 1 ? QString() : QStringLiteral(" %1").arg(i), file.suffix());
    if (!QFileInfo::exists(name)) return name;
  }
}

Outcome publish(const Order& order, int tries, int firstPauseMs) {
  const QString snapshot = order.workingCopy + QStringLiteral(".snapshot");
  auto facts = makeSnapshot(order.workingCopy, snapshot);
  Outcome outcome;
  if (facts) {
    for (int i = 1, pause = firstPauseMs;; ++i, pause = qMin(pause * 2, LongestPauseMs)) {
      outcome = deliver(order, snapshot);
      if (outcome.kind != Kind::Away || i >= tries) break;
      QThread::msleep(static_cast<unsigned long>(pause));
    }
    outcome.lastWrite = facts->lastWrite;
  } else {
    outcome = ended(Kind::Failed, facts.error());
  }
  QFile::remove(snapshot);
  return outcome;
}

}  // namespace Publishing
}  // namespace santalka
