// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/MissingList.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

StateMark markOf(const ReadinessItem& item) {
  return item.severity == ReadinessItem::Severity::Required ? StateMark::Overdue : StateMark::Behind;
}

/// One line on the ground of its weight.
class MissingRow : public QWidget {
 public:
  MissingRow(const ReadinessItem& item, bool tinted, QWidget* parent) : QWidget(parent), m_mark(markOf(item)), m_tinted(tinted) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    const ThemeColors& c = Theme::colors();
    QPainter painter(this);
    painter.fillRect(rect(), !m_tinted ? c.base : m_mark == StateMark::Overdue ? c.errorGround : c.attentionGround);
    painter.setPen(m_tinted ? c.window : c.gridLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
  }

 private:
  StateMark m_mark;
  bool m_tinted;
};

QString linkText(const ReadinessItem& item) {
  if (!item.prosePoint.isEmpty()) return MissingList::tr("Write the text");
  if (item.page == QLatin1String("report")) return MissingList::tr("Fill in");
  for (const PageEntry& entry : PageList::all())
    if (entry.name == item.page) return PageList::title(entry);
  return MissingList::tr("Show");
}

}  // namespace

MissingList::MissingList(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("report.missing"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  Theme::follow(this, [this] { rebuild(); });
}

namespace {
/// Keeps the height its lines need: a column in a scroll area would share out too little among rows of one to three lines.
class WrappedText : public QLabel {
 public:
  using QLabel::QLabel;

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QLabel::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
  }
};
}  // namespace

void MissingList::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  const Space space = width() >= px(430) ? Space::Wide : width() >= px(300) ? Space::Narrow : Space::Tight;
  if (space == m_space) return;
  m_space = space;
  // Not in the middle of the layout that brought this size.
  QMetaObject::invokeMethod(this, &MissingList::rebuild, Qt::QueuedConnection);
}

void MissingList::setItems(const std::vector<ReadinessItem>& items, bool weights) {
  m_items = items;
  m_weights = weights;
  rebuild();
}

void MissingList::rebuild() {
  while (QLayoutItem* item = m_column->takeAt(0)) {
    // A link that was just followed may lie in it.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  setVisible(!m_items.empty());
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    const ReadinessItem& item = m_items[i];
    auto* row = new MissingRow(item, !m_weights, this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(px(12), px(5), px(12), px(6));
    line->setSpacing(px(8));
    auto* mark = new QLabel(row);
    mark->setPixmap(stateIcon(markOf(item)).pixmap(px(16)));
    line->addWidget(mark, 0, Qt::AlignTop);
    if (m_weights && m_space != Space::Tight) {
      auto* word = new QLabel(item.severity == ReadinessItem::Severity::Required ? tr("required") : tr("advised"), row);
      QPalette colors = word->palette();
      colors.setColor(QPalette::WindowText, stateColor(markOf(item)));
      word->setPalette(colors);
      word->setMinimumWidth(px(70));
      auto* point = new QLabel(item.point, row);
      point->setForegroundRole(QPalette::PlaceholderText);
      point->setMinimumWidth(px(28));
      line->addWidget(word, 0, Qt::AlignTop);
      line->addWidget(point, 0, Qt::AlignTop);
    }
    auto* text = new WrappedText(item.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* link = new QLabel(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1 ›</a>").arg(linkText(item).toHtmlEscaped()), row);
    link->setObjectName(QStringLiteral("report.missing.link"));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(0, 1);
    line->addLayout(grid, 1);
    // In a narrow pane what it leads to stands below the text.
    const bool below = m_space != Space::Wide;
    grid->addWidget(text, 0, 0);
    grid->addWidget(link, below ? 1 : 0, below ? 0 : 1, below ? Qt::AlignLeft : Qt::AlignTop);
    row->setAccessibleName(item.text);
    connect(link, &QLabel::linkActivated, this, [this, i] { Q_EMIT followed(m_items[i]); });
    m_column->addWidget(row);
  }
}

}  // namespace santalka
