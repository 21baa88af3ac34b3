#!/usr/bin/env bash
# What the journeys on the real window share; for sourcing: . real_window.sh TEND OUT_FOLDER. Gives an owner without
# a journal, whose everything lies in a folder that goes with the script, and counts what passed.
# Needs a display, xdotool, xmodmap and import.
set -euo pipefail

tend=$1
out=$2
home=$(mktemp -d)
mkdir -p "$out"
export HOME=$home XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/run
export TEND_NOW=2026-11-22T20:30:00+01:00 LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
# shellcheck disable=SC2034  # for who sources this
journal=$XDG_DATA_HOME/tend/journal.tend
window=''
id=''
passed=0

finish() {
  local code=$?
  if [ $code -ne 0 ]; then
    import -window root "$out/failed.png" 2>/dev/null || true
    echo "$passed passed, 1 failed"
  fi
  [ -z "$window" ] || kill -9 "$window" 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }
ok() { passed=$((passed + 1)); echo "ok: $*"; }
picture() { import -window root "$out/$1.png"; }

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
  local tries=$(($1 * 20)); shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.05
  done
}

# The window in the upper left corner, with the keyboard; its process is $window, its number $id.
open_window() {
  rm -f "$home/frames.jsonl"
  "$tend" --frame-log "$home/frames.jsonl" 2>>"$out/stderr.txt" &
  window=$!
  wait_for 20 grep -q '"ms"' "$home/frames.jsonl" || fail "no window was drawn: $(cat "$out/stderr.txt")"
  id=$(xdotool search --onlyvisible --name '^Tend$' | head -1)
  xdotool windowfocus "$id" 2>/dev/null || true
  xdotool windowmove "$id" 0 0
  # The journal is opened on another thread, which may take its time.
  wait_for 10 at_rest || true
}

close_window() {
  kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  window=''
}

frames() { wc -l <"$home/frames.jsonl"; }
# No frame has been drawn for a moment.
at_rest() {
  local before
  before=$(frames)
  sleep 0.6
  [ "$(frames)" -eq "$before" ]
}
# nothing_drawn SECONDS: once the caret has come to rest.
nothing_drawn() {
  sleep 7
  local before
  before=$(frames)
  sleep "$1"
  [ "$(frames)" -eq "$before" ] || fail "$(($(frames) - before)) frames were drawn while nothing happened"
}

click() { xdotool mousemove "$1" "$2"; sleep 0.15; xdotool click 1; sleep 0.25; }
keys() { xdotool key --delay 33 --clearmodifiers "$@"; }
repeated() { local n=$1 i; shift; for ((i = 0; i < n; i++)); do printf '%s ' "$@"; done; }

# know_letters KEYSYM...: a keyboard that has these too. xdotool would else change the map for each of them while the
# window reads it.
know_letters() {
  local free i=0 letter
  mapfile -t free < <(xmodmap -pke | awk 'NF == 3 { print $2 }' | tail -n +2)
  for letter; do
    xmodmap -e "keycode ${free[i]} = $letter"
    i=$((i + 1))
  done
}

sound() {
  "$tend" check >/dev/null || fail "the journal is not sound"
  ok "the journal is sound"
}
