// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"
#include "core/place/PlacedFile.h"

#include <memory>

namespace santalka::cli {

/// The place of a file, for a command that opens or replaces it itself.
Result<std::unique_ptr<PlacedFile>> placeToRead(const QString& path);
Result<std::unique_ptr<PlacedFile>> placeToWrite(const QString& path, bool takeOver = false);
/// OpenedFile::deliver() for such a command.
int deliver(PlacedFile& placed, int status);

/// A data file as the commands use it, wherever it stands: through a copy when it is on a share, a stick or in a synced
/// folder. What opening did besides (an older version kept, a journal put aside) is said.
class OpenedFile {
 public:
  static Result<OpenedFile> toRead(const QString& path);
  /// Also finishes an erasure of a person that was interrupted, as far as it can be done now.
  static Result<OpenedFile> toWrite(const QString& path, bool takeOver = false);
  /// For the erasure itself, which goes on with what was interrupted.
  static Result<OpenedFile> toErase(const QString& path);

  DataFile* operator->() const { return m_file.get(); }
  /// What the connection is made to: the file, or the copy of it.
  QString workPath() const { return m_placed->workPath(); }
  /// After writing: brings the work to where the file stands. What cannot be brought now is kept here and said; the answer
  /// is the status to end with.
  int deliver(int status) { return cli::deliver(*m_placed, status); }

 private:
  static Result<OpenedFile> open(Result<std::unique_ptr<PlacedFile>> placed, const QString& path, DataFile::Access access, bool takeOver);

  std::unique_ptr<PlacedFile> m_placed;  // outlives the file that is open in it
  std::unique_ptr<DataFile> m_file;
};

}  // namespace santalka::cli
