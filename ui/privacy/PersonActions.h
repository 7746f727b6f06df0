// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QAction;

namespace santalka {

class RecordTable;
class Workspace;

/// What the law gives a person whose work data stands in a table: all of it as a document, and erasing it for good. Two
/// actions in the context menu of the table; the page may show them elsewhere too.
class PersonActions : public QObject {
  Q_OBJECT
 public:
  PersonActions(RecordTable& table, Workspace& workspace);

  QAction* extractAction() const { return m_extract; }
  QAction* eraseAction() const { return m_erase; }

 private:
  void extract();
  void erase();
  void retranslate();

  RecordTable& m_table;
  Workspace& m_workspace;
  QAction* m_extract;
  QAction* m_erase;
};

}  // namespace santalka
