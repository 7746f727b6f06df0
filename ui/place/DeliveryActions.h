// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/place/Leftovers.h"
#include "core/place/Publishing.h"
#include "ui/common/Icons.h"
#include "ui/shell/StatusLine.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace santalka {

class FileSession;
class MainWindow;
class PublishKeeper;

/// What the window says and asks about a file that stands on a share, a stick or in a synced folder: where its delivery
/// stands, what to do when it cannot be delivered as it should, and one last try before the window closes.
class DeliveryActions : public QObject {
  Q_OBJECT
 public:
  DeliveryActions(MainWindow& window, FileSession& session);

  /// Delivers, off the UI thread, what earlier runs left on this computer of files other than the open one.
  void deliverLeft();

 private:
  void follow();
  void show(DeliveryState::Kind kind, const QString& why = {}, const QDateTime& when = {});
  /// A word that is taken back when the file is delivered.
  void say(StateMark mark, const QString& text, const QString& actionText = {}, std::function<void()> action = {});
  void settled(DeliveryState::Kind kind);
  void wait(const QDateTime& since, const Error& why);
  void askPutBack(const Error& why);
  void tellBeside(const QString& path, const QString& beside);
  void tellOpened();
  void tellLeft(const QString& path, const Publishing::Outcome& outcome);
  void tellLeftovers(const std::vector<Leftovers::Left>& all);

  bool mayClose();
  void goOnClosing();
  void endClosing(const QString& text, const QStringList& buttons);
  void closeNow();

  MainWindow& m_window;
  FileSession& m_session;
  QTimer* m_patience;        ///< of somebody who closes the window
  QString m_said;            ///< why work waits
  bool m_closing = false;
  bool m_asking = false;     ///< a closing person thinks; the keeper goes on trying meanwhile
  bool m_mayClose = false;
  std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace santalka
