// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QWidget>

namespace santalka {

class RecordNames;

/// The editor of one field, the same in a table's cell, in a form and in the quick-entry row.
class FieldEditor : public QWidget {
  Q_OBJECT
 public:
  enum class Place { Form, Cell };

  /// The editor that the field's type asks for.
  static FieldEditor* make(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names,
                           Place place, QWidget* parent);

  virtual void setValue(const QVariant& value) = 0;
  /// What stands in the editor now; the Error says why it cannot be understood.
  virtual Result<QVariant> value() const = 0;
  /// The text as typed, to be kept when it was refused, and put back.
  virtual QString text() const = 0;
  virtual void setText(const QString& text) = 0;
  virtual void setReadOnly(bool readOnly) = 0;
  virtual void selectAll() {}

  /// Shows the reason at the field: red edge and tooltip; an empty text takes it away.
  void setProblem(const QString& reason);
  QString problem() const { return m_problem; }
  const FieldDescription& field() const { return m_field; }

 Q_SIGNALS:
  /// The user has finished with the field: left it, pressed Enter, chose from a list.
  void committed();
  /// Something was typed or chosen.
  void edited();

 protected:
  FieldEditor(const EntityDescription& entity, const FieldDescription& field, const RecordNames& names, QWidget* parent);
  /// The widget inside that takes the keyboard and carries the marks.
  void setInner(QWidget* inner);
  QWidget* inner() const { return m_inner; }

  const EntityDescription& m_entity;
  const FieldDescription& m_field;
  const RecordNames& m_names;

 private:
  QWidget* m_inner = nullptr;
  QString m_problem;
  QString m_toolTip;
};

}  // namespace santalka
