# SPDX-License-Identifier: EUPL-1.2
# What only a Windows program has: icon, version block, manifest, and for the window no console.
find_program(CONVERT convert REQUIRED) # ImageMagick
set(SANTALKA_ICO ${CMAKE_BINARY_DIR}/santalka.ico)
set(pictures "")
foreach(size IN ITEMS 16 20 24 32 48 64 256)
  list(APPEND pictures ${SANTALKA_ICON_FOLDER}/santalka-${size}.png)
endforeach()
add_custom_command(OUTPUT ${SANTALKA_ICO} COMMAND ${CONVERT} ${pictures} ${SANTALKA_ICO} DEPENDS ${pictures} VERBATIM)
add_custom_target(santalka_ico DEPENDS ${SANTALKA_ICO})

function(santalka_windows_program target description)
  set(rc ${CMAKE_BINARY_DIR}/${target}.rc)
  configure_file(${CMAKE_SOURCE_DIR}/installer/windows/program.rc.in ${rc} @ONLY)
  set_source_files_properties(${rc} TARGET_DIRECTORY ${target} PROPERTIES
    OBJECT_DEPENDS "${SANTALKA_ICO};${CMAKE_SOURCE_DIR}/installer/windows/program.manifest")
  target_sources(${target} PRIVATE ${rc})
  add_dependencies(${target} santalka_ico)
endfunction()

santalka_windows_program(santalka "Santalka: integracijos koordinatoriaus darbo vieta")
santalka_windows_program(santalka-cli "Santalka be lango, komandų eilutei")
set_target_properties(santalka PROPERTIES WIN32_EXECUTABLE ON)
