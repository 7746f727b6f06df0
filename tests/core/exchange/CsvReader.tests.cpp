// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/CsvReader.h"

#include "core/exchange/SheetReader.h"
#include "tests/support/core/ZipWriter.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

struct Read {
  CsvFormat format;
  QList<QStringList> rows;
  QString error;
};

Read read(const QByteArray& bytes) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("lentelė.csv"));
  test::writeFile(path, bytes);
  CsvReader reader;
  Read result;
  const auto format = reader.open(path);
  if (!format) {
    result.error = format.error().message;
    return result;
  }
  result.format = *format;
  std::vector<QStringView> fields;
  while (reader.next(fields)) {
    QStringList row;
    for (const QStringView field : fields) row.append(field.toString());
    result.rows.append(row);
  }
  if (reader.failed()) result.error = reader.error().message;
  return result;
}

QList<QStringList> rows(const QByteArray& bytes) { return read(bytes).rows; }
QStringList row(std::initializer_list<const char16_t*> fields) {
  QStringList list;
  for (const char16_t* field : fields) list.append(QString::fromUtf16(field));
  return list;
}

QByteArray utf16(const QString& text, bool little, bool mark) {
  QByteArray bytes;
  const auto put = [&](char16_t c) {
    const char low = char(c & 0xFF);
    const char high = char(c >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  };
  if (mark) put(0xFEFF);
  for (const QChar c : text) put(c.unicode());
  return bytes;
}

}  // namespace

TEST_CASE("Quotes, doubled quotes and line ends within quotes are read", "[exchange][csv]") {
  CHECK(rows("a;b\n\"x;y\";\"sakė \"\"taip\"\"\"\n\"du\neilutės\";2\n") ==
        QList<QStringList>{row({u"a", u"b"}), row({u"x;y", u"sakė \"taip\""}), row({u"du\neilutės", u"2"})});
  CHECK(rows("a,b\r\n1,\"\"\r\n\r\n3,4") == QList<QStringList>{row({u"a", u"b"}), row({u"1", u""}), QStringList(), row({u"3", u"4"})});
  CHECK(rows("a;b\r1;2\r3;4\r") == QList<QStringList>{row({u"a", u"b"}), row({u"1", u"2"}), row({u"3", u"4"})});
}

TEST_CASE("Quotes that no program wrote stay as they are", "[exchange][csv]") {
  CHECK(rows("a;b\nVšĮ \"Pavyzdys\";2\n").at(1) == row({u"VšĮ \"Pavyzdys\"", u"2"}));
  CHECK(rows("a;b\n\"Pavyzdys\" VšĮ;2\n").at(1) == row({u"\"Pavyzdys\" VšĮ", u"2"}));
  CHECK(rows("a, b\n1, \"x, y\"\n").at(1) == row({u"1", u"x, y"}));
}

TEST_CASE("The separator is the one that splits the lines evenly", "[exchange][csv]") {
  CHECK(read("a;b;c\n1,5;2,5;3\n4,5;5,5;6\n").format.separator == u';');
  CHECK(read("a,b,c\n\"1;x\",2,3\n").format.separator == u',');
  CHECK(read("a\tb\n1,5\t2;3\n").format.separator == u'\t');
  CHECK(read("a|b\n1|2\n").format.separator == u'|');
  CHECK(read("Vilnius\n2026 m. ataskaita, projektas\n\nPavadinimas;Kiekis;Lėšos\nA, b;1,5;2\nC;3;4\nD, e, f;1,25;7\n").format.separator == u';');
  CHECK(read("sep=,\na,b;c\n").format.separator == u',');
  CHECK(rows("sep=,\r\na,b;c\r\n") == QList<QStringList>{row({u"a", u"b;c"})});
  CHECK(findSeparator(u"vienas\ndu\ntrys\n").isNull());
  CHECK(findSeparator(u"\"a;b\";\"c,d,e\"\n\"x\";\"y\"\n") == u';');
}

