// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/CsvReader.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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

TEST_CASE("Every table that info names can be exported, and what has an importer comes back the same", "[cli][export]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  const QJsonObject counts = QJsonDocument::fromJson(test::cli({QStringLiteral("info"), file, QStringLiteral("--json")}).out.toUtf8()).object();
  int tables = 0;
  for (auto it = counts.begin(); it != counts.end(); ++it) {
    if (!it->isDouble()) continue;
    ++tables;
    INFO(it.key().toStdString());
    const QString out = dir.filePath(it.key() + QStringLiteral(".csv"));
    REQUIRE(test::cli({QStringLiteral("export"), file, out, QStringLiteral("--table"), it.key()}).status == 0);
    CHECK(csv(out).size() == static_cast<std::size_t>(it->toInt()) + 1);
    CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(it.key() + QStringLiteral(".xlsx")), QStringLiteral("--table"), it.key()}).status == 0);
  }
  CHECK(tables > 25);
  // Importing what was exported changes nothing; into an empty file it brings as many records.
  for (const auto& [kind, table] : {std::pair{"stakeholders", "stakeholders"}, std::pair{"activities", "activities"}, std::pair{"plan", "plan"}})
    for (const char* ending : {".csv", ".xlsx"}) {
      INFO(kind << ending);
      const QString out = dir.filePath(QLatin1String(table) + QLatin1String(ending));
      REQUIRE(test::cli({QStringLiteral("export"), file, out, QStringLiteral("--table"), QLatin1String(table)}).status == 0);
      const QString other = dir.filePath(QLatin1String(kind) + QLatin1String(ending + 1) + QStringLiteral(".santalka"));
      REQUIRE(test::cli({QStringLiteral("new"), other, QStringLiteral("--municipality"), QStringLiteral("46"), QStringLiteral("--year"), QStringLiteral("2026")}).status == 0);
      const auto brought = test::cli({QStringLiteral("import"), other, out, QStringLiteral("--as"), QLatin1String(kind)});
      INFO(brought.out.toStdString() << brought.err.toStdString());
      CHECK(brought.status <= 1);
      const QJsonObject found = QJsonDocument::fromJson(test::cli({QStringLiteral("info"), other, QStringLiteral("--json")}).out.toUtf8()).object();
      const QString counted = qstrcmp(kind, "plan") == 0 ? QStringLiteral("indicators") : QLatin1String(kind);
      CHECK(found.value(counted).toInt() == counts.value(counted).toInt());
    }
}

TEST_CASE("A text cut off in a workbook is a finding with its cell", "[cli][export]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("46")}).status == 0);
  const QString table = dir.filePath(QStringLiteral("i.csv"));
  QFile text(table);
  REQUIRE(text.open(QIODevice::WriteOnly));
  text.write("Pavadinimas;Grupė;Pastabos\nKlubas;Kita;" + QByteArray(40'000, 'a') + "\n");
  text.close();
  REQUIRE(test::cli({QStringLiteral("import"), file, table, QStringLiteral("--as"), QStringLiteral("stakeholders")}).status <= 1);
  const auto ran = test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("i.xlsx")), QStringLiteral("--table"), QStringLiteral("stakeholders"), QStringLiteral("--lang"), QStringLiteral("en")});
  CHECK(ran.status == 1);
  CHECK(ran.out.contains(QStringLiteral("2 (")));
  CHECK(test::cli({QStringLiteral("export"), file, dir.filePath(QStringLiteral("i.csv")), QStringLiteral("--table"), QStringLiteral("stakeholders")}).status == 0);
}
