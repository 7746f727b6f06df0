#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# installer/linux/test.sh               builds the Debian package and tries it as an office would: checks it, installs it in a bare Debian,
#                                       runs both programs there as an ordinary user, removes it, and looks at what is left
# installer/linux/test.sh PACKAGE.deb   the same with a package that is there already
# Needs root (for the bare Debian). SANTALKA_CACHE (~/.cache/santalka) keeps that bare Debian; it is made when it is missing.
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
source_root=$(dirname -- "$(dirname -- "$here")")
# shellcheck source=packages.sh
. "$here/packages.sh"
# shellcheck source=bareroot.sh
. "$here/bareroot.sh"

largest=$((5 * 1024 * 1024))
user=tester
home=/home/$user
place="$home/Mano duomenys ąčęė"

fail() {
  say_both "PAKETO BANDYMAS NEPAVYKO: $1" "THE TEST OF THE PACKAGE FAILED: $2"
  exit 1
}
done_with() { printf '%4d s  %s\n' "$SECONDS" "$1"; }

if [[ $(id -u) -ne 0 ]]; then
  say_both "Paketui išbandyti reikia administratoriaus teisių (kuriama ir naudojama švari Debian šaknis). Paleiskite: sudo $0" \
    "Trying the package needs the administrator's rights (a bare Debian root is made and entered). Run: sudo $0"
  exit 1
