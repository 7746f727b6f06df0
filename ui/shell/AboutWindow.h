// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace santalka {

/// What this program is: name, version, licence, and the libraries in it with their versions and licences.
class AboutWindow : public QDialog {
  Q_OBJECT
 public:
  explicit AboutWindow(QWidget* parent = nullptr);

  /// Shows it over the window, once: asked for again, the one that is open comes to the front.
  static void showOver(QWidget* parent);

 private:
  void retranslate();
  void fillLibraries();
  void copyDetails();

  QLabel* m_picture;
  QLabel* m_name;
  QLabel* m_version;
  QLabel* m_sentence;
  QLabel* m_licence;
  QLabel* m_librariesTitle;
  QTableWidget* m_libraries;
  QPushButton* m_copy;
  QPushButton* m_close;
  bool m_copied = false;
};

}  // namespace santalka
