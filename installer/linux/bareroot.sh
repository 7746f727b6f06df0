# SPDX-License-Identifier: EUPL-1.2
# A bare Debian to try a package in. Sourced by installer/linux/test.sh, after packages.sh.

# The mirror that this machine takes its own Debian from; nothing when its sources do not say, and debootstrap has its default.
own_mirror() {
  apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    awk -v suite="$1" '$1 == suite && $2 == "main" { print $3; exit }'
}

# unpack_bare_root FOLDER: the smallest Debian of this machine's release, from the cache or made anew.
unpack_bare_root() {
  local folder=$1 suite architecture cache archive fresh mirror
  suite=$(. /etc/os-release && [[ ${ID:-} == debian ]] && echo "${VERSION_CODENAME:-}") || true
  if [[ -z $suite ]]; then
    say_both "Paketas bandomas Debian šaknyje, o ši sistema – ne Debian." "The package is tried in a Debian root, and this system is not Debian."
    return 1
  fi
  architecture=$(dpkg --print-architecture)
  cache=${SANTALKA_CACHE:-${HOME:-/root}/.cache/santalka}
  archive=$cache/debian-$suite-$architecture-minbase.tar.zst
  mkdir -p -- "$cache" "$folder"
  if [[ -f $archive ]] && tar -C "$folder" -xf "$archive" --zstd 2>/dev/null; then
    return 0
  fi
  rm -rf -- "$folder"
  mkdir -p -- "$folder"
  say_both "Kuriama švari Debian šaknis ($suite), apie minutę." "Making a bare Debian root ($suite), about a minute."
  mirror=$(own_mirror "$suite")
  if ! debootstrap --variant=minbase "$suite" "$folder" ${mirror:+"$mirror"} >"$folder.log" 2>&1; then
    tail -n 5 "$folder.log" >&2
    [[ ! -f $folder/debootstrap/debootstrap.log ]] || tail -n 5 "$folder/debootstrap/debootstrap.log" >&2
    say_both "debootstrap nepavyko (priežastis parašyta aukščiau): patikrinkite interneto ryšį ir ar leidžiama kurti įrenginių failus." \
      "debootstrap failed (the reason stands above): check the network, and whether device files may be made here."
    return 1
  fi
  rm -rf -- "$folder"/var/cache/apt/archives/*.deb
  # Whole or not at all: a cache that broke off half-way must not be taken for one.
  fresh=$(mktemp "$archive.XXXXXX")
  if tar -C "$folder" -cf "$fresh" --zstd . && mv -f -- "$fresh" "$archive"; then return 0; fi
  rm -f -- "$fresh"
  say_both "Šaknies nepavyko išsaugoti aplanke $cache; kitą kartą ji bus kuriama iš naujo." \
    "The root could not be kept in $cache; next time it will be made anew."
}

# in_root FOLDER COMMAND…: as root, with nothing of this machine's environment but its way to the network.
in_root() {
  local folder=$1
  shift
  [[ ! -f /etc/resolv.conf ]] || cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
  chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# as_user FOLDER USER COMMAND…
as_user() {
  local folder=$1 user=$2
  shift 2
  chroot --userspec="$user:$user" "$folder" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
}
