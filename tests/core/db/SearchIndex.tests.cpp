// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/BackupStore.h"
#include "core/db/FileOpening.h"
#include "core/db/FileVerify.h"
#include "core/db/SqliteErrors.h"
#include "core/db/Store.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

using namespace santalka;

namespace {

Stakeholder school(const QString& name) {
  Stakeholder one;
  one.name = name;
  one.group = QStringLiteral("SVI");
  return one;
}

/// As a failing disk leaves it where no check of SQLite looks: inside the values of the search text's own tables.
void spoil(const QString& path, const char* sql) {
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(path.toUtf8().constData(), &raw) == SQLITE_OK);
  CHECK(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(raw);
}

QByteArray hashOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

const char* const Damages[] = {"UPDATE search_index_data SET block = randomblob(50)", "DELETE FROM search_index_data", "UPDATE search_index_config SET v = 99 WHERE k = 'version'",
                               "DELETE FROM search_index_docsize"};

struct Office {
  test::TempFile file;
  qint64 first = 0;
  Office() {
    EditService edit(file.database(), QStringLiteral("Ona"));
    first = *edit.insert(toRecord(school(QStringLiteral("Ąžuolo gimnazija"))));
    REQUIRE(edit.insert(toRecord(school(QStringLiteral("Beržo mokykla")))));
  }
  size_t hits(const char* word) { return Store(file.database()).search(QString::fromUtf8(word)).value_or({}).size(); }
};

}  // namespace

TEST_CASE("A damaged search text is made anew at opening, without a word", "[db]") {
  Office office;
  office.file.close();
  spoil(office.file.path(), GENERATE(from_range(std::begin(Damages), std::end(Damages))));
  OpenRequest request;
  request.path = office.file.path();
  Opened opened = FileOpening::open(request);
  INFO(opened.error.message.toStdString());
  REQUIRE(opened.file);
  CHECK(opened.kind == Opened::Kind::Current);
  opened.file.reset();
  office.file.reopen();
  CHECK(office.hits("azuol") == 1);
  CHECK(office.hits("mokykl") == 1);
  CHECK_FALSE(Store(office.file.database()).mendSearch().value_or(true));
}

TEST_CASE("Opening a file whose search text is sound changes nothing", "[db]") {
  Office office;
  office.file.reopen();
  office.file.close();
  const QByteArray before = hashOf(office.file.path());
  office.file.reopen();
  office.file.close();
  CHECK(hashOf(office.file.path()) == before);
}

TEST_CASE("A reader opens a file with a damaged search text, and the search says so", "[db]") {
  Office office;
  office.file.close();
  spoil(office.file.path(), GENERATE(from_range(std::begin(Damages), std::begin(Damages) + 3)));
  const QByteArray before = hashOf(office.file.path());
  auto opened = DataFile::open(office.file.path(), DataFile::Access::ReadOnly);
  REQUIRE(opened);
  const Store store((*opened)->database());
  CHECK(store.count(EntityKind::Stakeholder).value_or(0) == 2);
  auto found = store.search(QStringLiteral("azuol"));
  REQUIRE_FALSE(found);
  CHECK(found.error().code == ErrorCode::Unreadable);
  CHECK(hashOf(office.file.path()) == before);
}

TEST_CASE("An edit that meets a damaged search text makes it anew and goes on", "[db][editing]") {
  Office office;
  const char* const damage = GENERATE(from_range(std::begin(Damages), std::end(Damages)));
  spoil(office.file.path(), damage);
  auto service = std::make_unique<EditService>(office.file.database(), QStringLiteral("Ona"));
  EditService& edit = *service;
  auto changed = edit.update(EntityKind::Stakeholder, office.first, QStringLiteral("name"), QStringLiteral("Klevo gimnazija"));
  INFO(damage << (changed ? std::string() : (changed.error().message + changed.error().detail).toStdString()));
  REQUIRE(changed);
  REQUIRE(edit.insert(toRecord(school(QStringLiteral("Uosio darželis")))));
  REQUIRE(edit.remove(EntityKind::Stakeholder, office.first));
  REQUIRE(edit.undo());
  service.reset();
  office.file.reopen();  // and what the edits did not meet is mended now
  CHECK(office.hits("azuol") == 0);
  CHECK(office.hits("klevo") == 1);
  CHECK(office.hits("berz") == 1);
  CHECK(office.hits("uosi") == 1);
}

TEST_CASE("A backup of a file with a damaged search text holds a sound one", "[db][backup]") {
  Office office;
  office.file.close();
  spoil(office.file.path(), Damages[0]);
  auto backup = BackupStore(office.file.inFolder(QStringLiteral("ring"))).make({office.file.path(), {}, BackupReason::Manual, {}, {}});
  REQUIRE(backup);
  CHECK(BackupStore::verify(*backup));
  auto copy = Database::open(backup->path, Database::Mode::ReadOnly);
  REQUIRE(copy);
  CHECK(Store(**copy).search(QStringLiteral("azuol")).value_or({}).size() == 1);
}

TEST_CASE("What a newer SQLite says of the search text is not taken for damage to the file", "[db]") {
  const QString search = QStringLiteral("malformed inverted index for FTS5 table main.search_index"), index = QStringLiteral("row 3 missing from index stakeholders_name");
  CHECK(findingsIn({QStringLiteral("ok")}).isEmpty());
  CHECK(findingsIn({search}).isEmpty());
  CHECK(findingsIn({search, index}) == QStringList{index});
}
