// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QHash>
#include <QWidget>

namespace santalka {

class FieldEditor;
class RecordTable;

/// The row under the header where new records are written: Tab goes on, Enter saves and starts anew, Esc empties.
/// Fields named sticky keep their value for the next record.
class QuickEntryRow : public QWidget {
  Q_OBJECT
 public:
  explicit QuickEntryRow(RecordTable& table, QWidget* parent = nullptr);

  void setSticky(const QStringList& keys) { m_sticky = keys; }
  /// Values the row starts with.
  void setStart(const QString& key, const QVariant& value);
  void start();
  bool save();
  FieldEditor* editor(const QString& key) const { return m_editors.value(key); }
  int rowHeight() const;

 Q_SIGNALS:
  void saved(qint64 id);
  void refused(const QString& reason);
  /// Something was typed, or all of it given up.
  void touched();
  /// What was typed was given up.
  void emptied();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrange();
  void clear(bool keepSticky);
  QStringList order() const;
  bool isEmpty() const;

  RecordTable& m_table;
  QHash<QString, FieldEditor*> m_editors;
  QHash<QString, QVariant> m_start;
  QStringList m_sticky;
};

}  // namespace santalka
