// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FieldEditor.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "ui/common/DateField.h"
#include "ui/common/CellText.h"
#include "ui/common/PickField.h"
#include "ui/common/RecordNames.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace santalka {

namespace {

/// Text, numbers and money: one line.
class LineFieldEditor : public FieldEditor {
 public:
  LineFieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent)
      : FieldEditor(entity, field, names, parent), m_line(new QLineEdit(this)) {
    if (CellText::isNumeric(field.type) && field.type != FieldType::Year) m_line->setAlignment(Qt::AlignRight);
    if (CellText::isNumeric(field.type)) m_line->setPlaceholderText(Format::unknown());
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::committed);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    setInner(m_line);
  }
  void setValue(const QVariant& value) override {
    m_line->setText(CellText::editable(m_field, value, m_names));
    m_line->setCursorPosition(0);
  }
  Result<QVariant> value() const override { return CellText::parse(m_entity, m_field, m_line->text(), m_names); }
  QString text() const override { return m_line->text(); }
  void setText(const QString& text) override { m_line->setText(text); }
  void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }
  void selectAll() override { m_line->selectAll(); }

 private:
  QLineEdit* m_line;
};

class DateFieldEditor : public FieldEditor {
 public:
  DateFieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent)
      : FieldEditor(entity, field, names, parent), m_date(new DateField(this)) {
    connect(m_date, &DateField::editingFinished, this, &FieldEditor::committed);
    connect(m_date, &DateField::textEdited, this, &FieldEditor::edited);
    connect(m_date, &DateField::datePicked, this, [this] {
      Q_EMIT edited();
      Q_EMIT committed();
    });
    setInner(m_date);
  }
  void setValue(const QVariant& value) override {
    if (value.toDate().isValid()) m_year = value.toDate().year();
    m_date->setText(CellText::editable(m_field, value, m_names));
  }
  Result<QVariant> value() const override {
    return CellText::parse(m_entity, m_field, typedDate(m_date->text(), Clock::today(), m_year), m_names);
  }
  QString text() const override { return m_date->text(); }
  void setText(const QString& text) override { m_date->setText(text); }
  void setReadOnly(bool readOnly) override { m_date->setReadOnly(readOnly); }
  void selectAll() override { m_date->selectAll(); }

 private:
  DateField* m_date;
  int m_year = Clock::today().year();  ///< of „3 5“: that of the date that stood here
};

/// Several lines. In a form Enter makes a new line; in a cell Enter commits and Shift+Enter makes one.
class LongTextEdit : public QPlainTextEdit {
 public:
  LongTextEdit(FieldEditor* owner, bool form) : QPlainTextEdit(owner), m_owner(owner) {
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setProperty("framedFocus", true);
    Theme::follow(this, [this, form] {
      document()->setDocumentMargin(Theme::px(4));
      if (form) setMinimumHeight(QFontMetrics(font()).lineSpacing() * 3 + Theme::px(12));
      if (form) setMaximumHeight(QFontMetrics(font()).lineSpacing() * 8);
    });
  }

 protected:
  void focusOutEvent(QFocusEvent* event) override {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) Q_EMIT m_owner->committed();
  }
  QSize sizeHint() const override { return {Theme::px(200), QFontMetrics(font()).lineSpacing() * 3 + Theme::px(12)}; }

 private:
  FieldEditor* m_owner;
};

class LongTextFieldEditor : public FieldEditor {
 public:
  LongTextFieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, Place place, QWidget* parent)
      : FieldEditor(entity, field, names, parent), m_edit(new LongTextEdit(this, place == Place::Form)) {
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { if (m_edit->document()->isModified()) Q_EMIT edited(); });
    setInner(m_edit);
  }
  void setValue(const QVariant& value) override { setText(value.toString()); }
  Result<QVariant> value() const override { return QVariant(m_edit->toPlainText()); }
  QString text() const override { return m_edit->toPlainText(); }
  void setText(const QString& text) override {
    if (text == m_edit->toPlainText()) return;
    m_edit->setPlainText(text);
    m_edit->document()->setModified(false);
  }
  void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
  void selectAll() override { m_edit->selectAll(); }

 private:
  LongTextEdit* m_edit;
};

class BooleanFieldEditor : public FieldEditor {
 public:
  BooleanFieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent)
      : FieldEditor(entity, field, names, parent), m_box(new QCheckBox(this)) {
    connect(m_box, &QCheckBox::clicked, this, [this] {
      Q_EMIT edited();
      Q_EMIT committed();
    });
    setInner(m_box);
  }
  void setValue(const QVariant& value) override { m_box->setChecked(value.toBool()); }
  Result<QVariant> value() const override { return QVariant(m_box->isChecked()); }
  QString text() const override { return CellText::editable(m_field, m_box->isChecked(), m_names); }
  void setText(const QString& text) override { m_box->setChecked(!text.isEmpty()); }
  void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

 private:
  QCheckBox* m_box;
};

