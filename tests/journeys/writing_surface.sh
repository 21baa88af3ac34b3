#!/usr/bin/env bash
# The writing surface on the real window, used as any editor is: mouse and keyboard select, another program's clipboard
# and primary selection go both ways byte for byte, motions, deletions, lists, undo and redo, the page of its own, find
# in text, a text file dropped on it, and the size of the text. What was done is read from the journal.
# Usage: writing_surface.sh TEND OUT_FOLDER DROP_FILES   (needs a display, xdotool, setxkbmap, xclip, sqlite3 and import)
# shellcheck source=tests/journeys/real_window.sh
. "$(dirname "${BASH_SOURCE[0]}")/real_window.sh" "$@"
drop_files=$3

# note_is TEXT: byte for byte. So with the selections.
note() {
  "$tend" --json today >"$home/today.json" &&
    sqlite3 :memory: "SELECT json_extract(readfile('$home/today.json'), '\$.check_ins[0].text')" | head -c -1
}
note_is() { cmp -s <(note) <(printf '%s' "$1"); }
must_be() {
  wait_for 8 note_is "$1" && return
  printf '%s' "$1" >"$out/expected.txt"
  note >"$out/kept.txt"
  fail "$2: the journal has [$(<"$out/kept.txt")] and not [$1]"
}
selection_is() { cmp -s <(timeout 3 xclip -o -selection "$1") <(printf '%s' "$2"); }
must_give() {
  wait_for 8 selection_is "$1" "$2" ||
    fail "$3: another program gets [$(timeout 3 xclip -o -selection "$1")] and not [$2]"
}
# elsewhere SELECTION TEXT: another program has it.
elsewhere() { printf '%s' "$2" | xclip -i -selection "$1" >/dev/null 2>&1; }
write() {
  elsewhere clipboard "$1"
  keys ctrl+a ctrl+v
  must_be "$1" "Ctrl+A and Ctrl+V"
}
# x Y on the page of its own: its lines begin at 347, the first of them is around 88, the next is 32 below it.
line() { echo $((88 + 32 * ($1 - 1))); }
at() { xdotool mousemove "$1" "$(line "$2")"; sleep 0.2; }
press() { at "$1" "$2"; xdotool mousedown 1; sleep 0.2; }
drag_to() { at "$1" "$2"; at $(($1 + 1)) "$2"; sleep 0.2; }
# drag_beyond FROM TO TEXT: between heights of the screen, as long as it takes until just this is selected.
drag_beyond() {
  local seconds across=340
  for seconds in 3 6 12; do
    keys ctrl+Home
    if [ "$1" -gt "$2" ]; then keys ctrl+End; else across=1000; fi
    sleep 0.5
    xdotool mousemove 340 "$1"
    sleep 0.2
    xdotool mousedown 1
    sleep 0.2
    xdotool mousemove "$across" "$2"
    sleep "$seconds"
    let_go
    selection_is primary "$3" && return
  done
  return 1
}
let_go() { xdotool mouseup 1; sleep 0.6; } # longer than between the clicks of a double click

"$tend" checkin --mood 4 --note 'A note to begin with.' >/dev/null
open_window
click 720 335
xdotool key F11
sleep 1

keys ctrl+a
xdotool type --delay 40 -- 'Wonderfully ordinary'
keys Return
xdotool type --delay 40 -- '- tea'
keys Return
xdotool type --delay 40 -- 'cake'
keys Tab Return
xdotool type --delay 40 -- 'crumbs'
keys Return Return Return Return
xdotool type --delay 40 -- '1. one'
keys Return
xdotool type --delay 40 -- 'two'
must_be $'Wonderfully ordinary\n- tea\n  - cake\n  - crumbs\n\n1. one\n2. two' "typing, with lists"
picture 1-lists
ok "lists go on and indent as they are typed"

write $'Wonderfully ordinary afternoon\nSecond paragraph, plainly.\nThird and last one'
at 370 1
xdotool click --repeat 2 --delay 60 1
must_give primary 'Wonderfully' "a double click"
sleep 0.6
at 370 2
xdotool click --repeat 3 --delay 60 1
must_give primary 'Second paragraph, plainly.' "a triple click"
sleep 0.6
press 340 1
drag_to 1000 2
picture 2-dragged
let_go
must_give primary $'Wonderfully ordinary afternoon\nSecond paragraph, plainly.' "dragging over two lines"
at 370 1
xdotool click 1
sleep 0.06
xdotool mousedown 1
drag_to 480 1
let_go
must_give primary 'Wonderfully ordinary' "dragging after a double click"
at 340 1
xdotool click 1
sleep 0.6
xdotool keydown shift
at 1000 1
xdotool click 1
sleep 0.3
xdotool keyup shift
must_give primary 'Wonderfully ordinary afternoon' "Shift and a click"
keys ctrl+Home shift+ctrl+Right shift+ctrl+Right shift+Left
must_give primary 'Wonderfully ordinar' "Shift and Ctrl with arrows"
ok "clicks, drags and Shift select, and another program can paste it with its middle button"

text=''
for ((i = 1; i <= 50; i++)); do text+="Line number $i of a long page"$'\n'; done
text=${text%$'\n'}
write "$text"
drag_beyond $((88 + 2 * 32)) 799 "${text#*$'\n'*$'\n'}" || fail "dragging below the page: $(xclip -o -selection primary)"
picture 3-scrolled
# Up again, no further than the screen's edge: a window that fills the screen has nothing above it.
drag_beyond 736 0 "${text%$'\n'*}"$'\n' || fail "dragging to the screen's upper edge: $(xclip -o -selection primary)"
ok "dragging beyond the page scrolls it"

