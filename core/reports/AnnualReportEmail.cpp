// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/AnnualReportEmail.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualReportEmail)
};

QString residents(const YearFacts& facts) {
  if (!facts.statistics) return {};
  const auto totals = publishedTotals(*facts.statistics, facts.year, 2, facts.minimumCell());
  if (!totals || totals->empty() || !totals->back().total.isKnown()) return {};
  const auto count = static_cast<qint64>(totals->back().total.value);
  QString text = annual::grouped(Texts::tr("The municipality has %n foreign resident(s)", nullptr, static_cast<int>(count)), count);
  if (totals->size() > 1) {
    const Figure change = changeOf(totals->back().total, totals->front().total);
    if (change.isKnown()) text += Texts::tr(" (%1 over the year)").arg(annual::signedNumber(static_cast<qint64>(change.value)));
  }
  return text;
}

QString figures(const YearFacts& facts) {
  QString text = residents(facts);
  const auto activities = static_cast<int>(facts.activities.total.activities);
  if (activities > 0) text += annual::grouped(Texts::tr(", %n activity(ies) took place", nullptr, activities), activities);
  const RollUp& whole = facts.progress.whole;
  if (whole.active > 0)
    text += Texts::tr(", %1 of %n measure(s) reached the target of the year", nullptr, whole.active).arg(whole.count(ProgressState::Achieved));
  const MoneyTotals totals = facts.budget.inYear(facts.year);
  if (const auto share = totals.spentPercent())
    text += Texts::tr(", %1 were spent (%2 of the planned funds)").arg(annual::euros(totals.spent), annual::percent(*share));
  if (text.startsWith(QLatin1String(", "))) text = text.mid(2);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text.isEmpty() ? text : text + QLatin1Char('.');
}

/// The point under which the proposals to SPPD and the ministry stand.
QString pointOfProposals(const ReportDocument& document) {
  QString point;
  for (const Section& section : document.sections)
    for (const Block& block : section.blocks) {
      if (const auto* heading = std::get_if<Heading>(&block.content)) point = heading->number;
      if (const auto* table = std::get_if<Table>(&block.content); table && table->name == QLatin1String("Siulymai")) return point;
    }
  return {};
}

QString signatureLine(const YearFacts& facts) {
  if (!facts.coordinator) return {};
  QStringList parts;
  for (const QString& part : {facts.coordinator->name, facts.coordinator->position})
    if (!part.isEmpty()) parts << part;
  if (!facts.coordinator->phone.isEmpty()) parts << Texts::tr("tel. %1").arg(facts.coordinator->phone);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

QString annualReportFileName(const YearFacts& facts, const QString& extension) {
  QString name = facts.municipality ? facts.municipality->name : QString();
  // „Jonavos rajono savivaldybė“ → „Jonavos-r-sav“
  name.replace(QStringLiteral("rajono"), QStringLiteral("r")).replace(QStringLiteral("miesto"), QStringLiteral("m")).replace(QString::fromUtf8("savivaldybė"), QStringLiteral("sav"));
  return fileNameFrom(QStringLiteral("%1-ataskaita-%2").arg(name).arg(facts.year)) + QLatin1Char('.') + extension;
}

EmailMessage annualReportEmail(const YearFacts& facts, const ReportDocument& document, int pages) {
  EmailMessage out;
  for (const Addressee& one : facts.addressees) {
    if (!isEmailAddress(one.email)) continue;  // addresseeWarnings() names it
    const EmailAddress address{one.name.isEmpty() ? one.institution : one.name, one.email};
    if (one.copyAlways || one.role == AddresseeRole::Copy)
      out.cc.append(address);
    else if (one.role == AddresseeRole::Recipient)
      out.to.append(address);
  }
  out.subject = document.title;
  const QString municipality = annual::municipalityOf(facts);
  const QString number = facts.report && facts.report->date.isValid() && !facts.report->number.isEmpty()
                             ? QStringLiteral(" (%1)").arg(document.requisites.dateAndNumber) : QString();
  QStringList lines{Texts::tr("Good day,"),
                    Texts::tr("we give the annual report on coordinating the integration of residents of foreign origin, %1, %2%3.").arg(municipality).arg(facts.year).arg(number)};
  if (const QString text = figures(facts); !text.isEmpty()) lines << text;
  const auto questions = static_cast<int>(std::count_if(facts.proposals.begin(), facts.proposals.end(), annual::awaitsDecision));
  const QString point = pointOfProposals(document);
  if (questions > 0 && !point.isEmpty()) lines << Texts::tr("We ask for decisions on %n question(s); they stand in point %1 of the report.", nullptr, questions).arg(point);
  QString attached = pages > 0 ? Texts::tr("Attached: the report (PDF, %n page(s)), tables and data (XLSX)", nullptr, pages) : Texts::tr("Attached: the report (PDF), tables and data (XLSX)");
  const auto annexes = facts.report ? static_cast<int>(facts.report->annexes.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size()) : 0;
  if (annexes > 0) attached += Texts::tr(", %n annex(es)", nullptr, annexes);
  lines << attached + QLatin1Char('.') << Texts::tr("Please confirm that you have received the report.") << Texts::tr("Respectfully,");
  if (const QString who = signatureLine(facts); !who.isEmpty()) lines << who;
  out.body = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
  return out;
}

QStringList addresseeWarnings(const YearFacts& facts) {
  int copies = 0;
  bool recipient = false;
  QStringList out;
  for (const Addressee& addressee : facts.addressees) {
    const bool reachable = isEmailAddress(addressee.email);
    if (addressee.copyAlways && reachable) ++copies;
    if (addressee.role == AddresseeRole::Recipient && !addressee.copyAlways && reachable) recipient = true;
    const bool written = addressee.copyAlways || addressee.role != AddresseeRole::None;
    if (written && !reachable && !addressee.email.trimmed().isEmpty())
      out << Texts::tr("“%1” is not an e-mail address, so %2 does not get the letter. Correct it on the page Municipality.")
                 .arg(addressee.email.trimmed(), addressee.name.isEmpty() ? addressee.institution : addressee.name);
  }
  if (!recipient) out << Texts::tr("The letter has no addressee: write down the e-mail of SPPD on the page Municipality.");
  if (copies < 3)
    out << Texts::tr("Only %n of the three activity coordinators of SPPD gets a copy: mark them “copy always” with an e-mail on the page Municipality.", nullptr, copies);
  return out;
}

}  // namespace santalka::reports
