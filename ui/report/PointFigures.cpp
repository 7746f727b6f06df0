// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/PointFigures.h"

#include "ui/common/Theme.h"
#include "ui/report/FigureTable.h"
#include "ui/statistics/StatPanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;
using namespace reports;

namespace {

constexpr int kMostRows = 14;

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

/// Walks blocks in reading order; `inside` says whether the point's heading was passed and no other one since.
void collect(const std::vector<Block>& blocks, const QString& number, bool& inside, std::vector<const Block*>& out) {
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
      inside = heading->number == number;
      continue;
    }
    if (const auto* columns = std::get_if<TwoColumns>(&block.content)) {
      const bool before = inside;
      bool left = before;
      collect(columns->left, number, left, out);
      bool right = before;
      collect(columns->right, number, right, out);
      inside = right;
      continue;
    }
    if (inside) out.push_back(&block);
  }
}

QLabel* textLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

PointFigures::PointFigures(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("report.figures"));
  m_column->setContentsMargins(0, 0, 0, 0);
  Theme::follow(this, [this] {
    m_column->setSpacing(px(8));
    rebuild();
  });
}

std::vector<const Block*> PointFigures::blocksOf(const ReportDocument& document, const QString& number) {
  std::vector<const Block*> out;
  for (const Section& section : document.sections) {
    bool inside = false;
    collect(section.blocks, number, inside, out);
  }
  return out;
}

void PointFigures::show(std::shared_ptr<const ReportDocument> document, const QString& number, bool prose) {
  m_document = std::move(document);
  m_number = number;
  m_prose = prose;
  rebuild();
}

void PointFigures::rebuild() {
  while (QLayoutItem* item = m_column->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  m_empty = true;
  if (!m_document) return;
  bool own = m_prose;
  for (const Block* block : blocksOf(*m_document, m_number)) {
    const bool isProse = std::holds_alternative<Prose>(block->content);
    if (!isProse || !own) add(*block);
    if (isProse) own = false;
  }
}

void PointFigures::add(const Block& block) {
  const auto put = [this](QWidget* widget) {
    m_column->addWidget(widget);
    m_empty = false;
  };
  std::visit(Overloaded{
                 [](const Heading&) {},
                 [&](const Prose& prose) {
                   QStringList lines;
                   for (const RichText& paragraph : prose.paragraphs)
                     for (const Span& span : paragraph.spans)
                       if (span.look != Span::Look::Placeholder) lines << span.text;
                   if (!lines.isEmpty()) put(textLabel(lines.join(QLatin1Char('\n')), this));
                 },
                 [&](const BulletList& list) {
                   QStringList lines;
                   for (const RichText& item : list.items) lines << QStringLiteral("•  ") + item.plain();
                   if (!lines.isEmpty()) put(textLabel(lines.join(QLatin1Char('\n')), this));
                 },
                 [&](const Note& note) {
                   QLabel* label = textLabel(note.text.plain(), this);
                   label->setForegroundRole(QPalette::PlaceholderText);
                   label->setFont(Theme::font(9));
                   put(label);
                 },
                 [&](const Table& table) {
                   if (table.where == Where::Workbook) return;
                   auto* view = new FigureTable(this);
                   auto* panel = new StatPanel(view, this);
                   panel->setTexts(table.caption, {});
                   view->setTable(table, kMostRows);
                   put(panel);
                 },
                 [&](const Chart& chart) {
                   if (chart.where == Where::Workbook || chart.series.isEmpty()) return;
                   auto* view = new ChartView(this);
                   auto* panel = new StatPanel(view, this);
                   panel->setTexts(chart.caption, {});
                   view->setChart(chart);
                   put(panel);
                 },
                 [&](const KeyFigures& figures) {
                   Table table;
                   table.columns.resize(2);
                   table.columns[1].align = Align::Right;
                   for (const KeyFigure& figure : figures.figures) {
                     Row row;
                     row.cells << Cell(figure.caption) << Cell(QStringLiteral("%1 %2").arg(figure.value, figure.unit).trimmed());
                     table.rows << row;
                   }
                   auto* view = new FigureTable(this);
                   view->setTable(table);
                   view->horizontalHeader()->hide();
                   auto* panel = new StatPanel(view, this);
                   panel->setTexts(tr("Key figures"), {});
                   put(panel);
                 },
                 [](const Signature&) {},
                 [](const TwoColumns&) {},
             },
             block.content);
}

}  // namespace santalka
