// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

/// The municipality whose file this is: one row. The code is the LAU code of resources/lists/municipalities.csv;
/// requisites are those of the document rules (domain.md 5.1).
struct Municipality {
  Id<Municipality> id;
  QString lauCode;
  QString name;             ///< nominative
  QString genitive;         ///< „Jonavos rajono savivaldybės“
  QString administration;   ///< author of the report
  QString place;            ///< sudarymo vieta
  QString county;
  QString legalForm;
  QString registerCode;
  QString address;
  QString phone;
  QString email;
  QString signatoryPosition;
  QString signatoryName;
  std::optional<qint64> minimumCell;  ///< counts below it are withheld in what is published (domain.md 5.5)
  bool example = false;               ///< the fictional municipality of the sample file
};

/// Who coordinates integration here, from when to when; the employer may be another body (seed 004).
struct Coordinator {
  Id<Coordinator> id;
  QString name;
  QString position;
  QString employer;
  QString phone;
  QString email;
  QDate startsOn;
  QDate endsOn;
  QString notes;
};

enum class AddresseeRole { Recipient, Copy, None };

/// To whom letters of the project go. All activity coordinators of SPPD must always get a copy (seed 002).
struct Addressee {
  Id<Addressee> id;
  QString institution;
  QString name;
  QString position;
  QString email;
  QString phone;
  AddresseeRole role = AddresseeRole::Recipient;
  bool copyAlways = false;
  QString notes;
};

template <>
struct EnumCodes<AddresseeRole> {
  static constexpr const char* name = "addressee_roles";
  static constexpr std::array<EnumCode, 3> codes{{{"recipient", QT_TRANSLATE_NOOP("Choice", "recipient")},
                                                  {"copy", QT_TRANSLATE_NOOP("Choice", "copy")},
                                                  {"none", QT_TRANSLATE_NOOP("Choice", "not addressed")}}};
};

SANTALKA_ENTITY(Municipality, "municipalities")
SANTALKA_ENTITY(Coordinator, "coordinators")
SANTALKA_ENTITY(Addressee, "addressees")

}  // namespace santalka
