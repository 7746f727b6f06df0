// SPDX-License-Identifier: EUPL-1.2
#include "ui/backup/RestoreDialog.h"

#include "core/backup/Differences.h"
#include "core/base/Format.h"
#include "core/base/LooseThread.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace santalka {

using Theme::px;

namespace {

enum Column { When, Why, Size, Columns };

QString sizeOf(const Backup& backup) { return Format::size(backup.size); }

struct Look {
  Result<void> verified;
  Result<std::vector<Snapshot::Difference>> differences = std::vector<Snapshot::Difference>();
};

QLabel* wrapped(QWidget* parent, const char* name) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

RestoreDialog::RestoreDialog(const QString& file, const QString& known, const QString& second, QWidget* parent) : QDialog(parent), m_file(file), m_known(known.isEmpty() ? file : known) {
  setObjectName(QStringLiteral("restoreDialog"));
  m_backups = BackupStore::ofFile(file, known).list();
  // The second place only adds what this computer no longer has; a stick that is not there holds nothing up.
  if (!second.isEmpty() && QFileInfo(second).isDir())
    for (Backup& backup : BackupStore::inPlace(second, file, known).list())
      if (std::none_of(m_backups.begin(), m_backups.end(), [&backup](const Backup& one) { return one.sha256 == backup.sha256; }))
        m_backups.push_back(std::move(backup));

  m_intro = wrapped(this, "restore.intro");
  m_list = new QTableWidget(this);
  m_list->setObjectName(QStringLiteral("restore.list"));
  m_list->setColumnCount(Columns);
  m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setTabKeyNavigation(false);
  m_list->verticalHeader()->hide();
  m_list->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
  m_list->horizontalHeader()->setHighlightSections(false);

  auto* side = new QWidget(this);
  auto* sideColumn = new QVBoxLayout(side);
  m_title = wrapped(side, "restore.title");
  m_state = wrapped(side, "restore.state");
  m_differences = wrapped(side, "restore.differences");
  m_differences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  sideColumn->addWidget(m_title);
  sideColumn->addWidget(m_state);
  sideColumn->addWidget(m_differences, 1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(side);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* middle = new QHBoxLayout;
  middle->addWidget(m_list, 3);
  middle->addWidget(scroll, 2);

  auto* buttons = new QDialogButtonBox(this);
  m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
  m_do->setObjectName(QStringLiteral("restore.do"));
  m_do->setProperty("main", true);
  m_folder = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
  m_folder->setObjectName(QStringLiteral("restore.folder"));
  m_leave = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_intro);
  column->addLayout(middle, 1);
  column->addWidget(buttons);

  connect(m_list, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::look);
  connect(m_folder, &QPushButton::clicked, this, [this] {
    if (current() >= 0) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_backups[std::size_t(current())].path).absolutePath()));
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_do, &QPushButton::clicked, this, [this] {
    const Backup backup = m_backups[std::size_t(current())];
    accept();
    Q_EMIT chosen(backup);
  });
  fill();
  Theme::follow(this, [this] { retranslate(); });
  resize(px(860), px(470));
  // Copies of the file share its backups; those of this one are meant unless somebody says otherwise.
  const auto own = std::find_if(m_backups.begin(), m_backups.end(), [this](const Backup& one) { return one.isOf(m_known); });
  if (m_list->rowCount() > 0) m_list->selectRow(own == m_backups.end() ? 0 : static_cast<int>(own - m_backups.begin()));
  else look();
}

RestoreDialog::~RestoreDialog() = default;

int RestoreDialog::current() const {
  const auto rows = m_list->selectionModel()->selectedRows();
  return rows.isEmpty() ? -1 : rows.front().row();
}

void RestoreDialog::fill() {
  m_list->setRowCount(static_cast<int>(m_backups.size()));
  for (int row = 0; row < m_list->rowCount(); ++row) {
    const Backup& backup = m_backups[std::size_t(row)];
    QString why = backup.label.isEmpty() ? backupReasonText(backup.reason) : QStringLiteral("%1: %2").arg(backupReasonText(backup.reason), backup.label);
    if (const QString origin = backupOrigin(backup, m_known); !origin.isEmpty()) why += QStringLiteral(", ") + origin;
    const QStringList texts{spokenTime(backup.madeAt.toLocalTime()), why, sizeOf(backup)};
    for (int column = 0; column < Columns; ++column) {
      auto* item = new QTableWidgetItem(texts[column]);
      item->setToolTip(column == Why ? why : QDir::toNativeSeparators(backup.path));
      if (column == Size) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      m_list->setItem(row, column, item);
    }
  }
}

void RestoreDialog::retranslate() {
  setWindowTitle(tr("Restore from a backup"));
  m_intro->setText(m_backups.empty()
                       ? tr("There is no backup of this file yet. The first one is made with the first change.")
                       : tr("Choose the state to go back to. The present one is kept as a backup first, so you can return to it in the same way."));
  m_list->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
  m_list->setAccessibleName(tr("Backups, the newest first"));
  m_list->verticalHeader()->setDefaultSectionSize(px(26));
  m_list->setColumnWidth(When, px(130));
  m_list->setColumnWidth(Size, px(80));
  m_do->setText(tr("&Restore this state"));
  m_folder->setText(tr("Show the &folder"));
  m_leave->setText(tr("&Leave it as it is"));
  m_title->setFont(Theme::font(12, true));
  m_folder->setEnabled(!m_backups.empty());
}

/// Verification and comparison read whole files: on another thread, and only the answer about the row still chosen counts.
void RestoreDialog::look() {
  m_do->setEnabled(false);
  const int row = m_looked = current();
  for (QLabel* label : {m_title, m_state, m_differences}) label->clear();
  if (row < 0) return;
  const Backup backup = m_backups[std::size_t(row)];
  // In the list the place is often cut off, and it matters.
  const QString made = spokenTime(backup.madeAt.toLocalTime()), origin = backupOrigin(backup, m_known);
  m_title->setText(origin.isEmpty() ? made : QStringLiteral("%1, %2").arg(made, origin));
  m_state->setText(tr("Checking the backup…"));
  const auto read = [backup, file = m_file] {
    Look look;
    look.verified = BackupStore::verify(backup);
    if (look.verified) look.differences = Snapshot::compare(file, backup.path);
    return look;
  };
  LooseThread::run(m_alive, read, [this, row, backup](const Look& look) {
    if (m_looked != row) return;
    m_do->setEnabled(look.verified.has_value());
    if (!look.verified) {
      m_state->setText(look.verified.error().message);
      return;
    }
    m_state->setText(tr("Checked: the backup is whole."));
    const QString holds = tr("It holds: %1.").arg(Differences::contents(backup.rows).join(QStringLiteral(", ")));
    QString differs;
    if (!look.differences) differs = tr("The present file cannot be read to compare.");
    else if (look.differences->empty()) differs = tr("Its records are the same as the present ones.");
    else differs = tr("After restoring there would be:") + QStringLiteral("\n• ") + Differences::inWords(*look.differences).join(QStringLiteral("\n• "));
    m_differences->setText(differs + QStringLiteral("\n\n") + holds);
  });
}

}  // namespace santalka
