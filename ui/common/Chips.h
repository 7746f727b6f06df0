// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QWidget>

namespace santalka {

/// A word with a count that is also a filter: "Vėluoja 3".
class Chip : public QAbstractButton {
  Q_OBJECT
 public:
  explicit Chip(QWidget* parent = nullptr);

  void setWord(const QString& word);
  /// Negative hides the count.
  void setNumber(int number);
  int number() const { return m_number; }
  void setMark(StateMark mark);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString numberText() const;
  void describe();

  int m_number = -1;
  StateMark m_mark = StateMark::None;
};

/// Chips in at most two lines (one where height is dear), of which at most one is chosen; choosing the chosen one again gives all.
/// Keys name the choices; the empty key stands for "all" and has no filter.
class ChipBar : public QWidget {
  Q_OBJECT
 public:
  explicit ChipBar(QWidget* parent = nullptr);

  Chip* add(const QString& key, const QString& word, StateMark mark = StateMark::None);
  void setWord(const QString& key, const QString& word);
  void setNumber(const QString& key, int number);
  QString chosen() const { return m_chosen; }
  /// The chosen one as it is called; empty for all.
  QString chosenWord() const;
  void choose(const QString& key);
  void clear();
  void setLines(int lines);

 Q_SIGNALS:
  void chosenChanged(const QString& key);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitLater();
  void fit();
  void showRest();

  struct Entry {
    QString key;
    Chip* chip;
  };
  QList<Entry> m_entries;
  QString m_chosen;
  Chip* m_more;  ///< opens the chips that found no place in the lines
  int m_lines = 2;
  bool m_fitting = false;
};

}  // namespace santalka
