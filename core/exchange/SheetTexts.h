// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace santalka {

/// The context of every sentence the table readers say, so that one wording has one translation.
struct SheetTexts {
  Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

}  // namespace santalka
