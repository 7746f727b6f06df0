// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "core/domain/Stakeholder.h"
#include "core/exchange/RowImports.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(StakeholderImport)
};

const QString Name = QStringLiteral("name");
const QString Group = QStringLiteral("institution_group");
const QString Code = QStringLiteral("code");

}  // namespace

void StakeholderImport::run() {
  for (const DraftRecord& record : m_c.draft.all(EntityKind::Stakeholder)) remember(record);
  for (const TableRow& row : m_c.shape.rows) {
    if (row.kind == TableRow::Kind::Data) {
      dataRow(row.index);
    } else if (row.kind == TableRow::Kind::Group && !m_c.column(Group)) {
      // Lists are often parted by group instead of having a column for it.
      m_group = tidy(rowText(m_c.sheet, row.index));
      ImportRow out;
      out.row = row.index;
      out.fate = RowFate::Group;
      out.title = m_group;
      out.reason = Texts::tr("group of the institutions below");
      m_c.preview.rows.push_back(std::move(out));
    } else {
      skipOtherRow(m_c, row);
    }
  }
}

void StakeholderImport::remember(const DraftRecord& record) {
  const QString key = nameKey(record.now.text(Name));
  if (!m_byName.contains(key)) m_byName.insert(key, record.now.id);
  if (const QString code = record.now.text(Code); !code.isEmpty()) m_byCode.insert(code, record.now.id);
}

// The register code, or nothing when the cell holds something else, which then goes to the notes.
QString StakeholderImport::code(RowReader& reader, QString* asNote) {
  const ImportColumn* column = m_c.column(Code);
  const QString text = reader.line(column);
  if (text.isEmpty()) return {};
  if (const auto code = legalEntityCode(text)) return *code;
  const int answer = reader.ask(column, QStringLiteral("code:length"), Texts::tr("“%1” is not a register code: it has 9 digits (older ones 7).").arg(text.left(40)),
                                {{Texts::tr("Keep it in the notes"), Texts::tr("the code stays unknown")}, {Texts::tr("Leave it out"), {}}});
  if (answer == 0) *asNote = Texts::tr("Code in the file: %1").arg(text);
  return {};
}

DraftRecord* StakeholderImport::find(RowReader& reader, const QString& code, const QString& name) {
  if (const qint64 id = code.isEmpty() ? 0 : m_byCode.value(code)) return m_c.draft.byId(EntityKind::Stakeholder, id);
  DraftRecord* byName = m_c.draft.byId(EntityKind::Stakeholder, m_byName.value(nameKey(name)));
  if (byName && !code.isEmpty() && !byName->now.text(Code).isEmpty()) {
    const int answer = reader.ask(m_c.column(Code), QStringLiteral("code:other"),
                                  Texts::tr("“%1” is in the network with the code %2, and the file says %3.").arg(excerpt(name), byName->now.text(Code), code),
                                  {{Texts::tr("Another institution of the same name"), Texts::tr("a new one is added")}, {Texts::tr("The same one"), Texts::tr("its code is changed")}});
    if (answer == 0) return nullptr;
  }
  return byName;
}

QString StakeholderImport::phone(RowReader& reader, const ImportColumn* column) {
  const QString text = reader.line(column);
  if (text.isEmpty()) return {};
  const PhoneText phone = parsePhone(text);
  if (!phone.recognised) reader.note(column, Texts::tr("“%1” is not understood as a phone number; kept as written.").arg(excerpt(text)));
  return phone.text;
}

QString StakeholderImport::email(RowReader& reader, const ImportColumn* column) {
  const QString text = reader.line(column);
  if (text.isEmpty()) return {};
  static const QRegularExpression breaks(QStringLiteral("[;,\\s]+"));
  for (const QString& part : text.split(breaks, Qt::SkipEmptyParts))
    if (!looksLikeEmail(part)) {
      reader.note(column, Texts::tr("“%1” does not look like an e-mail address; kept as written.").arg(excerpt(text)));
      break;
    }
  return text;
}

