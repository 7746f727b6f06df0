// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"

#include <QDir>
#include <QDirIterator>
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

TEST_CASE("restore says which newer backups it passed over because they are damaged", "[cli][backup]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(s("a.santalka"));
  REQUIRE(test::cli({s("new"), file, s("--municipality"), s("46"), s("--year"), s("2026")}).status == 0);
  REQUIRE(test::cli({s("backup"), file}).status == 0);
  const QJsonObject newest = object(test::cli({s("backup"), file, s("--json")}));
  QFile damaged(newest.value(s("path")).toString());
  REQUIRE(damaged.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
  REQUIRE(damaged.open(QIODevice::ReadWrite));
  damaged.seek(5000);
  damaged.write("sugadinta");
  damaged.close();
  const auto restored = test::cli({s("restore"), file, s("--json")});
  CHECK(restored.status == 1);
  CHECK(restored.err.contains(s("kopija %1").arg(newest.value(s("number")).toInt())));
  const QJsonArray passed = object(restored).value(s("passed_over")).toArray();
  REQUIRE(passed.size() == 1);
  CHECK(passed[0].toObject().value(s("number")).toInt() == newest.value(s("number")).toInt());
  // The whole one, and no word of it when it is the newest.
  CHECK(test::cli({s("restore"), file}).status <= 1);
  CHECK(test::cli({s("restore"), file, s("--from"), s("1")}).status == 0);
}

TEST_CASE("restore leaves alone what is no Santalka file, and says what it is", "[cli][backup]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(s("a.santalka")), letter = dir.filePath(s("dok.docx")), folder = dir.filePath(s("aplankas"));
  REQUIRE(test::cli({s("new"), file, s("--municipality"), s("46"), s("--year"), s("2026")}).status == 0);
  QFile written(letter);
  REQUIRE(written.open(QIODevice::ReadWrite));
  written.write("labas");
  written.flush();
  const auto refused = test::cli({s("restore"), letter, s("--from"), file});
  CHECK(refused.status == 3);
  CHECK(refused.err.contains(s("dok.docx")));
  written.seek(0);
  CHECK(written.readAll() == QByteArray("labas"));
  REQUIRE(QDir().mkpath(folder));
  CHECK(test::cli({s("restore"), folder, s("--from"), file}).err.contains(s("yra aplankas")));
  // What is named as a backup is told as what it is, too.
  const auto from = test::cli({s("restore"), file, s("--from"), letter});
  CHECK(from.status == 3);
  CHECK(from.err.contains(s("nėra „Santalkos“ failas")));
#ifdef Q_OS_UNIX
  const QString pipe = dir.filePath(s("f.santalka"));
  REQUIRE(test::run(s("mkfifo"), {pipe}).status == 0);
  for (const QStringList& call : {QStringList{s("restore"), pipe}, {s("restore"), pipe, s("--from"), file}, {s("restore"), file, s("--from"), pipe}}) {
    const auto ran = test::run(s(SANTALKA_CLI), call, 20000);
    CHECK(ran.status == 3);
    CHECK(ran.err.contains(s("kanalas")));
  }
  CHECK(test::run(s(SANTALKA_CLI), {s("backup"), pipe, s("--list")}, 20000).status == 0);
  CHECK(test::run(s(SANTALKA_CLI), {s("restore"), pipe, s("--list")}, 20000).status == 0);
#endif
}

TEST_CASE("restore takes a backup of this file, and the list says which are of another copy", "[cli][backup]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(s("a.santalka")), copy = dir.filePath(s("b.santalka"));
  REQUIRE(test::cli({s("new"), file, s("--municipality"), s("46"), s("--year"), s("2026")}).status == 0);
  REQUIRE(test::cli({s("backup"), file}).status == 0);
  REQUIRE(QFile::copy(file, copy));
  REQUIRE(test::cli({s("backup"), copy}).status == 0);
  const auto listed = test::cli({s("backup"), file, s("--list")});
  CHECK(listed.out.count(s("padaryta iš „%1“").arg(QDir::toNativeSeparators(copy))) == 1);
  const auto restored = test::cli({s("restore"), file, s("--json")});
  REQUIRE(restored.status == 0);
  CHECK(object(restored).value(s("restored")).toObject().value(s("source")).toString() == file);
}

TEST_CASE("Backups of a file of an older version are its backups, before it is brought up to date and after", "[cli][backup][migration]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(s("senas.santalka"));
  REQUIRE(QFile::copy(s(SANTALKA_SOURCE_DIR "/tests/migrations/0001-v0.1.0.santalka"), file));
  REQUIRE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
  const auto listed = [&file] { return object(test::cli({s("backup"), file, s("--list"), s("--json")})).value(s("backups")).toArray().size(); };
  REQUIRE(test::cli({s("backup"), file}).status == 0);
  REQUIRE(test::cli({s("backup"), file, s("--to"), dir.path()}).status == 0);
  CHECK(listed() == 2);
  REQUIRE(test::cli({s("contact"), file, s("7"), s("--erase")}).status == 0);
  CHECK(QFile::exists(file + s(".v1.bak")));
  CHECK(listed() == 2);
  for (QDirIterator all(dir.path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
    QFile one(all.next());
    INFO(one.fileName().toStdString());
    REQUIRE(one.open(QIODevice::ReadOnly));
    CHECK_FALSE(one.readAll().contains("kontaktas7@pavyzdys.example"));
  }
  CHECK(test::cli({s("restore"), file}).status == 0);
}
