// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"

#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("Halves are rounded up on the screen as on paper", "[base][format]") {
  CHECK(Format::fixed(2.65, 1) == QStringLiteral("2,7"));
  CHECK(Format::fixed(0.25, 1) == QStringLiteral("0,3"));
  CHECK(Format::fixed(-0.25, 1).endsWith(QStringLiteral("0,3")));
  CHECK(Format::fixed(-0.01, 1) == QStringLiteral("0,0"));
  CHECK(Format::number(1.00005) == QStringLiteral("1,0001"));
  CHECK(Format::amount(Money::fromCents(1234567)) == QStringLiteral("12\u00A0345,67"));
}
