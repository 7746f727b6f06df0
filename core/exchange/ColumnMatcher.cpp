// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ColumnMatcher.h"

#include "core/base/ParseText.h"
#include "core/base/Text.h"
#include "core/domain/EntityDescription.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ColumnMatcher)
};

constexpr double SurelyOurs = 0.75;
constexpr double Enough = 0.34;

// The words of a caption that can tell a field: without years, units and joining words.
QStringList wordsOf(const QString& caption) {
  static const QRegularExpression year(QStringLiteral(R"(\b20\d\d\b)"));
  static const QRegularExpression breaks(QStringLiteral(R"([^\p{L}\p{N}.]+)"));
  static const QStringList idle{QStringLiteral("ir"),    QStringLiteral("m"),    QStringLiteral("metais"), QStringLiteral("metu"),  QStringLiteral("tukst"),
                                QStringLiteral("eur"),   QStringLiteral("euru"), QStringLiteral("eurais"), QStringLiteral("mln"),   QStringLiteral("ar"),
                                QStringLiteral("and"),   QStringLiteral("of"),   QStringLiteral("the"),    QStringLiteral("jei"),   QStringLiteral("the")};
  QString text = fold(caption);
  text.replace(QLatin1Char('_'), QLatin1Char(' '));
  text.remove(year);
  QStringList words;
  for (QString word : text.split(breaks, Qt::SkipEmptyParts)) {
    while (word.endsWith(QLatin1Char('.'))) word.chop(1);
    while (word.startsWith(QLatin1Char('.'))) word.remove(0, 1);
    if (!word.isEmpty() && !idle.contains(word)) words << word;
  }
  return words;
}

// Money columns headed by a source of money instead of by „lėšos“.
QString sourceIn(const QString& caption) {
  static const QRegularExpression code(QStringLiteral(R"(^(SB|VB|ES|PMIF|KT|SB\([A-Z]+\))(?:\s+l.šos)?$)"), QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression years(QStringLiteral(R"(\(?\b20\d\d\b\s*(?:m\.|metai|metams|metais)?\)?)"));
  for (QString part : caption.split(QStringLiteral(" / "))) {
    part = tidy(part.section(QLatin1Char(','), 0, 0).remove(years));
    if (code.match(part).hasMatch()) return part.section(QLatin1Char(' '), 0, 0);
    const QString folded = fold(part);
    if (folded.startsWith(QLatin1String("savivaldybes biudz"))) return QStringLiteral("SB");
    if (folded.startsWith(QLatin1String("valstybes biudz"))) return QStringLiteral("VB");
    if (folded.startsWith(QLatin1String("es les")) || folded.startsWith(QLatin1String("europos sajungos"))) return QStringLiteral("ES");
    if (folded.startsWith(QLatin1String("kitos les")) || folded.startsWith(QLatin1String("kiti saltin"))) return part;
  }
  return {};
}

}  // namespace

void ColumnMatcher::add(const QString& key, const QString& label, const char* words, bool perYear, bool money) {
  m_fields.push_back({key, label, perYear, money});
  int rank = 0;
  for (const QString& group : QString::fromUtf8(words).split(QLatin1Char('|'), Qt::SkipEmptyParts))
    m_words.push_back({key, group.split(QLatin1Char(' '), Qt::SkipEmptyParts), rank++});
  m_words.push_back({key, wordsOf(key), 0});
  m_words.push_back({key, wordsOf(label), 0});
}

void ColumnMatcher::addEntity(EntityKind kind, const QHash<QString, const char*>& words) {
  const EntityDescription& entity = describe(kind);
  for (const FieldDescription& field : entity.fields) {
    if (field.hidden || field.type == FieldType::Bytes) continue;
    add(field.key, entity.label(field), words.value(field.key, ""));
    // Exports write the title of a reference beside its number.
    if (field.type == FieldType::Reference && field.key.endsWith(QLatin1String("_id")))
      std::erase_if(m_words, [&](const Words& known) { return known.field == field.key && known.stems.contains(QStringLiteral("id")); });
  }
}

