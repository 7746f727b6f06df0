// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

namespace santalka {

/// A record as a sentence names it, in the quotation marks of the language: „Veikla „Susitikimas““. A record without a
/// title is named by its entity alone; long titles are cut.
constexpr int LongestTitle = 60;
QString namedRecord(const EntityDescription& entity, const QString& title, int longest = LongestTitle);

}  // namespace santalka
