// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/NoFilePage.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

NoFilePage::NoFilePage(ActionSet& actions, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("page.noFile"));
  auto* column = new QVBoxLayout(this);
  auto* state = new EmptyState(Icon::Folder, this);
  QPushButton* open = state->addButton(QStringLiteral("noFile.open"), Icon::Folder);
  QPushButton* fresh = state->addButton(QStringLiteral("noFile.new"), Icon::Document);
  QPushButton* sample = state->addButton(QStringLiteral("noFile.sample"), Icon::Eye);
  column->addWidget(state);
  connect(open, &QPushButton::clicked, actions["openFile"], &QAction::trigger);
  connect(fresh, &QPushButton::clicked, actions["newFile"], &QAction::trigger);
  connect(sample, &QPushButton::clicked, actions["sample"], &QAction::trigger);
  Theme::follow(this, [state, open, fresh, sample] {
    state->setTexts(tr("No file is open"), tr("Everything you write is kept in one file on your computer. Open yours or start a new one."));
    open->setText(tr("Open…"));
    fresh->setText(tr("New file…"));
    sample->setText(tr("Try with a sample municipality"));
  });
}

}  // namespace santalka
