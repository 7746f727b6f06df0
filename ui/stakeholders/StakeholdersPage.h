// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/NetworkCoverage.h"
#include "ui/common/EntityPage.h"

#include <QHash>

namespace santalka {

class SubTable;

/// The register of the network (duty 6.1): institutions by group, their contacts in the side form.
class StakeholdersPage : public EntityPage {
  Q_OBJECT
 public:
  explicit StakeholdersPage(Workspace& workspace, QWidget* parent = nullptr);

  QString countText() const override;
  void activated() override;
  void showPlace(const Place& place) override;

 protected:
  void furnishForm(RecordForm& form) override;
  QString formContext(const Record& record) const override;
  void updateCounts() override;
  void currentChanged(qint64 id) override;
  void retranslate() override;

 private:
  void addContactColumn();
  void loadNetwork();

  SubTable* m_contacts = nullptr;
  int m_contactsTab = -1;
  QStringList m_groups;
  QHash<qint64, StakeholderCoverage> m_contactOf;  ///< by stakeholder, as of the year that is worked on
  bool m_networkStale = true;
};

}  // namespace santalka
