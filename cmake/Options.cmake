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
if(SANTALKA_FUZZ)
  target_compile_options(santalka_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(MINGW)
  # Before mingw's own library, which Qt names and which has another hook for the end of a thread: see app/Console.cpp.
  target_link_libraries(santalka_options INTERFACE stdc++)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# CMake 3.25 does not run moc when a globbed folder gains a header and no known file changed. Where the list of a target's files
# differs from last time, the stamp of moc's step is removed, so that the step runs.
function(santalka_moc_follows target)
  get_target_property(files ${target} SOURCES)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}.files)
  set(before "")
  if(EXISTS ${list})
    file(READ ${list} before)
  endif()
  if(NOT before STREQUAL "${files}")
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    file(WRITE ${list} "${files}")
  endif()
endfunction()
