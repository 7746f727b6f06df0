// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Format.h"

#include <QSize>
#include <QString>

#include <optional>

namespace santalka {

/// The language asked for ("lt", "en"), else the one the window was last set to, else Lithuanian.
Language windowLanguage(const std::optional<QString>& asked);

/// What the window program was called with. Read before there is an application, because the version and a mistake need none
/// of its kind. What it says is in the language of the window.
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
  /// Says that the window cannot open, and what to use instead; the exit status.
  int withoutDisplay() const;
};

}  // namespace santalka
