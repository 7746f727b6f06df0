// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/AnnualReportPage.h"

#include "ui/common/MessageBanner.h"
#include "ui/common/RecordForm.h"
#include "ui/common/Theme.h"
#include "ui/report/FilesBanner.h"
#include "ui/report/MissingList.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PreviewPanel.h"
#include "ui/report/ReportPointView.h"
#include "ui/report/ReportSectionList.h"
#include "ui/report/ReportSide.h"
#include "ui/report/ShareBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

const QString PreviewShown = QStringLiteral("report/preview");

/// A page of the middle that scrolls: title above, content below.
QScrollArea* scrolled(QWidget* inner, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(inner);
  area->viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  return area;
}

QLabel* titleLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

void AnnualReportPage::buildActions() {
  const auto action = [this](const char* name, Icon which) {
    auto* made = new QAction(icon(which), QString(), this);
    made->setObjectName(QStringLiteral("action.report.") + QLatin1String(name));
    return made;
  };
  m_previewAction = action("preview", Icon::Eye);
  m_previewAction->setCheckable(true);
  m_previewAction->setChecked(QSettings().value(PreviewShown, true).toBool());
  m_print = action("print", Icon::Print);
  m_versionsAction = action("versions", Icon::History);
  m_pdf = action("pdf", Icon::Document);
  m_xlsx = action("xlsx", Icon::Table);
  m_mail = action("eml", Icon::Mail);
  m_submit = action("submit", Icon::Submit);
  connect(m_previewAction, &QAction::toggled, this, [this](bool shown) {
    if (isNarrow()) m_narrow = shown;
    else QSettings().setValue(PreviewShown, shown);
    arrange();
  });
  connect(m_print, &QAction::triggered, this, [this] { print(); });
  connect(m_versionsAction, &QAction::triggered, this, [this] { showVersions(); });
  connect(m_pdf, &QAction::triggered, this, [this] { exportFile("pdf"); });
  connect(m_xlsx, &QAction::triggered, this, [this] { exportFile("xlsx"); });
  connect(m_mail, &QAction::triggered, this, [this] { exportFile("eml"); });
  connect(m_submit, &QAction::triggered, this, [this] {
    m_pointView->prose().flush();
    m_submitView->show(m_built.readiness, workspace().year(), static_cast<qint64>(m_versions.size()) + 1, m_report.date);
    m_submitView->setEnabledForWriting(!workspace().isReadOnly());
    showCentre(m_submitView);
  });
}

void AnnualReportPage::buildWidgets() {
  const auto button = [this](QAction* action, const char* name, bool main = false) {
    auto* made = new QPushButton(this);
    made->setObjectName(QStringLiteral("report.") + QLatin1String(name));
    made->setIcon(action->icon());
    made->setProperty("main", main);
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    headRight()->addWidget(made);
    return made;
  };
  m_pdfButton = button(m_pdf, "pdf");
  m_xlsxButton = button(m_xlsx, "xlsx");
  m_mailButton = button(m_mail, "eml");
  m_submitButton = button(m_submit, "submit", true);

  m_banner = new MessageBanner(this);
  m_banner->setObjectName(QStringLiteral("report.banner"));
  m_sentBanner = new MessageBanner(this);
  m_sentBanner->setObjectName(QStringLiteral("report.sent"));
  m_files = new FilesBanner(this);
  for (QWidget* banner : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_sentBanner)}) body()->addWidget(banner);

  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  m_left = new QWidget(m_splitter);
  auto* left = new QVBoxLayout(m_left);
  left->setContentsMargins(0, 0, 0, 0);
  left->setSpacing(0);
  auto* head = new QVBoxLayout;
  auto* words = new QHBoxLayout;
  m_summary = new QLabel(m_left);
  m_summary->setObjectName(QStringLiteral("report.summary"));
  m_summaryCount = new QLabel(m_left);
  m_summaryCount->setObjectName(QStringLiteral("report.ready"));
  m_summaryCount->setForegroundRole(QPalette::PlaceholderText);
  m_progress = new ShareBar(m_left);
  words->addWidget(m_progress, 1);
  words->addWidget(m_summaryCount);
  head->addWidget(m_summary);
  head->addLayout(words);
  m_list = new ReportSectionList(m_left);
  m_formNote = new QLabel(m_left);
  m_formNote->setWordWrap(true);
  m_formNote->setForegroundRole(QPalette::PlaceholderText);
  left->addLayout(head);
  left->addWidget(m_list, 1);
  left->addWidget(m_formNote);

  buildCentre();
  m_preview = new PreviewPanel(m_splitter);
  m_splitter->addWidget(m_left);
  m_splitter->addWidget(m_centre);
  m_splitter->addWidget(m_preview);
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setStretchFactor(2, 0);
  body()->addWidget(m_splitter, 1);
  setFocusProxy(m_list);
}

