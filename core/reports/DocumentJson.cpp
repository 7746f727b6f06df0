// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/DocumentJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka::reports {

namespace {

QJsonValue state(const char* name) { return QJsonObject{{QStringLiteral("state"), QLatin1String(name)}}; }

struct CellJson {
  QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
  QJsonValue operator()(const QString& value) const { return value; }
  QJsonValue operator()(qint64 value) const { return value; }
  QJsonValue operator()(double value) const { return value; }
  QJsonValue operator()(Money value) const {
    return QStringLiteral("%1%2.%3").arg(value.cents < 0 ? QStringLiteral("-") : QString()).arg(qAbs(value.cents) / 100).arg(qAbs(value.cents) % 100, 2, 10, QLatin1Char('0'));
  }
  QJsonValue operator()(const QDate& value) const { return value.toString(Qt::ISODate); }
  QJsonValue operator()(Withheld) const { return state("withheld"); }
  QJsonValue operator()(NotApplicable) const { return state("not_applicable"); }
  QJsonValue operator()(const State& value) const { return value.word; }
  QJsonValue operator()(const Progress& value) const {
    return QJsonObject{{QStringLiteral("percent"), value.percent}, {QStringLiteral("baseline_unknown"), value.baselineUnknown}};
  }
};

QJsonArray texts(const QList<RichText>& all) {
  QJsonArray out;
  for (const RichText& text : all) out.append(text.plain());
  return out;
}

QJsonObject blockJson(const Block& block);

QJsonArray blocksJson(const std::vector<Block>& blocks) {
  QJsonArray out;
  for (const Block& block : blocks) out.append(blockJson(block));
  return out;
}

QJsonObject figureJson(const KeyFigure& figure) {
  return {{QStringLiteral("value"), figure.value}, {QStringLiteral("unit"), figure.unit}, {QStringLiteral("caption"), figure.caption}, {QStringLiteral("note"), figure.note}};
}

QJsonObject tableJson(const Table& table) {
  QJsonArray columns;
  for (const Column& column : table.columns) columns.append(column.header);
  QJsonArray rows;
  for (const Row& row : table.rows) {
    QJsonArray cells;
    for (const Cell& cell : row.cells) cells.append(std::visit(CellJson{}, cell.value));
    rows.append(cells);
  }
  return {{QStringLiteral("table"), table.name}, {QStringLiteral("caption"), table.caption}, {QStringLiteral("columns"), columns},
          {QStringLiteral("rows"), rows}, {QStringLiteral("note"), table.note}};
}

QJsonValue chartValueJson(const ChartValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (std::holds_alternative<Withheld>(value)) return state("withheld");
  if (std::holds_alternative<NotApplicable>(value)) return state("not_applicable");
  return QJsonValue::Null;
}

QJsonObject chartJson(const Chart& chart) {
  QJsonArray series;
  for (const Series& one : chart.series) {
    QJsonArray values;
    for (const ChartValue& value : one.values) values.append(chartValueJson(value));
    series.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("values"), values}});
  }
  return {{QStringLiteral("chart"), chart.caption}, {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)}, {QStringLiteral("series"), series}};
}

struct BlockJson {
  QJsonObject operator()(const Heading& h) const { return {{QStringLiteral("number"), h.number}, {QStringLiteral("title"), h.title}}; }
  QJsonObject operator()(const Prose& p) const { return {{QStringLiteral("prose"), texts(p.paragraphs)}}; }
  QJsonObject operator()(const BulletList& l) const { return {{QStringLiteral("list"), texts(l.items)}}; }
  QJsonObject operator()(const Note& n) const { return {{QStringLiteral("note"), n.text.plain()}}; }
  QJsonObject operator()(const Table& t) const { return tableJson(t); }
  QJsonObject operator()(const Chart& c) const { return chartJson(c); }
  QJsonObject operator()(const KeyFigures& f) const {
    QJsonArray out;
    for (const KeyFigure& figure : f.figures) out.append(figureJson(figure));
    return {{QStringLiteral("figures"), out}};
  }
  QJsonObject operator()(const Signature& s) const { return {{QStringLiteral("signature"), s.post}, {QStringLiteral("name"), s.name}, {QStringLiteral("prepared_by"), texts(s.preparedBy)}}; }
  QJsonObject operator()(const TwoColumns& c) const { return {{QStringLiteral("left"), blocksJson(c.left)}, {QStringLiteral("right"), blocksJson(c.right)}}; }
};

QJsonObject blockJson(const Block& block) { return std::visit(BlockJson{}, block.content); }

}  // namespace

QByteArray toJson(const ReportDocument& document) {
  QJsonObject root{{QStringLiteral("format"), QStringLiteral("santalka-report")}, {QStringLiteral("schema"), 1}, {QStringLiteral("title"), document.title},
                   {QStringLiteral("language"), document.language == Language::English ? QStringLiteral("en") : QStringLiteral("lt")},
                   {QStringLiteral("municipality"), document.meta.municipality}, {QStringLiteral("year"), document.meta.year},
                   {QStringLiteral("author"), document.requisites.author}, {QStringLiteral("date_and_number"), document.requisites.dateAndNumber}};
  QJsonArray facts;
  for (const Fact& fact : document.facts) facts.append(QJsonObject{{QStringLiteral("label"), fact.label}, {QStringLiteral("value"), fact.value.plain()}});
  root.insert(QStringLiteral("facts"), facts);
  root.insert(QStringLiteral("key_figures"), BlockJson{}(KeyFigures{document.keyFigures}).value(QStringLiteral("figures")));
  root.insert(QStringLiteral("brief"), texts(document.brief));
  QJsonArray sections;
  for (const Section& section : document.sections)
    sections.append(QJsonObject{{QStringLiteral("number"), section.number}, {QStringLiteral("title"), section.title}, {QStringLiteral("basis"), section.basis},
                                {QStringLiteral("lead"), section.lead.plain()}, {QStringLiteral("blocks"), blocksJson(section.blocks)}});
  root.insert(QStringLiteral("sections"), sections);
  return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

}  // namespace santalka::reports
