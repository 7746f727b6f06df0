// SPDX-License-Identifier: EUPL-1.2
// Dates with „/“: which number is the day is asked once for a column, or told by the column itself.
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/exchange/ImportSession.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"

using namespace santalka;
using namespace santalka::test;

namespace {

struct Log {
  TempFile file;
  EditService edits{file.database(), QStringLiteral("test")};
  std::unique_ptr<ImportSession> session;

  explicit Log(const QStringList& days) {
    QString text = QString::fromUtf8("Data;Aprašo punktas;Tema\n");
    for (qsizetype i = 0; i < days.size(); ++i) text += QStringLiteral("%1;6.1;Veikla %2\n").arg(days[i]).arg(i);
    session = opened(written(file.inFolder(QStringLiteral("veiklos.csv")), text), ImportTarget::Activities, edits);
  }
  const ImportPreview& preview() {
    auto made = session->preview();
    require(made);
    return **made;
  }
  const ImportCell* doubt() {
    for (const ImportRow& row : preview().rows)
      for (const ImportCell& cell : row.cells)
        if (cell.kind == ImportCell::Kind::Doubt) return &cell;
    return nullptr;
  }
  /// In the order of their topics.
  QStringList stored() {
    QStringList days;
    require(session->apply(edits));
    auto all = *edits.store().all<Activity>();
    std::sort(all.begin(), all.end(), [](const Activity& a, const Activity& b) { return a.topic < b.topic; });
    for (const Activity& one : all) days << one.date.toString(Qt::ISODate);
    return days;
  }
};

}  // namespace

TEST_CASE("The order of day and month is asked once for the whole column", "[exchange][import][dates]") {
  Log log({QStringLiteral("05/03/2026"), QStringLiteral("2026-04-01"), QStringLiteral("07/08/2026"), QStringLiteral("09/09/2026")});
  CHECK(errorsOf(log.preview()) == "");
  REQUIRE(doubtsOf(log.preview()) == QStringList{QStringLiteral("A2")});
  CHECK(log.preview().hasFindings());
  const ImportCell doubt = *log.doubt();
  CHECK(doubt.problem.contains(QStringLiteral("05/03/2026")));
  CHECK(doubt.problem.contains(QLatin1Char('2')));
  REQUIRE(doubt.answers.size() == 3);

  SECTION("the day first, which is also what holds until it is answered") {
    CHECK(doubt.chosen == 0);
    log.session->answer(doubt, 0, false);
    CHECK(doubtsOf(log.preview()).isEmpty());
    CHECK(log.stored() == QStringList{QStringLiteral("2026-03-05"), QStringLiteral("2026-04-01"), QStringLiteral("2026-08-07"), QStringLiteral("2026-09-09")});
  }
  SECTION("the month first") {
    log.session->answer(doubt, 1, false);
    CHECK(doubtsOf(log.preview()).isEmpty());
    CHECK(log.stored() == QStringList{QStringLiteral("2026-05-03"), QStringLiteral("2026-04-01"), QStringLiteral("2026-07-08"), QStringLiteral("2026-09-09")});
  }
  SECTION("unknown: an activity must have a date, so its row is at fault") {
    log.session->answer(doubt, 2, false);
    CHECK(log.preview().errors == 2);
  }
  SECTION("another text for the first leaves the question to the next") {
    log.session->correct(QStringLiteral("A2"), QStringLiteral("2026-03-05"));
    CHECK(doubtsOf(log.preview()) == QStringList{QStringLiteral("A4")});
  }
}

TEST_CASE("A number above twelve tells the order for its column, and that is said", "[exchange][import][dates]") {
  SECTION("the day first") {
    Log log({QStringLiteral("05/03/2026"), QStringLiteral("25/03/2026")});
    CHECK(doubtsOf(log.preview()).isEmpty());
    REQUIRE(log.preview().notes.size() == 1);
    CHECK(log.preview().notes.front().text.contains(QStringLiteral("25/03/2026")));
    CHECK_FALSE(log.preview().hasFindings());
    CHECK(log.stored() == QStringList{QStringLiteral("2026-03-05"), QStringLiteral("2026-03-25")});
  }
  SECTION("the month first") {
    Log log({QStringLiteral("05/03/2026"), QStringLiteral("03/25/2026")});
    CHECK(doubtsOf(log.preview()).isEmpty());
    CHECK(log.preview().notes.size() == 1);
    CHECK(log.stored() == QStringList{QStringLiteral("2026-05-03"), QStringLiteral("2026-03-25")});
  }
  SECTION("both: the column contradicts itself, so it is asked") {
    Log log({QStringLiteral("25/03/2026"), QStringLiteral("03/25/2026"), QStringLiteral("05/03/2026")});
    CHECK(doubtsOf(log.preview()) == QStringList{QStringLiteral("A4")});
  }
  SECTION("dates that leave no doubt say nothing") {
    Log log({QStringLiteral("25/03/2026"), QStringLiteral("05.03.2026"), QStringLiteral("04/04/2026")});
    CHECK(doubtsOf(log.preview()).isEmpty());
    CHECK(log.preview().notes.empty());
  }
}
