// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace santalka {

/// What the window program was called with. Read before there is an application, because help and version need none.
struct Arguments {
  QString file;
  std::optional<QString> language;  ///< "lt" or "en"
  std::optional<QString> theme;     ///< "light" or "dark"
  std::optional<int> scale;         ///< percent
  QString page;
  QString screenshot;  ///< path of a PNG: the window is drawn into it and the program ends
  QSize size;
  bool quitAfterPaint = false;  ///< for measuring how long the start takes
  bool done = false;  ///< help, version or a mistake has been answered already
  int exitCode = 0;

  static Arguments parse(int argc, char** argv);
};

}  // namespace santalka
