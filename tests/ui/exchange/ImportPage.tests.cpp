// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportPage.h"

#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/exchange/ImportDesk.h"
#include "ui/exchange/ImportTable.h"
#include "ui/exchange/ImportTableModel.h"
#include "ui/report/FilesBanner.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/NavigationBar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>

using namespace santalka;
using namespace santalka::test;

namespace {

QString officeFile(const char* name) { return QStringLiteral(SANTALKA_TEST_DATA "/office-files/") + QLatin1String(name); }

struct ImportWindow : SampleWindow {
  ImportPage* page;
  ImportWindow() {
    open("import");
    page = find<ImportPage>("page.import");
  }
  void settle() { REQUIRE(wait([this] { return !page->desk().isBusy(); }, 60000)); }
  /// Chosen with the buttons of the page, as a person does.
  void choose(const QString& path, const char* as) {
    find<QRadioButton>((std::string("import.as.") + as).c_str())->click();
    FileChooser::prepareAnswer(QStringLiteral("import"), path);
    find<QPushButton>("import.choose")->click();
    settle();
  }
  QString write(const char* name, const QByteArray& content) {
    QFile file(inFolder(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
  }
  qint64 stakeholders() { return *workspace.store().count(EntityKind::Stakeholder); }
};

}  // namespace

TEST_CASE("Institutions come in through the page, and one undo takes all of them back", "[ui][import]") {
  ImportWindow window;
  const qint64 before = window.stakeholders();
  window.choose(officeFile("institucijos.csv"), "stakeholders");
  const ImportState& state = window.page->desk().state();
  REQUIRE(state.open);
  REQUIRE_FALSE(state.error);
  CHECK(state.preview.fresh > 0);
  CHECK(window.stakeholders() == before);  // nothing is written before the button
  const auto rows = state.preview.fresh + state.preview.doubtful + state.preview.changed;
  CHECK(window.find<QPushButton>("import.apply")->text().contains(QString::number(rows)));
  if (state.preview.errors > 0) window.find<QCheckBox>("import.skipErrors")->click();
  window.find<QPushButton>("import.apply")->click();
  window.settle();
  CHECK(window.stakeholders() > before);
  CHECK_FALSE(window.page->desk().state().open);
  CHECK(window.find<MessageBanner>("import.banner")->text().contains(QString::number(rows)));
  window.window.actionSet()["undo"]->trigger();
  CHECK(window.stakeholders() == before);
  // Nor is it told of as done any longer.
  CHECK(window.find<MessageBanner>("import.banner")->text().isEmpty());
}

TEST_CASE("Stopped while it is written an import leaves nothing: made again, it is taken back off the UI thread", "[ui][import]") {
  ImportWindow window;
  QByteArray table = "\"Laikotarpis\",\"Rodiklis\",\"Administracinė teritorija\",\"Pilietybė\",\"Lytis\",\"Amžius\",\"Matavimo vienetai\",\"Reikšmė\"\n";
  constexpr int Rows = 6000;
  for (int i = 0; i < Rows; ++i)
    table += QStringLiteral("\"%1\",\"Bandomasis rodiklis\",\"Jonavos r. sav.\",\"Ukraina\",\"%2\",\"%3\",\"asmenys\",\"%4\"\n")
                 .arg(1990 + i / 200).arg(i % 2 ? QStringLiteral("Vyrai") : QStringLiteral("Moterys")).arg(i / 2 % 100).arg(i).toUtf8();
  const auto batches = [&] { return window.workspace.store().count(EntityKind::ObservationBatch).value_or(-1); };
  const qint64 before = batches();
  window.choose(window.write("statistika.csv", table), "statistics");
  ImportDesk& desk = window.page->desk();
  REQUIRE(desk.state().preview.fresh == Rows);

  // Told in the thread that writes, so that it stops there and then.
  std::optional<ErrorCode> ended;
  QObject::connect(&desk, &ImportDesk::failed, [&ended](const Error& error) { ended = error.code; });
  const auto stopping = QObject::connect(&desk, &ImportDesk::progressed, [&desk] { desk.cancel(); });
  window.find<QPushButton>("import.apply")->click();
  // No other page can read the file meanwhile: the window stays where it is, and only stopping is offered.
  const auto goesAway = [&] {
    QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
    return window.window.currentPageName() != QStringLiteral("import");
  };
  REQUIRE(desk.isBusy());
  CHECK_FALSE(window.window.navigation().isEnabled());
  CHECK_FALSE(goesAway());
  CHECK(window.find<QPushButton>("import.stop")->isEnabled());
  window.settle();
  CHECK(window.window.navigation().isEnabled());
  QObject::disconnect(stopping);
  CHECK(ended == ErrorCode::Cancelled);
  CHECK(batches() == before);
  REQUIRE(goesAway());
  REQUIRE(window.window.showPage(QStringLiteral("import")));

  window.find<QPushButton>("import.apply")->click();
  window.settle();
  REQUIRE(batches() == before + 1);
  const auto idle = [&] { return !window.workspace.tasks().isRunning(); };
  window.window.actionSet()["undo"]->trigger();
  CHECK_FALSE(idle());  // nothing was waited for
  CHECK(window.find<QWidget>("page.busy")->isVisible());
  REQUIRE(SampleWindow::wait(idle));
  CHECK(batches() == before);
  CHECK_FALSE(window.find<QWidget>("page.busy")->isVisible());
  REQUIRE(window.window.actionSet()["redo"]->isEnabled());
  window.window.actionSet()["redo"]->trigger();
  REQUIRE(SampleWindow::wait(idle));
  CHECK(batches() == before + 1);
}

TEST_CASE("Importing the same file again has nothing to write", "[ui][import]") {
  ImportWindow window;
  for (int round = 0; round < 2; ++round) {
    window.choose(officeFile("institucijos.csv"), "stakeholders");
    if (round == 1) break;
    if (window.page->desk().state().preview.errors > 0) window.find<QCheckBox>("import.skipErrors")->click();
    window.find<QPushButton>("import.apply")->click();
    window.settle();
  }
  CHECK(window.page->desk().state().preview.fresh == 0);
  CHECK(window.page->desk().state().preview.changed == 0);
}

TEST_CASE("A column the program does not know can be taken for a field by hand", "[ui][import]") {
  ImportWindow window;
  window.choose(window.write("sarasas.csv", "Kas;Paslaptis\nĄžuolų biblioteka;Pavyzdys\nEžero mokykla;Užupis\n"), "stakeholders");
  REQUIRE(window.page->desk().state().open);
  auto* box = window.find<QComboBox>("import.column.A");
  int name = -1;
  for (int i = 0; i < box->count(); ++i)
    if (box->itemData(i).toList().value(0).toString() == QLatin1String("name")) name = i;
  REQUIRE(name >= 0);
  box->setCurrentIndex(name);
  Q_EMIT box->activated(name);
  window.settle();
  CHECK_FALSE(window.page->desk().state().error);
  CHECK(window.page->desk().state().preview.errors == 0);
  CHECK(window.page->desk().state().preview.fresh + window.page->desk().state().preview.doubtful == 2);
}

TEST_CASE("A doubtful cell is answered beside the table, and the cells alike with it", "[ui][import]") {
  ImportWindow window;
  window.choose(window.write("sarasas.csv", "Pavadinimas;Miestas\nĄžuolų biblioteka;Pavyzdys\nEžero mokykla;Užupis\n"), "stakeholders");
  const ImportState& state = window.page->desk().state();
  REQUIRE(state.open);
  REQUIRE_FALSE(state.error);
  const auto open = [&state] {
    int count = 0;
    for (const ImportRow& row : state.preview.rows)
      for (const ImportCell& cell : row.cells) count += cell.kind == ImportCell::Kind::Doubt && !cell.answered ? 1 : 0;
    return count;
  };
  const int before = open();
  REQUIRE(before > 0);
  window.find<QPushButton>("import.answer.confirm")->click();
  window.settle();
  CHECK(open() < before);
}

TEST_CASE("The preview shows the cells of the file under its letters and row numbers", "[ui][import]") {
  ImportWindow window;
  window.choose(window.write("sarasas.csv", "Pavadinimas;Miestas\nĄžuolų biblioteka;Pavyzdys\n"), "stakeholders");
  auto* table = window.find<ImportTable>("import.preview");
  CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("2"));
  CHECK(table->model()->headerData(2, Qt::Horizontal).toString().startsWith(QStringLiteral("A")));
  CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Ąžuolų biblioteka"));
}

TEST_CASE("A table with personal codes is refused, and nothing of it comes in", "[ui][import]") {
  ImportWindow window;
  const qint64 before = window.stakeholders();
  window.choose(window.write("kodai.csv", "Pavadinimas;Kodas\nJonas Pavardenis;38001011237\n"), "stakeholders");
  CHECK(window.page->desk().state().error.has_value());
  CHECK_FALSE(window.find<MessageBanner>("import.banner")->text().isEmpty());
  CHECK_FALSE(window.find<MessageBanner>("import.banner")->text().contains(QStringLiteral("38001011237")));
  CHECK_FALSE(window.find<QPushButton>("import.apply")->isEnabled());
  CHECK(window.stakeholders() == before);
}

TEST_CASE("Tables go out as a workbook and as text", "[ui][import]") {
  ImportWindow window;
  const auto bringOut = [&](const char* name) {
    FileChooser::prepareAnswer(QStringLiteral("export"), window.inFolder(QLatin1String(name)));
    window.find<QPushButton>("export.run")->click();
    REQUIRE(window.wait([&] { return !window.workspace.tasks().isRunning(); }, 60000));
    QFile file(window.inFolder(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  CHECK(bringOut("visos.xlsx").startsWith("PK"));
  auto* tables = window.find<QComboBox>("export.table");
  tables->setCurrentIndex(tables->findData(QStringLiteral("stakeholders")));
  window.find<QComboBox>("export.format")->setCurrentIndex(1);
  CHECK(bringOut("dalyviai.csv").contains("name"));
}
