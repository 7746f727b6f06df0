// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/YearFacts.h"
#include "ui/common/Icons.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace santalka {

/// What the three pictures of the start page show. Figures come from the services; here they are only laid out.
struct CitizenshipPicture {
  struct Part {
    QString name;
    std::vector<std::optional<double>> values;  ///< by year; unknown and withheld have none
  };
  std::vector<int> years;
  std::vector<QDate> dates;
  std::vector<std::optional<double>> totals;
  std::vector<Part> parts;   ///< largest first, the others last
  QString remark;            ///< from which day and source

  static CitizenshipPicture of(const YearFacts& facts);
};

struct ProgressPicture {
  struct Bar {
    qint64 objective = 0;
    QString number;
    QString title;
    std::optional<double> percent;
    StateMark mark = StateMark::Unknown;
    QString word;
  };
  std::vector<Bar> bars;
  static ProgressPicture of(const YearFacts& facts);
};

struct MoneyPicture {
  struct Group {
    QString name;
    bool sought = false;
    std::optional<Money> planned;
    std::optional<Money> secured;
    std::optional<Money> spent;
  };
  std::vector<Group> groups;
  static MoneyPicture of(const YearFacts& facts);
};

/// A picture whose parts lead to their records.
class StartPicture : public QWidget {
  Q_OBJECT
 public:
  explicit StartPicture(QWidget* parent = nullptr);

 Q_SIGNALS:
  void chosen(int part);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  /// While painting: this area is the part, and these words say it whole.
  void addArea(const QRectF& area, int part, const QString& words);
  void paintFocus(QPainter& painter);

  struct Area {
    QRectF place;
    int part;
    QString words;
  };
  std::vector<Area> m_areas;
  int m_at = -1;
};

class CitizenshipChart : public StartPicture {
  Q_OBJECT
 public:
  explicit CitizenshipChart(QWidget* parent = nullptr) : StartPicture(parent) {}
  void setPicture(CitizenshipPicture picture);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  CitizenshipPicture m_picture;
};

class ProgressChart : public StartPicture {
  Q_OBJECT
 public:
  explicit ProgressChart(QWidget* parent = nullptr) : StartPicture(parent) {}
  void setPicture(ProgressPicture picture);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ProgressPicture m_picture;
};

class MoneyChart : public StartPicture {
  Q_OBJECT
 public:
  explicit MoneyChart(QWidget* parent = nullptr) : StartPicture(parent) {}
  void setPicture(MoneyPicture picture);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int groupHeight(const MoneyPicture::Group& group) const;
  MoneyPicture m_picture;
};

}  // namespace santalka
