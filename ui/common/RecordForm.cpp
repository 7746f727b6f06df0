// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordForm.h"

#include "core/editing/EditService.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/CellText.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RefusedTexts.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

RecordForm::RecordForm(EntityKind kind, EditService& edits, RecordNames& names, RefusedTexts& refused, const QStringList& keys, QWidget* parent)
    : QScrollArea(parent), m_entity(describe(kind)), m_edits(edits), m_names(names), m_refused(refused), m_inner(new QWidget) {
  m_record.kind = kind;
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(m_inner);
  m_form = new QFormLayout;
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
  column->addLayout(m_form);
  column->addStretch(1);
  setWidget(m_inner);
  build(keys);
  Theme::follow(this, [this] { retranslate(); });
  connect(&m_edits, &EditService::changed, this, &RecordForm::take);
  connect(&m_refused, &RefusedTexts::changed, this, [this](const RefusedTexts::Place& place) {
    const Row row = m_rows.value(place.field);
    if (row.editor && place.kind == m_entity.kind && place.id == m_record.id) fillField(row);
  });
  connect(&m_names, &RecordNames::changed, this, [this](EntityKind named) {
    if (m_record.id == 0) return;
    for (const Row& row : std::as_const(m_rows)) {
      const FieldDescription& field = row.editor->field();
      const bool refers = field.type == FieldType::Reference || field.type == FieldType::ReferenceList;
      if (refers && field.refersTo == named && row.editor->problem().isEmpty()) row.editor->setValue(m_record.value(field.key));
    }
  });
  fill();
}

void RecordForm::build(const QStringList& keys) {
  if (keys.isEmpty()) {
    for (const FieldDescription& field : m_entity.fields)
      if (!field.hidden && field.type != FieldType::Bytes) addField(field);
    return;
  }
  for (const QString& key : keys) {
    if (key.startsWith(QLatin1Char('#'))) {
      auto* heading = new QLabel(m_inner);
      m_headings.insert(heading, key.mid(1));
      m_form->addRow(heading);
    } else {
      addField(m_entity.field(key));
    }
  }
}

void RecordForm::addField(const FieldDescription& field) {
  Row row;
  row.editor = FieldEditor::make(m_entity, field, m_names, FieldEditor::Place::Form, m_inner);
  row.editor->setObjectName(QStringLiteral("form.%1.%2").arg(m_entity.table, field.key));
  row.label = new QLabel(m_inner);
  row.label->setForegroundRole(QPalette::PlaceholderText);
  row.label->setWordWrap(true);
  row.label->setAlignment(Qt::AlignRight | Qt::AlignTop);
  row.label->setBuddy(row.editor);
  row.problem = new QLabel(m_inner);
  row.problem->setObjectName(QStringLiteral("problem.%1.%2").arg(m_entity.table, field.key));
  row.problem->setWordWrap(true);
  row.problem->setTextFormat(Qt::PlainText);
  row.problem->hide();
  auto* cell = new QVBoxLayout;
  cell->setSpacing(px(2));
  cell->setContentsMargins(0, 0, 0, 0);
  cell->addWidget(row.editor);
  cell->addWidget(row.problem);
  m_form->addRow(row.label, cell);
  connect(row.editor, &FieldEditor::committed, this, [this, key = field.key] { save(key); });
  row.editor->focusProxy()->installEventFilter(this);
  m_rows.insert(field.key, row);
}

void RecordForm::addWidget(QWidget* widget) { m_form->addRow(widget); }

void RecordForm::addRow(std::function<QString()> label, QWidget* widget) {
  auto* made = new QLabel(m_inner);
  made->setForegroundRole(QPalette::PlaceholderText);
  made->setWordWrap(true);
  made->setText(label());
  m_labels << qMakePair(made, std::move(label));
  m_form->addRow(made, widget);
}

