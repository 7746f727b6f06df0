// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/PersonMarks.h"

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

PersonMarks marksOf(const char* name, const QStringList& others = {}) {
  PersonWords words;
  words.add(s("name"), s(name));
  return PersonMarks(words, others);
}

/// What is left of the text when the person is taken out; ~ stands for her.
std::string left(const PersonMarks& marks, const char* text) { return marks.replaced(s(text), s("~")).toStdString(); }

}  // namespace

TEST_CASE("A name is found however people write it", "[editing][privacy]") {
  const PersonMarks marks = marksOf("Jurgita Qwzfzukaitė");
  for (const char* form : {"Jurgita Qwzfzukaitė", "JURGITA QWZFZUKAITĖ", "jurgita qwzfzukaite", "Jurgita\n\tQwzfzukaitė", "Jurgita\xC2\xA0Qwzfzukaitė", "Qwzfzukaitė Jurgita", "Qwzfzukaitė, Jurgita",
                           "Jurgita-Qwzfzukaitė", "Jurgita Qwzfzukaite", "J. Qwzfzukaitė", "J.Qwzfzukaitė", "Qwzfzukaitė J.", "Jurgitai Qwzfzukaitei", "Jurgitos Qwzfzukaitės", "Jurgitą Qwzfzukaitę",
                           "Qwzfzukaitei Jurgitai", "J. Qwzfzukaitės", "Jurgita_Qwzfzukaite", "Jurgita Qwz\xC2\xAD" "fzukaitė"}) {
    CAPTURE(form);
    CHECK(left(marks, form) == "~");
    CHECK(left(marks, (std::string("Sutarta: ") + form + ", ir kiti").c_str()) == "Sutarta: ~, ir kiti");
  }
  for (const char* other : {"Jurgita Kitokia", "Petras Qwzfzukas", "Jurgita", "P. Qwzfzukaitė", "Jurgita ir Qwzfzukaitė"}) {
    CAPTURE(other);
    CHECK(left(marks, other) == other);
  }
  CHECK(marks.mayStandIn(s("Skambino Qwzfzukaitei")));
  CHECK_FALSE(marks.mayStandIn(s("Skambino Jurgitai")));
}

TEST_CASE("Men's names, two first names and double surnames are found in every case", "[editing][privacy]") {
  const PersonMarks man = marksOf("Kęstutis Žemaitis");
  for (const char* form : {"Kęstutis Žemaitis", "Kęstučio Žemaičio", "Kęstučiui Žemaičiui", "Kestuti Zemaiti", "Žemaičiu Kęstučiu", "K. Žemaičiui"}) {
    CAPTURE(form);
    CHECK(left(man, form) == "~");
  }
  CHECK(left(man, "Kęstutė Žemaitė") == "Kęstutė Žemaitė");
  const PersonMarks twice = marksOf("dr. Ona Marija Vardenytė-Qxaitienė, direktorė");
  for (const char* form : {"Onos Vardenytės-Qxaitienės", "Ona Marija Vardenytė", "Marijai Qxaitienei", "Ona M. Vardenytė-Qxaitienė", "O. Qxaitienė", "O. M. Vardenytė"}) {
    CAPTURE(form);
    CHECK(left(twice, form) == "~");
  }
}

TEST_CASE("Words of the language are left alone, whatever stands as a name", "[editing][privacy]") {
  CHECK(left(marksOf("Ona"), "Ona ir kiti") == "Ona ir kiti");
  CHECK(marksOf("Ona").mayStandIn(s("Kalbėta su Ona")));
  CHECK(left(marksOf("Direktorė"), "Direktorė atostogauja") == "Direktorė atostogauja");
  CHECK(left(marksOf("Socialinis pedagogas"), "Dalyvavo socialinis pedagogas") == "Dalyvavo socialinis pedagogas");
  CHECK(marksOf("Socialinis pedagogas").mayStandIn(s("Dalyvavo socialinis pedagogas")));
  CHECK(left(marksOf("Wei Li"), "Kalbėta su Wei Li, Li Wei nebuvo") == "Kalbėta su ~, Li Wei nebuvo");
  const PersonMarks dew = marksOf("Rasa Rytė");
  CHECK(left(dew, "anksti rasa ryte krito") == "anksti rasa ryte krito");
  CHECK(left(dew, "Kalbėta su Rasa Ryte") == "Kalbėta su ~");
  CHECK(left(dew, "RASA RYTĖ") == "~");
}

TEST_CASE("Initials that fit another person too are only told of", "[editing][privacy]") {
  const PersonMarks marks = marksOf("Jonas Kazlauskas", {s("Juozas Kazlauskas"), s("Jonas Kazlauskas")});
  CHECK(left(marks, "J. Kazlauskas") == "J. Kazlauskas");
  CHECK(marks.mayStandIn(s("J. Kazlauskas")));
  CHECK(left(marks, "Jonui Kazlauskui") == "~");
}

TEST_CASE("A phone is its digits, an e-mail its letters", "[editing][privacy]") {
  PersonWords words;
  words.add(s("phone"), s("+370 611 98761"));
  words.add(s("email"), s("jurgita.q@pavyzdys.example"));
  words.add(s("phone"), s("nėra"));
  words.add(s("email"), s("nežinomas"));
  const PersonMarks marks(words, {});
  for (const char* form : {"+370 611 98761", "+37061198761", "8 611 98761", "861198761", "0 611 98761", "(8 611) 98761", "8-611-98761", "00370 611 98761", "370 61198761", "611 98761", "JURGITA.Q@pavyzdys.example"}) {
    CAPTURE(form);
    CHECK(left(marks, (std::string("tel. ") + form + ".").c_str()) == "tel. ~.");
  }
  for (const char* other : {"8 611 98762", "1861198761", "861198761123", "nėra", "nežinomas", "ne.jurgita.q@pavyzdys.example", "jurgita.q@pavyzdys.example.lt"}) {
    CAPTURE(other);
    CHECK(left(marks, other) == other);
  }
  CHECK(marks.withoutDetails(s("8 5 212 3456, 8 611 98761")) == s("8 5 212 3456"));
  CHECK(marks.withoutDetails(s("+370 611 98761")).isEmpty());
}

TEST_CASE("A title cut off in the middle of the name loses its beginning", "[editing][privacy]") {
  const PersonMarks marks = marksOf("Jurgita Qwzfzukaitė");
  const QString start = s("Susitikimas dėl priėmimo tvarkos ir mokinių srautų, ");
  const auto label = [](const QString& title) { return s("Pakeista: Veikla „%1“").arg(title.left(60)); };
  for (const char* name : {"Jurgita Qwzfzukaitė", "Qwzfzukaitė Jurgita"}) {
    const QString cut = marks.withoutCutEnd(label(start + s(name)), s("~"));
    CAPTURE(cut.toStdString());
    CHECK_FALSE(cut.contains(s("Qwzf")));
  }
  // Short titles are whole.
  CHECK(marks.withoutCutEnd(s("Nauja: Veikla „Apie Qwzfzu“"), s("~")) == s("Nauja: Veikla „Apie Qwzfzu“"));
}
