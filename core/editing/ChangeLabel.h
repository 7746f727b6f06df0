// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/ChangeSet.h"

namespace santalka {

/// What a step of one change is called in the language of the program: „Pridėta: Veikla „Susitikimas““.
QString changeLabel(Change::Action action, const EntityDescription& entity, const QString& title);

}  // namespace santalka
