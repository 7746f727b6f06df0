// SPDX-License-Identifier: EUPL-1.2
// Stands between a program and the C library (LD_PRELOAD) and makes the n-th call that changes a file under one folder go
// wrong. Counts those calls, so that a runner can walk through all of them.
//   FAULT_DIR    files below this folder are watched, all others are left alone
//   FAULT_COUNT  a file of 8 bytes that holds the number of calls so far (shared by processes)
//   FAULT_AT     at which call; 0 or unset only counts
//   FAULT_MODE   kill     the process dies before the call
//                torn     half of a write is made, then the process dies
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

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

enum class Mode { Count, Kill, Torn, Eio, EioOn, Full, FullOn };
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
  const struct { const char* word; Mode mode; } words[] = {{"kill", Mode::Kill}, {"torn", Mode::Torn}, {"eio", Mode::Eio},
                                                           {"eio-on", Mode::EioOn}, {"full", Mode::Full}, {"full-on", Mode::FullOn}};
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

bool isWatched(int file) {
  if (!plan().count) return false;
  char link[64];
  char path[PATH_MAX];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = ::readlink(link, path, sizeof path - 1);
  if (length <= 0) return false;
  path[length] = 0;
  return isWatched(path);
}

[[noreturn]] void die() {
  ::kill(::getpid(), SIGKILL);
  for (;;) ::pause();
}

enum class Verdict { Go, Half, Fail };

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
    case Mode::Kill: if (here) die(); return Verdict::Go;
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

template <class F>
F next(const char* name) {
  return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

#define REAL(name) static const auto real = next<decltype(&::name)>(#name)

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  REAL(write);
  if (!isWatched(file)) return real(file, bytes, size);
  switch (judge(Kind::Write)) {
    case Verdict::Go: return real(file, bytes, size);
    case Verdict::Half: real(file, bytes, size / 2); die();
    case Verdict::Fail: return -1;
  }
  return -1;
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  REAL(pwrite);
  if (!isWatched(file)) return real(file, bytes, size, at);
  switch (judge(Kind::Write)) {
    case Verdict::Go: return real(file, bytes, size, at);
    case Verdict::Half: real(file, bytes, size / 2, at); die();
    case Verdict::Fail: return -1;
  }
  return -1;
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
  REAL(pwrite64);
  if (!isWatched(file)) return real(file, bytes, size, at);
  switch (judge(Kind::Write)) {
    case Verdict::Go: return real(file, bytes, size, at);
    case Verdict::Half: real(file, bytes, size / 2, at); die();
    case Verdict::Fail: return -1;
  }
  return -1;
}

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
  return isWatched(file) && judge(Kind::Sync) == Verdict::Fail ? -1 : real(file);
}

int fdatasync(int file) {
  REAL(fdatasync);
  return isWatched(file) && judge(Kind::Sync) == Verdict::Fail ? -1 : real(file);
}

int ftruncate(int file, off_t size) noexcept {
  REAL(ftruncate);
  return isWatched(file) && judge(Kind::Write) == Verdict::Fail ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept {
  REAL(ftruncate64);
  return isWatched(file) && judge(Kind::Write) == Verdict::Fail ? -1 : real(file, size);
}

int rename(const char* from, const char* to) noexcept {
  REAL(rename);
  return (isWatched(from) || isWatched(to)) && judge(Kind::Name) == Verdict::Fail ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept {
  REAL(renameat2);
  return (isWatched(from) || isWatched(to)) && judge(Kind::Name) == Verdict::Fail ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept {
  REAL(link);
  return isWatched(to) && judge(Kind::Name) == Verdict::Fail ? -1 : real(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
  REAL(linkat);
  return isWatched(to) && judge(Kind::Name) == Verdict::Fail ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept {
  REAL(unlink);
  return isWatched(path) && judge(Kind::Name) == Verdict::Fail ? -1 : real(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  REAL(unlinkat);
  return isWatched(path) && judge(Kind::Name) == Verdict::Fail ? -1 : real(folder, path, flags);
}

}  // extern "C"
