// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/OfficeForm.h"

#include "core/reports/AnnualReportBuilder.h"
#include "core/services/Readiness.h"
#include "core/submission/OfficeFormChange.h"
#include "tests/support/Speaking.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace santalka;
using namespace santalka::reports;

namespace {

struct Office {
  test::TempFile file;
  EditService edit{file.database(), QStringLiteral("koordinatorė")};
  QString path = file.inFolder(QStringLiteral("forma.json"));

  QByteArray shipped() {
    auto json = OfficeForm::json(edit.store(), 2026);
    REQUIRE(json);
    return *json;
  }
  Result<ReportTemplate> adopt(const QByteArray& json) {
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(json);
    out.close();
    return OfficeFormChange::adopt(edit, path);
  }
};

}  // namespace

TEST_CASE("The office's own form is kept with the file and used in its years", "[reports][template]") {
  Office office;
  QByteArray mine = office.shipped();
  mine.replace("\"name\": \"annual-2026\"", "\"name\": \"savas\"").replace("\"valid_from\": 2024", "\"valid_from\": 2026");
  REQUIRE(office.adopt(mine));
  office.file.reopen();
  EditService again(office.file.database(), QString());
  CHECK(OfficeForm::forYear(again.store(), 2026)->name == QStringLiteral("savas"));
  CHECK(OfficeForm::forYear(again.store(), 2025)->name == QStringLiteral("annual-2026"));
  CHECK(*OfficeForm::json(again.store(), 2026) == mine);
  REQUIRE(OfficeFormChange::giveUp(again));
  CHECK(OfficeForm::forYear(again.store(), 2026)->name == QStringLiteral("annual-2026"));
}

TEST_CASE("A broken form is refused and the one in use stays", "[reports][template]") {
  Office office;
  const QByteArray mine = office.shipped().replace("\"name\": \"annual-2026\"", "\"name\": \"savas\"");
  REQUIRE(office.adopt(mine));
  for (const QByteArray& broken : {QByteArray("{"), QByteArray("[]"), QByteArray(), mine.left(mine.size() / 2), QByteArray(mine).replace("\"4.3\"", "\"4,3\"")}) {
    auto refused = office.adopt(broken);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.isEmpty());
    CHECK(*OfficeForm::json(office.edit.store(), 2026) == mine);
  }
  CHECK_FALSE(OfficeFormChange::adopt(office.edit, office.file.inFolder(QStringLiteral("nėra.json"))));
}

TEST_CASE("What is missing is told under the points of the form in use", "[reports][template][readiness]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Office office;
  const auto facts = YearFacts::load(office.edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(facts);
  const auto pointOf = [&](const char* page) {
    const auto form = OfficeForm::forYear(office.edit.store(), 2026);
    REQUIRE(form);
    for (const ReadinessItem& item : Readiness::of(*facts, form->points()).items)
      if (item.page == QLatin1String(page)) return item.point;
    return QString();
  };
  const auto count = [&] {
    const auto form = OfficeForm::forYear(office.edit.store(), 2026);
    REQUIRE(form);
    return Readiness::of(*facts, form->points()).items.size();
  };
  CHECK(pointOf("stakeholders") == QStringLiteral("2.1"));
  const auto before = count();
  // The ministry moves the network to the end: 2.1 becomes 10.7.
  REQUIRE(office.adopt(office.shipped().replace("\"number\": \"2.1\"", "\"number\": \"10.7\"")));
  CHECK(pointOf("stakeholders") == QStringLiteral("10.7"));
  CHECK(count() == before);
  auto document = AnnualReportBuilder::build(office.edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(document);
}
