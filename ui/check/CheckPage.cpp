// SPDX-License-Identifier: EUPL-1.2
#include "ui/check/CheckPage.h"

#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/editing/EditService.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"

#include <QAction>
#include <QListWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
/// More than anybody mends in one go; the count is of all of them.
constexpr int ShownFindings = 1000;
}  // namespace

CheckPage::CheckPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_again = new QAction(icon(Icon::Tick), QString(), this);
  m_again->setObjectName(QStringLiteral("action.check.again"));
  m_banner = new MessageBanner(this);
  m_banner->setObjectName(QStringLiteral("check.banner"));
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("check.findings"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setWordWrap(true);
  m_list->setAlternatingRowColors(true);
  body()->addWidget(m_banner);
  body()->addWidget(m_list, 1);
  body()->addStretch(0);
  setFocusProxy(m_list);
  connect(m_again, &QAction::triggered, this, &CheckPage::run);
  connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
  connect(&workspace.edits(), &EditService::changed, this, [this] { m_stale = true; });
}

QString CheckPage::title() const { return tr("Check my data"); }

QString CheckPage::countText() const {
  if (!m_checkedAt.isValid()) return {};
  const QString when = tr("looked through at %1").arg(m_checkedAt.toString(QStringLiteral("HH:mm")));
  return QStringLiteral("%1, %2").arg(tr("%n finding(s)", nullptr, static_cast<int>(m_findings.size())), when);
}

QList<QAction*> CheckPage::pageActions() const { return {m_again}; }
QList<QWidget*> CheckPage::panes() const { return {m_list}; }

void CheckPage::activated() {
  if (m_stale) run();
}

void CheckPage::run() {
  auto outcome = std::make_shared<std::optional<Result<std::vector<FileFinding>>>>();
  const auto work = [outcome, path = workspace().path()](TaskProgress&) {
    auto database = DataFile::connect(path, DataFile::Access::ReadOnly);
    if (!database) *outcome = database.error();
    else *outcome = FileCheck::run(Store(**database));
  };
  const auto finished = [this, outcome] {
    m_checkedAt = Clock::now();
    if (!*outcome) return;
    if (!**outcome) {
      m_banner->show(StateMark::Overdue, (*outcome)->error().message);
      return;
    }
    m_findings = std::move(***outcome);
    fill();
  };
  if (!workspace().tasks().start(tr("Checking the file"), work, finished)) {
    m_banner->show(StateMark::Behind, tr("Other work is running; check again when it has ended."));
    return;
  }
  m_stale = false;
}

void CheckPage::fill() {
  m_list->clear();
  const int shown = qMin(ShownFindings, static_cast<int>(m_findings.size()));
  for (int i = 0; i < shown; ++i) {
    const FileFinding& finding = m_findings[static_cast<std::size_t>(i)];
    const PageEntry* page = PageList::pageOf(finding.entity);
    const bool leads = page && finding.record != 0;
    auto* item = new QListWidgetItem(stateIcon(finding.kind == FileFinding::Kind::Rule ? StateMark::Behind : StateMark::Overdue),
                                     leads ? QStringLiteral("%1 · %2").arg(PageList::title(*page), finding.message) : finding.message, m_list);
    item->setToolTip(finding.message);
  }
  if (m_findings.empty()) m_banner->show(StateMark::Good, tr("The file is sound: its structure, its references and the rules of every record."));
  else if (shown < static_cast<int>(m_findings.size()))
    m_banner->show(StateMark::Behind, tr("The first %1 are shown. A line leads to the record to be mended.").arg(shown));
  else m_banner->show(StateMark::Behind, tr("A line leads to the record to be mended."));
  m_list->setVisible(!m_findings.empty());
  updateHead();
}

void CheckPage::goTo(int row) {
  if (row < 0 || row >= static_cast<int>(m_findings.size())) return;
  const FileFinding& finding = m_findings[static_cast<std::size_t>(row)];
  const PageEntry* page = PageList::pageOf(finding.entity);
  if (page && finding.record != 0) workspace().go({page->name, describe(finding.entity).table, finding.record, finding.field, {}});
}

void CheckPage::retranslate() {
  m_again->setText(tr("Check again"));
  m_list->setAccessibleName(tr("Findings"));
  m_list->setIconSize(QSize(px(14), px(14)));
  m_list->setSpacing(px(2));
  // Findings are said in the language they were found in.
  if (m_checkedAt.isValid()) run();
}

}  // namespace santalka
