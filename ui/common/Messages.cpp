// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Messages.h"

#include <QHash>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace santalka::Messages {

namespace {

Q_LOGGING_CATEGORY(logMessages, "santalka.messages")

struct Prepared {
  QHash<QString, int> answers;
  bool collect = false;
  QStringList collected;
};
Prepared& prepared() {
  static Prepared p;
  return p;
}

void show(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
  if (prepared().collect) {
    prepared().collected << text;
    return;
  }
  QMessageBox box(icon, title, text, QMessageBox::NoButton, parent);
  box.setObjectName(QStringLiteral("message"));
  box.setTextFormat(Qt::PlainText);
  box.addButton(QMessageBox::Close);
  box.exec();
}

}  // namespace

int ask(QWidget* parent, const QString& id, const QString& title, const QString& text, const QStringList& buttons) {
  const auto answer = prepared().answers.constFind(id);
  if (answer != prepared().answers.constEnd()) return *answer;
  if (prepared().collect) {
    prepared().collected << text;
    return -1;
  }
  QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
  box.setObjectName(QStringLiteral("question.") + id);
  box.setTextFormat(Qt::PlainText);
  QList<QAbstractButton*> made;
  for (const QString& label : buttons) made << box.addButton(label, QMessageBox::ActionRole);
  box.setDefaultButton(qobject_cast<QPushButton*>(made.value(0)));
  // Esc and the cross of the window answer like the last button: the one that does least.
  if (!made.isEmpty()) box.setEscapeButton(made.last());
  box.exec();
  return static_cast<int>(made.indexOf(box.clickedButton()));
}

void error(QWidget* parent, const QString& title, const Error& error) {
  if (!error.detail.isEmpty()) qCWarning(logMessages).noquote() << error.message << "|" << error.detail;
  show(parent, QMessageBox::Warning, title, error.message);
}

void inform(QWidget* parent, const QString& title, const QString& text) { show(parent, QMessageBox::Information, title, text); }

void prepareAnswer(const QString& id, int button) { prepared().answers.insert(id, button); }

void collectInsteadOfShowing(bool collect) { prepared().collect = collect; }

QStringList takeCollected() { return std::exchange(prepared().collected, {}); }

}  // namespace santalka::Messages
