// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/domain/Deadline.h"
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

namespace {

struct Suggestion {
  const char* title;
  const char* to;
  QDate on;
  ProposalState state;
  const char* answer;
};

struct Channel {
  ChannelKind kind;
  const char* title;
  const char* link;
  const char* languages;
  const char* topics;
  QDate published;
  QDate reviewed;
  bool micenter;
  int reach;  ///< -1: unknown
};

void addProposals(ChangeSet& changes, const Context& context) {
  const Suggestion suggestions[] = {
      {"Dėl vieno langelio sistemos savivaldybėje", "Savivaldybės administracija", QDate(2026, 2, 10), ProposalState::Accepted, "Sistema pradėjo veikti gegužės 4 d."},
      {"Dėl nemokamų patalpų bendruomenėms", "Savivaldybės taryba", QDate(2026, 3, 26), ProposalState::Accepted, "Priimtas tarybos sprendimas"},
      {"Dėl kursų vakarais finansavimo", "Savivaldybės administracija", QDate(2026, 6, 11), ProposalState::Accepted, "Numatyta 2027 m. biudžete"},
      {"Dėl vertėjų gydymo įstaigose", "Socialinės apsaugos ir darbo ministerija", QDate(2026, 9, 17), ProposalState::Submitted, ""},
      {"Dėl ilgesnio projektų finansavimo", "SPPD", QDate(2026, 10, 8), ProposalState::PartlyAccepted, "Bus svarstoma rengiant kitą kvietimą"},
      {"Dėl integracijos priemonių strateginiame plane", "Savivaldybės taryba", QDate(2025, 10, 23), ProposalState::Rejected, "Siūloma tvirtinti atskiru planu"},
  };
  for (const Suggestion& suggestion : suggestions) {
    Proposal proposal;
    proposal.title = text(suggestion.title);
    proposal.addressedTo = text(suggestion.to);
    proposal.submittedOn = suggestion.on;
    proposal.state = suggestion.state;
    proposal.answer = text(suggestion.answer);
    if (!proposal.answer.isEmpty()) proposal.answeredOn = suggestion.on.addDays(45);
    proposal.needs = {{context.needs[0]}};
    changes.insert(proposal);
  }
}

void addFundedProject(ChangeSet& changes, const Context& context) {
  Project post;
  post.title = text("Užsienio kilmės Lietuvos gyventojų integracijos koordinavimas savivaldybėje");
  post.call = QStringLiteral("PMIF-2.01-V-02-01");
  post.stage = ProjectStage::Running;
  post.submittedOn = QDate(2024, 8, 1);
  post.granted = Money::fromEuros(92000);
  post.source = {context.sources.value(QStringLiteral("PMIF"))};
  post.startsOn = QDate(2024, 10, 1);
  post.endsOn = QDate(2028, 12, 31);
  post.partners = text("SPPD (projekto vykdytojas), savivaldybių administracijos");
  post.results = text("Įsteigta koordinatoriaus pareigybė; vykdoma stebėsena");
  const auto postId = changes.insert(post);
  const int days[] = {14, 13, 14, 15};
  for (int quarter = 1; quarter <= 4; ++quarter) {
    PaymentRequest request;
    request.project = postId;
    request.year = context.year;
    request.quarter = quarter;
    request.dueOn = quarter == 4 ? QDate(2027, 1, 15) : QDate(context.year, quarter * 3 + 1, 15);
    const bool sent = quarter < 4;
    if (sent) request.sentOn = QDate(context.year, quarter * 3 + 1, days[quarter - 1]);
    request.state = quarter < 3 ? PaymentState::Paid : quarter == 3 ? PaymentState::Approved : PaymentState::Due;
    request.amount = Money::fromCents(541210 + quarter * 1735);
    if (quarter < 3) {
      request.paid = request.amount;
      request.paidOn = request.sentOn.addDays(33);
    }
    changes.insert(request);
  }
  Project courses;
  courses.title = text("Kalbos kursai ir palydėjimas Pavyzdžio rajone");
  courses.call = QStringLiteral("PMIF-2.01-V-03");
  courses.stage = ProjectStage::Funded;
  courses.submittedOn = QDate(2026, 5, 29);
  courses.requested = Money::fromEuros(148500);
  courses.granted = Money::fromEuros(131000);
  courses.source = post.source;
  courses.startsOn = QDate(2027, 1, 1);
  courses.endsOn = QDate(2028, 12, 31);
  courses.partners = text("VšĮ „Pavyzdžio iniciatyvos“, Profesinio mokymo centras");
  courses.measures = {{context.measures.value(QStringLiteral("8.22"))}, {context.measures.value(QStringLiteral("3.3"))}};
  changes.insert(courses);
  Project museum;
  museum.title = text("Kaimynų istorijos: tarpkultūrinė paroda");
  museum.call = text("Kultūros rėmimo fondo kvietimas");
  museum.stage = ProjectStage::Rejected;
  museum.submittedOn = QDate(2026, 9, 30);
  museum.requested = Money::fromEuros(9800);
  museum.measures = {{context.measures.value(QStringLiteral("7.20"))}};
  changes.insert(museum);
}

void addChannels(ChangeSet& changes) {
  const Channel channels[] = {
      {ChannelKind::Website, "Svetainės skiltis „Atvykusiems“", "https://pavyzdys.example/atvykusiems", "lt;en;uk;ru", "Paslaugos, kursai, būstas, dokumentai", QDate(2025, 3, 3), QDate(2026, 11, 2), true, 8420},
      {ChannelKind::SocialNetwork, "Paskyra „Pavyzdys tau“", "https://pavyzdys.example/tau", "lt;uk;ru", "Renginiai, kursai", QDate(2025, 4, 14), QDate(2026, 12, 14), true, 15300},
      {ChannelKind::Newsletter, "Naujienlaiškis tinklo dalyviams", "", "lt", "Poreikiai, finansavimo galimybės", QDate(2026, 3, 31), QDate(2026, 12, 18), true, 47},
      {ChannelKind::Leaflet, "Lankstinukas „Pirmosios 30 dienų Pavyzdyje“", "", "en;uk;ru", "Registracija, sveikata, darbas", QDate(2026, 6, 1), QDate(2026, 6, 1), true, 1200},
      {ChannelKind::Media, "Straipsniai rajono laikraštyje", "https://pavyzdys.example/laikrastis", "lt", "Atvykusiųjų istorijos", QDate(2026, 2, 20), QDate(2026, 10, 9), false, -1},
  };
  for (const Channel& channel : channels) {
    Publication publication;
    publication.kind = channel.kind;
    publication.title = text(channel.title);
    publication.link = QLatin1String(channel.link);
    publication.languages = QString::fromLatin1(channel.languages).split(QLatin1Char(';'));
    publication.topics = text(channel.topics);
    publication.publishedOn = channel.published;
    publication.reviewedOn = channel.reviewed;
    publication.linksMicenter = channel.micenter;
    publication.euMark = true;
    if (channel.reach >= 0) publication.reach = channel.reach;
    changes.insert(publication);
  }
}

}  // namespace

Result<void> addProjects(Context& context) {
  ChangeSet changes;
  addProposals(changes, context);
  addFundedProject(changes, context);
  addChannels(changes);
  const auto deadline = [&changes](const char* title, QDate due) {
    Deadline d;
    d.title = text(title);
    d.dueOn = due;
    changes.insert(d);
  };
  deadline("Tarpinstitucinės darbo grupės protokolas", QDate(2027, 1, 12));
  deadline("IV ketv. rodiklių reikšmės: laukiama iš vykdytojų", QDate(2027, 1, 8));
  deadline("Baigiasi laikinosios apsaugos terminas", QDate(2027, 3, 4));
  auto outcome = context.edit.apply(std::move(changes), text("Pasiūlymai, projektai, sklaida"));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka::sample
