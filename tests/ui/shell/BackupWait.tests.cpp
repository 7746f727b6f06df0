// SPDX-License-Identifier: EUPL-1.2
// A step of many records waits for its backup, and the window goes on.
#include "ui/shell/BackupWait.h"

#include "core/backup/BackupKeeper.h"
#include "core/base/Steps.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusedTexts.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace santalka;
using namespace santalka::test;

namespace {

constexpr int Rows = 30;

/// The first backup stands still in the middle of its work, in whichever thread that is, until somebody lets it go on.
class HeldBackup {
 public:
  HeldBackup() {
    Steps::listen([this](const char* step) {
      if (QByteArray(step) != "backup.check" || m_reached.exchange(true)) return;
      m_aside = QThread::currentThread() != qApp->thread();
      if (m_aside) m_mayGoOn.tryAcquire(1, 20000);
    });
  }
  ~HeldBackup() {
    goOn();
    Steps::listen({});
  }
  bool isReached() const { return m_reached; }
  bool isAside() const { return m_aside; }
  void goOn() { m_mayGoOn.release(); }

 private:
  QSemaphore m_mayGoOn;
  std::atomic<bool> m_reached{false};
  std::atomic<bool> m_aside{false};
};

struct PasteWindow : SampleWindow {
  qint64 before = 0;
  int ticks = 0;
  bool been = false;

  PasteWindow() {
    (void)Messages::takeCollected();
    open("stakeholders");
    before = stakeholders();
    QStringList lines{QStringLiteral("Grupė\tPavadinimas")};
    for (int i = 0; i < Rows; ++i) lines << QStringLiteral("SVI\tĮklijuota įstaiga %1").arg(i);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
  }
  qint64 stakeholders() { return *workspace.store().count(EntityKind::Stakeholder); }
  RecordTable& table() { return *find<RecordTable>("table.stakeholders"); }
  void openPanel() {
    table().setFocus();
    window.actionSet()["paste"]->trigger();
    REQUIRE(find<QPushButton>("paste.do")->isEnabled());
  }
  /// What stood before it is gone, and the keyboard is back where it was.
  bool isInFront() {
    window.activateWindow();
    return wait([this] { return window.isActiveWindow() && QApplication::focusWidget(); });
  }
  static BackupWait* box() {
    for (QWidget* one : QApplication::topLevelWidgets())
      if (auto* found = qobject_cast<BackupWait*>(one)) return found;
    return nullptr;
  }
  /// Does the step; once the window has waited for a while, `then` happens in the middle of it.
  void during(const std::function<void()>& step, HeldBackup& backup, const std::function<void()>& then) {
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
      ++ticks;
      if (been || !backup.isReached() || !box() || !box()->isVisible() || ticks < 10) return;
      been = true;
      then();
    });
    beat.start(5);
    step();
    CHECK(backup.isAside());
    CHECK(been);
    CHECK(ticks >= 10);
    CHECK(box() == nullptr);
  }
  void paste(HeldBackup& backup, const std::function<void()>& then) {
    openPanel();
    during([this] { find<QPushButton>("paste.do")->click(); }, backup, then);
  }
  int bulkBackups() {
    int count = 0;
    for (const Backup& one : BackupStore::ofFile(path()).list()) count += one.reason == BackupReason::BulkChange ? 1 : 0;
    return count;
  }
};

}  // namespace

TEST_CASE("A large paste waits for its backup aside: the window lives, nothing gets in between, and it lands whole", "[ui][backup][paste]") {
  HeldBackup backup;
  PasteWindow window;
  window.paste(backup, [&] {
    CHECK(window.box()->isModal());
    CHECK(window.stakeholders() == window.before);
    // Nobody else writes, opens, closes or goes elsewhere.
    Stakeholder other;
    other.name = QStringLiteral("Tarp kopijos ir įklijavimo");
    other.group = QStringLiteral("SVI");
    const auto refused = window.workspace.edits().insert(toRecord(other));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK_FALSE(window.workspace.edits().undo());
    CHECK_FALSE(window.session.openSoon(window.inFolder(QStringLiteral("kitas.santalka")), DataFile::Access::ReadWrite, false, {}));
    CHECK_FALSE(window.workspace.tasks().start(QStringLiteral("Kitas darbas"), [](TaskProgress&) {}, {}));
    QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.window.currentPageName() == QStringLiteral("stakeholders"));
    backup.goOn();
  });
  CHECK(window.stakeholders() == window.before + Rows);
  CHECK(Messages::takeCollected().isEmpty());
  CHECK(window.bulkBackups() == 1);
  REQUIRE(window.workspace.edits().undo());
  CHECK(window.stakeholders() == window.before);
  // The window is free again.
  REQUIRE(window.isInFront());
  QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
  CHECK(window.window.currentPageName() != QStringLiteral("stakeholders"));
}

