#!/usr/bin/env bash
# The first evening with Tend, on the real window: begin, check in, write thanks in several scripts, be killed, come
# back and find it all; then a note from the command line while the window is open, and a second window.
# Usage: first_evening.sh TEND OUT_FOLDER   (needs a display, xdotool and import)
# shellcheck source=tests/journeys/real_window.sh
. "$(dirname "${BASH_SOURCE[0]}")/real_window.sh" "$@"

text='Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう'
in_journal() { "$tend" --json today 2>/dev/null | grep -qF -- "$1"; }
know_letters U1F64F U2014 U0106 U0119 U611F U8B1D U3042 U308A U304C U3068 U3046

open_window
picture 1-welcome
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

open_window
sleep 1
picture 2-found-again
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
picture 3-from-the-command-line
ok "a note from the command line is shown within a second"

timeout 5 "$tend" || fail "the second window did not give way to the first"
kill -0 "$window" || fail "the first window went"
ok "a second window gives way to the first"

screen=4
for key in ctrl+4 ctrl+3 ctrl+2; do
  keys "$key"
  sleep 0.7
  picture "$screen-screen-${key#ctrl+}"
  screen=$((screen + 1))
done
keys ctrl+z
wait_for 3 bash -c "! '$tend' --json today | grep -qF 'The radiator sang'" || fail "Ctrl+Z did not undo the last note"
ok "Ctrl+Z undoes the last thing done"

sound
echo "$passed passed, 0 failed"
