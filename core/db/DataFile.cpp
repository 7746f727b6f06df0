// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"

#include "core/db/FileOpening.h"
#include "core/db/Schema.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace santalka {

namespace {

/// What this process has open, by the name the user knows it by: workers that ask for a connection get one to the same
/// file, through the same gate.
struct Enrolled {
  QString workingPath;
  std::shared_ptr<WriteGate> gate;
};

class Roll {
 public:
  void add(const QString& path, Enrolled entry) {
    const std::lock_guard lock(m_mutex);
    m_entries[keyOf(path)].append(std::move(entry));
  }
  void remove(const QString& path, const QString& workingPath, const std::shared_ptr<WriteGate>& gate) {
    const std::lock_guard lock(m_mutex);
    auto& list = m_entries[keyOf(path)];
    for (qsizetype i = 0; i < list.size(); ++i)
      if (list[i].gate == gate && list[i].workingPath == workingPath) {
        list.removeAt(i);
        break;
      }
    if (list.isEmpty()) m_entries.remove(keyOf(path));
  }
  /// The one that may write when there is one.
  Enrolled find(const QString& path) const {
    const std::lock_guard lock(m_mutex);
    const auto list = m_entries.value(keyOf(path));
    for (const Enrolled& entry : list)
      if (entry.gate) return entry;
    return list.isEmpty() ? Enrolled{path, nullptr} : list.front();
  }

 private:
  static QString keyOf(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

  mutable std::mutex m_mutex;
  QHash<QString, QList<Enrolled>> m_entries;
};

Roll& roll() {
  static Roll all;
  return all;
}

}  // namespace

int DataFile::currentVersion() { return Schema::currentVersion(); }

DataFile::~DataFile() {
  if (m_enrolled) roll().remove(m_path, m_database->path(), m_gate);
}

Result<void> DataFile::connectHere() {
  if (m_database) return {};
  auto database = Database::open(m_connected, m_reading ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
  if (!database) return database.error();
  m_database = std::move(*database);
  // The CHECKs of a newer file are not ours; looking runs none of them.
  if (m_reading) (void)m_database->run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
  enroll();
  return {};
}

void DataFile::enroll() {
  m_database->setGate(m_gate);
  roll().add(m_path, {m_database->path(), m_gate});
  m_enrolled = true;
}

Result<std::unique_ptr<DataFile>> DataFile::create(const QString& path, const QString& person) {
  Opened opened = FileOpening::create(path, person);
  if (!opened.file) return opened.error;
  return std::move(opened.file);
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString& path, Access access) {
  OpenRequest request;
  request.path = path;
  request.access = access;
  Opened opened = FileOpening::open(request);
  if (!opened.file) return opened.error;
  return std::move(opened.file);
}

Result<std::unique_ptr<Database>> DataFile::connect(const QString& path, Access access) {
  // No look at the bytes here: closing a plain file handle would drop the locks that this process holds through SQLite.
  const Enrolled entry = roll().find(path);
  auto database = Database::open(entry.workingPath, access == Access::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
  if (!database) return database;
  if (access == Access::ReadWrite) (*database)->setGate(entry.gate);
  return database;
}

}  // namespace santalka
