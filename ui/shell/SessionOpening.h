// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileOpening.h"
#include "core/place/PlacedFile.h"

namespace santalka {

/// What the session needs to open a file, and what it gets: all of it off the UI thread, for checks take their time and
/// places may not answer.
struct OpenWish {
  QString path;
  DataFile::Access access = DataFile::Access::ReadWrite;
  bool takeOver = false;
  bool create = false;  ///< a new file of this name
  QString person;
  OpenRequest::Checks checks = OpenRequest::Checks::Now;
  std::function<std::vector<GoodCopy>(const QString& file, const QString& known)> goodCopies;
  std::weak_ptr<PlacedFile> leaving;  ///< still delivers and holds its note for a moment
};

struct OpenAnswer {
  Opened opened;                      ///< without a connection: DataFile::connectHere()
  std::shared_ptr<PlacedFile> placed; ///< by what the file is worked on
  std::optional<LockHolder> holder;   ///< who works on a file that is only read
};

namespace SessionOpening {

OpenAnswer run(const OpenWish& wish);
/// A file that was left is gone from this process, or the patience is.
void waitFor(const std::weak_ptr<PlacedFile>& leaving, int patienceMs = 5000);

}  // namespace SessionOpening
}  // namespace santalka
