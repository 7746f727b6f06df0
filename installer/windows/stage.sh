# SPDX-License-Identifier: EUPL-1.2
# Gathers what the programs need beside them: DLLs followed from import to import, Qt's plugins, licences, the list of files.
# Sourced by build.sh after libraries.sh.

# Plugins are loaded by name, so no import leads to them.
SANTALKA_WINDOWS_PLUGINS=(platforms/qwindows.dll platforms/qoffscreen.dll sqldrivers/qsqlite.dll styles/qwindowsvistastyle.dll)

# imports FILE: the names of the DLLs that a PE file asks for
imports() { "$SANTALKA_WINDOWS_HOST-objdump" -p "$1" | awk '$1 == "DLL" && $2 == "Name:" { print $3 }'; }

is_windows_dll() { grep -qixF -- "$1" "$SANTALKA_WINDOWS_HERE/system-dlls.txt"; }

# find_dll NAME: ours from the prefix, or the compiler's own runtime
find_dll() {
  local folder
  for folder in "$SANTALKA_WINDOWS_PREFIX/bin" "/usr/$SANTALKA_WINDOWS_HOST/lib" \
    "$(dirname -- "$("$SANTALKA_WINDOWS_HOST-g++-posix" -print-file-name=libstdc++-6.dll)")" \
    "$(dirname -- "$("$SANTALKA_WINDOWS_HOST-g++-posix" -print-file-name=libgcc_s_seh-1.dll)")"; do
    [[ -f $folder/$1 ]] && echo "$folder/$1" && return 0
  done
  return 1
}

# stage_program STAGE: copies plugins and DLLs until no import is left unanswered; fails on a DLL that is neither ours nor Windows'
stage_program() {
  local stage=$1 plugin file name found copied=1
  for plugin in "${SANTALKA_WINDOWS_PLUGINS[@]}"; do
    install -D -m 644 "$SANTALKA_WINDOWS_PREFIX/plugins/$plugin" "$stage/$plugin" || return 1
  done
  while [[ $copied -eq 1 ]]; do
    copied=0
    while IFS= read -r file; do
      for name in $(imports "$file"); do
        if is_windows_dll "$name" || [[ -f $stage/$name ]]; then continue; fi
        found=$(find_dll "$name") || { echo "${file#"$stage"/} asks for $name, which is neither built here nor a part of Windows" >&2; return 1; }
        install -m 644 "$found" "$stage/$name"
        copied=1
      done
    done < <(find "$stage" -name '*.exe' -o -name '*.dll')
  done
  # One SQLite in the process: the text of one of its own errors stands in one file only.
  [[ $(grep -rl 'database disk image is malformed' "$stage") == "$stage/sqlite3.dll" ]] ||
    { echo "there must be one SQLite, in sqlite3.dll" >&2; return 1; }
  find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$SANTALKA_WINDOWS_HOST-strip" --strip-unneeded {} +
}

# stage_licences STAGE ROOT: whose work is inside and under which terms
stage_licences() {
  local target="$1/licences" name
  mkdir -p "$target"
  cp "$2/LICENSE" "$target/santalka.txt"
  for name in "${SANTALKA_WINDOWS_LIBRARIES[@]}"; do cp "$SANTALKA_WINDOWS_PREFIX/licences/$name.txt" "$target/"; done
  cp /usr/share/common-licenses/LGPL-3 "$target/LGPL-3.txt"
  cp /usr/share/common-licenses/GPL-3 "$target/GPL-3.txt"
  cp /usr/share/doc/gcc-mingw-w64-base/copyright "$target/gcc-runtime.txt"
  cp /usr/share/doc/mingw-w64-common/copyright "$target/mingw-w64-winpthreads.txt"
  cp /usr/share/doc/libz-mingw-w64/copyright "$target/zlib.txt"
  cp /usr/share/doc/fonts-noto-core/copyright "$target/noto-sans.txt"
  sed 's/$/\r/' "$SANTALKA_WINDOWS_HERE/licences.txt" >"$target/README.txt"
}

# stage_list STAGE: files.txt names every file, then every folder from the deepest up, as the installer and Windows read it
stage_list() {
  local list
  list=$(cd "$1" && { find . -type f ! -name files.txt -printf '%P\n' | sort; find . -mindepth 1 -depth -type d -printf '%P\n'; })
  printf '%s\n' "$list" | tr / '\\' | sed 's/$/\r/' | iconv -f UTF-8 -t UTF-16LE >"$1/files.txt"
}
