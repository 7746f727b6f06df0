# SPDX-License-Identifier: EUPL-1.2
# What an installed Santalka consists of. Programs everywhere; what only one system knows is added by the folder of that
# system's installer. `cmake --install` fills a stage, `cpack` in a Linux build makes the Debian package from it.
if(WIN32)
  set(CMAKE_INSTALL_BINDIR .) # there the programs lie beside their DLLs
endif()
include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

install(TARGETS santalka santalka-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(WIN32)
  include(installer/windows/Programs.cmake)
  install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION .)
elseif(UNIX AND NOT APPLE)
  add_subdirectory(installer/linux)
endif()
