// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// The login name, which stands in the history until the person gives a better one: Unix calls it USER, Windows USERNAME.
inline QString systemUser() { return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")); }

}  // namespace santalka
