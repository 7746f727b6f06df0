// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/Readiness.h"

#include <QFrame>

class QVBoxLayout;

namespace santalka {

/// What the report lacks, a line each: shape, sentence, and a link that leads to where it is mended.
class MissingList : public QFrame {
  Q_OBJECT
 public:
  explicit MissingList(QWidget* parent = nullptr);

  /// With `weights`, each line says "required" or "advised", and the number of its point.
  void setItems(const std::vector<ReadinessItem>& items, bool weights);
  int count() const { return static_cast<int>(m_items.size()); }

 Q_SIGNALS:
  void followed(const santalka::ReadinessItem& item);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// How much the pane has room for: link beside the text, below it, or that without the word of the weight.
  enum class Space { Wide, Narrow, Tight };
  void rebuild();

  std::vector<ReadinessItem> m_items;
  Space m_space = Space::Wide;
  bool m_weights = false;
  QVBoxLayout* m_column;
};

}  // namespace santalka
