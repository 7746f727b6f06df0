// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QLineEdit;

namespace santalka {

/// Paints the cells of the plan (bars, states, amounts with a note) and edits them as one line of text, with what the
/// plan already holds offered for "responsible" and "unit". A refused text stays open with its reason.
class PlanDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  enum class Move { Down, Up, Right, Left };

  explicit PlanDelegate(QObject* parent = nullptr);

  void setTwoLines(bool two) { m_twoLines = two; }
  int rowHeight(bool group) const;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

 Q_SIGNALS:
  void moveRequested(santalka::PlanDelegate::Move move) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool finish(QLineEdit* editor) const;
  QStringList suggestions(const QModelIndex& index) const;

  bool m_twoLines = true;
  mutable QHash<QObject*, QPersistentModelIndex> m_cells;
};

}  // namespace santalka