TEST_CASE("Every encoding of an office is told by the content", "[exchange][csv]") {
  const QString text = QStringLiteral("Įstaiga;Miestas\nMokykla „Žiburys“;Šiauliai\n");
  const QList<QStringList> wanted{row({u"Įstaiga", u"Miestas"}), row({u"Mokykla „Žiburys“", u"Šiauliai"})};
  CHECK(rows(text.toUtf8()) == wanted);
  CHECK(rows("\xEF\xBB\xBF" + text.toUtf8()) == wanted);
  for (const bool little : {true, false})
    for (const bool mark : {true, false}) {
      const Read found = read(utf16(text, little, mark));
      CHECK(found.rows == wanted);
      CHECK(found.format.encoding == (little ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian));
    }
  const QByteArray baltic = "\xC1staiga;Miestas\nMokykla \x84\xDEiburys\x93;\xD0iauliai\n";
  CHECK(read(baltic).format.encoding == TextEncoding::Windows1257);
  CHECK(read(baltic).rows.at(1).at(1) == QStringLiteral("Šiauliai"));
  CHECK(read(baltic).rows.at(1).at(0) == QStringLiteral("Mokykla „Žiburys“"));
}

TEST_CASE("A few damaged letters do not turn UTF-8 into another code page", "[exchange][csv]") {
  QByteArray text;
  for (int i = 0; i < 50; ++i) text += "Šiauliai;ąčęėįšųūž\n";
  text += "x\xC5;y\n";
  const Read found = read(text);
  CHECK(found.format.encoding == TextEncoding::Utf8);
  CHECK(found.format.damagedLetters);
  CHECK(found.rows.at(0).at(0) == QStringLiteral("Šiauliai"));
}

TEST_CASE("Letters and quotes cut by the reader's blocks stay whole", "[exchange][csv]") {
  for (const int pad : {0, 1, 2, 3}) {
    QByteArray text = "a;b\n" + QByteArray(pad, 'x') + ";1\n";
    QList<QStringList> wanted{row({u"a", u"b"}), {QString(pad, u'x'), QStringLiteral("1")}};
    for (int i = 0; i < 60000; ++i) {
      text += "\"ąčę \"\"" + QByteArray::number(i) + "\"\"\r\nė\";š\r\n";
      wanted.append({QStringLiteral("ąčę \"%1\"\r\nė").arg(i), QStringLiteral("š")});
    }
    CHECK(rows(text) == wanted);
  }
}

TEST_CASE("What is no text table is refused with its place", "[exchange][csv]") {
  CHECK(read(QByteArray("a;b\n1;\0 2\n", 11)).error.contains(QStringLiteral("7")));
  const Read open = read("a;b\n1;2\n3;\"open\n4;5\n");
  CHECK(open.error.contains(QStringLiteral("3")));
  CHECK(open.error.contains(QStringLiteral("lentelė.csv")));
  CHECK(read(QByteArray(20000, ';')).error.contains(QStringLiteral("16384")));
  CHECK(read("a;b\n" + QByteArray("\"") + QByteArray(6'000'000, 'x')).error.contains(QStringLiteral("2")));
}

TEST_CASE("Ragged rows keep what they have", "[exchange][csv]") {
  CHECK(rows("a;b;c\n1\n1;2;3;4\n;;\n") == QList<QStringList>{row({u"a", u"b", u"c"}), row({u"1"}), row({u"1", u"2", u"3", u"4"}), row({u"", u"", u""})});
  CHECK(rows("") == QList<QStringList>{});
}

TEST_CASE("A large text table is read whole and can be stopped", "[exchange][csv]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("didelis.csv"));
  QByteArray text = "Metai;Savivaldybė;Pilietybė;Reikšmė\n";
  for (int i = 0; i < 50000; ++i) text += "2024;Jonavos r. sav.;Ukraina;" + QByteArray::number(i) + "\n";
  test::writeFile(path, text);
  const auto workbook = readWorkbook(path);
  REQUIRE(workbook);
  CHECK(workbook->sheets[0].rowCount() == 50001);
  CHECK(workbook->sheets[0].cell(50000, 3).text == QStringLiteral("49999"));
  CHECK(workbook->sheets[0].cell(50000, 1).text == QStringLiteral("Jonavos r. sav."));
  int calls = 0;
  const auto stopped = readWorkbook(path, {}, [&](double done) {
    CHECK(done <= 1.0);
    return ++calls < 3;
  });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  ReadLimits small;
  small.cells = 1000;
  CHECK_FALSE(readWorkbook(path, small));
}
