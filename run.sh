#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# ./run.sh           installs what is missing, builds, makes the sample file once and opens the window on it;
#                    without a display writes the sample's annual report as PDF and XLSX and says where
# ./run.sh ARGS…     the same, and hands ARGS to santalka instead (the command line is build/release/bin/santalka-cli)
set -euo pipefail

root=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
# shellcheck source=installer/linux/packages.sh
. "$root/installer/linux/packages.sh"

bin="$root/build/release/bin"
year=2026

build() {
  build_preset release "$root" -DSANTALKA_TESTS=OFF -DSANTALKA_BENCH=OFF -- santalka santalka-cli >&2 && return 0
  say_both "Programos nepavyko sukompiliuoti (priežastis parašyta aukščiau)." \
    "The program could not be built (the reason stands above)."
  return 1
}

# santalka-cli answers 0 done, 1 done with findings; both have written their file.
cli() {
  local status=0
  "$bin/santalka-cli" "$@" >&2 || status=$?
  [[ $status -le 1 ]]
}

# Beside its place first, so that a sample that broke off half-way is never taken for the sample.
make_sample() {
  local sample=$1 fresh
  [[ -e $sample ]] && return 0
  mkdir -p -- "$(dirname -- "$sample")"
  fresh="${sample%.santalka}.$$.santalka"
  if cli sample "$fresh" && [[ -s $fresh ]]; then
    mv -n -- "$fresh" "$sample"
    return 0
  fi
  rm -f -- "$fresh"
  say_both "Nepavyko sukurti pavyzdžio failo „$sample“." "The sample file “$sample” could not be made."
  return 1
}

write_reports() {
  local sample=$1 base="${1%.santalka}, metinė ataskaita $year"
  if cli report "$sample" --year "$year" --pdf "$base.pdf" --xlsx "$base.xlsx" && [[ -s $base.pdf && -s $base.xlsx ]]; then
    echo "Ekrano nėra, todėl langas neatvertas. Pavyzdžio metinė ataskaita įrašyta:"
    echo "There is no display, so no window was opened. The sample's annual report was written:"
    printf '  %s\n' "$base.pdf" "$base.xlsx"
    return 0
  fi
  say_both "Nepavyko parašyti pavyzdžio metinės ataskaitos." "The sample's annual report could not be written."
  return 1
}

ensure_packages "${SANTALKA_BUILD_PACKAGES[@]}" "${SANTALKA_RUN_PACKAGES[@]}"
prepare_environment
build
if [[ $# -gt 0 ]]; then
  exec "$bin/santalka" "$@"
fi
data="${XDG_DATA_HOME:-${HOME:-$root/build}/.local/share}/santalka"
sample="$data/Pavyzdžio rajonas.santalka"
make_sample "$sample"
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
  write_reports "$sample"
else
  exec "$bin/santalka" "$sample"
fi
