// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/SplitDialog.h"

#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

QStringList SplitDialog::sourcesIn(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[,;/+]|\\sir\\s|\\sand\\s"));
  QStringList sources;
  for (const QString& part : text.split(between, Qt::SkipEmptyParts))
    if (const QString plain = tidy(part); !plain.isEmpty()) sources << plain;
  return sources;
}

void SplitDialog::open(Workspace& workspace, const BudgetLine& line, QWidget* parent) {
  auto* dialog = new SplitDialog(workspace, line, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->QDialog::open();
}

SplitDialog::SplitDialog(Workspace& workspace, const BudgetLine& line, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_line(line), m_grid(new QGridLayout), m_rest(new QLabel(this)) {
  setObjectName(QStringLiteral("splitDialog"));
  setWindowTitle(tr("Split an amount between its sources"));
  auto* column = new QVBoxLayout(this);
  auto* text = new QLabel(tr("%1: planned for %2 from “%3”. How much comes from each source?")
                              .arg(Format::orUnknown(line.planned, [](Money m) { return Format::money(m); }))
                              .arg(line.year.value_or(0))
                              .arg(line.sourceText),
                          this);
  text->setWordWrap(true);
  text->setTextFormat(Qt::PlainText);
  column->addWidget(text);
  column->addLayout(m_grid);
  m_grid->addWidget(new QLabel(tr("Source"), this), 0, 0);
  m_grid->addWidget(new QLabel(tr("Planned, €"), this), 0, 1);
  QStringList sources = sourcesIn(line.sourceText);
  while (sources.size() < 2) sources << QString();
  for (const QString& source : std::as_const(sources)) addPart(source);
  addPart({});
  column->addWidget(m_rest);
  auto* buttons = new QDialogButtonBox(this);
  m_do = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
  m_do->setObjectName(QStringLiteral("split.do"));
  m_do->setProperty("main", true);
  buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
  column->addWidget(buttons);
  connect(m_do, &QPushButton::clicked, this, &SplitDialog::split);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setMinimumWidth(px(380));
  refresh();
}

void SplitDialog::addPart(const QString& source) {
  const int row = static_cast<int>(m_parts.size()) + 1;
  Part part{new QLineEdit(source, this), new QLineEdit(this)};
  part.source->setObjectName(QStringLiteral("split.source.%1").arg(row));
  part.amount->setObjectName(QStringLiteral("split.amount.%1").arg(row));
  part.amount->setAlignment(Qt::AlignRight);
  m_grid->addWidget(part.source, row, 0);
  m_grid->addWidget(part.amount, row, 1);
  connect(part.amount, &QLineEdit::textChanged, this, &SplitDialog::refresh);
  connect(part.source, &QLineEdit::textChanged, this, &SplitDialog::refresh);
  m_parts.push_back(part);
}

void SplitDialog::refresh() {
  Money sum;
  bool clear = true;
  int parts = 0;
  for (const Part& part : m_parts) {
    const QString typed = part.amount->text();
    if (typed.trimmed().isEmpty()) continue;
    const MoneyText amount = parseMoney(typed);
    clear &= amount.outcome == TextOutcome::Value && !tidy(part.source->text()).isEmpty();
    sum += amount.amount;
    ++parts;
  }
  const Money rest = m_line.planned.value_or(Money{}) - sum;
  m_rest->setText(rest.cents == 0 ? tr("The parts add up to the whole.") : tr("Not yet divided: %1").arg(Format::money(rest)));
  m_do->setEnabled(clear && parts > 1 && (!m_line.planned || rest.cents == 0));
}

void SplitDialog::split() {
  auto sources = m_workspace.store().all<FundingSource>();
  ChangeSet changes;
  for (const Part& part : m_parts) {
    if (part.amount->text().trimmed().isEmpty()) continue;
    BudgetLine line;
    line.measure = m_line.measure;
    line.year = m_line.year;
    line.kind = m_line.kind;
    line.sourceText = tidy(part.source->text());
    line.planned = parseMoney(part.amount->text()).amount;
    if (sources)
      for (const FundingSource& source : *sources)
        if (fold(source.code) == fold(line.sourceText) || fold(source.name) == fold(line.sourceText)) line.source = source.id;
    changes.insert(line);
  }
  changes.remove(EntityKind::BudgetLine, m_line.id.value);
  if (auto done = m_workspace.edits().apply(std::move(changes), tr("Split an amount between its sources")); !done)
    Messages::error(this, tr("Not split"), done.error());
  else
    accept();
}

}  // namespace santalka