void RecordForm::retranslate() {
  m_inner->layout()->setContentsMargins(px(12), px(10), px(12), px(12));
  m_form->setVerticalSpacing(px(6));
  m_form->setHorizontalSpacing(px(8));
  QPalette red = palette();
  red.setColor(QPalette::WindowText, Theme::colors().error);
  for (const Row& row : std::as_const(m_rows)) {
    const FieldDescription& field = row.editor->field();
    row.label->setText(CellText::caption(m_entity, field) + (field.required ? QStringLiteral("\u00A0*") : QString()));
    row.label->setToolTip(m_entity.helpText(field));
    row.label->setFixedWidth(px(118));
    row.label->setContentsMargins(0, px(4), 0, 0);
    row.problem->setFont(Theme::font(9));
    row.problem->setPalette(red);
  }
  for (auto it = m_headings.cbegin(); it != m_headings.cend(); ++it) {
    it.key()->setFont(Theme::font(10, true));
    it.key()->setContentsMargins(0, px(8), 0, 0);
    it.key()->setText(QCoreApplication::translate("RecordForm", it.value().toUtf8().constData()));
  }
  for (const auto& [label, text] : std::as_const(m_labels)) label->setText(text());
  fill();
}

void RecordForm::showRecord(qint64 id) {
  if (id == m_record.id && id != 0) return;
  auto record = id == 0 ? Result<Record>(Record::make(m_entity.kind)) : m_edits.store().record(m_entity.kind, id);
  m_record = record ? *record : Record::make(m_entity.kind);
  fill();
}

void RecordForm::fill() {
  if (m_record.values.empty()) m_record = Record::make(m_entity.kind);
  for (const Row& row : std::as_const(m_rows)) {
    fillField(row);
    row.editor->setReadOnly(m_readOnly || m_record.id == 0);
  }
}

void RecordForm::fillField(const Row& row) {
  const QString key = row.editor->field().key;
  const RefusedTexts::Text* refused = m_record.id == 0 ? nullptr : m_refused.find({m_entity.kind, m_record.id, key});
  if (!refused) row.editor->setValue(m_record.value(key));
  else if (row.editor->text() != refused->text) row.editor->setText(refused->text);
  showProblem(key, refused ? refused->reason : QString());
}

/// Whether there was anything to give up.
bool RecordForm::giveUp(const Row& row) {
  const QString key = row.editor->field().key;
  const auto value = row.editor->value();
  if (row.editor->problem().isEmpty() && value && canonical(row.editor->field(), *value) == m_record.value(key)) return false;
  m_refused.drop({m_entity.kind, m_record.id, key});
  fillField(row);
  return true;
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_record.id != 0) {
    const auto* pick = qobject_cast<PickField*>(watched);
    const Row row = m_rows.value(qobject_cast<FieldEditor*>(watched->parent()) ? static_cast<FieldEditor*>(watched->parent())->field().key : QString());
    if (row.editor && !(pick && pick->isListOpen()) && giveUp(row)) return true;
  }
  return QScrollArea::eventFilter(watched, event);
}

void RecordForm::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  fill();
}

bool RecordForm::focusField(const QString& key) {
  const Row row = m_rows.value(key);
  if (!row.editor) return false;
  ensureWidgetVisible(row.editor);
  row.editor->setFocus(Qt::OtherFocusReason);
  row.editor->selectAll();
  return true;
}

void RecordForm::save(const QString& key) {
  if (m_record.id == 0 || m_readOnly) return;
  const Row row = m_rows.value(key);
  const RefusedTexts::Place place{m_entity.kind, m_record.id, key};
  auto value = row.editor->value();
  if (!value) {
    m_refused.keep(place, {row.editor->text(), value.error().message});
    return;
  }
  const QString typed = row.editor->text();
  if (canonical(row.editor->field(), *value) != m_record.value(key))
    if (auto done = m_edits.update(m_entity.kind, m_record.id, key, *value); !done) {
      m_refused.keep(place, {typed, done.error().message});
      return;
    }
  m_refused.drop(place);
  fillField(row);
}

void RecordForm::showProblem(const QString& key, const QString& reason) {
  const Row row = m_rows.value(key);
  row.editor->setProblem(reason);
  row.problem->setText(reason);
  row.problem->setVisible(!reason.isEmpty());
}

void RecordForm::take(const ChangeNotice& notice) {
  for (const Change& change : notice.changes) {
    if (change.record.kind != m_entity.kind || change.record.id != m_record.id || m_record.id == 0) continue;
    if (change.action == Change::Action::Remove) {
      showRecord(0);
      return;
    }
    const Record before = m_record;
    m_record = change.record;
    for (const Row& row : std::as_const(m_rows)) {
      const QString key = row.editor->field().key;
      // Only what really changed is put in anew: another field may be half typed.
      if (before.value(key) != m_record.value(key)) fillField(row);
    }
    Q_EMIT recordChanged(m_record);
  }
}

}  // namespace santalka
