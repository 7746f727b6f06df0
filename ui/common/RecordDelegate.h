// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace santalka {

class FieldEditor;

/// Paints and edits the cells of a RecordTableModel, each with the editor its field asks for. A value that is refused
/// stays in the editor with the reason; when the cell is left, the model keeps it.
class RecordDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  enum class Move { Stay, Down, Up, Right, Left };

  explicit RecordDelegate(QObject* parent = nullptr);

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 Q_SIGNALS:
  /// The value was taken and the key asked for the next cell.
  void moveRequested(santalka::RecordDelegate::Move move) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  void finish(FieldEditor* editor, Move move, bool byKey) const;

  mutable QHash<QObject*, QPersistentModelIndex> m_cells;
};

}  // namespace santalka
