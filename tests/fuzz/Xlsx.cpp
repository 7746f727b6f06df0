// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Package.h"

using namespace santalka;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  fuzz::World& world = fuzz::World::get();
  world.import(fuzz::packageFile(world, "lentele.xlsx", bytes), fuzz::targetOf(bytes));
  return 0;
}
