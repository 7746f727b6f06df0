// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace santalka {

class Workspace;

/// An erasure of a person that was interrupted, or could not reach the second place for backups, is gone on with whenever its
/// file is opened for writing.
class OwedErasures : public QObject {
  Q_OBJECT
 public:
  OwedErasures(QObject& owner, Workspace& workspace);

 private:
  void follow();

  Workspace& m_workspace;
};

}  // namespace santalka
