// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QFileDevice>
#include <QString>

#include <functional>

class QIODevice;

namespace santalka::reports {

/// Writing a file for somebody else to read: first beside the target, then renamed over it, so that an old file stays whole
/// until the new one is, and on the disk. Never onto a data file of ours, whatever it is called. What a killed process left half
/// written in that folder is cleared away. Each failure is a sentence with the path.
namespace OutputFile {

/// `fill` writes to the device; an Error from it leaves the target untouched.
Result<void> write(const QString& path, const std::function<Result<void>(QIODevice&)>& fill);
/// For libraries that open files themselves: `fill` gets the name of a new file in the target's folder.
Result<void> writeNamed(const QString& path, const std::function<Result<void>(const QString& temporary)>& fill);
/// The folder is there and takes files; asked before long work.
Result<void> checkTarget(const QString& path);
Error failure(const QString& path, QFileDevice::FileError error, const QString& detail);

}  // namespace OutputFile
}  // namespace santalka::reports
