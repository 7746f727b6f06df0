// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/HelpWindow.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "ui/common/FilterLine.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"

#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

QString titleOf(const QString& markdown) { return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(); }

bool holds(const QString& markdown, const QString& words) {
  const QString text = fold(markdown);
  for (const QString& word : fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    if (!text.contains(word)) return false;
  return true;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window) {
  setObjectName(QStringLiteral("help"));
  auto* splitter = new QSplitter(this);
  splitter->setChildrenCollapsible(false);
  auto* left = new QWidget(splitter);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  m_filter = new FilterLine(Icon::Search, {}, left);
  m_filter->setObjectName(QStringLiteral("help.filter"));
  m_list = new QListWidget(left);
  m_list->setObjectName(QStringLiteral("help.topics"));
  m_list->setFrameShape(QFrame::NoFrame);
  column->addWidget(m_filter);
  column->addWidget(m_list, 1);
  m_text = new QTextBrowser(splitter);
  m_text->setObjectName(QStringLiteral("help.text"));
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setOpenLinks(false);
  splitter->addWidget(left);
  splitter->addWidget(m_text);
  splitter->setStretchFactor(1, 1);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(splitter);
  connect(m_filter, &QLineEdit::textChanged, this, &HelpWindow::fill);
  connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
  connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
  resize(px(820), px(600));
  Theme::follow(this, [this, splitter, column] {
    setWindowTitle(tr("Help"));
    m_filter->setPlaceholderText(tr("Search in the help"));
    m_filter->setAccessibleName(tr("Search in the help"));
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(px(16));
    m_text->setFont(Theme::font(10));
    column->setContentsMargins(px(8), px(8), 0, 0);
    splitter->setSizes({px(230), qMax(px(300), width() - px(230))});
    fill();
    showCurrent();
  });
}

QStringList HelpWindow::topics() {
  QStringList names;
  for (const PageEntry& page : PageList::all()) names << page.name;
  names.insert(1, QStringLiteral("typing"));
  names.insert(2, QStringLiteral("keyboard"));
  names << QStringLiteral("files");
  return names;
}

QString HelpWindow::text(const QString& topic) {
  const QString language = Format::language() == Language::English ? QStringLiteral("en") : QStringLiteral("lt");
  QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpWindow::topic() const { return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString(); }

void HelpWindow::fill() {
  const QString kept = topic();
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  for (const QString& name : topics()) {
    const QString markdown = text(name);
    if (markdown.isEmpty() || !holds(markdown, m_filter->text())) continue;
    auto* item = new QListWidgetItem(titleOf(markdown), m_list);
    item->setData(Qt::UserRole, name);
    if (name == kept) m_list->setCurrentItem(item);
  }
  if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
  showCurrent();
}

void HelpWindow::showCurrent() {
  m_text->setMarkdown(topic().isEmpty() ? QString() : text(topic()));
}

void HelpWindow::showTopic(const QString& wanted) {
  m_filter->clear();
  const QString name = text(wanted).isEmpty() ? QStringLiteral("start") : wanted;
  for (int row = 0; row < m_list->count(); ++row)
    if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
  show();
  raise();
  activateWindow();
  m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) close();
  else QWidget::keyPressEvent(event);
}

}  // namespace santalka
