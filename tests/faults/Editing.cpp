// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/Editing.h"

#include "core/domain/Activity.h"
#include "core/domain/Need.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/ValueJson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka::faults {

namespace {

constexpr EntityKind Kinds[] = {EntityKind::Stakeholder, EntityKind::Contact, EntityKind::Activity, EntityKind::Need};

const char* const Words[] = {"ąžuolas", "mokykla", "šeima", "Žiežmariai", "įtrauktis", "kalba", "ėjimas", "ūkis", "čekis", "vaikai"};

}  // namespace

QString Editing::words() {
  QStringList out;
  for (unsigned i = 0; i < 1 + below(5); ++i) out << QString::fromUtf8(Words[below(10)]);
  return out.join(QLatin1Char(' ')) + QLatin1Char(' ') + QString::number(below(100000));
}

std::optional<Record> Editing::anyRecord(EntityKind kind) {
  auto records = m_edit.store().records(kind);
  if (!records || records->empty()) return {};
  return (*records)[below(static_cast<unsigned>(records->size()))];
}

Result<Editing::Done> Editing::insert() {
  Result<qint64> id = qint64{0};
  switch (below(4)) {
    case 0: {
      Stakeholder made;
      made.name = words();
      made.group = QStringLiteral("SVI");
      id = m_edit.insert(toRecord(made));
      break;
    }
    case 1: {
      const auto owner = anyRecord(EntityKind::Stakeholder);
      if (!owner) return Done::Nothing;
      Contact made;
      made.stakeholder = {owner->id};
      made.position = words();
      made.name = words();
      id = m_edit.insert(toRecord(made));
      break;
    }
    case 2: {
      Activity made;
      made.date = QDate(2026, 1, 1).addDays(below(365));
      made.duty = QStringLiteral("6.1");
      made.topic = words();
      if (const auto with = anyRecord(EntityKind::Stakeholder)) made.stakeholders = {{with->id}};
      id = m_edit.insert(toRecord(made));
      break;
    }
    default: {
      Need made;
      made.year = 2026;
      made.title = words();
      id = m_edit.insert(toRecord(made));
    }
  }
  if (!id) return id.error();
  return Done::Change;
}

Result<Editing::Done> Editing::change() {
  auto record = anyRecord(Kinds[below(4)]);
  if (!record) return Done::Nothing;
  std::vector<const FieldDescription*> texts;
  for (const FieldDescription& field : record->description().fields)
    if ((field.type == FieldType::Text || field.type == FieldType::LongText) && field.key != QLatin1String("code")) texts.push_back(&field);
  record->set(texts[below(static_cast<unsigned>(texts.size()))]->key, words());
  auto done = m_edit.update(*record);
  if (!done) return done.error();
  return Done::Change;
}

Result<Editing::Done> Editing::remove() {
  const auto record = anyRecord(Kinds[below(4)]);
  if (!record) return Done::Nothing;
  auto done = m_edit.remove(record->kind, record->id);
  if (!done) return done.error();
  return Done::Change;
}

Result<Editing::Done> Editing::step() {
  const unsigned what = below(100);
  if (what < 40) return insert();
  if (what < 75) return change();
  if (what < 83) return remove();
  if (what < 93) {
    if (!m_edit.canUndo()) return Done::Nothing;
    auto done = m_edit.undo();
    if (!done) return done.error();
    return Done::Undo;
  }
  if (!m_edit.canRedo()) return Done::Nothing;
  auto done = m_edit.redo();
  if (!done) return done.error();
  return Done::Redo;
}

Result<QByteArray> stateOf(const EditService& edit) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const EntityDescription* entity : allEntities()) {
    if (entity->bulk) continue;
    auto records = edit.store().records(entity->kind);
    if (!records) return records.error();
    std::sort(records->begin(), records->end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    for (const Record& record : *records) {
      QJsonObject json{{QStringLiteral("#"), record.id}};
      for (std::size_t i = 0; i < entity->fields.size(); ++i) json.insert(entity->fields[i].key, valueToJson(entity->fields[i], record.values[i]));
      hash.addData(entity->table.toUtf8());
      hash.addData(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
  }
  auto observations = edit.store().database().scalar(QStringLiteral("SELECT count(*) || ' ' || ifnull(sum(value), 0) FROM observations"));
  if (!observations) return observations.error();
  hash.addData(observations->toString().toUtf8());
  auto steps = edit.store().database().run(QStringLiteral("SELECT id, state, kind FROM edit_steps ORDER BY id"));
  if (!steps) return steps.error();
  while (steps->next()) hash.addData((steps->value(0).toString() + steps->value(1).toString() + steps->value(2).toString()).toUtf8());
  return hash.result().toHex().left(24);
}

Result<QStringList> findings(const Store& store) {
  auto damage = store.damage();
  if (!damage) return damage.error();
  auto broken = store.brokenReferences();
  if (!broken) return broken.error();
  for (const auto& one : *broken) *damage << QStringLiteral("%1 %2 → %3").arg(one.table).arg(one.id).arg(one.other);
  return *damage;
}

}  // namespace santalka::faults
