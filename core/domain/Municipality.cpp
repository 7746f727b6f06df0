// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Municipality.h"

namespace santalka {

template <>
EntityDescription describeEntity<Municipality>() {
  using M = Municipality;
  return Describe<M>(QT_TRANSLATE_NOOP("Municipality", "Municipality"), QT_TRANSLATE_NOOP("Municipality", "Municipalities"))
      .field(&M::lauCode, "lau_code", QT_TRANSLATE_NOOP("Municipality", "Code"))
      .suggestedBy(Catalogue::municipalities()).required()
      .help(QT_TRANSLATE_NOOP("Municipality", "Choose one of the 60 municipalities; names are filled in from the list."))
      .field(&M::name, "name", QT_TRANSLATE_NOOP("Municipality", "Name")).required().searched()
      .field(&M::genitive, "genitive", QT_TRANSLATE_NOOP("Municipality", "Name in the genitive"))
      .field(&M::administration, "administration", QT_TRANSLATE_NOOP("Municipality", "Administration"))
      .help(QT_TRANSLATE_NOOP("Municipality", "The author named at the head of the report."))
      .field(&M::place, "place", QT_TRANSLATE_NOOP("Municipality", "Place of drawing up"))
      .field(&M::county, "county", QT_TRANSLATE_NOOP("Municipality", "County"))
      .field(&M::legalForm, "legal_form", QT_TRANSLATE_NOOP("Municipality", "Legal form"))
      .field(&M::registerCode, "register_code", QT_TRANSLATE_NOOP("Municipality", "Register code"))
      .field(&M::address, "address", QT_TRANSLATE_NOOP("Municipality", "Address"))
      .field(&M::phone, "phone", QT_TRANSLATE_NOOP("Municipality", "Phone"))
      .field(&M::email, "email", QT_TRANSLATE_NOOP("Municipality", "E-mail"))
      .field(&M::signatoryPosition, "signatory_position", QT_TRANSLATE_NOOP("Municipality", "Signatory's position"))
      .field(&M::signatoryName, "signatory_name", QT_TRANSLATE_NOOP("Municipality", "Signatory")).personal()
      .field(&M::minimumCell, "minimum_cell", QT_TRANSLATE_NOOP("Municipality", "Smallest published count"))
      .atLeast(0).atMost(100).byDefault(5)
      .help(QT_TRANSLATE_NOOP("Municipality", "Smaller counts of residents are withheld in the report, so that nobody can be recognised."))
      .field(&M::example, "example", QT_TRANSLATE_NOOP("Municipality", "Example")).hidden()
      .named({QStringLiteral("name")})
      .ordered("id")
      .single()
      .take();
}

template <>
EntityDescription describeEntity<Coordinator>() {
  using C = Coordinator;
  return Describe<C>(QT_TRANSLATE_NOOP("Coordinator", "Coordinator"), QT_TRANSLATE_NOOP("Coordinator", "Coordinators"))
      .field(&C::name, "name", QT_TRANSLATE_NOOP("Coordinator", "Name and surname")).required().personal().searched()
      .field(&C::position, "position", QT_TRANSLATE_NOOP("Coordinator", "Position"))
      .field(&C::employer, "employer", QT_TRANSLATE_NOOP("Coordinator", "Employer"))
      .help(QT_TRANSLATE_NOOP("Coordinator", "May be another body than the administration."))
      .field(&C::phone, "phone", QT_TRANSLATE_NOOP("Coordinator", "Phone")).personal()
      .field(&C::email, "email", QT_TRANSLATE_NOOP("Coordinator", "E-mail")).personal()
      .field(&C::startsOn, "starts_on", QT_TRANSLATE_NOOP("Coordinator", "From"))
      .field(&C::endsOn, "ends_on", QT_TRANSLATE_NOOP("Coordinator", "To"))
      .field(&C::notes, "notes", QT_TRANSLATE_NOOP("Coordinator", "Notes")).longText().personal().unlisted()
      .named({QStringLiteral("name")})
      .ordered("starts_on, id")
      .rule([](const C& c) -> std::vector<Problem> {
        if (c.startsOn.isValid() && c.endsOn.isValid() && c.endsOn < c.startsOn)
          return {{QStringLiteral("ends_on"), QCoreApplication::translate("Validation", "The end is before the start.")}};
        return {};
      })
      .take();
}

template <>
EntityDescription describeEntity<Addressee>() {
  using A = Addressee;
  return Describe<A>(QT_TRANSLATE_NOOP("Addressee", "Addressee"), QT_TRANSLATE_NOOP("Addressee", "Addressees"))
      .field(&A::institution, "institution", QT_TRANSLATE_NOOP("Addressee", "Institution")).required().searched()
      .field(&A::name, "name", QT_TRANSLATE_NOOP("Addressee", "Name and surname")).personal().searched()
      .field(&A::position, "position", QT_TRANSLATE_NOOP("Addressee", "Position"))
      .field(&A::email, "email", QT_TRANSLATE_NOOP("Addressee", "E-mail")).personal()
      .field(&A::phone, "phone", QT_TRANSLATE_NOOP("Addressee", "Phone")).personal()
      .field(&A::role, "role", QT_TRANSLATE_NOOP("Addressee", "In letters"))
      .field(&A::copyAlways, "copy_always", QT_TRANSLATE_NOOP("Addressee", "Copy always"))
      .help(QT_TRANSLATE_NOOP("Addressee", "Gets a copy of every letter of the project, as all three activity coordinators of SPPD must."))
      .field(&A::notes, "notes", QT_TRANSLATE_NOOP("Addressee", "Notes")).longText().personal().unlisted()
      .named({QStringLiteral("name"), QStringLiteral("institution")})
      .ordered("copy_always, id")
      .take();
}

}  // namespace santalka
