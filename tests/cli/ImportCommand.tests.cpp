// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace santalka;

namespace {
QString office(const char* name) { return QStringLiteral(SANTALKA_TEST_DATA "/office-files/") + QLatin1String(name); }
QString newFile(const QTemporaryDir& dir) {
  const QString path = dir.filePath(QStringLiteral("savivaldybė.santalka"));
  REQUIRE(test::cli({QStringLiteral("new"), path, QStringLiteral("--municipality"), QStringLiteral("46")}).status == 0);
  return path;
}
QJsonObject counts(const QString& path) {
  return QJsonDocument::fromJson(test::cli({QStringLiteral("info"), path, QStringLiteral("--json")}).out.toUtf8()).object();
}
}  // namespace

TEST_CASE("The office's files come in, and coming again change nothing", "[cli][import]") {
  QTemporaryDir dir;
  const QString file = newFile(dir);
  for (const auto& [name, as, table, rows] : {std::tuple{"planas.xlsx", "plan", "measures", 28}, std::tuple{"institucijos.csv", "stakeholders", "stakeholders", 23},
                                              std::tuple{"veiklos.xlsx", "activities", "activities", 60}}) {
    CAPTURE(name);
    const QStringList arguments{QStringLiteral("import"), file, office(name), QStringLiteral("--as"), QLatin1String(as)};
    const auto rehearsal = test::cli(arguments + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")});
    CHECK(rehearsal.status <= 1);
    CHECK(QJsonDocument::fromJson(rehearsal.out.toUtf8()).object().value(QStringLiteral("new")).toInt() == rows);
    CHECK(counts(file).value(QLatin1String(table)).toInt() == 0);
    CHECK(test::cli(arguments).status <= 1);
    CHECK(counts(file).value(QLatin1String(table)).toInt() == rows);
    const QJsonObject before = counts(file);
    CHECK(test::cli(arguments).status <= 1);
    CHECK(counts(file) == before);
  }
}

TEST_CASE("Dates whose day and month are unclear are a finding with its reason, once for the column", "[cli][import]") {
  QTemporaryDir dir;
  const QString file = newFile(dir);
  const QString table = dir.filePath(QStringLiteral("veiklos.csv"));
  QFile csv(table);
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write("Data;Aprašo punktas;Tema\n05/03/2026;6.1;Pirma\n07/08/2026;6.1;Antra\n");
  csv.close();
  const QStringList arguments{QStringLiteral("import"), file, table, QStringLiteral("--as"), QStringLiteral("activities"), QStringLiteral("--lang"), QStringLiteral("en")};
  const auto ran = test::cli(arguments);
  CHECK(ran.status == 1);
  CHECK(ran.out.contains(QStringLiteral("A2: In 2 dates of this column, such as “05/03/2026”, day and month can be read either way. Taken as: 2026-03-05 (the day first")));
  CHECK_FALSE(ran.out.contains(QStringLiteral("A3:")));
  CHECK(counts(file).value(QStringLiteral("activities")).toInt() == 2);
}

TEST_CASE("What cannot be understood is refused with its cell, and nothing of it stays", "[cli][import]") {
  QTemporaryDir dir;
  const QString file = newFile(dir);
  const auto refused = [&](const char* text, const char* as) {
    const QString table = dir.filePath(QStringLiteral("lentelė.csv"));
    QFile csv(table);
    REQUIRE(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
    csv.write(text);
    csv.close();
    const QJsonObject before = counts(file);
    const auto ran = test::cli({QStringLiteral("import"), file, table, QStringLiteral("--as"), QLatin1String(as)});
    CHECK(ran.status == 3);
    CHECK(counts(file) == before);
    return ran.err;
  };
  const QString personal = refused("Data;Aprašo punktas;Tema;Pastabos\n2026-03-01;6.1;Susitikimas;kalbėta su 38501011234\n", "activities");
  CHECK(personal.contains(QStringLiteral("D2")));
  CHECK_FALSE(personal.contains(QStringLiteral("38501011234")));
  CHECK(refused("Data;Aprašo punktas;Tema\n2026-02-30;6.1;Susitikimas\n", "activities").contains(QStringLiteral("A2")));
  CHECK(refused("Nr.;Priemonė;Rodiklis, mato vnt.;Lėšos 2026 m., Eur;Šaltinis\n1.1;Kursai;Kursų skaičius, vnt.;labai daug;SB\n", "plan").contains(QStringLiteral("D2")));
  CHECK(test::cli({QStringLiteral("import"), file, dir.filePath(QStringLiteral("nėra.xlsx")), QStringLiteral("--as"), QStringLiteral("plan")}).status == 3);
  CHECK(test::cli({QStringLiteral("import"), file, office("planas.xlsx")}).status == 2);
  CHECK(test::cli({QStringLiteral("import"), file, office("planas.xlsx"), QStringLiteral("--as"), QStringLiteral("dainos")}).status == 2);
}

TEST_CASE("Rows left out for their errors are a finding", "[cli][import]") {
  QTemporaryDir dir;
  const QString file = newFile(dir);
  const QString table = dir.filePath(QStringLiteral("veiklos.csv"));
  QFile csv(table);
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write("Data;Aprašo punktas;Tema\n2026-03-05;6.1;Pirma\n2026-02-30;6.1;Antra\n");
  csv.close();
  const QStringList arguments{QStringLiteral("import"), file, table, QStringLiteral("--as"), QStringLiteral("activities")};
  CHECK(test::cli(arguments).status == 3);
  CHECK(test::cli(arguments + QStringList{QStringLiteral("--skip-errors"), QStringLiteral("--dry-run")}).status == 1);
  CHECK(test::cli(arguments + QStringList{QStringLiteral("--skip-errors")}).status == 1);
  CHECK(counts(file).value(QStringLiteral("activities")).toInt() == 1);
}
