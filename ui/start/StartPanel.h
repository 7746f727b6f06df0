// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace santalka {

class ElidedLabel;

/// A framed part of the start page: title, a remark or a link at the right, content.
class StartPanel : public QFrame {
  Q_OBJECT
 public:
  explicit StartPanel(const QString& objectName, QWidget* parent = nullptr);

  void setTexts(const QString& title, const QString& count = {}, const QString& remark = {});
  /// Instead of a remark: words that lead somewhere.
  void setLink(const QString& words);
  QVBoxLayout* content() const { return m_content; }
  /// Throws away what is inside.
  void clear();

 Q_SIGNALS:
  void linkFollowed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_title;
  QLabel* m_count;
  ElidedLabel* m_remark;
  QLabel* m_link;
  QVBoxLayout* m_content;
};

/// One line of a panel that leads to its place: shape and word of a state, what it is about, and a date or a place at
/// the end. Reached with Tab, followed with Enter or Space.
class StartLine : public QAbstractButton {
  Q_OBJECT
 public:
  explicit StartLine(QWidget* parent = nullptr);

  void setLead(StateMark mark, const QString& word, int width = 116);
  void setWords(const QString& words, const QString& detail = {}, bool bold = false);
  /// `place`: shown as a link with an arrow.
  void setTail(const QString& tail, bool place = false);
  /// In a narrow panel: state and date above, the words below.
  void setStacked(bool stacked);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void describe();

  StateMark m_mark = StateMark::None;
  QString m_lead;
  int m_leadWidth = 0;
  QString m_words;
  QString m_detail;
  QString m_tail;
  bool m_bold = false;
  bool m_place = false;
  bool m_stacked = false;
};

/// The head of a group of lines: „Vėluoja 1“.
class StartHead : public QWidget {
  Q_OBJECT
 public:
  StartHead(const QString& title, int count, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_title;
  int m_count;
};

}  // namespace santalka
