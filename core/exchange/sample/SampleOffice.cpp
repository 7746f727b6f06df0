// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Municipality.h"
#include "core/editing/FileSetup.h"
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

Result<void> addOffice(Context& context) {
  ChangeSet changes;
  Municipality home;
  home.lauCode = QStringLiteral("00");
  home.name = text("Pavyzdžio rajono savivaldybė");
  home.genitive = text("Pavyzdžio rajono savivaldybės");
  home.administration = text("Pavyzdžio rajono savivaldybės administracija");
  home.place = text("Pavyzdys");
  home.county = text("Pavyzdžio apskritis");
  home.legalForm = text("Biudžetinė įstaiga");
  home.registerCode = text("000000000");
  home.address = text("Pavyzdžio g. 1, LT-00000 Pavyzdys");
  home.phone = text("+370 600 00000");
  home.email = text("savivaldybe@pavyzdys.example");
  home.signatoryPosition = text("Savivaldybės administracijos direktorius (-ė)");
  home.signatoryName = text("Vardenis Pavardenis");
  home.minimumCell = 5;
  home.example = true;
  changes.insert(home);

  Coordinator coordinator;
  coordinator.name = text("Vardenė Pavardenė");
  coordinator.position = text("Užsienio kilmės Lietuvos gyventojų integracijos koordinatorė");
  coordinator.employer = home.administration;
  coordinator.phone = text("+370 600 00001");
  coordinator.email = text("integracija@pavyzdys.example");
  coordinator.startsOn = QDate(2024, 10, 1);
  changes.insert(coordinator);

  const auto addressee = [&](const char* institution, const char* name, const char* position, const char* email,
                             AddresseeRole role, bool always) {
    Addressee a;
    a.institution = text(institution);
    a.name = text(name);
    a.position = text(position);
    a.email = text(email);
    a.role = role;
    a.copyAlways = always;
    changes.insert(a);
  };
  const char* sppd = "Socialinių paslaugų priežiūros departamentas prie SADM";
  addressee(sppd, "", "Raštinė", "rastine@sppd.example", AddresseeRole::Recipient, false);
  addressee(sppd, "Pirma Koordinatorė", "Projekto veiklų koordinatorė", "pirma@sppd.example", AddresseeRole::Copy, true);
  addressee(sppd, "Antra Koordinatorė", "Projekto veiklų koordinatorė", "antra@sppd.example", AddresseeRole::Copy, true);
  addressee(sppd, "Trečia Koordinatorė", "Projekto veiklų koordinatorė", "trecia@sppd.example", AddresseeRole::Copy, true);
  addressee("Pavyzdžio rajono savivaldybės administracija", "", "Dokumentų valdymo skyrius", "dokumentai@pavyzdys.example",
            AddresseeRole::Copy, false);

  FileSetup::addFundingSources(changes);
  auto outcome = context.edit.apply(std::move(changes), text("Savivaldybė ir adresatai"));
  if (!outcome) return outcome.error();
  auto sources = context.edit.store().all<FundingSource>();
  if (!sources) return sources.error();
  for (const FundingSource& source : *sources) context.sources.insert(source.code, source.id.value);
  return {};
}

}  // namespace santalka::sample
