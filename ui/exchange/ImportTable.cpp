// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportTable.h"

#include "ui/common/Theme.h"
#include "ui/exchange/ImportDesk.h"
#include "ui/exchange/ImportTableModel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <set>

namespace santalka {

using Theme::px;

namespace {

class ImportDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const ThemeColors& c = Theme::colors();
    const auto fate = static_cast<RowFate>(index.data(ImportTableModel::FateRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    const int kind = index.data(ImportTableModel::CellKindRole).toInt();
    const bool doubt = kind == static_cast<int>(ImportCell::Kind::Doubt);
    const bool error = kind == static_cast<int>(ImportCell::Kind::Error);
    const bool change = kind == static_cast<int>(ImportCell::Kind::Change) && fate != RowFate::New;
    const QColor ground = doubt ? c.attentionGround : error ? c.errorGround : selected ? c.highlight : change ? c.changedCell
                          : fate == RowFate::Group ? c.groupRow : c.base;
    painter->fillRect(option.rect, ground);
    const QRect inside = option.rect.adjusted(px(6), 0, -px(6), 0);
    const QString text = spanText(index);
    QFont font = option.font;
    font.setBold(fate == RowFate::Group && index.column() >= ImportTableModel::FixedColumns);
    painter->setFont(font);
    QColor ink = selected ? c.highlightedText : c.text;
    if (fate == RowFate::Skipped || index.column() == 0) ink = selected ? c.highlightedText : c.secondaryText;
    if (doubt) ink = c.attention;
    if (error) ink = c.error;
    if (index.column() == 1) return paintFate(painter, inside, text, index, ink);
    painter->setPen(ink);
    const QString before = change ? index.data(ImportTableModel::BeforeRole).toString() : QString();
    if (!before.isEmpty()) return paintChange(painter, inside, before, text, option.font, ink);
    const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inside, static_cast<int>(align) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    if (doubt || error) {
      painter->setPen(QPen(doubt ? c.attention : c.error, px(2)));
      painter->drawRect(option.rect.adjusted(px(1), px(1), -px(2), -px(2)));
    }
  }

 private:
  static QString spanText(const QModelIndex& index) {
    const QVariant span = index.data(ImportTableModel::SpanRole);
    return index.column() >= ImportTableModel::FixedColumns && span.isValid() ? span.toString() : index.data().toString();
  }

  static void paintFate(QPainter* painter, QRect rect, const QString& text, const QModelIndex& index, const QColor& ink) {
    const auto mark = static_cast<StateMark>(index.data(ImportTableModel::MarkRole).toInt());
    const int side = px(15);
    if (mark != StateMark::None) paintState(painter, QRect(rect.left(), rect.center().y() - side / 2, side, side), mark);
    if (mark != StateMark::None) rect.adjust(side + px(6), 0, 0, 0);
    const bool selected = ink == Theme::colors().highlightedText;
    painter->setPen(mark == StateMark::None || mark == StateMark::Same || selected ? ink : stateColor(mark));
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
  }

  /// The old value struck out, the new one beside it.
  static void paintChange(QPainter* painter, const QRect& rect, const QString& before, const QString& after, const QFont& font, const QColor& ink) {
    QFont old = font;
    old.setStrikeOut(true);
    old.setPointSizeF(font.pointSizeF() * 0.9);
    const int newWidth = qMin(rect.width() * 2 / 3, QFontMetrics(font).horizontalAdvance(after));
    const int oldWidth = qMax(0, rect.width() - newWidth - px(5));
    const QRect right(rect.right() - newWidth, rect.top(), newWidth + 1, rect.height());
    painter->setPen(ink);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(after, Qt::ElideRight, newWidth + 1));
    painter->setFont(old);
    painter->setPen(Theme::colors().secondaryText);
    painter->drawText(QRect(rect.left(), rect.top(), oldWidth, rect.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(old).elidedText(before, Qt::ElideRight, oldWidth));
  }
};

}  // namespace

ImportHeader::ImportHeader(ImportDesk& desk, ImportTableModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_desk(desk), m_import(model) {
  setHighlightSections(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
  connect(this, &QHeaderView::sectionResized, this, &ImportHeader::place);
}

QSize ImportHeader::sizeHint() const {
  const QFontMetrics metrics(Theme::font(9));
  return {QHeaderView::sizeHint().width(), metrics.height() + qMax(px(28), QFontMetrics(font()).height() + px(10)) + px(12)};
}

void ImportHeader::refill() {
  qDeleteAll(m_boxes);
  m_boxes.clear();
  for (int section = ImportTableModel::FixedColumns; section < m_import.columnCount(); ++section) {
    const int column = m_import.fileColumn(section);
    auto* box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("import.column.") + columnName(column));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(2);
    for (const ImportColumn& one : m_desk.state().columns)
      if (one.index == column) fill(box, one);
    box->setAccessibleName(tr("Column %1 is taken for").arg(columnName(column)));
    connect(box, &QComboBox::activated, this, [this, box, column] {
      const QVariantList chosen = box->currentData().toList();
      const int year = chosen.value(1).toInt();
      m_desk.assign(column, chosen.value(0).toString(), year > 0 ? std::optional<int>(year) : std::nullopt);
    });
    box->show();
    m_boxes << box;
  }
  place();
}

void ImportHeader::fill(QComboBox* box, const ImportColumn& column) {
  box->addItem(tr("— not brought in —"), QVariantList{QString(), 0});
  std::set<int> years;
  for (const ImportColumn& one : m_desk.state().columns)
    if (one.year) for (int y = *one.year - 1; y <= *one.year + 1; ++y) years.insert(y);
  for (const ImportField& field : m_desk.state().fields) {
    if (!field.perYear) {
      box->addItem(field.label, QVariantList{field.key, 0});
      if (column.field == field.key) box->setCurrentIndex(box->count() - 1);
      continue;
    }
    if (years.empty() || (column.field == field.key && !column.year)) {
      box->addItem(field.label, QVariantList{field.key, 0});
      if (column.field == field.key) box->setCurrentIndex(box->count() - 1);
    }
    for (const int year : years) {
      box->addItem(QStringLiteral("%1 %2").arg(field.label).arg(year), QVariantList{field.key, year});
      if (column.field == field.key && column.year == year) box->setCurrentIndex(box->count() - 1);
    }
  }
  box->setToolTip(box->currentText());
  box->view()->setMinimumWidth(px(240));
}

void ImportHeader::place() {
  const int height = qMax(px(26), QFontMetrics(font()).height() + px(8));
  for (int i = 0; i < m_boxes.size(); ++i) {
    const int section = i + ImportTableModel::FixedColumns;
    m_boxes[i]->setGeometry(sectionViewportPosition(section) + px(3), viewport()->height() - height - px(4), qMax(px(30), sectionSize(section) - px(6)), height);
  }
}

int ImportHeader::wantedWidth(int section) const {
  const int at = section - ImportTableModel::FixedColumns;
  if (at < 0 || at >= m_boxes.size()) return 0;
  return QFontMetrics(m_boxes[at]->font()).horizontalAdvance(m_boxes[at]->currentText()) + px(44);
}

void ImportHeader::updateGeometries() {
  QHeaderView::updateGeometries();
  place();
}

void ImportHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const ThemeColors& c = Theme::colors();
  painter->save();
  painter->fillRect(rect, c.readOnlyBase);
  painter->setPen(c.gridLine);
  painter->drawLine(rect.topRight(), rect.bottomRight());
  painter->setPen(c.panelEdge);
  painter->drawLine(rect.bottomLeft(), rect.bottomRight());
  QRect inside = rect.adjusted(px(6), px(4), -px(4), -px(4));
  const QString text = model()->headerData(section, Qt::Horizontal).toString();
  painter->setFont(Theme::font(9));
  if (section < ImportTableModel::FixedColumns) {
    painter->setPen(c.secondaryText);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
  } else {
    const QString letter = text.section(QLatin1Char(' '), 0, 0);
    painter->setFont(Theme::font(9, true));
    painter->setPen(c.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, letter);
    inside.setLeft(inside.left() + painter->fontMetrics().horizontalAdvance(letter) + px(6));
    painter->setFont(Theme::font(9));
    painter->setPen(c.secondaryText);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, painter->fontMetrics().elidedText(text.mid(letter.size()).trimmed(), Qt::ElideRight, inside.width()));
  }
  painter->restore();
}

