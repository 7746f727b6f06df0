// SPDX-License-Identifier: EUPL-1.2
// The catalogues as they travel inside the programs.
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

namespace {

QByteArray bytesOf(const QString& name) {
  QFile file(QStringLiteral(":/lists/") + name);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

QStringList lineCodes(const QString& name) {
  QStringList codes;
  const QStringList lines = QString::fromUtf8(bytesOf(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (qsizetype i = 1; i < lines.size(); ++i) codes << lines[i].section(QLatin1Char(','), 0, 0);
  return codes;
}

QStringList listNames() { return QDir(QStringLiteral(":/lists")).entryList({QStringLiteral("*.csv")}); }

}  // namespace

TEST_CASE("Every catalogue is UTF-8 with plain line ends and codes that occur once", "[core][lists]") {
  REQUIRE(listNames().size() >= 17);
  for (const QString& name : listNames()) {
    INFO(name.toStdString());
    const QByteArray bytes = bytesOf(name);
    CHECK(QString::fromUtf8(bytes).toUtf8() == bytes);
    CHECK_FALSE(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK_FALSE(bytes.contains('\r'));
    CHECK(bytes.endsWith('\n'));
    const QStringList codes = lineCodes(name);
    CHECK_FALSE(codes.isEmpty());
    CHECK_FALSE(codes.contains(QString()));
    CHECK(QSet<QString>(codes.cbegin(), codes.cend()).size() == codes.size());
  }
}

TEST_CASE("There are sixty municipalities", "[core][lists]") {
  CHECK(lineCodes(QStringLiteral("municipalities.csv")).size() == 60);
}

TEST_CASE("Every duty has kinds of activity", "[core][lists]") {
  const QString kinds = QString::fromUtf8(bytesOf(QStringLiteral("activity_kinds.csv")));
  for (const char* duty : {",6.1,", ",6.2,", ",6.3,", ",6.4,", ",6.5,", ",6.6,", ",6.7,"}) {
    INFO(duty);
    CHECK(kinds.contains(QLatin1String(duty)));
  }
}
