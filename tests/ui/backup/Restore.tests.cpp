// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/BackupKeeper.h"
#include "core/backup/BackupStore.h"
#include "core/db/Snapshot.h"
#include "core/db/Store.h"
#include "tests/support/Bytes.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/backup/BackupActions.h"
#include "ui/backup/RestoreDialog.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FileChooser.h"
#include "ui/common/Messages.h"
#include "ui/common/MessageBanner.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileActions.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace santalka;

namespace {

struct Desk : test::SampleWindow {
  FileActions* files = new FileActions(window, session);
  BackupActions* backups = new BackupActions(window, session, *files);

  qint64 stakeholders() const { return workspace.store().count(EntityKind::Stakeholder).value_or(-1); }
  void removeOne() {
    auto all = workspace.store().records(EntityKind::Stakeholder);
    REQUIRE(all);
    REQUIRE(workspace.edits().remove(EntityKind::Stakeholder, all->back().id));
  }
  QString label(const QWidget* in, const char* name) const { return in->findChild<QLabel*>(QLatin1String(name))->text(); }
};

}  // namespace

TEST_CASE("The first change of a day shows as the last backup in the status line", "[ui][backup]") {
  Desk desk;
  REQUIRE(desk.workspace.backups());
  CHECK_FALSE(desk.workspace.backups()->last());
  desk.removeOne();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  CHECK(desk.find<ElidedLabel>("status.backup")->text().contains(QStringLiteral("10:42")));
  CHECK(desk.workspace.backups()->last()->reason == BackupReason::Daily);
}

TEST_CASE("Restoring from the menu shows what differs, goes back, and can be taken back", "[ui][backup]") {
  Desk desk;
  desk.workspace.backups()->backUpNow();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  desk.removeOne();
  REQUIRE(desk.stakeholders() == 46);

  desk.window.actionSet()["restore"]->trigger();
  auto* dialog = desk.find<RestoreDialog>("restoreDialog");
  auto* list = dialog->findChild<QTableWidget*>(QStringLiteral("restore.list"));
  REQUIRE(list->rowCount() >= 1);
  list->selectRow(list->rowCount() - 1);
  auto* restore = dialog->findChild<QPushButton*>(QStringLiteral("restore.do"));
  CHECK_FALSE(restore->isEnabled());  // not before it is verified
  REQUIRE(desk.wait([&] { return restore->isEnabled(); }));
  INFO(desk.label(dialog, "restore.differences").toStdString());
  CHECK(desk.label(dialog, "restore.differences").contains(QStringLiteral("1 institucija daugiau")));
  CHECK(desk.label(dialog, "restore.differences").contains(QStringLiteral("47 institucijos")));
  restore->click();
  REQUIRE(desk.wait([&] { return desk.session.isOpen() && desk.stakeholders() == 47; }));
  CHECK(desk.window.banner().text().contains(QStringLiteral("Atkurta")));

  Q_EMIT desk.window.banner().actionTriggered();
  REQUIRE(desk.wait([&] { return desk.session.isOpen() && desk.stakeholders() == 46; }));
  CHECK(Messages::takeCollected().isEmpty());
}

TEST_CASE("The day's own copy can be restored: closing the file for it does not replace it", "[ui][backup]") {
  Desk desk;
  desk.removeOne();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  const qint64 then = desk.workspace.backups()->last()->rows.value(QStringLiteral("stakeholders"));
  desk.removeOne();
  REQUIRE(desk.stakeholders() == 45);
  desk.window.actionSet()["restore"]->trigger();
  auto* dialog = desk.find<RestoreDialog>("restoreDialog");
  dialog->findChild<QTableWidget*>(QStringLiteral("restore.list"))->selectRow(0);
  auto* restore = dialog->findChild<QPushButton*>(QStringLiteral("restore.do"));
  REQUIRE(desk.wait([&] { return restore->isEnabled(); }));
  restore->click();
  REQUIRE(desk.wait([&] { return desk.session.isOpen() && desk.stakeholders() == then; }));
  CHECK(then == 46);
  CHECK(Messages::takeCollected().isEmpty());
}

TEST_CASE("Backups of a copy of the file say so, and one of the file itself is chosen first", "[ui][backup]") {
  Desk desk;
  desk.workspace.backups()->backUpNow();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  const QString copy = desk.inFolder(QStringLiteral("kopija.santalka"));
  REQUIRE(Snapshot::copy(desk.path(), copy));
  REQUIRE(BackupStore::ofFile(copy).make({copy, {}, BackupReason::Manual, {}, {}}));
  desk.window.actionSet()["restore"]->trigger();
  auto* dialog = desk.find<RestoreDialog>("restoreDialog");
  auto* list = dialog->findChild<QTableWidget*>(QStringLiteral("restore.list"));
  REQUIRE(list->rowCount() == 2);
  CHECK(list->item(0, 1)->text().contains(QStringLiteral("kopija.santalka")));
  CHECK_FALSE(list->item(1, 1)->text().contains(QStringLiteral(".santalka")));
  CHECK(list->selectionModel()->isRowSelected(1));
}

TEST_CASE("A damaged backup cannot be chosen for restoring", "[ui][backup]") {
  Desk desk;
  desk.workspace.backups()->backUpNow();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->last().has_value(); }));
  test::overwrite(desk.workspace.backups()->last()->path, 8000, "sugadinta");
  desk.window.actionSet()["restore"]->trigger();
  auto* dialog = desk.find<RestoreDialog>("restoreDialog");
  REQUIRE(desk.wait([&] { return desk.label(dialog, "restore.state").contains(QStringLiteral("sugadint")); }));
  CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("restore.do"))->isEnabled());
}

TEST_CASE("The settings choose a second place and say when a backup went there", "[ui][backup]") {
  Desk desk;
  const QString place = desk.inFolder(QStringLiteral("Atmintinė"));
  QDir().mkpath(place);
  desk.open("settings");
  FileChooser::prepareAnswer(QStringLiteral("secondPlace"), place);
  desk.find<QPushButton>("settings.backups.choose")->click();
  REQUIRE(desk.wait([&] { return desk.workspace.backups()->secondPlace().deliveredAt().isValid(); }));
  CHECK(desk.find<QLabel>("settings.backups.place")->text().contains(QStringLiteral("Atmintinė")));
  CHECK(BackupStore::inPlace(place, desk.path()).list().size() == 1);
  desk.find<QPushButton>("settings.backups.forget")->click();
  CHECK_FALSE(desk.workspace.backups()->secondPlace().isChosen());
}
