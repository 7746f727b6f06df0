// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }
int stakeholders(const QString& file) {
  return QJsonDocument::fromJson(test::cli({s("info"), file, s("--json")}).out.toUtf8()).object().value(s("stakeholders")).toInt();
}

struct NetworkPlace {
  NetworkPlace() { qputenv("SANTALKA_PLACE", "network"); }
  ~NetworkPlace() { qunsetenv("SANTALKA_PLACE"); }
};

}  // namespace

TEST_CASE("Commands work on a share through a copy and deliver at the end", "[cli][place]") {
  QTemporaryDir dir;
  const QString share = dir.filePath(s("Bendras"));
  QDir().mkpath(share);
  const QString file = share + s("/Planas.santalka");
  REQUIRE(test::cli({s("sample"), file}).status == 0);
  QFile csv(dir.filePath(s("nauji.csv")));
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write("Institucija;Grupė\nNauja gimnazija;SVI\n");
  csv.close();
  const QStringList import{s("import"), file, csv.fileName(), s("--as"), s("stakeholders"), s("--skip-errors")};
  {
    const NetworkPlace network;
    const auto imported = test::cli(import);
    INFO(imported.err.toStdString());
    CHECK(imported.status <= 1);
    CHECK(stakeholders(file) == 48);
    CHECK(QDir(share).entryList(QDir::Files | QDir::Hidden) == QStringList{s("Planas.santalka")});
    CHECK(test::cli({s("check"), file}).status == 0);
  }
  CHECK(stakeholders(file) == 48);  // in the place itself

  const NetworkPlace network;
  REQUIRE(test::cli({s("backup"), file}).status == 0);
  const auto restored = test::cli({s("restore"), file, s("--from"), s("1")});
  INFO(restored.err.toStdString());
  CHECK(restored.status == 0);
  CHECK(stakeholders(file) == 47);

  REQUIRE(QDir().rename(share, share + s(" dingo")));
  CHECK(stakeholders(file) == 47);  // the copy kept here
}
