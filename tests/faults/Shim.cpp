// SPDX-License-Identifier: EUPL-1.2
// Stands between a program and the C library (LD_PRELOAD) and makes the n-th call that changes a file under one folder go
// wrong. Counts those calls, so that a runner can walk through all of them.
//   FAULT_DIR    files below this folder are watched, all others are left alone
//   FAULT_COUNT  a file of 8 bytes that holds the number of calls so far (shared by processes)
//   FAULT_AT     at which call; 0 or unset only counts
//   FAULT_MODE   kill     the process dies before the call
//                torn     half of a write is made, then the process dies
//                power    the process dies, and with it everything that was not synced: writes to a file that was not synced
//                         since, names in a folder that was not synced since
//                short    this and all later writes make only half of what they are asked to, and say so
//                eio      the call fails with EIO, once
//                eio-on   it and all that follow fail with EIO, reads too
//                full     the call fails with ENOSPC if it takes room, once
//                full-on  it and all that follow fail so
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

enum class Mode { Count, Kill, Torn, Power, Short, Eio, EioOn, Full, FullOn };
enum class Kind { Write, Sync, Name, Read };

struct Plan {
  const char* folder = nullptr;
  std::size_t folderLength = 0;
  std::atomic<std::uint64_t>* count = nullptr;
  std::uint64_t at = 0;
  Mode mode = Mode::Count;
};

Mode modeOf(const char* text) {
  if (!text) return Mode::Count;
  const struct { const char* word; Mode mode; } words[] = {{"kill", Mode::Kill}, {"torn", Mode::Torn}, {"power", Mode::Power},
                                                           {"short", Mode::Short}, {"eio", Mode::Eio}, {"eio-on", Mode::EioOn},
                                                           {"full", Mode::Full}, {"full-on", Mode::FullOn}};
  for (const auto& one : words)
    if (std::strcmp(text, one.word) == 0) return one.mode;
  return Mode::Count;
}

