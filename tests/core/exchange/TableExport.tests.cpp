// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/TableExport.h"

#include "core/domain/Stakeholder.h"
#include "core/domain/Activity.h"
#include "core/exchange/HarmlessText.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/Speaking.h"
#include "tests/support/TempFile.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace santalka;
using namespace santalka::test;

namespace {

void bringIn(EditService& edits) {
  require(opened(officePath("planas.xlsx"), ImportTarget::Plan, edits)->apply(edits));
  require(opened(officePath("institucijos.csv"), ImportTarget::Stakeholders, edits)->apply(edits));
  require(opened(officePath("veiklos.xlsx"), ImportTarget::Activities, edits)->apply(edits));
  require(opened(officePath("data-table.csv"), ImportTarget::Statistics, edits)->apply(edits));
}

}  // namespace

TEST_CASE("The exported plan equals the expected table", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  require(opened(officePath("planas.xlsx"), ImportTarget::Plan, edits)->apply(edits));
  const QString path = file.inFolder(QStringLiteral("planas.csv"));
  require(TableExport::writeCsv(edits.store(), QStringLiteral("plan"), path));
  const auto got = csvRows(path);
  const auto want = csvRows(officePath("planas.expected.csv"));
  REQUIRE(got.size() == want.size());
  CHECK(got[0] == want[0]);
  for (std::size_t r = 1; r < want.size(); ++r) {
    REQUIRE(got[r].size() == want[r].size());
    for (qsizetype c = 0; c < want[r].size(); ++c) {
      INFO("row " << r << " column " << c);
      bool number = false;
      const double value = want[r][c].toDouble(&number);
      if (number && c >= 4 && c <= 10)
        CHECK(got[r][c].toDouble() == value);
      else
        CHECK(got[r][c].toStdString() == want[r][c].toStdString());
    }
  }
}

TEST_CASE("A table brought out and in again changes nothing", "[exchange][export][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  bringIn(edits);
  const std::vector<std::pair<QString, ImportTarget>> tables{{QStringLiteral("plan"), ImportTarget::Plan},
                                                             {QStringLiteral("stakeholders"), ImportTarget::Stakeholders},
                                                             {QStringLiteral("activities"), ImportTarget::Activities},
                                                             {QStringLiteral("observations"), ImportTarget::Statistics}};
  for (const auto& [table, target] : tables)
    for (const char* end : {"csv", "xlsx"}) {
      INFO(table.toStdString() << '.' << end);
      const QString path = file.inFolder(table + QLatin1Char('.') + QString::fromLatin1(end));
      if (end[0] == 'c')
        require(TableExport::writeCsv(edits.store(), table, path));
      else
        require(TableExport::writeXlsx(edits.store(), {table}, path));
      auto session = opened(path, target, edits);
      auto preview = session->preview();
      require(preview);
      CHECK(errorsOf(**preview) == "");
      CHECK((*preview)->fresh == 0);
      CHECK((*preview)->changed == 0);
      CHECK((*preview)->same > 0);
      for (const ImportRow& row : (*preview)->rows)
        for (const ImportCell& cell : row.cells)
          if (cell.kind == ImportCell::Kind::Change) {
            INFO(cell.name().toStdString() << ' ' << cell.caption.toStdString() << ": " << cell.before.toStdString() << " -> " << cell.after.toStdString());
            CHECK(false);
          }
      auto result = session->apply(edits);
      require(result);
      CHECK(result->nothingChanged());
    }
}

