// SPDX-License-Identifier: EUPL-1.2
// Templates of the annual report, as an office or SPPD may write them.
#include "core/reports/ReportTemplate.h"
#include "tests/fuzz/Fuzzing.h"

using namespace santalka;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  fuzz::World::get();
  auto read = reports::ReportTemplate::parse(fuzz::bytesOf(data, size));
  if (!read) {
    fuzz::requireThat(!read.error().message.isEmpty(), "a refusal without a word");
    return 0;
  }
  for (const auto& point : read->points()) fuzz::requireThat(read->point(point.number) != nullptr, "a point that is not found by its number");
  read->title();
  read->note();
  return 0;
}
