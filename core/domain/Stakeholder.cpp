// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Stakeholder.h"

namespace santalka {

template <>
EntityDescription describeEntity<Stakeholder>() {
  using S = Stakeholder;
  return Describe<S>(QT_TRANSLATE_NOOP("Stakeholder", "Network member"), QT_TRANSLATE_NOOP("Stakeholder", "Network members"))
      .field(&S::name, "name", QT_TRANSLATE_NOOP("Stakeholder", "Name")).required().searched()
      .field(&S::group, "institution_group", QT_TRANSLATE_NOOP("Stakeholder", "Group"))
      .suggestedBy(Catalogue::institutionGroups()).required().searched()
      .field(&S::code, "code", QT_TRANSLATE_NOOP("Stakeholder", "Register code"))
      .help(QT_TRANSLATE_NOOP("Stakeholder", "Code of the legal entity, 9 digits (older ones 7)."))
      .field(&S::level, "level", QT_TRANSLATE_NOOP("Stakeholder", "Level"))
      .field(&S::role, "role", QT_TRANSLATE_NOOP("Stakeholder", "Role in the network")).unlisted().searched()
      .field(&S::areas, "areas", QT_TRANSLATE_NOOP("Stakeholder", "Areas")).suggestedBy(Catalogue::serviceAreas())
      .field(&S::languages, "languages", QT_TRANSLATE_NOOP("Stakeholder", "Languages"))
      .suggestedBy(Catalogue::languages()).unlisted()
      .field(&S::services, "services", QT_TRANSLATE_NOOP("Stakeholder", "Services")).longText().unlisted().searched()
      .field(&S::address, "address", QT_TRANSLATE_NOOP("Stakeholder", "Address")).unlisted().searched()
      .field(&S::phone, "phone", QT_TRANSLATE_NOOP("Stakeholder", "Phone"))
      .field(&S::email, "email", QT_TRANSLATE_NOOP("Stakeholder", "E-mail"))
      .field(&S::website, "website", QT_TRANSLATE_NOOP("Stakeholder", "Website")).unlisted()
      .field(&S::firstContact, "first_contact", QT_TRANSLATE_NOOP("Stakeholder", "First contact"))
      .help(QT_TRANSLATE_NOOP("Stakeholder", "When the coordinator first introduced the work here; empty means not yet contacted."))
      .field(&S::issue, "issue", QT_TRANSLATE_NOOP("Stakeholder", "Issue raised")).longText().unlisted().searched()
      .field(&S::solution, "solution", QT_TRANSLATE_NOOP("Stakeholder", "Solution")).longText().unlisted().searched()
      .field(&S::agreement, "agreement", QT_TRANSLATE_NOOP("Stakeholder", "Agreement")).longText().unlisted().searched()
      .field(&S::notes, "notes", QT_TRANSLATE_NOOP("Stakeholder", "Notes")).longText().unlisted().searched()
      .field(&S::archived, "archived", QT_TRANSLATE_NOOP("Stakeholder", "No longer active")).unlisted()
      .named({QStringLiteral("name")})
      .ordered("name, id")
      .rule([](const S& s) -> std::vector<Problem> {
        if (s.code.isEmpty()) return {};
        const bool digits = std::all_of(s.code.cbegin(), s.code.cend(), [](QChar c) { return c.isDigit(); });
        if (digits && (s.code.size() == 9 || s.code.size() == 7)) return {};
        return {{QStringLiteral("code"),
                 QCoreApplication::translate("Validation", "A register code has 9 digits (older ones 7), not “%1”.").arg(s.code)}};
      })
      .take();
}

template <>
EntityDescription describeEntity<Contact>() {
  using C = Contact;
  return Describe<C>(QT_TRANSLATE_NOOP("Contact", "Contact"), QT_TRANSLATE_NOOP("Contact", "Contacts"))
      .field(&C::stakeholder, "stakeholder_id", QT_TRANSLATE_NOOP("Contact", "Institution")).owner()
      .field(&C::position, "position", QT_TRANSLATE_NOOP("Contact", "Position")).searched()
      .field(&C::name, "name", QT_TRANSLATE_NOOP("Contact", "Name and surname")).personal().searched()
      .field(&C::phone, "phone", QT_TRANSLATE_NOOP("Contact", "Phone")).personal()
      .field(&C::email, "email", QT_TRANSLATE_NOOP("Contact", "E-mail")).personal().searched()
      .field(&C::source, "source", QT_TRANSLATE_NOOP("Contact", "Source"))
      .field(&C::reviewedOn, "reviewed_on", QT_TRANSLATE_NOOP("Contact", "Reviewed on"))
      .field(&C::notes, "notes", QT_TRANSLATE_NOOP("Contact", "Notes")).longText().personal().unlisted()
      .named({QStringLiteral("position"), QStringLiteral("name")})
      .ordered("stakeholder_id, id")
      .rule([](const C& c) -> std::vector<Problem> {
        if (!c.position.isEmpty() || !c.name.isEmpty() || !c.phone.isEmpty() || !c.email.isEmpty()) return {};
        return {{QStringLiteral("position"), QCoreApplication::translate("Validation", "Write a position, a name, a phone or an e-mail.")}};
      })
      .take();
}

}  // namespace santalka
