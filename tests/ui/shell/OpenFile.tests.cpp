// SPDX-License-Identifier: EUPL-1.2
// The window and its file: in use elsewhere, taken over, damaged; and the field that was being typed in when it crashed.
#include "core/db/FileOpening.h"
#include "core/exchange/sample/SampleFile.h"
#include "tests/support/Bytes.h"
#include "tests/support/Colleague.h"
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordTable.h"
#include "ui/report/ProsePanel.h"
#include "ui/shell/DraftKeeper.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/FileWatch.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

using namespace santalka;
using namespace santalka::test;

namespace {

Opened openAs(const QString& path, const LockIdentity& identity, bool takeOver = false) {
  OpenRequest request;
  request.path = path;
  request.identity = identity;
  request.takeOver = takeOver;
  return FileOpening::open(request);
}

QString titleOf(Workspace& workspace, qint64 id) {
  return workspace.store().record(EntityKind::Measure, id)->value(QStringLiteral("title")).toString();
}

}  // namespace

TEST_CASE("A file in use elsewhere opens for reading, and can be taken over from there", "[ui][open]") {
  SampleWindow desk;
  FileActions files(desk.window, desk.session);
  desk.session.close();
  Opened theirs = openAs(desk.path(), colleague());
  REQUIRE(theirs.file);
  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 0);
  REQUIRE(opens(files, desk.path()));
  CHECK(desk.workspace.isReadOnly());
  CHECK(desk.window.banner().text().contains(QStringLiteral("Jonas Jonaitis")));

  // What the colleague changes shows without opening anew.
  const QString before = titleOf(desk.workspace, 1);
  EditService theirEdits(theirs.file->database(), QStringLiteral("Jonas"));
  int heard = 0;
  QObject::connect(&desk.workspace.edits(), &EditService::changed, &desk.window, [&heard] { ++heard; });
  REQUIRE(theirEdits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Pakeista kitur")));
  desk.session.watch()->lookOn();
  CHECK(heard == 1);

  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 1);
  REQUIRE(opens(files, desk.path()));
  CHECK_FALSE(desk.workspace.isReadOnly());
  REQUIRE(desk.workspace.edits().update(EntityKind::Measure, 1, QStringLiteral("title"), before));
  CHECK_FALSE(theirEdits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Per vėlu")));
}

TEST_CASE("Whoever is taken over from is told, and keeps what they are typing", "[ui][open]") {
  SampleWindow desk;
  FileActions files(desk.window, desk.session);
  REQUIRE(desk.session.open(desk.path()));
  desk.open("plan");
  desk.window.goTo({QStringLiteral("plan"), QStringLiteral("measures"), 1, QStringLiteral("title"), {}});
  auto* editor = desk.find<FieldEditor>("form.measures.title");
  editor->setFocus();
  editor->setText(QStringLiteral("Dar neįrašytas pavadinimas"));

  Opened theirs = openAs(desk.path(), colleague(), true);
  REQUIRE(theirs.file);
  Q_EMIT editor->committed();
  REQUIRE(SampleWindow::wait([&] { return desk.workspace.isReadOnly(); }));
  CHECK(desk.window.banner().text().contains(QStringLiteral("Jonas Jonaitis")));
  CHECK(desk.find<FieldEditor>("form.measures.title")->text() == QStringLiteral("Dar neįrašytas pavadinimas"));
  CHECK(titleOf(desk.workspace, 1) != QStringLiteral("Dar neįrašytas pavadinimas"));
}

TEST_CASE("The heartbeat tells of a take-over without waiting for a write", "[ui][open]") {
  SampleWindow desk;
  Opened theirs = openAs(desk.path(), colleague(), true);
  REQUIRE(theirs.file);
  desk.session.watch()->beat();
  CHECK(SampleWindow::wait([&] { return desk.workspace.isReadOnly(); }));
}

