// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("Folding lets people search without Lithuanian letters", "[base]") {
  CHECK(fold(u"Šiauliai") == QStringLiteral("siauliai"));
  CHECK(fold(u"  ĄČĘĖĮŠŲŪŽ \u00A0 – x") == QStringLiteral("aceeisuuz - x"));
}

TEST_CASE("Personal codes are seen in every form", "[base]") {
  for (const char16_t* text : {u"38501011234", u"asmens kodas 48501011234, Jonava", u"385 0101 1234", u"3850101 1234", u"3850101-1234", u"3 850101 1234", u"385-01-01-1234",
                               u"3850101\u00A01234", u"3850101 – 1234", u"a.k.38501011234", u"AK50002291236?", u"12 38501011234", u"38501011234.", u"38 501 011 234", u"(60403151234)",
                               u"38,001,011,234", u"3800\u20601011234", u"3\u200B8\u200D0\u00AD01011234", u"\uFF13\uFF18\uFF10\uFF10\uFF11\uFF10\uFF11\uFF11\uFF12\uFF13\uFF14",
                               u"\u0663\u0668\u0660\u0660\u0661\u0660\u0661\u0661\u0662\u0663\u0664", u"a. k. 3 8 0 0 1 0 1 1 2 3 4.", u"38,001,011,234, Kaunas",
                               u"39002301231 ir 39003011230", u"38500001238"}) {
    CAPTURE(QString::fromUtf16(text).toStdString());
    CHECK(containsPersonalCode(text));
  }
}

TEST_CASE("Phones, accounts, register codes and amounts are no personal codes", "[base]") {
  for (const char16_t* text : {u"+37060000001", u"37060000001", u"370 5 266 1234", u"+370 (8 349) 50004", u"8 612 34567", u"+385 01 011 234", u"LT123850101123456789", u"LT12 1000 0111 0100 1000",
                               u"119518233", u"1234567890123", u"38513011234", u"38502301234", u"0,38501011234", u"12.38501011234", u"1200 1250 300", u"2026-03-05–2026-03-07",
                               u"2026 03 05 123", u"38500001234", u"12345678901", u"38,001,011,234.50", u"3 8 0 0 1 0 1 1 2 3 4 5", u"5 3 8 0 0 1 0 1 1 2 3 4", u"3,8,0,0,1,0,1,1,2,3,4", u"\u2060+370 600 11111", u"+38 001 011 234", u"3 850 101 1234", u"4400-1234-5678", u"70 000 000 000"}) {
    CAPTURE(QString::fromUtf16(text).toStdString());
    CHECK_FALSE(containsPersonalCode(text));
  }
}