void StakeholderImport::dataRow(int row) {
  RowReader reader(m_c, row);
  ImportDraft& draft = m_c.draft;
  draft.beginRow(row);
  const ImportColumn* names = m_c.column(Name);
  const QString name = reader.line(names);
  reader.out().title = name;
  // In a narrow list nothing but its words tells a heading from a name.
  if (!m_c.column(Group) && Catalogue::institutionGroups().codeFor(name) && m_c.sheet.filledColumns(row).size() == 1) {
    m_group = name;
    reader.out().fate = RowFate::Group;
    reader.out().reason = Texts::tr("group of the institutions below");
    m_c.preview.rows.push_back(reader.out());
    return;
  }
  if (name.isEmpty()) {
    reader.error(names, Texts::tr("The institution has no name. Write it, or remove the row."));
    reader.settle(false);
    return;
  }
  QString codeNote;
  const QString registerCode = code(reader, &codeNote);
  DraftRecord* stakeholder = find(reader, registerCode, name);
  const bool fresh = stakeholder == nullptr;
  if (fresh) stakeholder = &draft.add(EntityKind::Stakeholder);
  draft.set(*stakeholder, Name, name, names->index);
  if (!registerCode.isEmpty()) draft.set(*stakeholder, Code, registerCode, m_c.column(Code)->index);
  fields(reader, *stakeholder);
  if (!codeNote.isEmpty() && !stakeholder->now.text(QStringLiteral("notes")).contains(codeNote)) {
    const QString old = stakeholder->now.text(QStringLiteral("notes"));
    draft.set(*stakeholder, QStringLiteral("notes"), old.isEmpty() ? codeNote : old + QLatin1Char('\n') + codeNote, m_c.column(Code)->index);
  }
  contact(reader, stakeholder->now.id);
  reader.settle(fresh);
  if (m_c.preview.rows.back().fate != RowFate::Error) remember(*stakeholder);
}

void StakeholderImport::fields(RowReader& reader, DraftRecord& stakeholder) {
  ImportDraft& draft = m_c.draft;
  for (const FieldDescription& field : describe(EntityKind::Stakeholder).fields) {
    const ImportColumn* column = m_c.column(field.key);
    if (!column || field.key == Name || field.key == Code || field.key == Group || field.key == QLatin1String("phone") || field.key == QLatin1String("email")) continue;
    const QVariant value = readFieldValue(reader, field, column);
    if (field.key == QLatin1String("notes") && stakeholder.now.text(field.key).contains(value.toString())) continue;
    draft.set(stakeholder, field.key, value, column->index);
  }
  const ImportColumn* groups = m_c.column(Group);
  const QString written = groups ? reader.line(groups) : m_group;
  if (!written.isEmpty()) {
    const auto known = Catalogue::institutionGroups().codeFor(written);
    if (!known) {
      reader.note(groups, Texts::tr("The group “%1” is not in the catalogue; kept as written.").arg(written));
      if (!m_unknownGroups.contains(fold(written))) m_c.note(true, Texts::tr("The group “%1” is not in the catalogue; kept as written.").arg(written), groups ? cellName(reader.row(), groups->index) : QString());
      m_unknownGroups.insert(fold(written));
    }
    draft.set(stakeholder, Group, known.value_or(written), groups ? groups->index : -1);
  } else if (stakeholder.now.text(Group).isEmpty()) {
    reader.ask(groups, QStringLiteral("group:missing"), Texts::tr("The row names no group of institutions."), {{Texts::tr("Other institutions"), Texts::tr("can be changed later")}});
    const auto other = Catalogue::institutionGroups().codeFor(QStringLiteral("Kitos institucijos, įstaigos ir organizacijos"));
    draft.set(stakeholder, Group, other.value_or(QStringLiteral("Kita")));
  }
}

