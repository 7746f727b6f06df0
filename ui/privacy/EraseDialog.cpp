// SPDX-License-Identifier: EUPL-1.2
#include "ui/privacy/EraseDialog.h"

#include "core/db/Store.h"
#include "core/privacy/PersonErasure.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace santalka {

using Theme::px;

namespace {

constexpr int MentionsShown = 5;  ///< of each kind, so that the dialog fits a small screen

/// As high as its texts, but no higher than the screen has room for: then it is scrolled, and no line is cut.
QScrollArea* scrolling(QWidget* texts) {
  auto* area = new QScrollArea(texts->parentWidget());
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const int width = px(460), besides = px(220);
  const int room = area->screen()->availableGeometry().height() - besides;
  area->setMinimumSize(width + area->verticalScrollBar()->sizeHint().width(), std::min(texts->layout()->heightForWidth(width), room));
  area->setWidget(texts);
  return area;
}

}  // namespace

EraseDialog::EraseDialog(const Erasure::Preview& preview, const Store& store, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("dialog.erase"));
  setWindowTitle(tr("Erase this person for good"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(px(8));
  auto* texts = new QWidget(this);
  auto* told = new QVBoxLayout(texts);
  told->setContentsMargins(0, 0, 0, 0);
  told->setSpacing(px(8));
  const auto say = [&](const QString& text, bool bold = false) {
    auto* label = new QLabel(text, texts);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (bold) label->setFont(Theme::font(10, true));
    told->addWidget(label);
  };
  say(tr("This cannot be undone."), true);
  say(tr("The name, phone, e-mail and notes are replaced by a neutral word in the record, in its history (%n line(s)), in undo, in the search and in the backups on this computer. The record itself stays, so that counts stay true.", nullptr, preview.changes));
  if (!preview.words.isEmpty()) say(tr("Also wherever these words stand: %1").arg(preview.words.join(QStringLiteral("; "))));
  QStringList changed, sent, unsure, shared;
  for (const Erasure::Mention& mention : preview.mentions) (mention.sent ? sent : changed) << PersonErasure::inWords(mention, store);
  for (const Erasure::Mention& mention : preview.toLookAt) unsure << PersonErasure::inWords(mention, store);
  for (const Erasure::Shared& one : preview.shared) shared << QStringLiteral("%1 – %2").arg(one.value, one.where);
  const auto list = [&](const QStringList& places) {
    QStringList shown = places.mid(0, MentionsShown);
    if (places.size() > MentionsShown) shown << tr("… and in %n more place(s)", nullptr, static_cast<int>(places.size()) - MentionsShown);
    say(QStringLiteral("• ") + shown.join(QStringLiteral("\n• ")));
  };
  if (!changed.isEmpty()) list(changed);
  if (!shared.isEmpty()) {
    say(tr("Not only this person's, so it stays in the other records:"));
    list(shared);
  }
  if (!sent.isEmpty()) say(tr("Reports already sent stay as they were sent (%n).", nullptr, static_cast<int>(sent.size())));
  if (unsure.isEmpty()) {
    say(tr("A nickname or a misspelt name is not found by itself; search for it."));
  } else {
    say(tr("The person may be meant here too. This is not changed: look at it first, and take the name out yourself."));
    list(unsure);
  }
  told->addStretch();
  column->addWidget(scrolling(texts));
  auto* why = new QLabel(tr("Reason, without names (stays in the log of erasures)"), this);
  m_reason = new QLineEdit(this);
  m_reason->setObjectName(QStringLiteral("erase.reason"));
  why->setBuddy(m_reason);
  column->addWidget(why);
  column->addWidget(m_reason);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* leave = buttons->addButton(tr("Leave as it is"), QDialogButtonBox::RejectRole);
  QPushButton* go = buttons->addButton(tr("Erase for good"), QDialogButtonBox::AcceptRole);
  go->setObjectName(QStringLiteral("erase.go"));
  go->setAutoDefault(false);
  leave->setObjectName(QStringLiteral("erase.leave"));
  leave->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
}

QString EraseDialog::reason() const { return m_reason->text().trimmed(); }

}  // namespace santalka
