// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace santalka {

/// The frame of the form beside a table: a small line, the record's name, tabs. Esc and the cross close it.
class SideForm : public QWidget {
  Q_OBJECT
 public:
  explicit SideForm(QWidget* parent = nullptr);

  void setHead(const QString& context, const QString& title);
  /// Adds a tab; the label is set with setTabText() so that it can follow the language.
  int addTab(QWidget* page, const QString& objectName);
  void setTabText(int index, const QString& text);
  QTabWidget* tabs() const { return m_tabs; }

 Q_SIGNALS:
  void closeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_context;
  QLabel* m_title;
  QToolButton* m_close;
  QTabWidget* m_tabs;
};

}  // namespace santalka
