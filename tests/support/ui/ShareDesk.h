// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "tests/support/Share.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/MessageBanner.h"
#include "ui/place/DeliveryActions.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

#include <catch2/catch.hpp>

#include <QTest>

namespace santalka::test {

/// A share on a day in January 2027.
struct DatedShare : Share {
  DatedShare() { Clock::setFixed(QDateTime(QDate(2027, 1, 11), QTime(14, 2))); }
  ~DatedShare() { Clock::setFixed({}); }
};

/// The window as the program makes it, in a hurry to deliver.
struct ShareDesk {
  Workspace workspace;
  FileSession session{workspace};
  MainWindow window{workspace};
  FileActions* files = new FileActions(window, session);
  DeliveryActions* deliveries = new DeliveryActions(window, session);

  ShareDesk() {
    session.setPublishing({40, 400, 150, 60000});
    window.resize(1280, 826);
    window.show();
  }
  static bool wait(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20000); }
  /// As the menu opens it; false when it did not come to be open.
  bool open(const QString& path) { return opens(*files, path); }
  void write(const char* name) { REQUIRE(workspace.edits().insert(toRecord(Share::stakeholder(QString::fromUtf8(name))))); }
  QString place() const { return window.findChild<ElidedLabel*>(QStringLiteral("status.place"))->text(); }
  bool says(const QString& text) const { return window.banner().text().contains(text); }
  bool comesTo(const QString& text) {
    const bool so = wait([&] { return place() == text; });
    UNSCOPED_INFO("the place says: " << place().toStdString());
    return so;
  }
  bool closes() {
    window.close();
    return wait([&] { return !window.isVisible(); });
  }
};

}  // namespace santalka::test
