// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handover/Handover.h"

#include <QObject>

namespace santalka {

class FileSession;
class MainWindow;
class Workspace;

/// The menu item "Hand the work over…": asks, writes the package off the UI thread, then closes the file, which lets go of it.
class HandoverAction : public QObject {
  Q_OBJECT
 public:
  HandoverAction(MainWindow& window, Workspace& workspace, FileSession& session);

 private:
  void start();
  void finish(const Result<Handover::Package>& package);

  MainWindow& m_window;
  Workspace& m_workspace;
  FileSession& m_session;
};

}  // namespace santalka
