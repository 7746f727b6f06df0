// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ParseText.h"

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

struct NumberCase {
  const char* text;
  double value;
  const char* unit;
};

QString span(const char* text) {
  const PeriodText period = parsePeriod(u(text));
  if (period.outcome == TextOutcome::Unknown) return QStringLiteral("unknown");
  if (period.outcome != TextOutcome::Value) return QStringLiteral("refused");
  QString shown = period.from.toString(Qt::ISODate) + QStringLiteral("/") + period.to.toString(Qt::ISODate);
  if (period.permanent) shown += QStringLiteral(" permanent");
  if (period.openEnd) shown += QStringLiteral(" open end");
  if (period.openStart) shown += QStringLiteral(" open start");
  if (period.schoolYear) shown += QStringLiteral(" school");
  if (period.maybeSchoolYear) shown += QStringLiteral(" school?");
  if (period.gaps) shown += QStringLiteral(" gaps");
  return shown;
}

QString day(const char* text) {
  const DateText date = parseDate(u(text));
  switch (date.outcome) {
    case TextOutcome::Value: return date.date.toString(Qt::ISODate).left(date.precision == DatePrecision::Day ? 10 : date.precision == DatePrecision::Month ? 7 : 4);
    case TextOutcome::Unknown: return QStringLiteral("unknown");
    case TextOutcome::Ambiguous: return QStringLiteral("ambiguous");
    default: return QStringLiteral("invalid");
  }
}

}  // namespace

TEST_CASE("Numbers are read as Lithuanian offices type them", "[base][parse]") {
  const std::vector<NumberCase> cases = {
      {"12", 12, ""},          {"1 234,5", 1234.5, ""},         {"1\u00A0234,5", 1234.5, ""}, {"1\u202F234\u202F567", 1234567, ""},
      {"1\u2009234,50", 1234.5, ""}, {"1'234,5", 1234.5, ""},   {"1’234.5", 1234.5, ""},      {"1.234.567,89", 1234567.89, ""},
      {"1,234.56", 1234.56, ""}, {"1,234,567", 1234567, ""},    {"9.2", 9.2, ""},             {"5,06", 5.06, ""},
      {"-5", -5, ""},          {"−5,5", -5.5, ""},              {"–5", -5, ""},               {"(1 200,5)", -1200.5, ""},
      {"15,3 tūkst.", 15.3, "tūkst."}, {"12 vnt.", 12, "vnt."}, {"8 000 Eur", 8000, "Eur"},   {"0,5 tūkst. Eur", 0.5, "tūkst. Eur"},
      {"€ 12", 12, "€"},       {"7,69 %", 7.69, "%"},           {"60 proc.", 60, "proc."},    {"+3", 3, ""},
      {",5", 0.5, ""},         {"12 810 tūkst.", 12810, "tūkst."}, {"0", 0, ""},              {"3.", 3, ""},
  };
  for (const NumberCase& item : cases) {
    INFO(item.text);
    const NumberText number = parseNumber(u(item.text));
    REQUIRE(number.outcome == TextOutcome::Value);
    CHECK(number.value == Approx(item.value).epsilon(1e-12));
    CHECK(number.unit == u(item.unit));
  }
  CHECK(parseNumber(u"7,69 %").percent);
  CHECK(parseNumber(u"60 proc.").percent);
  CHECK_FALSE(parseNumber(u"60 vnt.").percent);
}

TEST_CASE("Three decimals are marked, because they may be a grouped number", "[base][parse]") {
  CHECK(parseNumber(u"2,501").threeDecimals);
  CHECK(parseNumber(u"2.501").threeDecimals);
  CHECK(parseNumber(u"2,501").value == Approx(2.501));
  CHECK_FALSE(parseNumber(u"0,501").threeDecimals);
  CHECK_FALSE(parseNumber(u"2501,123").threeDecimals);
  CHECK_FALSE(parseNumber(u"1 234,567").threeDecimals);
  CHECK_FALSE(parseNumber(u"42,75025").threeDecimals);
}

