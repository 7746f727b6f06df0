// SPDX-License-Identifier: EUPL-1.2
#include "core/db/WriteGate.h"

#include "core/db/Database.h"
#include "core/db/FileSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(WriteGate)
};

const QString WriterKey = QStringLiteral("writer");

Result<void> keep(const Database& database, const Writer& writer) {
  const QJsonObject object{{QStringLiteral("generation"), writer.generation},
                           {QStringLiteral("token"), writer.token},
                           {QStringLiteral("person"), writer.person},
                           {QStringLiteral("machine"), writer.machine}};
  return FileSettings::write(database, WriterKey, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

}  // namespace

Result<Writer> WriteGate::lastWriter(const Database& database) {
  auto kept = FileSettings::read(database, WriterKey);
  if (!kept) return kept.error();
  const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
  return Writer{object.value(QStringLiteral("generation")).toInteger(), object.value(QStringLiteral("token")).toString(),
                object.value(QStringLiteral("person")).toString(), object.value(QStringLiteral("machine")).toString()};
}

Error WriteGate::takenOver(const QString& path, const QString& person, const QString& machine) {
  return {ErrorCode::Locked,
          Texts::tr("“%1” was taken over by %2 on the computer “%3”, so nothing more is written from here. What you saved before is in the file. What you are typing stays in its field: copy it, then open the file again.")
              .arg(QDir::toNativeSeparators(path), person, machine),
          {}};
}

Result<void> WriteGate::enter(const Database& database) {
  if (auto why = shutBecause()) return *why;
  auto last = lastWriter(database);
  if (!last) return last.error();
  if (last->token == m_self.token) return {};
  std::unique_lock lock(m_mutex);
  if (last->generation == m_seen.generation && last->token == m_seen.token) {
    // The first change of this opening; rolled back with the transaction, it is simply made again with the next one.
    Writer self = m_self;
    self.generation = last->generation + 1;
    lock.unlock();
    return keep(database, self);
  }
  lock.unlock();
  const Error taken = takenOver(database.path(), last->person, last->machine);
  shut(taken);
  return taken;
}

void WriteGate::shut(const Error& why) {
  Listener listener;
  {
    const std::lock_guard lock(m_mutex);
    if (m_shut) return;
    m_shut = why;
    listener = m_listener;
  }
  if (listener) listener(why);
}

std::optional<Error> WriteGate::shutBecause() const {
  const std::lock_guard lock(m_mutex);
  return m_shut;
}

void WriteGate::setListener(Listener listener) {
  const std::lock_guard lock(m_mutex);
  m_listener = std::move(listener);
}

Result<Writer> WriteGate::takeOver(Database& database, Writer self) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  auto last = lastWriter(database);
  if (!last) return last.error();
  self.generation = last->generation + 1;
  if (auto kept = keep(database, self); !kept) return kept.error();
  if (auto done = (*transaction)->commit(); !done) return done.error();
  return self;
}

}  // namespace santalka
