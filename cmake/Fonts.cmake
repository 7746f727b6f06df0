# SPDX-License-Identifier: EUPL-1.2
# Noto Sans comes from the distribution's package at build time and goes into the programs' resources, so that
# window, PDF and picture look the same on every machine. The font files are never part of this tree.
# They are this machine's also when the compiler's own files are looked for elsewhere (a cross build).
find_file(NOTO_SANS_REGULAR NotoSans-Regular.ttf PATHS /usr/share/fonts/truetype/noto REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_file(NOTO_SANS_BOLD NotoSans-Bold.ttf PATHS /usr/share/fonts/truetype/noto REQUIRED NO_CMAKE_FIND_ROOT_PATH)
