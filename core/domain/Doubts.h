// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Indicator.h"

namespace santalka {

/// What looks odd in a record though it may be stored: an e-mail address or a phone number nobody could reach. Addresses
/// and numbers stand in fields keyed "email" and "phone" everywhere. Said when it is written and by the check of the file.
std::vector<Problem> doubts(const Record& record);

/// A target below zero where more is better and neither the baseline nor the scale lies below zero.
bool isSenselessTarget(const Indicator& indicator, double target);
QString senselessTargetMessage();

/// What a record of its own cannot tell and its owner can: a target below zero where more is better from zero on. Held
/// against what is typed; what an import brings is told by the check of the file.
std::vector<Problem> againstOwner(const Record& record, const Record& owner);

}  // namespace santalka
