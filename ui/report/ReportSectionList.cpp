// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/ReportSectionList.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace santalka {

using Theme::px;

namespace {

enum Role { KeyRole = Qt::UserRole + 1, NumberRole, HintRole, MarkRole, HeadingRole };

class LineDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int line = QFontMetrics(option.font).height();
    if (index.data(HeadingRole).toBool()) return {px(100), qMax(px(25), line + px(6))};
    const int hint = index.data(HintRole).toString().isEmpty() ? 0 : QFontMetrics(Theme::font(9)).height();
    return {px(100), qMax(px(28), line + hint + px(8))};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& c = Theme::colors();
    const QRect rect = option.rect;
    const bool heading = index.data(HeadingRole).toBool();
    const bool current = option.state & QStyle::State_Selected;
    painter->fillRect(rect, heading ? c.groupRow : current ? c.highlight : option.state & QStyle::State_MouseOver ? c.readOnlyBase : c.base);
    if (current) painter->fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), c.accent);
    if (!heading && !current) {
      painter->setPen(c.gridLine);
      painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    const QString number = index.data(NumberRole).toString();
    const QString hint = index.data(HintRole).toString();
    const auto mark = static_cast<StateMark>(index.data(MarkRole).toInt());
    const int side = px(16);
    const int right = mark == StateMark::None ? px(8) : side + px(14);
    const int left = px(12) + (number.isEmpty() ? 0 : px(30));
    QFont font = option.font;
    font.setBold(heading || current);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QFontMetrics small(Theme::font(9));
    const int height = metrics.height() + (hint.isEmpty() ? 0 : small.height());
    int y = rect.top() + (rect.height() - height) / 2;
    painter->setPen(current ? c.highlightedText : heading ? c.text : c.secondaryText);
    painter->drawText(QRect(rect.left() + px(12), y, px(30), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    painter->setPen(current ? c.highlightedText : c.text);
    const int width = rect.width() - left - right;
    painter->drawText(QRect(rect.left() + left, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    if (!hint.isEmpty()) {
      y += metrics.height();
      painter->setFont(Theme::font(9));
      painter->setPen(stateColor(mark));
      painter->drawText(QRect(rect.left() + left, y, width, small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                        small.elidedText(hint, Qt::ElideRight, width));
    }
    if (mark != StateMark::None)
      paintState(painter, QRect(rect.right() - side - px(7), rect.center().y() - side / 2, side, side), mark);
    if (option.state & QStyle::State_HasFocus && !heading) {
      painter->setPen(QPen(c.accent, 1));
      painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
  }
};

QString markWord(StateMark mark) {
  switch (mark) {
    case StateMark::Good: return ReportSectionList::tr("complete");
    case StateMark::Behind: return ReportSectionList::tr("advised");
    case StateMark::Overdue: return ReportSectionList::tr("missing");
    default: return {};
  }
}

}  // namespace

ReportSectionList::ReportSectionList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this)) {
  setObjectName(QStringLiteral("report.sections"));
  setModel(m_model);
  setItemDelegate(new LineDelegate(this));
  setEditTriggers(NoEditTriggers);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  Theme::follow(this, [this] {
    setMinimumWidth(px(140));
    scheduleDelayedItemsLayout();
  });
}

void ReportSectionList::setLines(const QList<Line>& lines) {
  const QString kept = current();
  m_filling = true;
  // Same lines as before: only their marks change, so nothing jumps under the eyes.
  bool same = m_model->rowCount() == lines.size();
  for (int i = 0; same && i < lines.size(); ++i) same = m_model->item(i)->data(KeyRole) == lines[i].key;
  if (!same) m_model->clear();
  for (int i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (!same) m_model->appendRow(new QStandardItem);
    QStandardItem* item = m_model->item(i);
    item->setText(line.title);
    item->setData(line.key, KeyRole);
    item->setData(line.number, NumberRole);
    item->setData(line.hint, HintRole);
    item->setData(static_cast<int>(line.mark), MarkRole);
    item->setData(line.heading, HeadingRole);
    item->setToolTip(line.hint.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.hint);
    item->setData(QStringList{line.number, line.title, markWord(line.mark), line.hint}.join(QLatin1Char(' ')).simplified(), Qt::AccessibleTextRole);
    item->setFlags(line.heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  }
  if (!same && !kept.isEmpty()) choose(kept);
  m_filling = false;
  scheduleDelayedItemsLayout();
  viewport()->update();
}

QString ReportSectionList::current() const {
  const QModelIndex index = currentIndex();
  return index.isValid() && !index.data(HeadingRole).toBool() ? index.data(KeyRole).toString() : QString();
}

bool ReportSectionList::choose(const QString& key) {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (m_model->item(row)->data(KeyRole) != key || m_model->item(row)->data(HeadingRole).toBool()) continue;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(m_model->index(row, 0));
    return true;
  }
  return false;
}

void ReportSectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (!m_filling && current.isValid() && !current.data(HeadingRole).toBool()) Q_EMIT chosen(current.data(KeyRole).toString());
}

}  // namespace santalka
