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

}  // namespace santalka
