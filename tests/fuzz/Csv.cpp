// SPDX-License-Identifier: EUPL-1.2
// Text tables in any encoding, with any separator, as each of the four imports.
#include "tests/fuzz/Fuzzing.h"

using namespace santalka;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  fuzz::World& world = fuzz::World::get();
  world.import(world.file("lentele.csv", bytes), fuzz::targetOf(bytes));
  return 0;
}
