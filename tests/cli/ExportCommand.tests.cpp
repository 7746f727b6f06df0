// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/CsvReader.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QTemporaryDir>

using namespace santalka;

namespace {
std::vector<QStringList> csv(const QString& path) {
  CsvReader reader;
  REQUIRE(reader.open(path).has_value());
  std::vector<QStringList> rows;
  std::vector<QStringView> cells;
  while (reader.next(cells)) {
    QStringList row;
    for (const QStringView cell : cells) row << cell.toString();
    rows.push_back(row);
  }
  return rows;
}
bool same(const QString& a, const QString& b) {
  bool first = false, second = false;
  const double x = a.toDouble(&first), y = b.toDouble(&second);
  return a == b || (first && second && x == y);
}
}  // namespace

TEST_CASE("The imported plan goes out as it came in", "[cli][export]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  const QString data = QStringLiteral(SANTALKA_TEST_DATA "/office-files/");
  REQUIRE(test::cli({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("46")}).status == 0);
  REQUIRE(test::cli({QStringLiteral("import"), file, data + QStringLiteral("planas.xlsx"), QStringLiteral("--as"), QStringLiteral("plan")}).status <= 1);
  const QString out = dir.filePath(QStringLiteral("planas.csv"));
  REQUIRE(test::cli({QStringLiteral("export"), file, out, QStringLiteral("--table"), QStringLiteral("plan")}).status == 0);
  const auto expected = csv(data + QStringLiteral("planas.expected.csv"));
  const auto found = csv(out);
  REQUIRE(found.size() == expected.size());
  for (std::size_t row = 0; row < expected.size(); ++row) {
    REQUIRE(found[row].size() == expected[row].size());
    for (qsizetype column = 0; column < expected[row].size(); ++column) {
      CAPTURE(row, expected[row][column].toStdString(), found[row][column].toStdString());
      CHECK(same(found[row][column], expected[row][column]));
    }
  }
}

TEST_CASE("Export refuses what it does not know and leaves an old file whole", "[cli][export]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("x.doc"))}).status == 2);
  CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("x.csv")), QStringLiteral("--table"), QStringLiteral("dainos")}).status == 2);
  CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("nėra/x.xlsx"))}).status == 3);
  CHECK(test::cli({QStringLiteral("export"), file, file + QStringLiteral("/x.csv")}).status == 3);
  CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("viskas.xlsx"))}).status == 0);
  CHECK(QFile(dir.filePath(QStringLiteral("viskas.xlsx"))).size() > 10000);
}
