// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/AnnualReportBuilder.h"

#include "core/base/Text.h"
#include "core/reports/OfficeForm.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <QSet>

namespace santalka::reports {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualReportBuilder)
};

Prose proseOf(const ReportSection& section) {
  Prose prose;
  for (const QString& line : section.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const QString text = tidy(line);
    if (!text.isEmpty()) prose.paragraphs.append(RichText(text));
  }
  return prose;
}

/// Heading, the coordinator's words, then the blocks.
std::vector<Block> pointBlocks(const TemplatePoint& point, const annual::Context& context) {
  std::vector<Block> out{{Heading{point.number, point.title()}}};
  const ReportSection* section = context.facts.section(point.number);
  if (section && section->state == ProseState::NotApplicable) {
    out.push_back({Note{RichText(Texts::tr("Not applicable."))}});
    return out;
  }
  if (section) {
    Prose prose = proseOf(*section);
    if (!prose.paragraphs.isEmpty()) out.push_back({std::move(prose)});
  }
  for (const QString& name : point.blocks)
    for (Block& block : annual::block(name, context)) out.push_back(std::move(block));
  if (out.size() == 1) out.push_back({Prose{{RichText{{Texts::tr("(to be written)"), Span::Look::Placeholder}}}}});
  return out;
}

/// Tables of the workbook only do not belong into a column of the page.
bool isForPaper(const Block& block) {
  const auto* table = std::get_if<Table>(&block.content);
  return !table || table->where != Where::Workbook;
}

Section fill(const TemplateSection& form, const annual::Context& context) {
  Section section{form.number, form.title(), form.basis(), {}, {}};
  if (!form.lead.isEmpty()) section.lead = annual::lead(form.lead, context);
  for (std::size_t i = 0; i < form.points.size(); ++i) {
    std::vector<Block> blocks = pointBlocks(form.points[i], context);
    const bool pair = i + 1 < form.points.size() && form.points[i + 1].beside;
    if (!pair) {
      for (Block& block : blocks) section.blocks.push_back(std::move(block));
      continue;
    }
    TwoColumns columns;
    columns.leftShare = 93.0 / 166;
    std::vector<Block> right = pointBlocks(form.points[++i], context);
    for (auto [from, into] : {std::pair(&blocks, &columns.left), std::pair(&right, &columns.right)})
      for (Block& block : *from) (isForPaper(block) ? *into : section.blocks).push_back(std::move(block));
    // Tables for the workbook were put before the pair; the page does not show them.
    section.blocks.push_back({std::move(columns)});
  }
  return section;
}

struct SheetText {
  const char* key;
  QString title;
  QString description;
  bool landscape;
};

void visitSheets(const std::vector<Block>& blocks, QSet<QString>& used) {
  for (const Block& block : blocks) {
    if (const auto* table = std::get_if<Table>(&block.content); table && table->where != Where::Paper) used.insert(table->sheet);
    if (const auto* chart = std::get_if<Chart>(&block.content); chart && chart->where != Where::Paper) used.insert(chart->sheet);
    if (const auto* pair = std::get_if<TwoColumns>(&block.content)) {
      visitSheets(pair->left, used);
      visitSheets(pair->right, used);
    }
  }
}

void addSheets(ReportDocument& document) {
  QSet<QString> used;
  for (const Section& section : document.sections) visitSheets(section.blocks, used);
  const SheetText sheets[] = {
      {"residents", Texts::tr("1. Foreign residents"), Texts::tr("By years, citizenship, status, sex and age, ground"), false},
      {"network", Texts::tr("2. Networking"), Texts::tr("Groups of institutions, activities by duty, issues"), true},
      {"monitoring", Texts::tr("3. Monitoring"), Texts::tr("Studies, needs, challenges"), true},
      {"measures", Texts::tr("4. Measures of the plan"), Texts::tr("Indicators, progress, state, funds"), true},
      {"deviations", Texts::tr("4. Deviations"), Texts::tr("What differs from the plan, and why"), true},
      {"money", Texts::tr("4. Money"), Texts::tr("Funds by source"), true},
      {"projects", Texts::tr("5. Applications and projects"), Texts::tr("Applications, projects, payment requests"), true},
      {"activities", Texts::tr("6–8. Activities"), Texts::tr("Representation, information, public education"), true},
      {"trainings", Texts::tr("9. Trainings"), Texts::tr("Trainings, visits, networking"), true},
      {"proposals", Texts::tr("9. Proposals"), Texts::tr("Proposals, what became of them, next year"), true},
  };
  for (const SheetText& sheet : sheets) {
    const QString name = annual::sheetName(sheet.key);
    if (used.contains(name)) document.sheets.append({name, sheet.title, document.meta.footerLeft, sheet.description, sheet.landscape});
  }
  if (!document.coverTable) return;
  for (Row& row : document.coverTable->rows)
    if (const auto* name = std::get_if<QString>(&row.cells.back().value); name && !used.contains(*name)) row.cells.back() = Cell(QString());
}

}  // namespace

Result<ReportDocument> AnnualReportBuilder::build(const Store& store, const YearFacts& facts, const ReportTemplate& form) {
  auto context = annual::makeContext(store, facts, form);
  if (!context) return context.error();
  ReportDocument document;
  annual::fillCover(*context, document);
  for (const TemplateSection& section : form.sections) document.sections.push_back(fill(section, *context));
  addSheets(document);
  return document;
}

Result<ReportDocument> AnnualReportBuilder::build(const Store& store, int year, QDate today) {
  auto form = OfficeForm::forYear(store, year);
  if (!form) return form.error();
  auto facts = YearFacts::load(store, year, today);
  if (!facts) return facts.error();
  return build(store, *facts, *form);
}

}  // namespace santalka::reports
