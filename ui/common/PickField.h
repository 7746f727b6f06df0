// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace santalka {

/// A line that finds among a list as you type (letters folded: "siauliai" finds „Šiauliai“) and opens the whole list
/// with the arrow at its right or Alt+↓. What is longer than the line ends in „…“ there and is whole in the tooltip; the
/// list is as wide as what it offers. With `several`, the list has check marks and the line shows what is chosen.
class PickField : public QLineEdit {
  Q_OBJECT
 public:
  struct Item {
    QString key;
    QString text;
  };

  explicit PickField(bool several, QWidget* parent = nullptr);
  ~PickField() override;

  /// The list is asked for when it is first opened.
  void setLoader(std::function<std::vector<Item>()> loader);
  /// Whether words outside the list are kept.
  void setFreeText(bool free) { m_freeText = free; }
  void setChosen(const QStringList& keys);
  QStringList chosen() const { return m_chosen; }
  /// Something was taken from the list since the value was put in.
  bool hasPicked() const { return m_picked; }
  bool isListOpen() const;
  /// Closes the open list and takes what stands chosen in it. Esc closes it and leaves the words as they are typed.
  void acceptList();

 Q_SIGNALS:
  /// One was taken from the list; with `several`, the list was closed.
  void picked();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void load();
  void openList(const QString& words);
  void fillList(const QString& words);
  void closeList(bool take);
  void take(int row);
  void toggle(int row);
  QRect arrowRect() const;
  QRect wordsRect() const;
  bool isCut() const;

  bool m_several;
  bool m_freeText = false;
  bool m_loaded = false;
  bool m_picked = false;
  std::function<std::vector<Item>()> m_loader;
  std::vector<Item> m_items;
  std::vector<QString> m_folded;
  QStringList m_chosen;
  QListView* m_list = nullptr;
  QStandardItemModel* m_model = nullptr;
};

}  // namespace santalka
