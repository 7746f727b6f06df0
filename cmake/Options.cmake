# SPDX-License-Identifier: EUPL-1.2
# Interface targets that every target of ours links; nothing is set globally.

add_library(santalka_options INTERFACE)
target_compile_definitions(santalka_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
target_compile_options(santalka_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(SANTALKA_WERROR)
  target_compile_options(santalka_options INTERFACE -Werror)
endif()
if(SANTALKA_SANITIZE)
  target_compile_options(santalka_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(santalka_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
