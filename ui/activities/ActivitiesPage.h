// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

class QComboBox;

namespace santalka {

/// What was done in the year: quick entry, duties 6.1–6.7 as chips, months as groups.
class ActivitiesPage : public EntityPage {
  Q_OBJECT
 public:
  explicit ActivitiesPage(Workspace& workspace, QWidget* parent = nullptr);

  QString countText() const override;

 protected:
  QString formTitle(const Record& record) const override;
  QString formContext(const Record& record) const override;
  std::optional<int> yearOf(const Record& record) const override;
  void clearFilters() override;
  void updateCounts() override;
  void retranslate() override;

 private:
  void setYear(int year);
  void applyFilter();
  void fillKinds();
  QString participantsText(const std::vector<const Record*>& records) const;

  QComboBox* m_kinds;
  class Chip* m_unknown;
};

}  // namespace santalka