/// One or several out of a list: codes of a catalogue or other records.
class PickFieldEditor : public FieldEditor {
 public:
  PickFieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent)
      : FieldEditor(entity, field, names, parent),
        m_several(field.type == FieldType::Choices || field.type == FieldType::ReferenceList),
        m_pick(new PickField(m_several, this)) {
    m_pick->setLoader([this] { return items(); });
    m_pick->setFreeText(field.openList || (!field.choices && field.type == FieldType::Choices));
    connect(m_pick, &PickField::editingFinished, this, &FieldEditor::committed);
    connect(m_pick, &PickField::textEdited, this, &FieldEditor::edited);
    connect(m_pick, &PickField::picked, this, [this] {
      Q_EMIT edited();
      Q_EMIT committed();
    });
    setInner(m_pick);
  }

  void setValue(const QVariant& value) override {
    m_shown = CellText::editable(m_field, value, m_names);
    m_value = value;
    m_pick->setText(m_shown);
    m_pick->setCursorPosition(0);
    if (m_several) m_pick->setChosen(keysOf(value));
  }
  Result<QVariant> value() const override {
    // Names need not be unique: as long as nobody typed, the value is the one that was put in.
    if (m_pick->text() == m_shown && !m_pick->hasPicked()) return m_value;
    if (m_pick->hasPicked()) return picked();
    return CellText::parse(m_entity, m_field, m_pick->text(), m_names);
  }
  QString text() const override { return m_pick->text(); }
  void setText(const QString& text) override { m_pick->setText(text); }
  void setReadOnly(bool readOnly) override { m_pick->setReadOnly(readOnly); }
  void selectAll() override { m_pick->selectAll(); }

 private:
  bool refers() const { return m_field.type == FieldType::Reference || m_field.type == FieldType::ReferenceList; }

  std::vector<PickField::Item> items() const {
    std::vector<PickField::Item> list;
    if (refers()) {
      for (const RecordNames::Entry& entry : m_names.sorted(m_field.refersTo)) list.push_back({QString::number(entry.id), entry.name});
    } else if (m_field.choices) {
      for (const Choice& choice : m_field.choices->choices()) list.push_back({choice.code, m_field.choices->label(choice.code)});
    }
    return list;
  }
  QStringList keysOf(const QVariant& value) const {
    if (!refers()) return value.toStringList();
    QStringList keys;
    for (const QVariant& id : value.toList()) keys << id.toString();
    return keys;
  }
  QVariant picked() const {
    const QStringList keys = m_pick->chosen();
    if (!m_several) return refers() ? QVariant(keys.value(0).toLongLong()) : QVariant(keys.value(0));
    if (!refers()) return keys;
    QVariantList ids;
    for (const QString& key : keys) ids << key.toLongLong();
    return ids;
  }

  bool m_several;
  PickField* m_pick;
  QString m_shown;
  QVariant m_value;
};

}  // namespace

FieldEditor* FieldEditor::make(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names,
                               Place place, QWidget* parent) {
  switch (field.type) {
    case FieldType::LongText: return new LongTextFieldEditor(entity, field, names, place, parent);
    case FieldType::Date: return new DateFieldEditor(entity, field, names, parent);
    case FieldType::Boolean: return new BooleanFieldEditor(entity, field, names, parent);
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Reference:
    case FieldType::ReferenceList: return new PickFieldEditor(entity, field, names, parent);
    default: return new LineFieldEditor(entity, field, names, parent);
  }
}

FieldEditor::FieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent)
    : QWidget(parent), m_entity(entity), m_field(field), m_names(names) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
}

void FieldEditor::setInner(QWidget* widget) {
  m_inner = widget;
  layout()->addWidget(widget);
  setFocusProxy(widget);
  const auto describeIt = [this] {
    m_toolTip = m_entity.helpText(m_field);
    m_inner->setAccessibleName(CellText::caption(m_entity, m_field));
    if (m_problem.isEmpty()) m_inner->setToolTip(m_toolTip);
  };
  Theme::follow(this, describeIt);
}

void FieldEditor::setProblem(const QString& reason) {
  if (reason == m_problem) return;
  m_problem = reason;
  m_inner->setProperty("invalid", !reason.isEmpty());
  m_inner->setToolTip(reason.isEmpty() ? m_toolTip : reason);
  m_inner->setAccessibleDescription(reason);
  m_inner->update();
}

}  // namespace santalka
