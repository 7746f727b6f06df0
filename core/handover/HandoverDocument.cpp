// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/HandoverDocument.h"

#include "core/base/Format.h"
#include "core/domain/FieldText.h"
#include "core/editing/ChangeLog.h"
#include "core/reports/PageLayout.h"
#include "core/reports/ReportTemplate.h"
#include "core/services/Deadlines.h"
#include "core/services/Readiness.h"
#include "core/services/YearFacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace santalka {

namespace {

using namespace reports;

constexpr int DueDays = 90;
/// How many lines each list may have. The whole stands on one page, to be read and signed: where the lists are long they are cut
/// until it does, and say how much more there is.
constexpr int ListSizes[] = {14, 10, 7, 5, 3};

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Handover)
};

/// Until the report of last year is sent, it is the report that is worked on.
Result<int> openYear(const Store& store, const QDate& today) {
  auto reportsOfFile = store.all<AnnualReport>();
  if (!reportsOfFile) return reportsOfFile.error();
  const int last = today.year() - 1;
  for (const AnnualReport& report : *reportsOfFile)
    if (report.year == last && report.state != ReportState::Submitted) return last;
  return today.year();
}

Block heading(const QString& title) { return {Heading{{}, title}}; }
Block line(const QString& text) { return {Prose{{RichText(text)}}}; }

BulletList bullets(const QStringList& lines) {
  BulletList list;
  for (const QString& one : lines) list.items << RichText(one);
  return list;
}

using Blocks = std::vector<Block>;

QString andMore(qsizetype count) { return Texts::tr("… and %n more", nullptr, static_cast<int>(count)); }

/// Cuts lists and tables that are longer. What is numbered is a whole.
void shorten(Blocks& blocks, qsizetype most) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (auto* list = std::get_if<BulletList>(&blocks[i].content); list && !list->numbered && list->items.size() > most) {
      const RichText more(andMore(list->items.size() - most));
      list->items.resize(most);
      list->items << more;
    } else if (auto* table = std::get_if<Table>(&blocks[i].content); table && table->rows.size() > most) {
      const qsizetype more = table->rows.size() - most;
      table->rows.resize(most);
      blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1, line(andMore(more)));
    } else if (auto* columns = std::get_if<TwoColumns>(&blocks[i].content)) {
      shorten(columns->left, most);
      shorten(columns->right, most);
    }
  }
}

Result<Blocks> dueBlocks(const Store& store, const QDate& today) {
  auto due = Deadlines::list(store, today, today.addDays(DueDays));
  if (!due) return due.error();
  Blocks out{heading(Texts::tr("Due in the next %n day(s) and overdue", nullptr, DueDays))};
  Table table;
  table.name = QStringLiteral("Terminai");
  table.numbered = false;
  table.columns = {{Texts::tr("By"), ColumnKind::Date, 1.4}, {Texts::tr("What"), ColumnKind::Text, 6}, {Texts::tr("When"), ColumnKind::Text, 2}};
  for (const DueItem& item : *due) table.rows.append({RowKind::Data, {item.due, item.title, Deadlines::inWords(item.due, today)}});
  if (table.rows.isEmpty()) out.push_back(line(Texts::tr("Nothing is due.")));
  else out.push_back({std::move(table)});
  return out;
}

Result<Blocks> reportBlocks(const Store& store, const QDate& today) {
  auto year = openYear(store, today);
  if (!year) return year.error();
  auto facts = YearFacts::load(store, *year, today);
  if (!facts) return facts.error();
  auto form = ReportTemplate::forYear(*year);
  if (!form) return form.error();
  const Readiness readiness = Readiness::of(*facts, form->points());
  Blocks out{heading(Texts::tr("Annual report of %1").arg(*year))};
  const bool sent = facts->report && facts->report->state == ReportState::Submitted;
  out.push_back(line(sent ? Texts::tr("The report is sent.")
                          : Texts::tr("%1 of %2 points of the report are filled; %n required one(s) are missing.", nullptr, readiness.required()).arg(readiness.filled()).arg(readiness.total())));
  QStringList missing;
  for (const ReadinessItem& item : readiness.items)
    if (item.severity == ReadinessItem::Severity::Required) missing << QStringLiteral("%1 – %2").arg(item.point, item.text);
  if (!sent && !missing.isEmpty()) out.push_back({bullets(missing)});
  QStringList drafts;
  for (const ReportSection& section : facts->sections)
    if (section.state == ProseState::Draft) drafts << section.point;
  drafts.sort();
  if (!drafts.isEmpty()) out.push_back(line(Texts::tr("Texts still marked as drafts: points %1.").arg(drafts.join(QStringLiteral(", ")))));
  auto submissions = store.count(EntityKind::Submission);
  if (!submissions) return submissions.error();
  out.push_back(line(Texts::tr("Versions of reports kept as sent in the file: %1.").arg(*submissions)));
  return out;
}

/// What is over asks nothing of whoever takes over.
bool isOpen(const Project& project) { return project.stage != ProjectStage::Rejected && project.stage != ProjectStage::Finished; }