TEST_CASE("Text that a spreadsheet would run is made harmless, phones and numbers are not touched", "[exchange][export]") {
  for (const char* bad : {"=1+1", "+SUM(A1)", "-2+3*cmd", "@x", "\tx", "\rx", "＝1", "＋x", "- punktas", " =1", "\u00A0=1", "\u200B=1", "\u2060+x", "\uFEFF@x", "\u202E-x", "\"=1", " ＝1", "'=1", "-(1)-2", "+1-2"}) {
    INFO(bad);
    CHECK(TableExport::csvCell(QString::fromUtf8(bad)).remove(QLatin1Char('"')).startsWith(QLatin1Char('\'')));
  }
  for (const char* good : {"+370 600 00001", "-12", "-12,5", "2026-01-01", "„Klubas“", "+370 600 00001; +370 600 00002"}) {
    INFO(good);
    CHECK(HarmlessText::of(QString::fromUtf8(good)) == QString::fromUtf8(good));
  }
  CHECK(TableExport::csvCell(QStringLiteral("a,\"b\"")) == QStringLiteral("\"a,\"\"b\"\"\""));

  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  Stakeholder one;
  one.name = QStringLiteral("=HYPERLINK(\"x\")");
  one.group = QStringLiteral("SVI");
  one.phone = QStringLiteral("+370 600 00001");
  require(edits.insert(toRecord(one)));
  const QString path = file.inFolder(QStringLiteral("t.csv"));
  require(TableExport::writeCsv(edits.store(), QStringLiteral("stakeholders"), path));
  const auto rows = csvRows(path);
  REQUIRE(rows.size() == 2);
  CHECK(rows[1][1].startsWith(QStringLiteral("'=")));
  CHECK(rows[1].contains(QStringLiteral("+370 600 00001")));
  auto again = opened(path, ImportTarget::Stakeholders, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

namespace {

/// The cells that a spreadsheet would see which parts the lines at `separator`: quotation marks count at a cell's beginning only.
QStringList cellsOf(const QString& text, QChar separator) {
  QStringList cells{QString()};
  bool quoted = false;
  bool start = true;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != u'"')
        cells.last() += c;
      else if (i + 1 < text.size() && text[i + 1] == u'"')
        cells.last() += text[++i];
      else
        quoted = false;
    } else if (c == u'"' && start) {
      quoted = true;
      start = false;
    } else if (c == separator || c == u'\n' || c == u'\r') {
      cells << QString();
      start = true;
    } else {
      cells.last() += c;
      start = false;
    }
  }
  return cells;
}

const QStringList& nastyTexts() {
  static const QStringList texts{
      QStringLiteral("abc;=cmd|'/C calc'!A0;"), QStringLiteral("abc; =1+1"),       QStringLiteral("abc\n=1+1"),     QStringLiteral("abc\r\n@x"),     QStringLiteral("abc\t+x"),
      QStringLiteral("abc|-x"),                 QStringLiteral("abc;\"=1+1\";d"),   QStringLiteral("\n=1+1"),        QStringLiteral("\u00A0=1"),      QStringLiteral("\u200B=1"),
      QStringLiteral(" ＝1"),                   QStringLiteral("'=1+1"),           QStringLiteral("''=1+1"),        QStringLiteral("a;'=1;''=2"),    QStringLiteral("-"),
      QStringLiteral("--"),                     QStringLiteral("'-"),              QStringLiteral("a;\t=1"),        QStringLiteral("\t\t=1"),        QStringLiteral("a\n- b\n- c"),
      QStringLiteral("' '=1"),                  QStringLiteral("\"=1\""),          QStringLiteral(";=1"),           QStringLiteral("a;;=1"),         QStringLiteral("+370 600 00001; =x"),
      QStringLiteral("'+370 600 00001"),        QStringLiteral("plain, „text“; more | x")};
  return texts;
}

}  // namespace

TEST_CASE("Whichever sign a spreadsheet parts the lines at, no cell of a text table begins a formula", "[exchange][export]") {
  for (const QString& text : nastyTexts())
    for (const QChar separator : {u',', u';', u'|', u'\t'}) {
      const QString line = QStringLiteral("1,") + TableExport::csvCell(text) + QStringLiteral(",2\n");
      INFO(text.toStdString() << " parted at " << separator.toLatin1());
      for (QString cell : cellsOf(line, separator)) {
        while (!cell.isEmpty() && QStringView(u" \"\u00A0\u200B").contains(cell.front())) cell.remove(0, 1);
        if (cell.isEmpty() || cell == QStringLiteral("+370 600 00001")) continue;
        CHECK_FALSE(QStringView(u"=+-@\uFF1D").contains(cell.front()));
      }
    }
}

