// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/PageLayout.h"

#include "core/reports/CellText.h"
#include "core/reports/CoverPage.h"
#include "core/reports/DocumentTexts.h"
#include "core/reports/PageBox.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"

#include <QPainter>

#include <algorithm>

namespace santalka::reports {

using namespace style;

namespace {

const qreal kLeft = mm(30);
const qreal kTop = mm(20);
const qreal kWidth = mm(170);
const qreal kHeight = mm(257);
const qreal kFooterRule = mm(283.3);

QString numbered(const QString& number, const QString& title) { return number.isEmpty() ? title : number + QStringLiteral(". ") + title; }

/// A part of a box in the order of reading.
struct Strip {
  PageBox* box;
  int part;
  bool keep;  ///< with the next one
};

struct Placed {
  PageBox* box;
  int part;       ///< -1: the repeated head
  float y;        ///< from the top of the text area
};

struct Page {
  std::vector<Placed> placed;
};

}  // namespace

class PageLayout::Private {
 public:
  std::shared_ptr<const ReportDocument> document;
  Proceed proceed;
  bool stopped = false;
  BoxList boxes;
  std::vector<Page> pages;
  QHash<QString, int> anchors;               // number -> page
  struct Mark {
    PageBox* box;  // opens a section or field
    QString number;
    QString title;
    int level;
  };
  std::vector<Mark> marks;
  QList<Bookmark> bookmarks;
  std::vector<PageBox*> sectionStarts;
  std::vector<PageBox*> signatures;
  QStringList lost;
  qreal foot = 0;

  void build(const QHash<QString, int>& known);
  void paginate();
  void buildSection(const Section& section, BoxContext& context, bool first);
  std::vector<Strip> strips() const;
  qreal room(std::size_t page) const { return kHeight - (page == 0 ? foot : 0); }
};

void PageLayout::Private::buildSection(const Section& section, BoxContext& context, bool first) {
  if (!section.title.isEmpty()) {
    BoxPtr head = makeSectionHead(section, kWidth);
    head->spaceBefore = first && !document->coverPage ? mm(8) : mm(9);
    marks.push_back({head.get(), section.number.isEmpty() ? section.title : section.number, numbered(section.number, section.title), 0});
    sectionStarts.push_back(head.get());
    boxes.push_back(std::move(head));
  }
  if (!section.lead.isEmpty()) {
    auto lead = std::make_unique<TextBox>(resolved(section.lead, context.pages), TextStyle{pt(9.5), true, kInk, 1.36}, kWidth);
    lead->wholeWithNext = !section.blocks.empty();
    boxes.push_back(std::move(lead));
  }
  const auto markHeadings = [&](const std::vector<Block>& blocks, std::size_t from) {
    for (const Block& block : blocks)
      if (const auto* heading = std::get_if<Heading>(&block.content))
        if (!heading->number.isEmpty() && from < boxes.size()) marks.push_back({boxes[from].get(), heading->number, numbered(heading->number, heading->title), 1});
  };
  for (const Block& block : section.blocks) {
    const std::size_t from = boxes.size();
    appendBlock(boxes, block, kWidth, context);
    if (std::holds_alternative<Signature>(block.content)) signatures.push_back(boxes.back().get());
    if (const auto* columns = std::get_if<TwoColumns>(&block.content)) {
      markHeadings(columns->left, from);
      markHeadings(columns->right, from);
    } else if (const auto* heading = std::get_if<Heading>(&block.content); heading && !heading->number.isEmpty()) {
      marks.push_back({boxes[from].get(), heading->number, numbered(heading->number, heading->title), 1});
    }
    if (proceed && !proceed()) {
      stopped = true;
      return;
    }
  }
}

void PageLayout::Private::build(const QHash<QString, int>& known) {
  boxes.clear();
  pages.clear();
  marks.clear();
  sectionStarts.clear();
  signatures.clear();
  Numbering numbering;
  BoxContext context{numbering, known};
  foot = fundingFootHeight(*document, kWidth);
  if (document->coverPage)
    appendCover(boxes, *document, kWidth, context);
  else
    appendTitle(boxes, *document, kWidth, context);
  bool first = true;
  for (const Section& section : document->sections) {
    buildSection(section, context, first);
    first = false;
    if (stopped) return;
  }
  paginate();
  anchors.clear();
  bookmarks.clear();
  struct Start {
    int page = 0;
    float y = 0;
  };
  QHash<const PageBox*, Start> starts;
  for (std::size_t p = 0; p < pages.size(); ++p)
    for (const Placed& placed : pages[p].placed)
      if (placed.part == 0) starts.insert(placed.box, {static_cast<int>(p) + 1, placed.y});
  for (const Mark& mark : marks) {
    const Start start = starts.value(mark.box);
    anchors.insert(mark.number, start.page);
    if (start.page > 0) bookmarks.append({mark.title, mark.level, start.page - 1, (kTop + static_cast<qreal>(start.y)) / mm(1)});
  }
}

std::vector<Strip> PageLayout::Private::strips() const {
  std::vector<Strip> all;
  for (const BoxPtr& box : boxes) {
    if (std::find(signatures.begin(), signatures.end(), box.get()) != signatures.end()) {
      // A signature may not stand alone: it takes what is above it along, some four centimetres, to the next heading.
      qreal tied = 0;
      for (std::size_t i = all.size(); i > 0 && tied < mm(40); --i) {
        Strip& strip = all[i - 1];
        if (std::find(sectionStarts.begin(), sectionStarts.end(), strip.box) != sectionStarts.end()) break;
        strip.keep = true;
        tied += strip.box->height(strip.part);
      }
    }
    for (int part = 0; part < box->parts(); ++part) all.push_back({box.get(), part, box->keepWithNext(part)});
  }
  return all;
}

/// Greedy: a chunk is what keepWithNext ties together; it goes on the page if it fits whole, else on the next one. A chunk
/// taller than a page is laid strip by strip.
void PageLayout::Private::paginate() {
  const std::vector<Strip> all = strips();
  pages.emplace_back();
  qreal y = 0;
  const auto newPage = [&](const Strip& next) {
    pages.emplace_back();
    y = 0;
    if (next.part == 0) return;
    const qreal repeated = next.box->repeatHeight(next.part);
    if (repeated > 0) {
      pages.back().placed.push_back({next.box, -1, 0});
      y = repeated;
    }
  };
  const auto isSection = [&](const PageBox* box) { return std::find(sectionStarts.begin(), sectionStarts.end(), box) != sectionStarts.end(); };
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i;
    qreal tall = 0;
    for (; end < all.size(); ++end) {
      const Strip& strip = all[end];
      if (strip.part == 0 && end > i) tall += strip.box->spaceBefore;
      tall += strip.box->height(strip.part);
      if (!strip.keep) break;
    }
    end = std::min(end + 1, all.size());
    const Strip& first = all[i];
    const bool section = first.part == 0 && isSection(first.box);
    const bool opensBody = section && first.box == sectionStarts.front() && document->coverPage;
    qreal gap = first.part == 0 && y > 0 ? first.box->spaceBefore : 0;
    const qreal space = room(pages.size() - 1);
    if (y > 0 && (opensBody || (section && space - y < kHeight / 3) || (y + gap + tall > space && tall <= room(1)))) {
      newPage(first);
      gap = 0;
    }
    for (; i < end; ++i) {
      const Strip& strip = all[i];
      if (strip.part == 0 && y > 0) y += strip.box->spaceBefore;
      const qreal height = strip.box->height(strip.part);
      if (y > 0 && y + height > room(pages.size() - 1) + 1) newPage(strip);
      pages.back().placed.push_back({strip.box, strip.part, static_cast<float>(y)});
      y += height;
    }
  }
}

