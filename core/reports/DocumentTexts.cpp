// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/DocumentTexts.h"

namespace santalka::reports {

namespace {

using Visit = std::function<void(const QString&)>;

void visitRich(const RichText& text, const Visit& visit) {
  for (const Span& span : text.spans) visit(span.text);
}

void visitTable(const Table& table, const Visit& visit) {
  visit(table.caption);
  visit(table.note);
  for (const Column& column : table.columns) {
    visit(column.header);
    visit(column.groupHeader);
  }
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      if (const auto* text = std::get_if<QString>(&cell.value)) visit(*text);
      if (const auto* state = std::get_if<State>(&cell.value)) visit(state->word);
    }
  }
}

struct VisitBlock {
  const Visit& visit;

  void operator()(const Heading& heading) const { visit(heading.title); }
  void operator()(const Prose& prose) const {
    for (const RichText& text : prose.paragraphs) visitRich(text, visit);
  }
  void operator()(const BulletList& list) const {
    for (const RichText& text : list.items) visitRich(text, visit);
  }
  void operator()(const Note& note) const { visitRich(note.text, visit); }
  void operator()(const Table& table) const { visitTable(table, visit); }
  void operator()(const Chart& chart) const {
    visit(chart.caption);
    visit(chart.unit);
    visit(chart.axisTitle);
    for (const QString& category : chart.categories) visit(category);
    for (const Series& series : chart.series) visit(series.name);
  }
  void operator()(const KeyFigures& figures) const {
    for (const KeyFigure& figure : figures.figures)
      for (const QString* text : {&figure.value, &figure.unit, &figure.caption, &figure.note}) visit(*text);
  }
  void operator()(const Signature& signature) const {
    visit(signature.post);
    visit(signature.name);
    for (const RichText& text : signature.preparedBy) visitRich(text, visit);
  }
  void operator()(const TwoColumns& columns) const {
    for (const std::vector<Block>* side : {&columns.left, &columns.right})
      for (const Block& block : *side) std::visit(*this, block.content);
  }
};

}  // namespace

void forEachText(const ReportDocument& document, const Visit& visit) {
  const Requisites& r = document.requisites;
  visit(document.title);
  visit(r.author);
  for (const QStringList* lines : {&r.institution, &r.titleLines, &document.meta.fundingLines})
    for (const QString& line : *lines) visit(line);
  visit(r.dateAndNumber);
  visit(r.place);
  visit(document.meta.footerLeft);
  visit(document.meta.footerRight);
  for (const Fact& fact : document.facts) {
    visit(fact.label);
    visitRich(fact.value, visit);
  }
  const VisitBlock block{visit};
  block(KeyFigures{document.keyFigures, 3});
  for (const RichText& line : document.brief) visitRich(line, visit);
  for (const Section& section : document.sections) {
    visit(section.title);
    visit(section.basis);
    visitRich(section.lead, visit);
    for (const Block& b : section.blocks) std::visit(block, b.content);
  }
}

}  // namespace santalka::reports