TEST_CASE("A text made harmless comes back as it was", "[exchange][export]") {
  for (const QString& text : nastyTexts()) {
    INFO(text.toStdString());
    CHECK(HarmlessText::original(HarmlessText::of(text)) == text);
  }
  CHECK(HarmlessText::of(QStringLiteral("+370 600 00001; +370 600 00002")) == QStringLiteral("+370 600 00001; +370 600 00002"));
  CHECK(HarmlessText::of(QStringLiteral("Klubas; -12,5; nuo 1-2 d.")) == QStringLiteral("Klubas; -12,5; nuo 1-2 d."));

  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  Stakeholder one;
  one.group = QStringLiteral("SVI");
  int number = 0;
  for (const char* notes : {"'=1+1", "abc;=1+1", "-", "--", "pirmas\n- antras"}) {
    one.name = QStringLiteral("'=%1").arg(++number);
    one.notes = QString::fromUtf8(notes);
    require(edits.insert(toRecord(one)));
  }
  for (const char* end : {"t.csv", "t.xlsx"}) {
    const QString path = file.inFolder(QString::fromLatin1(end));
    require(path.endsWith(QStringLiteral("csv")) ? TableExport::writeCsv(edits.store(), QStringLiteral("stakeholders"), path) : TableExport::writeXlsx(edits.store(), {QStringLiteral("stakeholders")}, path));
    auto session = opened(path, ImportTarget::Stakeholders, edits);
    auto preview = session->preview();
    require(preview);
    INFO(end);
    CHECK((*preview)->fresh == 0);
    CHECK((*preview)->changed == 0);
    CHECK((*preview)->same == 5);
  }
  // Into an empty file: the dash too is a text, since it was written as one.
  const QString path = file.inFolder(QStringLiteral("t.csv"));
  TempFile empty;
  EditService other(empty.database(), QStringLiteral("test"));
  require(opened(path, ImportTarget::Stakeholders, other)->apply(other));
  auto brought = other.store().records(EntityKind::Stakeholder);
  require(brought);
  QStringList notes;
  for (const Record& record : *brought) notes << record.text(QStringLiteral("notes"));
  CHECK(notes == QStringList{QStringLiteral("'=1+1"), QStringLiteral("abc;=1+1"), QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("pirmas\n- antras")});
}

TEST_CASE("A workbook that a Lithuanian program wrote is read by an English one, and the other way round", "[exchange][export][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const std::vector<std::pair<QString, ImportTarget>> tables{{QStringLiteral("stakeholders"), ImportTarget::Stakeholders}, {QStringLiteral("activities"), ImportTarget::Activities}};
  bringIn(edits);
  for (const Language writer : {Language::Lithuanian, Language::English})
    for (const auto& [table, target] : tables) {
      const QString path = file.inFolder(table + QStringLiteral(".xlsx"));
      {
        const Speaking speaking(writer);
        REQUIRE(speaking.isWhole());
        require(TableExport::writeXlsx(edits.store(), {table}, path));
      }
      const Speaking speaking(writer == Language::Lithuanian ? Language::English : Language::Lithuanian);
      auto session = opened(path, target, edits);
      auto preview = session->preview();
      require(preview);
      INFO(table.toStdString());
      CHECK(errorsOf(**preview) == "");
      CHECK((*preview)->same > 0);
      CHECK((*preview)->changed == 0);
      CHECK((*preview)->fresh == 0);
    }
}

