// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Drafts.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace santalka;

namespace {

Draft draft(qint64 record, const char* field, const char* text) {
  return {QStringLiteral("plan"), QStringLiteral("measures"), record, QLatin1String(field), QString::fromUtf8(text), QDateTime(QDate(2026, 11, 25), QTime(9, 0))};
}

}  // namespace

TEST_CASE("A draft outlives the program that kept it", "[editing][drafts]") {
  QTemporaryDir dir;
  const QString file = QStringLiteral("/tmp/a.santalka");
  {
    Drafts drafts(dir.path(), file);
    drafts.keep(draft(3, "title", "Kalbos kurs"));
    drafts.keep(draft(3, "title", "Kalbos kursai žąsų"));
    drafts.keep(draft(0, "notes", "Nauja"));
  }  // no goodbye: nothing is written when it ends
  Drafts again(dir.path(), file);
  REQUIRE(again.all().size() == 2);
  CHECK(again.all()[0].text == QStringLiteral("Kalbos kursai žąsų"));
  CHECK(again.all()[0].record == 3);
  CHECK(again.all()[0].page == QStringLiteral("plan"));
  CHECK(Drafts(dir.path(), QStringLiteral("/tmp/b.santalka")).all().empty());
}

TEST_CASE("What was saved leaves nothing behind", "[editing][drafts]") {
  QTemporaryDir dir;
  Drafts drafts(dir.path(), QStringLiteral("a.santalka"));
  drafts.keep(draft(3, "title", "x"));
  drafts.keep(draft(4, "title", "y"));
  CHECK((QFile::permissions(drafts.path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
  drafts.drop(draft(3, "title", ""));
  CHECK(drafts.all().size() == 1);
  drafts.dropAll();
  CHECK(QDir(dir.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A spoiled file of drafts is no obstacle", "[editing][drafts]") {
  QTemporaryDir dir;
  const QString path = Drafts(dir.path(), QStringLiteral("a.santalka")).path();
  for (const char* bytes : {"", "{", "[1, {\"text\": 5}, null]", "[[[["}) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Drafts drafts(dir.path(), QStringLiteral("a.santalka"));
    CHECK(drafts.all().empty());
    drafts.keep(draft(1, "title", "x"));
    CHECK(Drafts(dir.path(), QStringLiteral("a.santalka")).all().size() == 1);
  }
}
