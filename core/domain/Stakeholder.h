// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

enum class Level { Local, National, International };

/// An institution or organisation of the network (duty 6.1). Groups are those of institution_groups.csv; an office may
/// write a group of its own.
struct Stakeholder {
  Id<Stakeholder> id;
  QString name;
  QString group;
  QString code;        ///< register code of the legal entity, 7 or 9 digits
  Level level = Level::Local;
  QString role;
  QStringList areas;   ///< service_areas.csv
  QStringList languages;
  QString services;
  QString address;
  QString phone;
  QString email;
  QString website;
  QDate firstContact;
  QString issue;       ///< problem of the institution that came up (form 2.3)
  QString solution;
  QString agreement;   ///< what is agreed and since when
  QString notes;
  bool archived = false;
};

/// A work contact at a stakeholder, by office rather than by person where that is enough; with source and review date
/// because it is personal data of an official (domain.md 5.5).
struct Contact {
  Id<Contact> id;
  Id<Stakeholder> stakeholder;
  QString position;
  QString name;
  QString phone;
  QString email;
  QString source;
  QDate reviewedOn;
  QString notes;
};

template <>
struct EnumCodes<Level> {
  static constexpr const char* name = "levels";
  static constexpr std::array<EnumCode, 3> codes{{{"local", QT_TRANSLATE_NOOP("Choice", "local")},
                                                  {"national", QT_TRANSLATE_NOOP("Choice", "national")},
                                                  {"international", QT_TRANSLATE_NOOP("Choice", "international")}}};
};

SANTALKA_ENTITY(Stakeholder, "stakeholders")
SANTALKA_ENTITY(Contact, "contacts")

}  // namespace santalka
