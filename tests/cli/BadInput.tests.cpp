// SPDX-License-Identifier: EUPL-1.2
// What people do to a program: wrong words, wrong files, no room. Each has its exit status, a Lithuanian sentence that names
// the cause and what to do, and loses nothing.
#include "tests/support/Process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
}

/// One line a person can read: not Qt's English, not a code, not empty. (libxlsxwriter says a line of its own before.)
void checkSentence(const QString& all) {
  const QString err = all.trimmed().section(QLatin1Char('\n'), -1);
  INFO(all.toStdString());
  CHECK(err.trimmed().size() > 15);
  CHECK_FALSE(err.contains(s("Error")));
  CHECK_FALSE(err.contains(s("SQLITE")));
  CHECK(err.trimmed().endsWith(QLatin1Char('.')));
}

/// Every command that reads a data file, with what it needs besides.
QList<QStringList> readers(const QString& file, const QString& folder) {
  return {{s("info"), file},
          {s("check"), file},
          {s("check"), file, s("--year"), s("2026")},
          {s("export"), file, folder + s("/x.csv")},
          {s("export"), file, folder + s("/x.xlsx")},
          {s("report"), file, s("--year"), s("2026"), s("--pdf"), folder + s("/x.pdf")},
          {s("import"), file, QStringLiteral(SANTALKA_TEST_DATA "/office-files/institucijos.csv"), s("--as"), s("stakeholders")}};
}

struct Sample {
  QTemporaryDir dir;
  QString file = dir.filePath(s("pavyzdys ąžuolas.santalka"));
  Sample() { REQUIRE(test::cli({s("sample"), file}).status == 0); }
  QString in(const char* name) const { return dir.filePath(s(name)); }
};

}  // namespace

TEST_CASE("A file that cannot be used is status 3 for every command, and stays as it is", "[cli][faults]") {
  Sample sample;
  const QByteArray good = bytesOf(sample.file);
  QByteArray newer = good;
  newer[63] = static_cast<char>(newer[63] + 90);  // user_version in the head of an SQLite file
  QByteArray foreign = good;
  foreign.replace(68, 4, QByteArray("\0\0\0\0", 4));  // application_id of nobody
  const QList<std::pair<const char*, QByteArray>> files{{"naujesnis.santalka", newer}, {"svetima baze.santalka", foreign}, {"tekstas.santalka", "Čia ne duomenys\n"}, {"tuščias.santalka", {}}};
  for (const auto& [name, content] : files) {
    const QString path = sample.in(name);
    write(path, content);
    for (const QStringList& call : readers(path, sample.dir.path())) {
      INFO(call.join(QLatin1Char(' ')).toStdString());
      const auto ran = test::cli(call);
      CHECK(bytesOf(path) == content);
      // A newer file may be read as far as it is understood; it is never written.
      if (content == newer && call.first() != s("import")) continue;
      CHECK(ran.status == 3);
      CHECK(ran.err.contains(QFileInfo(path).fileName()));
      checkSentence(ran.err);
    }
  }
  for (const QStringList& call : readers(sample.in("nėra.santalka"), sample.dir.path())) {
    INFO(call.join(QLatin1Char(' ')).toStdString());
    const auto ran = test::cli(call);
    CHECK(ran.status == 3);
    checkSentence(ran.err);
    CHECK_FALSE(QFile::exists(sample.in("nėra.santalka")));
  }
}

TEST_CASE("Wrong words are status 2, whatever the command", "[cli][faults]") {
  Sample sample;
  const QByteArray before = bytesOf(sample.file);
  for (QStringList call : readers(sample.file, sample.dir.path())) {
    call << s("--nezinomas");
    INFO(call.join(QLatin1Char(' ')).toStdString());
    const auto ran = test::cli(call);
    CHECK(ran.status == 2);
    CHECK(ran.err.contains(s("nezinomas")));
    CHECK(ran.err.contains(s("parinkt")));
    call.last() = s("--lang=de");
    CHECK(test::cli(call).status == 2);
    call.last() = s("per daug");
    call << s("dar");
    CHECK(test::cli(call).status == 2);
  }
  const QStringList wrong[] = {{s("export"), sample.file, sample.in("x.doc")},
                               {s("export"), sample.file, sample.in("x.csv"), s("--table"), s("nera")},
                               {s("report"), sample.file, s("--year"), s("1999"), s("--pdf"), sample.in("x.pdf")},
                               {s("check"), sample.file, s("--year"), s("pernai")},
                               {s("import"), sample.file, sample.in("x.csv")},
                               {s("import"), sample.file, sample.in("x.csv"), s("--as"), s("kazkas")},
                               {s("new"), sample.in("y.santalka")},
                               {s("new"), sample.in("y.santalka"), s("--municipality"), s("46"), s("--year"), s("20")},
                               // What is written may never replace what it was read from.
                               {s("report"), sample.file, s("--year"), s("2026"), s("--pdf"), sample.file}};
  for (const QStringList& call : wrong) {
    INFO(call.join(QLatin1Char(' ')).toStdString());
    const auto ran = test::cli(call);
    CHECK(ran.status == 2);
    checkSentence(ran.err);
  }
  CHECK(bytesOf(sample.file) == before);
}

