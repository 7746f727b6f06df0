# SPDX-License-Identifier: EUPL-1.2
# A Windows of its own for the test: a fresh Wine folder and a display, both gone at the end. Sourced by test.sh ($out is set).

wine_program=/usr/lib/wine/wine64 # the wrapper "wine" asks for a 32-bit one
wine_user=$(id -un)
export WINEPREFIX="$out/wine" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
drive_c="$WINEPREFIX/drive_c"
display_pid=

wine() { "$wine_program" "$@"; }
wine_timed() { timeout -k 5 "$1" "$wine_program" "${@:2}"; }

start_wine() {
  local number=${SANTALKA_TEST_DISPLAY:-}
  if [[ -z $number ]]; then
    for number in $(seq 70 99); do [[ -e /tmp/.X$number-lock ]] || break; done
  fi
  Xvfb ":$number" -screen 0 1400x900x24 -nolisten tcp >"$out/xvfb.log" 2>&1 &
  display_pid=$!
  export DISPLAY=":$number"
  wine wineboot -i >"$out/wineboot.log" 2>&1
  wine winecfg -v win10 >>"$out/wineboot.log" 2>&1
  # Wine links the person's folders to those of this machine's user; what the program writes must stay in here.
  local link
  for link in "$drive_c/users/$wine_user"/*; do
    if [[ -L $link ]]; then rm "$link" && mkdir "$link"; fi
  done
  # Without a window manager Wine itself draws the frame.
  wine reg add 'HKCU\Software\Wine\X11 Driver' /v Managed /d N /f >/dev/null
  # A program that crashes ends, instead of waiting behind a box.
  wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f >/dev/null
  wine reg add 'HKCU\Software\Wine\DllOverrides' /v winemenubuilder.exe /d '' /f >/dev/null
}

end_wine() {
  local status=$?
  WINEPREFIX="$WINEPREFIX" /usr/lib/wine/wineserver64 -k 2>/dev/null || WINEPREFIX="$WINEPREFIX" /usr/lib/wine/wineserver -k 2>/dev/null || true
  [[ -z $display_pid ]] || kill "$display_pid" 2>/dev/null || true
  [[ $status -ne 0 ]] || rm -rf "$WINEPREFIX"
}

# value_of KEY NAME: a value of the registry; NAME '' is the key's own
value_of() {
  local name=(/v "$2")
  [[ -n $2 ]] || name=(/ve)
  wine reg query "$1" "${name[@]}" 2>/dev/null | tr -d '\r' | sed -n 's/^ .*REG_[A-Z]* *//p'
}
has_value() { wine reg query "$1" >/dev/null 2>&1; }

wait_for_window() {
  local count
  for count in $(seq 120); do
    if xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; then return 0; fi
    sleep 0.5
  done
  import -window root "$out/no-window.png" || true
  off "no window “$1” came up"
}

# Asks the program to close the window named so, as the cross in its frame does; a person, too, clicks again when nothing happens.
close_window() {
  local count asked=0
  for count in $(seq 120); do
    if ((count % 20 == 1)); then
      wine taskkill /im santalka.exe >"$out/taskkill.log" 2>&1 || true
      ((++asked))
    fi
    if ! xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; then
      [[ $asked -eq 1 ]] || echo "the window “$1” closed when it was asked $asked times"
      return 0
    fi
    sleep 0.5
  done
  import -window root "$out/not-closed.png" || true
  tell_stuck
  off "the window “$1” does not close"
}

# What the program and its threads wait for.
tell_stuck() {
  local task
  cat "$out/taskkill.log"
  xdotool search --onlyvisible --name . getwindowname %@ 2>/dev/null | sort | uniq -c || true
  for task in $(pgrep -f 'santalka\.exe'); do
    for task in "/proc/$task/task"/*; do
      echo "$(tr '\0' ' ' <"$task/../../cmdline" | cut -c 1-60): $(cat "$task/comm") $(cut -d ' ' -f 3,14,15 "$task/stat") $(cat "$task/wchan" 2>/dev/null || true)"
    done
  done
}

# wait_for_end PROCESS: it must end by itself after its window has gone
wait_for_end() {
  local count
  for count in $(seq 100); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.1
  done
  off "the program goes on without a window"
}
