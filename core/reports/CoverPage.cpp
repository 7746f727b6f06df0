// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/CoverPage.h"

#include "core/base/Outline.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"
#include "core/reports/StateSign.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>

namespace santalka::reports {

using namespace style;

namespace {

class ArmsBox : public SolidBox {
 public:
  ArmsBox(const QImage& arms, qreal width) : m_width(width) {
    // Paper white behind: PDF/A-1 knows no transparency.
    m_arms = QImage(arms.size(), QImage::Format_RGB32);
    m_arms.fill(Qt::white);
    QPainter painter(&m_arms);
    painter.drawImage(0, 0, arms);
    m_height = mm(15);
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    QSizeF size(m_arms.size());
    size.scale(QSizeF(mm(40), m_height), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(at.x() + (m_width - size.width()) / 2, at.y(), size.width(), size.height()), m_arms);
  }

 private:
  QImage m_arms;
  qreal m_width;
};

/// Label, value and a grey rule below.
class FactBox : public SolidBox {
 public:
  FactBox(const Fact& fact, qreal width, BoxContext& context) : m_width(width) {
    const TextStyle look{pt(8.5), false, kInk, 1.28};
    m_label = TextFlow(fact.label, {pt(8.5), false, kGrey, 1.28}, mm(40));
    m_value = TextFlow(resolved(fact.value, context.pages), look, width - mm(42));
    m_height = qMax(m_label.height(), m_value.height()) + mm(1.6);
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    m_label.paint(painter, at + QPointF(0, mm(0.8)));
    m_value.paint(painter, at + QPointF(mm(42), mm(0.8)));
    painter.setPen(QPen(kRule, mm(0.2)));
    painter.drawLine(at + QPointF(0, m_height), at + QPointF(m_width, m_height));
  }

 private:
  TextFlow m_label;
  TextFlow m_value;
  qreal m_width;
};

class ContentsBox : public SolidBox {
 public:
  ContentsBox(const std::vector<Section>& sections, qreal width, const QHash<QString, int>& pages) : m_width(width) {
    for (const Section& section : sections) {
      const QString title = section.number.isEmpty() ? section.title : section.number + QStringLiteral(". ") + section.title;
      const int page = pages.value(section.number.isEmpty() ? section.title : section.number, 0);
      m_lines.push_back({TextFlow(title, {pt(8), false, kInk, 1.3}, width - mm(9)), page > 0 ? QString::number(page) : QString()});
      m_height += m_lines.back().first.height() + mm(0.75);
    }
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    for (const auto& [title, page] : m_lines) {
      title.paint(painter, at);
      const qreal last = at.y() + title.height() - title.lineHeight() * 0.5 + pt(8) * 0.36;
      ReportFonts::draw(painter, {at.x() + m_width - ReportFonts::width(page, pt(8), false), last}, page, pt(8), false, kInk);
      at.ry() += title.height() + mm(0.75);
    }
  }

 private:
  std::vector<std::pair<TextFlow, QString>> m_lines;
  qreal m_width;
};

/// A small blue heading; with a rule below it when it opens the key figures.
class CoverHeading : public SolidBox {
 public:
  CoverHeading(const QString& title, qreal width, bool ruled) : m_width(width), m_ruled(ruled) {
    m_title = TextFlow(title, {pt(10), true, kDark, 1.3}, width);
    m_height = m_title.height() + (ruled ? mm(1) : mm(0.2));
    keepNext = true;
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    m_title.paint(painter, at);
    if (!m_ruled) return;
    painter.setPen(QPen(kDark, mm(0.3)));
    painter.drawLine(at + QPointF(0, m_height), at + QPointF(m_width, m_height));
  }

 private:
  TextFlow m_title;
  qreal m_width;
  bool m_ruled;
};

/// Date and number; when the number is still to come, a rule to write it on.
class DateBox : public SolidBox {
 public:
  DateBox(const QString& text, qreal width) : m_text(ReportFonts::printable(text)), m_width(width) {
    m_open = m_text.trimmed().endsWith(QStringLiteral("Nr.")) || m_text.trimmed().endsWith(QStringLiteral("No."));
    m_height = pt(9.5) * 1.35;
  }
  void paint(QPainter& painter, int, QPointF at) const override {
    const qreal size = pt(9.5);
    const qreal own = ReportFonts::width(m_text, size, false);
    const qreal all = own + (m_open ? mm(22) : 0);
    const qreal x = at.x() + (m_width - all) / 2;
    const qreal y = at.y() + m_height * 0.5 + size * 0.36;
    ReportFonts::draw(painter, {x, y}, m_text, size, false, kInk);
    if (!m_open) return;
    painter.setPen(QPen(kInk, mm(0.2)));
    painter.drawLine(QPointF(x + own + mm(2), y + mm(0.4)), QPointF(x + all, y + mm(0.4)));
  }

