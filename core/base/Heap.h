// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace santalka::Heap {

/// Called once by a program that stays open: large blocks go back to the system as soon as they are freed. By itself glibc keeps
/// more and more of them after the first, and a window that once brought in a big table would hold its memory all day.
void returnLargeBlocks();

}  // namespace santalka::Heap
