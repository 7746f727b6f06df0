#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# installer/windows/test.sh [SETUP.exe PORTABLE.zip]   tries installer, programs and uninstaller under Wine and compares what the
#   programs write with what the Linux build writes. Without arguments: what build.sh left in build/windows.
# SANTALKA_LINUX_CLI=FILE   the Linux program to compare with (else that of build/release or build/dev, else release is built)
# Pictures of the window stay in build/windows/test for a person to look at. Stops at the first thing that is off.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
# shellcheck source=../linux/packages.sh
. "$root/installer/linux/packages.sh"
ensure_packages "${SANTALKA_WINDOWS_TEST_PACKAGES[@]}"
prepare_environment
export LC_ALL=C.UTF-8 TZ=Europe/Vilnius

here="$root/installer/windows"
build="$root/build/windows"
setup=${1:-$(ls "$build"/santalka-*-setup.exe)}
portable=${2:-$(ls "$build"/santalka-*-portable.zip)}
out="$build/test"
rm -rf "$out"
mkdir -p "$out"
# shellcheck source=wine.sh
. "$here/wine.sh"

off() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "-- $* ($SECONDS s)"; }
expect() { # STATUS COMMAND…
  local wanted=$1 got=0
  shift
  "$@" || got=$?
  [[ $got -eq $wanted ]] || off "status $got instead of $wanted: $*"
}

linux_cli() {
  local cli
  for cli in "${SANTALKA_LINUX_CLI:-}" "$root/build/release/bin/santalka-cli" "$root/build/dev/bin/santalka-cli"; do
    if [[ -n $cli && -x $cli ]]; then echo "$cli"; return; fi
  done
  build_preset release "$root" -DSANTALKA_TESTS=OFF -DSANTALKA_BENCH=OFF -- santalka-cli >&2
  echo "$root/build/release/bin/santalka-cli"
}

programs="$drive_c/users/$wine_user/AppData/Local/Programs/Santalka"
programs_w="C:\\users\\$wine_user\\AppData\\Local\\Programs\\Santalka"
menu="$drive_c/users/$wine_user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Santalka.lnk"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Santalka'
version=$(basename "$setup" | sed 's/^santalka-//; s/-setup\.exe$//')

snapshot() { [[ ! -d $1 ]] || (cd "$1" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum); }

# Everything that files.txt names is there, and nothing else is but the list, the uninstaller and what is named after the folder.
check_installed() {
  local folder=$1 list
  shift
  list=$(iconv -f UTF-16LE -t UTF-8 "$folder/files.txt" | tr -d '\r' | tr '\\' /)
  diff <(printf '%s\n' "$list" files.txt uninstall.exe "$@" | sort) <(cd "$folder" && find . -mindepth 1 -printf '%P\n' | sort) ||
    off "the files in $folder are not those of the list"
}

# An older version: other number, one file that the present one no longer has.
make_older() {
  local old="$out/older"
  mkdir -p "$old"
  cp -a "$build/Santalka/." "$old/"
  echo "of the old version" >"$old/styles/once.txt"
  (. "$here/libraries.sh"; . "$here/stage.sh"; stage_list "$old")
  makensis -V1 -NOCD -INPUTCHARSET UTF8 -DVERSION=0.0.1 "-DSTAGE=$old" "-DOUTFILE=$out/older.exe" "-DICON=$build/program/santalka.ico" \
    -DSIZE_KB=1 -DPUBLISHER=Santalka -DCOMPRESSOR=zlib "$here/santalka.nsi"
}

test_refusals() {
  step "a damaged installer installs nothing"
  cp "$setup" "$out/damaged.exe"
  printf 'damage' | dd of="$out/damaged.exe" bs=1 seek=$(($(stat -c %s "$setup") / 2)) conv=notrunc status=none
  local got=0
  wine_timed 60 "$out/damaged.exe" /S || got=$?
  [[ $got -ne 0 && ! -e $programs && ! -e $programs.new ]] || off "a damaged installer ended with status $got"
  step "a place that cannot be written, and a folder of somebody else"
  mkdir -p "$drive_c/Kita"
  echo mine >"$drive_c/Kita/mano.txt"
  expect 4 wine_timed 60 "$setup" /S '/D=Z:\proc\Santalka'
  expect 4 wine_timed 60 "$setup" /S '/D=C:\Kita'
  [[ $(ls "$drive_c/Kita") == mano.txt && ! -e $drive_c/Kita.new ]] || off "a refused installation left something"
  has_value "$uninstall_key" DisplayName && off "a refused installation registered itself"
  return 0
}

