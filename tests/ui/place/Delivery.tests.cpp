// SPDX-License-Identifier: EUPL-1.2
// The window on a file that stands on a share: what goes there, what is said, what is asked.
#include "tests/support/ui/ShareDesk.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Messages.h"
#include "ui/shell/BusyPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace santalka;
using namespace santalka::test;

namespace {

const QString Delivered = QStringLiteral("Perduota 14:02");
const QString Away = QStringLiteral("Dar neperduota nuo 14:02 – vieta nepasiekiama");

}  // namespace

TEST_CASE("What is typed on a share is written to a copy here and delivered", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  CHECK(desk.workspace.path() == share.path());
  CHECK(desk.workspace.workPath() != share.path());
  CHECK(desk.place() == QStringLiteral("Viskas perduota"));
  desk.window.goTo({QStringLiteral("stakeholders"), {}, 0, {}, {}});
  const auto put = [&](const char* field, const char* text) {
    auto* editor = desk.window.findChild<FieldEditor*>(QLatin1String(field));
    REQUIRE(editor);
    auto* line = qobject_cast<QLineEdit*>(editor->focusProxy());
    REQUIRE(line);
    line->setFocus();
    line->clear();
    type(line, QString::fromUtf8(text));
    return line;
  };
  put("quick.stakeholders.institution_group", "SVI");
  QTest::keyClick(put("quick.stakeholders.name", "Seniūnija"), Qt::Key_Return);
  REQUIRE(desk.workspace.store().count(EntityKind::Stakeholder).value_or(-1) == 1);
  CHECK(Share::namesIn(share.path()).isEmpty());
  CHECK(desk.place() == QStringLiteral("Netrukus bus perduota"));
  CHECK(desk.comesTo(Delivered));
  CHECK(Share::namesIn(share.path()) == Share::list({"Seniūnija"}));
  CHECK(share.names() == QStringList{QFileInfo(share.path()).fileName(), QFileInfo(share.path()).fileName() + QStringLiteral(".lock")});
}

TEST_CASE("A file on a local disk has no place to be delivered to", "[ui][place]") {
  const DatedShare share;
  qputenv("SANTALKA_PLACE", "local");
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  CHECK(desk.workspace.workPath() == share.path());
  CHECK(desk.window.findChild<QWidget*>(QStringLiteral("status.place"))->isHidden());
}

TEST_CASE("The window answers while a file is opened and shows which", "[ui][place][open]") {
  const DatedShare share;
  ShareDesk desk;
  bool open = false;
  desk.files->open(share.path(), [&open](bool isOpen) { open = isOpen; });
  // Nothing has been waited for yet.
  CHECK_FALSE(desk.session.isOpen());
  CHECK(desk.session.isOpening());
  CHECK(desk.window.findChild<QWidget*>(QStringLiteral("page.busy"))->isVisible());
  CHECK(desk.window.findChild<QLabel*>(QStringLiteral("busy.title"))->text() == QStringLiteral("Tikrinama…"));
  CHECK(desk.window.findChild<QLabel*>(QStringLiteral("busy.text"))->text().contains(QStringLiteral("Planas ąžuolas")));
  CHECK_FALSE(desk.session.openSoon(share.path(), DataFile::Access::ReadWrite, false, {}));
  REQUIRE(desk.wait([&] { return open; }));
  CHECK_FALSE(desk.window.findChild<QWidget*>(QStringLiteral("page.busy"))->isVisible());
  CHECK(desk.window.currentPage());
}

TEST_CASE("A window that goes while it opens a file leaves no note behind", "[ui][place][open]") {
  const DatedShare share;
  {
    ShareDesk desk;
    desk.files->open(share.path(), [](bool) { FAIL("nobody is left to hear of it"); });
  }
  CHECK(ShareDesk::wait([&] { return !QFile::exists(FileLock::notePath(share.path())); }));
  ShareDesk desk;
  CHECK(desk.open(share.path()));
}

