// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace santalka {

enum class SampleSize { Normal, Large };

/// The year that the sample tells of; its report is due on 20 January of the next.
inline constexpr int SampleYear = 2026;

/// Makes a new data file of the fictional „Pavyzdžio rajono savivaldybė“ with a believable year: invented figures and
/// institutions, no real people, the same at every run. Large is a ten-year file of a big city for measuring.
Result<void> writeSample(const QString& path, SampleSize size);

}  // namespace santalka
