// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/Erasure.h"

#include <QDialog>

class QLineEdit;

namespace santalka {

class Store;

/// Shows what an erasure will do before it is done, because it cannot be undone: which words, in which other records, and
/// what stays as it was sent. Asks for the reason that the log keeps.
class EraseDialog : public QDialog {
  Q_OBJECT
 public:
  EraseDialog(const Erasure::Preview& preview, const Store& store, QWidget* parent = nullptr);

  QString reason() const;

 private:
  QLineEdit* m_reason;
};

}  // namespace santalka
