// SPDX-License-Identifier: EUPL-1.2
// Statistics in shapes other than the portal's own: totals of several columns, groups of countries, English.
#include "core/domain/Statistics.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"

using namespace santalka;
using namespace santalka::test;

namespace {

struct Office {
  TempFile file;
  EditService edits{file.database(), QStringLiteral("test")};

  std::vector<Observation> bring(const char* text) {
    const QString path = written(file.inFolder(QStringLiteral("statistika.csv")), QString::fromUtf8(text));
    const auto session = opened(path, ImportTarget::Statistics, edits);
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview) == "");
    require(session->apply(edits));
    const auto again = opened(path, ImportTarget::Statistics, edits);
    auto same = again->apply(edits);
    require(same);
    CHECK(same->nothingChanged());
    auto all = edits.store().all<Observation>();
    require(all);
    return *std::move(all);
  }
};

double sumOf(const std::vector<Observation>& all) {
  double sum = 0;
  for (const Observation& one : all) sum += one.value.value_or(0);
  return sum;
}

}  // namespace

TEST_CASE("A total of two columns at once is not counted beside its parts", "[exchange][import][statistics][shapes]") {
  Office office;
  const auto all = office.bring("Laikotarpis;Savivaldybė;Pilietybė;Statusas;Asmenų skaičius\n2025-12-31;Vilniaus m. sav.;Ukraina;Laikinoji apsauga;1 234\n"
                                "2025-12-31;Vilniaus m. sav.;Baltarusija;Leidimas laikinai gyventi;5 678\n2025-12-31;Vilniaus m. sav.;Iš viso;Iš viso;6 912\n");
  CHECK(all.size() == 2);
  CHECK(sumOf(all) == 6912);
}

TEST_CASE("A total of two columns stays where a part is withheld", "[exchange][import][statistics][shapes]") {
  Office office;
  const auto all = office.bring("Laikotarpis;Savivaldybė;Pilietybė;Statusas;Asmenų skaičius\n2025-12-31;Vilniaus m. sav.;Ukraina;Laikinoji apsauga;*\n"
                                "2025-12-31;Vilniaus m. sav.;Baltarusija;Leidimas laikinai gyventi;5 678\n2025-12-31;Vilniaus m. sav.;Iš viso;Iš viso;6 912\n");
  CHECK(all.size() == 3);
}

TEST_CASE("A group of countries is left out only where its countries are there", "[exchange][import][statistics][shapes]") {
  Office office;
  const auto all = office.bring("Laikotarpis;Savivaldybė;Pilietybė;Reikšmė\n2025;Jonavos r. sav.;Ukraina;1600\n2025;Jonavos r. sav.;ES valstybės;12\n2025;Jonavos r. sav.;Trečiosios šalys;1600\n2025;Jonavos r. sav.;Kitos trečiosios šalys;3\n");
  CHECK(all.size() == 3);
  CHECK(sumOf(all) == 1615);
}

TEST_CASE("The portal's English tables are the same tables", "[exchange][import][statistics][shapes]") {
  Office office;
  const auto all = office.bring("Period,Indicator,Administrative territory,Sex,Units,Value\n2025,Number of foreigners,Republic of Lithuania,Males and females,persons,90\n"
                                "2025,Number of foreigners,Vilnius county,Males and females,persons,60\n2025,Number of foreigners,Vilnius city municipality,Males,persons,40\n"
                                "2025,Number of foreigners,Vilnius city municipality,Females,persons,20\n2025,Number of foreigners,Kaunas district municipality,Males and females,persons,30\n"
                                "2025,Number of foreigners,Kaunas district municipality,Males,persons,10\n2025,Number of foreigners,Kaunas district municipality,Females,persons,20\n");
  CHECK(all.size() == 4);
  CHECK(sumOf(all) == 90);
  for (const Observation& one : all) CHECK((one.territory == QStringLiteral("13") || one.territory == QStringLiteral("52")));
}
