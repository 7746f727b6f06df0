// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace santalka {

/// A date typed in any of the usual forms, or picked from a calendar (the small picture at the right, or Alt+↓).
class DateField : public QLineEdit {
  Q_OBJECT
 public:
  explicit DateField(QWidget* parent = nullptr);

 Q_SIGNALS:
  void datePicked(const QDate& date);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void openCalendar();
  QRect pictureRect() const;
};

}  // namespace santalka
