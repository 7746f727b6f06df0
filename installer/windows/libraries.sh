# SPDX-License-Identifier: EUPL-1.2
# The libraries under the Windows program, each built from the distribution's source package, each kept as one archive that
# is named by everything that shaped it: version, recipe, toolchain, compiler and the libraries below it. Sourced.

SANTALKA_CACHE_WINDOWS=${SANTALKA_CACHE:-$HOME/.cache/santalka}/windows
SANTALKA_WINDOWS_HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
SANTALKA_WINDOWS_HOST=x86_64-w64-mingw32
# shellcheck source=sources.sh
. "$SANTALKA_WINDOWS_HERE/sources.sh"

# In the order of building; a library may use those before it.
SANTALKA_WINDOWS_LIBRARIES=(sqlite3 qt6-base libxlsxwriter libzip libsodium)

# The binary package whose installed version says which source is taken.
declare -A SANTALKA_WINDOWS_VERSION_OF=(
  [sqlite3]=libsqlite3-dev [qt6-base]=qt6-base-dev [libxlsxwriter]=libxlsxwriter-dev [libzip]=libzip-dev [libsodium]=libsodium-dev)
declare -A SANTALKA_WINDOWS_BELOW=([qt6-base]=sqlite3)

# cross_cmake SOURCE BUILD OPTIONS…: configures for Windows; installs go to /prefix below DESTDIR
cross_cmake() {
  local source=$1 build=$2
  shift 2
  cmake -G Ninja -S "$source" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$SANTALKA_WINDOWS_HERE/toolchain.cmake" \
    -DSANTALKA_WINDOWS_PREFIX="$SANTALKA_WINDOWS_PREFIX" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/prefix \
    -DCMAKE_INSTALL_LIBDIR=lib "$@"
}

# The recipes: $1 the unpacked source, $2 the folder to build in, $3 the folder that gets bin, lib and include.

# One SQLite for Qt's driver and for our own calls. The options are those of Debian's library that the Linux program meets,
# so that a file behaves alike on both; UPDATE … LIMIT is left out, because only SQLite's own parser generator can add it.
build_sqlite3() {
  local options=(-DSQLITE_SECURE_DELETE -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS
    -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE=1 -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_ENABLE_DBSTAT_VTAB
    -DSQLITE_ENABLE_STMTVTAB -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_MATH_FUNCTIONS
    -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_THREADSAFE=1 -DSQLITE_USE_URI=1 -DSQLITE_MAX_SCHEMA_RETRY=25
    -DSQLITE_MAX_VARIABLE_NUMBER=250000)
  mkdir -p "$2" "$3/bin" "$3/lib/pkgconfig" "$3/include"
  (cd "$2" && "$1/configure" --disable-tcl --disable-readline && make sqlite3.c) || return 1
  "$SANTALKA_WINDOWS_HOST-gcc-posix" -O2 -shared "-DSQLITE_API=__declspec(dllexport)" "${options[@]}" "$2/sqlite3.c" \
    -o "$3/bin/sqlite3.dll" -Wl,--out-implib,"$3/lib/libsqlite3.dll.a" || return 1
  cp "$2/sqlite3.h" "$3/include/"
}

# Debian's tarball lacks the copies of SQLite, wintab and iaccessible2: the first is ours from above, the second is only
# for pen tablets, the third is not used on Windows. DirectWrite needs direct2d; only its platform plugin (direct2d1_1) goes.
build_qt6_base() {
  local feature options=(-DCMAKE_CXX_FLAGS=-Wno-attributes -DQT_HOST_PATH=/usr
    -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" -DQT_QMAKE_TARGET_MKSPEC=win32-g++
    -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no -DFEATURE_system_sqlite=ON)
  for feature in opengl vulkan dbus network tabletevent direct2d1_1 androiddeployqt zstd icu glib fontconfig pkg_config sql_odbc \
    system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion; do
    options+=("-DFEATURE_$feature=OFF")
  done
  cross_cmake "$1" "$2" "${options[@]}" || return 1
  grep -qx 'QT_FEATURE_system_sqlite:INTERNAL=ON' "$2/CMakeCache.txt" || { echo "Qt did not take our SQLite" >&2; return 1; }
  nice -n 5 ninja -C "$2" -j2 && DESTDIR="$2/root" cmake --install "$2" --strip && cp -a "$2/root/prefix/." "$3/"
}

