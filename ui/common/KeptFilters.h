// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QToolButton>

#include <functional>

namespace santalka {

/// The flag beside a filter line: filters that are used often are kept under their own words and put in force again
/// with two clicks. Kept for each list, with the user's settings.
class KeptFilters : public QToolButton {
  Q_OBJECT
 public:
  /// What is in force: values that the page understands, and words for people. No words: no filter.
  struct Filter {
    QStringList values;
    QString words;
  };

  KeptFilters(const QString& list, std::function<Filter()> inForce, QWidget* parent = nullptr);

  QList<Filter> kept() const;
  void keep(const Filter& filter);
  void forget(const QString& words);

 Q_SIGNALS:
  void chosen(const QStringList& values);

 private:
  void openMenu();
  void store(const QList<Filter>& filters);

  QString m_list;
  std::function<Filter()> m_inForce;
};

}  // namespace santalka
