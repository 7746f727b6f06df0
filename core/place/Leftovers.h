// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/place/Publishing.h"

#include <QStringList>

#include <mutex>
#include <vector>

namespace santalka::Leftovers {

/// What became of work that an earlier run of the program had left on this computer.
struct Left {
  QString published;
  Publishing::Outcome outcome;
};

/// Delivers all of it but that of the files named. Takes as long as the places take: never on the UI thread.
std::vector<Left> deliver(const QString& person, const QStringList& except);

/// Whoever opens a file waits until the one that is being delivered is through, so that nobody meets his own lock; after
/// the patience without it.
std::unique_lock<std::timed_mutex> turn(int patienceMs);

}  // namespace santalka::Leftovers
