// SPDX-License-Identifier: EUPL-1.2
// wait_window COLOURS PROGRAM ARGS…: starts the program and prints the milliseconds until one of its windows is
// mapped, larger than 300 × 200 and shows at least so many colours; then ends it. Needs a display with nothing else on it.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <vector>

namespace {

int ignoreErrors(Display*, XErrorEvent*) { return 0; }  // windows come and go while we look

/// Whether lines across the window show so many colours; not when it cannot be read yet. Few lines: reading all of it again
/// and again would keep the X server from the program that is measured.
bool shows(Display* display, Window window, const XWindowAttributes& size, std::size_t wanted) {
  std::set<unsigned long> seen;
  for (int y = 10; y < size.height; y += 40) {
    XImage* line = XGetImage(display, window, 0, y, static_cast<unsigned>(size.width), 1, AllPlanes, ZPixmap);
    if (!line) return false;
    for (int x = 0; x < size.width; ++x) seen.insert(XGetPixel(line, x, 0));
    XDestroyImage(line);
    if (seen.size() >= wanted) return true;
  }
  return false;
}

bool isDrawn(Display* display, Window parent, std::size_t wanted, int depth) {
  Window root = 0, above = 0;
  Window* children = nullptr;
  unsigned count = 0;
  if (!XQueryTree(display, parent, &root, &above, &children, &count)) return false;
  bool found = false;
  for (unsigned i = 0; i < count && !found; ++i) {
    XWindowAttributes size;
    if (XGetWindowAttributes(display, children[i], &size) && size.map_state == IsViewable && size.width > 300 && size.height > 200)
      found = shows(display, children[i], size, wanted);
    if (!found && depth > 0) found = isDrawn(display, children[i], wanted, depth - 1);
  }
  if (children) XFree(children);
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: wait_window COLOURS PROGRAM ARGS...\n");
    return 2;
  }
  Display* display = XOpenDisplay(nullptr);
  if (!display) {
    std::fprintf(stderr, "no display\n");
    return 3;
  }
  XSetErrorHandler(ignoreErrors);
  const auto wanted = static_cast<std::size_t>(std::atoi(argv[1]));
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    std::freopen("/dev/null", "w", stderr);
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  const auto passed = [start] { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(); };
  bool drawn = false;
  while (!drawn && passed() < 30000) {
    drawn = isDrawn(display, DefaultRootWindow(display), wanted, 2);
    if (!drawn) usleep(2000);
  }
  const double milliseconds = passed();
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  if (!drawn) return 1;
  std::printf("%.1f\n", milliseconds);
  return 0;
}
