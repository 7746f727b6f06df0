// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace santalka {

class EditService;
class FieldEditor;
class RecordNames;
class RefusedTexts;
struct ChangeNotice;

/// One record as a form, from its description. Saves when a field is left; what is refused stays with its reason below
/// the field, also when another record was looked at meanwhile; Esc gives it up. Editors are named "form.<entity>.<field>".
class RecordForm : public QScrollArea {
  Q_OBJECT
 public:
  /// `keys`: the fields to show, in this order; empty for all that are not hidden. An entry that begins with "#" is a
  /// heading (English source text, translated in the context "RecordForm").
  RecordForm(EntityKind kind, EditService& edits, RecordNames& names, RefusedTexts& refused, const QStringList& keys = {}, QWidget* parent = nullptr);

  /// 0 empties the form.
  void showRecord(qint64 id);
  qint64 recordId() const { return m_record.id; }
  const Record& record() const { return m_record; }
  void setReadOnly(bool readOnly);
  /// Puts the keyboard into the field; false when the form does not show it.
  bool focusField(const QString& key);
  FieldEditor* editor(const QString& key) const { return m_rows.value(key).editor; }
  /// A widget of the page's own below the fields.
  void addWidget(QWidget* widget);
  /// A row of the page's own with a label made anew in each language.
  void addRow(std::function<QString()> label, QWidget* widget);

 Q_SIGNALS:
  void recordChanged(const santalka::Record& record);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    FieldEditor* editor = nullptr;
    QLabel* label = nullptr;
    QLabel* problem = nullptr;
  };

  void build(const QStringList& keys);
  void addField(const FieldDescription& field);
  void retranslate();
  void save(const QString& key);
  void showProblem(const QString& key, const QString& reason);
  void take(const ChangeNotice& notice);
  void fill();
  void fillField(const Row& row);
  bool giveUp(const Row& row);

  const EntityDescription& m_entity;
  EditService& m_edits;
  RecordNames& m_names;
  RefusedTexts& m_refused;
  Record m_record;
  QWidget* m_inner;
  QFormLayout* m_form;
  QHash<QString, Row> m_rows;
  QHash<QLabel*, QString> m_headings;
  QList<QPair<QLabel*, std::function<QString()>>> m_labels;
  bool m_readOnly = false;
};

}  // namespace santalka