TEST_CASE("Names and phones of officials leave only when asked, and a failed export leaves the old file", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  bringIn(edits);
  const QString path = file.inFolder(QStringLiteral("c.csv"));
  require(TableExport::writeCsv(edits.store(), QStringLiteral("contacts"), path));
  CHECK_FALSE(csvRows(path)[0].contains(QStringLiteral("email")));
  require(TableExport::writeCsv(edits.store(), QStringLiteral("contacts"), path, {true, {}}));
  CHECK(csvRows(path)[0].contains(QStringLiteral("email")));
  const auto before = csvRows(path);
  ExportOptions stop;
  stop.proceed = [] { return false; };
  auto stopped = TableExport::writeCsv(edits.store(), QStringLiteral("stakeholders"), path, stop);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  CHECK(csvRows(path) == before);
  auto unknown = TableExport::writeCsv(edits.store(), QStringLiteral("nothing"), path);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE("A text that looks like an escaped sign comes back as it was", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString text = QStringLiteral("_x0041_x0042_ ir _x005F_x000D_ ir _xZZZZ_ ir _x+041_ ir a_x0009_b");
  ChangeSet one;
  Stakeholder institution;
  institution.name = text;
  institution.group = QStringLiteral("SVI");
  one.insert(toRecord(institution));
  require(edits.apply(one, QStringLiteral("test")));
  const QString path = file.inFolder(QStringLiteral("t.xlsx"));
  require(TableExport::writeXlsx(edits.store(), {QStringLiteral("stakeholders")}, path));
  const auto book = readWorkbook(path);
  require(book);
  QStringList texts;
  for (const int column : book->sheets[0].filledColumns(1)) texts << book->sheets[0].cell(1, column).text;
  CHECK(texts.contains(text));
}

TEST_CASE("A text that does not fit into a cell of a workbook is named", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  ChangeSet one;
  Stakeholder institution;
  institution.name = QStringLiteral("Klubas");
  institution.group = QStringLiteral("SVI");
  institution.notes = QString(32'767, QLatin1Char('a'));
  one.insert(toRecord(institution));
  institution.name = QStringLiteral("Sąjunga");
  institution.notes = QString(32'768, QLatin1Char('a'));
  one.insert(toRecord(institution));
  require(edits.apply(one, QStringLiteral("test")));
  QStringList cut;
  ExportOptions options;
  options.cut = [&cut](const QString& problem) { cut << problem; };
  require(TableExport::writeXlsx(edits.store(), {QStringLiteral("stakeholders")}, file.inFolder(QStringLiteral("t.xlsx")), options));
  REQUIRE(cut.size() == 1);
  CHECK(cut.first().contains(QStringLiteral("3 (")));
}

TEST_CASE("The whole file becomes a workbook with a sheet per table", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  bringIn(edits);
  const QString path = file.inFolder(QStringLiteral("viskas.xlsx"));
  require(TableExport::writeXlsx(edits.store(), {}, path));
  auto workbook = readWorkbook(path);
  require(workbook);
  CHECK(workbook->sheets.size() == 14);
  for (const Sheet& sheet : workbook->sheets) CHECK(sheet.rowCount() > 1);
}

#ifdef Q_OS_LINUX
namespace {

/// No file may grow beyond so many bytes while this stands: as on a disk that takes the packed workbook and not what the
/// library writes before it packs.
class SmallFiles {
 public:
  explicit SmallFiles(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit now{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &now);
  }
  ~SmallFiles() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_signal);
  }
  SmallFiles(const SmallFiles&) = delete;
  SmallFiles& operator=(const SmallFiles&) = delete;

 private:
  rlimit m_before{};
  void (*m_signal)(int);
};

}  // namespace

TEST_CASE("A workbook whose temporary files the disk did not take is no success and leaves the old one", "[exchange][export]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  require(opened(officePath("institucijos.csv"), ImportTarget::Stakeholders, edits)->apply(edits));
  ChangeSet many;
  for (int i = 0; i < 400; ++i) {
    Stakeholder one;
    one.name = QStringLiteral("Įstaiga %1").arg(i);
    one.group = QStringLiteral("SVI");
    many.insert(toRecord(one));
  }
  require(edits.apply(many, QStringLiteral("test"), EditService::StepKind::Import));
  const QString path = file.inFolder(QStringLiteral("t.xlsx"));
  require(TableExport::writeXlsx(edits.store(), {QStringLiteral("stakeholders")}, path));
  QFile old(path);
  REQUIRE(old.open(QIODevice::ReadOnly));
  const QByteArray before = old.readAll();
  old.close();
  const qint64 packed = before.size();
  Result<void> done;
  {
    const SmallFiles small(static_cast<rlim_t>(packed + 2048));
    done = TableExport::writeXlsx(edits.store(), {QStringLiteral("stakeholders")}, path);
  }
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::NoSpace);
  REQUIRE(old.open(QIODevice::ReadOnly));
  CHECK(old.readAll() == before);
  CHECK(QDir(file.inFolder(QString())).entryList({QStringLiteral(".santalka-*")}, QDir::Files | QDir::Hidden).isEmpty());
}
#endif
