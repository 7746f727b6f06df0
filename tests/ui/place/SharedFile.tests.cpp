// SPDX-License-Identifier: EUPL-1.2
// Two people at one file on a share, and what the rest of the window does with a working copy.
#include "core/backup/BackupKeeper.h"
#include "tests/support/Bytes.h"
#include "tests/support/Colleague.h"
#include "tests/support/ui/ShareDesk.h"
#include "ui/backup/BackupActions.h"
#include "ui/backup/RestoreDialog.h"
#include "ui/common/FileChooser.h"
#include "ui/common/Messages.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileWatch.h"

#include <QAction>
#include <QPushButton>
#include <QTableWidget>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("A file on a share that a colleague holds opens for reading, and can be taken over", "[ui][place][open]") {
  const DatedShare share;
  ShareDesk desk;
  auto theirs = FileLock::take(share.path(), colleague()).lock;
  REQUIRE(theirs);
  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 0);
  REQUIRE(desk.open(share.path()));
  CHECK(desk.workspace.isReadOnly());
  CHECK(desk.workspace.workPath() != share.path());
  CHECK(desk.says(QStringLiteral("Jonas Jonaitis")));
  CHECK(desk.says(QStringLiteral("SAV-PC-7")));
  CHECK(desk.says(QStringLiteral("14:02")));

  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 1);
  REQUIRE(desk.open(share.path()));
  CHECK_FALSE(desk.workspace.isReadOnly());
  CHECK(theirs->beat().has_value());  // the note is ours now
  desk.write("Mano");
  CHECK(desk.comesTo(QStringLiteral("Perduota 14:02")));
}

TEST_CASE("A reader of a share hears that the holder has gone", "[ui][place][open]") {
  const DatedShare share;
  ShareDesk desk;
  auto theirs = FileLock::take(share.path(), colleague()).lock;
  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 0);
  REQUIRE(desk.open(share.path()));
  theirs.reset();
  desk.session.watch()->lookOn();
  CHECK(desk.wait([&] { return desk.says(QStringLiteral("niekas")) || desk.says(QStringLiteral("Niekas")); }));
}

TEST_CASE("Whoever is taken over from on a share is told, and their last work goes beside", "[ui][place][open]") {
  const DatedShare share;
  ShareDesk desk;
  desk.session.setPublishing({60000, 60000, 60000, 60000});
  REQUIRE(desk.open(share.path()));
  desk.write("Mano");
  auto theirs = FileLock::take(share.path(), colleague(), true).lock;
  REQUIRE(theirs->claim());
  REQUIRE(theirs);
  desk.session.keeper()->beat();
  REQUIRE(desk.wait([&] { return desk.workspace.isReadOnly(); }));
  CHECK(desk.says(QStringLiteral("Jonas Jonaitis")));
  desk.session.keeper()->deliver();
  REQUIRE(desk.comesTo(QStringLiteral("Perduota greta 14:02")));
  CHECK(Share::namesIn(share.path()).isEmpty());
  const QStringList beside = share.names().filter(QStringLiteral("2027-01-11 14.02"));
  REQUIRE(beside.size() == 1);
  CHECK(Share::namesIn(share.folder() + QLatin1Char('/') + beside.front()) == QStringList{QStringLiteral("Mano")});
}

TEST_CASE("Backups of a file on a share carry its name, and restoring one is delivered", "[ui][place][backup]") {
  const DatedShare share;
  ShareDesk desk;
  new BackupActions(desk.window, desk.session, *desk.files);
  REQUIRE(desk.open(share.path()));
  desk.write("Pirma");
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  CHECK(desk.workspace.backups()->last()->source == share.path());
  desk.workspace.backups()->backUpNow();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last()->reason == BackupReason::Manual; }));
  desk.write("Antra");
  REQUIRE(desk.comesTo(QStringLiteral("Perduota 14:02")));

  desk.window.actionSet()["restore"]->trigger();
  auto* dialog = desk.window.findChild<RestoreDialog*>(QStringLiteral("restoreDialog"));
  REQUIRE(dialog);
  auto* backups = dialog->findChild<QTableWidget*>(QStringLiteral("restore.list"));
  REQUIRE(backups->rowCount() >= 1);
  backups->selectRow(0);
  auto* restore = dialog->findChild<QPushButton*>(QStringLiteral("restore.do"));
  REQUIRE(desk.wait([&] { return restore->isEnabled(); }));
  restore->click();
  REQUIRE(desk.wait([&] { return desk.says(QStringLiteral("Atkurta")); }));
  CHECK(desk.workspace.store().count(EntityKind::Stakeholder).value_or(-1) == 1);
  CHECK(desk.wait([&] { return Share::namesIn(share.path()) == QStringList{QStringLiteral("Pirma")}; }));
  CHECK(Messages::takeCollected().isEmpty());
}

TEST_CASE("A copy saved from a share is one of the work, not of what was delivered last", "[ui][place][copy]") {
  const DatedShare share;
  ShareDesk desk;
  desk.session.setPublishing({60000, 60000, 60000, 60000});
  REQUIRE(desk.open(share.path()));
  desk.write("Mano");
  const QString target = share.dir.filePath(QStringLiteral("Kopija.santalka"));
  FileChooser::prepareAnswer(QStringLiteral("copy"), target);
  desk.window.actionSet()["saveCopy"]->trigger();
  REQUIRE(desk.wait([&] { return QFile::exists(target) && !desk.workspace.tasks().isRunning(); }));
  CHECK(Share::namesIn(target) == QStringList{QStringLiteral("Mano")});
  CHECK(Share::namesIn(share.path()).isEmpty());
}

TEST_CASE("A damaged file on a share is refused with the offer of the newest copy", "[ui][place][open]") {
  const DatedShare share;
  overwrite(share.path(), 8192, QByteArray(4096, '\xAA'));
  ShareDesk desk;
  QString asked;
  desk.session.setGoodCopies([&asked](const QString&, const QString& known) {
    asked = known;
    return std::vector<GoodCopy>{{known + QStringLiteral(".kopija"), QDateTime(QDate(2026, 11, 25), QTime(14, 2)), 700000, {}}};
  });
  QString restored;
  desk.files->setRestore([&restored](const QString& path, const GoodCopy&) { restored = path; });
  Messages::prepareAnswer(QStringLiteral("restoreCopy"), 0);
  CHECK_FALSE(desk.open(share.path()));
  CHECK(asked == share.path());
  CHECK(restored == share.path());
  CHECK_FALSE(QFile::exists(FileLock::notePath(share.path())));
}
