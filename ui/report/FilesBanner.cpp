// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/FilesBanner.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QUrl>

namespace santalka {

using Theme::px;

FilesBanner::FilesBanner(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("report.files"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(px(12), px(6), px(8), px(6));
  m_icon = new QLabel(this);
  m_text = new QLabel(this);
  m_text->setObjectName(QStringLiteral("report.files.text"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_links = new QLabel(this);
  m_links->setObjectName(QStringLiteral("report.files.links"));
  m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_links->setFocusPolicy(Qt::StrongFocus);
  m_close = new QToolButton(this);
  m_close->setAutoRaise(true);
  m_close->setIcon(icon(Icon::Close));
  line->addWidget(m_icon, 0, Qt::AlignTop);
  line->addWidget(m_text, 1);
  line->addWidget(m_links);
  line->addWidget(m_close);
  connect(m_links, &QLabel::linkActivated, this, [this](const QString& link) {
    const QString target = link == QLatin1String("#folder") ? QFileInfo(m_path).absolutePath() : m_path;
    QDesktopServices::openUrl(QUrl::fromLocalFile(target));
  });
  connect(m_close, &QToolButton::clicked, this, &FilesBanner::clear);
  Theme::follow(this, [this] { retranslate(); });
  hide();
}

void FilesBanner::retranslate() {
  m_icon->setPixmap(stateIcon(m_warnings.isEmpty() ? StateMark::Good : StateMark::Behind).pixmap(px(16)));
  QString text = tr("Made: %1").arg(QDir::toNativeSeparators(m_path));
  for (const QString& warning : std::as_const(m_warnings)) text += QLatin1Char('\n') + warning;
  m_text->setText(text);
  m_links->setText(QStringLiteral("<a href=\"#file\" style=\"text-decoration:none\">%1</a>&nbsp;&nbsp; <a href=\"#folder\" style=\"text-decoration:none\">%2</a>")
                       .arg(tr("Open the file").toHtmlEscaped(), tr("Open the folder").toHtmlEscaped()));
  m_close->setToolTip(tr("Close the message"));
  m_close->setAccessibleName(m_close->toolTip());
}

void FilesBanner::show(const QString& path, const QStringList& warnings) {
  m_path = path;
  m_warnings = warnings;
  retranslate();
  setAccessibleName(m_text->text());
  setVisible(true);
}

void FilesBanner::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_warnings.isEmpty() ? Theme::colors().goodGround : Theme::colors().attentionGround);
}

}  // namespace santalka
