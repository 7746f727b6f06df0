// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/MessageBanner.h"
#include "ui/place/DeliveryActions.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace santalka::test {

/// A folder that counts as a share, with a data file in it; what the programs keep on this computer is its own.
struct Share {
  QTemporaryDir dir;
  QByteArray appDataBefore = qgetenv("SANTALKA_APP_DATA");

  Share() {
    qputenv("SANTALKA_PLACE", "network");
    qputenv("SANTALKA_APP_DATA", dir.filePath(QStringLiteral("app")).toUtf8());
    Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(14, 2)));
    QDir().mkpath(folder());
    REQUIRE(DataFile::create(path()));
  }
  ~Share() {
    qunsetenv("SANTALKA_PLACE");
    qputenv("SANTALKA_APP_DATA", appDataBefore);
    Clock::setFixed({});
  }
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
  /// What a file holds, looked at where it stands.
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
  /// Somebody else puts a changed version in the place of the file.
  void changeByOther(const QString& name) const {
    const QString other = dir.filePath(QStringLiteral("kito.santalka"));
    QFile::remove(other);
    REQUIRE(QFile::copy(path(), other));
    {
      auto opened = Database::open(other, Database::Mode::ReadWrite);
      REQUIRE(opened);
      EditService edit(**opened, QStringLiteral("Jonas"));
      REQUIRE(edit.insert(toRecord(stakeholder(name))));
    }
    REQUIRE(QFile::remove(path()));
    REQUIRE(QFile::rename(other, path()));
  }
};

/// The window as the program makes it, in a hurry to deliver.
struct ShareDesk {
  Workspace workspace;
  FileSession session{workspace};
  MainWindow window{workspace};
  FileActions* files = new FileActions(window, session);
  DeliveryActions* deliveries = new DeliveryActions(window, session);

  ShareDesk() {
    session.setPublishing({40, 400, 150, 60000});
    window.resize(1280, 826);
    window.show();
  }
  static bool wait(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20000); }
  /// As the menu opens it; false when it did not come to be open.
  bool open(const QString& path) { return opens(*files, path); }
  void write(const char* name) { REQUIRE(workspace.edits().insert(toRecord(Share::stakeholder(QString::fromUtf8(name))))); }
  QString place() const { return window.findChild<ElidedLabel*>(QStringLiteral("status.place"))->text(); }
  bool says(const QString& text) const { return window.banner().text().contains(text); }
  bool comesTo(const QString& text) {
    const bool so = wait([&] { return place() == text; });
    UNSCOPED_INFO("the place says: " << place().toStdString());
    return so;
  }
  bool closes() {
    window.close();
    return wait([&] { return !window.isVisible(); });
  }
};

}  // namespace santalka::test
