// SPDX-License-Identifier: EUPL-1.2
#include "core/place/Leftovers.h"

#include "core/place/PlacedFile.h"

#include <chrono>

namespace santalka::Leftovers {

namespace {

std::timed_mutex& oneAtATime() {
  static std::timed_mutex mutex;
  return mutex;
}

Publishing::Outcome deliverOne(const QString& published, const QString& person) {
  using Kind = Publishing::Outcome::Kind;
  PlacedFile::Request request;
  request.path = published;
  request.person = person;
  Publishing::Outcome outcome;
  outcome.kind = Kind::Away;
  auto placed = PlacedFile::open(request);
  if (!placed) {
    outcome.error = placed.error();
    return outcome;
  }
  if ((*placed)->putBeside().isEmpty()) return (*placed)->publish();
  outcome.kind = Kind::Changed;
  outcome.beside = (*placed)->putBeside();
  return outcome;
}

}  // namespace

std::unique_lock<std::timed_mutex> turn(int patienceMs) {
  return std::unique_lock(oneAtATime(), std::chrono::milliseconds(patienceMs));
}

std::vector<Left> deliver(const QString& person, const QStringList& except) {
  std::vector<Left> all;
  for (const WorkingCopy& copy : WorkingCopy::undelivered()) {
    if (except.contains(copy.published())) continue;
    const std::lock_guard alone(oneAtATime());
    all.push_back({copy.published(), deliverOne(copy.published(), person)});
  }
  return all;
}

}  // namespace santalka::Leftovers
