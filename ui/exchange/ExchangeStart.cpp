// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ExchangeStart.h"

#include "core/domain/EntityDescription.h"
#include "core/exchange/TableExport.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

constexpr ImportTarget kTargets[] = {ImportTarget::Plan, ImportTarget::Stakeholders, ImportTarget::Activities, ImportTarget::Statistics};

QLabel* wrapped(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

ExchangeStart::ExchangeStart(QWidget* parent) : QScrollArea(parent), m_targets(new QButtonGroup(this)) {
  setObjectName(QStringLiteral("import.start"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_importTitle = wrapped(inner);
  m_importText = wrapped(inner);
  m_importText->setForegroundRole(QPalette::PlaceholderText);
  m_column->addWidget(m_importTitle);
  m_column->addWidget(m_importText);
  for (const ImportTarget target : kTargets) {
    auto* choice = new QRadioButton(inner);
    choice->setObjectName(QStringLiteral("import.as.") + importWord(target));
    m_targets->addButton(choice, static_cast<int>(target));
    QLabel* hint = wrapped(inner);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(choice);
    m_column->addWidget(hint);
    m_choices << choice;
    m_hints << hint;
  }
  m_choices.first()->setChecked(true);
  auto* line = new QHBoxLayout;
  m_choose = new QPushButton(inner);
  m_choose->setObjectName(QStringLiteral("import.choose"));
  m_choose->setProperty("main", true);
  m_choose->setIcon(icon(Icon::Folder));
  m_drop = wrapped(inner);
  m_drop->setForegroundRole(QPalette::PlaceholderText);
  line->addWidget(m_choose);
  line->addWidget(m_drop, 1);
  m_column->addLayout(line);
  m_exportTitle = wrapped(inner);
  m_column->addWidget(m_exportTitle);
  auto* out = new QWidget(inner);
  auto* flow = new FlowLayout(out);
  m_tables = new QComboBox(out);
  m_tables->setObjectName(QStringLiteral("export.table"));
  m_format = new QComboBox(out);
  m_format->setObjectName(QStringLiteral("export.format"));
  m_personal = new QCheckBox(out);
  m_personal->setObjectName(QStringLiteral("export.personal"));
  m_export = new QPushButton(out);
  m_export->setObjectName(QStringLiteral("export.run"));
  m_export->setIcon(icon(Icon::Export));
  for (QWidget* widget : {static_cast<QWidget*>(m_tables), static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_personal), static_cast<QWidget*>(m_export)})
    flow->addWidget(widget);
  m_column->addWidget(out);
  m_column->addStretch(1);
  setWidget(inner);
  viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  connect(m_choose, &QPushButton::clicked, this, &ExchangeStart::fileWanted);
  connect(m_export, &QPushButton::clicked, this, [this] {
    const QString table = m_tables->currentData().toString();
    Q_EMIT exportWanted(table.isEmpty() ? QStringList() : QStringList{table}, m_format->currentIndex() == 1, m_personal->isChecked());
  });
  connect(m_tables, &QComboBox::currentIndexChanged, this, [this] {
    // All tables together are a workbook; a CSV file holds one.
    const bool one = !m_tables->currentData().toString().isEmpty();
    if (!one) m_format->setCurrentIndex(0);
    m_format->setEnabled(one);
  });
  Theme::follow(this, [this] { retranslate(); });
}

void ExchangeStart::retranslate() {
  m_column->setContentsMargins(px(16), px(12), px(16), px(16));
  m_column->setSpacing(px(6));
  for (QLabel* title : {m_importTitle, m_exportTitle}) title->setFont(Theme::font(12, true));
  m_exportTitle->setContentsMargins(0, px(20), 0, px(4));
  m_importTitle->setText(tr("Bring in a table of the office"));
  m_importText->setText(tr("XLSX, ODS or CSV as it is: titles, two-row headings, totals and notes are recognised. Nothing is written before you have seen what would change; one undo takes it all back."));
  const QString words[] = {tr("Plan: measures, indicators, money"), tr("Institutions and other members of the network"), tr("Activities"), tr("Statistics")};
  const QString hints[] = {tr("One row per measure or indicator; objectives may stand between as headings."),
                           tr("Name, group, code, address, phones and e-mails."), tr("A log with dates, topics, participants."),
                           tr("Exports of the statistics portals and tables of the Migration Department, up to half a million counts.")};
  for (int i = 0; i < m_choices.size(); ++i) {
    m_choices[i]->setText(words[i]);
    m_hints[i]->setText(hints[i]);
    m_hints[i]->setFont(Theme::font(9));
    m_hints[i]->setContentsMargins(px(24), 0, 0, px(4));
  }
  m_choose->setText(tr("Choose the file…"));
  m_drop->setText(tr("or drop it anywhere on this page"));
  m_exportTitle->setText(tr("Bring out tables"));
  m_format->clear();
  m_format->addItems({tr("Workbook (XLSX)"), tr("Text table (CSV)")});
  m_format->setAccessibleName(tr("Format"));
  m_tables->setAccessibleName(tr("Table"));
  m_personal->setText(tr("with names, phones and e-mails of officials"));
  m_export->setText(tr("Bring out…"));
  fillTables();
}

void ExchangeStart::fillTables() {
  const QString chosen = m_tables->currentData().toString();
  m_tables->clear();
  m_tables->addItem(tr("All tables"), QString());
  for (const QString& name : TableExport::tableNames()) {
    const EntityDescription* entity = findEntity(name);
    m_tables->addItem(entity ? entity->pluralName() : tr("Plan (as one table)"), name);
  }
  m_tables->setCurrentIndex(qMax(0, m_tables->findData(chosen)));
}

ImportTarget ExchangeStart::target() const { return static_cast<ImportTarget>(m_targets->checkedId()); }

void ExchangeStart::setTarget(ImportTarget target) { m_targets->button(static_cast<int>(target))->setChecked(true); }

void ExchangeStart::setWritable(bool writable) {
  m_choose->setEnabled(writable);
  for (QRadioButton* choice : m_choices) choice->setEnabled(writable);
}

void ExchangeStart::focusExport() {
  ensureWidgetVisible(m_export);
  m_tables->setFocus(Qt::OtherFocusReason);
}

}  // namespace santalka
