// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

namespace santalka {

class SubTable;

/// Applications and funded projects (duty 6.4), with their payment requests in the side form.
class ProjectsPage : public EntityPage {
  Q_OBJECT
 public:
  explicit ProjectsPage(Workspace& workspace, QWidget* parent = nullptr);

  void showPlace(const Place& place) override;

 protected:
  void furnishForm(RecordForm& form) override;
  QString formContext(const Record& record) const override;
  void updateCounts() override;
  void currentChanged(qint64 id) override;
  void retranslate() override;

 private:
  SubTable* m_payments = nullptr;
  int m_paymentsTab = -1;
};

/// Proposals to institutions and what became of them (duty 6.3).
class ProposalsPage : public EntityPage {
  Q_OBJECT
 public:
  explicit ProposalsPage(Workspace& workspace, QWidget* parent = nullptr);
};

}  // namespace santalka
