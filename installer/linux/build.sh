#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# installer/linux/build.sh            installs what is missing, builds preset release and makes the Debian package from it
# installer/linux/build.sh -DNAME=…   hands its arguments to cmake (SANTALKA_MAINTAINER, see installer/README.md)
# The last line on stdout is the path of the package.
set -euo pipefail

root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
# shellcheck source=packages.sh
. "$root/installer/linux/packages.sh"

ensure_packages "${SANTALKA_BUILD_PACKAGES[@]}" "${SANTALKA_RUN_PACKAGES[@]}" dpkg-dev
prepare_environment
folder="$root/build/release"
options=(-DSANTALKA_TESTS=OFF -DSANTALKA_BENCH=OFF "$@")
failed() {
  say_both "Paketo padaryti nepavyko (priežastis parašyta aukščiau)." "The package could not be made (the reason stands above)."
  exit 1
}
build_preset release "$root" "${options[@]}" -- santalka santalka-cli santalka_icons >&2 || failed
if [[ $# -gt 0 ]]; then cmake "${options[@]}" "$folder" >&2 || failed; fi
rm -f "$folder"/santalka_*.deb
(cd "$folder" && cpack -G DEB) >&2 || failed
ls "$folder"/santalka_*.deb
