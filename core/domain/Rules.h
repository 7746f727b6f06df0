// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QDate>

namespace santalka::Rules {

/// The end may not come before the start; unknown ends are fine.
void span(std::vector<Problem>& problems, const QDate& from, const QDate& to, const QString& field);
/// A part may not be larger than the whole; unknown counts are fine.
void part(std::vector<Problem>& problems, const std::optional<qint64>& whole, const std::optional<qint64>& part,
          const QString& field);
void yearSpan(std::vector<Problem>& problems, const std::optional<qint64>& from, const std::optional<qint64>& to,
              const QString& field);

}  // namespace santalka::Rules
