// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace santalka {

class ElidedLabel;

/// The foot of the window: saved tick with the time, what is selected, then file, last backup and size of the text.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// An invalid time: the file has not been changed since it was opened.
  void setSaved(const QDateTime& when);
  void setReadOnly(const QString& why);
  void setSelection(const QString& text);
  void setFile(const QString& name, const QString& path);
  void setBackup(const QDateTime& when);
  void retranslate();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QDateTime m_savedAt;
  QDateTime m_backupAt;
  QString m_readOnly;
  QLabel* m_tick;
  ElidedLabel* m_saved;
  ElidedLabel* m_selection;
  ElidedLabel* m_file;
  ElidedLabel* m_backup;
  ElidedLabel* m_zoom;
};

}  // namespace santalka