ImportTable::ImportTable(ImportDesk& desk, ImportTableModel& model, QWidget* parent)
    : QTableView(parent), m_import(model), m_header(new ImportHeader(desk, model, this)) {
  setObjectName(QStringLiteral("import.preview"));
  setModel(&model);
  setHorizontalHeader(m_header);
  setItemDelegate(new ImportDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &ImportHeader::place);
  Theme::follow(this, [this] { restyle(); });
}

void ImportTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (m_import.rowCount() > 0 || m_emptyText.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(Theme::colors().secondaryText);
  painter.drawText(viewport()->rect().adjusted(px(40), px(24), -px(40), -px(24)), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ImportTable::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void ImportTable::restyle() {
  verticalHeader()->setMinimumSectionSize(px(18));
  verticalHeader()->setDefaultSectionSize(qMax(px(26), QFontMetrics(font()).height() + px(6)));
  m_header->setMinimumSectionSize(px(36));
  setAccessibleName(tr("Preview of what will be brought in"));
  m_columnsKey.clear();
  rearrange();
}

void ImportTable::rearrange() {
  m_header->refill();
  clearSpans();
  const int columns = m_import.columnCount();
  for (int row = 0; row < m_import.rowCount(); ++row)
    if (columns > ImportTableModel::FixedColumns + 1 && m_import.index(row, 0).data(ImportTableModel::SpanRole).isValid())
      setSpan(row, ImportTableModel::FixedColumns, 1, columns - ImportTableModel::FixedColumns);
  QString key;
  for (int column = ImportTableModel::FixedColumns; column < columns; ++column) key += columnName(m_import.fileColumn(column)) + QLatin1Char(',');
  if (key == m_columnsKey) return;
  m_columnsKey = key;
  setColumnWidth(0, px(46));
  setColumnWidth(1, px(128));
  const QFontMetrics metrics(font());
  for (int column = ImportTableModel::FixedColumns; column < columns; ++column) {
    // What the column is taken for is read whole, as far as that is not longer than a text may be.
    int width = qMax(px(74), m_header->wantedWidth(column));
    for (int row = 0; row < qMin(m_import.rowCount(), 60); ++row)
      if (!m_import.index(row, 0).data(ImportTableModel::SpanRole).isValid())
        width = qMax(width, metrics.horizontalAdvance(m_import.index(row, column).data().toString()) + px(18));
    setColumnWidth(column, qMin(width, px(210)));
  }
}

}  // namespace santalka
