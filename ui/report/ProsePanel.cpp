// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/ProsePanel.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

constexpr int kPauseMs = 1500;
/// The states a person chooses; "not written" follows from an empty text.
constexpr ProseState kStates[] = {ProseState::Draft, ProseState::Done, ProseState::NotApplicable};

int words(const QString& text) {
  static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+(?:[-'’.,][\\p{L}\\p{N}]+)*"));
  int count = 0;
  for (auto it = word.globalMatch(text); it.hasNext(); it.next()) ++count;
  return count;
}

}  // namespace

ProsePanel::ProsePanel(QWidget* parent) : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_pause(new QTimer(this)) {
  auto* now = new QVBoxLayout;
  auto* headHost = new QWidget(this);
  auto* head = new FlowLayout(headHost);
  m_title = new QLabel(this);
  m_count = new QLabel(this);
  m_count->setObjectName(QStringLiteral("report.prose.count"));
  m_count->setForegroundRole(QPalette::PlaceholderText);
  m_state = new QComboBox(this);
  m_state->setObjectName(QStringLiteral("report.prose.state"));
  head->addWidget(m_title);
  head->addWidget(m_count);
  head->addToRight(m_state);
  m_edit = new QPlainTextEdit(this);
  m_edit->setObjectName(QStringLiteral("report.prose"));
  m_edit->setTabChangesFocus(true);
  m_edit->setProperty("framedFocus", true);
  m_title->setBuddy(m_edit);
  now->addWidget(headHost);
  now->addWidget(m_edit, 1);
  m_lastPane = new QWidget(this);
  auto* last = new QVBoxLayout(m_lastPane);
  last->setContentsMargins(0, 0, 0, 0);
  auto* lastHeadHost = new QWidget(m_lastPane);
  auto* lastHead = new FlowLayout(lastHeadHost);
  m_lastTitle = new QLabel(m_lastPane);
  m_lastTitle->setForegroundRole(QPalette::PlaceholderText);
  m_copy = new QLabel(m_lastPane);
  m_copy->setObjectName(QStringLiteral("report.prose.copy"));
  m_copy->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_copy->setFocusPolicy(Qt::StrongFocus);
  lastHead->addWidget(m_lastTitle);
  lastHead->addToRight(m_copy);
  m_lastEdit = new QPlainTextEdit(m_lastPane);
  m_lastEdit->setObjectName(QStringLiteral("report.prose.last"));
  m_lastEdit->setReadOnly(true);
  m_lastEdit->setTabChangesFocus(true);
  last->addWidget(lastHeadHost);
  last->addWidget(m_lastEdit, 1);
  for (QWidget* host : {headHost, lastHeadHost}) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    host->setSizePolicy(policy);
  }
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->addLayout(now, 7);
  m_columns->addWidget(m_lastPane, 5);

  m_pause->setSingleShot(true);
  m_pause->setInterval(kPauseMs);
  connect(m_pause, &QTimer::timeout, this, &ProsePanel::flush);
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
    updateCount();
    if (!m_filling) m_pause->start();
  });
  connect(m_state, &QComboBox::activated, this, &ProsePanel::flush);
  connect(m_copy, &QLabel::linkActivated, this, [this] { insertText(m_last); });
  m_edit->installEventFilter(this);
  Theme::follow(this, [this] { retranslate(); });
}

void ProsePanel::retranslate() {
  m_title->setFont(Theme::font(10, true));
  m_count->setFont(Theme::font(9));
  m_columns->setSpacing(px(12));
  for (QLabel* label : {m_title, m_count, m_lastTitle, m_copy}) label->setContentsMargins(0, px(4), 0, px(4));
  m_title->setText(tr("Text of %1").arg(m_year));
  m_lastTitle->setText(tr("Text of %1").arg(m_year - 1));
  m_copy->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(tr("Copy over as a start").toHtmlEscaped()));
  const int chosen = m_state->currentIndex();
  m_state->clear();
  for (const ProseState state : kStates) m_state->addItem(labelOf(state), static_cast<int>(state));
  m_state->setCurrentIndex(qMax(0, chosen));
  m_state->setAccessibleName(tr("State of the text"));
  m_edit->setAccessibleName(m_title->text());
  m_lastEdit->setAccessibleName(m_lastTitle->text());
  m_edit->setPlaceholderText(tr("What was done, what was not and why; the figures below are printed after the text."));
  for (QPlainTextEdit* edit : {m_edit, m_lastEdit}) {
    edit->document()->setDocumentMargin(px(8));
    edit->setMinimumHeight(px(90));
  }
  QPalette colors = palette();
  colors.setColor(QPalette::Base, Theme::colors().readOnlyBase);
  colors.setColor(QPalette::Text, Theme::colors().secondaryText);
  m_lastEdit->setPalette(colors);
  updateCount();
}

void ProsePanel::show(const QString& point, int year, const Text& now, const QString& lastYear) {
  flush();
  m_point = point;
  m_year = year;
  m_last = lastYear;
  m_saved = now;
  m_filling = true;
  m_edit->setPlainText(now.text);
  m_edit->moveCursor(QTextCursor::End);
  m_lastEdit->setPlainText(lastYear);
  m_lastPane->setVisible(!lastYear.isEmpty());
  m_copy->setVisible(!lastYear.isEmpty() && !m_edit->isReadOnly());
  m_filling = false;
  retranslate();
  m_state->setCurrentIndex(qMax(0, m_state->findData(static_cast<int>(now.state))));
  m_pause->stop();
}

void ProsePanel::refresh(const Text& now) {
  if (m_pause->isActive() || now == current()) {
    m_saved = now;
    return;
  }
  m_saved = now;
  m_filling = true;
  m_edit->setPlainText(now.text);
  m_edit->moveCursor(QTextCursor::End);
  m_state->setCurrentIndex(qMax(0, m_state->findData(static_cast<int>(now.state))));
  m_filling = false;
}

void ProsePanel::setReadOnly(bool readOnly) {
  m_edit->setReadOnly(readOnly);
  m_state->setEnabled(!readOnly);
  m_copy->setVisible(!readOnly && !m_last.isEmpty());
}

ProsePanel::Text ProsePanel::current() const {
  Text text{m_edit->toPlainText(), static_cast<ProseState>(m_state->currentData().toInt())};
  if (text.text.trimmed().isEmpty() && text.state != ProseState::NotApplicable) text = {QString(), ProseState::Empty};
  return text;
}

void ProsePanel::flush() {
  m_pause->stop();
  if (m_point.isEmpty() || m_filling || m_edit->isReadOnly()) return;
  const Text now = current();
  const bool nothing = now.text.isEmpty() && m_saved.text.isEmpty() && now.state == ProseState::Empty;
  if (nothing || now == m_saved) return;
  m_saved = now;
  Q_EMIT written(m_point, now);
}

void ProsePanel::insertText(const QString& text) {
  QTextCursor cursor = m_edit->textCursor();
  cursor.movePosition(QTextCursor::End);
  if (!m_edit->toPlainText().trimmed().isEmpty()) cursor.insertText(QStringLiteral("\n"));
  cursor.insertText(text);
  m_edit->setTextCursor(cursor);
  m_edit->setFocus(Qt::OtherFocusReason);
}

void ProsePanel::updateCount() { m_count->setText(tr("%n words", nullptr, words(m_edit->toPlainText()))); }

bool ProsePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_edit && event->type() == QEvent::FocusOut &&
      static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
    flush();
  return QWidget::eventFilter(watched, event);
}

void ProsePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_columns->setDirection(width() < px(460) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace santalka