Result<Blocks> moneyBlocks(const Store& store) {
  auto projects = store.all<Project>();
  if (!projects) return projects.error();
  auto payments = store.all<PaymentRequest>();
  if (!payments) return payments.error();
  auto proposals = store.all<Proposal>();
  if (!proposals) return proposals.error();
  const FieldDescription& stage = describe(EntityKind::Project).field(QStringLiteral("stage"));
  QStringList open;
  for (const Project& one : *projects) {
    if (!isOpen(one)) continue;
    const QString state = FieldText::display(stage, toRecord(one).value(stage.key));
    open << (one.endsOn.isValid() ? Texts::tr("%1 – %2, until %3").arg(one.title, state, Format::date(one.endsOn)) : QStringLiteral("%1 – %2").arg(one.title, state));
  }
  const auto waiting = std::count_if(payments->begin(), payments->end(), [](const PaymentRequest& one) {
    return one.state == PaymentState::Due || one.state == PaymentState::ChangesAsked;
  });
  const auto unanswered = std::count_if(proposals->begin(), proposals->end(), [](const Proposal& one) {
    return one.state == ProposalState::Submitted && !one.answeredOn.isValid();
  });
  Blocks out{heading(Texts::tr("Applications, projects and proposals"))};
  if (open.isEmpty()) out.push_back(line(Texts::tr("There are no open applications or projects.")));
  else out.push_back({bullets(open)});
  out.push_back(line(Texts::tr("Payment requests to send or to correct: %1. Proposals without an answer: %2.").arg(waiting).arg(unanswered)));
  return out;
}

Result<Blocks> fileBlocks(const Store& store, const HandoverDetails& details) {
  Blocks out{heading(Texts::tr("The file “%1”").arg(details.fileName))};
  QStringList counts;
  for (const EntityKind kind : {EntityKind::Stakeholder, EntityKind::Contact, EntityKind::Need, EntityKind::Measure, EntityKind::Indicator, EntityKind::Activity, EntityKind::Project, EntityKind::Study}) {
    auto count = store.count(kind);
    if (!count) return count.error();
    if (*count > 0) counts << QStringLiteral("%1 – %2").arg(describe(kind).pluralName().toLower()).arg(*count);
  }
  if (!counts.isEmpty()) out.push_back(line(Texts::tr("In it: %1.").arg(counts.join(QStringLiteral("; ")))));
  QString state = details.verified ? Texts::tr("The file was checked in full and is sound.") : Texts::tr("The full check of the file found something: see “Check my data”.");
  ChangeLog::Query newest;
  newest.limit = 1;
  auto last = ChangeLog(store.database()).changes(newest);
  if (!last) return last.error();
  if (!last->empty())
    state += QLatin1Char(' ') + Texts::tr("Last change: %1, %2.").arg(Format::date(last->front().at.date()), last->front().who.isEmpty() ? Format::unknown() : last->front().who);
  out.push_back(line(state));
  for (const QString& place : details.backupPlaces) out.push_back(line(Texts::tr("Backups: %1").arg(place)));
  return out;
}

Blocks firstDay() {
  BulletList list;
  list.numbered = true;
  for (const QString& line :
       {Texts::tr("Copy the file to your own computer or to the office's usual place and open it with a double click."),
        Texts::tr("Write your name in Settings and yourself as coordinator on the page Municipality, with the first day of work."),
        Texts::tr("Look through “What changed” since this hand-over, and through the page Deadlines."),
        Texts::tr("Tell SPPD who the coordinator is now, and check the addressees of the report."),
        Texts::tr("Choose a second place for backups in Settings.")})
    list.items << RichText(line);
  return {heading(Texts::tr("On the first day")), {std::move(list)}};
}

Signature signature(const QString& what, const QString& name) {
  Signature out;
  out.post = what;
  out.name = name;
  out.roomMm = 11;
  return out;
}

/// With everything in it, however long.
Result<ReportDocument> wholeDocument(const Store& store, const HandoverDetails& details) {
  auto homes = store.all<Municipality>();
  if (!homes) return homes.error();
  ReportDocument out;
  out.language = Format::language();
  out.coverPage = false;
  out.title = Texts::tr("State of the work at hand-over");
  out.requisites.titleLines = {out.title};
  out.requisites.dateAndNumber = Format::longDate(details.today);
  if (!homes->empty()) {
    const Municipality& home = homes->front();
    out.meta.municipality = home.name;
    out.requisites.author = (home.administration.isEmpty() ? home.name : home.administration).toUpper();
    out.requisites.place = home.place;
  }
  out.meta.year = details.today.year();
  out.meta.created = details.today;
  out.meta.footerLeft = details.fileName;
  auto due = dueBlocks(store, details.today);
  if (!due) return due.error();
  auto report = reportBlocks(store, details.today);
  if (!report) return report.error();
  auto money = moneyBlocks(store);
  if (!money) return money.error();
  auto file = fileBlocks(store, details);
  if (!file) return file.error();
  Section all;
  const auto append = [&all](Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(all.blocks)); };
  append(std::move(*due));
  all.blocks.push_back({TwoColumns{std::move(*report), std::move(*money)}});
  append(std::move(*file));
  append(firstDay());
  all.blocks.push_back({signature(Texts::tr("Handed over"), details.from)});
  all.blocks.push_back({signature(Texts::tr("Taken over"), details.to)});
  out.sections.push_back(std::move(all));
  return out;
}

}  // namespace

Result<ReportDocument> handoverDocument(const Store& store, const HandoverDetails& details) {
  const auto whole = wholeDocument(store, details);
  if (!whole) return whole;
  ReportDocument fitting;
  for (const int most : ListSizes) {
    fitting = *whole;
    shorten(fitting.sections.front().blocks, most);
    if (PageLayout(std::make_shared<const ReportDocument>(fitting)).pageCount() == 1) break;
  }
  return fitting;
}

}  // namespace santalka
