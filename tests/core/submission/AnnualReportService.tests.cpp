// SPDX-License-Identifier: EUPL-1.2
#include "core/submission/AnnualReportService.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {

reports::ReportDocument document(const char* title) {
  reports::ReportDocument out;
  out.title = QString::fromUtf8(title);
  out.sections.push_back({QStringLiteral("1"), QStringLiteral("Skyrius"), {}, {}, {}});
  return out;
}

AnnualReportService::Sent sent(const char* bytes) {
  return {QDate(2027, 1, 18), QStringLiteral("koordinatorė"), QStringLiteral("S-118"), {}, QByteArray(bytes), QByteArray("xlsx")};
}

}  // namespace

TEST_CASE("A report is made when its first text is written", "[submission]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  AnnualReportService service(edit);
  CHECK_FALSE(service.find(2026)->id.isValid());
  REQUIRE(service.setProse(2026, QStringLiteral("9.2"), QString(), ProseState::Empty));
  CHECK_FALSE(service.find(2026)->id.isValid());
  REQUIRE(service.setProse(2026, QStringLiteral("9.2"), QStringLiteral("Pasiteisino kalbos klubas."), ProseState::Empty));
  CHECK(service.find(2026)->id.isValid());
  auto prose = service.prose(2026);
  REQUIRE(prose);
  CHECK(prose->value(QStringLiteral("9.2")).state == ProseState::Draft);
  // One step: the report and its text come and go together.
  REQUIRE(edit.undo());
  CHECK_FALSE(service.find(2026)->id.isValid());
  REQUIRE(edit.redo());
  REQUIRE(service.setProse(2026, QStringLiteral("9.2"), QString(), ProseState::Done));
  CHECK(service.prose(2026)->value(QStringLiteral("9.2")).state == ProseState::Empty);
  auto once = service.ensure(2026);
  auto twice = service.ensure(2026);
  REQUIRE(once);
  REQUIRE(twice);
  CHECK(once->id == twice->id);
}

TEST_CASE("Last year's text stands beside this year's", "[submission]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  AnnualReportService service(edit);
  REQUIRE(service.setProse(2025, QStringLiteral("9.4"), QStringLiteral("Pernai"), ProseState::Done));
  REQUIRE(service.setProse(2026, QStringLiteral("9.4"), QStringLiteral("Šiemet"), ProseState::Done));
  auto prose = service.prose(2026);
  REQUIRE(prose);
  CHECK(prose->value(QStringLiteral("9.4")).text == QStringLiteral("Šiemet"));
  CHECK(prose->value(QStringLiteral("9.4")).lastYear == QStringLiteral("Pernai"));
}

TEST_CASE("What was sent never changes: a correction is the next version", "[submission]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  AnnualReportService service(edit);
  auto first = service.submit(2026, document("Ataskaita"), sent("%PDF pirma"));
  INFO((first ? std::string() : (first.error().message + first.error().detail).toStdString()));
  REQUIRE(first);
  CHECK(first->version == 1);
  CHECK(service.find(2026)->state == ReportState::Submitted);
  CHECK(service.find(2026)->number == QStringLiteral("S-118"));
  // A stray Ctrl+Z does not take a submission back.
  CHECK_FALSE(edit.canUndo());
  CHECK_FALSE(edit.undo());
  CHECK(service.submissions(2026)->size() == 1);
  REQUIRE(service.reopen(2026));
  REQUIRE(service.setProse(2026, QStringLiteral("9.2"), QStringLiteral("Papildyta"), ProseState::Done));
  auto second = service.submit(2026, document("Ataskaita, pataisyta"), sent("%PDF antra"));
  REQUIRE(second);
  CHECK(second->version == 2);
  auto kept = service.submission(first->id);
  REQUIRE(kept);
  CHECK(kept->pdf == QByteArray("%PDF pirma"));
  CHECK(kept->content.contains(QStringLiteral("\"title\": \"Ataskaita\"")));
  auto all = service.submissions(2026);
  REQUIRE(all);
  REQUIRE(all->size() == 2);
  CHECK(all->front().version == 2);
  CHECK(all->front().pdf.isEmpty());
}

TEST_CASE("An empty report is not submitted", "[submission]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  AnnualReportService service(edit);
  auto outcome = service.submit(2026, document("Ataskaita"), {});
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().code == ErrorCode::Invalid);
  CHECK_FALSE(service.find(2026)->id.isValid());
}