TEST_CASE("Unknown, withheld and wrong are three different things", "[base][parse]") {
  for (const char* text : {"", " ", "-", "–", "—", ":", "..", "…", "n. d.", "nežinoma", "Nėra duomenų", "\u00A0"}) {
    INFO(text);
    CHECK(parseNumber(u(text)).outcome == TextOutcome::Unknown);
    CHECK(parseMoney(u(text)).outcome == TextOutcome::Unknown);
    CHECK(parseDate(u(text)).outcome == TextOutcome::Unknown);
    CHECK(parsePeriod(u(text)).outcome == TextOutcome::Unknown);
  }
  for (const char* text : {"konfidencialu", "Konfidencialūs duomenys", "*", "**", "<5", "mažiau nei 10"}) {
    INFO(text);
    CHECK(parseNumber(u(text)).outcome == TextOutcome::Withheld);
  }
  for (const char* text : {"apie dvidešimt", "12 34", "1.23.4", "2026–2028", "5 ir 6", "1,2,3", "šeši", "1 2345"}) {
    INFO(text);
    const NumberText number = parseNumber(u(text));
    CHECK(number.outcome == TextOutcome::Invalid);
    CHECK_FALSE(number.reason.isEmpty());
  }
  CHECK(parseNumber(u"0").outcome == TextOutcome::Value);
}

TEST_CASE("Money is exact to the cent", "[base][parse]") {
  CHECK(parseMoney(u"42,75025", 1000).amount.cents == 4275025);
  CHECK(moneyFromNumber(42.75025, 1000).amount.cents == 4275025);
  CHECK(moneyFromNumber(2.5005, 1000).amount.cents == 250050);
  CHECK(moneyFromNumber(0.1 + 0.2).amount.cents == 30);
  CHECK_FALSE(moneyFromNumber(0.1 + 0.2).rounded);
  CHECK(moneyFromNumber(1.005).amount.cents == 101);
  CHECK(moneyFromNumber(-1.005).amount.cents == -101);
  CHECK(moneyFromNumber(1.005).rounded);
  CHECK(moneyFromNumber(90071992547.41).amount.cents == 9007199254741);
  CHECK(parseMoney(u"2\u00A0936\u00A0004,88 Eur").amount.cents == 293600488);
  CHECK(parseMoney(u"2 936 004,88 €").amount.cents == 293600488);
  CHECK(parseMoney(u"−12,3").amount.cents == -1230);
  CHECK(parseMoney(u"0,005").amount.cents == 1);
  CHECK(parseMoney(u"0,004").amount.cents == 0);
  CHECK(parseMoney(u"0,004").rounded);
  CHECK(parseMoney(u"1,5 mln. Eur").amount.cents == 150000000);
  for (qint64 cents = 0; cents < 300000; cents += 7) {
    REQUIRE(moneyFromNumber(double(cents) / 100000.0, 1000).amount.cents == cents);
    REQUIRE(moneyFromNumber(double(cents) / 100.0).amount.cents == cents);
  }
}

TEST_CASE("A unit written in the cell counts instead of the column's", "[base][parse]") {
  CHECK(unitMultiplier(u"Lėšos, tūkst. Eur") == 1000);
  CHECK(unitMultiplier(u"Lėšos (mln. eurų)") == 1000000);
  CHECK(unitMultiplier(u"Lėšos, Eur") == 1);
  CHECK(parseMoney(u"15,3 tūkst.", 1000).amount.cents == 1530000);
  CHECK(parseMoney(u"500 Eur", 1000).amount.cents == 50000);
  CHECK(parseMoney(u"500 Eur", 1000).ownUnit);
  CHECK(parseMoney(u"500", 1000).amount.cents == 50000000);
  CHECK(parseMoney(u"12 vnt.").outcome == TextOutcome::Invalid);
  CHECK(parseMoney(u"100 USD").outcome == TextOutcome::Invalid);
  CHECK(parseMoney(u"99999999999999999999").outcome == TextOutcome::Invalid);
  CHECK(moneyFromNumber(1e300).outcome == TextOutcome::Invalid);
}