ColumnMatcher::ColumnMatcher(ImportTarget target) : m_target(target) {
  switch (target) {
    case ImportTarget::Plan:
      add(QStringLiteral("no"), Texts::tr("No."), "eil nr|nr|numer|kodas|priemon nr|priemon numer|priemon kod|tiksl uzdavin priemon kod|tiksl uzdavin priemon nr|uzdavin priemon kod|uzdavin priemon nr|no");
      add(QStringLiteral("measure"), Texts::tr("Measure"), "priemon|priemon pavadinim|veikl|veikl pavadinim|pavadinim|priemon veikl|veiksm|measure|planuojam priemon|igyvendinam priemon|igyvendinam veikl|tiksl uzdavin priemon|tiksl uzdavin priemon pavadinim|uzdavin priemon|uzdavin priemon pavadinim|tiksl uzdavin veikl|uzdavin veikl");
      add(QStringLiteral("responsible"), Texts::tr("Responsible"), "vykdytoj|vykdytoj partner|atsaking|atsaking vykdytoj|atsaking institucij|atsaking asm|atsaking padalin|atsaking partner|igyvendina|igyvendin institucij|asignavim valdytoj|vykdanc|responsible|atsakomyb");
      add(QStringLiteral("partners"), Texts::tr("Partners"), "partner|bendradarb|bendravykdytoj|kiti vykdytoj|dalyvaujan institucij");
      add(QStringLiteral("period"), Texts::tr("Period"), "igyvendin laikotarp|laikotarp|igyvendin termin|termin|vykdym laik|vykdym termin|igyvendin laik|igyvendin metai|datos|period|trukm|kada");
      add(QStringLiteral("starts_on"), Texts::tr("From"), "pradzia|nuo|igyvendin pradzia|pradzios data|starts");
      add(QStringLiteral("ends_on"), Texts::tr("To"), "pabaiga|iki|igyvendin pabaiga|pabaigos data|ends");
      add(QStringLiteral("year"), Texts::tr("Year of the row"), "metai|kalendorin metai|biudzetin metai|plano metai|year");
      add(QStringLiteral("indicator"), Texts::tr("Indicator"), "rodikl|rodikl mato vnt|rodikl matav vnt|rodikl mato vienet|rodikl matav vienet|kriterij mato vnt|kriterij mato vienet|kriterij reiksm|rodikl reiksm mato|rodikl pavadinim|vertinim kriterij|kriterij|vertinim rodikl|stebesen rodikl|produkto rodikl|rezultato rodikl|kriterij mato|pasiekim rodikl|indicator");
      add(QStringLiteral("unit"), Texts::tr("Unit"), "mato vnt|matavim vnt|matav vnt|matavim vienet|mato vienet|vnt|vienet|rodikl mato|rodikl matavim|unit");
      add(QStringLiteral("baseline"), Texts::tr("Baseline"), "pradin reiksm|pradin|bazin reiksm|bazin|esam reiksm|dabartin reiksm|esam padet|pradin situacij|buvus reiksm|baseline|rodikl pradin|esam");
      add(QStringLiteral("baseline_year"), Texts::tr("Baseline year"), "pradin reiksm metai|bazini metai|baseline year");
      add(QStringLiteral("target"), Texts::tr("Target"), "siektin|siektin reiksm|siekiam|siekiam reiksm|siektin rezultat|siekiam rezultat|planuojam reiksm|rodikl planuo|rodikl planas|rodikl reiksm|laukiam rezultat|numatom reiksm|target|siekin|plan reiksm|reiksm", true);
      add(QStringLiteral("target_overall"), Texts::tr("Target of the plan"), "siektin pabaig|siekiam pabaig|siektin is viso|siektin galutin|galutin reiksm|galutin siektin|plano pabaig|bendr siektin|siektin viso|target overall|target total");
      add(QStringLiteral("value"), Texts::tr("Result"), "pasiek|pasiekt reiksm|fakt|fakt reiksm|faktin reiksm|pasiekt rezultat|ivykd|rodikl fakt|rodikl pasiek|rodikl ivykd|rezultat|actual|value", true);
      add(QStringLiteral("planned"), Texts::tr("Money planned"), "les|les poreik|planuojam les|reikaling les|numatyt les|les planas|finansavim|finansavim sum|suma|biudzet|asignavim|planuojam asignavim|lesu planas|planuo|planas|poreikis|preliminar les|kaina|planned|isl|budget|planned budget|money|money planned|funds|cost|amount|planned amount|planuojam sum|les sum", true, true);
      add(QStringLiteral("secured"), Texts::tr("Money secured"), "skirta|skirt les|allocated|patvirtint|patvirtint les|gaut les|gauta|les skirt|les patvirtint|secured", true, true);
      add(QStringLiteral("spent"), Texts::tr("Money spent"), "panaudo|panaudot les|isleist|isleista|faktin islaid|kasin islaid|expenditure|les panaudot|les fakt|les isleist|spent", true, true);
      add(QStringLiteral("planned_total"), Texts::tr("Money in all years (checked only)"), "les is viso|is viso les|viso les|bendr les|bendr suma|is viso|les viso|finansavim is viso|suma is viso|planned total", true, true);
      add(QStringLiteral("source"), Texts::tr("Funding source"), "finansavim saltin|saltin|les saltin|finansuotoj|finansavim|biudzet saltin|source");
      add(QStringLiteral("objective"), Texts::tr("Objective"), "uzdavin|uzdavin pavadinim|objective");
      add(QStringLiteral("goal"), Texts::tr("Goal"), "tiksl|tiksl pavadinim|goal");
      add(QStringLiteral("target_groups"), Texts::tr("Target groups"), "tikslin grup|target group");
      add(QStringLiteral("description"), Texts::tr("Description"), "aprasym|veikl aprasym|priemon aprasym|turin|description");
      add(QStringLiteral("notes"), Texts::tr("Notes"), "pastab|komentar|papildom informacij|notes");
      break;
    case ImportTarget::Stakeholders:
      addEntity(EntityKind::Stakeholder,
                {{QStringLiteral("name"), "istaig pavadinim|institucij pavadinim|organizacij pavadinim|pavadinim|istaig|institucij|organizacij|organization|organisation|institution|juridinio asm pavadinim|subjekt|dalyv|partner|imon pavadinim|istaig institucij organizacij"},
                 {QStringLiteral("institution_group"), "grup|istaig grup|institucij grup|tip|istaig tip|kategorij|rusis|group|sektor"},
                 {QStringLiteral("code"), "imon kod|istaig kod|juridinio asm kod|kod|registr kod|ja kod|institucij kod"},
                 {QStringLiteral("level"), "lygmuo|lygis"},
                 {QStringLiteral("role"), "vaidmuo|vaidm tinkl"},
                 {QStringLiteral("areas"), "sritys|sritis|veikl srit"},
                 {QStringLiteral("languages"), "kalb|aptarnav kalb"},
                 {QStringLiteral("services"), "paslaug|teikiam paslaug"},
                 {QStringLiteral("address"), "adres|buvein|buvein adres"},
                 {QStringLiteral("phone"), "telefon|tel|telefon numer|tel nr|telefon nr|bendr tel|kontakt telefon|mob|mob tel"},
                 {QStringLiteral("email"), "el past|pastas|el past adres|e mail|email|elektronin past|kontakt el past|e past"},
                 {QStringLiteral("website"), "svetain|interneto svetain|interneto puslap|tinklalap|www"},
                 {QStringLiteral("first_contact"), "pirm kontakt|pirm susitik|pirmo kontakt data|pirm kontakt data|susisiekt|kontakt data"},
                 {QStringLiteral("issue"), "problem|iskelt problem|klausim|issue"},
                 {QStringLiteral("solution"), "sprendim|spren"},
                 {QStringLiteral("agreement"), "susitarim|sutart"},
                 {QStringLiteral("notes"), "pastab|komentar|papildom informacij"}});
      add(QStringLiteral("contact.position"), Texts::tr("Contact: position"), "kontaktin asm pareig|pareig|kontaktin pareig|atsakingo asm pareig|kontakt pareig|position");
      add(QStringLiteral("contact.name"), Texts::tr("Contact: name and surname"), "kontaktin asm|vardas|vardas pavard|kontaktin asm vardas|kontaktin asm vardas pavard|atsaking asm|kontakt|contact name");
      add(QStringLiteral("contact.email"), Texts::tr("Contact: e-mail"), "kontaktin asm el past|asm el past");
      add(QStringLiteral("contact.phone"), Texts::tr("Contact: phone"), "kontaktin asm tel|asm telefon|kontaktin asm telefon");
      break;
    case ImportTarget::Activities:
      addEntity(EntityKind::Activity,
                {{QStringLiteral("date"), "data|veikl data|renginio data|diena|nuo|pradzia|laik|kada"},
                 {QStringLiteral("ends_on"), "iki|pabaig|pabaigos data"},
                 {QStringLiteral("duty"), "apras punkt|funkcij|apras funkcij|punkt|papunkt|funkcij nr|pareig|pareigyb funkcij|apras papunkt"},
                 {QStringLiteral("kind"), "veikl rusis|rusis|tip|veikl tip|forma|veikl forma|renginio rusis|veikl"},
                 {QStringLiteral("topic"), "tema|veikl|pavadinim|veikl pavadinim|veikl tema|renginio pavadinim|veikl aprasym|turin|renginys|klausim"},
                 {QStringLiteral("place"), "vieta|veikl vieta|renginio vieta"},
                 {QStringLiteral("level"), "lygmuo|lygis"},
                 {QStringLiteral("languages"), "kalb|renginio kalb"},
                 {QStringLiteral("audience"), "auditorij|tikslin grup|kam skirt"},
                 {QStringLiteral("participants"), "dalyv sk|dalyv skaic|dalyv|dalyvav|is viso dalyv|dalyv kiek"},
                 {QStringLiteral("women"), "is ju moter|moter|moter sk|moter skaic"},
                 {QStringLiteral("foreigners"), "is ju uzsien|uzsien|uzsieniec|uzsien sk|uzsieniec sk"},
                 {QStringLiteral("institutions"), "institucij|istaig|organizacij|partner|dalyvav institucij|bendradarb institucij"},
                 {QStringLiteral("measure_id"), "priemon|plano priemon|priemon nr"},
                 {QStringLiteral("need_id"), "poreik"},
                 {QStringLiteral("link"), "nuorod|link|svetain|interneto nuorod|saltin"},
                 {QStringLiteral("eu_mark"), "es zenkl|es emblem|viesinim"},
                 {QStringLiteral("outcome"), "rezultat|pasiek|isvad|sutart"},
                 {QStringLiteral("next_step"), "kitas zingsn|tolesn|toliau|kitas veiksm"},
                 {QStringLiteral("next_step_on"), "kito zingsn data|tolesn data"},
                 {QStringLiteral("state"), "busen"}});
      break;
    case ImportTarget::Statistics:
      add(QStringLiteral("period"), Texts::tr("Period"), "laikotarp|data|metai|period|time|menuo|ketvirt|diena|kalendorin metai|date");
      add(QStringLiteral("indicator"), Texts::tr("Indicator"), "rodikl|indicator|series|serija");
      add(QStringLiteral("territory"), Texts::tr("Territory"), "administracin teritorij|teritorij|savivaldyb|regionas|vietov|apskrit|territory|geo|municipality");
      add(QStringLiteral("citizenship"), Texts::tr("Citizenship"), "pilietyb|valstyb|salis|kilmes salis|pilietybes valstyb|kilmes valstyb|citizenship");
      add(QStringLiteral("status"), Texts::tr("Status"), "status|teisin padet|leidimo rus|leidimas|leidimo tip|gyvenim status|dokument|status");
      add(QStringLiteral("sex"), Texts::tr("Sex"), "lytis|sex|gender");
      add(QStringLiteral("age"), Texts::tr("Age"), "amz|amziaus grup|age");
      add(QStringLiteral("ground"), Texts::tr("Ground of arrival"), "atvykim pagrind|pagrind|atvykim tiksl|leidimo pagrind|ground|atvykim priez|isdavim pagrind");
      add(QStringLiteral("place"), Texts::tr("Town or countryside"), "gyvenamoji vietov|miestas kaimas|gyvenam vietov");
      add(QStringLiteral("unit"), Texts::tr("Unit"), "matavim vienet|mato vienet|matavim vnt|mato vnt|vienet|unit|units");
      add(QStringLiteral("value"), Texts::tr("Value"), "reiksm|skaic|value|asmen skaic|asmenys|kiek|uzsienieciu skaic|gyventoj skaic");
      add(QStringLiteral("symbol"), Texts::tr("Mark"), "symbol|zyma|pastab|state|busen");
      break;
  }
}

