// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("Folding lets people search without Lithuanian letters", "[base]") {
  CHECK(fold(u"Šiauliai") == QStringLiteral("siauliai"));
  CHECK(fold(u"  ĄČĘĖĮŠŲŪŽ \u00A0 – x") == QStringLiteral("aceeisuuz - x"));
}

TEST_CASE("Personal codes are seen, phones and other numbers are not", "[base]") {
  CHECK(containsPersonalCode(u"38501011234"));
  CHECK(containsPersonalCode(u"asmens kodas 48501011234, Jonava"));
  CHECK(containsPersonalCode(u"385 0101 1234") == false);
  CHECK(containsPersonalCode(u"3850101 1234"));
  CHECK_FALSE(containsPersonalCode(u"+37060000001"));
  CHECK_FALSE(containsPersonalCode(u"37060000001"));
  CHECK_FALSE(containsPersonalCode(u"LT123850101123456789"));
  CHECK_FALSE(containsPersonalCode(u"119518233"));
  CHECK_FALSE(containsPersonalCode(u"1234567890123"));
}
