# SPDX-License-Identifier: EUPL-1.2
# Noto Sans comes from the distribution's package at build time and goes into the programs' resources, so that
# window, PDF and picture look the same on every machine. The font files are never part of this tree.
find_file(NOTO_SANS_REGULAR NotoSans-Regular.ttf PATHS /usr/share/fonts/truetype/noto REQUIRED)
find_file(NOTO_SANS_BOLD NotoSans-Bold.ttf PATHS /usr/share/fonts/truetype/noto REQUIRED)
