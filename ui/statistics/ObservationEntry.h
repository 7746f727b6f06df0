// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Statistics.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace santalka {

class EditService;
class FieldEditor;
class MessageBanner;
class RecordNames;

/// A line for a count typed by hand (PIIA numbers, a figure told on the telephone). Saves with Enter or the button and
/// starts anew with the same day and territory.
class ObservationEntry : public QFrame {
  Q_OBJECT
 public:
  ObservationEntry(EditService& edits, RecordNames& names, QWidget* parent = nullptr);

  void start(Id<Series> series, const QDate& date, const QString& territory);
  bool save();

 Q_SIGNALS:
  void saved(qint64 id);
  /// The cell of the series is taken already by this observation.
  void taken(qint64 id);
  void refused(const QString& reason);
  void closeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  Result<Record> read();
  Result<qint64> existing(const Record& record) const;

  EditService& m_edits;
  const EntityDescription& m_entity;
  Id<Series> m_series;
  QHash<QString, FieldEditor*> m_editors;
  QHash<QString, QLabel*> m_labels;
  QPushButton* m_save;
  QPushButton* m_close;
};

}  // namespace santalka
