// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }
QJsonObject object(const test::Ran& ran) { return QJsonDocument::fromJson(ran.out.toUtf8()).object(); }
int stakeholders(const QString& file) {
  return object(test::cli({s("info"), file, s("--json")})).value(s("stakeholders")).toInt();
}

}  // namespace

TEST_CASE("backup makes, lists and brings to a second place: restore goes back and is undone", "[cli][backup]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(s("Pavyzdžio rajonas.santalka"));
  REQUIRE(test::cli({s("sample"), file}).status == 0);
  QDir().mkpath(dir.filePath(s("Atmintinė")));
  const auto made = test::cli({s("backup"), file, s("--to"), dir.filePath(s("Atmintinė")), s("--json")});
  REQUIRE(made.status == 0);
  const QJsonObject backup = object(made);
  CHECK(QFile::exists(backup.value(s("path")).toString()));
  CHECK(QFile::exists(backup.value(s("second")).toString()));
  CHECK(backup.value(s("second")).toString().startsWith(dir.filePath(s("Atmintinė"))));
  CHECK(backup.value(s("rows")).toObject().value(s("stakeholders")).toInt() == 47);

  QFile csv(dir.filePath(s("nauji.csv")));
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write("Institucija;Grupė\nNauja gimnazija;SVI\n");
  csv.close();
  const auto imported = test::cli({s("import"), file, csv.fileName(), s("--as"), s("stakeholders"), s("--skip-errors")});
  INFO(imported.out.toStdString() << imported.err.toStdString());
  REQUIRE(stakeholders(file) == 48);

  const auto listed = object(test::cli({s("backup"), file, s("--list"), s("--json")})).value(s("backups")).toArray();
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].toObject().value(s("reason")).toString() == s("import"));
  CHECK(listed[1].toObject().value(s("reason")).toString() == s("manual"));
  const auto compared = test::cli({s("restore"), file, s("--list")});
  CHECK(compared.status == 0);
  CHECK(compared.out.contains(s("1 institucija mažiau")));

  const auto restored = test::cli({s("restore"), file, s("--from"), s("1"), s("--json")});
  INFO(restored.err.toStdString());
  REQUIRE(restored.status == 0);
  CHECK(stakeholders(file) == 47);
  const int before = object(restored).value(s("before")).toObject().value(s("number")).toInt();
  REQUIRE(before > 2);
  REQUIRE(test::cli({s("restore"), file, s("--from"), QString::number(before)}).status == 0);
  CHECK(stakeholders(file) == 48);
  REQUIRE(test::cli({s("restore"), file, s("--from"), backup.value(s("second")).toString()}).status == 0);
  CHECK(stakeholders(file) == 47);
  CHECK(test::cli({s("check"), file}).status == 0);
}

TEST_CASE("backup and restore say what they cannot do", "[cli][backup]") {
  QTemporaryDir dir;
  const QString none = dir.filePath(s("nėra.santalka"));
  CHECK(test::cli({s("backup")}).status == 2);
  CHECK(test::cli({s("backup"), none}).status == 3);
  CHECK(test::cli({s("restore"), none}).status == 3);
  CHECK(test::cli({s("restore"), none}).err.contains(s("nėra.santalka")));
  CHECK(test::cli({s("backup"), none, s("--list")}).status == 0);
  const QString file = dir.filePath(s("a.santalka"));
  REQUIRE(test::cli({s("new"), file, s("--municipality"), s("46"), s("--year"), s("2026")}).status == 0);
  CHECK(test::cli({s("backup"), file, s("--to"), dir.filePath(s("nėra aplanko"))}).status == 3);
  CHECK(test::cli({s("restore"), file, s("--from"), s("77")}).status == 3);
  CHECK(test::cli({s("backup"), s("--help")}).out.contains(s("--to")));
  CHECK(test::cli({s("restore"), s("--help")}).out.contains(s("--from")));
}
