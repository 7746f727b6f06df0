// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/PersonExtract.h"

#include "core/base/Format.h"
#include "core/domain/FieldText.h"
#include "core/domain/Municipality.h"
#include "core/domain/NamedRecord.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/Erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PersonExtract)
};

FieldText::References referencesOf(const Store& store) {
  return {[&store](EntityKind kind, qint64 id) { return store.title(kind, id).value_or(QString()); }, {}};
}

QString actionWord(const HistoryEntry& entry) {
  if (entry.action == QLatin1String("insert")) return Texts::tr("written down");
  if (entry.action == QLatin1String("remove")) return Texts::tr("deleted");
  return Texts::tr("changed");
}

}  // namespace

Result<PersonExtract> PersonExtract::of(const Store& store, EntityKind kind, qint64 id, const QDate& today) {
  const EntityDescription& entity = describe(kind);
  auto entries = ChangeLog(store.database()).ofRecord(kind, id);
  if (!entries) return entries.error();
  auto record = store.record(kind, id);
  std::optional<QDate> deletedOn;
  if (!record) {
    // The bin and the history hold it still.
    if (entries->empty() || entries->front().action != QLatin1String("remove")) return record.error();
    deletedOn = entries->front().at.date();
    record = recordBefore(*entries);
  }
  const FieldText::References references = referencesOf(store);
  PersonExtract out;
  out.m_today = today;
  out.m_title = Store::titleOf(*record);
  if (auto homes = store.all<Municipality>(); homes && !homes->empty())
    out.m_office = homes->front().administration.isEmpty() ? homes->front().name : homes->front().administration;

  if (deletedOn) out.m_fields.push_back({{}, Texts::tr("Deleted on"), Texts::tr("%1; it can still be brought back from the bin").arg(Format::date(*deletedOn))});
  QJsonObject fields;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (isUnknown(field, record->values[i])) continue;
    const QString value = FieldText::display(field, record->values[i], references);
    out.m_fields.push_back({{}, entity.label(field), value});
    fields.insert(field.key, value);
  }

  auto preview = Erasure(store.database(), kind, id).preview();
  if (!preview) return preview.error();
  QJsonArray mentions;
  for (const Erasure::Mention& mention : preview->mentions) {
    const EntityDescription* other = findEntity(mention.table);
    const QString where = other ? namedRecord(*other, store.title(other->kind, mention.id).value_or(QString())) : mention.table;
    const QString what = other && other->indexOf(mention.column) >= 0 ? other->label(other->field(mention.column)) : mention.column;
    out.m_mentions.push_back({where, what, mention.text});
    mentions.append(QJsonObject{{QStringLiteral("table"), mention.table}, {QStringLiteral("id"), mention.id}, {QStringLiteral("field"), mention.column}, {QStringLiteral("text"), mention.text}});
  }

  QJsonArray history;
  for (const HistoryEntry& entry : *entries) {
    for (const HistoryEntry::FieldChange& change : entry.fields) {
      const FieldDescription& field = entity.field(change.field);
      const auto shown = [&](const QVariant& value) { return isUnknown(field, canonical(field, value)) ? Format::unknown() : FieldText::display(field, value, references); };
      const QString from = shown(change.before), to = shown(change.after);
      out.m_history.push_back({QStringLiteral("%1, %2").arg(Format::date(entry.at.date()), entry.who), QStringLiteral("%1 (%2)").arg(entity.label(field), actionWord(entry)),
                               QStringLiteral("%1 > %2").arg(from, to)});
      history.append(QJsonObject{{QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)}, {QStringLiteral("who"), entry.who}, {QStringLiteral("action"), entry.action},
                                 {QStringLiteral("field"), change.field}, {QStringLiteral("before"), from}, {QStringLiteral("after"), to}});
    }
  }
  out.m_json = QJsonObject{{QStringLiteral("table"), entity.table}, {QStringLiteral("id"), id}, {QStringLiteral("fields"), fields},
                           {QStringLiteral("mentions"), mentions}, {QStringLiteral("history"), history}};
  if (deletedOn) out.m_json.insert(QStringLiteral("deleted"), deletedOn->toString(Qt::ISODate));
  return out;
}

reports::ReportDocument PersonExtract::document() const {
  using namespace reports;
  ReportDocument out;
  out.language = Format::language();
  out.coverPage = false;
  out.title = Texts::tr("Data kept about a contact person");
  out.requisites.author = m_office.toUpper();
  out.requisites.titleLines = {out.title};
  out.requisites.dateAndNumber = Format::longDate(m_today);
  out.meta.created = m_today;
  out.meta.year = m_today.year();
  out.facts = {{Texts::tr("About whom"), RichText(m_title)}};
  const auto section = [](const QString& number, const QString& title, const QStringList& heads, const std::vector<Line>& lines, const QString& none) {
    Section part{number, title, {}, {}, {}};
    if (lines.empty()) {
      part.blocks.push_back({Prose{{RichText(none)}}});
      return part;
    }
    Table table;
    table.name = QStringLiteral("Dalis") + number;
    table.numbered = false;
    for (const QString& head : heads) table.columns.append({head, ColumnKind::Text, head == heads.last() ? 4.0 : 2.0});
    for (const Line& line : lines) {
      Row row{RowKind::Data, {}};
      if (heads.size() == 3) row.cells << line.where;
      row.cells << line.what << line.value;
      table.rows.append(row);
    }
    part.blocks.push_back({std::move(table)});
    return part;
  };
  out.sections.push_back(section(QStringLiteral("1"), Texts::tr("The record"), {Texts::tr("Field"), Texts::tr("Value")}, m_fields, {}));
  out.sections.push_back(section(QStringLiteral("2"), Texts::tr("Other places where the name, e-mail or phone stands"), {Texts::tr("Where"), Texts::tr("Field"), Texts::tr("Text")}, m_mentions, Texts::tr("None.")));
  out.sections.push_back(section(QStringLiteral("3"), Texts::tr("History"), {Texts::tr("When, who"), Texts::tr("What"), Texts::tr("From and to")}, m_history, Texts::tr("Nothing has been changed yet.")));
  return out;
}

}  // namespace santalka
