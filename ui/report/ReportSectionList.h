// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QListView>

class QStandardItemModel;

namespace santalka {

/// The form at the left of the report page: parts with their points, each with its mark and, where something is
/// missing, a word about it.
class ReportSectionList : public QListView {
  Q_OBJECT
 public:
  struct Line {
    QString key;      ///< "4.3" for a point; other keys are the page's own ("missing", "requisites")
    QString number;
    QString title;
    QString hint;     ///< second line; empty: one line
    StateMark mark = StateMark::None;
    bool heading = false;  ///< a part of the form: cannot be chosen
  };

  explicit ReportSectionList(QWidget* parent = nullptr);

  /// Puts in other lines and keeps the current one by its key.
  void setLines(const QList<Line>& lines);
  QString current() const;
  /// False when there is no such line.
  bool choose(const QString& key);

 Q_SIGNALS:
  void chosen(const QString& key);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  QStandardItemModel* m_model;
  bool m_filling = false;
};

}  // namespace santalka
