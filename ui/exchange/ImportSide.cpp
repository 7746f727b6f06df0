// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportSide.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportDesk.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

constexpr int kShownErrors = 12;
constexpr int kShownNotes = 20;

QLabel* wrapped(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

/// The cell among its neighbours, as the file has them.
class Excerpt : public QWidget {
 public:
  Excerpt(const ImportDesk& desk, const ImportCell& cell, QWidget* parent) : QWidget(parent), m_row(cell.row), m_column(cell.column) {
    m_firstRow = qMax(0, cell.row - 1);
    m_firstColumn = qMax(0, cell.column - 1);
    for (int row = 0; row < Rows; ++row)
      for (int column = 0; column < Columns; ++column) m_texts[row][column] = desk.cellText(m_firstRow + row, m_firstColumn + column).simplified();
    setAccessibleName(m_texts[cell.row - m_firstRow][cell.column - m_firstColumn]);
  }
  QSize sizeHint() const override { return {px(200), (Rows + 1) * lineHeight() + 1}; }

 protected:
  static constexpr int Rows = 3;
  static constexpr int Columns = 4;
  int lineHeight() const { return qMax(px(24), QFontMetrics(font()).height() + px(6)); }

  void paintEvent(QPaintEvent*) override {
    const ThemeColors& c = Theme::colors();
    QPainter painter(this);
    const int head = px(36), high = lineHeight(), wide = (width() - head - 1) / Columns;
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, 0, width(), high), c.groupRow);
    painter.fillRect(QRect(0, 0, head, height()), c.groupRow);
    for (int row = 0; row <= Rows; ++row) {
      for (int column = 0; column <= Columns; ++column) {
        const QRect place(column == 0 ? 0 : head + (column - 1) * wide, row * high, column == 0 ? head : wide, high);
        painter.setPen(c.gridLine);
        painter.drawRect(place);
        QString text;
        if (row == 0 && column > 0) text = columnName(m_firstColumn + column - 1);
        if (column == 0 && row > 0) text = QString::number(m_firstRow + row);
        if (row > 0 && column > 0) text = m_texts[row - 1][column - 1];
        const bool own = row > 0 && column > 0 && m_firstRow + row - 1 == m_row && m_firstColumn + column - 1 == m_column;
        if (own) painter.fillRect(place.adjusted(1, 1, -1, -1), c.attentionGround);
        painter.setPen(row == 0 || column == 0 ? c.secondaryText : c.text);
        const QRect inside = place.adjusted(px(4), 0, -px(4), 0);
        painter.drawText(inside, (row == 0 || column == 0 ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        if (own) {
          painter.setPen(QPen(c.attention, px(2)));
          painter.drawRect(place.adjusted(1, 1, -1, -1));
        }
      }
    }
  }

 private:
  QString m_texts[Rows][Columns];
  int m_firstRow = 0, m_firstColumn = 0, m_row, m_column;
};

/// Lies on the ground of errors.
class ErrorBox : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::colors().errorGround); }
};

}  // namespace

