# SPDX-License-Identifier: EUPL-1.2
# Source packages of the distribution, in the very versions that this machine has installed. Sourced by libraries.sh.

# source_version BINARY-PACKAGE: the version of the source that the installed package was made from
source_version() {
  dpkg-query -W -f='${source:Version}' "$1"
}

# An apt configuration of our own that knows the machine's mirrors as sources; the machine's own lists stay as they are.
source_apt() {
  local home="$SANTALKA_CACHE_WINDOWS/apt"
  mkdir -p "$home/parts" "$home/lists/partial"
  if [[ ! -s $home/parts/sources.list && ! -s $home/parts/debian.sources ]]; then
    local stanzas=() lists=() file
    for file in /etc/apt/sources.list.d/*.sources; do [[ -f $file ]] && stanzas+=("$file"); done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do [[ -f $file ]] && lists+=("$file"); done
    # Only the distribution's own archives: those that are signed by its keyring, or by the default one.
    [[ ${#stanzas[@]} -eq 0 ]] || awk -v RS= -v ORS='\n\n' '/Signed-By:[^\n]*(debian|ubuntu)-archive/ || !/Signed-By/' \
      "${stanzas[@]}" | sed -E 's/^Types:.*/Types: deb-src/' >"$home/parts/debian.sources"
    [[ ${#lists[@]} -eq 0 ]] || sed -nE '/signed-by/!s/^deb(-src)? /deb-src /p' "${lists[@]}" | sort -u >"$home/parts/sources.list"
  fi
  apt-get -o Dir::Etc::sourcelist="$home/parts/sources.list" -o Dir::Etc::sourceparts="$home/parts" \
    -o Dir::State::lists="$home/lists" -o APT::Sandbox::User=root "$@"
}

# fetch_source PACKAGE VERSION FOLDER: unpacks the source package, with the distribution's patches applied, as FOLDER
fetch_source() {
  local package=$1 version=$2 folder=$3 downloads="$SANTALKA_CACHE_WINDOWS/sources"
  local dsc="$downloads/${package}_${version#*:}.dsc"
  mkdir -p "$downloads"
  if [[ ! -f $dsc ]]; then
    source_apt update -qq && (cd "$downloads" && source_apt source -qq --download-only "$package=$version") || return 1
  fi
  rm -rf "$folder"
  dpkg-source --no-check -x "$dsc" "$folder" >/dev/null
}
