// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace santalka::Heap {

void returnLargeBlocks() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);  // its own beginning; said aloud, it no longer grows
#endif
}

}  // namespace santalka::Heap
