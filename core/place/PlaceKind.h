// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <optional>

namespace santalka {

/// Where a data file stands. On anything but a fixed local disk SQLite's locks and syncs cannot be relied on, and a sync
/// program would carry away half a change: there the work is done on a private copy (WorkingCopy).
enum class PlaceKind { Local, Network, Removable, SyncFolder };

struct FilePlace {
  PlaceKind kind = PlaceKind::Local;
  QString name;    ///< what it was known by: "cifs", "OneDrive"
  QString volume;  ///< file system and where it is mounted: differs when a share is away and its empty folder shows
  bool needsWorkingCopy() const { return kind != PlaceKind::Local; }
};

namespace PlaceFinder {

/// Looks at the folder of the file; the file need not exist. The variable SANTALKA_PLACE (local, network, removable, sync)
/// and what a person said about this file go before what is found.
FilePlace placeOf(const QString& file);

/// What a person said about a file; nothing: as found.
std::optional<PlaceKind> said(const QString& file);
Result<void> say(const QString& file, std::optional<PlaceKind> kind);

QString code(PlaceKind kind);
std::optional<PlaceKind> kindOf(const QString& code);
/// „tinklo vieta“, „sinchronizuojamas aplankas (OneDrive)“.
QString inWords(const FilePlace& place);

/// By the marks and names that sync programs leave in a folder or above it; empty when there is none.
QString syncProgramOf(const QString& folder);

}  // namespace PlaceFinder
}  // namespace santalka