TEST_CASE("Dates are read in every form of an office", "[base][parse]") {
  for (const char* text : {"2026-03-14", "2026.03.14", "2026.03.14.", "2026/03/14", "2026 03 14", "14.03.2026", "2026 m. kovo 14 d.", "2026 m. kovo mėn. 14 d.", "2026-3-14",
                           "2026 M. KOVO 14 D.", "2026-03-14 10:30", "2026-03-14T10:30:00Z", "2026–03–14", "14 March 2026", "March 14, 2026", "20260314", "3/14/2026", "14/03/2026",
                           "2026 m. 03 mėn. 14 d.", "2026-03-14 10:00–12:00", "2026 m. kovo 14 d. 10:00 val.", "2026-03-14 d."}) {
    INFO(text);
    CHECK(day(text) == QStringLiteral("2026-03-14"));
  }
  CHECK(day("2026 m. birželio 3 d.") == QStringLiteral("2026-06-03"));
  CHECK(day("2024 m. sausio 1 d.") == QStringLiteral("2024-01-01"));
  CHECK(day("2026 kovas") == QStringLiteral("2026-03"));
  CHECK(day("2026-03") == QStringLiteral("2026-03"));
  CHECK(day("2026 m. gegužė") == QStringLiteral("2026-05"));
  CHECK(day("2026") == QStringLiteral("2026"));
  CHECK(day("2026-02-30") == QStringLiteral("invalid"));
  CHECK(parseDate(u"2026-02-30").reason.contains(QStringLiteral("30")));
  CHECK(day("2026-13-01") == QStringLiteral("invalid"));
  CHECK(day("2025-02-29") == QStringLiteral("invalid"));
  CHECK(day("2024-02-29") == QStringLiteral("2024-02-29"));
  CHECK(day("03/04/2026") == QStringLiteral("ambiguous"));
  const DateText either = parseDate(u"03/04/2026");
  CHECK(either.order == DateText::Order::Either);
  CHECK(either.date == QDate(2026, 4, 3));
  CHECK(either.monthFirst == QDate(2026, 3, 4));
  CHECK(parseDate(u"25/03/2026").order == DateText::Order::DayFirst);
  CHECK(parseDate(u"03/25/2026").order == DateText::Order::MonthFirst);
  for (const QStringView clear : {QStringView(u"04/04/2026"), QStringView(u"2026/03/04"), QStringView(u"03.04.2026")}) CHECK(parseDate(clear).order == DateText::Order::None);
  // Nor is it the span from March to April.
  CHECK(parsePeriod(u"03/04/2026").outcome == TextOutcome::Ambiguous);
  CHECK(day("14.03.26") == QStringLiteral("ambiguous"));
  CHECK(day("kovo 14 d.") == QStringLiteral("invalid"));
  CHECK(day("rytoj") == QStringLiteral("invalid"));
  CHECK(day("2026–2028") == QStringLiteral("invalid"));
  CHECK(day("12") == QStringLiteral("invalid"));
}

TEST_CASE("Every month is known in all its cases", "[base][parse]") {
  const char* names[12][3] = {{"sausis", "sausio", "saus."},   {"vasaris", "vasario", "vas."},    {"kovas", "kovo", "kov."},        {"balandis", "balandžio", "bal."},
                              {"gegužė", "gegužės", "geg."},   {"birželis", "birželio", "birž."}, {"liepa", "liepos", "liep."},     {"rugpjūtis", "rugpjūčio", "rugp."},
                              {"rugsėjis", "rugsėjo", "rugs."}, {"spalis", "spalio", "spal."},    {"lapkritis", "lapkričio", "lapkr."}, {"gruodis", "gruodžio", "gruod."}};
  for (int month = 1; month <= 12; ++month)
    for (const char* name : names[month - 1]) {
      INFO(name);
      const DateText date = parseDate(QString(u("2026 m. ") + u(name)));
      CHECK(date.outcome == TextOutcome::Value);
      CHECK(date.date == QDate(2026, month, 1));
    }
}