namespace {

/// „V. Pavardė, tel. 8 612 34567, v@pavyzdys.example“: what one column of contacts holds.
struct ContactText {
  QString words;
  QString phone;
  QString email;
};

ContactText contactParts(const QString& text) {
  static const QRegularExpression emails(QStringLiteral("[^\\s,;<>()]+@[^\\s,;<>()]+"));
  static const QRegularExpression phones(QStringLiteral("(?:\\+|\\(?8|\\(?0)[\\d ()\\-]{6,}\\d"));
  static const QRegularExpression labels(QStringLiteral("\\b(?:tel|mob|telefonas|el\\.?\\s*p(?:ašt(?:as)?)?|e-?\\s*mail|email)\\b\\s*[.:]*"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  static const QRegularExpression ends(QStringLiteral("^[\\s,;.:]+|[\\s,;:]+$"));
  ContactText out;
  QString rest = text;
  const auto take = [&rest](const QRegularExpression& what) {
    QStringList found;
    for (auto all = what.globalMatch(rest); all.hasNext();) found << tidy(all.next().captured());
    rest.replace(what, QStringLiteral(" "));
    return found;
  };
  out.email = take(emails).join(QStringLiteral(", "));
  out.phone = take(phones).join(QStringLiteral(", "));
  if (!out.email.isEmpty() || !out.phone.isEmpty()) rest.remove(labels);
  static const QRegularExpression gaps(QStringLiteral("\\s*[,;]+(?:\\s*[,;])*\\s*"));
  out.words = tidy(rest.replace(gaps, QStringLiteral(", "))).remove(ends);
  return out;
}

}  // namespace

// Phone and e-mail belong to the office that is named; without one they are the institution's.
void StakeholderImport::contact(RowReader& reader, qint64 stakeholderId) {
  ImportDraft& draft = m_c.draft;
  const ImportColumn* positions = m_c.column(QStringLiteral("contact.position"));
  const ImportColumn* names = m_c.column(QStringLiteral("contact.name"));
  const ImportColumn* generalPhone = m_c.column(QStringLiteral("phone"));
  const ImportColumn* generalEmail = m_c.column(QStringLiteral("email"));
  const ImportColumn* ownPhone = m_c.column(QStringLiteral("contact.phone"));
  const ImportColumn* ownEmail = m_c.column(QStringLiteral("contact.email"));
  const ContactText written = contactParts(reader.line(names));
  const QString person = written.words;
  const bool named = !reader.isEmpty(positions) || !person.isEmpty();
  DraftRecord* stakeholder = draft.byId(EntityKind::Stakeholder, stakeholderId);
  const auto toStakeholder = [&](const char* key, const ImportColumn* column, const QString& value) {
    if (column) draft.set(*stakeholder, QString::fromLatin1(key), value, column->index);
  };
  if (!named || ownPhone) toStakeholder("phone", generalPhone, phone(reader, generalPhone));
  if (!named || ownEmail) toStakeholder("email", generalEmail, email(reader, generalEmail));
  const ImportColumn* phoneColumn = ownPhone ? ownPhone : named ? generalPhone : nullptr;
  const ImportColumn* emailColumn = ownEmail ? ownEmail : named ? generalEmail : nullptr;
  QString phoneText = phone(reader, phoneColumn);
  QString emailText = email(reader, emailColumn);
  // What the column of contacts itself says; without an office or a person it is the institution's own.
  const QString writtenPhone = written.phone.isEmpty() ? QString() : parsePhone(written.phone).text;
  if (named) {
    if (phoneText.isEmpty()) phoneText = writtenPhone;
    if (emailText.isEmpty()) emailText = written.email;
  } else {
    if (reader.isEmpty(generalPhone)) toStakeholder("phone", names, writtenPhone);
    if (reader.isEmpty(generalEmail)) toStakeholder("email", names, written.email);
  }
  const QString position = reader.line(positions);
  if (position.isEmpty() && person.isEmpty() && phoneText.isEmpty() && emailText.isEmpty()) return;
  DraftRecord* contact = nullptr;
  for (DraftRecord* record : draft.where(EntityKind::Contact, QStringLiteral("stakeholder_id"), stakeholderId)) {
    const auto same = [&](const char* key, const QString& text) { return nameKey(record->now.text(QString::fromLatin1(key))) == nameKey(text); };
    const bool samePosition = !position.isEmpty() && same("position", position) && (person.isEmpty() || record->now.text(Name).isEmpty() || same("name", person));
    const bool samePerson = !person.isEmpty() && same("name", person);
    const bool sameEmail = !emailText.isEmpty() && same("email", emailText);
    if (samePosition || samePerson || (position.isEmpty() && person.isEmpty() && sameEmail)) contact = record;
  }
  if (!contact) {
    contact = &draft.add(EntityKind::Contact);
    draft.set(*contact, QStringLiteral("stakeholder_id"), stakeholderId);
    draft.set(*contact, QStringLiteral("source"), m_c.fileName);
  }
  draft.set(*contact, QStringLiteral("position"), position, positions ? positions->index : -1);
  draft.set(*contact, Name, person, names ? names->index : -1);
  draft.set(*contact, QStringLiteral("phone"), phoneText, phoneColumn ? phoneColumn->index : -1);
  draft.set(*contact, QStringLiteral("email"), emailText, emailColumn ? emailColumn->index : -1);
}

}  // namespace santalka
