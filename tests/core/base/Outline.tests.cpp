// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Outline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("An outline is read as SVG writes it", "[core][base]") {
  QPainterPath expected;
  expected.moveTo(1, 2);
  expected.lineTo(3, -4.5);
  expected.lineTo(5, 6);
  expected.cubicTo(1, 2, 3, 4, 5, 7);
  expected.cubicTo(6, 7, 8, 9, 10, 11);
  expected.closeSubpath();
  for (const char* text : {"M 1 2 L 3 -4.5 L 5 6 C 1 2 3 4 5 7 C 6 7 8 9 10 11 Z", "M1,2L3,-4.5L5,6C1,2 3,4 5,7 6,7 8,9 10,11Z", "M1,2 3-4.5 5,6C1,2,3,4,5,7,6,7,8,9,10,11 Z"}) {
    const auto path = outlinePath(QString::fromLatin1(text));
    INFO(text);
    REQUIRE(path);
    CHECK(*path == expected);
  }
}

TEST_CASE("Circles and rounded rectangles have words of their own", "[core][base]") {
  const auto path = outlinePath(u"O 8 8 6 R 2 3 10 4 1");
  REQUIRE(path);
  QPainterPath expected;
  expected.addEllipse(QPointF(8, 8), 6, 6);
  expected.addRoundedRect(QRectF(2, 3, 10, 4), 1, 1);
  CHECK(*path == expected);
}

TEST_CASE("What is not an outline is not guessed at", "[core][base]") {
  for (const char* text : {"M 1", "M 1 2 L 3", "1 2", "M 1 2 A 1 1 0 0 1 2 2", "M 1 2 l 3 4", "M 1 2 C 1 2 3 4 5", "M 1 2 Z 3 4", "M 1.2.3 4", "M 1 2 L 3 L 4 5", "M - 2"})
    CHECK_FALSE(outlinePath(QString::fromLatin1(text)));
  const auto nothing = outlinePath(u"");
  REQUIRE(nothing);
  CHECK(nothing->isEmpty());
}

TEST_CASE("The outlines of the co-funding line are read whole", "[core][base]") {
  QFile file(QStringLiteral(":/report/cofunding-outlines.json"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
  for (const char* language : {"lt", "en"}) {
    const QJsonArray lines = all.value(QLatin1String(language)).toArray();
    REQUIRE(lines.size() == 2);
    for (const QJsonValue& line : lines) {
      const auto path = outlinePath(line.toString());
      REQUIRE(path);
      CHECK(path->boundingRect().width() > 3000);
      CHECK(path->boundingRect().height() < 1300);
    }
  }
}
