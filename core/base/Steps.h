// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace santalka {

/// What touches files says before each of its steps where it is. Nobody listens in the programs; a test stops, kills or
/// spoils at a step of its choice, so that every gap between two steps is tried.
namespace Steps {

void reached(const char* step);
/// An empty function ends the listening. Set it before work starts: the work may run on another thread.
void listen(std::function<void(const char* step)> listener);

}  // namespace Steps
}  // namespace santalka
