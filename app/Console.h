// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace santalka {

/// What Windows needs for a program's plain UTF-8 text to arrive at the console it was started from: the console is told the
/// encoding for as long as the object lives, and a windowed program, which has no console of its own, is given its parent's.
/// Other systems need none of it.
class Console {
 public:
  Console();
  ~Console();
  Q_DISABLE_COPY_MOVE(Console)

  /// The words of the command line, whole whatever letters the file names have.
  static QStringList words(int argc, char** argv);

 private:
  [[maybe_unused]] unsigned m_encodingBefore = 0;  // Windows only
};

/// What main() does last, when nothing is alive any more but what the libraries keep for themselves. On Windows the process ends
/// here, before they tidy up: the system first kills the threads that are just ending, and one killed while it holds mingw's lock
/// on thread-local data would let the tidying wait for ever, as a program without a window that nobody can close.
int endProgram(int status);

}  // namespace santalka
