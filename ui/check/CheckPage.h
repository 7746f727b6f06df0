// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/FileCheck.h"
#include "ui/shell/Page.h"

#include <QDateTime>

class QListWidget;

namespace santalka {

class MessageBanner;

/// “Check my data”: the whole file looked through off the UI thread; every finding leads to its place.
class CheckPage : public Page {
  Q_OBJECT
 public:
  explicit CheckPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QWidget*> panes() const override;
  void activated() override;
  const std::vector<FileFinding>& findings() const { return m_findings; }

 protected:
  void retranslate() override;

 private:
  void run();
  void fill();
  void goTo(int row);

  QAction* m_again;
  MessageBanner* m_banner;
  QListWidget* m_list;
  std::vector<FileFinding> m_findings;
  QDateTime m_checkedAt;
  bool m_stale = true;
};

}  // namespace santalka
