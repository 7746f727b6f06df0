// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/PersonExtract.h"

#include "core/domain/Activity.h"
#include "core/editing/EditService.h"
#include "core/reports/PdfWriter.h"
#include "tests/support/TempFile.h"
#include "tests/support/core/Programs.h"

#include <QJsonArray>

using namespace santalka;

namespace {

/// Her e-mail came later, so that there is a history of her.
qint64 contactOfSchool(EditService& edit) {
  Stakeholder school;
  school.name = QStringLiteral("Ąžuolyno gimnazija");
  school.group = QStringLiteral("SVI");
  auto schoolId = edit.insert(toRecord(school));
  REQUIRE(schoolId);
  Contact contact;
  contact.stakeholder = {*schoolId};
  contact.position = QStringLiteral("pavaduotoja");
  contact.name = QStringLiteral("Vardenė Pavardenė");
  contact.source = QStringLiteral("gimnazijos svetainė");
  contact.reviewedOn = QDate(2026, 2, 1);
  auto id = edit.insert(toRecord(contact));
  REQUIRE(id);
  REQUIRE(edit.update(EntityKind::Contact, *id, QStringLiteral("email"), QStringLiteral("vardene@pavyzdys.example")));
  return *id;
}

}  // namespace

TEST_CASE("A person can be given all that the file holds about her", "[privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const qint64 id = contactOfSchool(edit);
  Activity activity;
  activity.date = QDate(2026, 4, 1);
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Pasitarimas");
  activity.outcome = QStringLiteral("Dalyvavo Vardenė Pavardenė");
  REQUIRE(edit.insert(toRecord(activity)));

  auto extract = PersonExtract::of(edit.store(), EntityKind::Contact, id, QDate(2026, 5, 1));
  INFO((extract ? std::string() : (extract.error().message + extract.error().detail).toStdString()));
  REQUIRE(extract);
  const QJsonObject json = extract->json();
  CHECK(json.value(QStringLiteral("fields")).toObject().value(QStringLiteral("source")).toString() == QStringLiteral("gimnazijos svetainė"));
  CHECK(json.value(QStringLiteral("mentions")).toArray().size() == 1);
  CHECK(json.value(QStringLiteral("history")).toArray().size() >= 2);

  const QString pdf = file.inFolder(QStringLiteral("israsas.pdf"));
  auto written = reports::writePdf(std::make_shared<const reports::ReportDocument>(extract->document()), pdf);
  REQUIRE(written);
  CHECK(written->warnings.isEmpty());
  const QString text = tests::runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).output;
  for (const char* part : {"Vardenė Pavardenė", "gimnazijos svetainė", "vardene@pavyzdys.example", "Pasitarimas", "Rasa"}) {
    CAPTURE(part);
    CHECK(text.contains(QString::fromUtf8(part)));
  }
}

TEST_CASE("A deleted person can be given what bin and history hold", "[privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const qint64 id = contactOfSchool(edit);
  REQUIRE(edit.remove(EntityKind::Contact, id));
  auto extract = PersonExtract::of(edit.store(), EntityKind::Contact, id, QDate(2026, 5, 1));
  REQUIRE(extract);
  const QJsonObject fields = extract->json().value(QStringLiteral("fields")).toObject();
  CHECK(fields.value(QStringLiteral("name")).toString() == QStringLiteral("Vardenė Pavardenė"));
  CHECK(fields.value(QStringLiteral("email")).toString() == QStringLiteral("vardene@pavyzdys.example"));
  CHECK(extract->json().contains(QStringLiteral("deleted")));
  CHECK(extract->json().value(QStringLiteral("history")).toArray().size() >= 3);
  CHECK_FALSE(PersonExtract::of(edit.store(), EntityKind::Contact, id + 7, QDate(2026, 5, 1)));
}
