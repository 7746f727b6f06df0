// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/AboutWindow.h"

#include "core/program/ProgramInfo.h"
#include "ui/common/Icons.h"
#include "ui/common/ProgramIcon.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

QLabel* label(const char* name, QWidget* parent) {
  auto* made = new QLabel(parent);
  made->setObjectName(QLatin1String(name));
  made->setTextFormat(Qt::PlainText);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  made->setFocusPolicy(Qt::NoFocus);
  return made;
}

}  // namespace

AboutWindow::AboutWindow(QWidget* parent)
    : QDialog(parent), m_picture(new QLabel(this)), m_name(label("about.name", this)), m_version(label("about.version", this)),
      m_sentence(label("about.sentence", this)), m_licence(label("about.licence", this)), m_librariesTitle(new QLabel(this)),
      m_libraries(new QTableWidget(this)), m_copy(new QPushButton(this)), m_close(new QPushButton(this)) {
  setObjectName(QStringLiteral("about"));
  m_libraries->setObjectName(QStringLiteral("about.libraries"));
  m_libraries->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_libraries->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_libraries->setShowGrid(false);
  m_libraries->setTabKeyNavigation(false);
  m_libraries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_libraries->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
  m_libraries->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  m_libraries->verticalHeader()->hide();
  m_libraries->horizontalHeader()->setHighlightSections(false);
  m_libraries->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_sentence->setWordWrap(true);
  m_licence->setWordWrap(true);
  m_copy->setObjectName(QStringLiteral("about.copy"));
  m_close->setObjectName(QStringLiteral("about.close"));
  m_close->setDefault(true);
  connect(m_copy, &QPushButton::clicked, this, &AboutWindow::copyDetails);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);

  auto* heading = new QVBoxLayout;
  heading->addWidget(m_name);
  heading->addWidget(m_version);
  heading->addStretch(1);
  auto* top = new QHBoxLayout;
  top->addWidget(m_picture, 0, Qt::AlignTop);
  top->addLayout(heading, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_copy);
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->addLayout(top);
  column->addWidget(m_sentence);
  column->addWidget(m_licence);
  column->addWidget(m_librariesTitle);
  column->addWidget(m_libraries, 1);
  column->addLayout(buttons);
  Theme::follow(this, [this, column, top, heading] {
    column->setContentsMargins(px(20), px(18), px(20), px(14));
    column->setSpacing(px(10));
    top->setSpacing(px(14));
    heading->setSpacing(px(2));
    m_name->setFont(Theme::font(14, true));
    m_librariesTitle->setFont(Theme::font(10, true));
    m_libraries->horizontalHeader()->setFont(Theme::font(9));
    m_picture->setPixmap(programIcon().pixmap(QSize(px(64), px(64)), devicePixelRatioF()));
    retranslate();
    // Whole where the screen is large enough; where it is not, the list of libraries scrolls.
    const int width = sizeHint().width();
    resize(QSize(width, column->totalHeightForWidth(width)).boundedTo(screen()->availableSize()));
  });
  m_close->setFocus();
}

void AboutWindow::showOver(QWidget* parent) {
  auto* window = parent->findChild<AboutWindow*>(QStringLiteral("about"), Qt::FindDirectChildrenOnly);
  if (!window) {
    window = new AboutWindow(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
  }
  window->show();
  window->raise();
  window->activateWindow();
}

void AboutWindow::retranslate() {
  setWindowTitle(tr("About Santalka"));
  m_name->setText(QStringLiteral("Santalka"));
  m_version->setText(tr("Version %1").arg(ProgramInfo::version()));
  m_sentence->setText(tr("The desk of a municipality's integration coordinator: network, activities, needs, plan, money and the annual report, kept in one file on your own computer."));
  m_licence->setText(tr("Free software under the European Union Public Licence (%1). © the authors of Santalka, 2026.").arg(ProgramInfo::licence()));
  m_librariesTitle->setText(tr("Made with"));
  m_libraries->setAccessibleName(tr("Libraries in the program, with versions and licences"));
  m_copy->setText(m_copied ? tr("Copied") : tr("&Copy details"));
  m_copy->setIcon(icon(m_copied ? Icon::Tick : Icon::Copy));
  m_copy->setToolTip(tr("Versions and system as text, for a letter to whoever helps you"));
  m_close->setText(tr("Close"));
  fillLibraries();
}

void AboutWindow::fillLibraries() {
  const auto libraries = ProgramInfo::libraries();
  m_libraries->setColumnCount(3);
  m_libraries->setRowCount(static_cast<int>(libraries.size()));
  m_libraries->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
  int row = 0;
  for (const Library& library : libraries) {
    int column = 0;
    for (const QString& text : {library.name, library.version, library.licence})
      m_libraries->setItem(row, column++, new QTableWidgetItem(text));
    m_libraries->setRowHeight(row++, px(26));
  }
  m_libraries->horizontalHeader()->setFixedHeight(px(28));
  m_libraries->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_libraries->setColumnWidth(0, px(150));
  m_libraries->setColumnWidth(1, px(90));
  m_libraries->horizontalHeader()->setStretchLastSection(true);
  m_libraries->setMinimumHeight(px(28 + 3 * 26));
  m_libraries->updateGeometry();
  m_libraries->setMinimumWidth(px(420));
}

void AboutWindow::copyDetails() {
  QApplication::clipboard()->setText(ProgramInfo::details());
  m_copied = true;
  retranslate();
}

}  // namespace santalka