const ImportField* ColumnMatcher::field(const QString& key) const {
  const auto it = std::find_if(m_fields.begin(), m_fields.end(), [&](const ImportField& field) { return field.key == key; });
  return it == m_fields.end() ? nullptr : &*it;
}

QString ColumnMatcher::memoryKey(const QString& caption) { return wordsOf(caption).join(QLatin1Char(' ')); }

std::optional<int> ColumnMatcher::yearIn(const QString& caption) {
  static const QRegularExpression year(QStringLiteral(R"((?<!\d)(20\d\d)(?!\d))"));
  std::optional<int> found;
  for (auto all = year.globalMatch(caption); all.hasNext();) {
    const int one = all.next().captured(1).toInt();
    if (found && *found != one) return std::nullopt;
    found = one;
  }
  return found;
}

// How well each field's words cover the caption. More words found tell more than one.
void ColumnMatcher::guessFrom(const QString& caption, std::vector<Guess>& out) const {
  const QStringList words = wordsOf(caption);
  if (words.isEmpty()) return;
  for (const Words& known : m_words) {
    if (known.stems.isEmpty()) continue;
    int found = 0;
    bool first = false;
    QList<bool> used(words.size(), false);
    for (const QString& stem : known.stems) {
      for (qsizetype i = 0; i < words.size(); ++i) {
        const bool hit = stem.size() <= 3 ? words[i] == stem || (stem.size() == 3 && words[i].startsWith(stem)) : words[i].startsWith(stem);
        if (used[i] || !hit) continue;
        used[i] = true;
        first = first || i == 0;
        ++found;
        break;
      }
    }
    if (found < known.stems.size()) continue;
    const double score = double(found) / double(words.size()) + 0.25 * (found - 1) + (first ? 0.1 : 0) - 0.004 * known.rank;
    const auto old = std::find_if(out.begin(), out.end(), [&](const Guess& guess) { return guess.field == known.field; });
    if (old == out.end())
      out.push_back({known.field, score});
    else
      old->score = std::max(old->score, score);
  }
}

