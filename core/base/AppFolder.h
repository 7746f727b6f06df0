// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// What the programs keep for this person on this computer beside the data files: backups, working copies. The window and
/// santalka-cli share it; the variable SANTALKA_APP_DATA moves it (tests, programs carried on a stick).
namespace AppFolder {

/// The folder of this name, made when it is missing, readable by its owner only.
QString of(const QString& part);

}  // namespace AppFolder
}  // namespace santalka