TEST_CASE("Damage found beside the work turns the file read-only and says what can be done", "[ui][open]") {
  SampleWindow desk;
  FileActions files(desk.window, desk.session);
  desk.session.setGoodCopies([](const QString& path, const QString&) { return std::vector<GoodCopy>{{path + QStringLiteral(".kopija"), QDateTime(QDate(2026, 11, 25), QTime(14, 2)), 700000, {}}}; });
  REQUIRE(desk.session.open(desk.path()));
  overwrite(desk.path(), 60 * 4096, QByteArray(40 * 4096, '\x5A'));
  desk.session.watch()->checkNow(FileVerify::Depth::Full);
  REQUIRE(SampleWindow::wait([&] { return desk.workspace.isReadOnly(); }));
  CHECK_FALSE(desk.workspace.edits().update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Ne")));
  CHECK(SampleWindow::wait([&] { return !desk.window.banner().text().isEmpty(); }));
}

TEST_CASE("A damaged file is refused with the offer of the newest copy", "[ui][open]") {
  SampleWindow desk;
  FileActions files(desk.window, desk.session);
  desk.session.close();
  overwrite(desk.path(), 8192, QByteArray(2048, '\xAA'));
  desk.session.setGoodCopies([](const QString& path, const QString&) { return std::vector<GoodCopy>{{path + QStringLiteral(".kopija"), QDateTime(QDate(2026, 11, 25), QTime(14, 2)), 700000, {}}}; });
  QString restored;
  files.setRestore([&restored](const QString&, const GoodCopy& copy) { restored = copy.path; });
  Messages::prepareAnswer(QStringLiteral("restoreCopy"), 0);
  CHECK_FALSE(opens(files, desk.path()));
  CHECK(restored.endsWith(QStringLiteral(".kopija")));
}

TEST_CASE("The half-typed field comes back after a crash, at the same record and field", "[ui][drafts]") {
  SampleWindow desk;
  const QString folder = desk.inFolder(QStringLiteral("juodrasciai"));
  DraftKeeper keeper(desk.window, folder);
  desk.open("activities");
  desk.window.goTo({QStringLiteral("activities"), QStringLiteral("activities"), 3, QStringLiteral("outcome"), {}});
  auto* editor = desk.find<FieldEditor>("form.activities.outcome");
  editor->focusProxy()->setFocus();
  REQUIRE(SampleWindow::wait([&] { return editor->isAncestorOf(QApplication::focusWidget()); }));
  QTest::keyClicks(editor->focusProxy(), QStringLiteral("Pusiau"));
  keeper.keepNow();
  REQUIRE(editor->text().contains(QStringLiteral("Pusiau")));

  // The crash: what lies on the disk now is all that is left. (Closing the file in order saves the field, so what is put back
  // afterwards is a longer text.)
  const auto left = [&] { return Drafts(folder, desk.path()).all().size(); };
  REQUIRE(left() == 1);
  const Draft kept = Drafts(folder, desk.path()).all().front();
  CHECK(kept.record == 3);
  CHECK(kept.field == QStringLiteral("outcome"));
  CHECK(kept.text == editor->text());
  desk.session.close();
  REQUIRE(left() == 0);
  Draft longer = kept;
  longer.text += QStringLiteral(" parašytas sak");
  Drafts(folder, desk.path()).keep(longer);
  const QString typed = longer.text;

  REQUIRE(desk.session.open(desk.path()));
  REQUIRE(SampleWindow::wait([&] {
    auto* back = desk.window.findChild<FieldEditor*>(QStringLiteral("form.activities.outcome"));
    return back && back->text() == typed;
  }));
  CHECK(desk.window.currentPageName() == QStringLiteral("activities"));
  CHECK_FALSE(desk.window.banner().text().isEmpty());
  auto* back = desk.find<FieldEditor>("form.activities.outcome");
  Q_EMIT back->committed();
  CHECK(desk.workspace.store().record(EntityKind::Activity, 3)->value(QStringLiteral("outcome")).toString() == typed);
  CHECK(left() == 0);
}

TEST_CASE("A file of a newer program opens for reading, and the window says what can be done with it", "[ui][open]") {
  SampleWindow desk;
  FileActions files(desk.window, desk.session);
  desk.session.close();
  setUserVersion(desk.path(), QByteArray("\0\0\0\x63", 4));
  (void)Messages::takeCollected();
  Messages::prepareAnswer(QStringLiteral("openReadOnly"), 0);
  REQUIRE(opens(files, desk.path()));
  CHECK(desk.workspace.isReadOnly());
  CHECK(Messages::takeCollected().isEmpty());
  CHECK(desk.window.banner().text().contains(QStringLiteral("galima skaityti ir eksportuoti")));
}
