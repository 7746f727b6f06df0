// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace santalka {

/// Language, colours, size of the text, and the name that stands in the history. Everything takes effect at once.
class SettingsPage : public Page {
  Q_OBJECT
 public:
  explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;

 protected:
  void retranslate() override;

 private:
  QFormLayout* m_form;
  QComboBox* m_language;
  QComboBox* m_colors;
  QComboBox* m_scale;
  QLineEdit* m_name;
  QLabel* m_nameHint;
  QList<QLabel*> m_labels;
};

}  // namespace santalka
