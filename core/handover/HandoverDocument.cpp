// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/HandoverDocument.h"

#include "core/base/Format.h"
#include "core/domain/FieldText.h"
#include "core/editing/ChangeLog.h"
#include "core/reports/ReportTemplate.h"
#include "core/services/Deadlines.h"
#include "core/services/Readiness.h"
#include "core/services/YearFacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace santalka {

namespace {

using namespace reports;

constexpr int DueDays = 90;
constexpr int MissingShown = 12;

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

Table table(const QString& name, const QString& caption, QList<Column> columns) {
  Table out;
  out.name = name;
  out.caption = caption;
  out.columns = std::move(columns);
  out.numbered = false;
  return out;
}

Block tableOrNote(Table table, const QString& none) {
  if (table.rows.isEmpty()) return {Prose{{RichText(none)}}};
  return {std::move(table)};
}

Result<Section> dueSection(const Store& store, const QDate& today) {
  auto due = Deadlines::list(store, today, today.addDays(DueDays));
  if (!due) return due.error();
  Table out = table(QStringLiteral("Terminai"), Texts::tr("Due in the next %n day(s) and overdue", nullptr, DueDays),
                    {{Texts::tr("By"), ColumnKind::Date, 1.4}, {Texts::tr("What"), ColumnKind::Text, 6}, {Texts::tr("When"), ColumnKind::Text, 2}});
  for (const DueItem& item : *due) out.rows.append({RowKind::Data, {item.due, item.title, Deadlines::inWords(item.due, today)}});
  return Section{QStringLiteral("1"), Texts::tr("Deadlines"), {}, {}, {tableOrNote(std::move(out), Texts::tr("Nothing is due."))}};
}

Result<Section> reportSection(const Store& store, const QDate& today) {
  auto year = openYear(store, today);
  if (!year) return year.error();
  auto facts = YearFacts::load(store, *year, today);
  if (!facts) return facts.error();
  auto form = ReportTemplate::forYear(*year);
  if (!form) return form.error();
  const Readiness readiness = Readiness::of(*facts, form->points());
  Section out{QStringLiteral("2"), Texts::tr("Annual report of %1").arg(*year), {}, {}, {}};
  const bool sent = facts->report && facts->report->state == ReportState::Submitted;
  QList<RichText> lines{RichText(sent ? Texts::tr("The report is sent.") : Texts::tr("%1 of %2 points of the report are filled; %n required one(s) are missing.", nullptr, readiness.required())
                                                                        .arg(readiness.filled()).arg(readiness.total()))};
  QStringList drafts;
  for (const ReportSection& section : facts->sections)
    if (section.state == ProseState::Draft) drafts << section.point;
  drafts.sort();
  if (!drafts.isEmpty()) lines << RichText(Texts::tr("Texts still marked as drafts: points %1.").arg(drafts.join(QStringLiteral(", "))));
  out.blocks.push_back({Prose{lines}});
  BulletList missing;
  for (const ReadinessItem& item : readiness.items)
    if (item.severity == ReadinessItem::Severity::Required && missing.items.size() < MissingShown)
      missing.items << RichText(QStringLiteral("%1 – %2").arg(item.point, item.text));
  if (!sent && !missing.items.isEmpty()) out.blocks.push_back({std::move(missing)});
  auto submissions = store.count(EntityKind::Submission);
  if (!submissions) return submissions.error();
  out.blocks.push_back({Prose{{RichText(Texts::tr("Versions of reports kept as sent in the file: %1.").arg(*submissions))}}});
  return out;
}

Result<Section> moneySection(const Store& store) {
  auto projects = store.all<Project>();
  if (!projects) return projects.error();
  auto payments = store.all<PaymentRequest>();
  if (!payments) return payments.error();
  auto proposals = store.all<Proposal>();
  if (!proposals) return proposals.error();
  const FieldDescription& stage = describe(EntityKind::Project).field(QStringLiteral("stage"));
  Table open = table(QStringLiteral("Projektai"), Texts::tr("Applications and projects"),
                     {{Texts::tr("Title"), ColumnKind::Text, 5}, {Texts::tr("State"), ColumnKind::Text, 2}, {Texts::tr("Until"), ColumnKind::Date, 1.4}});
  for (const Project& one : *projects) {
    open.rows.append({RowKind::Data, {one.title, FieldText::display(stage, toRecord(one).value(stage.key)), one.endsOn.isValid() ? Cell(one.endsOn) : Cell()}});
  }
  const auto waiting = std::count_if(payments->begin(), payments->end(), [](const PaymentRequest& one) {
    return one.state == PaymentState::Due || one.state == PaymentState::ChangesAsked;
  });
  const auto unanswered = std::count_if(proposals->begin(), proposals->end(), [](const Proposal& one) {
    return one.state == ProposalState::Submitted && !one.answeredOn.isValid();
  });
  Section out{QStringLiteral("3"), Texts::tr("Money and proposals"), {}, {}, {tableOrNote(std::move(open), Texts::tr("There are no applications or projects."))}};
  out.blocks.push_back({Prose{{RichText(Texts::tr("Payment requests to send or to correct: %1. Proposals without an answer: %2.").arg(waiting).arg(unanswered))}}});
  return out;
}

Result<Section> fileSection(const Store& store, const HandoverDetails& details) {
  Section out{QStringLiteral("4"), Texts::tr("The file"), {}, {}, {}};
  Table counts = table(QStringLiteral("Faile"), Texts::tr("What is in it"), {{Texts::tr("Records"), ColumnKind::Text, 5}, {Texts::tr("Number"), ColumnKind::Count, 1.5}});
  for (const EntityDescription* entity : allEntities()) {
    auto count = store.count(entity->kind);
    if (!count) return count.error();
    if (*count > 0) counts.rows.append({RowKind::Data, {entity->pluralName(), *count}});
  }
  out.blocks.push_back({std::move(counts)});
  ChangeLog::Query newest;
  newest.limit = 1;
  auto last = ChangeLog(store.database()).changes(newest);
  if (!last) return last.error();
  QList<RichText> lines;
  lines << RichText(details.verified ? Texts::tr("The file was checked in full and is sound.") : Texts::tr("The full check of the file found something: see “Check my data”."));
  if (!last->empty())
    lines << RichText(Texts::tr("Last change: %1, %2.").arg(Format::date(last->front().at.date()), last->front().who.isEmpty() ? Format::unknown() : last->front().who));
  for (const QString& place : details.backupPlaces) lines << RichText(Texts::tr("Backups: %1").arg(place));
  out.blocks.push_back({Prose{lines}});
  return out;
}

Section firstDay() {
  BulletList list;
  list.numbered = true;
  for (const QString& line :
       {Texts::tr("Copy the file to your own computer or to the office's usual place and open it with a double click."),
        Texts::tr("Write your name in Settings and yourself as coordinator on the page Municipality, with the first day of work."),
        Texts::tr("Look through “What changed” since this hand-over, and through the page Deadlines."),
        Texts::tr("Tell SPPD who the coordinator is now, and check the addressees of the report."),
        Texts::tr("Choose a second place for backups in Settings.")})
    list.items << RichText(line);
  return Section{QStringLiteral("5"), Texts::tr("On the first day"), {}, {}, {{std::move(list)}}};
}

}  // namespace

Result<ReportDocument> handoverDocument(const Store& store, const HandoverDetails& details) {
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
  const auto named = [](const QString& name) { return RichText(name.isEmpty() ? QStringLiteral("____________________") : name); };
  out.facts = {{Texts::tr("Hands over"), named(details.from)}, {Texts::tr("Takes over"), named(details.to)}, {Texts::tr("File"), RichText(details.fileName)}};
  for (auto section : {dueSection(store, details.today), reportSection(store, details.today), moneySection(store), fileSection(store, details)}) {
    if (!section) return section.error();
    out.sections.push_back(std::move(*section));
  }
  out.sections.push_back(firstDay());
  Signature hand;
  hand.post = Texts::tr("Handed over");
  Signature take;
  take.post = Texts::tr("Taken over");
  out.sections.back().blocks.push_back({hand});
  out.sections.back().blocks.push_back({take});
  return out;
}

}  // namespace santalka