ImportSide::ImportSide(ImportDesk& desk, QWidget* parent) : QScrollArea(parent), m_desk(desk) {
  setObjectName(QStringLiteral("import.side"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  setWidget(inner);
  viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  Theme::follow(this, [this] {
    setMinimumWidth(px(230));
    rebuild();
  });
}

void ImportSide::collect() {
  m_doubts.clear();
  m_errors.clear();
  for (const ImportRow& row : m_desk.state().preview.rows)
    for (const ImportCell& cell : row.cells) {
      if (cell.kind == ImportCell::Kind::Doubt) m_doubts.push_back({cell, row.row});
      // The same fault of one cell may concern several records made of it.
      const bool told = !m_errors.empty() && m_errors.back().name() == cell.name() && m_errors.back().row == cell.row && m_errors.back().problem == cell.problem;
      if (cell.kind == ImportCell::Kind::Error && !told) m_errors.push_back(cell);
    }
}

int ImportSide::openDoubts() const {
  int open = 0;
  for (const Doubt& doubt : m_doubts)
    if (!doubt.cell.answered) ++open;
  return open;
}

void ImportSide::refresh() {
  collect();
  // The one that was answered gives way to the next that is open.
  const int all = static_cast<int>(m_doubts.size());
  m_current = qBound(0, m_current, qMax(0, all - 1));
  for (int step = 0; step < all; ++step) {
    const int at = (m_current + step) % all;
    if (m_doubts[static_cast<std::size_t>(at)].cell.answered) continue;
    m_current = at;
    break;
  }
  rebuild();
}

void ImportSide::showRow(const ImportRow& row) {
  for (std::size_t i = 0; i < m_doubts.size(); ++i) {
    if (m_doubts[i].row != row.row || static_cast<int>(i) == m_current) continue;
    m_current = static_cast<int>(i);
    return rebuild();
  }
}

QStringList ImportSide::alikeNames(const ImportCell& cell) const {
  QStringList names;
  for (const Doubt& doubt : m_doubts)
    if (!cell.alike.isEmpty() && doubt.cell.alike == cell.alike && doubt.cell.name() != cell.name() && !doubt.cell.answered)
      names << (doubt.cell.column < 0 ? tr("row %1").arg(doubt.row + 1) : doubt.cell.name());
  return names;
}

void ImportSide::rebuild() {
  while (QLayoutItem* item = m_column->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  m_column->setContentsMargins(px(12), px(10), px(12), px(12));
  m_column->setSpacing(px(8));
  if (!m_doubts.empty()) addDoubt(m_doubts[static_cast<std::size_t>(qMin<int>(m_current, static_cast<int>(m_doubts.size()) - 1))]);
  addErrors();
  addNotes();
  m_column->addStretch(1);
}

void ImportSide::addDoubt(const Doubt& doubt) {
  const ImportCell& cell = doubt.cell;
  auto* host = new QWidget(widget());
  host->setObjectName(QStringLiteral("import.doubt"));
  auto* column = new QVBoxLayout(host);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(6));
  auto* head = new QHBoxLayout;
  QLabel* title = wrapped(cell.column < 0 ? tr("Doubtful row %1").arg(doubt.row + 1) : tr("Doubtful cell %1").arg(cell.name()), host);
  title->setFont(Theme::font(10, true));
  auto* place = new QLabel(tr("%1 of %2").arg(m_current + 1).arg(m_doubts.size()), host);
  place->setForegroundRole(QPalette::PlaceholderText);
  head->addWidget(title, 1);
  head->addWidget(place);
  column->addLayout(head);
  if (cell.column >= 0) column->addWidget(new Excerpt(m_desk, cell, host));
  column->addWidget(wrapped(cell.problem, host));
  auto* group = new QButtonGroup(host);
  for (std::size_t i = 0; i < cell.answers.size(); ++i) {
    auto* choice = new QRadioButton(cell.answers[i].text, host);
    choice->setObjectName(QStringLiteral("import.answer.%1").arg(i));
    choice->setChecked(static_cast<int>(i) == cell.chosen);
    group->addButton(choice, static_cast<int>(i));
    column->addWidget(choice);
    if (cell.answers[i].hint.isEmpty()) continue;
    QLabel* hint = wrapped(cell.answers[i].hint, host);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFont(Theme::font(9));
    hint->setContentsMargins(px(24), 0, 0, 0);
    column->addWidget(hint);
  }
  QLineEdit* other = nullptr;
  if (cell.column >= 0) {
    auto* choice = new QRadioButton(tr("Write another value:"), host);
    choice->setObjectName(QStringLiteral("import.answer.other"));
    group->addButton(choice, static_cast<int>(cell.answers.size()));
    other = new QLineEdit(host);
    other->setObjectName(QStringLiteral("import.answer.text"));
    other->setAccessibleName(choice->text());
    connect(other, &QLineEdit::textEdited, choice, [choice] { choice->setChecked(true); });
    column->addWidget(choice);
    column->addWidget(other);
  }
  const QStringList alike = alikeNames(cell);
  QCheckBox* all = nullptr;
  if (!alike.isEmpty()) {
    const QString names = alike.size() > 3 ? tr("%1 and %n more", nullptr, static_cast<int>(alike.size()) - 3).arg(alike.mid(0, 3).join(QStringLiteral(", ")))
                                           : alike.join(QStringLiteral(", "));
    all = new QCheckBox(tr("Also for the cells alike"), host);
    all->setObjectName(QStringLiteral("import.answer.alike"));
    all->setChecked(true);
    column->addWidget(all);
    QLabel* which = wrapped(names, host);
    which->setForegroundRole(QPalette::PlaceholderText);
    which->setFont(Theme::font(9));
    which->setContentsMargins(px(24), 0, 0, 0);
    column->addWidget(which);
  }
  auto* buttons = new QHBoxLayout;
  auto* confirm = new QPushButton(cell.answered ? tr("Change the answer") : tr("Confirm"), host);
  confirm->setObjectName(QStringLiteral("import.answer.confirm"));
  confirm->setProperty("main", !cell.answered);
  auto* next = new QPushButton(tr("Next doubt ›"), host);
  next->setObjectName(QStringLiteral("import.doubt.next"));
  next->setEnabled(m_doubts.size() > 1);
  buttons->addWidget(confirm);
  buttons->addWidget(next);
  buttons->addStretch(1);
  column->addLayout(buttons);
  connect(confirm, &QPushButton::clicked, this, [this, cell, group, all, other] {
    const int chosen = group->checkedId();
    if (other && chosen == static_cast<int>(cell.answers.size())) m_desk.correct(cell.name(), other->text());
    else m_desk.answer(cell, qMax(0, chosen), all && all->isChecked());
  });
  connect(next, &QPushButton::clicked, this, [this] {
    m_current = (m_current + 1) % static_cast<int>(m_doubts.size());
    const Doubt& wanted = m_doubts[static_cast<std::size_t>(m_current)];
    Q_EMIT cellWanted(wanted.row, wanted.cell.column);
    rebuild();
  });
  m_column->addWidget(host);
}

void ImportSide::addErrors() {
  for (std::size_t i = 0; i < m_errors.size() && i < kShownErrors; ++i) {
    const ImportCell& cell = m_errors[i];
    auto* box = new ErrorBox(widget());
    box->setObjectName(QStringLiteral("import.error"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(10), px(6), px(10), px(8));
    column->setSpacing(px(4));
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel(box);
    mark->setPixmap(stateIcon(StateMark::Overdue).pixmap(px(16)));
    QLabel* title = wrapped(cell.column < 0 ? tr("Error in row %1").arg(cell.row + 1) : tr("Error in %1").arg(cell.name()), box);
    title->setFont(Theme::font(10, true));
    auto* link = new QLabel(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(tr("Show").toHtmlEscaped()), box);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    head->addWidget(mark);
    head->addWidget(title, 1);
    head->addWidget(link);
    column->addLayout(head);
    column->addWidget(wrapped(cell.problem, box));
    if (cell.column >= 0) {
      auto* fix = new QLineEdit(box);
      fix->setObjectName(QStringLiteral("import.fix.") + cell.name());
      fix->setPlaceholderText(tr("Write what should stand here, Enter"));
      connect(fix, &QLineEdit::returnPressed, this, [this, fix, name = cell.name()] { m_desk.correct(name, fix->text()); });
      column->addWidget(fix);
    }
    connect(link, &QLabel::linkActivated, this, [this, row = cell.row, at = cell.column] { Q_EMIT cellWanted(row, at); });
    m_column->addWidget(box);
  }
  const int more = static_cast<int>(m_errors.size()) - kShownErrors;
  if (more > 0) m_column->addWidget(wrapped(tr("… and %n more errors", nullptr, more), widget()));
}

void ImportSide::addNotes() {
  const auto& notes = m_desk.state().preview.notes;
  if (notes.empty() && m_desk.state().encodingNote.isEmpty()) return;
  QLabel* title = wrapped(tr("About the file"), widget());
  title->setFont(Theme::font(10, true));
  m_column->addWidget(title);
  if (!m_desk.state().encodingNote.isEmpty()) m_column->addWidget(wrapped(m_desk.state().encodingNote, widget()));
  for (std::size_t i = 0; i < notes.size() && i < kShownNotes; ++i) {
    auto* row = new QWidget(widget());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(6));
    auto* mark = new QLabel(row);
    mark->setPixmap(notes[i].warning ? stateIcon(StateMark::Behind).pixmap(px(16)) : icon(Icon::Info).pixmap(px(16)));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(wrapped(notes[i].cell.isEmpty() ? notes[i].text : QStringLiteral("%1: %2").arg(notes[i].cell, notes[i].text), row), 1);
    m_column->addWidget(row);
  }
}

}  // namespace santalka
