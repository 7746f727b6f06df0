// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Stakeholder.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/RecordTable.h"
#include "ui/shell/MainWindow.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("The search over everything finds with letters folded and leads to the record", "[ui][shell][search]") {
  UiFile file;
  Stakeholder school;
  school.name = QStringLiteral("Žaliakalnio gimnazija");
  school.group = QStringLiteral("SVI");
  Stakeholder other = school;
  other.name = QStringLiteral("Ąžuolyno mokykla");
  REQUIRE(file.edits().insert(toRecord(school)));
  auto wanted = file.edits().insert(toRecord(other));
  REQUIRE(wanted);
  Contact contact;
  contact.stakeholder = Id<Stakeholder>{*wanted};
  contact.position = QStringLiteral("direktoriaus pavaduotoja");
  REQUIRE(file.edits().insert(toRecord(contact)));

  MainWindow window(file.workspace);
  window.resize(1200, 800);
  window.show();
  auto* line = window.findChild<QLineEdit*>(QStringLiteral("search"));
  REQUIRE(line);
  line->setFocus();
  type(line, QStringLiteral("azuol"));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(window.currentPageName() == QStringLiteral("stakeholders"));
  auto* table = window.findChild<RecordTable*>(QStringLiteral("table.stakeholders"));
  REQUIRE(table);
  CHECK(table->currentId() == *wanted);

  table->showRecord(1);
  line->setFocus();
  type(line, QStringLiteral("pavaduot"));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(table->currentId() == *wanted);
  auto* contacts = window.findChild<RecordTable*>(QStringLiteral("table.contacts"));
  REQUIRE(contacts);
  CHECK(contacts->currentId() > 0);
}