TEST_CASE("Periods are read in every form of a plan", "[base][parse]") {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"2026–2028", "2026-01-01/2028-12-31"},
      {"2026-2028", "2026-01-01/2028-12-31"},
      {"2026 – 2028 m.", "2026-01-01/2028-12-31"},
      {"2026–2028 metais", "2026-01-01/2028-12-31"},
      {"2026 I–2028 IV ketv.", "2026-01-01/2028-12-31"},
      {"2026 II – 2027 III ketv.", "2026-04-01/2027-09-30"},
      {"2026 m. kovas – 2028 m. gruodis", "2026-03-01/2028-12-31"},
      {"2026 m. kovo–gruodžio mėn.", "2026-03-01/2026-12-31"},
      {"2027", "2027-01-01/2027-12-31"},
      {"2027 m.", "2027-01-01/2027-12-31"},
      {"I ketv. 2026", "2026-01-01/2026-03-31"},
      {"2026 m. II ketvirtis", "2026-04-01/2026-06-30"},
      {"2026 m. 3 ketv.", "2026-07-01/2026-09-30"},
      {"2026 I–IV ketv.", "2026-01-01/2026-12-31"},
      {"2026 m. I, II ketv.", "2026-01-01/2026-06-30"},
      {"I–II ketv. 2026 m.", "2026-01-01/2026-06-30"},
      {"2026-03 – 2028-12", "2026-03-01/2028-12-31"},
      {"2026-03–2028-12", "2026-03-01/2028-12-31"},
      {"2026.03-2028.12", "2026-03-01/2028-12-31"},
      {"2026 m. I pusmetis", "2026-01-01/2026-06-30"},
      {"2026 m. I–II pusm.", "2026-01-01/2026-12-31"},
      {"2026-03-14 – 2026-04-15", "2026-03-14/2026-04-15"},
      {"2026-03-14–2026-04-15", "2026-03-14/2026-04-15"},
      {"2026-03-14-2026-04-15", "2026-03-14/2026-04-15"},
      {"2026 m. kovo 14–16 d.", "2026-03-14/2026-03-16"},
      {"2026 m. kovo 14 d. – balandžio 2 d.", "2026-03-14/2026-04-02"},
      {"nuo 2026 m.", "2026-01-01/ open end"},
      {"nuo 2026 m. kovo 1 d.", "2026-03-01/ open end"},
      {"nuo 2026 m. iki 2028 m.", "2026-01-01/2028-12-31"},
      {"iki 2028 m.", "/2028-12-31 open start"},
      {"nuolat", "/ permanent"},
      {"Kasmet", "/ permanent"},
      {"2026–2028 m., nuolat", "2026-01-01/2028-12-31 permanent"},
      {"2026, 2027 ir 2028 m.", "2026-01-01/2028-12-31"},
      {"2026, 2028 m.", "2026-01-01/2028-12-31 gaps"},
      {"2022M12", "2022-12-01/2022-12-31"},
      {"2023K1", "2023-01-01/2023-03-31"},
      {"2023 K4", "2023-10-01/2023-12-31"},
      {"2023Q2", "2023-04-01/2023-06-30"},
      {"2023-Q2", "2023-04-01/2023-06-30"},
      {"2019-2020", "2019-01-01/2020-12-31 school?"},
      {"2019/2020", "2019-09-01/2020-08-31 school"},
      {"2026–2027 m. m.", "2026-09-01/2027-08-31 school"},
      {"2026–2027 mokslo metai", "2026-09-01/2027-08-31 school"},
      {"2024 m. sausio 1 d.", "2024-01-01/2024-01-01"},
      {"2026–28", "2026-01-01/2028-12-31"},
      {"2028–2026", "refused"},
      {"IV ketv.", "refused"},
      {"kada nors", "refused"},
      {"2026 V ketv.", "refused"},
      {"2026-02-30 – 2026-03-01", "refused"},
      {"–", "unknown"},
  };
  for (const auto& [text, wanted] : cases) {
    INFO(text);
    CHECK(span(text).toStdString() == std::string(wanted));
  }
}

