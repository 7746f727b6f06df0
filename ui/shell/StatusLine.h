// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace santalka {

class ElidedLabel;

/// How the work on a file that stands on a share, a stick or in a synced folder stands with that place.
struct DeliveryState {
  enum class Kind { None, UpToDate, Pending, Running, Delivered, Beside, Waiting };
  Kind kind = Kind::None;
  QDateTime when;  ///< of the delivery, or since when work waits
  QString why;     ///< a few words why it waits; may be empty
  QString more;    ///< a sentence or two for whoever asks
};

/// The foot of the window: saved tick with the time, what is selected, then file, delivery, last backup and size of the
/// text.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// An invalid time: the file has not been changed since it was opened.
  void setSaved(const QDateTime& when);
  void setReadOnly(const QString& why);
  /// How many fields hold a text that was not taken: while there are any, not everything is saved.
  void setRefused(int fields);
  void setSelection(const QString& text);
  void setFile(const QString& name, const QString& path);
  void setBackup(const QDateTime& when);
  void setDelivery(const DeliveryState& state);
  const DeliveryState& delivery() const { return m_delivery; }
  void retranslate();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString deliveryText() const;

  QDateTime m_savedAt;
  QDateTime m_backupAt;
  QString m_readOnly;
  int m_refused = 0;
  DeliveryState m_delivery;
  QLabel* m_tick;
  ElidedLabel* m_saved;
  ElidedLabel* m_selection;
  ElidedLabel* m_file;
  ElidedLabel* m_place;
  ElidedLabel* m_backup;
  ElidedLabel* m_zoom;
};

}  // namespace santalka
