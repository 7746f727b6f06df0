// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"
#include "ui/shell/Page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace santalka {

class ChipBar;
class EmptyState;
class FilterLine;
class FlowLayout;
class HistoryView;
class KeptFilters;
class QuickEntryRow;
class RecordForm;
class RecordTable;
class RecordTableModel;
class RefusalBanner;
class SideForm;
class UnseenRecords;

/// A page over one entity: head, chips, filter line, table with quick entry, side form with data and history, and what
/// an empty one says. A page with nothing special sets its texts and is done.
class EntityPage : public Page {
  Q_OBJECT
 public:
  struct Texts {
    const char* title = "";       ///< English source texts, translated in the context "EntityPage"
    const char* newRecord = "";   ///< „Nauja veikla“
    const char* filter = "";      ///< „Filtruoti veiklas“
    const char* emptyTitle = "";
    const char* emptyText = "";
    const char* import = "";      ///< „Importuoti veiklas…“; where tables of such records can be brought in
    const char* importAs = "";    ///< and what they are brought in as: a word of importTarget()
  };

  EntityPage(EntityKind kind, Icon icon, const Texts& texts, Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  QList<QAction*> dataActions() const override;
  QString selectionSummary() const override;
  void activated() override;
  void showPlace(const Place& place) override;
  bool focusFilter() override;
  bool newRecord() override;
  bool toggleSideForm() override;
  bool print() override;
  QList<QWidget*> panes() const override;
  bool copy(bool withHeaders) override;
  bool paste() override;
  bool removeSelected() override;

  RecordTableModel& model() const { return *m_model; }
  RecordTable& table() const { return *m_table; }

 protected:
  /// Chips above the filter line; made when first asked for.
  ChipBar& chips();
  QuickEntryRow& quickEntry() const { return *m_quick; }
  SideForm& sideForm() const { return *m_side; }
  RecordForm* form() const { return m_form; }
  RefusalBanner& banner() const { return *m_banner; }
  /// Choices and chips beside the filter line, left of the button for columns.
  void addToFilterLine(QWidget* widget);
  KeptFilters& keptFilters() const { return *m_kept; }
  /// Which fields the side form shows and in which order; before the page is shown.
  void setFormFields(const QStringList& keys) { m_formKeys = keys; }
  /// Called once, when the side form is opened for the first time: tabs and rows of the page's own.
  virtual void furnishForm(RecordForm&) {}
  /// The record's name in the side form, and what stands above it.
  virtual QString formTitle(const Record& record) const;
  virtual QString formContext(const Record&) const { return {}; }
  /// The year that the record is shown in; nothing where the page shows all years.
  virtual std::optional<int> yearOf(const Record&) const { return {}; }
  /// Takes back every filter, so that all records of the year are seen.
  virtual void clearFilters();
  /// Counts on chips and the like; after loading and after every change.
  virtual void updateCounts() {}
  /// Called when another record is current (0: none).
  virtual void currentChanged(qint64) {}
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void buildForm();
  void showCurrent();
  void updateState();
  void setFormOpen(bool open);
  QString unseenWords(const std::vector<qint64>& ids) const;
  void showUnseen(qint64 id);
  void fitHeight();

  EntityKind m_kind;
  Texts m_texts;
  RecordTableModel* m_model;
  RecordTable* m_table;
  QuickEntryRow* m_quick;
  FilterLine* m_filter;
  KeptFilters* m_kept;
  FlowLayout* m_filterRow;
  QWidget* m_filterHost;
  ChipBar* m_chips = nullptr;
  RefusalBanner* m_banner;
  UnseenRecords* m_unseen;
  QSplitter* m_splitter;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QPushButton* m_emptyNew;
  QPushButton* m_emptyImport = nullptr;
  QPushButton* m_columnButton;
  SideForm* m_side;
  RecordForm* m_form = nullptr;
  HistoryView* m_history = nullptr;
  QStringList m_formKeys;
  QAction* m_new;
  QAction* m_remove;
  QAction* m_open;
  QAction* m_import = nullptr;
  bool m_startedEntry = false;
};

}  // namespace santalka
