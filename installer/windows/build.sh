#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# installer/windows/build.sh   installs what is missing, cross-builds the libraries (from the cache, if they are there) and
#                              Santalka for Windows x64, and makes the installer and the portable ZIP in build/windows.
# SANTALKA_CACHE=FOLDER        where built libraries are kept (~/.cache/santalka)
# SANTALKA_SIGN=PROGRAM        is called as PROGRAM FILE.exe for everything that is to be signed (see README.md here)
# The last two lines on stdout are the paths of the installer and of the ZIP.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
# shellcheck source=../linux/packages.sh
. "$root/installer/linux/packages.sh"
# shellcheck source=libraries.sh
. "$root/installer/windows/libraries.sh"
# shellcheck source=stage.sh
. "$root/installer/windows/stage.sh"

build="$root/build/windows"
stage="$build/Santalka"
export SANTALKA_WINDOWS_PREFIX="$build/prefix"

# Unpacks the libraries anew only when their archives are others than last time.
prepare_prefix() {
  local wanted name
  wanted=$(for name in "${SANTALKA_WINDOWS_LIBRARIES[@]}"; do library_archive "$name"; done)
  if [[ "$(cat "$SANTALKA_WINDOWS_PREFIX/made-of" 2>/dev/null)" != "$wanted" ]]; then
    rm -rf "$SANTALKA_WINDOWS_PREFIX" "$build/program"
    mkdir -p "$SANTALKA_WINDOWS_PREFIX"
    build_libraries
    printf '%s\n' "$wanted" >"$SANTALKA_WINDOWS_PREFIX/made-of"
  fi
}

build_program() {
  local host_qt
  host_qt="/usr/lib/$(gcc -print-multiarch)/cmake"
  if [[ ! -f $build/program/build.ninja ]]; then
    cmake -G Ninja -S "$root" -B "$build/program" -DCMAKE_TOOLCHAIN_FILE="$root/installer/windows/toolchain.cmake" \
      -DSANTALKA_WINDOWS_PREFIX="$SANTALKA_WINDOWS_PREFIX" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS=-Wno-attributes \
      -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_qt" -DSANTALKA_TESTS=OFF -DSANTALKA_BENCH=OFF
  fi
  cmake --build "$build/program" -j "$(build_jobs)"
}

# Source packages and versions of what is inside, for the list.
package_versions() {
  local name
  for name in "${SANTALKA_WINDOWS_LIBRARIES[@]}"; do echo "$name $(source_version "${SANTALKA_WINDOWS_VERSION_OF[$name]}")"; done
  echo "libz-mingw-w64 $(source_version libz-mingw-w64-dev)"
  echo "gcc-mingw-w64 $(dpkg-query -W -f='${Version}' g++-mingw-w64-x86-64-posix)"
  echo "mingw-w64 $(source_version mingw-w64-x86-64-dev)"
  echo "fonts-noto $(source_version fonts-noto-core)"
}

fill_stage() {
  local file
  rm -rf "$stage"
  cmake --install "$build/program" --prefix "$stage" >/dev/null
  stage_program "$stage"
  stage_licences "$stage" "$root"
  if [[ -n ${SANTALKA_SIGN:-} ]]; then
    for file in "$stage"/santalka*.exe; do "$SANTALKA_SIGN" "$file"; done
  fi
  package_versions >"$build/packages"
  python3 "$root/installer/windows/sbom.py" write "$stage" "$version" "$build/packages" "$SANTALKA_WINDOWS_PREFIX/licences/qt6-base.json"
  python3 "$root/installer/windows/sbom.py" check "$stage/sbom.cdx.json" "$stage"
  stage_list "$stage"
}

make_installer() {
  local sign=()
  # makensis calls this for the uninstaller that it makes itself, and for the installer.
  [[ -z ${SANTALKA_SIGN:-} ]] || sign=("-X!uninstfinalize '\"$SANTALKA_SIGN\" \"%1\"' = 0" "-X!finalize '\"$SANTALKA_SIGN\" \"%1\"' = 0")
  makensis -V2 -NOCD -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DOUTFILE=$installer" "-DICON=$build/program/santalka.ico" \
    "-DSIZE_KB=$(du -sk "$stage" | cut -f1)" "-DPUBLISHER=Santalka" "${sign[@]}" "$root/installer/windows/santalka.nsi"
}

make_zip() {
  rm -f "$portable"
  (cd "$build" && find Santalka ! -name files.txt | sort | zip -q -X -9 "$portable" -@)
}

failed() {
  say_both "Windows programos padaryti nepavyko (priežastis parašyta aukščiau)." "The Windows program could not be made (the reason stands above)."
}
trap failed ERR
set -E

ensure_packages "${SANTALKA_BUILD_PACKAGES[@]}" "${SANTALKA_WINDOWS_BUILD_PACKAGES[@]}"
prepare_environment
{
  prepare_prefix
  build_program
  version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/program/CMakeCache.txt")
  installer="$build/santalka-$version-setup.exe"
  portable="$build/santalka-$version-portable.zip"
  fill_stage
  make_installer
  make_zip
} >&2
printf '%s\n' "$installer" "$portable"
