// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportTemplate.h"
#include "core/submission/AnnualReportService.h"
#include "ui/report/PreviewBuilder.h"
#include "ui/report/ProsePanel.h"
#include "ui/shell/Page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace santalka {

class FilesBanner;
class MessageBanner;
class MissingList;
class PreviewPanel;
class RecordForm;
class ReportPointView;
class ReportSectionList;
class ShareBar;
class SubmitView;
class VersionsView;
struct ChangeNotice;

/// The annual report of the window's year: the form with its marks at the left, the point that is written in the
/// middle, the real pages at the right; export, print, letter and sending. What is counted and what is missing is said by
/// core/services and core/reports; long work runs off the UI thread.
class AnnualReportPage : public Page {
  Q_OBJECT
 public:
  explicit AnnualReportPage(Workspace& workspace, QWidget* parent = nullptr);
  ~AnnualReportPage() override;

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> reportActions() const override;
  QString selectionSummary() const override;
  void activated() override;
  bool isSettled() const override;
  void showPlace(const Place& place) override;
  bool print() override;
  QList<QWidget*> panes() const override;

  const BuiltReport& built() const { return m_built; }
  bool isUpToDate() const;

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  // AnnualReportPage.cpp: what is shown
  void requestPages();
  void takePages(const BuiltReport& report);
  void fillList();
  void showKey(const QString& key);
  void showPoint(const reports::TemplateSection& section, const reports::TemplatePoint& point);
  void showRequisites();
  void showVersions();
  void take(const ChangeNotice& notice);
  void follow(const ReadinessItem& item);
  std::vector<ReadinessItem> missingAt(const QString& point) const;
  void showState();
  void fail(const Error& error);

  // AnnualReportRecords.cpp: what is read and written
  void loadYear();
  ProsePanel::Text proseOf(const QString& point) const;
  void beginReport();
  void saveProse(const QString& point, const ProsePanel::Text& text);
  void submit();

  // AnnualReportFrame.cpp: widgets and their texts
  void buildWidgets();
  void buildCentre();
  void buildActions();
  void arrange();
  bool isNarrow() const;
  /// The view in the middle; a preview that stands in its place gives way.
  void showCentre(QWidget* view);

  // AnnualReportOutput.cpp: what leaves the page
  void exportFile(const char* kind);
  void sayBusy();
  void saveVersion(qint64 submission, bool pdf);

  QString fileName(const char* ending) const;

  std::optional<reports::ReportTemplate> m_form;
  AnnualReport m_report;                ///< invalid id: not begun
  QHash<QString, AnnualReportService::PointProse> m_prose;
  std::vector<Submission> m_versions;   ///< newest first
  int m_loadedYear = 0;                 ///< what is known of the report is of this year; 0: read it anew
  int m_shownYear = 0;                  ///< the pages are of this year
  BuiltReport m_built;
  PreviewBuilder* m_builder;
  QTimer* m_refresh;
  bool m_stale = true;

  QSplitter* m_splitter;
  QWidget* m_left;
  QLabel* m_summary;
  QLabel* m_summaryCount;
  ShareBar* m_progress;
  ReportSectionList* m_list;
  QLabel* m_formNote;
  QStackedWidget* m_centre;
  ReportPointView* m_pointView;
  QWidget* m_requisites;
  QLabel* m_requisitesTitle;
  MissingList* m_requisitesMissing;
  RecordForm* m_requisitesForm;
  QPushButton* m_begin;
  QWidget* m_missingView;
  QLabel* m_missingTitle;
  MissingList* m_missing;
  SubmitView* m_submitView;
  VersionsView* m_versionsView;
  PreviewPanel* m_preview;
  MessageBanner* m_banner;
  MessageBanner* m_sentBanner;
  FilesBanner* m_files;
  QPushButton* m_pdfButton;
  QPushButton* m_xlsxButton;
  QPushButton* m_mailButton;
  QPushButton* m_submitButton;
  QAction* m_previewAction;
  QAction* m_print;
  QAction* m_versionsAction;
  QAction* m_pdf;
  QAction* m_xlsx;
  QAction* m_mail;
  QAction* m_submit;
  bool m_narrow = false;   ///< the preview stands in place of the middle
};

}  // namespace santalka
