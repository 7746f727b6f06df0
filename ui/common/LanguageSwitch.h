// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Format.h"

namespace santalka {

/// Installs the texts of the language (ours and Qt's own dialogs') in the running program: every widget gets
/// QEvent::LanguageChange. Numbers and dates follow.
void switchLanguage(Language language);

}  // namespace santalka
