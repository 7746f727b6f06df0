// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

namespace santalka {

class SubTable;

/// The register of the network (duty 6.1): institutions by group, their contacts in the side form.
class StakeholdersPage : public EntityPage {
  Q_OBJECT
 public:
  explicit StakeholdersPage(Workspace& workspace, QWidget* parent = nullptr);

  QString countText() const override;
  void showPlace(const Place& place) override;

 protected:
  void furnishForm(RecordForm& form) override;
  QString formContext(const Record& record) const override;
  void updateCounts() override;
  void currentChanged(qint64 id) override;
  void retranslate() override;

 private:
  SubTable* m_contacts = nullptr;
  int m_contactsTab = -1;
  QStringList m_groups;
};

}  // namespace santalka
