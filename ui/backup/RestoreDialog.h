// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/BackupStore.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace santalka {

/// The backups of the open file with date, reason and size; beside the chosen one what it holds and what would differ.
/// Each is verified before it can be put in place. What follows from the choice is the business of who opened the dialog.
class RestoreDialog : public QDialog {
  Q_OBJECT
 public:
  /// `file`: what is read to compare with; `second`: the folder of the second place, or empty.
  RestoreDialog(const QString& file, const QString& known, const QString& second, QWidget* parent = nullptr);
  ~RestoreDialog() override;

 Q_SIGNALS:
  void chosen(const santalka::Backup& backup);

 private:
  void fill();
  void look();
  void retranslate();
  int current() const;

  QString m_file;
  QString m_known;
  std::vector<Backup> m_backups;
  QLabel* m_intro;
  QTableWidget* m_list;
  QLabel* m_title;
  QLabel* m_state;
  QLabel* m_differences;
  QPushButton* m_do;
  QPushButton* m_folder;
  QPushButton* m_leave;
  int m_looked = -1;               ///< row that is being looked into
  std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace santalka
