// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QTabWidget;

namespace santalka {

class MunicipalityForm;
class SubTable;

/// Whose file this is: the municipality and its requisites, its coordinators, to whom letters go.
class MunicipalityPage : public Page {
  Q_OBJECT
 public:
  explicit MunicipalityPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  void showPlace(const Place& place) override;
  bool copy(bool withHeaders) override;
  bool paste() override;
  bool removeSelected() override;
  QList<QWidget*> panes() const override;

 protected:
  void retranslate() override;

 private:
  SubTable* shownTable() const;

  QTabWidget* m_tabs;
  MunicipalityForm* m_form;
  SubTable* m_coordinators;
  SubTable* m_addressees;
};

}  // namespace santalka
