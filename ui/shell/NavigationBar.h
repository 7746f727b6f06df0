// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace santalka {

/// One area in the navigation: icon, word, grey number of records, red disc where something is due.
class NavigationItem : public QAbstractButton {
  Q_OBJECT
 public:
  NavigationItem(Icon icon, QWidget* parent);

  void setWords(const QString& full, const QString& brief);
  void setCount(int count);
  void setDue(int due);
  void setNarrow(bool narrow);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void paintWide(class QPainter& painter);
  void paintNarrow(class QPainter& painter);
  void paintBadge(class QPainter& painter, const QPoint& center);
  void describe();

  Icon m_icon;
  QString m_full;
  QString m_brief;
  int m_count = -1;
  int m_due = 0;
  bool m_narrow = false;
};

/// The areas of the program by group: 212 wide, or 84 with the word under the icon (Ctrl+B). Arrow keys move along.
class NavigationBar : public QWidget {
  Q_OBJECT
 public:
  explicit NavigationBar(QWidget* parent = nullptr);

  void addGroup(const QString& key);
  NavigationItem* addItem(const QString& page, Icon icon);
  void setGroupTitle(const QString& key, const QString& title);
  NavigationItem* item(const QString& page) const { return m_items.value(page); }
  void setCurrent(const QString& page);
  void setNarrow(bool narrow);
  bool isNarrow() const { return m_narrow; }
  void focusCurrent();

 Q_SIGNALS:
  void chosen(const QString& page);
  void narrowToggled(bool narrow);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void restyle();

  QScrollArea* m_scroll;
  QWidget* m_inner;
  QVBoxLayout* m_column;
  QHash<QString, NavigationItem*> m_items;
  QHash<QString, QLabel*> m_groups;
  NavigationItem* m_fold;
  QString m_current;
  bool m_narrow = false;
};

}  // namespace santalka