TEST_CASE("A file that somebody changed meanwhile is left alone, and the window says where ours is", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  share.changeByOther("Svetima");
  desk.write("Mano");
  REQUIRE(desk.comesTo(QStringLiteral("Perduota greta 14:02")));
  const QStringList beside = share.names().filter(QStringLiteral("2027-01-11 14.02"));
  REQUIRE(beside.size() == 1);
  CHECK(desk.says(QStringLiteral("„Planas ąžuolas.santalka“")));
  CHECK(desk.says(beside.front()));
  CHECK(Share::namesIn(share.path()) == Share::list({"Svetima"}));
  CHECK(Share::namesIn(share.folder() + QLatin1Char('/') + beside.front()) == Share::list({"Mano"}));
  desk.write("Dar mano");
  CHECK(desk.wait([&] { return Share::namesIn(share.folder() + QLatin1Char('/') + beside.front()) == Share::list({"Dar mano", "Mano"}); }));
  CHECK(Share::namesIn(share.path()) == Share::list({"Svetima"}));
}

TEST_CASE("A place that goes away is named, and gets the work when it is back", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  share.takeAway();
  desk.write("Pirma");
  REQUIRE(desk.comesTo(Away));
  CHECK(desk.says(QStringLiteral("Jūsų darbas saugomas šiame kompiuteryje")));
  desk.write("Antra");  // the work goes on
  share.bringBack();
  CHECK(desk.comesTo(Delivered));
  CHECK(desk.window.banner().text().isEmpty());  // what was said is over
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
}

TEST_CASE("Closing while the place is away keeps the work, says so, and the next start delivers", "[ui][place]") {
  const DatedShare share;
  {
    ShareDesk desk;
    REQUIRE(desk.open(share.path()));
    share.takeAway();
    desk.write("Pirma");
    (void)Messages::takeCollected();
    desk.window.close();
    // One try, in sight.
    CHECK(desk.window.isVisible());
    CHECK(desk.window.findChild<QLabel*>(QStringLiteral("busy.title"))->text() == QStringLiteral("Perduodama…"));
    REQUIRE(desk.wait([&] { return !desk.window.isVisible(); }));
    const QStringList said = Messages::takeCollected();
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(QStringLiteral("kitą kartą")));
  }
  REQUIRE(WorkingCopy::undelivered().size() == 1);

  SECTION("when the same file is opened") {
    share.bringBack();
    share.forgetNote();
    ShareDesk desk;
    REQUIRE(desk.open(share.path()));
    CHECK(desk.comesTo(Delivered));
  }
  SECTION("when the place is still away, by the copy, until it is back") {
    ShareDesk desk;
    REQUIRE(desk.open(share.path()));
    CHECK(desk.says(QStringLiteral("vieta nepasiekiama")));
    REQUIRE(desk.comesTo(Away));
    share.bringBack();
    share.forgetNote();
    CHECK(desk.comesTo(Delivered));
  }
  SECTION("also when another file is opened") {
    share.bringBack();
    share.forgetNote();
    const QString other = share.dir.filePath(QStringLiteral("Kitas.santalka"));
    REQUIRE(DataFile::create(other));
    ShareDesk desk;
    REQUIRE(desk.open(other));
    desk.deliveries->deliverLeft();
    CHECK(desk.wait([&] { return desk.says(QStringLiteral("Planas ąžuolas.santalka")); }));
  }
  CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));
  CHECK(WorkingCopy::undelivered().empty());
}

TEST_CASE("Who closes is asked once, however often the place is tried meanwhile", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  share.takeAway();
  desk.write("Mano");
  Messages::collectInsteadOfShowing(false);
  desk.window.close();
  const auto questions = [&] { return desk.window.findChildren<QMessageBox*>(QStringLiteral("question.undelivered")); };
  qsizetype most = 0;
  int looks = 0;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &desk.window, [&] {
    most = qMax(most, questions().size());
    // The keeper tries again after 150 ms and for three seconds.
    if (most == 0 || (++looks < 80 && most < 2)) return;
    look.stop();
    for (QMessageBox* box : questions()) box->buttons().back()->click();
  });
  look.start(100);
  REQUIRE(desk.wait([&] { return looks >= 80 || most > 1; }));
  REQUIRE(desk.wait([&] { return questions().isEmpty(); }));
  Messages::collectInsteadOfShowing(true);
  CHECK(most == 1);
  CHECK(desk.window.isVisible());  // it was chosen to go on working
}

