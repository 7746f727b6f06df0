// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Steps.h"

namespace santalka::Steps {

namespace {
std::function<void(const char*)>& listening() {
  static std::function<void(const char*)> listener;
  return listener;
}
}  // namespace

void reached(const char* step) {
  if (listening()) listening()(step);
}

void listen(std::function<void(const char* step)> listener) { listening() = std::move(listener); }

}  // namespace santalka::Steps