PageLayout::PageLayout(std::shared_ptr<const ReportDocument> document, const Proceed& proceed) : d(std::make_unique<Private>()) {
  ReportFonts::ensureLoaded();
  d->document = std::move(document);
  d->proceed = proceed;
  forEachText(*d->document, [this](const QString& text) { ReportFonts::printable(text, &d->lost); });
  // Page numbers in the contents take no room of their own, so the second pass cannot move anything but a page reference
  // in prose, and a third settles that.
  QHash<QString, int> known;
  for (int pass = 0; pass < 3 && !d->stopped; ++pass) {
    d->build(known);
    if (d->anchors == known) break;
    known = d->anchors;
  }
  if (d->stopped) d->pages.clear();
  d->proceed = {};  // nobody is asked any more, nor kept alive
}

PageLayout::~PageLayout() = default;

int PageLayout::pageCount() const { return static_cast<int>(d->pages.size()); }
int PageLayout::pageOf(const QString& number) const { return d->anchors.value(number, 0); }
const QList<PageLayout::Bookmark>& PageLayout::bookmarks() const { return d->bookmarks; }
const QStringList& PageLayout::textsWithLostLetters() const { return d->lost; }

namespace {

void paintFurniture(QPainter& painter, const ReportDocument& document, int page, quint8 signs) {
  const QString legend = CellText::legend(signs, document.meta.withheldMeaning);
  if (!legend.isEmpty())
    TextFlow(legend, {pt(6.8), false, kGrey, 1.25}, kWidth).paint(painter, {kLeft, mm(278)}, 0, 1);
  if (page == 0) return;
  const QString number = QString::number(page + 1);
  ReportFonts::draw(painter, {kLeft + (kWidth - ReportFonts::width(number, pt(9), false)) / 2, mm(14)}, number, pt(9), false, kInk);
  painter.setPen(QPen(kRule, mm(0.25)));
  painter.drawLine(QPointF(kLeft, kFooterRule), QPointF(kLeft + kWidth, kFooterRule));
  const QString left = ReportFonts::printable(document.meta.footerLeft);
  const QString right = ReportFonts::printable(document.meta.footerRight);
  ReportFonts::draw(painter, {kLeft, mm(287.2)}, left, pt(7), false, kGrey);
  ReportFonts::draw(painter, {kLeft + kWidth - ReportFonts::width(right, pt(7), false), mm(287.2)}, right, pt(7), false, kGrey);
}

}  // namespace

void PageLayout::paintPage(QPainter& painter, int page) const {
  if (page < 0 || page >= pageCount()) return;
  painter.save();
  quint8 signs = 0;
  const std::vector<Placed>& placed = d->pages[static_cast<std::size_t>(page)].placed;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    const Placed& item = placed[i];
    const QPointF at(kLeft, kTop + static_cast<qreal>(item.y));
    if (item.part < 0) {
      item.box->paintRepeat(painter, at);
      continue;
    }
    item.box->paint(painter, item.part, at);
    signs |= item.box->signs(item.part);
    if (i + 1 == placed.size() && item.part + 1 < item.box->parts())
      item.box->paintBreak(painter, item.part, at + QPointF(0, item.box->height(item.part)));
  }
  paintFurniture(painter, *d->document, page, signs);
  if (page == 0 && d->foot > 0) paintFundingFoot(painter, *d->document, QRectF(kLeft, kTop + kHeight - d->foot + mm(4), kWidth, d->foot));
  painter.restore();
}

void PageLayout::paintPageScaled(QPainter& painter, int page, qreal width) const {
  painter.save();
  const qreal factor = width / mm(210);
  painter.scale(factor, factor);
  paintPage(painter, page);
  painter.restore();
}

}  // namespace santalka::reports