TEST_CASE("Help is there for each command, in both languages", "[cli]") {
  const auto all = test::cli({s("--help")});
  CHECK(all.status == 0);
  CHECK(all.out.contains(s("--lang lt|en")));
  for (const char* command : {"sample", "new", "info", "import", "export", "report", "check"}) {
    INFO(command);
    CHECK(all.out.contains(QLatin1String(command)));
    for (const char* language : {"lt", "en"}) {
      const auto help = test::cli({s(command), s("--help"), s("--lang"), s(language)});
      CHECK(help.status == 0);
      CHECK(help.out.contains(s("--lang")));
      CHECK(help.out.contains(s("santalka-cli ") + s(command)));
    }
  }
  CHECK(test::cli({s("report"), s("--help"), s("--lang"), s("lt")}).out != test::cli({s("report"), s("--help"), s("--lang"), s("en")}).out);
}

TEST_CASE("info --json names every kind of record in English plurals", "[cli]") {
  Sample sample;
  const auto ran = test::cli({s("info"), sample.file, s("--json")});
  REQUIRE(ran.status == 0);
  const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
  for (const char* key : {"stakeholders", "contacts", "needs", "studies", "plans", "goals", "objectives", "measures", "indicators", "indicator_targets", "indicator_values",
                          "funding_sources", "budget_lines", "proposals", "projects", "payment_requests", "activities", "publications", "deadlines", "series",
                          "observations", "annual_reports", "report_sections", "submissions", "municipalities", "coordinators", "addressees"}) {
    INFO(key);
    CHECK(json.value(QLatin1String(key)).isDouble());
  }
  static const QRegularExpression snake(s("^[a-z]+(_[a-z]+)*$"));
  for (const QString& key : json.keys()) {
    INFO(key.toStdString());
    CHECK(snake.match(key).hasMatch());
  }
}

TEST_CASE("A target that cannot be written leaves the old file whole", "[cli][faults]") {
  Sample sample;
  const QString folder = sample.in("aplankas.pdf");
  REQUIRE(QDir().mkdir(folder));
  const QString old = sample.in("senas.pdf");
  write(old, "senas turinys");
  const auto report = [&](const char* option, const QString& path) { return test::cli({s("report"), sample.file, s("--year"), s("2026"), s(option), path}); };
  for (const char* option : {"--pdf", "--xlsx", "--eml"}) {
    INFO(option);
    for (const QString& path : {folder, old + s("/viduje.pdf"), sample.in("nėra/x.pdf"), s("/dev/full")}) {
      INFO(path.toStdString());
      const auto ran = report(option, path);
      CHECK(ran.status == 3);
      checkSentence(ran.err);
    }
  }
  CHECK(bytesOf(old) == "senas turinys");
  for (const char* table : {"x/y.csv", "x/y.xlsx"}) {
    const auto ran = test::cli({s("export"), sample.file, sample.in(table)});
    CHECK(ran.status == 3);
    checkSentence(ran.err);
  }
  CHECK(test::cli({s("sample"), sample.in("nėra/x.santalka")}).status == 3);
  CHECK(test::cli({s("new"), sample.in("nėra/x.santalka"), s("--municipality"), s("46")}).status == 3);
}

