// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/AppFolder.h"
#include "ui/backup/BackupActions.h"
#include "ui/handover/HandoverAction.h"
#include "ui/place/DeliveryActions.h"
#include "ui/privacy/OwedErasures.h"
#include "ui/shell/DraftKeeper.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

namespace santalka {

/// Builds the window and what it works on, once, in the order in which they need each other.
struct AppContext {
  Workspace workspace;
  FileSession session{workspace};
  MainWindow window{workspace};
  DraftKeeper* drafts = new DraftKeeper(window, AppFolder::of(QStringLiteral("drafts")));  ///< owned by the window
  FileActions* files = new FileActions(window, session);  ///< owned by the window
  BackupActions* backups = new BackupActions(window, session, *files);  ///< owned by the window
  DeliveryActions* deliveries = new DeliveryActions(window, session);  ///< so is this
  HandoverAction* handover = new HandoverAction(window, workspace, session);  ///< so is this
  OwedErasures* erasures = new OwedErasures(window, workspace);  ///< so is this
};

}  // namespace santalka
