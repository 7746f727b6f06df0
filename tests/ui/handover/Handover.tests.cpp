// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/ui/SampleWindow.h"
#include "ui/handover/HandoverAction.h"
#include "ui/handover/HandoverDialog.h"
#include "ui/common/Messages.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace santalka;
using namespace santalka::test;

namespace {

/// Does this in the dialog once it is open; its exec() blocks the test meanwhile.
void inDialog(const std::function<void(HandoverDialog&)>& then) {
  QTimer::singleShot(0, qApp, [then] {
    auto* dialog = qobject_cast<HandoverDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    then(*dialog);
  });
}

QLineEdit* field(HandoverDialog& dialog, const char* name) { return dialog.findChild<QLineEdit*>(QLatin1String(name)); }

}  // namespace

TEST_CASE("The work is handed over from the menu: copy and page in a folder, the file closed", "[ui][handover]") {
  SampleWindow sample;
  HandoverAction action(sample.window, sample.workspace, sample.session);
  const QString folder = sample.inFolder(QStringLiteral("Perdavimas"));
  REQUIRE(QDir().mkpath(folder));
  Messages::collectInsteadOfShowing(true);
  bool asked = false;
  inDialog([&](HandoverDialog& dialog) {
    asked = true;
    auto* go = dialog.findChild<QPushButton*>(QStringLiteral("handover.go"));
    field(dialog, "handover.from")->setText(QStringLiteral("Ona"));
    field(dialog, "handover.to")->setText(QStringLiteral("Eglė"));
    field(dialog, "handover.folder")->setText(sample.inFolder(QStringLiteral("nėra tokio")));
    CHECK_FALSE(go->isEnabled());
    field(dialog, "handover.folder")->setText(folder);
    CHECK(go->isEnabled());
    // A password that is too short, then one written in two ways.
    dialog.findChild<QCheckBox*>(QStringLiteral("handover.sealed"))->setChecked(true);
    field(dialog, "handover.password")->setText(QStringLiteral("ąžuolas"));
    CHECK_FALSE(go->isEnabled());
    field(dialog, "handover.password")->setText(QStringLiteral("žalias ąžuolas prie upės"));
    field(dialog, "handover.again")->setText(QStringLiteral("žalias ąžuolas prie ežero"));
    CHECK_FALSE(go->isEnabled());
    dialog.findChild<QCheckBox*>(QStringLiteral("handover.sealed"))->setChecked(false);
    go->click();
  });
  sample.window.actionSet()["handover"]->trigger();
  REQUIRE(asked);
  REQUIRE(SampleWindow::wait([&] { return !sample.session.isOpen(); }));
  const QStringList files = QDir(folder).entryList(QDir::Files | QDir::NoDotAndDotDot) + QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  INFO(files.join(u'|').toStdString());
  CHECK_FALSE(files.isEmpty());
}
