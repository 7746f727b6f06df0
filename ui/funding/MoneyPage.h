// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

namespace santalka {

/// Money of the plan's measures by source in the chosen year: planned, secured, spent.
class MoneyPage : public EntityPage {
  Q_OBJECT
 public:
  explicit MoneyPage(Workspace& workspace, QWidget* parent = nullptr);

 protected:
  QString formContext(const Record& record) const override;
  std::optional<int> yearOf(const Record& record) const override;
  void updateCounts() override;
  void retranslate() override;

 private:
  void setYear(int year);
};

/// The sources as the municipality's budget names them.
class SourcesPage : public EntityPage {
  Q_OBJECT
 public:
  explicit SourcesPage(Workspace& workspace, QWidget* parent = nullptr);
};

Page* makeMoneyArea(Workspace& workspace, QWidget* parent);

}  // namespace santalka
