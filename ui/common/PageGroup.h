// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace santalka {

/// Several pages of one area under one entry of the navigation, with a switch at the right of the head. Each is made
/// when it is first looked at.
class PageGroup : public Page {
  Q_OBJECT
 public:
  using Maker = std::function<Page*(Workspace&, QWidget*)>;

  PageGroup(Workspace& workspace, QWidget* parent = nullptr);

  /// `title` is translated in the context "PageGroup"; `entity` (plural in snake_case) tells places apart.
  void add(const QString& name, const char* title, const QString& entity, Maker make);

  QString title() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  QList<QAction*> dataActions() const override;
  QString selectionSummary() const override;
  void activated() override;
  bool isSettled() const override;
  void showPlace(const Place& place) override;
  bool focusFilter() override;
  bool newRecord() override;
  bool toggleSideForm() override;
  bool print() override;
  QList<QWidget*> panes() const override;
  bool copy(bool withHeaders) override;
  bool paste() override;
  bool removeSelected() override;

 protected:
  void retranslate() override;

 private:
  struct Entry {
    QString name;
    const char* title;
    QString entity;
    Maker make;
    QPushButton* button = nullptr;
    Page* page = nullptr;
  };
  Page* current() const;
  void show(int index);

  QList<Entry> m_entries;
  QStackedWidget* m_stack;
  QButtonGroup* m_buttons;
  int m_current = 0;
};

}  // namespace santalka
