// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordForm.h"

#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/HistoryView.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RefusedTexts.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Form {
  UiFile file;
  qint64 id = 0;
  std::unique_ptr<RecordForm> form;

  Form() {
    Activity meeting;
    meeting.date = QDate(2026, 5, 4);
    meeting.duty = QStringLiteral("6.1");
    meeting.topic = QStringLiteral("Posėdis");
    meeting.participants = 5;
    auto made = file.edits().insert(toRecord(meeting));
    REQUIRE(made);
    id = *made;
    form = std::make_unique<RecordForm>(EntityKind::Activity, file.edits(), file.workspace.names(), file.workspace.refused());
    form->resize(400, 700);
    form->showRecord(id);
    form->show();
  }
  QLineEdit* line(const char* key) {
    auto* editor = form->findChild<FieldEditor*>(QStringLiteral("form.activities.") + QString::fromLatin1(key));
    REQUIRE(editor);
    return qobject_cast<QLineEdit*>(editor->focusProxy());
  }
  void put(const char* key, const QString& text) {
    QLineEdit* field = line(key);
    REQUIRE(field);
    field->setFocus();
    field->clear();
    type(field, text);
    QTest::keyClick(field, Qt::Key_Return);
  }
  QVariant stored(const char* key) { return file.workspace.store().record(EntityKind::Activity, id)->value(QString::fromLatin1(key)); }
  QString problem(const char* key) {
    auto* label = form->findChild<QLabel*>(QStringLiteral("problem.activities.") + QString::fromLatin1(key));
    REQUIRE(label);
    return label->isHidden() ? QString() : label->text();
  }
};

}  // namespace

TEST_CASE("A field of the form is saved when it is finished", "[ui][form]") {
  Form f;
  f.put("topic", QStringLiteral("Šventė aikštėje"));
  CHECK(f.stored("topic").toString() == QStringLiteral("Šventė aikštėje"));
  f.put("participants", QStringLiteral("1 200"));
  CHECK(f.stored("participants").toLongLong() == 1200);
  CHECK(f.line("participants")->text() == QStringLiteral("1\u00A0200"));
  f.put("date", QStringLiteral("2026.12.24"));
  CHECK(f.stored("date").toDate() == QDate(2026, 12, 24));
}

TEST_CASE("A field that is refused says why below itself, keeps what was typed and leaves the file alone", "[ui][form]") {
  Form f;
  f.put("date", QStringLiteral("2026-02-30"));
  CHECK_FALSE(f.problem("date").isEmpty());
  CHECK(f.line("date")->text() == QStringLiteral("2026-02-30"));
  CHECK(f.stored("date").toDate() == QDate(2026, 5, 4));
  f.put("women", QStringLiteral("9"));
  CHECK_FALSE(f.problem("women").isEmpty());
  CHECK_FALSE(f.stored("women").isValid());
  f.put("women", QStringLiteral("2"));
  CHECK(f.problem("women").isEmpty());
  CHECK(f.stored("women").toInt() == 2);
}

TEST_CASE("What was refused is still there when its record is shown again, until Esc gives it up", "[ui][form]") {
  Form f;
  Activity other;
  other.date = QDate(2026, 6, 1);
  other.duty = QStringLiteral("6.1");
  other.topic = QStringLiteral("Kita");
  auto second = f.file.edits().insert(toRecord(other));
  REQUIRE(second);
  f.put("participants", QStringLiteral("daug"));
  const QString reason = f.problem("participants");
  REQUIRE_FALSE(reason.isEmpty());
  f.form->showRecord(*second);
  CHECK(f.line("participants")->text().isEmpty());
  CHECK(f.problem("participants").isEmpty());
  f.form->showRecord(f.id);
  CHECK(f.line("participants")->text() == QStringLiteral("daug"));
  CHECK(f.problem("participants") == reason);
  QTest::keyClick(f.line("participants"), Qt::Key_Escape);
  CHECK(f.line("participants")->text() == QStringLiteral("5"));
  CHECK(f.problem("participants").isEmpty());
  CHECK(f.file.workspace.refused().count() == 0);
}

TEST_CASE("What was refused goes when the field gets another value elsewhere", "[ui][form]") {
  Form f;
  f.put("participants", QStringLiteral("daug"));
  REQUIRE(f.file.edits().update(EntityKind::Activity, f.id, QStringLiteral("topic"), QStringLiteral("Kitas")));
  CHECK(f.line("participants")->text() == QStringLiteral("daug"));
  REQUIRE(f.file.edits().update(EntityKind::Activity, f.id, QStringLiteral("participants"), 8));
  CHECK(f.line("participants")->text() == QStringLiteral("8"));
  CHECK(f.problem("participants").isEmpty());
}

TEST_CASE("A personal code is refused in any text of the form", "[ui][form]") {
  Form f;
  f.put("topic", QStringLiteral("Pokalbis su 39001011234"));
  CHECK_FALSE(f.problem("topic").isEmpty());
  CHECK(f.stored("topic").toString() == QStringLiteral("Posėdis"));
}

TEST_CASE("An emptied number is unknown again, not zero", "[ui][form]") {
  Form f;
  f.put("participants", QString());
  CHECK_FALSE(f.stored("participants").isValid());
}

TEST_CASE("A change made elsewhere appears in the form and leaves a half typed field alone", "[ui][form]") {
  Form f;
  QLineEdit* place = f.line("place");
  place->setFocus();
  type(place, QStringLiteral("Bibl"));
  REQUIRE(f.file.edits().update(EntityKind::Activity, f.id, QStringLiteral("topic"), QStringLiteral("Kitas")));
  CHECK(f.line("topic")->text() == QStringLiteral("Kitas"));
  CHECK(place->text() == QStringLiteral("Bibl"));
}

TEST_CASE("A choice is found by the beginning of its words, letters folded", "[ui][form][pick]") {
  UiFile file;
  Stakeholder school;
  school.name = QStringLiteral("Mokykla");
  school.group = QStringLiteral("SOC");
  auto id = file.edits().insert(toRecord(school));
  REQUIRE(id);
  RecordForm form(EntityKind::Stakeholder, file.edits(), file.workspace.names(), file.workspace.refused());
  form.showRecord(*id);
  form.show();
  auto* editor = form.findChild<FieldEditor*>(QStringLiteral("form.stakeholders.institution_group"));
  REQUIRE(editor);
  auto* pick = qobject_cast<PickField*>(editor->focusProxy());
  REQUIRE(pick);
  pick->setFocus();
  pick->clear();
  type(pick, QStringLiteral("svietimo"));
  REQUIRE(pick->isListOpen());
  QTest::keyClick(pick, Qt::Key_Down);
  QTest::keyClick(pick, Qt::Key_Return);
  CHECK(file.workspace.store().record(EntityKind::Stakeholder, *id)->text(QStringLiteral("institution_group")) == QStringLiteral("SVI"));
}

TEST_CASE("The history names the field with its old and new value", "[ui][history]") {
  Form f;
  f.put("participants", QStringLiteral("31"));
  auto entries = f.file.edits().history(EntityKind::Activity, f.id);
  REQUIRE(entries);
  REQUIRE(entries->size() >= 2);
  const QStringList words = HistoryView::words(entries->front(), f.file.workspace.names());
  REQUIRE(words.size() == 1);
  CHECK(words.first().endsWith(QStringLiteral("5 → 31")));
}
