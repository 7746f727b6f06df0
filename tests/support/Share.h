// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"
#include "core/db/FileLock.h"
#include "core/db/Store.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/OwnFolder.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace santalka::test {

/// A folder that counts as a share, with a data file in it; what the programs keep on this computer is its own.
struct Share {
  QTemporaryDir dir;
  OwnFolder own{dir};

  Share() {
    qputenv("SANTALKA_PLACE", "network");
    QDir().mkpath(folder());
    REQUIRE(DataFile::create(path()));
  }
  ~Share() { qunsetenv("SANTALKA_PLACE"); }
  QString folder() const { return dir.filePath(QStringLiteral("Bendras diskas")); }
  QString path() const { return folder() + QStringLiteral("/Planas ąžuolas.santalka"); }
  void takeAway() const { REQUIRE(QDir().rename(folder(), folder() + QStringLiteral(" dingo"))); }
  void bringBack() const { REQUIRE(QDir().rename(folder() + QStringLiteral(" dingo"), folder())); }
  /// The note that could not be taken away names this process, which is alive here and would not be after a restart.
  void forgetNote() const { QFile::remove(FileLock::notePath(path())); }
  QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

  static Stakeholder stakeholder(const QString& name) {
    Stakeholder one;
    one.name = name;
    one.group = QStringLiteral("SVI");
    return one;
  }
  /// Writes one more into a file that nobody has open.
  static void add(const QString& file, const QString& name) {
    auto opened = DataFile::open(file, DataFile::Access::ReadWrite);
    INFO((opened ? std::string() : (opened.error().message + opened.error().detail).toStdString()));
    REQUIRE(opened);
    EditService edit((*opened)->database(), QStringLiteral("Ona"));
    REQUIRE(edit.insert(toRecord(stakeholder(name))));
  }
  /// What a file holds, looked at where it stands, even when somebody has it open.
  static QStringList namesIn(const QString& file) {
    auto opened = Database::open(file, Database::Mode::ReadOnly);
    INFO(file.toStdString());
    REQUIRE(opened);
    auto all = Store(**opened).all<Stakeholder>();
    REQUIRE(all);
    QStringList list;
    for (const Stakeholder& one : *all) list << one.name;
    list.sort();
    return list;
  }
  static QStringList list(std::initializer_list<const char*> names) {
    QStringList out;
    for (const char* name : names) out << QString::fromUtf8(name);
    return out;
  }
  /// Somebody else puts a changed version in the place of the file.
  void changeByOther(const char* name) const {
    const QString other = dir.filePath(QStringLiteral("kito.santalka"));
    QFile::remove(other);
    REQUIRE(QFile::copy(path(), other));
    add(other, QString::fromUtf8(name));
    REQUIRE(QFile::remove(path()));
    REQUIRE(QFile::rename(other, path()));
  }
};

}  // namespace santalka::test