fi
if [[ $# -gt 0 && ! -f $1 ]]; then
  say_both "Paketo „$1“ nėra." "There is no package “$1”."
  exit 2
fi
ensure_packages "${SANTALKA_PACKAGE_PACKAGES[@]}"
prepare_environment

if [[ $# -gt 0 ]]; then
  package=$(readlink -f -- "$1")
else
  package=$("$here/build.sh" | tail -n 1)
fi
done_with "package: $package"

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
debian=$work/debian

# 1. What can be seen without installing.
check_package() {
  local size depends name
  size=$(stat -c %s "$package")
  [[ $size -le $largest ]] || fail "paketas per didelis: $size baitų" "the package is too large: $size bytes"
  version=$(dpkg-deb -f "$package" Version)
  [[ $(sed -n 's/^project(Santalka VERSION \([0-9.]*\).*/\1/p' "$source_root/CMakeLists.txt") == "$version" ]] ||
    fail "paketo versija $version nėra programos versija" "the package's version $version is not the program's"
  depends=$(dpkg-deb -f "$package" Depends)
  for name in libqt6sql6-sqlite libqt6widgets6 libqt6printsupport6 libsqlite3-0 libzip4 libxlsxwriter4; do
    [[ $depends == *"$name"* ]] || fail "priklausomybėse nėra $name" "the dependencies lack $name"
  done
  dpkg-deb -x "$package" "$work/unpacked"
  desktop-file-validate "$work/unpacked/usr/share/applications/santalka.desktop" ||
    fail "netinkamas .desktop failas" "the desktop entry is not valid"
  appstreamcli validate --no-net "$work/unpacked"/usr/share/metainfo/*.xml >"$work/appstream.txt" ||
    { cat "$work/appstream.txt" >&2; fail "netinkami AppStream duomenys" "the AppStream metainfo is not valid"; }
  for name in "$work/unpacked"/usr/share/man/{,lt/}man1/*.gz; do
    man --warnings -E UTF-8 -Tutf8 -l "$name" 2>"$work/man.txt" >/dev/null && [[ ! -s $work/man.txt ]] ||
      { cat "$work/man.txt" >&2; fail "netvarkingas vadovo puslapis $name" "the manual page $name is faulty"; }
  done
  lintian --fail-on error --tag-display-limit 0 --allow-root "$package" ||
    fail "lintian rado klaidų" "lintian found errors"
  done_with "checked: $size bytes, $depends"
}

# 2. Install, in a Debian that has nothing but what its smallest installation has.
snapshot() { # of all that a package could leave behind; homes, logs and the package manager's own notes are not ours
  (cd "$debian" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./home -o -path ./root \
    -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -printf '%y %m %p %l\n' |
    sort && find etc usr var/lib -path var/lib/dpkg -prune -o -path var/lib/apt -prune -o -type f -print0 | sort -z | xargs -0 md5sum)
}

prepare_bare() {
  unpack_bare_root "$debian" || fail "nepavyko paruošti švarios Debian šaknies" "the bare Debian root could not be made ready"
  cp -- "$package" "$debian/tmp/santalka.deb"
  in_root "$debian" apt-get update -qq || fail "apt-get update" "apt-get update"
  # What a desktop has anyway, so that its part (file types, menus) can be looked at.
  in_root "$debian" apt-get install -y -qq --no-install-recommends libglib2.0-bin shared-mime-info desktop-file-utils \
    hicolor-icon-theme >"$work/apt.txt" 2>&1 || { tail "$work/apt.txt" >&2; fail "apt-get install" "apt-get install"; }
  mapfile -t needed < <(in_root "$debian" apt-get install -s --no-install-recommends /tmp/santalka.deb |
    awk '$1 == "Inst" && $2 != "santalka" { print $2 }')
  in_root "$debian" apt-get install -y -qq --no-install-recommends "${needed[@]}" >"$work/apt.txt" 2>&1 ||
    { tail "$work/apt.txt" >&2; fail "priklausomybės neįsidiegia" "the dependencies cannot be installed"; }
  in_root "$debian" useradd -m "$user"
  in_root "$debian" install -d -o "$user" -g "$user" "$place"
  snapshot >"$work/before.txt"
  done_with "bare Debian with ${#needed[@]} packages that Santalka needs"
}

refuse_bad() { # a package cut off half-way, and somebody without rights: a message, and nothing half-installed
  head -c $(($(stat -c %s "$package") / 2)) "$package" >"$debian/tmp/damaged.deb"
  ! in_root "$debian" dpkg -i /tmp/damaged.deb >"$work/damaged.txt" 2>&1 ||
    fail "sugadintas paketas įsidiegė" "a damaged package was installed"
  ! as_user "$debian" "$user" dpkg -i /tmp/santalka.deb >"$work/rights.txt" 2>&1 ||
    fail "paketas įsidiegė be teisių" "the package was installed without rights"
  [[ -s $work/damaged.txt && -s $work/rights.txt ]] || fail "atsisakyta tylomis" "it was refused without a word"
  snapshot | cmp -s - "$work/before.txt" || fail "atsisakius kažkas liko" "something was left after refusing"
  done_with "a damaged package and missing rights are refused, nothing is left"
}

install_it() {
  in_root "$debian" apt-get install -y --no-install-recommends /tmp/santalka.deb >"$work/apt.txt" 2>&1 ||
    { tail "$work/apt.txt" >&2; fail "paketas neįsidiegia" "the package cannot be installed"; }
  grep -q ' 1 newly installed' "$work/apt.txt" || fail "įsidiegė ne vien santalka" "more than santalka was installed"
}

# 3. Run it there as an ordinary user, without a display, in a folder with a space and letters of Lithuanian.
there() { as_user "$debian" "$user" env HOME="$home" QT_QPA_PLATFORM=offscreen TZ=Europe/Vilnius "$@"; }

run_it() {
  [[ $(there santalka --version) == "santalka $version" && $(there santalka-cli --version) == "santalka-cli $version" ]] ||
    fail "kita programų versija" "the programs say another version"
  there santalka-cli sample "$place/pavyzdys.santalka" >/dev/null || fail "santalka-cli sample" "santalka-cli sample"
  local status=0
  there santalka-cli report "$place/pavyzdys.santalka" --year 2026 --pdf "$place/a.pdf" --xlsx "$place/a.xlsx" >/dev/null || status=$?
  [[ $status -le 1 ]] || fail "santalka-cli report: $status" "santalka-cli report: $status"
  there santalka --size 1280x800 --screenshot "$place/langas.png" "$place/pavyzdys.santalka" 2>"$work/window.txt" ||
    { cat "$work/window.txt" >&2; fail "langas neatsivėrė" "the window did not open"; }
  "$here/looks.py" "$debian$place/a.pdf" "$debian$place/a.xlsx" "$debian$place/langas.png" "$debian/usr/share/icons/hicolor" ||
    fail "įrašyti failai ne tokie, kokie turėtų būti" "the files written are not what they should be"
  [[ $# -eq 0 ]] && compare_with_build
  cp -- "$debian$place/pavyzdys.santalka" "$debian$place/be galūnės"
  local file type
  for file in pavyzdys.santalka "be galūnės"; do
    type=$(there gio info -a standard::content-type "$place/$file" | sed -n 's/.*content-type: //p')
    [[ $type == application/x-santalka ]] || fail "„$file“ tipas yra „$type“" "the type of “$file” is “$type”"
  done
  [[ $(there gio mime application/x-santalka) == *santalka.desktop* ]] || fail "failai neatsiveria programa" "files do not open with the program"
  done_with "both programs run, the report is right, files open by double click"
}

compare_with_build() { # the installed program writes what the one just built writes
  local bin="$source_root/build/release/bin/santalka-cli"
  TZ=Europe/Vilnius "$bin" report "$debian$place/pavyzdys.santalka" --year 2026 --pdf "$work/b.pdf" --xlsx "$work/b.xlsx" >/dev/null || true
  cmp <(pdftotext -layout "$debian$place/a.pdf" -) <(pdftotext -layout "$work/b.pdf" -) ||
    fail "įdiegta programa rašo kitokią ataskaitą" "the installed program writes another report"
}

# 4. Over itself, then away.
remove_it() {
  local before
  before=$(cd "$debian$home" && find . -type f -print0 | sort -z | xargs -0 md5sum)
  in_root "$debian" dpkg -i /tmp/santalka.deb >/dev/null || fail "neįsidiegia iš naujo" "it cannot be installed again"
  there santalka-cli info "$place/pavyzdys.santalka" >/dev/null || fail "įdiegus iš naujo neveikia" "it does not run after installing again"
  in_root "$debian" apt-get purge -y santalka >"$work/apt.txt" 2>&1 || { tail "$work/apt.txt" >&2; fail "nepasišalina" "it cannot be removed"; }
  snapshot >"$work/after.txt"
  diff "$work/before.txt" "$work/after.txt" >&2 || fail "pašalinus kažkas liko arba dingo" "removing it left or took something"
  [[ -z $(find "$debian/var/lib/dpkg/info" -name 'santalka*') ]] || fail "dpkg dar pamena" "dpkg still remembers it"
  [[ $(cd "$debian$home" && find . -type f -print0 | sort -z | xargs -0 md5sum) == "$before" ]] ||
    fail "naudotojo failai pasikeitė" "the user's files were changed"
  done_with "removed: nothing is left but the user's files"
}

check_package
prepare_bare
refuse_bad
install_it
run_it "$@"
remove_it
