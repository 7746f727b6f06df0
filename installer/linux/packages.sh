# SPDX-License-Identifier: EUPL-1.2
# The one list of Debian packages. Sourced by run.sh, test.sh and .ci/run; never run by itself.

# To build: compiler, Qt 6 and the libraries that the programs link, the font that goes into them.
SANTALKA_BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libxlsxwriter-dev libzip-dev libsqlite3-dev libsodium-dev fonts-noto-core)

# To run: the SQLite driver is a plugin that no library names; the xcb and offscreen plugins come with Qt Gui itself.
SANTALKA_RUN_PACKAGES=(libqt6sql6-sqlite)
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then SANTALKA_RUN_PACKAGES+=(qt6-wayland); fi

# To test: Catch2 v2, and other people's programs that read our PDF and workbooks back.
# The fault tests (tests/faults) are driven by Python.
# Preflight of PDFBox (with the Java parts that its package leaves out) is the only checker of PDF/A in Debian.
SANTALKA_TEST_PACKAGES=(catch2 python3 poppler-utils qpdf python3-openpyxl
  libpdfbox2-java libcommons-io-java libactivation-java libjaxb-api-java default-jre-headless)

# To make the Debian package and to try it in a bare root of its own.
SANTALKA_PACKAGE_PACKAGES=(dpkg-dev debootstrap debian-archive-keyring lintian appstream desktop-file-utils man-db zstd
  poppler-utils python3-openpyxl)

# To run the fuzz targets (tests/fuzz): only clang has libFuzzer.
SANTALKA_FUZZ_PACKAGES=(clang lld libclang-rt-14-dev)

# To build the Windows program (installer/windows), beside those of the Linux build. The -dev packages of libsodium, SQLite
# and the others are not linked there: their versions say which sources are fetched, so that both programs come from the same ones.
SANTALKA_WINDOWS_BUILD_PACKAGES=(
  g++-mingw-w64-x86-64-posix libz-mingw-w64-dev
  dpkg-dev qt6-base-dev-tools libsodium-dev python3
  tcl autoconf automake libtool perl zstd
  imagemagick nsis zip)

# To try it under Wine. wine64 alone: the installer and the program are both 64-bit, and wine32 would want another architecture.
SANTALKA_WINDOWS_TEST_PACKAGES=(wine64 libwine xvfb xauth xdotool imagemagick poppler-utils python3-openpyxl unzip)

# Two lines on stderr, Lithuanian first: $1 Lithuanian, $2 English.
say_both() { printf '%s\n%s\n' "$1" "$2" >&2; }

# Prints those of the named packages that dpkg does not have installed.
missing_packages() {
  local have name
  have=$(dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    awk '$2 == "installed" { sub(/:.*/, "", $1); print $1 }') || true # dpkg-query says 1 when it does not know a name
  for name in "$@"; do
    grep -qxF -- "$name" <<<"$have" || printf '%s\n' "$name"
  done
}

is_debian() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 1
  # shellcheck source=/dev/null
  (. /etc/os-release 2>/dev/null; [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* || ${ID:-} == ubuntu ]])
}

# Installs what is missing of the named packages. apt is called only when something is missing, sudo only without root.
# SANTALKA_SKIP_PACKAGES=1 leaves packages alone (another distribution, or an office that installs them itself).
ensure_packages() {
  [[ -n ${SANTALKA_SKIP_PACKAGES:-} ]] && return 0
  if ! is_debian; then
    say_both \
      "Ši sistema nėra Debian ar Ubuntu, todėl paketų įdiegti nepavyks. Įdiekite patys šių Debian paketų atitikmenis ir paleiskite dar kartą su SANTALKA_SKIP_PACKAGES=1:" \
      "This system is neither Debian nor Ubuntu, so the packages cannot be installed for you. Install the equivalents of these Debian packages and run again with SANTALKA_SKIP_PACKAGES=1:"
    printf '  %s\n' "$*" >&2
    return 1
  fi
  local missing=() as_root=()
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] && return 0
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      say_both \
        "Trūksta paketų, o įdiegti juos gali tik administratorius (sudo nerasta). Paprašykite administratoriaus paleisti:" \
        "Packages are missing and only the administrator can install them (there is no sudo). Ask the administrator to run:"
      printf '  apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  say_both "Diegiama, ko trūksta (gali užtrukti kelias minutes): ${missing[*]}" \
    "Installing what is missing (may take some minutes): ${missing[*]}"
  local log
  log=$(mktemp)
  if "${as_root[@]}" apt-get update -qq >"$log" 2>&1 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >>"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  tail -n 15 "$log" >&2
  rm -f "$log"
  say_both \
    "Nepavyko įdiegti paketų. Patikrinkite interneto ryšį ir apt saugyklas (priežastis parašyta aukščiau), tada paleiskite dar kartą." \
    "The packages could not be installed. Check the network and the apt sources (the reason stands above), then run again."
  return 1
}

# Qt wants a UTF-8 locale and a runtime folder; a bare machine has neither.
prepare_environment() {
  if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi
  if [[ -z ${XDG_RUNTIME_DIR:-} || ! -d ${XDG_RUNTIME_DIR:-} ]]; then
    XDG_RUNTIME_DIR="${TMPDIR:-/tmp}/santalka-runtime-$(id -u)"
    mkdir -p -m 700 "$XDG_RUNTIME_DIR" 2>/dev/null || true
    [[ -d $XDG_RUNTIME_DIR && -O $XDG_RUNTIME_DIR ]] || XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
  fi
}

# How many compilers at once: one a core, but each wants about a gigabyte.
build_jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null)
  [[ -n $memory && $memory -lt $cores ]] && cores=$memory
  [[ $cores -ge 1 ]] && echo "$cores" || echo 1
}

# build PRESET ROOT [cmake options at configuring] -- [targets]. Configures only when needed: ninja itself notices changed
# CMake files, so what is left is the first time, a changed preset, and a tree that was moved or copied with its build folder.
build_preset() {
  local preset=$1 root=$2 options=() targets=() folder
  shift 2
  while [[ $# -gt 0 && $1 != -- ]]; do options+=("$1"); shift; done
  [[ $# -gt 0 ]] && shift
  [[ $# -gt 0 ]] && targets=(--target "$@")
  folder="$root/build/$preset"
  if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]] ||
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" 2>/dev/null; then
    (cd "$root" && cmake --fresh --preset "$preset" "${options[@]}") || return 1
  fi
  cmake --build "$folder" -j "$(build_jobs)" "${targets[@]}"
}
