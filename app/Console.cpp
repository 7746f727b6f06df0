// SPDX-License-Identifier: EUPL-1.2
#include "app/Console.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>

#include <cstdio>
#include <cxxabi.h>
#endif

namespace santalka {

#ifdef Q_OS_WIN

namespace {

/// When a thread ends, mingw destroys its thread_local objects by one hook and frees their memory by another; the hooks run in the
/// order in which they were made. By itself the freeing comes first, and the destroying reads what was freed: Qt keeps such an object
/// in each thread that met a regular expression. Made here, before anything touches one, the destroying comes first. It must be
/// the hook of libstdc++ (cmake/Options.cmake): that of mingw itself comes later still.
[[gnu::constructor(101)]] void destroyBeforeFreeing() {
  static char here;
  abi::__cxa_thread_atexit([](void*) {}, nullptr, &here);
}

bool goesNowhere(DWORD stream) {
  const HANDLE handle = GetStdHandle(stream);
  return handle == nullptr || handle == INVALID_HANDLE_VALUE;
}

}  // namespace

Console::Console() {
  const bool out = goesNowhere(STD_OUTPUT_HANDLE), err = goesNowhere(STD_ERROR_HANDLE);
  if ((out || err) && AttachConsole(ATTACH_PARENT_PROCESS)) {
    if (out) (void)std::freopen("CONOUT$", "w", stdout);
    if (err) (void)std::freopen("CONOUT$", "w", stderr);
  }
  m_encodingBefore = GetConsoleOutputCP();
  if (m_encodingBefore != 0) SetConsoleOutputCP(CP_UTF8);
}

Console::~Console() {
  std::fflush(stdout);
  std::fflush(stderr);
  if (m_encodingBefore != 0) SetConsoleOutputCP(m_encodingBefore);
}

QStringList Console::words(int, char**) {
  // argv went through the code page of the machine, which before Windows 10 1903 is not UTF-8.
  int count = 0;
  QStringList words;
  wchar_t** const list = CommandLineToArgvW(GetCommandLineW(), &count);
  for (int i = 0; i < count; ++i) words << QString::fromWCharArray(list[i]);
  LocalFree(list);
  return words;
}

int endProgram(int status) {
  std::fflush(nullptr);
  TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
  return status;
}

#else

Console::Console() = default;
Console::~Console() = default;

QStringList Console::words(int argc, char** argv) {
  QStringList words;
  for (int i = 0; i < argc; ++i) words << QFile::decodeName(argv[i]);
  return words;
}

int endProgram(int status) { return status; }

#endif

}  // namespace santalka
