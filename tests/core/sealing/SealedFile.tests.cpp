// SPDX-License-Identifier: EUPL-1.2
#include "core/sealing/SealedFile.h"
#include "tests/support/Bytes.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace santalka;
using test::bytesOf;
using test::writeBytes;

namespace {

const QString Password = QStringLiteral("Žalias ąžuolas prie upės");

}  // namespace

TEST_CASE("What was sealed comes out the same, and only with its password", "[sealing]") {
  QTemporaryDir dir;
  const QString plain = dir.filePath(QStringLiteral("failas.santalka"));
  const QString sealed = dir.filePath(QStringLiteral("failas.santalka-s"));
  const QString back = dir.filePath(QStringLiteral("atgal.santalka"));
  const int size = GENERATE(0, 65535, 65536, 200000);
  CAPTURE(size);
  QByteArray bytes(size, '\0');
  for (int i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 + i / 251);
  writeBytes(plain, bytes);
  REQUIRE(SealedFile::seal(plain, sealed, Password));
  CHECK(SealedFile::isSealed(sealed));
  CHECK_FALSE(SealedFile::isSealed(plain));
  if (size > 100) CHECK_FALSE(bytesOf(sealed).contains(bytes.mid(10, 40)));
  REQUIRE(SealedFile::open(sealed, back, Password));
  CHECK(bytesOf(back) == bytes);

  writeBytes(back, "old");
  auto wrong = SealedFile::open(sealed, back, QStringLiteral("žalias ąžuolas prie upės"));
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == ErrorCode::Invalid);
  CHECK(bytesOf(back) == "old");
}

TEST_CASE("A sealed file that was changed or cut is refused and writes nothing", "[sealing]") {
  QTemporaryDir dir;
  const QString plain = dir.filePath(QStringLiteral("a"));
  const QString sealed = dir.filePath(QStringLiteral("b"));
  const QString back = dir.filePath(QStringLiteral("c"));
  writeBytes(plain, QByteArray(150000, 'x'));
  REQUIRE(SealedFile::seal(plain, sealed, Password));
  const QByteArray whole = bytesOf(sealed);
  const QByteArray cutAtChunk = whole.left(whole.size() - (150000 - 131072) - 17);
  QByteArray flipped = whole;
  flipped[whole.size() / 2] = static_cast<char>(flipped[whole.size() / 2] ^ 1);
  QByteArray costly = whole;
  costly[18 + 16 + 15] = 0x7f;
  for (const QByteArray& bad : {whole.left(20), whole.left(60), whole.left(whole.size() - 1), cutAtChunk, flipped, costly, whole + QByteArray(1, 'x')}) {
    writeBytes(sealed, bad);
    auto opened = SealedFile::open(sealed, back, Password);
    CHECK_FALSE(opened);
    CHECK_FALSE(QFile::exists(back));
  }
}

TEST_CASE("A sealed file whose key would cost more than ours ever do is refused before the key is worked out", "[sealing]") {
  QTemporaryDir dir;
  const QString plain = dir.filePath(QStringLiteral("a"));
  const QString sealed = dir.filePath(QStringLiteral("b"));
  writeBytes(plain, "x");
  REQUIRE(SealedFile::seal(plain, sealed, Password));
  const QByteArray whole = bytesOf(sealed);
  const auto withCost = [&](quint64 operations, quint64 memory) {
    QByteArray bytes = whole;
    qToLittleEndian(operations, bytes.data() + 18 + 16);
    qToLittleEndian(memory, bytes.data() + 18 + 16 + 8);
    writeBytes(sealed, bytes);
    return SealedFile::open(sealed, dir.filePath(QStringLiteral("c")), Password);
  };
  for (const auto& [operations, memory] : {std::pair<quint64, quint64>{10, 1u << 20}, {3, 1u << 30}, {3, ~quint64{0}}, {~quint64{0}, 1u << 20}}) {
    const auto opened = withCost(operations, memory);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(QStringLiteral("more memory or time")));
  }
  CHECK(withCost(3, 256u << 20));
}

TEST_CASE("A short password and a file that is not sealed are named", "[sealing]") {
  QTemporaryDir dir;
  const QString plain = dir.filePath(QStringLiteral("a"));
  writeBytes(plain, "x");
  auto weak = SealedFile::seal(plain, dir.filePath(QStringLiteral("b")), QStringLiteral("trumpas"));
  REQUIRE_FALSE(weak);
  CHECK(weak.error().code == ErrorCode::Invalid);
  auto foreign = SealedFile::open(plain, dir.filePath(QStringLiteral("b")), Password);
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().code == ErrorCode::NotOurs);
}
