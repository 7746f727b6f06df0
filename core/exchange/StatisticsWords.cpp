// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/StatisticsWords.h"

#include "core/base/ParseText.h"
#include "core/base/Text.h"
#include "core/domain/Choices.h"
#include "core/domain/Statistics.h"

#include <QRegularExpression>

namespace santalka {

namespace {

bool isTotal(const QString& folded) {
  static const QRegularExpression words(QStringLiteral(
      "^(|-|is viso.*|viso|vis[oiua]s? .*|visi|visos|bendrai|bendras .*|total.*|both .*|all.*|vyrai (ir|&|\\+) moterys|moterys (ir|&|\\+) vyrai|(men|males) (and|&|\\+) (women|females)|(women|females) (and|&|\\+) (men|males)|urban and rural.*|abi lytys|miestas ir kaimas|miestai ir kaimai|visas amzius|_t|t)$"));
  return words.match(folded).hasMatch();
}

// „Akmenės r. sav.“, „Akmenės rajonas“, „Akmenės r.“ → „akmenes rajono savivaldybe“. City and district share a stem, so the
// type is never dropped (domain.md 4.3, 10).
QString municipalityName(const QString& folded) {
  static const QRegularExpression district(QStringLiteral("^(.+?) (?:r\\.?|raj\\.?|rajonas|rajono)(?: ?(?:sav\\.?|savivaldybe|savivaldybes))?$"));
  static const QRegularExpression city(QStringLiteral("^(.+?) (?:m\\.?|miestas|miesto)(?: ?(?:sav\\.?|savivaldybe|savivaldybes))?$"));
  static const QRegularExpression plain(QStringLiteral("^(.+?) (?:sav\\.?|savivaldybe|savivaldybes)$"));
  if (const auto match = district.match(folded); match.hasMatch()) return match.captured(1) + QStringLiteral(" rajono savivaldybe");
  if (const auto match = city.match(folded); match.hasMatch()) return match.captured(1) + QStringLiteral(" miesto savivaldybe");
  if (const auto match = plain.match(folded); match.hasMatch()) return match.captured(1) + QStringLiteral(" savivaldybe");
  return folded;
}

/// „Vilnius city municipality“, „Kaunas district mun.“, „Vilnius county“ of the portal's English tables: the town stands in the
/// nominative, as in the catalogue's column of towns.
std::optional<StatWord> englishTerritory(const QString& folded) {
  struct Town {
    QString code;
    QString county;
  };
  static const QHash<QString, Town> towns = [] {
    QHash<QString, Town> out;
    for (const auto& row : Catalogue::rows(QStringLiteral("municipalities"))) {
      const Town town{row.value(QStringLiteral("lau_code")), row.value(QStringLiteral("county_iso"))};
      const QString type = row.value(QStringLiteral("type"));
      for (const char* name : {"iso_name", "centre"}) {
        const QString key = fold(row.value(QString::fromLatin1(name))) + QLatin1Char('|') + (type == QLatin1String("city") || type == QLatin1String("district") ? type : QString());
        if (!out.contains(key)) out.insert(key, town);
      }
    }
    return out;
  }();
  static const QRegularExpression municipality(QStringLiteral("^(.+?)(?: (city|district|town))? mun(?:icipality|\\.)?$"));
  static const QRegularExpression county(QStringLiteral("^(.+?) county$"));
  if (const auto match = municipality.match(folded); match.hasMatch()) {
    const QString type = match.captured(2) == QLatin1String("town") ? QStringLiteral("city") : match.captured(2);
    if (const auto it = towns.constFind(match.captured(1) + QLatin1Char('|') + type); it != towns.cend()) return StatWord{StatWord::Kind::Code, it->code, StatWord::Level::Municipality, it->county};
  }
  if (const auto match = county.match(folded); match.hasMatch())
    for (const char* type : {"city", "", "district"})
      if (const auto it = towns.constFind(match.captured(1) + QLatin1Char('|') + QLatin1String(type)); it != towns.cend()) return StatWord{StatWord::Kind::Code, it->county, StatWord::Level::County, {}};
  return std::nullopt;
}

StatWord territory(const QString& text, const QString& folded) {
  using Kind = StatWord::Kind;
  using Level = StatWord::Level;
  static const QRegularExpression country(QStringLiteral("^(lietuvos respublika|lietuva|(the )?republic of lithuania|lithuania|whole country|lietuvoje|lt|is viso.*|visa lietuva|visa salis|salis|total.*)$"));
  if (folded.isEmpty() || country.match(folded).hasMatch()) return {Kind::Code, QStringLiteral("LT"), Level::Country, {}};
  static const QRegularExpression county(QStringLiteral("^(.+?) (?:apskritis|apskrities|apskr\\.?|aps\\.?)$"));
  static const QRegularExpression region(QStringLiteral("region"));
  if (const auto match = county.match(folded); match.hasMatch())
    if (const auto code = territories().codeFor(match.captured(1) + QStringLiteral(" apskritis"))) return {Kind::Code, *code, Level::County, {}};
  if (region.match(folded).hasMatch()) return {Kind::AsWritten, tidy(text), Level::Region, {}};
  auto code = Catalogue::municipalities().codeFor(text);
  if (!code) code = Catalogue::municipalities().codeFor(municipalityName(folded));
  if (!code) {
    if (const auto english = englishTerritory(folded)) return *english;
    if (const auto other = territories().codeFor(text); other && other->startsWith(QLatin1String("LT-"))) return {Kind::Code, *other, Level::County, {}};
    return {Kind::AsWritten, tidy(text), Level::Municipality, {}};
  }
  return {Kind::Code, *code, Level::Municipality, Catalogue::row(QStringLiteral("municipalities"), *code).value(QStringLiteral("county_iso"))};
}

StatWord citizenship(const QString& text, const QString& folded) {
  static const QRegularExpression group(QStringLiteral("^(?:(?:is ju )?(?:es|europos sajungos|eee|elpa|es ir .*|ne es|treci\\w+|kitos treci\\w+|nvs|buvusios sovietu .*)(?: (?:sal|valst|piliec).*)?|.*treciuju saliu piliec.*|.*es piliec.*|es-?27.*|eu-?27.*|(?:eu|non-eu|third-country).*)$"));
  static const QHash<QString, QString> genitives = [] {
    QHash<QString, QString> out;
    for (const auto& row : Catalogue::rows(QStringLiteral("citizenships"))) {
      if (const QString name = row.value(QStringLiteral("name_lt_gen")); !name.isEmpty()) out.insert(fold(name), row.value(QStringLiteral("code")));
    }
    return out;
  }();
  if (const auto code = Catalogue::citizenships().codeFor(text)) return {StatWord::Kind::Code, *code, {}, {}};
  QString name = folded;
  for (const char* tail : {" pilieciai", " pilietis", " respublika", " pilietybe"})
    if (name.endsWith(QLatin1String(tail))) name.chop(static_cast<qsizetype>(qstrlen(tail)));
  if (const auto code = Catalogue::citizenships().codeFor(name)) return {StatWord::Kind::Code, *code, {}, {}};
  if (const QString code = genitives.value(name); !code.isEmpty()) return {StatWord::Kind::Code, code, {}, {}};
  static const QRegularExpression rest(QStringLiteral("^(kit[osiu]+|other)\\b"));
  // „Kitos trečiosios šalys“ are those that are not named, no sum of the others.
  if (!rest.match(folded).hasMatch() && group.match(folded).hasMatch()) return {StatWord::Kind::Group, tidy(text), {}, {}};
  return {StatWord::Kind::AsWritten, tidy(text), {}, {}};
}

StatWord sex(const QString& text, const QString& folded) {
  if (QStringList{QStringLiteral("vyrai"), QStringLiteral("vyras"), QStringLiteral("vyru"), QStringLiteral("vyr."), QStringLiteral("v"), QStringLiteral("v."), QStringLiteral("men"), QStringLiteral("male"), QStringLiteral("males"), QStringLiteral("m")}.contains(folded))
    return {StatWord::Kind::Code, QStringLiteral("M"), {}, {}};
  if (QStringList{QStringLiteral("moterys"), QStringLiteral("moteris"), QStringLiteral("moteru"), QStringLiteral("mot."), QStringLiteral("women"), QStringLiteral("female"), QStringLiteral("females"), QStringLiteral("f")}.contains(folded))
    return {StatWord::Kind::Code, QStringLiteral("F"), {}, {}};
  return {StatWord::Kind::AsWritten, tidy(text), {}, {}};
}

StatWord age(const QString& text) {
  static const QRegularExpression tail(QStringLiteral("\\s*(?:m\\.?|metų|metu|metai|m\\. amžiaus|years)$"), QRegularExpression::CaseInsensitiveOption);
  QString plain = tidy(text);
  plain.remove(tail);
  for (const ushort dash : {0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212}) plain.replace(QChar(dash), QLatin1Char('-'));
  plain.replace(QRegularExpression(QStringLiteral("\\s*-\\s*")), QStringLiteral("-"));
  return {StatWord::Kind::Code, plain, {}, {}};
}

StatWord listed(const ChoiceSet& set, const QString& text) {
  if (const auto code = set.codeFor(text)) return {StatWord::Kind::Code, *code, {}, {}};
  return {StatWord::Kind::AsWritten, tidy(text), {}, {}};
}

}  // namespace

StatWord readStatWord(StatDimension dimension, const QString& text) {
  const QString folded = fold(text);
  if (dimension == StatDimension::Territory) return territory(text, folded);
  if (isTotal(folded)) return {StatWord::Kind::Total, {}, {}, {}};
  switch (dimension) {
    case StatDimension::Citizenship: return citizenship(text, folded);
    case StatDimension::Status: return listed(Catalogue::statuses(), text);
    case StatDimension::Sex: return sex(text, folded);
    case StatDimension::Age: return age(text);
    case StatDimension::Ground: return listed(Catalogue::arrivalGrounds(), text);
    default: return {StatWord::Kind::Code, tidy(text), {}, {}};
  }
}

QString statField(StatDimension dimension) {
  static const QStringList fields{QStringLiteral("territory"), QStringLiteral("citizenship"), QStringLiteral("status"), QStringLiteral("sex"), QStringLiteral("age"), QStringLiteral("ground"), QStringLiteral("place")};
  return fields[static_cast<int>(dimension)];
}

QDate statDay(const QString& period, const QString& indicator) {
  static const QRegularExpression day(QStringLiteral("(sausio|vasario|kovo|balandzio|geguzes|birzelio|liepos|rugpjucio|rugsejo|spalio|lapkricio|gruodzio) (\\d{1,2}) ?d\\b"));
  static const QStringList months{QStringLiteral("sausio"), QStringLiteral("vasario"), QStringLiteral("kovo"), QStringLiteral("balandzio"), QStringLiteral("geguzes"), QStringLiteral("birzelio"),
                                  QStringLiteral("liepos"), QStringLiteral("rugpjucio"), QStringLiteral("rugsejo"), QStringLiteral("spalio"), QStringLiteral("lapkricio"), QStringLiteral("gruodzio")};
  const DateText date = parseDate(period);
  if (date.outcome == TextOutcome::Value && date.precision == DatePrecision::Day) return date.date;
  const PeriodText span = parsePeriod(period);
  if (span.outcome != TextOutcome::Value || !span.from.isValid()) return {};
  const bool wholeYear = span.from.year() == span.to.year() && span.precision == DatePrecision::Year;
  if (!wholeYear) return span.from;
  const QString said = fold(indicator);
  if (const auto match = day.match(said); match.hasMatch()) return QDate(span.from.year(), static_cast<int>(months.indexOf(match.captured(1))) + 1, match.captured(2).toInt());
  if (said.contains(QLatin1String("metu pabaig"))) return QDate(span.from.year(), 12, 31);
  return span.from;
}

}  // namespace santalka