TEST_CASE("What cannot be read is told with its cause and what to do", "[cli]") {
  Sample sample;
  const auto refused = [](const QStringList& call, int status, const char* cause) {
    const auto ran = test::cli(call);
    INFO(call.join(QLatin1Char(' ')).toStdString() << "\n" << ran.err.toStdString());
    CHECK(ran.status == status);
    CHECK(ran.err.contains(s(cause)));
    checkSentence(ran.err);
  };
  refused({s("check"), sample.file, s("--template"), sample.in("forma.json")}, 2, "--year");
  refused({s("check"), sample.file, s("--year"), s("2026"), s("--template"), sample.in("forma.json")}, 3, "Patikrinkite");
  refused({s("unseal"), sample.file, sample.in("a.santalka"), s("--password-file"), sample.in("nera.txt")}, 2, "Patikrinkite");
  const QString secret = sample.in("slaptazodis.txt");
  write(secret, "keturi žodžiai iš eilės\n");
  refused({s("unseal"), sample.in("nera.santalka-sealed"), sample.in("a.santalka"), s("--password-file"), secret}, 3, "nėra");
  REQUIRE(QDir().mkpath(sample.in("aplankas.santalka-sealed")));
  refused({s("unseal"), sample.in("aplankas.santalka-sealed"), sample.in("a.santalka"), s("--password-file"), secret}, 3, "aplankas");
}

#ifdef Q_OS_LINUX
namespace {
/// A place with hardly any room, as a full stick or quota is.
class SmallDisk {
 public:
  explicit SmallDisk(const char* kilobytes) {
    if (geteuid() != 0) return;
    const auto ran = test::run(s("mount"), {s("-t"), s("tmpfs"), s("-o"), s("size=") + s(kilobytes) + s("k"), s("tmpfs"), m_dir.path()});
    m_mounted = ran.status == 0;
  }
  ~SmallDisk() {
    if (m_mounted) test::run(s("umount"), {m_dir.path()});
  }
  bool isThere() const { return m_mounted; }
  bool makeReadOnly() const { return m_mounted && test::run(s("mount"), {s("-o"), s("remount,ro"), m_dir.path()}).status == 0; }
  QString in(const char* name) const { return m_dir.filePath(s(name)); }
  QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden); }

 private:
  QTemporaryDir m_dir;
  bool m_mounted = false;
};
}  // namespace

TEST_CASE("A full disk is named, and what was there stays whole", "[cli][faults]") {
  SmallDisk disk("24");
  if (!disk.isThere()) {
    WARN("a full disk needs root to be made; not checked");
    return;
  }
  Sample sample;
  const QByteArray old(4000, 's');
  const QStringList calls[] = {{s("report"), sample.file, s("--year"), s("2026"), s("--pdf"), disk.in("a.out")},
                               {s("report"), sample.file, s("--year"), s("2026"), s("--xlsx"), disk.in("a.out")},
                               {s("report"), sample.file, s("--year"), s("2026"), s("--eml"), disk.in("a.out")},
                               {s("export"), sample.file, disk.in("a.csv"), s("--table"), s("activities")},
                               {s("export"), sample.file, disk.in("a.xlsx")}};
  for (const QStringList& call : calls) {
    const QString target = call.contains(disk.in("a.out")) ? disk.in("a.out") : call[2];
    write(target, old);
    INFO(call.join(QLatin1Char(' ')).toStdString());
    const auto ran = test::cli(call);
    INFO(ran.err.toStdString());
    CHECK(ran.status == 3);
    CHECK(ran.err.contains(s("vietos")));
    checkSentence(ran.err);
    CHECK(bytesOf(target) == old);
    CHECK(disk.files().size() == 1);  // nothing half written is left behind
    QFile::remove(target);
  }
  for (const QStringList& call : {QStringList{s("sample"), disk.in("b.santalka")}, QStringList{s("new"), disk.in("b.santalka"), s("--municipality"), s("46")}}) {
    const auto ran = test::cli(call);
    INFO(ran.err.toStdString());
    CHECK(ran.status == 3);
    checkSentence(ran.err);
    CHECK(disk.files().isEmpty());
  }
}

TEST_CASE("A folder in which nothing can be written is named before there is a file in it", "[cli][faults]") {
  SmallDisk disk("24");
  if (!disk.makeReadOnly()) {
    WARN("a read-only place needs root to be made; not checked");
    return;
  }
  for (const QStringList& call : {QStringList{s("sample"), disk.in("b.santalka")}, QStringList{s("new"), disk.in("b.santalka"), s("--municipality"), s("46")}}) {
    const auto ran = test::cli(call);
    CHECK(ran.status == 3);
    checkSentence(ran.err);
    CHECK(ran.err.contains(s("Pasirinkite savo aplanką")));
    CHECK_FALSE(ran.err.contains(s("ukopijuokite")));
  }
}
#endif
