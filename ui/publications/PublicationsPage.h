// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/EntityPage.h"

namespace santalka {

/// Channels and publications that inform residents (duty 6.6); each has to link micenter.lt.
class PublicationsPage : public EntityPage {
  Q_OBJECT
 public:
  explicit PublicationsPage(Workspace& workspace, QWidget* parent = nullptr);

 protected:
  void updateCounts() override;
  void retranslate() override;
};

}  // namespace santalka
