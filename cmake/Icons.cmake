# SPDX-License-Identifier: EUPL-1.2
# resources/icons/*.svg drawn into ${SANTALKA_ICON_FOLDER}/NAME-SIZE.png while building; SANTALKA_ICONS holds all paths, the
# target santalka_icons makes them. Needs no QtSvg. In a cross build the drawing program is built for this machine first.
set(SANTALKA_ICON_SIZES 16 20 22 24 32 48 64 128 256)
set(SANTALKA_ICON_FOLDER ${CMAKE_BINARY_DIR}/icons)

if(CMAKE_CROSSCOMPILING)
  set(host ${CMAKE_BINARY_DIR}/host-icons)
  message(STATUS "Building draw_icons for this machine")
  foreach(step IN ITEMS "-S;${CMAKE_SOURCE_DIR}/cmake/icons;-B;${host};-G;${CMAKE_GENERATOR};-DCMAKE_BUILD_TYPE=Release" "--build;${host}")
    execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=CC --unset=CXX --unset=CFLAGS --unset=CXXFLAGS --unset=LDFLAGS
      ${CMAKE_COMMAND} ${step} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  set(draw_icons_program ${host}/draw_icons)
  set(draw_icons ${draw_icons_program})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/cmake/icons/DrawIcons.cpp ${CMAKE_SOURCE_DIR}/core/base/Outline.cpp)
else()
  add_subdirectory(cmake/icons)
  set(draw_icons draw_icons)
  set(draw_icons_program $<TARGET_FILE:draw_icons>)
endif()

file(MAKE_DIRECTORY ${SANTALKA_ICON_FOLDER})
set(SANTALKA_ICONS "")
foreach(name IN ITEMS santalka santalka-file)
  set(drawn "")
  foreach(size IN LISTS SANTALKA_ICON_SIZES)
    list(APPEND drawn ${SANTALKA_ICON_FOLDER}/${name}-${size}.png)
  endforeach()
  add_custom_command(OUTPUT ${drawn}
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen
      ${draw_icons_program}
      ${CMAKE_SOURCE_DIR}/resources/icons/${name}.svg ${SANTALKA_ICON_FOLDER} ${SANTALKA_ICON_SIZES}
    DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/${name}.svg ${draw_icons}
    COMMENT "Drawing ${name}" VERBATIM)
  list(APPEND SANTALKA_ICONS ${drawn})
endforeach()
add_custom_target(santalka_icons ALL DEPENDS ${SANTALKA_ICONS})