text=$'Zeile eins\n\tzwei 感謝 🙏👩‍👩‍👧 e\xcc\x81 \n\nالسلام שלום ไทย\n'
elsewhere clipboard "$text"
keys ctrl+a ctrl+v
must_be "$text" "Ctrl+V of another program's text"
elsewhere clipboard 'something else'
keys ctrl+a ctrl+c
must_give clipboard "$text" "Ctrl+C"
elsewhere clipboard 'something else'
keys ctrl+a ctrl+x
must_be '' "Ctrl+X"
must_give clipboard "$text" "Ctrl+X"
keys ctrl+v shift+Insert
must_be "$text$text" "Ctrl+V and Shift+Insert"
ok "the clipboard goes both ways, byte for byte"

write $'Wonderfully ordinary\nlast'
elsewhere primary $'Zwei\n感謝 '
at 340 2
xdotool click 2
must_be $'Wonderfully ordinary\nZwei\n感謝 last' "the middle button"
at 370 1
xdotool click --repeat 2 --delay 60 1
must_give primary 'Wonderfully' "a double click"
at 1000 3
xdotool click 2
must_be $'Wonderfully ordinary\nZwei\n感謝 lastWonderfully' "the middle button with what was selected here"
ok "the primary selection goes both ways"

# Each digit stands where the keys before it have led.
write $'one two three\nfour five six\n\nseven eight nine'
keys ctrl+Home ctrl+Right 1 End 2 Down Home 3 ctrl+End 4 ctrl+Left 5 ctrl+Up 6 Up 7 ctrl+Home 8 Down End Left Left 9
picture 4-motions
must_be $'8one1 two three2\n3four five s9ix\n7\n6seven eight 5nine4' "motions by character, word, line, paragraph and text"
write $'one two three\nfour five six\nseven eight nine'
keys ctrl+Home ctrl+Delete Delete ctrl+End ctrl+BackSpace BackSpace Up Home shift+End Delete Delete
must_be $'two three\nseven eight' "deletions by character, word and line"
keys ctrl+Home ctrl+shift+Delete
must_be $'\nseven eight' "Ctrl+Shift+Delete"
keys ctrl+End ctrl+shift+BackSpace
must_be $'\n' "Ctrl+Shift+Backspace"
ok "motions and deletions by character, word, line, paragraph and text"

write 'Begin.'
keys ctrl+End
xdotool type --delay 40 -- ' some words more'
must_be 'Begin. some words more' "typing"
keys ctrl+z
must_be 'Begin. some words ' "Ctrl+Z takes back a word"
keys ctrl+z ctrl+z
must_be 'Begin. ' "Ctrl+Z three times"
keys ctrl+shift+z ctrl+y
must_be 'Begin. some words ' "doing again twice"
keys BackSpace BackSpace BackSpace
must_be 'Begin. some wor' "Backspace three times"
keys ctrl+z
must_be 'Begin. some words ' "Ctrl+Z takes back a run of deletions"
ok "undo and redo go by words and runs"

write $'tea and cake\nmore tea\nno coffee, tea'
keys ctrl+Home ctrl+f
sleep 0.5
xdotool type --delay 60 -- 'tea'
sleep 0.5
keys Return
sleep 0.5
picture 5-found
keys Escape
sleep 0.4
xdotool type --delay 40 -- 'cocoa'
must_be $'tea and cake\nmore cocoa\nno coffee, tea' "what was found second is typed over"
keys F3
sleep 0.5
must_give primary 'tea' "F3"
ok "found with Ctrl+F, Return and F3"

keys F11
sleep 0.8
picture 6-in-the-page
keys ctrl+End
xdotool type --delay 40 -- '!'
must_be $'tea and cake\nmore cocoa\nno coffee, tea!' "back in the page"
keys F11
sleep 0.8
keys ctrl+z
must_be $'tea and cake\nmore cocoa\nno coffee, tea' "Ctrl+Z on the page of its own for what was typed in the page"
keys F11
sleep 0.8
ok "F11 and back; caret, undo and text go along"

printf 'From a file.\nÜber 感謝 🙏\n' >"$home/von Ort zu Ort.txt"
keys ctrl+a
"$drop_files" "$id" 720 345 "$home/von Ort zu Ort.txt" || fail "the window did not take a dropped file"
must_be $'From a file.\nÜber 感謝 🙏\n' "a text file let go over what is selected"
picture 7-dropped
ok "a text file is dropped"

percent_is() { grep -Eq "\"text_percent\": *$1\b" "$XDG_STATE_HOME/tend/window.json"; }
size() {
  keys "$2"
  wait_for 8 percent_is "$1" || fail "$2: $(cat "$XDG_STATE_HOME/tend/window.json")"
}
size 110 ctrl+plus
size 125 ctrl+KP_Add
size 110 ctrl+minus
size 100 ctrl+KP_Subtract
size 110 ctrl+equal
size 100 ctrl+0
size 90 ctrl+minus
size 100 ctrl+KP_0
# A plus without Shift beside the ü, one with Shift on the 1, digits with Shift.
for layout in de ch fr; do
  setxkbmap "$layout"
  sleep 0.5
  size 110 ctrl+plus
  size 100 ctrl+minus
done
size 110 ctrl+plus
size 100 ctrl+agrave
setxkbmap us
sleep 0.5
must_be $'From a file.\nÜber 感謝 🙏\n' "another size of the text"
ok "Ctrl with plus, minus and 0 sizes the text"

xdotool mousemove 1270 790
nothing_drawn 2
ok "nothing is drawn while nothing happens"
close_window
sound
echo "$passed passed, 0 failed"
