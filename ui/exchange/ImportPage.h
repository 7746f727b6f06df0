// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ImportTypes.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;

namespace santalka {

class ChipBar;
class ElidedLabel;
class ExchangeStart;
class FilesBanner;
class ImportDesk;
class ImportSide;
class ImportTable;
class ImportTableModel;
class MessageBanner;
class StepsBar;
struct ImportResult;

/// Tables in and out. An import goes file › sheet and heading › columns › preview, all of it on one page that shows the
/// rows of the file with what will become of each; nothing is written before the button that says how many rows.
class ImportPage : public Page {
  Q_OBJECT
 public:
  explicit ImportPage(Workspace& workspace, QWidget* parent = nullptr);
  ~ImportPage() override;

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QString selectionSummary() const override;
  void showPlace(const Place& place) override;
  QList<QWidget*> panes() const override;

  ImportDesk& desk() const { return *m_desk; }
  void openFile(const QString& path, ImportTarget target);

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildWork();
  QWidget* buildControls();
  QWidget* buildFoot();
  void chooseFile();
  void showState();
  void showBusy(bool busy, const QString& what);
  void updateChips();
  void updateFoot();
  void fillControls();
  void giveUp();
  void finished(const ImportResult& result);
  void exportTables(const QStringList& tables, bool csv, bool personal);
  void fail(const Error& error);
  qint64 rowsToWrite() const;

  ImportDesk* m_desk;
  ImportTableModel* m_model;
  StepsBar* m_steps;
  MessageBanner* m_banner;
  FilesBanner* m_files;
  QWidget* m_busy;
  QLabel* m_busyText;
  QProgressBar* m_busyBar;
  QPushButton* m_stop;
  QStackedWidget* m_stack;
  ExchangeStart* m_start;
  QWidget* m_work;
  QWidget* m_controls;
  QLabel* m_sheetLabel;
  QComboBox* m_sheet;
  QLabel* m_headerLabel;
  QSpinBox* m_headerFirst;
  QSpinBox* m_headerLast;
  QComboBox* m_plan;
  ElidedLabel* m_known;
  ChipBar* m_chips;
  QSplitter* m_splitter;
  ImportTable* m_table;
  ImportSide* m_side;
  QWidget* m_foot;
  QLabel* m_footText;
  QCheckBox* m_skipErrors;
  QPushButton* m_giveUp;
  QPushButton* m_apply;
  QAction* m_other;
  QString m_path;
  ImportTarget m_target = ImportTarget::Plan;
  QStringList m_left;  ///< rows that were left out, each with its reason
  int m_rows = 0;      ///< rows that were to be written, as the button said
  bool m_filling = false;
  bool m_done = false;  ///< the banner tells of an import that stands
};

}  // namespace santalka
