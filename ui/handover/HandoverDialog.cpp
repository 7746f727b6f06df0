// SPDX-License-Identifier: EUPL-1.2
#include "ui/handover/HandoverDialog.h"

#include "core/base/Clock.h"
#include "core/sealing/SealedFile.h"
#include "ui/common/FileChooser.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

HandoverDialog::HandoverDialog(const QString& from, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("dialog.handover"));
  setWindowTitle(tr("Hand the work over"));
  auto* what = new QLabel(tr("The file is checked and backed up. A copy of it and one page on the state of the work (deadlines, what the report lacks, open applications) are put into a folder; then the file is closed here."), this);
  what->setWordWrap(true);
  what->setMinimumWidth(px(460));
  const auto field = [this](const char* name) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("handover.") + QLatin1String(name));
    return edit;
  };
  m_from = field("from");
  m_from->setText(from);
  m_to = field("to");
  m_folder = field("folder");
  m_folder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
  auto* choose = new QToolButton(this);
  choose->setText(tr("Choose…"));
  choose->setObjectName(QStringLiteral("handover.choose"));
  connect(choose, &QToolButton::clicked, this, &HandoverDialog::chooseFolder);
  auto* place = new QHBoxLayout;
  place->addWidget(m_folder, 1);
  place->addWidget(choose);
  m_sealed = new QCheckBox(tr("Put the copy under a &password"), this);
  m_sealed->setObjectName(QStringLiteral("handover.sealed"));
  m_password = field("password");
  m_again = field("again");
  for (QLineEdit* secret : {m_password, m_again}) secret->setEchoMode(QLineEdit::Password);
  auto* form = new QFormLayout;
  form->addRow(tr("&Hands over"), m_from);
  form->addRow(tr("&Takes over"), m_to);
  form->addRow(tr("&Folder"), place);
  form->addRow(QString(), m_sealed);
  form->addRow(tr("Pass&word"), m_password);
  form->addRow(tr("&Once more"), m_again);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  m_problem->setForegroundRole(QPalette::PlaceholderText);
  auto* buttons = new QDialogButtonBox(this);
  m_go = buttons->addButton(tr("Hand over"), QDialogButtonBox::AcceptRole);
  m_go->setObjectName(QStringLiteral("handover.go"));
  buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  // Listened to only now that all of them are there: check() looks at each.
  connect(m_sealed, &QCheckBox::toggled, this, &HandoverDialog::check);
  for (QLineEdit* edit : {m_from, m_to, m_folder, m_password, m_again}) connect(edit, &QLineEdit::textChanged, this, &HandoverDialog::check);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(px(10));
  column->addWidget(what);
  column->addLayout(form);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  check();
}

void HandoverDialog::chooseFolder() {
  const QString folder = FileChooser::folder(this, QStringLiteral("handover"), tr("Folder for the package"));
  if (!folder.isEmpty()) m_folder->setText(QDir::toNativeSeparators(folder));
}

void HandoverDialog::check() {
  const bool sealed = m_sealed->isChecked();
  for (QLineEdit* secret : {m_password, m_again}) secret->setEnabled(sealed);
  QString problem;
  if (!QDir(m_folder->text()).exists()) problem = tr("This folder does not exist.");
  else if (sealed && m_password->text().size() < SealedFile::ShortestPassword) problem = SealedFile::tooShort();
  else if (sealed && m_password->text() != m_again->text()) problem = tr("The two passwords are not the same.");
  const bool fine = problem.isEmpty();
  if (fine && sealed) problem = tr("Nobody can open the copy without the password, not even we. Give it by another way than the file.");
  m_problem->setText(problem);
  m_go->setEnabled(fine);
}

Handover::Order HandoverDialog::order() const {
  return {{}, QDir::fromNativeSeparators(m_folder->text()), m_from->text().trimmed(), m_to->text().trimmed(), m_sealed->isChecked() ? m_password->text() : QString(), Clock::today()};
}

}  // namespace santalka
