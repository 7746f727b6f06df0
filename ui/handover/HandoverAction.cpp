// SPDX-License-Identifier: EUPL-1.2
#include "ui/handover/HandoverAction.h"

#include "core/db/DataFile.h"
#include "ui/common/Messages.h"
#include "ui/handover/HandoverDialog.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <optional>

namespace santalka {

HandoverAction::HandoverAction(MainWindow& window, Workspace& workspace, FileSession& session)
    : QObject(&window), m_window(window), m_workspace(workspace), m_session(session) {
  connect(window.actionSet()["handover"], &QAction::triggered, this, &HandoverAction::start);
}

void HandoverAction::start() {
  if (!m_workspace.hasFile() || m_workspace.isReadOnly()) return;
  HandoverDialog dialog(FileSession::userName(), &m_window);
  if (dialog.exec() != QDialog::Accepted) return;
  Handover::Order order = dialog.order();
  order.path = m_workspace.path();
  auto package = std::make_shared<std::optional<Result<Handover::Package>>>();
  const auto work = [order, package](TaskProgress&) {
    auto database = DataFile::connect(order.path, DataFile::Access::ReadWrite);
    if (!database) {
      package->emplace(database.error());
      return;
    }
    Store store(**database);
    package->emplace(Handover::write(store, order));
  };
  if (!m_workspace.tasks().start(tr("Handing over"), work, [this, package] { finish(**package); }))
    Messages::inform(&m_window, tr("Not handed over"), tr("Other long work is running. Wait until it ends and try again."));
}

void HandoverAction::finish(const Result<Handover::Package>& package) {
  if (!package) return Messages::error(&m_window, tr("Not handed over"), package.error());
  m_session.close();
  const QString text = tr("The file is closed. In the folder are: %1 and %2. Give both to whoever takes over.").arg(QFileInfo(package->copy).fileName(), QFileInfo(package->page).fileName());
  const int answer = Messages::ask(&m_window, QStringLiteral("handedOver"), tr("Handed over"), text, {tr("Open the folder"), tr("Close")});
  if (answer == 0) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(package->copy).absolutePath()));
}

}  // namespace santalka
