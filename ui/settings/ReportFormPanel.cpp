// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/ReportFormPanel.h"

#include "core/reports/OfficeForm.h"
#include "core/reports/OutputFile.h"
#include "core/submission/OfficeFormChange.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;
using namespace reports;

ReportFormPanel::ReportFormPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_state = new QLabel(this);
  m_state->setObjectName(QStringLiteral("settings.form.state"));
  m_state->setTextFormat(Qt::PlainText);
  m_state->setWordWrap(true);
  auto* buttons = new QHBoxLayout;
  const auto button = [&](const char* name, void (ReportFormPanel::*what)()) {
    auto* made = new QPushButton(this);
    made->setObjectName(QStringLiteral("settings.form.") + QLatin1String(name));
    connect(made, &QPushButton::clicked, this, what);
    buttons->addWidget(made);
    return made;
  };
  m_bringIn = button("import", &ReportFormPanel::bringIn);
  m_takeOut = button("export", &ReportFormPanel::takeOut);
  m_giveUp = button("shipped", &ReportFormPanel::giveUp);
  buttons->addStretch(1);
  m_banner = new MessageBanner(this);
  m_banner->setObjectName(QStringLiteral("settings.form.banner"));
  column->addWidget(m_state);
  column->addLayout(buttons);
  column->addWidget(m_banner);
  m_banner->clear();
  connect(&workspace, &Workspace::yearChanged, this, [this] { update(); });
  Theme::follow(this, [this] { retranslate(); });
}

void ReportFormPanel::retranslate() {
  layout()->setSpacing(px(6));
  m_bringIn->setText(tr("Bring in…"));
  m_bringIn->setToolTip(tr("A form of the report as JSON, for instance when the ministry has changed it."));
  m_takeOut->setText(tr("Take out to edit…"));
  m_takeOut->setToolTip(tr("The present form as a text file (JSON): titles, points, their order and what fills them."));
  m_giveUp->setText(tr("Use the shipped form"));
  update();
}

void ReportFormPanel::update() {
  if (!m_workspace.hasFile()) return;
  const auto own = OfficeForm::own(m_workspace.store());
  m_bringIn->setEnabled(!m_workspace.isReadOnly());
  m_giveUp->setVisible(!own || *own);
  m_giveUp->setEnabled(!m_workspace.isReadOnly());
  if (!own) return m_state->setText(own.error().message);
  const auto form = OfficeForm::forYear(m_workspace.store(), m_workspace.year());
  if (!form) return m_state->setText(form.error().message);
  const bool mine = *own && (*own)->name == form->name && (*own)->version == form->version;
  const QString which = mine ? tr("The office's own form “%1”, version %2.") : tr("The form shipped with the program, “%1”, version %2.");
  QString text = which.arg(mine ? form->name : form->title().join(QLatin1Char(' ')), form->version);
  if (*own && !mine) text += QLatin1Char(' ') + tr("The office's own form “%1” is not meant for %2.").arg((*own)->name).arg(m_workspace.year());
  m_state->setText(text);
}

void ReportFormPanel::bringIn() {
  const QString path = FileChooser::openFile(this, QStringLiteral("form"), tr("Bring in a form of the report"), {tr("Forms of the report (*.json)")});
  if (path.isEmpty()) return;
  const auto form = OfficeFormChange::adopt(m_workspace.edits(), path);
  if (form)
    m_banner->show(StateMark::Good, tr("The form “%1” is in use from now on.").arg(form->name));
  else
    m_banner->show(StateMark::Overdue, form.error().message + QLatin1Char(' ') + tr("The form in use has not changed."));
  update();
}

void ReportFormPanel::takeOut() {
  auto json = OfficeForm::json(m_workspace.store(), m_workspace.year());
  if (!json) return m_banner->show(StateMark::Overdue, json.error().message);
  const QString path = FileChooser::saveFile(this, QStringLiteral("form"), tr("Take out the form of the report"), tr("Report-form-%1").arg(m_workspace.year()) + QStringLiteral(".json"),
                                             {tr("Forms of the report (*.json)")});
  if (path.isEmpty()) return;
  const auto written = OutputFile::write(path, [&](QIODevice& device) -> Result<void> {
    if (device.write(*json) == json->size()) return {};
    return OutputFile::failure(path, QFileDevice::WriteError, device.errorString());
  });
  if (written)
    m_banner->show(StateMark::Good, tr("Written: %1").arg(path));
  else
    m_banner->show(StateMark::Overdue, written.error().message);
}

void ReportFormPanel::giveUp() {
  const auto done = OfficeFormChange::giveUp(m_workspace.edits());
  if (!done) return m_banner->show(StateMark::Overdue, done.error().message);
  m_banner->show(StateMark::Good, tr("The shipped form is in use from now on."));
  update();
}

}  // namespace santalka
