// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/ChainView.h"

#include "core/base/Clock.h"
#include "core/editing/EditService.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

Icon iconOf(Chain::Link link) {
  switch (link) {
    case Chain::Link::Needs: return Icon::Flag;
    case Chain::Link::Measure: return Icon::PlanTree;
    case Chain::Link::Indicators: return Icon::Bars;
    case Chain::Link::Money: return Icon::Euro;
    case Chain::Link::Activities: return Icon::Calendar;
    case Chain::Link::Report: return Icon::Document;
  }
  return Icon::None;
}

QString pageOf(EntityKind kind) {
  switch (kind) {
    case EntityKind::Need: return QStringLiteral("needs");
    case EntityKind::BudgetLine: return QStringLiteral("money");
    case EntityKind::Activity: return QStringLiteral("activities");
    case EntityKind::ReportSection:
    case EntityKind::AnnualReport: return QStringLiteral("report");
    default: return QStringLiteral("plan");
  }
}

/// The disc with the link's icon and the line down to the next one.
class ChainDisc : public QWidget {
 public:
  ChainDisc(Icon icon, bool own, bool last, QWidget* parent) : QWidget(parent), m_icon(icon), m_own(own), m_last(last) { setFixedWidth(px(30)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const ThemeColors& c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(28);
    if (!m_last) {
      painter.setPen(QPen(c.panelEdge, qMax(1, px(2))));
      painter.drawLine(side / 2, side, side / 2, height());
    }
    painter.setPen(QPen(c.panelEdge, 1));
    painter.setBrush(m_own ? c.highlight : c.base);
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1));
    const int inside = px(16);
    paintIcon(&painter, QRect((side - inside) / 2, (side - inside) / 2, inside, inside), m_icon, c.text);
  }

 private:
  Icon m_icon;
  bool m_own;
  bool m_last;
};

QLabel* line(const QString& text, double points, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setFont(Theme::font(points));
  QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  label->setSizePolicy(policy);
  return label;
}

}  // namespace

ChainView::ChainView(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_workspace(workspace), m_inner(new QWidget) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_column = new QVBoxLayout(m_inner);
  setWidget(m_inner);
  connect(&workspace.edits(), &EditService::changed, this, [this] { refresh(); });
  connect(&workspace, &Workspace::yearChanged, this, [this] { refresh(); });
  Theme::follow(this, [this] {
    m_column->setContentsMargins(px(12), px(10), px(12), px(12));
    m_column->setSpacing(0);
    refresh();
  });
}

void ChainView::showMeasure(qint64 measure) {
  if (measure == m_measure) return;
  m_measure = measure;
  refresh();
}

void ChainView::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  refresh();
}

void ChainView::refresh() {
  if (!isVisible()) return;
  while (QLayoutItem* item = m_column->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  m_gaps = 0;
  if (m_measure == 0) return;
  auto chain = Chain::of(m_workspace.store(), Id<Measure>{m_measure}, m_workspace.year(), Clock::today());
  if (!chain) {
    m_column->addWidget(line(chain.error().message, 10, m_inner));
    m_column->addStretch(1);
    return;
  }
  m_gaps = chain->gaps();
  for (std::size_t i = 0; i < chain->steps.size(); ++i) m_column->addWidget(makeStep(chain->steps[i], i + 1 == chain->steps.size()));
  m_column->addStretch(1);
}

QWidget* ChainView::makeStep(const Chain::Step& step, bool last) {
  static const char* const names[] = {"needs", "measure", "indicators", "money", "activities", "report"};
  auto* host = new QWidget(m_inner);
  host->setObjectName(QStringLiteral("chain.") + QLatin1String(names[static_cast<int>(step.link)]));
  auto* row = new QHBoxLayout(host);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(8));
  row->addWidget(new ChainDisc(iconOf(step.link), step.link == Chain::Link::Measure, last, host));
  auto* words = new QVBoxLayout;
  words->setSpacing(px(1));
  words->setContentsMargins(0, 0, 0, px(12));
  auto* head = new QHBoxLayout;
  QLabel* title = line(step.count > 1 ? QStringLiteral("%1 · %2").arg(step.title).arg(step.count) : step.title, 9, host);
  title->setForegroundRole(QPalette::PlaceholderText);
  auto* sign = new QLabel(host);
  // What the year does not ask for is neither in place nor a gap.
  const StateMark mark = !step.gap.isEmpty() ? StateMark::Behind : !step.remark.isEmpty() ? StateMark::Later : StateMark::Good;
  sign->setPixmap(stateIcon(mark).pixmap(px(14), px(14)));
  sign->setAccessibleName(mark == StateMark::Behind ? tr("gap") : mark == StateMark::Later ? step.remark : tr("in place"));
  head->addWidget(title, 1);
  head->addWidget(sign);
  words->addLayout(head);
  for (const Chain::Item& item : step.items) {
    QLabel* link = line(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(item.title.toHtmlEscaped()), 10, host);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, [this, entity = item.entity, id = item.record] {
      m_workspace.go({pageOf(entity), describe(entity).table, id, {}, {}});
    });
    words->addWidget(link);
    if (item.detail.isEmpty()) continue;
    QLabel* detail = line(item.detail, 9, host);
    detail->setTextFormat(Qt::PlainText);
    detail->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(detail);
  }
  if (step.count > static_cast<qint64>(step.items.size())) {
    QLabel* more = line(tr("and %n more", nullptr, static_cast<int>(step.count - static_cast<qint64>(step.items.size()))), 9, host);
    more->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(more);
  }
  if (!step.remark.isEmpty()) {
    QLabel* remark = line(step.remark, 9, host);
    remark->setObjectName(QStringLiteral("remark"));
    remark->setTextFormat(Qt::PlainText);
    remark->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(remark);
  }
  if (!step.gap.isEmpty()) {
    QLabel* gap = line(step.gap, 9, host);
    gap->setObjectName(QStringLiteral("gap"));
    gap->setTextFormat(Qt::PlainText);
    QPalette colors = gap->palette();
    colors.setColor(QPalette::WindowText, Theme::colors().attention);
    gap->setPalette(colors);
    words->addWidget(gap);
    static const char* const actions[] = {QT_TR_NOOP("Link a need…"), QT_TR_NOOP("Name who is responsible…"), QT_TR_NOOP("Add a value…"),
                                          QT_TR_NOOP("Write down the money…"), QT_TR_NOOP("Write down an activity…"), nullptr};
    const char* source = step.link == Chain::Link::Indicators && step.count == 0 ? QT_TR_NOOP("Add an indicator…") : actions[static_cast<int>(step.link)];
    if (source && !m_workspace.isReadOnly()) {
      QLabel* action = line(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(tr(source).toHtmlEscaped()), 9, host);
      action->setObjectName(QStringLiteral("gapAction"));
      action->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
      connect(action, &QLabel::linkActivated, this, [this, link = step.link] { Q_EMIT closeGap(link); });
      words->addWidget(action);
    }
  }
  row->addLayout(words, 1);
  return host;
}

}  // namespace santalka