const Plan& plan() {
  static const Plan made = [] {
    Plan out;
    out.folder = std::getenv("FAULT_DIR");
    const char* counter = std::getenv("FAULT_COUNT");
    if (!out.folder || !counter) return out;
    out.folderLength = std::strlen(out.folder);
    const int file = ::open(counter, O_RDWR | O_CLOEXEC);
    if (file >= 0) {
      void* shared = ::mmap(nullptr, sizeof(std::uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
      if (shared != MAP_FAILED) out.count = static_cast<std::atomic<std::uint64_t>*>(shared);
      ::close(file);
    }
    if (const char* at = std::getenv("FAULT_AT")) out.at = std::strtoull(at, nullptr, 10);
    out.mode = modeOf(std::getenv("FAULT_MODE"));
    return out;
  }();
  return made;
}

bool isWatched(const char* path) {
  const Plan& p = plan();
  return p.count && path && std::strncmp(path, p.folder, p.folderLength) == 0;
}

template <class F>
F next(const char* name) {
  return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

std::string pathOf(int file) {
  char link[64];
  char path[PATH_MAX];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = ::readlink(link, path, sizeof path - 1);
  return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

std::string folderOf(const std::string& path) { return path.substr(0, path.rfind('/')); }

bool isWatched(int file) { return plan().count && isWatched(pathOf(file).c_str()); }
bool losesPower() { return plan().mode == Mode::Power && plan().at > 0; }

/// What was done and is not yet on the disk, in order; a power cut takes it back, the newest first.
class Unsynced {
 public:
  static Unsynced& all() {
    static Unsynced made;
    return made;
  }

  /// Bytes from `at` on are about to change; what they were stays at hand.
  void noteBytes(int file, off_t at, std::size_t size) {
    struct stat now;
    if (::fstat(file, &now) != 0 || !S_ISREG(now.st_mode)) return;
    Step step;
    step.node = now.st_ino;
    step.file = ::dup(file);
    step.at = at;
    step.size = now.st_size;
    const std::string path = pathOf(file);
    const int reader = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);  // the file itself may be open for writing only
    if (reader >= 0 && at < now.st_size) {
      step.bytes.resize(std::min<std::size_t>(size, static_cast<std::size_t>(now.st_size - at)));
      static const auto readAt = next<ssize_t (*)(int, void*, size_t, off_t)>("pread");
      if (readAt(reader, step.bytes.data(), step.bytes.size(), at) < 0) step.bytes.clear();
    }
    // Closing any handle of a file drops this process's locks on it: the reader stays open.
    m_steps.push_back(std::move(step));
  }

  /// A name is about to come, to go or to be taken over.
  void noteName(const char* gone, const char* made) {
    Step step;
    if (gone) step.gone = gone;
    if (made) step.made = made;
    const char* lost = made ? made : gone;  // what stands under the name now
    if (::access(lost, F_OK) == 0) {
      step.kept = std::string(std::getenv("FAULT_COUNT")) + '.' + std::to_string(::getpid()) + '.' + std::to_string(m_steps.size()) + 'n';
      static const auto link = next<int (*)(const char*, const char*)>("link");
      if (link(lost, step.kept.c_str()) != 0) step.kept.clear();
    }
    m_steps.push_back(std::move(step));
  }

  void synced(int file) {
    struct stat now;
    if (::fstat(file, &now) != 0) return;
    const std::string path = pathOf(file);
    for (Step& step : m_steps) {
      if (S_ISDIR(now.st_mode)) {
        if (!step.node && folderOf(step.made.empty() ? step.gone : step.made) == path) step.done = true;
      } else if (step.node == now.st_ino) {
        step.done = true;
      }
    }
  }

  void takeBack() {
    static const auto writeAt = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    static const auto cut = next<int (*)(int, off_t)>("ftruncate");
    static const auto move = next<int (*)(const char*, const char*)>("rename");
    static const auto remove = next<int (*)(const char*)>("unlink");
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
      if (step->done) continue;
      bool well = true;
      if (step->node) {
        well = (step->bytes.empty() || writeAt(step->file, step->bytes.data(), step->bytes.size(), step->at) >= 0) && cut(step->file, step->size) == 0;
      } else {
        if (!step->made.empty() && !step->gone.empty()) well = move(step->made.c_str(), step->gone.c_str()) == 0;
        else if (!step->made.empty()) well = remove(step->made.c_str()) == 0;
        if (!step->kept.empty()) well = move(step->kept.c_str(), step->made.empty() ? step->gone.c_str() : step->made.c_str()) == 0 && well;
      }
      if (!well) std::fprintf(stderr, "the power cut could not be made: %s\n", std::strerror(errno));
    }
  }

 private:
  struct Step {
    ino_t node = 0;  ///< 0: a name
    int file = -1;
    off_t at = 0;
    off_t size = 0;
    std::string bytes, gone, made, kept;
    bool done = false;
  };
  std::vector<Step> m_steps;
};

[[noreturn]] void die() {
  if (plan().mode == Mode::Power) Unsynced::all().takeBack();
  ::kill(::getpid(), SIGKILL);
  for (;;) ::pause();
}

enum class Verdict { Go, Half, Part, Fail };

/// What becomes of a watched call; sets errno when it fails.
Verdict judge(Kind kind) {
  const Plan& p = plan();
  if (kind == Kind::Read) {
    // Reads are no points of their own, but a disk that is gone cannot be read either.
    if (p.mode != Mode::EioOn || p.at == 0 || p.count->load() < p.at) return Verdict::Go;
    errno = EIO;
    return Verdict::Fail;
  }
  const std::uint64_t now = p.count->fetch_add(1) + 1;
  if (p.at == 0 || now < p.at) return Verdict::Go;
  const bool here = now == p.at;
  switch (p.mode) {
    case Mode::Count: return Verdict::Go;
    case Mode::Kill:
    case Mode::Power: if (here) die(); return Verdict::Go;
    case Mode::Short: return kind == Kind::Write ? Verdict::Part : Verdict::Go;
    case Mode::Torn:
      if (!here) return Verdict::Go;
      if (kind != Kind::Write) die();
      return Verdict::Half;
    case Mode::Eio:
    case Mode::EioOn:
      if (!here && p.mode == Mode::Eio) return Verdict::Go;
      errno = EIO;
      return Verdict::Fail;
    case Mode::Full:
    case Mode::FullOn:
      if (!here && p.mode == Mode::Full) return Verdict::Go;
      if (kind != Kind::Write) return Verdict::Go;
      errno = ENOSPC;
      return Verdict::Fail;
  }
  return Verdict::Go;
}

}  // namespace

#define REAL(name) static const auto real = next<decltype(&::name)>(#name)

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  REAL(write);
  if (!isWatched(file)) return real(file, bytes, size);
  switch (judge(Kind::Write)) {
    case Verdict::Go: break;
    case Verdict::Half: real(file, bytes, size / 2); die();
    case Verdict::Part: return real(file, bytes, (size + 1) / 2);
    case Verdict::Fail: return -1;
  }
  if (losesPower()) {
    struct stat now;
    const bool atEnd = (::fcntl(file, F_GETFL) & O_APPEND) != 0 && ::fstat(file, &now) == 0;
    Unsynced::all().noteBytes(file, atEnd ? now.st_size : ::lseek(file, 0, SEEK_CUR), size);
  }
  return real(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  REAL(pwrite);
  if (!isWatched(file)) return real(file, bytes, size, at);
  switch (judge(Kind::Write)) {
    case Verdict::Go: break;
    case Verdict::Half: real(file, bytes, size / 2, at); die();
    case Verdict::Part: return real(file, bytes, (size + 1) / 2, at);
    case Verdict::Fail: return -1;
  }
  if (losesPower()) Unsynced::all().noteBytes(file, at, size);
  return real(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) { return pwrite(file, bytes, size, at); }

ssize_t read(int file, void* bytes, size_t size) {
  REAL(read);
  if (isWatched(file) && judge(Kind::Read) == Verdict::Fail) return -1;
  return real(file, bytes, size);
}

ssize_t pread64(int file, void* bytes, size_t size, off64_t at) {
  REAL(pread64);
  if (isWatched(file) && judge(Kind::Read) == Verdict::Fail) return -1;
  return real(file, bytes, size, at);
}

int fsync(int file) {
  REAL(fsync);
  if (!isWatched(file)) return real(file);
  if (judge(Kind::Sync) == Verdict::Fail) return -1;
  if (losesPower()) Unsynced::all().synced(file);
  return real(file);
}

int fdatasync(int file) {
  REAL(fdatasync);
  if (!isWatched(file)) return real(file);
  if (judge(Kind::Sync) == Verdict::Fail) return -1;
  if (losesPower()) Unsynced::all().synced(file);
  return real(file);
}

int ftruncate(int file, off_t size) noexcept {
  REAL(ftruncate);
  if (!isWatched(file)) return real(file, size);
  if (judge(Kind::Write) == Verdict::Fail) return -1;
  struct stat now;
  if (losesPower() && ::fstat(file, &now) == 0) Unsynced::all().noteBytes(file, size, static_cast<std::size_t>(std::max<off_t>(0, now.st_size - size)));
  return real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept { return ftruncate(file, size); }

int rename(const char* from, const char* to) noexcept {
  REAL(rename);
  if (!isWatched(from) && !isWatched(to)) return real(from, to);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower()) Unsynced::all().noteName(from, to);
  return real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept {
  REAL(renameat2);
  if (!isWatched(from) && !isWatched(to)) return real(fromFolder, from, toFolder, to, flags);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower() && ((flags & RENAME_NOREPLACE) == 0 || ::access(to, F_OK) != 0)) Unsynced::all().noteName(from, to);
  return real(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept {
  REAL(link);
  if (!isWatched(to)) return real(from, to);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower() && ::access(to, F_OK) != 0) Unsynced::all().noteName(nullptr, to);
  return real(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
  REAL(linkat);
  if (!isWatched(to)) return real(fromFolder, from, toFolder, to, flags);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower() && ::access(to, F_OK) != 0) Unsynced::all().noteName(nullptr, to);
  return real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept {
  REAL(unlink);
  if (!isWatched(path)) return real(path);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower() && ::access(path, F_OK) == 0) Unsynced::all().noteName(path, nullptr);
  return real(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  REAL(unlinkat);
  if (!isWatched(path)) return real(folder, path, flags);
  if (judge(Kind::Name) == Verdict::Fail) return -1;
  if (losesPower() && flags == 0 && ::access(path, F_OK) == 0) Unsynced::all().noteName(path, nullptr);
  return real(folder, path, flags);
}

}  // extern "C"
