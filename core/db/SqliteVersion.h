// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// Of the SQLite that is loaded: the one library that Qt's driver and our own statements share.
QString sqliteVersion();

}  // namespace santalka
