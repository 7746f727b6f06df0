// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/Chain.h"

#include <QScrollArea>

class QVBoxLayout;

namespace santalka {

class Workspace;

/// Need → measure → indicator → money → activity → report, from the service: each link leads to its records, and a gap
/// is said in its place with the action that closes it.
class ChainView : public QScrollArea {
  Q_OBJECT
 public:
  explicit ChainView(Workspace& workspace, QWidget* parent = nullptr);

  void showMeasure(qint64 measure);
  /// Gaps of the chain shown; 0 when none is.
  int gaps() const { return m_gaps; }

 Q_SIGNALS:
  /// The user wants to close the gap of this link.
  void closeGap(santalka::Chain::Link link);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  QWidget* makeStep(const Chain::Step& step, bool last);

  Workspace& m_workspace;
  qint64 m_measure = 0;
  int m_gaps = 0;
  QWidget* m_inner;
  QVBoxLayout* m_column;
};

}  // namespace santalka