# Under mingw the library hides _WIN32 from itself and so opens files by the code page of the machine: a path with letters
# outside of it fails. Without that it opens them by UTF-8, for which its own zip writer needs the Windows file functions.
build_libxlsxwriter() {
  sed -i '/^#undef _WIN32$/d' "$1/src/utility.c" "$1/src/packager.c"
  sed -i '/^    if(MSVC)$/{N;s/if(MSVC)\(\n.*iowin32\.c\)/if(WIN32)\1/}' "$1/CMakeLists.txt"
  if grep -q '^#undef _WIN32' "$1"/src/*.c || ! grep -A1 'if(WIN32)' "$1/CMakeLists.txt" | grep -q iowin32; then
    echo "libxlsxwriter changed: our two edits no longer fit" >&2
    return 1
  fi
  cross_cmake "$1" "$2" -DBUILD_SHARED_LIBS=ON -DUSE_DTOA_LIBRARY=ON || return 1
  ninja -C "$2" -j2 && DESTDIR="$2/root" cmake --install "$2" --strip && cp -a "$2/root/prefix/." "$3/"
}

# Workbooks and documents are deflated; nothing else of libzip is needed, least of all cryptography.
build_libzip() {
  local feature options=()
  for feature in ENABLE_COMMONCRYPTO ENABLE_GNUTLS ENABLE_MBEDTLS ENABLE_OPENSSL ENABLE_WINDOWS_CRYPTO ENABLE_BZIP2 ENABLE_LZMA \
    BUILD_TOOLS BUILD_REGRESS BUILD_EXAMPLES BUILD_DOC; do
    options+=("-D$feature=OFF")
  done
  cross_cmake "$1" "$2" -DBUILD_SHARED_LIBS=ON "${options[@]}" || return 1
  ninja -C "$2" -j2 && DESTDIR="$2/root" cmake --install "$2" --strip && cp -a "$2/root/prefix/." "$3/"
}

build_libsodium() {
  mkdir -p "$2"
  (cd "$1" && autoreconf -fi) || return 1
  (cd "$2" && "$1/configure" --host="$SANTALKA_WINDOWS_HOST" CC="$SANTALKA_WINDOWS_HOST-gcc-posix" --prefix=/prefix \
    --disable-static && make -j2 && make install-strip DESTDIR="$2/root") && cp -a "$2/root/prefix/." "$3/"
}

library_function() { echo "build_${1//-/_}"; }

# library_key NAME: what the archive's name says; comments in the recipes do not count
library_key() {
  local name=$1 below=${SANTALKA_WINDOWS_BELOW[$1]:-}
  {
    source_version "${SANTALKA_WINDOWS_VERSION_OF[$name]}" || return 1
    [[ -z $below ]] || library_key "$below"
    declare -f "$(library_function "$name")" cross_cmake
    grep -v '^#' "$SANTALKA_WINDOWS_HERE/toolchain.cmake"
    dpkg-query -W -f='${Package} ${Version}\n' g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-common libz-mingw-w64-dev
  } | sha256sum | cut -c1-16
}

library_archive() {
  echo "$SANTALKA_CACHE_WINDOWS/$1-$(source_version "${SANTALKA_WINDOWS_VERSION_OF[$1]}")-$(library_key "$1").tar.zst"
}

# Are all archives there? Prints the names of those that are not.
libraries_missing() {
  local name
  for name in "${SANTALKA_WINDOWS_LIBRARIES[@]}"; do [[ -f $(library_archive "$name") ]] || echo "$name"; done
}

# Builds what is missing and unpacks all into $SANTALKA_WINDOWS_PREFIX.
build_libraries() {
  local name archive work log
  for name in "${SANTALKA_WINDOWS_LIBRARIES[@]}"; do
    archive=$(library_archive "$name")
    if [[ ! -f $archive ]]; then
      work="$SANTALKA_CACHE_WINDOWS/making/$name"
      log="$SANTALKA_CACHE_WINDOWS/$name.log"
      rm -rf "$work"
      mkdir -p "$work/install"
      echo "$name: building (log: $log)"
      if ! { fetch_source "$name" "$(source_version "${SANTALKA_WINDOWS_VERSION_OF[$name]}")" "$work/source" &&
        "$(library_function "$name")" "$work/source" "$work/build" "$work/install"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "$name could not be built; the whole log is $log" >&2
        return 1
      fi
      install_licence "$name" "$work/source" "$work/install" || return 1
      tar -C "$work/install" -c . | zstd -q -10 -T2 -o "$archive.part" && mv "$archive.part" "$archive" || return 1
      rm -rf "$work"
    fi
    tar -C "$SANTALKA_WINDOWS_PREFIX" --zstd -xf "$archive" || return 1
  done
}

# The distribution's copyright file names every part of a source package with its licence.
install_licence() {
  mkdir -p "$3/licences"
  cp "$2/debian/copyright" "$3/licences/$1.txt" || return 1
  [[ $1 != qt6-base ]] || python3 "$SANTALKA_WINDOWS_HERE/sbom.py" attributions "$2" "$3/licences/qt6-base.json"
}
