// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AnnualReport.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTimer;

namespace santalka {

/// The coordinator's own text of one point: this year's to write, last year's beside it to look at and to copy over.
/// Says what was written when the field is left and after a pause.
class ProsePanel : public QWidget {
  Q_OBJECT
 public:
  struct Text {
    QString text;
    ProseState state = ProseState::Draft;
    bool operator==(const Text&) const = default;
  };

  explicit ProsePanel(QWidget* parent = nullptr);

  void show(const QString& point, int year, const Text& now, const QString& lastYear);
  /// Another text for the same point (undo, another window); left alone while the user's own is not saved.
  void refresh(const Text& now);
  void setReadOnly(bool readOnly);
  /// Saves at once what waits to be saved.
  void flush();
  QString point() const { return m_point; }
  QPlainTextEdit& editor() const { return *m_edit; }
  void insertText(const QString& text);

 Q_SIGNALS:
  void written(const QString& point, const santalka::ProsePanel::Text& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  void updateCount();
  Text current() const;

  QString m_point;
  int m_year = 0;
  Text m_saved;
  QString m_last;
  bool m_filling = false;
  QBoxLayout* m_columns;
  QLabel* m_title;
  QLabel* m_count;
  QComboBox* m_state;
  QPlainTextEdit* m_edit;
  QWidget* m_lastPane;
  QLabel* m_lastTitle;
  QLabel* m_copy;
  QPlainTextEdit* m_lastEdit;
  QTimer* m_pause;
};

}  // namespace santalka
