#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# ./test.sh            installs what is missing, builds preset dev (warnings are errors) and runs every test
# ./test.sh -R name    hands its arguments to ctest
set -euo pipefail

root=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
# shellcheck source=installer/linux/packages.sh
. "$root/installer/linux/packages.sh"

ensure_packages "${SANTALKA_BUILD_PACKAGES[@]}" "${SANTALKA_RUN_PACKAGES[@]}" "${SANTALKA_TEST_PACKAGES[@]}"
prepare_environment
build_preset dev "$root"
exec ctest --test-dir "$root/build/dev" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
