// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace santalka {

class FilterLine;

/// The help that ships with the program: a text for each page (resources/help/<language>/<page>.md), the keyboard, how
/// to type, the file. Needs no network; speaks the language of the program and switches with it.
class HelpWindow : public QWidget {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent);

  /// Names of all texts in the order of the list.
  static QStringList topics();
  /// The text in the language of the program as Markdown; empty when there is none.
  static QString text(const QString& topic);
  /// Brings the window to the front with this text; with that of the start page when there is none.
  void showTopic(const QString& topic);
  QString topic() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  void showCurrent();

  FilterLine* m_filter;
  QListWidget* m_list;
  QTextBrowser* m_text;
};

}  // namespace santalka
