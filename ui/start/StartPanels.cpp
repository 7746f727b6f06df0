// SPDX-License-Identifier: EUPL-1.2
// The part of StartPage that fills the panels.
#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/editing/ChangeLabel.h"
#include "core/editing/EditService.h"
#include "core/editing/HistoryNames.h"
#include "core/services/Deadlines.h"
#include "ui/common/HistoryView.h"
#include "ui/common/RecordNames.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"
#include "ui/start/FirstSteps.h"
#include "ui/start/StartBar.h"
#include "ui/start/StartPage.h"
#include "ui/start/StartPanel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace santalka {

using Theme::px;

namespace {

constexpr int DueLines = 7;
constexpr int MissingLines = 7;
constexpr int ChangeLines = 5;

QLabel* quiet(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setContentsMargins(px(12), px(6), px(12), px(8));
  return label;
}

/// One step of editing: what was changed, or what the step was called when it changed several records.
struct ChangeLine {
  QDateTime at;
  QString who;
  QString label;
  QString kind;
  std::vector<HistoryEntry> entries;
};

std::vector<ChangeLine> linesOf(const std::vector<HistoryEntry>& entries) {
  std::vector<ChangeLine> lines;
  qint64 step = -1;
  for (const HistoryEntry& entry : entries) {
    if (entry.step != step) {
      if (static_cast<int>(lines.size()) == ChangeLines) break;
      lines.push_back({entry.at, entry.who, entry.label, entry.kind, {}});
      step = entry.step;
    }
    lines.back().entries.push_back(entry);
  }
  return lines;
}

}  // namespace

void StartPage::fillDue() {
  m_due->clear();
  const QDate today = Clock::today();
  auto items = Deadlines::list(workspace().store(), today, today.addDays(120));
  if (!items || items->empty()) {
    m_due->setTexts(tr("What is coming"));
    m_due->content()->addWidget(quiet(items ? tr("Nothing is due in the next four months.") : items.error().message, m_due));
    m_due->content()->addStretch(1);
    return;
  }
  m_due->setTexts(tr("What is coming"), tr("%n deadline(s)", nullptr, static_cast<int>(items->size())));
  const auto groupOf = [&](const DueItem& item) { return item.due < today ? 0 : today.daysTo(item.due) <= 14 ? 1 : 2; };
  const QString titles[] = {tr("Overdue"), tr("The next two weeks"), tr("Later")};
  const StateMark marks[] = {StateMark::Overdue, StateMark::Behind, StateMark::Later};
  int counts[3] = {0, 0, 0};
  for (const DueItem& item : *items) ++counts[groupOf(item)];
  int group = -1;
  int shown = 0;
  for (const DueItem& item : *items) {
    if (shown == DueLines) break;
    if (groupOf(item) != group) {
      group = groupOf(item);
      m_due->content()->addWidget(new StartHead(titles[group], counts[group], m_due));
    }
    auto* line = new StartLine(m_due);
    line->setObjectName(QStringLiteral("start.due.%1").arg(shown++));
    line->setLead(marks[group], Deadlines::inWords(item.due, today), 124);
    line->setWords(item.title, item.detail, item.kind == DueKind::AnnualReport);
    line->setTail(Format::date(item.due));
    line->setStacked(m_empty);
    const PageEntry* page = item.kind == DueKind::QuarterValues ? PageList::pageOf(EntityKind::Measure) : PageList::pageOf(item.entity);
    const Place place{page ? page->name : QString(), item.record ? describe(item.entity).table : QString(), item.record, {},
                      item.kind == DueKind::QuarterValues ? QStringLiteral("unknown") : QString()};
    connect(line, &StartLine::clicked, this, [this, place] { workspace().go(place); });
    m_due->content()->addWidget(line);
  }
  m_due->content()->addStretch(1);
}

