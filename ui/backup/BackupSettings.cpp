// SPDX-License-Identifier: EUPL-1.2
#include "ui/backup/BackupSettings.h"

#include "core/backup/BackupKeeper.h"
#include "ui/common/FileChooser.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

BackupSettings::BackupSettings(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  setObjectName(QStringLiteral("settings.backups"));
  const auto label = [this](const char* name) {
    auto* made = new QLabel(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
  };
  const auto button = [this](const char* name) {
    auto* made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
  };
  m_heading = label("settings.backups.heading");
  m_last = label("settings.backups.last");
  m_now = button("settings.backups.now");
  m_placeHeading = label("settings.backups.placeHeading");
  m_place = label("settings.backups.place");
  m_choose = button("settings.backups.choose");
  m_forget = button("settings.backups.forget");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  const auto row = [column](std::initializer_list<QPushButton*> buttons) {
    auto* line = new QHBoxLayout;
    for (QPushButton* one : buttons) line->addWidget(one);
    line->addStretch(1);
    column->addLayout(line);
  };
  column->addWidget(m_heading);
  column->addWidget(m_last);
  row({m_now});
  column->addSpacing(px(10));
  column->addWidget(m_placeHeading);
  column->addWidget(m_place);
  row({m_choose, m_forget});
  if (BackupKeeper* keeper = m_workspace.backups()) {
    connect(keeper, &BackupKeeper::changed, this, &BackupSettings::refresh);
    connect(m_now, &QPushButton::clicked, keeper, &BackupKeeper::backUpNow);
    connect(m_forget, &QPushButton::clicked, keeper, [keeper] { keeper->chooseSecondPlace({}); });
    connect(m_choose, &QPushButton::clicked, this, &BackupSettings::choose);
  }
  Theme::follow(this, [this] { refresh(); });
}

void BackupSettings::choose() {
  const QString folder = FileChooser::folder(this, QStringLiteral("secondPlace"), tr("Second place for backups"));
  if (BackupKeeper* keeper = m_workspace.backups(); keeper && !folder.isEmpty()) keeper->chooseSecondPlace(folder);
}

void BackupSettings::refresh() {
  const BackupKeeper* keeper = m_workspace.backups();
  setEnabled(keeper != nullptr);
  m_heading->setText(tr("Backups"));
  m_placeHeading->setText(tr("Second place"));
  for (QLabel* label : {m_heading, m_placeHeading}) label->setFont(Theme::font(10, true));
  m_now->setText(tr("Back up &now"));
  m_choose->setText(tr("&Choose a folder…"));
  m_forget->setText(tr("No second place"));
  const SecondPlace place = keeper ? keeper->secondPlace() : SecondPlace();
  m_forget->setVisible(place.isChosen());
  QString last = tr("Backups are made on this computer by themselves: on the first change of each day, when the file is closed, and before imports and large changes.");
  if (keeper && keeper->last()) last += QLatin1Char(' ') + tr("The last one: %1.").arg(spokenTime(keeper->last()->madeAt.toLocalTime()));
  m_last->setText(last);
  if (!place.isChosen()) {
    m_place->setText(tr("A copy on another disk, a stick or the office's server also helps when this computer is lost. None is chosen yet."));
    return;
  }
  QString text = QDir::toNativeSeparators(place.folder()) + QStringLiteral(" — ");
  text += place.deliveredAt().isValid() ? tr("the last backup went there %1.").arg(spokenTime(place.deliveredAt().toLocalTime())) : tr("no backup has gone there yet.");
  if (!place.problem().isEmpty()) text += QLatin1Char('\n') + place.problem();
  m_place->setText(text);
}

}  // namespace santalka
