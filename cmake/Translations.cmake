# SPDX-License-Identifier: EUPL-1.2
# Texts in the sources are English; santalka_lt.ts is complete, santalka_en.ts holds the plural forms only.
# qtbase_lt.ts is our own Lithuanian for Qt's dialogs, because Qt has none.
# `cmake --build build/dev --target update_translations` refreshes the .ts files from the sources.
file(GLOB SANTALKA_TS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
file(GLOB_RECURSE SANTALKA_TRANSLATED CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/*.cpp ${CMAKE_SOURCE_DIR}/core/*.h
  ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h)

# -I: lupdate names a context by the whole class name (santalka::MainWindow, as tr() asks for it) only where it finds the header.
add_custom_target(update_translations
  COMMAND Qt6::lupdate -silent -I ${CMAKE_SOURCE_DIR} -no-obsolete -locations none -source-language en
          -target-language lt_LT ${SANTALKA_TRANSLATED} -ts ${CMAKE_SOURCE_DIR}/translations/santalka_lt.ts
  COMMAND Qt6::lupdate -silent -I ${CMAKE_SOURCE_DIR} -no-obsolete -locations none -source-language en -pluralonly
          -target-language en ${SANTALKA_TRANSLATED} -ts ${CMAKE_SOURCE_DIR}/translations/santalka_en.ts
  COMMENT "Refreshing translations/*.ts from the sources" VERBATIM)
