// SPDX-License-Identifier: EUPL-1.2
#include "ui/privacy/OwedErasures.h"

#include "core/backup/BackupStore.h"
#include "core/db/Store.h"
#include "core/privacy/PersonErasure.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/MessageBanner.h"

#include <QFile>

using namespace santalka;

TEST_CASE("What an interrupted erasure still owes is done when the file is opened in the window", "[ui][privacy]") {
  test::SampleWindow desk;
  const Workspace& workspace = desk.workspace;
  const QByteArray mail = workspace.store().record(EntityKind::Contact, 1)->text(QStringLiteral("email")).toUtf8();
  REQUIRE_FALSE(mail.isEmpty());
  const BackupStore ring = BackupStore::ofFile(workspace.workPath(), workspace.path());
  auto backup = ring.make({workspace.workPath(), workspace.path(), BackupReason::Manual, {}});
  REQUIRE(backup);
  const auto holdsMail = [&] {
    QFile file(backup->path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains(mail);
  };
  // As a program that was ended right after the commit leaves it.
  Database& database = workspace.store().database();
  REQUIRE(Erasure(database, EntityKind::Contact, 1).erase(QStringLiteral("Rasa"), {}));
  REQUIRE(PersonErasure::isOwed(database));
  REQUIRE(holdsMail());
  new OwedErasures(desk.window, desk.workspace);
  REQUIRE(desk.wait([&] { return !desk.workspace.tasks().isRunning(); }));
  CHECK_FALSE(PersonErasure::isOwed(database));
  CHECK_FALSE(holdsMail());
  CHECK_FALSE(desk.window.findChild<MessageBanner*>()->isHidden());
}
