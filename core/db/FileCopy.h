// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace santalka::FileCopy {

/// A whole copy of a data file as of one moment, while others read and write it. It gets its name only after it has been
/// looked through in full; what stood under the name before is replaced then and not earlier.
Result<void> verified(const QString& from, const QString& to);

}  // namespace santalka::FileCopy
