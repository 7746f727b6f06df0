// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"
#include "core/place/PlacedFile.h"

#include <memory>

namespace santalka::cli {

/// A data file as the commands use it, wherever it stands: through a copy when it is on a share, a stick or in a synced
/// folder.
class OpenedFile {
 public:
  static Result<OpenedFile> toRead(const QString& path);

  DataFile* operator->() const { return m_file.get(); }

 private:
  std::unique_ptr<PlacedFile> m_placed;  // outlives the file that is open in it
  std::unique_ptr<DataFile> m_file;
};

/// The place of a file, for a command that opens or replaces it itself.
Result<std::unique_ptr<PlacedFile>> placeToRead(const QString& path);
Result<std::unique_ptr<PlacedFile>> placeToWrite(const QString& path, bool takeOver = false);
/// After writing: brings the work to where the file stands. What cannot be brought now is kept here and said; the answer
/// is the status to end with.
int deliver(PlacedFile& placed, int status);

}  // namespace santalka::cli
