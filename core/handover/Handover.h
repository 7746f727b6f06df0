// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/Backup.h"
#include "core/db/Store.h"
#include "core/services/FileCheck.h"

#include <QDate>

namespace santalka {

/// Hands the work over: checks the file in full, backs it up, notes in it that and to whom it was handed over, and writes a
/// package into a folder: a copy of the file (under a password if wanted) and one page on the state of the work. The caller
/// closes the file afterwards, which lets go of it.
namespace Handover {

struct Order {
  QString path;      ///< of the data file, as the user knows it
  QString folder;    ///< where the package goes
  QString from;
  QString to;
  QString password;  ///< empty: the copy is not sealed
  QDate today;
};

struct Package {
  QString copy;      ///< *.santalka, or *.santalka-sealed under a password
  QString page;      ///< the PDF
  Backup backup;
  std::vector<FileFinding> findings;  ///< rules that records break; a damaged file is refused
};

/// `store`: a connection to the open file. Takes seconds on large files; run it off the UI thread.
Result<Package> write(Store& store, const Order& order);

/// What a sealed copy is called.
QString sealedEnding();

}  // namespace Handover
}  // namespace santalka