void StartPage::fillReadiness() {
  const Readiness& readiness = m_figures.readiness;
  m_steps->setReadiness(readiness.filled(), readiness.total());
  m_readiness->clear();
  const int missing = static_cast<int>(readiness.items.size());
  const QDate due = Deadlines::annualReport(m_figures.year).statutory;
  const QString when = !m_figures.sent ? Deadlines::inWords(due, m_figures.today)
                       : m_figures.sentOn.isValid() ? tr("sent on %1").arg(Format::date(m_figures.sentOn)) : tr("sent");
  const QString remark = tr("for %1 · %2").arg(m_figures.year).arg(when);
  m_readiness->setTexts(m_figures.sent ? tr("The report is sent") : missing == 0 ? tr("The report lacks nothing") : tr("The report lacks %n thing(s)", nullptr, missing), {}, remark);
  if (readiness.total() > 0) {
    auto* bar = new StartBar(readiness.filled(), readiness.total(), tr("%1 of %n point(s)", nullptr, readiness.total()).arg(readiness.filled()), m_readiness);
    bar->setObjectName(QStringLiteral("start.readiness.bar"));
    m_readiness->content()->addWidget(bar);
  }
  std::vector<ReadinessItem> items = readiness.items;
  std::stable_sort(items.begin(), items.end(), [](const ReadinessItem& a, const ReadinessItem& b) { return a.severity < b.severity; });
  const int shown = missing <= MissingLines ? missing : MissingLines - 1;
  const auto go = [this](StartLine* line, const Place& place) { connect(line, &StartLine::clicked, this, [this, place] { workspace().go(place); }); };
  for (int i = 0; i < shown; ++i) {
    const ReadinessItem& item = items[static_cast<std::size_t>(i)];
    const bool required = item.severity == ReadinessItem::Severity::Required;
    auto* line = new StartLine(m_readiness);
    line->setObjectName(QStringLiteral("start.readiness.%1").arg(i));
    line->setLead(required ? StateMark::Overdue : StateMark::Behind, required ? tr("required") : tr("advised"), 90);
    line->setWords(item.text);
    QString page;
    for (const PageEntry& entry : PageList::all())
      if (entry.name == item.page) page = PageList::briefTitle(entry);
    line->setTail(page, true);
    go(line, {item.page, describe(item.entity).table, item.record, item.field, item.prosePoint});
    m_readiness->content()->addWidget(line);
  }
  if (shown < missing) {
    auto* line = new StartLine(m_readiness);
    line->setObjectName(QStringLiteral("start.readiness.more"));
    line->setWords(tr("and %n more thing(s)", nullptr, missing - shown));
    line->setTail(tr("Whole list"), true);
    go(line, {QStringLiteral("report"), {}, 0, {}, {}});
    m_readiness->content()->addWidget(line);
  }
  m_readiness->content()->addStretch(1);
}

void StartPage::fillPictures() {
  const int year = m_figures.year;
  CitizenshipPicture& citizens = m_figures.citizens;
  m_citizens->setTexts(tr("Foreigners by citizenship"), {}, citizens.years.empty() ? tr("no statistics yet") : citizens.remark);
  m_citizensChart->setAccessibleName(tr("Foreigners by citizenship"));
  m_citizensChart->setPicture(std::move(citizens));
  const ProgressPicture& bars = m_figures.bars;
  m_progress->setTexts(tr("Progress of the plan %1").arg(year), {}, bars.bars.empty() ? tr("no plan for this year") : tr("by objective"));
  m_progressChart->setAccessibleName(tr("Progress of the plan %1").arg(year));
  m_progressChart->setPicture(bars);
  const MoneyPicture& groups = m_figures.groups;
  m_money->setTexts(tr("Money %1").arg(year), {}, groups.groups.empty() ? tr("not written down yet") : tr("spent / planned, thousand €"));
  m_moneyChart->setAccessibleName(tr("Money %1").arg(year));
  m_moneyChart->setPicture(groups);
}

void StartPage::fillChanges() {
  m_changes->clear();
  auto entries = workspace().edits().recent(300);
  if (!entries || entries->empty()) {
    m_changes->content()->addWidget(quiet(tr("Nothing has been changed yet. Every change is saved at once and can be undone."), m_changes));
    return;
  }
  HistoryNames names(workspace().store());
  (void)names.learn(*entries);
  int number = 0;
  for (const ChangeLine& change : linesOf(*entries)) {
    auto* line = new StartLine(m_changes);
    line->setObjectName(QStringLiteral("start.change.%1").arg(number++));
    line->setLead(StateMark::None, spokenTime(change.at.toLocalTime()), 130);
    const HistoryEntry& entry = change.entries.front();
    const QString name = workspace().store().title(entry.entity, entry.recordId).value_or(QString());
    QString words = change.label;
    if (change.entries.size() == 1 && change.kind == QLatin1String("edit") && entry.action == QLatin1String("update")) {
      const QStringList what = HistoryView::words(entry, workspace().names());
      if (!what.isEmpty()) words = QStringLiteral("%1 · %2").arg(names.record(entry), what.join(QStringLiteral("; ")));
    }
    // By the name that the record has today.
    if (change.entries.size() == 1 && change.kind == QLatin1String("edit") && entry.action == QLatin1String("insert") && !name.isEmpty())
      words = changeLabel(Change::Action::Insert, describe(entry.entity), name);
    line->setWords(words.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    line->setTail(change.who);
    const PageEntry* page = PageList::pageOf(entry.entity);
    const bool one = change.entries.size() == 1 && !name.isEmpty();
    const Place place{page ? page->name : QString(), describe(entry.entity).table, one ? entry.recordId : 0, {}, {}};
    connect(line, &StartLine::clicked, this, [this, place] { workspace().go(place); });
    m_changes->content()->addWidget(line);
  }
  m_changes->content()->addStretch(1);
}

}  // namespace santalka
