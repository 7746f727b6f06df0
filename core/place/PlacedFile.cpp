// SPDX-License-Identifier: EUPL-1.2
#include "core/place/PlacedFile.h"

#include "core/base/PassingFolder.h"
#include "core/db/FileOpening.h"
#include "core/db/Journals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSemaphore>

#include <thread>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlacedFile)
};

struct Found {
  FilePlace place;
  bool there = false;  ///< the file itself
};

/// A share whose server is gone does not fail, it hangs: whoever asks it must be able to leave. The thread that hangs is
/// left to the system; it holds nothing but its own answer.
template <class Asked>
std::optional<Asked> ask(Asked (*question)(const QString& path), const QString& path, int patienceMs) {
  struct Answer {
    QSemaphore ready;
    Asked found;
  };
  auto answer = std::make_shared<Answer>();
  std::thread([answer, question, path] {
    answer->found = question(path);
    answer->ready.release();
  }).detach();
  if (!answer->ready.tryAcquire(1, patienceMs)) return std::nullopt;
  return answer->found;
}

Found find(const QString& path) { return {PlaceFinder::placeOf(path), QFileInfo(path).isFile()}; }

Error unreachable(const QString& path) {
  return {ErrorCode::NotFound, Texts::tr("“%1” cannot be reached: the network place does not answer. Check the connection and try again.").arg(QDir::toNativeSeparators(path)), {}};
}

}  // namespace

PlacedFile::PlacedFile(const Request& request) : m_request(request) {}

PlacedFile::~PlacedFile() = default;

Result<std::unique_ptr<PlacedFile>> PlacedFile::open(const Request& request, Refusal* refusal) {
  std::unique_ptr<PlacedFile> file(new PlacedFile(request));
  auto prepared = file->prepare();
  if (refusal) *refusal = file->m_refusal;
  if (!prepared) return prepared.error();
  return file;
}

Result<void> PlacedFile::prepare() {
  auto copy = ask(&WorkingCopy::of, m_request.path, m_request.patienceMs);
  if (!copy) return unreachable(m_request.path);
  m_copy = std::move(*copy);
  m_workPath = m_target = m_request.path = m_copy.published();
  const auto found = ask(&find, m_request.path, m_request.patienceMs);
  if (found) m_place = found->place;
  // What waits here belongs to this file wherever it seems to stand now: an empty folder where a share was is "local".
  const bool known = m_copy.exists();
  const bool otherVolume = known && !m_copy.volume().isEmpty() && found && found->place.volume != m_copy.volume();
  m_away = !found || (known && (otherVolume || !found->there));
  if (found && found->there && !m_place.needsWorkingCopy() && !(known && m_copy.hasUndelivered())) return {};
  if (found && !found->there && !known) return {};  // DataFile says that there is no such file
  if (m_away && !known) return unreachable(m_request.path);
  m_working = true;
  if (m_request.reading) return prepareReading();
  if (m_away) {
    m_workPath = m_copy.path();
    m_waits = m_copy.hasUndelivered();
    return {};
  }
  if (auto locked = takeLock(); !locked) return locked;
  return settle();
}

/// A reader gets a copy of its own, of what is newest here: the place, or work that has not gone there yet.
Result<void> PlacedFile::prepareReading() {
  if (m_away || m_copy.hasUndelivered()) {
    m_workPath = m_copy.path();
    return {};
  }
  m_readingFolder = std::make_unique<PassingFolder>();
  m_workPath = m_readingFolder->filePath(QFileInfo(m_request.path).fileName());
  return Journals::copyWhole(m_request.path, m_workPath);
}

Result<void> PlacedFile::takeLock() {
  FileLock::Attempt attempt = FileLock::take(m_request.path, LockIdentity::current(m_request.person), m_request.takeOver);
  if (attempt.error) return *attempt.error;
  if (!attempt.lock) {
    m_refusal = {attempt.holder, attempt.standing};
    return FileOpening::heldBy(m_request.path, attempt.holder, attempt.standing);
  }
  const std::lock_guard lock(m_mutex);
  m_lock = std::move(attempt.lock);
  return {};
}

