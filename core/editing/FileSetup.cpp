// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/FileSetup.h"

#include "core/base/Text.h"
#include "core/domain/AnnualReport.h"
#include "core/domain/Funding.h"
#include "core/domain/Municipality.h"

#include <QCoreApplication>

namespace santalka::FileSetup {

namespace {
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FileSetup)
};
}  // namespace

Result<QHash<QString, QString>> findMunicipality(const QString& codeOrName) {
  const QString wanted = fold(codeOrName);
  for (const auto& row : Catalogue::rows(QStringLiteral("municipalities")))
    for (const char* column : {"lau_code", "iso_3166_2", "name_nom", "short_osp", "iso_name"})
      if (const QString value = fold(row.value(QLatin1String(column))); !value.isEmpty() && value == wanted) return row;
  return Error{ErrorCode::NotFound,
               Texts::tr("“%1” is not the code of a Lithuanian municipality. Use the code of the list, e.g. 46 for Jonavos rajono savivaldybė.").arg(codeOrName), {}};
}

void addFundingSources(ChangeSet& changes) {
  for (const auto& row : Catalogue::rows(QStringLiteral("finance_sources"))) {
    if (row.value(QStringLiteral("family")) == QLatin1String("none")) continue;  // "no money needed" is a state, not a source
    FundingSource source;
    source.code = row.value(QStringLiteral("code"));
    source.name = row.value(QStringLiteral("name_lt"));
    source.family = row.value(QStringLiteral("family"));
    changes.insert(source);
  }
}

Result<void> setUp(EditService& edit, const QString& municipality, int year) {
  auto row = findMunicipality(municipality);
  if (!row) return row.error();
  ChangeSet changes;
  Municipality home;
  home.lauCode = row->value(QStringLiteral("lau_code"));
  home.name = row->value(QStringLiteral("name_nom"));
  home.genitive = row->value(QStringLiteral("name_gen"));
  home.administration = row->value(QStringLiteral("administration_nom"));
  home.place = row->value(QStringLiteral("centre"));
  home.county = row->value(QStringLiteral("county"));
  home.legalForm = QStringLiteral("Biudžetinė įstaiga");
  home.minimumCell = 5;
  changes.insert(home);
  addFundingSources(changes);

  Addressee office;
  office.institution = QStringLiteral("Socialinių paslaugų priežiūros departamentas prie SADM");
  changes.insert(office);
  for (int i = 0; i < 3; ++i) {  // all three must be among the addressees of every letter; who they are changes
    Addressee copy = office;
    copy.position = QStringLiteral("Projekto veiklų koordinatorė");
    copy.role = AddresseeRole::Copy;
    copy.copyAlways = true;
    changes.insert(copy);
  }
  AnnualReport report;
  report.year = year;
  changes.insert(report);
  auto outcome = edit.apply(std::move(changes), Texts::tr("New file"));
  if (!outcome) return outcome.error();
  return edit.closeHistory();
}

}  // namespace santalka::FileSetup
