// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/SettingsPage.h"

#include "core/editing/EditService.h"
#include "ui/backup/BackupSettings.h"
#include "ui/common/Theme.h"
#include "ui/settings/ReportFormPanel.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  auto* form = m_form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  const auto row = [&](QWidget* field, const char* name) {
    field->setObjectName(QStringLiteral("settings.") + QString::fromLatin1(name));
    auto* label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    form->addRow(label, field);
    m_labels << label;
  };
  row(m_language = new QComboBox(this), "language");
  row(m_colors = new QComboBox(this), "colors");
  row(m_scale = new QComboBox(this), "scale");
  row(m_name = new QLineEdit(this), "name");
  m_nameHint = new QLabel(this);
  m_nameHint->setWordWrap(true);
  m_nameHint->setForegroundRole(QPalette::PlaceholderText);
  form->addRow(QString(), m_nameHint);
  m_language->addItem(QStringLiteral("Lietuvių"));
  m_language->addItem(QStringLiteral("English"));
  for (int percent = 100; percent <= 200; percent += 10) m_scale->addItem(QStringLiteral("%1\u00A0%").arg(percent), percent);
  m_name->setText(FileSession::userName());
  // A small window, or a large text, scrolls: squeezed, the texts would be cut in the middle of a line.
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* inner = new QWidget;
  auto* column = new QVBoxLayout(inner);
  column->addLayout(form);
  column->addSpacing(px(16));
  if (workspace.hasFile()) {
    // Not a row of the form, which asks for no height of a text that wraps.
    auto* heading = new QLabel(this);
    auto* panel = new ReportFormPanel(workspace, this);
    panel->setObjectName(QStringLiteral("settings.form"));
    panel->setMaximumWidth(px(640));
    heading->setBuddy(panel);
    column->addWidget(heading);
    column->addWidget(panel);
    column->addSpacing(px(16));
    m_labels << heading;
  }
  auto* backups = new BackupSettings(workspace, this);
  backups->setMaximumWidth(px(640));
  column->addWidget(backups);
  column->addStretch(1);
  column->setContentsMargins(px(12), px(8), px(12), px(12));
  scroll->setWidget(inner);
  scroll->viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  body()->addWidget(scroll, 1);
  const auto mainWindow = [this] { return qobject_cast<MainWindow*>(window()); };
  connect(m_language, &QComboBox::activated, this, [mainWindow](int index) {
    if (auto* w = mainWindow()) w->setLanguage(index == 1 ? Language::English : Language::Lithuanian);
  });
  connect(m_colors, &QComboBox::activated, this, [mainWindow](int index) {
    if (auto* w = mainWindow()) w->setDark(index == 1);
  });
  connect(m_scale, &QComboBox::activated, this, [this, mainWindow](int index) {
    if (auto* w = mainWindow()) w->setScale(m_scale->itemData(index).toInt());
  });
  connect(m_name, &QLineEdit::editingFinished, this, [this] {
    QSettings().setValue(QStringLiteral("user/name"), m_name->text().trimmed());
    this->workspace().edits().setWho(FileSession::userName());
  });
}

QString SettingsPage::title() const { return tr("Settings"); }

void SettingsPage::retranslate() {
  const QStringList words{tr("Language"), tr("Colours"), tr("Size of the text"), tr("Your name"), tr("Form of the annual report")};
  for (int i = 0; i < m_labels.size(); ++i) m_labels[i]->setText(words[i]);
  if (m_labels.size() == words.size()) m_labels.back()->setFont(Theme::font(10, true));
  m_nameHint->setText(tr("Stands in the history beside each change: a name or a position."));
  m_nameHint->setFont(Theme::font(9));
  const QSignalBlocker quiet(m_colors);
  m_colors->clear();
  m_colors->addItems({tr("Light"), tr("Dark")});
  m_colors->setCurrentIndex(Theme::mode() == ThemeMode::Dark ? 1 : 0);
  m_language->setCurrentIndex(Format::language() == Language::English ? 1 : 0);
  m_scale->setCurrentIndex(m_scale->findData(Theme::scale()));
  m_name->setMinimumWidth(px(260));
  m_form->setVerticalSpacing(px(8));
  m_form->setHorizontalSpacing(px(12));
}

}  // namespace santalka