std::vector<ColumnMatcher::Guess> ColumnMatcher::guesses(const TableColumn& column) const {
  std::vector<Guess> out;
  guessFrom(column.caption, out);
  if (!column.subCaption.isEmpty()) guessFrom(column.subCaption, out);
  std::stable_sort(out.begin(), out.end(), [](const Guess& a, const Guess& b) { return a.score > b.score; });
  return out;
}

std::vector<ImportColumn> ColumnMatcher::match(const std::vector<TableColumn>& columns, const QHash<QString, QString>& remembered) const {
  struct Candidate {
    std::size_t column;
    QString field;
    double score;
  };
  std::vector<ImportColumn> out;
  std::vector<Candidate> candidates;
  for (const TableColumn& column : columns) {
    ImportColumn found;
    found.index = column.index;
    found.caption = column.caption;
    found.year = yearIn(column.caption);
    found.multiplier = unitMultiplier(column.caption);
    if (m_target == ImportTarget::Plan) found.source = sourceIn(column.caption);
    const std::size_t at = out.size();
    const QString memory = remembered.value(memoryKey(column.caption));
    if (!memory.isEmpty() && field(memory))
      candidates.push_back({at, memory, 10});
    else if (!found.source.isEmpty())
      candidates.push_back({at, QStringLiteral("planned"), 1});
    else
      for (const Guess& guess : guesses(column))
        // A heading that names its year is no column of years.
        if (guess.score >= Enough && !(found.year && guess.field == QLatin1String("year"))) candidates.push_back({at, guess.field, guess.score});
    out.push_back(std::move(found));
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  for (const Candidate& candidate : candidates) {
    ImportColumn& column = out[candidate.column];
    if (!column.field.isEmpty()) continue;
    const bool perYear = field(candidate.field)->perYear;
    const bool taken = std::any_of(out.begin(), out.end(), [&](const ImportColumn& other) {
      return other.field == candidate.field && (!perYear || other.year == column.year) && other.source == column.source;
    });
    if (taken) continue;
    column.field = candidate.field;
    column.confidence = std::min(1.0, candidate.score);
  }
  if (m_target == ImportTarget::Plan) placeBareYears(out);
  // The total of a year whose parts the table does not show is all that is said of its money.
  for (ImportColumn& column : out) {
    const bool apart = std::any_of(out.begin(), out.end(), [&](const ImportColumn& other) { return other.field == QLatin1String("planned") && other.year == column.year; });
    if (column.field == QLatin1String("planned_total") && column.year && !apart) column.field = QStringLiteral("planned");
  }
  return out;
}

// „2026 m.“, „2026 m. planas“, „2027-ųjų metų“: what such a heading is of is told by the column it stands beside.
void ColumnMatcher::placeBareYears(std::vector<ImportColumn>& columns) const {
  static const QRegularExpression bareWord(QStringLiteral("^(plan(as|uojama|o|e)?|tiksl(as|ai)?|siekin(ys|iai)|uju|ieji|iesiems|iems|ais|metai|year|target)$"));
  static const QRegularExpression moneyWord(QStringLiteral("les[uo]|asign|\\beur|\\x{20AC}|finans|biudz|budget|\\bsum|islaid|poreik|kain|cost|fund|money|tukst"));
  static const QStringList ofIndicator{QStringLiteral("indicator"), QStringLiteral("unit"), QStringLiteral("baseline"), QStringLiteral("baseline_year"), QStringLiteral("target"), QStringLiteral("value"), QStringLiteral("target_overall")};
  const auto isMoney = [&](const ImportColumn& column) {
    const ImportField* known = field(column.field);
    return known && known->isMoney && (!column.source.isEmpty() || moneyWord.match(fold(column.caption)).hasMatch());
  };
  const QString target = QStringLiteral("target");
  QString left;
  for (ImportColumn& column : columns) {
    const QStringList words = wordsOf(column.caption);
    const bool bare = column.confidence < 9 && column.source.isEmpty() && !column.caption.isEmpty() && (column.year || words == QStringList{QStringLiteral("planas")}) &&
                      std::all_of(words.begin(), words.end(), [&](const QString& word) { return bareWord.match(word).hasMatch(); });
    if (!bare) {
      left = isMoney(column) ? QStringLiteral("planned") : column.field;
      continue;
    }
    const QString wanted = ofIndicator.contains(left) ? target : left == QLatin1String("planned") ? left : QString();
    const bool taken = std::any_of(columns.begin(), columns.end(), [&](const ImportColumn& other) {
      return &other != &column && other.field == wanted && other.year == column.year && other.source == column.source && !(other.confidence < 0.9 && wanted == target);
    });
    if (!wanted.isEmpty() && !taken) {
      column.field = wanted;
      column.confidence = 0.6;
    }
    if (!column.field.isEmpty()) left = column.field == QLatin1String("planned") && wanted.isEmpty() ? QString() : column.field;
  }
}

CaptionScore ColumnMatcher::captionScore() const {
  return [this](const QStringList& captions) {
    int known = 0;
    for (const QString& caption : captions) {
      TableColumn column;
      column.caption = caption;
      column.topCaption = caption.section(QStringLiteral(" / "), 0, 0);
      column.subCaption = caption.contains(QStringLiteral(" / ")) ? caption.section(QStringLiteral(" / "), -1) : QString();
      const auto found = guesses(column);
      known += !found.empty() && found.front().score >= SurelyOurs;
    }
    return known;
  };
}

}  // namespace santalka