void AnnualReportPage::buildCentre() {
  m_centre = new QStackedWidget(m_splitter);
  m_centre->setObjectName(QStringLiteral("report.centre"));
  m_centre->setAutoFillBackground(true);
  m_centre->setBackgroundRole(QPalette::Base);
  m_pointView = new ReportPointView(m_centre);

  auto* missing = new QWidget;
  auto* missingColumn = new QVBoxLayout(missing);
  m_missingTitle = titleLabel(missing);
  m_missing = new MissingList(missing);
  missingColumn->addWidget(m_missingTitle);
  missingColumn->addWidget(m_missing);
  missingColumn->addStretch(1);
  m_missingView = scrolled(missing, m_centre);

  m_requisites = new QWidget(m_centre);
  auto* column = new QVBoxLayout(m_requisites);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_requisitesTitle = titleLabel(m_requisites);
  m_requisitesMissing = new MissingList(m_requisites);
  m_requisitesMissing->setObjectName(QStringLiteral("report.requisites.missing"));
  m_requisitesForm = new RecordForm(EntityKind::AnnualReport, workspace().edits(), workspace().names(), workspace().refused(),
                                    {QStringLiteral("date"), QStringLiteral("number"), QStringLiteral("signatory_position"),
                                     QStringLiteral("signatory_name"), QStringLiteral("annexes")},
                                    m_requisites);
  m_requisitesForm->setReadOnly(workspace().isReadOnly());
  m_begin = new QPushButton(m_requisites);
  m_begin->setObjectName(QStringLiteral("report.begin"));
  m_begin->setProperty("main", true);
  m_begin->setEnabled(!workspace().isReadOnly());
  connect(m_begin, &QPushButton::clicked, this, &AnnualReportPage::beginReport);
  auto* beginLine = new QHBoxLayout;
  beginLine->addWidget(m_begin);
  beginLine->addStretch(1);
  column->addWidget(m_requisitesTitle);
  column->addWidget(m_requisitesMissing);
  column->addLayout(beginLine);
  column->addWidget(m_requisitesForm, 1);
  m_requisitesForm->viewport()->setAutoFillBackground(false);
  m_requisitesForm->widget()->setAutoFillBackground(false);

  m_submitView = new SubmitView(m_centre);
  m_versionsView = new VersionsView(m_centre);
  for (QWidget* view : {static_cast<QWidget*>(m_missingView), static_cast<QWidget*>(m_pointView), m_requisites,
                        static_cast<QWidget*>(m_submitView), static_cast<QWidget*>(m_versionsView)})
    m_centre->addWidget(view);
}

void AnnualReportPage::retranslate() {
  m_previewAction->setText(tr("Preview"));
  m_print->setText(tr("Print…"));
  m_versionsAction->setText(tr("Earlier versions"));
  m_pdf->setText(tr("Export PDF…"));
  m_xlsx->setText(tr("Export XLSX…"));
  m_mail->setText(tr("Letter to SPPD…"));
  m_submit->setText(tr("Send…"));
  m_list->setAccessibleName(tr("Points of the form"));
  m_summary->setFont(Theme::font(10, true));
  m_summaryCount->setFont(Theme::font(9));
  m_formNote->setFont(Theme::font(9));
  m_formNote->setContentsMargins(px(12), px(6), px(12), px(6));
  m_progress->setAccessibleName(tr("Points of the form that are ready"));
  m_left->layout()->itemAt(0)->layout()->setContentsMargins(px(12), px(8), px(12), px(8));
  m_left->layout()->itemAt(0)->layout()->itemAt(1)->layout()->setSpacing(px(8));
  m_missingTitle->setFont(Theme::font(12, true));
  m_missingTitle->setContentsMargins(px(12), px(10), px(12), px(8));
  m_missingTitle->parentWidget()->layout()->setContentsMargins(0, 0, 0, px(12));
  m_requisitesTitle->setFont(Theme::font(12, true));
  m_requisitesTitle->setContentsMargins(px(12), px(10), px(12), px(8));
  m_requisitesTitle->setText(tr("Requisites of the document"));
  m_begin->setText(tr("Begin the report of %1").arg(workspace().year()));
  m_requisites->layout()->itemAt(2)->layout()->setContentsMargins(px(12), px(8), px(12), px(8));
  m_narrow = false;
  arrange();
  // The document itself is in the language of the program.
  m_stale = true;
  if (m_loadedYear != 0) {
    fillList();
    showState();
    if (isVisible()) requestPages();
  }
}

bool AnnualReportPage::isNarrow() const { return width() < px(900); }

void AnnualReportPage::showCentre(QWidget* view) {
  m_centre->setCurrentWidget(view);
  if (isNarrow()) m_previewAction->setChecked(false);
}

void AnnualReportPage::arrange() {
  // Too narrow for three panes: the preview takes the place of the middle while it is asked for.
  const bool narrow = isNarrow();
  m_previewAction->setChecked(narrow ? m_narrow : QSettings().value(PreviewShown, true).toBool());
  const bool preview = m_previewAction->isChecked();
  m_preview->setVisible(preview);
  m_centre->setVisible(!narrow || !preview);
  m_formNote->setVisible(height() >= px(480));
  const bool words = width() >= px(760);
  // Where the title is short of room, the menu of the report has them.
  const auto label = [&](QPushButton* button, QAction* action, const QString& text, bool brief) {
    button->setVisible(brief ? width() >= px(480) : width() >= px(620));
    button->setText(words || brief ? text : QString());
    button->setIcon(words || !brief ? action->icon() : QIcon());
    button->setToolTip(text);
    button->setAccessibleName(text);
  };
  label(m_pdfButton, m_pdf, tr("PDF", "button"), true);
  label(m_xlsxButton, m_xlsx, tr("XLSX", "button"), true);
  label(m_mailButton, m_mail, tr("Letter to SPPD"), false);
  m_submitButton->setText(tr("Send…"));
  const int left = qBound(px(170), width() * 22 / 100, px(250));
  const int right = narrow ? width() - left : qBound(px(240), width() * 27 / 100, px(420));
  m_splitter->setSizes({left, qMax(px(200), width() - left - (preview ? right : 0)), preview ? right : 0});
}

void AnnualReportPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

}  // namespace santalka