TEST_CASE("Phones come out in one form", "[base][parse]") {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"8 600 00003", "+370 600 00003"},     {"+370 600 00001", "+370 600 00001"}, {"(8 349) 50004", "+370 349 50004"}, {"(8-349) 50004", "+370 349 50004"},
      {"+37060000001", "+370 600 00001"},    {"860000003", "+370 600 00003"},      {"0 600 00003", "+370 600 00003"},   {"8 5 212 3456", "+370 5 212 3456"},
      {"tel. 8 600 00003", "+370 600 00003"}, {"8 600 00003, 8 600 00004", "+370 600 00003, +370 600 00004"},
      {"8 349 50004 (vid. 12)", "+370 349 50004 (vid. 12)"}, {"+48 22 123 45 67", "+48 22 123 45 67"}, {"00370 600 00003", "+370 600 00003"},
  };
  for (const auto& [text, wanted] : cases) {
    INFO(text);
    CHECK(parsePhone(u(text)).text.toStdString() == std::string(wanted));
    CHECK(parsePhone(u(text)).recognised);
    CHECK(parsePhone(parsePhone(u(text)).text).text.toStdString() == std::string(wanted));
  }
  CHECK(parsePhone(u"neturi").text == QStringLiteral("neturi"));
  CHECK_FALSE(parsePhone(u"neturi").recognised);
  CHECK_FALSE(parsePhone(u"112").recognised);
}

TEST_CASE("E-mail addresses and codes of legal entities are told from other text", "[base][parse]") {
  CHECK(looksLikeEmail(u"info1@pavyzdys.example"));
  CHECK(looksLikeEmail(u"vardas.pavarde@sav.lt"));
  CHECK_FALSE(looksLikeEmail(u"info1@pavyzdys"));
  CHECK_FALSE(looksLikeEmail(u"vardas pavarde@sav.lt"));
  CHECK_FALSE(looksLikeEmail(u"a@b..lt"));
  CHECK(legalEntityCode(u"119518233") == QStringLiteral("119518233"));
  CHECK(legalEntityCode(u" 119 518 233 ") == QStringLiteral("119518233"));
  CHECK(legalEntityCode(u"1234567") == QStringLiteral("1234567"));
  CHECK_FALSE(legalEntityCode(u"38501011234").has_value());
  CHECK_FALSE(legalEntityCode(u"nėra").has_value());
}

TEST_CASE("A short date becomes a whole one of the year that is worked on", "[base][parse]") {
  const QDate today(2027, 1, 11);
  const std::pair<const char16_t*, const char*> cases[] = {{u"3 5", "2026-03-05"},   {u"3-5", "2026-03-05"},        {u"03.05", "2026-03-05"},
                                                           {u"kovo 5", "2026-03-05"}, {u"Gruodžio 24 d.", "2026-12-24"}, {u"šiandien", "2027-01-11"},
                                                           {u"SIANDIEN", "2027-01-11"}, {u"vakar", "2027-01-10"},    {u"tomorrow", "2027-01-12"}};
  for (const auto& [text, wanted] : cases) {
    INFO(QString::fromUtf16(text).toStdString());
    CHECK(typedDate(QString::fromUtf16(text), today, 2026).toStdString() == std::string(wanted));
  }
  // Whole dates, days that do not exist and other words are left as they are.
  for (const char16_t* text : {u"2026-03-05", u"2 30", u"13 1", u"netrukus", u""})
    CHECK(typedDate(QString::fromUtf16(text), today, 2026) == QString::fromUtf16(text));
}