/// Holding the file: which of the two is newer, the place or what is here?
Result<void> PlacedFile::settle() {
  m_workPath = m_copy.path();
  auto standing = FileIdentity::of(m_request.path);
  if (!standing) return standing.error();
  auto recognised = m_copy.recognise(*standing);
  if (!recognised) return recognised.error();
  const bool ours = *recognised;
  if (m_copy.hasUndelivered()) {
    if (ours) {
      m_waits = true;
      return {};
    }
    // Both changed: what waits here goes beside, and the work goes on with what stands there.
    const Publishing::Outcome outcome = Publishing::publish(order(false));
    if (outcome.kind != Publishing::Outcome::Kind::Changed) return outcome.error;
    m_putBeside = outcome.beside;
  }
  if (ours && m_copy.exists() && m_putBeside.isEmpty()) return {};
  return m_copy.fetch(m_place.volume);
}

Publishing::Order PlacedFile::order(bool mayBeGone) {
  Publishing::Order order;
  order.workingCopy = m_workPath;
  order.target = m_target;
  order.volume = m_copy.volume();
  if (m_lost) {
    order.isOurs = [](const FileIdentity&) { return false; };
  } else if (m_copy.delivered()) {
    order.isOurs = [this](const FileIdentity& standing) {
      const auto ours = m_copy.recognise(standing);
      return !ours || *ours;  // known, though it could not be noted: the next start knows it as well
    };
  }
  order.person = m_request.person;
  order.mayBeGone = mayBeGone;
  order.announce = [this](const FileIdentity& coming) { (void)m_copy.noteComing(coming); };
  return order;
}

void PlacedFile::noteChange() {
  if (!m_working) return;
  const std::lock_guard lock(m_mutex);
  m_waits = true;
}

void PlacedFile::lookForChanges() {
  if (!m_working || m_request.reading) return;
  const std::lock_guard alone(m_delivering);
  const bool found = m_copy.hasUndelivered();
  const std::lock_guard lock(m_mutex);
  m_waits = m_waits || found;
}

bool PlacedFile::hasUndelivered() const {
  const std::lock_guard lock(m_mutex);
  return m_working && m_waits;
}

bool PlacedFile::isBeside() const {
  const std::lock_guard lock(m_mutex);
  return m_target != m_copy.published();
}

QDateTime PlacedFile::waitingSince() const {
  const std::lock_guard lock(m_mutex);
  return m_copy.waitingSince();
}

Result<void> PlacedFile::claim() {
  std::unique_lock lock(m_mutex);
  const std::shared_ptr<FileLock> note = m_lock;
  lock.unlock();  // a place that hangs holds nobody up
  return note ? note->claim() : Result<void>();
}

Publishing::Outcome PlacedFile::publish(bool mayBeGone) {
  using Kind = Publishing::Outcome::Kind;
  Publishing::Outcome outcome;
  outcome.kind = Kind::Delivered;
  if (!m_working || m_request.reading) return outcome;
  const std::lock_guard alone(m_delivering);
  (void)beat();  // whoever took the file over since the last beat keeps it as it is
  {
    const std::lock_guard lock(m_mutex);
    if (!m_waits) return outcome;
    m_waits = false;  // what is committed from here on waits for the next delivery
  }
  if (!m_lock && QFileInfo(QFileInfo(path()).absolutePath()).isDir()) {
    // The file was opened while its place was away: now somebody else may be at it.
    if (auto locked = takeLock(); !locked) {
      outcome.kind = Kind::Away;
      outcome.error = locked.error();
    }
  }
  if (auto claimed = claim(); !claimed && outcome.kind == Kind::Delivered) {
    outcome.kind = Kind::Away;
    outcome.error = claimed.error();
  }
  if (outcome.kind == Kind::Delivered) outcome = Publishing::publish(order(mayBeGone));
  const std::lock_guard lock(m_mutex);
  switch (outcome.kind) {
    case Kind::Changed:
      m_target = outcome.beside;
      m_lost = false;  // what stands beside is ours
      [[fallthrough]];  // what stands in the place is the colleague's; ours goes on beside it
    case Kind::Delivered:
      if (auto noted = m_copy.noteDelivered(outcome.identity, outcome.lastWrite); !noted) outcome.error = noted.error();
      break;
    default:
      m_waits = true;
      (void)m_copy.noteWaiting();
  }
  return outcome;
}

std::optional<LockHolder> PlacedFile::beat() {
  std::unique_lock lock(m_mutex);
  const std::shared_ptr<FileLock> note = m_lock;
  lock.unlock();  // a place that hangs holds nobody up
  auto holder = note ? note->beat() : std::nullopt;
  lock.lock();
  if (holder && m_target == m_copy.published()) m_lost = true;
  return holder;
}

}  // namespace santalka