 private:
  QString m_text;
  qreal m_width;
  bool m_open;
};

void put(BoxList& boxes, BoxPtr box, qreal space) {
  box->spaceBefore = space;
  boxes.push_back(std::move(box));
}

void putCentred(BoxList& boxes, const QString& text, const TextStyle& look, qreal width, qreal space) {
  if (!text.isEmpty()) put(boxes, std::make_unique<TextBox>(text, look, width, 0, Align::Centre), space);
}

}  // namespace

void appendTitle(BoxList& boxes, const ReportDocument& document, qreal width, BoxContext& context) {
  const Requisites& r = document.requisites;
  if (!r.arms.isNull()) put(boxes, std::make_unique<ArmsBox>(r.arms, width), 0);
  putCentred(boxes, r.author, {pt(11.5), true, kInk, 1.3}, width, mm(3));
  bool first = true;
  for (const QString& line : r.institution) {
    putCentred(boxes, line, {pt(7.5), false, kGrey, 1.3}, width, first ? mm(1) : 0);
    first = false;
  }
  first = true;
  for (const QString& line : r.titleLines) {
    putCentred(boxes, line, {pt(13), true, kInk, 1.28}, width, first ? mm(6) : 0);
    first = false;
  }
  if (!r.dateAndNumber.isEmpty()) put(boxes, std::make_unique<DateBox>(r.dateAndNumber, width), mm(2.5));
  putCentred(boxes, r.place, {pt(9.5), false, kInk, 1.35}, width, mm(1.5));
  first = true;
  for (const Fact& fact : document.facts) {
    put(boxes, std::make_unique<FactBox>(fact, width, context), first ? mm(5) : 0);
    first = false;
  }
}

void appendCover(BoxList& boxes, const ReportDocument& document, qreal width, BoxContext& context) {
  appendTitle(boxes, document, width, context);
  if (!document.keyFigures.isEmpty()) {
    put(boxes, std::make_unique<CoverHeading>(document.keyFiguresTitle, width, true), mm(4.5));
    put(boxes, makeKeyFigures({document.keyFigures, 3}, width), 0);
  }
  const bool contents = !document.contentsTitle.isEmpty() && !document.sections.empty();
  const qreal gutter = mm(8);
  const qreal leftWidth = document.brief.isEmpty() ? 0 : contents ? mm(102) : width;
  BoxList left;
  BoxList right;
  if (!document.brief.isEmpty()) {
    put(left, std::make_unique<CoverHeading>(document.briefTitle, leftWidth, false), 0);
    appendBlock(left, {BulletList{document.brief, false}}, leftWidth, context);
  }
  if (contents) {
    const qreal w = leftWidth > 0 ? width - leftWidth - gutter : width;
    put(right, std::make_unique<CoverHeading>(document.contentsTitle, w, false), 0);
    put(right, std::make_unique<ContentsBox>(document.sections, w, context.pages), 0);
  }
  if (left.empty() && right.empty()) return;
  put(boxes, makeSideBySide(std::move(left), leftWidth, std::move(right), leftWidth > 0 ? gutter : 0), mm(4.5));
}

QStringList coFundedLines(Language language) {
  if (language == Language::English) return {QStringLiteral("Co-funded by"), QStringLiteral("the European Union")};
  return {QStringLiteral("Bendrai finansuoja"), QStringLiteral("Europos Sąjunga")};
}

namespace {
TextFlow fundingText(const ReportDocument& document, qreal width) {
  return TextFlow(document.meta.fundingLines.join(QLatin1Char(' ')), {pt(6.8), false, kGrey, 1.3}, width);
}
qreal fundingLeft(const ReportDocument& document) { return document.meta.euEmblem ? mm(72) : 0; }

/// The line may not be set in Noto Sans, and no permitted typeface is on every machine: it is drawn as outlines.
void paintCoFunding(QPainter& painter, QPointF at, Language language) {
  paintEuEmblem(painter, QRectF(at.x(), at.y(), mm(18), mm(12)));
  QFile file(QStringLiteral(":/report/cofunding-outlines.json"));
  if (!file.open(QIODevice::ReadOnly)) return;
  const QJsonArray lines = QJsonDocument::fromJson(file.readAll()).object().value(language == Language::English ? QStringLiteral("en") : QStringLiteral("lt")).toArray();
  const qreal size = pt(12);
  for (int i = 0; i < lines.size(); ++i) {
    painter.save();
    painter.translate(at + QPointF(mm(21), mm(5) + mm(5.2) * i));
    painter.scale(size / 1000, size / 1000);
    QPainterPath line = outlinePath(lines.at(i).toString()).value_or(QPainterPath());
    line.setFillRule(Qt::WindingFill);
    painter.fillPath(line, kEuBlue);
    painter.restore();
  }
}
}  // namespace

qreal fundingFootHeight(const ReportDocument& document, qreal width) {
  if (!document.meta.euEmblem && document.meta.fundingLines.isEmpty()) return 0;
  const qreal text = fundingText(document, width - fundingLeft(document)).height();
  return qMax(document.meta.euEmblem ? mm(12) : 0, text) + mm(4);
}

void paintFundingFoot(QPainter& painter, const ReportDocument& document, const QRectF& box) {
  painter.setPen(QPen(kRule, mm(0.25)));
  painter.drawLine(box.topLeft(), box.topRight());
  const QPointF at = box.topLeft() + QPointF(0, mm(3.6));
  if (document.meta.euEmblem) paintCoFunding(painter, at, document.language);
  fundingText(document, box.width() - fundingLeft(document)).paint(painter, at + QPointF(fundingLeft(document), 0));
}

}  // namespace santalka::reports