TEST_CASE("Earlier work that meets a changed file goes beside it, and the opened window says so", "[ui][place]") {
  const DatedShare share;
  {
    ShareDesk desk;
    REQUIRE(desk.open(share.path()));
    share.takeAway();
    desk.write("Mano");
    REQUIRE(desk.comesTo(Away));
    REQUIRE(desk.closes());
  }
  (void)Messages::takeCollected();
  share.bringBack();
  share.forgetNote();
  share.changeByOther("Svetima");
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  const QStringList beside = share.names().filter(QStringLiteral("2027-01-11 14.02"));
  REQUIRE(beside.size() == 1);
  CHECK(desk.says(beside.front()));
  CHECK(Share::namesIn(desk.workspace.workPath()) == Share::list({"Svetima"}));
  CHECK(Share::namesIn(share.folder() + QLatin1Char('/') + beside.front()) == Share::list({"Mano"}));
}

TEST_CASE("A file that is gone is put back only when a person says so", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  REQUIRE(QFile::rename(share.path(), share.folder() + QStringLiteral("/kitur.santalka")));
  desk.write("Mano");
  REQUIRE(desk.comesTo(QStringLiteral("Dar neperduota nuo 14:02 – failo vietoje nebėra")));
  CHECK(desk.says(QStringLiteral("nebėra")));
  CHECK_FALSE(QFile::exists(share.path()));
  auto* way = desk.window.findChild<QLabel*>(QStringLiteral("banner.action"));
  CHECK(way->text().contains(QStringLiteral("Padėti atgal")));
  Q_EMIT way->linkActivated(QStringLiteral("#"));
  CHECK(desk.comesTo(Delivered));
  CHECK(Share::namesIn(share.path()) == Share::list({"Mano"}));
}

TEST_CASE("Closing delivers what is fresh and asks nothing", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  desk.session.setPublishing({60000, 60000, 60000, 60000});
  REQUIRE(desk.open(share.path()));
  desk.write("Mano");
  (void)Messages::takeCollected();
  REQUIRE(desk.closes());
  CHECK(Messages::takeCollected().isEmpty());
  CHECK(Share::namesIn(share.path()) == Share::list({"Mano"}));
}

TEST_CASE("Whoever does not want to wait for the place closes at once", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  REQUIRE(desk.open(share.path()));
  share.takeAway();
  desk.write("Mano");
  desk.window.close();
  auto* leave = desk.window.findChild<QPushButton*>(QStringLiteral("busy.leave"));
  REQUIRE(desk.wait([&] { return leave->isVisible(); }));
  leave->click();
  CHECK_FALSE(desk.window.isVisible());
  CHECK(Messages::takeCollected().isEmpty());
}

TEST_CASE("Changing to another file delivers the one before", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  desk.session.setPublishing({60000, 60000, 60000, 60000});
  REQUIRE(desk.open(share.path()));
  desk.write("Mano");
  const QString other = share.dir.filePath(QStringLiteral("Kitas.santalka"));
  REQUIRE(DataFile::create(other));
  REQUIRE(desk.open(other));
  CHECK(desk.wait([&] { return !QFile::exists(FileLock::notePath(share.path())); }));
  CHECK(Share::namesIn(share.path()) == Share::list({"Mano"}));
  // And back, while nothing of it is held any more.
  CHECK(desk.open(share.path()));
  CHECK_FALSE(desk.workspace.isReadOnly());
}

TEST_CASE("A new file on a share is made here and brought there whole", "[ui][place]") {
  const DatedShare share;
  ShareDesk desk;
  const QString path = share.folder() + QStringLiteral("/Naujas.santalka");
  bool done = false;
  desk.files->create(path, [&done](bool isOpen) { done = isOpen; });
  REQUIRE(desk.wait([&] { return done; }));
  CHECK(desk.workspace.path() == path);
  CHECK(desk.workspace.workPath() != path);
  desk.write("Mano");
  CHECK(desk.comesTo(Delivered));
  CHECK(Share::namesIn(path) == Share::list({"Mano"}));
}
