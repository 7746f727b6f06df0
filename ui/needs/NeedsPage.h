// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

namespace santalka {

/// Needs and challenges found in the yearly monitoring (duty 6.2).
class NeedsPage : public EntityPage {
  Q_OBJECT
 public:
  explicit NeedsPage(Workspace& workspace, QWidget* parent = nullptr);

 protected:
  QString formContext(const Record& record) const override;
  void clearFilters() override;
  void updateCounts() override;
  void retranslate() override;

 private:
  void applyFilter();
  class Chip* m_thisYear;
};

/// How needs were found: surveys, focus groups, interviews.
class StudiesPage : public EntityPage {
  Q_OBJECT
 public:
  explicit StudiesPage(Workspace& workspace, QWidget* parent = nullptr);
};

/// Needs and studies under one entry of the navigation.
Page* makeNeedsArea(Workspace& workspace, QWidget* parent);

}  // namespace santalka
