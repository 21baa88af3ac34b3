#!/usr/bin/env bash
# The first evening with Tend, on the real window: begin, check in, write thanks in several scripts, be killed, come
# back and find it all; then a note from the command line while the window is open, and a second window.
# Usage: first_evening.sh TEND OUT_FOLDER   (needs a display, xdotool and import)
set -euo pipefail

tend=$1
out=$2
home=$(mktemp -d)
mkdir -p "$out"
export HOME=$home XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/run
export TEND_NOW=2026-11-22T20:30:00+01:00 LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
journal=$XDG_DATA_HOME/tend/journal.tend
text='Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう'
window=''
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

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
  local tries=$(($1 * 20)); shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.05
  done
}

open_window() {
  "$tend" --frame-log "$home/frames.jsonl" 2>>"$out/stderr.txt" &
  window=$!
  wait_for 20 grep -q '"ms"' "$home/frames.jsonl" || fail "no window was drawn: $(cat "$out/stderr.txt")"
  id=$(xdotool search --onlyvisible --name '^Tend$' | head -1)
  xdotool windowfocus "$id" 2>/dev/null || true
  xdotool windowmove "$id" 0 0
  sleep 0.5
}
frames() { wc -l <"$home/frames.jsonl"; }
click() { xdotool mousemove "$1" "$2"; sleep 0.15; xdotool click 1; sleep 0.25; }
in_journal() { "$tend" --json today 2>/dev/null | grep -qF -- "$1"; }

# A keyboard that has all the letters: xdotool would else change the map for each of them while the window reads it.
letters=(U1F64F U2014 U0106 U0119 U611F U8B1D U3042 U308A U304C U3068 U3046)
mapfile -t free_keys < <(xmodmap -pke | awk 'NF == 3 { print $2 }' | tail -n +2)
for i in "${!letters[@]}"; do
  xmodmap -e "keycode ${free_keys[i]} = ${letters[i]}"
done

open_window
import -window root "$out/1-welcome.png"
xdotool key Return
wait_for 5 test -s "$journal" || fail "Return on the first start did not begin a journal"
ok "one key starts the journal"

sleep 1
click 703 242
wait_for 2 in_journal '"mood":4' || wait_for 1 in_journal '"mood": 4' || fail "the face was not saved"
ok "one click is a check-in"

click 540 571
click 804 629
xdotool type --delay 60 "$text"
sleep 1.1
kill -9 "$window"
wait "$window" 2>/dev/null || true
in_journal "$text" || fail "killed one second after the last key, the journal holds: $("$tend" --json today)"
ok "kill -9 one second after the last key loses nothing"

rm "$home/frames.jsonl"
open_window
sleep 1
import -window root "$out/2-found-again.png"
"$tend" --json streaks | tr -d ' \n' | grep -q '"current":1' || fail "the streak is not 1"
ok "it is all there again, and the streak is 1"

xdotool mousemove 1100 700
sleep 7
before=$(frames)
cpu_before=$(awk '{print $14 + $15}' "/proc/$window/stat")
sleep 5
[ "$(frames)" -eq "$before" ] || fail "$(($(frames) - before)) frames were drawn while nothing happened"
cpu=$(($(awk '{print $14 + $15}' "/proc/$window/stat") - cpu_before))
[ "$cpu" -le 5 ] || fail "$cpu ticks of CPU in 5 idle seconds"
ok "nothing is drawn while nothing happens ($cpu CPU ticks in 5 s)"

"$tend" thanks "The radiator sang" >/dev/null
sleep 1
[ "$(frames)" -gt "$before" ] || fail "a note from the command line did not reach the open window within a second"
import -window root "$out/3-from-the-command-line.png"
ok "a note from the command line is shown within a second"

timeout 5 "$tend" || fail "the second window did not give way to the first"
kill -0 "$window" || fail "the first window went"
ok "a second window gives way to the first"

xdotool key --clearmodifiers ctrl+4
sleep 0.7
import -window root "$out/4-streaks.png"
xdotool key --clearmodifiers ctrl+3
sleep 0.7
import -window root "$out/5-people.png"
xdotool key --clearmodifiers ctrl+2
sleep 0.7
import -window root "$out/6-journal.png"
xdotool key --clearmodifiers ctrl+z
wait_for 3 bash -c "! '$tend' --json today | grep -qF 'The radiator sang'" || fail "Ctrl+Z did not undo the last note"
ok "Ctrl+Z undoes the last thing done"

"$tend" check >/dev/null || fail "the journal is not sound"
ok "the journal is sound"
echo "$passed passed, 0 failed"
