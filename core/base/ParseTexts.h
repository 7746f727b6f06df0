// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace santalka {

/// The context of every sentence the parsers of typed text say, so that one wording has one translation.
struct ParseTexts {
  Q_DECLARE_TR_FUNCTIONS(ParseTexts)
};

}  // namespace santalka
