// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace santalka {

class PickField;
class RecordForm;
class Workspace;

/// One of the 60 is chosen and its names are filled in; the requisites of the report's head follow.
class MunicipalityForm : public QWidget {
  Q_OBJECT
 public:
  explicit MunicipalityForm(Workspace& workspace, QWidget* parent = nullptr);

  RecordForm& form() const { return *m_form; }
  QString name() const;

  /// The municipality of the file becomes the one with this LAU code. Answers false when it was refused.
  static bool choose(Workspace& workspace, const QString& lauCode);

 Q_SIGNALS:
  void changed();

 private:
  void refresh();

  Workspace& m_workspace;
  QLabel* m_prompt;
  PickField* m_pick;
  RecordForm* m_form;
};

}  // namespace santalka
