// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// The label of a step in the language that is spoken now. Steps keep their label as it was said when they were made; those the
/// program words itself are known again in either of its languages and said anew. Any other comes back as it is.
QString spokenLabel(const QString& stored);

}  // namespace santalka
