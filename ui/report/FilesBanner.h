// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace santalka {

/// Says which file was made, with links that open it or its folder.
class FilesBanner : public QFrame {
  Q_OBJECT
 public:
  explicit FilesBanner(QWidget* parent = nullptr);

  void show(const QString& path, const QStringList& warnings);
  void clear() { hide(); }
  QString path() const { return m_path; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();

  QString m_path;
  QStringList m_warnings;
  QLabel* m_icon;
  QLabel* m_text;
  QLabel* m_links;
  QToolButton* m_close;
};

}  // namespace santalka