test_install() {
  step "the older version, silently"
  make_older
  expect 0 wine_timed 120 "$out/older.exe" /S
  check_installed "$programs"
  [[ $(value_of "$uninstall_key" DisplayVersion) == 0.0.1 && -e $menu ]] || off "version or start menu of the older one"
  echo "of the user" >"$programs/Mano šablonas.txt"
  step "the present version over it, while the program runs: refused, nothing changed"
  local before window
  before=$(snapshot "$programs")
  wine "$programs/santalka.exe" >/dev/null 2>&1 &
  window=$!
  wait_for_window Santalka
  expect 3 wine_timed 120 "$setup" /S
  [[ "$(snapshot "$programs")" == "$before" && ! -e $programs.new && ! -e $programs.old ]] || off "a refused upgrade changed something"
  close_window Santalka
  wait_for_end "$window"
  step "the present version over it"
  expect 0 wine_timed 120 "$setup" /S
  check_installed "$programs" 'Mano šablonas.txt'
  [[ ! -e $programs/styles/once.txt && ! -e $programs.old && ! -e $programs.new ]] || off "something of the older version is left"
  (cd "$build/Santalka" && find . -type f -print0 | xargs -0 -I{} cmp {} "$programs/{}") || off "an installed file differs from what was packed"
  [[ $(value_of "$uninstall_key" DisplayVersion) == "$version" ]] || off "the version in the list of programs"
  [[ $(value_of 'HKCU\Software\Classes\.santalka' '') == Santalka.File ]] || off "the file type"
  [[ $(value_of 'HKCU\Software\Classes\Santalka.File\shell\open\command' '') == "\"$programs_w\\santalka.exe\" \"%1\"" ]] || off "what a double click starts"
  python3 "$here/sbom.py" check "$programs/sbom.cdx.json" "$programs"
}

