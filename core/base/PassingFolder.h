// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace santalka {

/// A folder on this computer for what is needed for a moment and is nobody else's business: a copy to read from, a draft, a
/// plain copy before it is sealed. Readable by its owner only, gone with this; what a killed program left is removed when
/// the next one is made.
class PassingFolder {
 public:
  PassingFolder();
  ~PassingFolder();
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;

  /// A folder that could not be made shows at the first write into it, with its name.
  QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }

  /// Removes what no running program holds.
  static void clear();

 private:
  QString m_path;
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace santalka
