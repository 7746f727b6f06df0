// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ExportTable.h"

#include "core/base/Format.h"
#include "core/domain/FieldText.h"
#include "core/exchange/PlanTable.h"

#include <QCoreApplication>

#include <memory>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr qint64 PageRows = 5000;

/// Which of the fields' values go to one column.
struct Source {
  int field = -1;   ///< -1: the record's own id
  bool id = false;  ///< the number of a reference
};

using Titles = QHash<int, QHash<qint64, QString>>;

ExportValue valueOf(const FieldDescription& field, const QVariant& value, const Titles& titles, bool readable) {
  if (isUnknown(field, value)) return {};
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year: return static_cast<double>(value.toLongLong());
    case FieldType::Decimal: return value.toDouble();
    case FieldType::Money: return static_cast<double>(value.toLongLong()) / 100.0;
    case FieldType::Date: return value.toDate();
    case FieldType::Boolean:
      if (!readable) return QString(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
      return FieldText::display(field, value);
    case FieldType::Choice:
    case FieldType::Choices: {
      const QStringList codes = field.type == FieldType::Choices ? value.toStringList() : QStringList{value.toString()};
      QStringList out;
      for (const QString& code : codes) {
        const Choice* choice = field.choices ? field.choices->find(code) : nullptr;
        // Catalogues are written by their names, which every office reads; enums by their codes, except for people. A
        // duty is known by its number.
        const bool byName = choice && !choice->lithuanian.isEmpty() && field.choices != &Catalogue::duties();
        out << (byName ? choice->lithuanian : readable && field.choices != &Catalogue::duties() && field.choices ? field.choices->label(code) : code);
      }
      return out.join(QStringLiteral("; "));
    }
    case FieldType::Reference: return titles.value(static_cast<int>(field.refersTo)).value(value.toLongLong());
    case FieldType::ReferenceList: {
      QStringList out;
      for (const QVariant& id : value.toList()) out << titles.value(static_cast<int>(field.refersTo)).value(id.toLongLong());
      return out.join(QStringLiteral("; "));
    }
    default: return value.toString();
  }
}

}  // namespace

Result<ExportTable> ExportTable::of(const Store& store, const QString& table, bool readable, const ExportOptions& options) {
  if (table == QLatin1String("plan")) return plan(store);
  const EntityDescription* description = findEntity(table);
  if (!description)
    return Error{ErrorCode::NotFound, Texts::tr("There is no table “%1”. There are: %2.").arg(table, TableExport::tableNames().join(QStringLiteral(", "))), {}};
  return entity(store, *description, readable, options);
}

Result<ExportTable> ExportTable::plan(const Store& store) {
  auto read = PlanTable::read(store);
  if (!read) return read.error();
  auto table = std::make_shared<PlanTable>(std::move(*read));
  ExportTable out;
  out.m_title = Texts::tr("Plan table");
  out.m_columns = {{QStringLiteral("no"), Texts::tr("No.")},
                   {QStringLiteral("measure"), Texts::tr("Measure"), -1, true},
                   {QStringLiteral("indicator"), Texts::tr("Indicator"), -1, true},
                   {QStringLiteral("unit"), Texts::tr("Unit")},
                   {QStringLiteral("baseline"), Texts::tr("Baseline")}};
  for (const int year : table->years) out.m_columns.push_back({QStringLiteral("target_%1").arg(year), Texts::tr("Target %1").arg(year)});
  for (const int year : table->years) out.m_columns.push_back({QStringLiteral("planned_eur_%1").arg(year), Texts::tr("Planned money %1, Eur").arg(year), 2});
  out.m_columns.push_back({QStringLiteral("source"), Texts::tr("Funding source")});
  out.m_each = [table](const RowSink& sink) -> Result<void> {
    const auto number = [](const std::optional<double>& value) { return value ? ExportValue(*value) : ExportValue(); };
    for (const PlanTable::Row& row : table->rows) {
      std::vector<ExportValue> values{row.number, row.measure, row.indicator, row.unit, number(row.baseline)};
      for (const auto& target : row.targets) values.push_back(number(target));
      for (const auto& planned : row.planned) values.push_back(planned ? ExportValue(planned->euros()) : ExportValue());
      values.push_back(row.source);
      if (auto done = sink(values); !done) return done;
    }
    return {};
  };
  return out;
}

Result<ExportTable> ExportTable::entity(const Store& store, const EntityDescription& entity, bool readable, const ExportOptions& options) {
  ExportTable out;
  out.m_title = entity.pluralName();
  auto sources = std::make_shared<std::vector<Source>>();
  auto titles = std::make_shared<Titles>();
  out.m_columns.push_back({QStringLiteral("id"), QStringLiteral("ID"), -1, false, true});
  sources->push_back({});
  for (int i = 0; i < static_cast<int>(entity.fields.size()); ++i) {
    const FieldDescription& field = entity.fields[static_cast<std::size_t>(i)];
    if (field.hidden || field.type == FieldType::Bytes || (field.personal && !options.personal)) continue;
    QString caption = entity.label(field);
    if (field.unit) caption += QStringLiteral(", ") + QString::fromUtf8(field.unit);
    const bool reference = field.type == FieldType::Reference;
    if (reference || field.type == FieldType::ReferenceList) {
      auto known = store.titles(field.refersTo);
      if (!known) return known.error();
      titles->insert(static_cast<int>(field.refersTo), *known);
    }
    QString key = field.key;
    if (reference && key.endsWith(QLatin1String("_id"))) key.chop(3);
    if (reference && entity.indexOf(key) >= 0) key += QStringLiteral("_title");
    const bool wide = field.type == FieldType::LongText || field.key == QLatin1String("title") || field.key == QLatin1String("topic") || field.key == QLatin1String("name") || reference;
    out.m_columns.push_back({key, caption, field.type == FieldType::Money ? 2 : -1, wide});
    sources->push_back({i, false});
    if (!reference) continue;
    out.m_columns.push_back({field.key, caption, -1, false, true});
    sources->push_back({i, true});
  }
  const Store* from = &store;
  const EntityKind kind = entity.kind;
  out.m_each = [from, kind, sources, titles, readable, proceed = options.proceed](const RowSink& sink) -> Result<void> {
    const EntityDescription& description = describe(kind);
    for (qint64 offset = 0;; offset += PageRows) {
      if (proceed && !proceed()) return Error{ErrorCode::Cancelled, Texts::tr("The export was stopped; the file was not written."), {}};
      Query query;
      query.limit = PageRows;
      query.offset = offset;
      auto page = from->records(kind, query);
      if (!page) return page.error();
      for (const Record& record : *page) {
        std::vector<ExportValue> values;
        values.reserve(sources->size());
        for (const Source& source : *sources) {
          if (source.field < 0) {
            values.push_back(static_cast<double>(record.id));
            continue;
          }
          const auto at = static_cast<std::size_t>(source.field);
          const QVariant& value = record.values[at];
          if (source.id)
            values.push_back(value.isValid() ? ExportValue(static_cast<double>(value.toLongLong())) : ExportValue());
          else
            values.push_back(valueOf(description.fields[at], value, *titles, readable));
        }
        if (auto done = sink(values); !done) return done;
      }
      if (static_cast<qint64>(page->size()) < PageRows) return {};
    }
  };
  return out;
}

}  // namespace santalka