# both NAME ARGUMENTS…: the same command with the Linux and the Windows program, in folders of the same name; {} is the folder.
both() {
  local name=$1 status_linux=0 status_windows=0 arguments_linux=() arguments_windows=() argument
  shift
  for argument in "$@"; do
    arguments_linux+=("${argument//\{\}/$linux}")
    if [[ $argument == *'{}'* ]]; then
      argument=${argument//\{\}/$documents_w}
      argument=${argument//\//\\}
    elif [[ $argument == /* ]]; then
      argument="Z:${argument//\//\\}"
    fi
    arguments_windows+=("$argument")
  done
  "$cli" "${arguments_linux[@]}" >"$out/$name.linux" 2>"$out/$name.linux.err" || status_linux=$?
  wine "$programs/santalka-cli.exe" "${arguments_windows[@]}" >"$out/$name.windows" 2>"$out/$name.windows.err" || status_windows=$?
  [[ $status_linux -eq $status_windows && $status_linux -le 1 ]] ||
    off "$name: status $status_linux on Linux, $status_windows on Windows: $(tail -n 3 "$out/$name.windows.err")"
}

same() { # NAME…: what was printed; FILE.ext: what was written
  local name
  for name in "$@"; do
    case $name in
      *.*) /usr/bin/python3 "$here/compare.py" "$linux/$name" "$documents/$name" || off "$name is not the same on Windows" ;;
      *) diff "$out/$name.linux" <(tr -d '\r' <"$out/$name.windows") || off "$name prints something else on Windows" ;;
    esac
  done
}

test_command_line() {
  local cases="$root/tests/data/office-files"
  documents="$drive_c/users/$wine_user/Documents/Šarūnas 测试 ą"
  documents_w="C:\\users\\$wine_user\\Documents\\Šarūnas 测试 ą"
  linux="$out/linux/Šarūnas 测试 ą"
  mkdir -p "$documents" "$linux"
  step "sample, reports, tables"
  both sample sample '{}/Pavyzdžio rajonas.santalka'
  both info info '{}/Pavyzdžio rajonas.santalka' --json
  both check check '{}/Pavyzdžio rajonas.santalka' --year 2026 --json
  both report-lt report '{}/Pavyzdžio rajonas.santalka' --year 2026 --pdf '{}/ataskaita ąž.pdf' --xlsx '{}/ataskaita ąž.xlsx'
  both report-en report '{}/Pavyzdžio rajonas.santalka' --year 2026 --lang en --pdf '{}/report.pdf' --xlsx '{}/report.xlsx'
  both export export '{}/Pavyzdžio rajonas.santalka' '{}/lentelės.xlsx'
  both export-csv export '{}/Pavyzdžio rajonas.santalka' '{}/planas.csv'
  same info check 'ataskaita ąž.pdf' 'ataskaita ąž.xlsx' report.pdf report.xlsx lentelės.xlsx planas.csv
  # Embedded, and with a table of what each sign means; no other typeface than ours.
  pdffonts "$documents/ataskaita ąž.pdf" | awk 'NR > 2 && !/^NotoSans-(Regular|Bold) .* yes +(yes|no) +yes / { other = 1 } END { exit other || NR < 4 }' ||
    off "the report does not carry our typeface"
  [[ "$(pdftotext "$documents/ataskaita ąž.pdf" -)" == *'SAVIVALDYBĖS ADMINISTRACIJA'* ]] || off "Lithuanian letters are missing in the report"
  step "files of an office"
  both new new '{}/nauja.santalka' --municipality 46 --year 2026
  local line file as
  for line in planas.xlsx:plan institucijos.csv:stakeholders veiklos.xlsx:activities data-table.csv:statistics; do
    file=${line%:*} as=${line#*:}
    both "rehearsal-$as" import '{}/nauja.santalka' "$cases/$file" --as "$as" --dry-run --skip-errors --json
    both "import-$as" import '{}/nauja.santalka' "$cases/$file" --as "$as" --skip-errors
    same "rehearsal-$as" "import-$as"
  done
  both info-new info '{}/nauja.santalka' --json
  both check-new check '{}/nauja.santalka' --json
  both export-new export '{}/nauja.santalka' '{}/nauja.xlsx'
  same info-new check-new nauja.xlsx
  step "bad input"
  expect 3 wine "$programs/santalka-cli.exe" info "$documents_w\\nėra.santalka" 2>"$out/missing"
  [[ "$(iconv -f UTF-8 "$out/missing")" == *nėra.santalka* ]] || off "the message about a missing file"
}

test_window() {
  local shown colours round program
  step "closed as soon as it is there, six times: nothing goes on behind"
  for round in $(seq 6); do
    wine "$programs/santalka.exe" "$documents_w\\Skubu $round.santalka" >/dev/null 2>&1 &
    program=$!
    wait_for_window Santalka
    close_window Santalka
    wait_for_end "$program"
  done
  step "the window, by double click on the data file"
  # Wine asks the machine's file types only; Windows asks the person's first.
  for shown in .santalka Santalka.File; do wine reg copy "HKCU\\Software\\Classes\\$shown" "HKLM\\Software\\Classes\\$shown" /s /f >/dev/null; done
  wine start "$documents_w\\Pavyzdžio rajonas.santalka" >/dev/null 2>&1 &
  wait_for_window Santalka
  sleep 5
  [[ -e $documents/Pavyzdžio\ rajonas.santalka.lock ]] || off "the window did not open the file"
  import -window root "$out/window.png"
  colours=$(identify -format %k "$out/window.png")
  [[ $colours -ge 200 ]] || off "the screenshot has $colours colours: the window is empty"
  close_window Santalka
  sleep 2
  [[ ! -e $documents/Pavyzdžio\ rajonas.santalka.lock ]] || off "the closed program still holds the file"
  step "the picture that the program draws of itself"
  for shown in light dark; do
    expect 0 wine "$programs/santalka.exe" --language lt --theme "$shown" --size 1280x800 --page activities --screenshot "Z:${out//\//\\}\\$shown.png" "$documents_w\\Pavyzdžio rajonas.santalka"
    colours=$(identify -format %k "$out/$shown.png")
    [[ $colours -ge 200 && $(identify -format %wx%h "$out/$shown.png") == 1280x800 ]] || off "the picture $shown.png: $colours colours"
  done
  cmp -s "$out/light.png" "$out/dark.png" && off "light and dark look the same"
  return 0
}

test_portable() {
  step "the portable ZIP, from a folder with foreign letters"
  local folder="$drive_c/Nešiojama 测试"
  mkdir -p "$folder"
  unzip -q "$portable" -d "$folder"
  expect 0 wine "$folder/Santalka/santalka-cli.exe" sample 'C:\Nešiojama 测试\p.santalka' >/dev/null
  [[ -s $folder/p.santalka ]] || off "the portable program wrote no file"
}

test_uninstall() {
  step "uninstalling"
  local data own="$drive_c/users/$wine_user/AppData/Local/santalka" count
  data=$(snapshot "$drive_c/users/$wine_user/Documents"; snapshot "$own/backups")
  expect 0 wine_timed 60 "$programs/uninstall.exe" /S
  for count in $(seq 60); do # the uninstaller goes on from a copy of itself
    has_value "$uninstall_key" DisplayName || break
    sleep 0.5
  done
  sleep 1
  diff <(echo 'Mano šablonas.txt') <(cd "$programs" && find . -mindepth 1 -printf '%P\n') || off "the program's folder after uninstalling"
  [[ ! -e $menu ]] || off "the start menu still names the program"
  [[ "$(snapshot "$drive_c/users/$wine_user/Documents"; snapshot "$own/backups")" == "$data" ]] || off "a file or backup of the user changed"
  for count in "$uninstall_key" 'HKCU\Software\Classes\.santalka' 'HKCU\Software\Classes\Santalka.File' 'HKCU\Software\santalka'; do
    has_value "$count" '' && off "$count is still in the registry"
  done
  find "$drive_c/users" -iname '*santalka*' ! -path "$programs*" ! -path "$own*" ! -path "$drive_c/users/$wine_user/Documents/*" | grep . &&
    off "that is left of us"
  find "$own" -mindepth 1 ! -path "$own/backups*" | grep . && off "that is left beside the backups"
  return 0
}

[[ $(stat -c %s "$setup") -le 40000000 ]] || off "the installer has more than 40 MB"
cli=$(linux_cli)
start_wine
trap end_wine EXIT
test_refusals
test_install
test_command_line
test_window
test_portable
test_uninstall
echo "Windows: all of it holds ($SECONDS s); pictures in $out"
