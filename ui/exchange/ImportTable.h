// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>
#include <QTableView>

class QComboBox;

namespace santalka {

class ImportDesk;
class ImportTableModel;
struct ImportColumn;

/// The head of the preview: letter and caption as in the file, below it the field that the column is taken for.
class ImportHeader : public QHeaderView {
  Q_OBJECT
 public:
  ImportHeader(ImportDesk& desk, ImportTableModel& model, QWidget* parent = nullptr);

  void refill();
  /// Puts the boxes under their captions.
  void place();
  QSize sizeHint() const override;
  /// So wide that what the column is taken for is read whole.
  int wantedWidth(int section) const;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void updateGeometries() override;

 private:
  void fill(QComboBox* box, const ImportColumn& column);

  ImportDesk& m_desk;
  ImportTableModel& m_import;
  QList<QComboBox*> m_boxes;
};

/// The preview of an import: fates with shape and word, old values struck out beside the new ones, doubts and errors framed.
class ImportTable : public QTableView {
  Q_OBJECT
 public:
  ImportTable(ImportDesk& desk, ImportTableModel& model, QWidget* parent = nullptr);

  /// After the model was loaded anew: combos, spans, widths (those the user set are kept while the columns are the same).
  void rearrange();
  /// What stands in place of rows when there are none.
  void setEmptyText(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void restyle();

  ImportTableModel& m_import;
  ImportHeader* m_header;
  QString m_columnsKey;
  QString m_emptyText;
};

}  // namespace santalka