TEST_CASE("Stopped in the middle of its backup a paste changes nothing, and can be made again", "[ui][backup][paste]") {
  HeldBackup backup;
  PasteWindow window;
  const QByteArray bytes = bytesOf(window.path());
  window.paste(backup, [&] {
    auto* const stop = window.box()->findChild<QPushButton*>(QStringLiteral("backupWait.stop"));
    REQUIRE(stop);
    stop->click();
    CHECK_FALSE(stop->isEnabled());
    CHECK(window.box()->isVisible());  // until the work has noticed
    backup.goOn();
  });
  CHECK(window.stakeholders() == window.before);
  CHECK(bytesOf(window.path()) == bytes);
  CHECK(window.bulkBackups() == 0);
  CHECK(Messages::takeCollected() == QStringList{QStringLiteral("Sustabdyta. Nieko neįrašyta.")});
  // The panel is still there with all that was to be pasted.
  window.find<QPushButton>("paste.do")->click();
  CHECK(window.stakeholders() == window.before + Rows);
}

TEST_CASE("A window asked to close while a paste waits for its backup closes when the paste is in the file", "[ui][backup][paste]") {
  HeldBackup backup;
  PasteWindow window;
  window.paste(backup, [&] {
    CHECK_FALSE(window.window.close());
    CHECK(window.window.isVisible());
    backup.goOn();
  });
  CHECK(window.stakeholders() == window.before + Rows);
  CHECK(SampleWindow::wait([&] { return !window.window.isVisible(); }));
  window.session.close();
  REQUIRE(window.session.open(window.path()));
  CHECK(window.stakeholders() == window.before + Rows);
}

TEST_CASE("A program that ends while a paste waits for its backup leaves the file as it was", "[ui][backup][paste]") {
  HeldBackup backup;
  PasteWindow window;
  const QByteArray bytes = bytesOf(window.path());
  std::thread later;
  QTimer::singleShot(0, &window.window, [&] {
    window.paste(backup, [&] {
      QCoreApplication::exit();
      // Nobody runs the event loop any more; the work notices by itself.
      later = std::thread([&backup] {
        QThread::msleep(100);
        backup.goOn();
      });
    });
  });
  QApplication::exec();
  later.join();
  CHECK(window.stakeholders() == window.before);
  CHECK(bytesOf(window.path()) == bytes);
}

TEST_CASE("A paste whose backup cannot be made changes nothing and says why", "[ui][backup][paste]") {
  PasteWindow window;
  const QString rings = QString::fromUtf8(qgetenv("SANTALKA_APP_DATA")) + QStringLiteral("/backups");
  QDir(rings).removeRecursively();
  writeBytes(rings, "a file where the folder should be");
  window.openPanel();
  window.find<QPushButton>("paste.do")->click();
  CHECK(window.stakeholders() == window.before);
  const QStringList said = Messages::takeCollected();
  REQUIRE(said.size() == 1);
  CHECK(said.front().startsWith(QStringLiteral("Atsarginės kopijos padaryti nepavyko")));
}

TEST_CASE("What is being typed while many records are deleted is kept in its field, and saved when that is left", "[ui][backup]") {
  HeldBackup backup;
  PasteWindow window;
  RecordTable& table = window.table();
  RecordTableModel& model = table.records();
  QItemSelection others;
  qint64 kept = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.isGroupRow(row)) continue;
    if (kept == 0) kept = model.idAt(row);
    else others.select(model.index(row, 0), model.index(row, 0));
  }
  REQUIRE(table.showRecord(kept, QStringLiteral("name")));
  table.selectionModel()->select(others, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  REQUIRE(window.before > static_cast<qint64>(EditService::BulkRecords) + 1);
  auto* const text = qobject_cast<QPlainTextEdit*>(window.find<FieldEditor>("form.stakeholders.notes")->focusProxy());
  REQUIRE(text);
  text->setFocus();
  text->insertPlainText(QStringLiteral("Rašoma"));
  window.during([&table] { table.removeSelected(); }, backup, [&] { backup.goOn(); });
  CHECK(window.workspace.refused().count() == 0);
  CHECK(Messages::takeCollected().isEmpty());
  REQUIRE(window.stakeholders() == 1);
  CHECK(text->toPlainText().contains(QStringLiteral("Rašoma")));
  REQUIRE(window.isInFront());
  table.setFocus();
  CHECK(window.workspace.store().record(EntityKind::Stakeholder, kept)->text(QStringLiteral("notes")).contains(QStringLiteral("Rašoma")));
}
