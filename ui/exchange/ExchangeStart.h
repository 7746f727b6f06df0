// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ImportTypes.h"

#include <QScrollArea>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace santalka {

/// Where tables come in and go out begins: what the file holds and which file; which table goes out and as what.
class ExchangeStart : public QScrollArea {
  Q_OBJECT
 public:
  explicit ExchangeStart(QWidget* parent = nullptr);

  ImportTarget target() const;
  void setTarget(ImportTarget target);
  void setWritable(bool writable);
  void focusExport();

 Q_SIGNALS:
  void fileWanted();
  void exportWanted(const QStringList& tables, bool csv, bool personal);

 private:
  void retranslate();
  void fillTables();

  QVBoxLayout* m_column;
  QLabel* m_importTitle;
  QLabel* m_importText;
  QButtonGroup* m_targets;
  QList<QRadioButton*> m_choices;
  QList<QLabel*> m_hints;
  QPushButton* m_choose;
  QLabel* m_drop;
  QLabel* m_exportTitle;
  QComboBox* m_tables;
  QComboBox* m_format;
  QCheckBox* m_personal;
  QPushButton* m_export;
};

}  // namespace santalka
