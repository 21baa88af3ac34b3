#!/usr/bin/env bash
# Thirty characters a second into a journal of ten years, on the real window: what is typed is what is kept, character
# by character, with accents, dead and compose keys and what lies beyond U+FFFF; then selections and the clipboard, in
# both directions, and the primary selection.
# Usage: typing_speed.sh TEND OUT_FOLDER   (needs a display, xdotool, xmodmap, xclip, sqlite3 and import)
# shellcheck source=tests/journeys/real_window.sh
. "$(dirname "${BASH_SOURCE[0]}")/real_window.sh" "$@"

mkdir -p "$XDG_DATA_HOME/tend" "$XDG_STATE_HOME/tend"
echo '{"spelling": ["en_US"]}' >"$XDG_STATE_HOME/tend/window.json"
know_letters U00E9 U00FC U0142 U00F1 U0107 U1F64F U1F33B U611F U8B1D U3042 U308A U0433 U043E U03BB dead_acute \
  dead_diaeresis Multi_key U2014

# note_is TEXT: the newest note in the journal is exactly this.
newest_note() { sqlite3 -readonly "$journal" 'SELECT note FROM check_in ORDER BY rowid DESC LIMIT 1'; }
note_is() { [ "$(newest_note)" = "$1" ]; }
must_be() {
  wait_for 4 note_is "$1" && return
  printf '%s' "$1" >"$out/expected.txt"
  newest_note >"$out/kept.txt"
  fail "$2: $(cmp "$out/expected.txt" "$out/kept.txt" 2>&1 || true)"
}
clipboard_is() { [ "$(timeout 3 xclip -o -selection "$1")" = "$2" ]; }

"$tend" demo --years 10 "$journal" >/dev/null 2>&1
# The day after what the demonstration holds: an empty page on ten full years.
export TEND_NOW=2026-11-23T20:30:00+01:00
open_window
sleep 1
picture 1-before

# Into the note of an empty page, at 1280x800.
xdotool mousemove 720 350
sleep 0.3
xdotool click 1
sleep 0.5

prose='Ala came by this evening; we had tea and talked of the garden until it was dark. A quiet, good hour — of 42. '
scripts='Wir tränken für Zoë? Né, café ñandú: ćł гого λλ 感謝 あり 🙏🌻🙏 '
text=''
for _ in 1 2 3; do text+=$prose$prose${scripts//[äú]/ü}; done
text=${text//[ëŕ]/é}
[ "${#text}" -ge 600 ] || fail "the text to type has only ${#text} characters"
before=$(date +%s%N)
xdotool type --delay 25 -- "$text"
took=$((($(date +%s%N) - before) / 1000000))
keys dead_acute e dead_diaeresis u Multi_key o c Multi_key s s
text+='éü©ß'
must_be "$text" "what was typed is not what is kept"
picture 2-typed
ok "${#text} characters at $((${#text} * 1000 / took)) a second are all kept, dead and compose keys too"

# shellcheck disable=SC2046  # each word is a key
keys $(repeated 4 shift+Left) ctrl+c
wait_for 3 clipboard_is clipboard 'éü©ß' || fail "Shift+Left and Ctrl+C gave another program: $(xclip -o -selection clipboard)"
wait_for 3 clipboard_is primary 'éü©ß' || fail "the selection gave another program: $(xclip -o -selection primary)"
ok "what is selected and copied is there for other programs, as is what is only selected"

keys ctrl+x
text=${text%éü©ß}
must_be "$text" "Ctrl+X"
clipboard_is clipboard 'éü©ß' || fail "Ctrl+X left $(xclip -o -selection clipboard)"
keys ctrl+v ctrl+v
text+='éü©ßéü©ß'
must_be "$text" "Ctrl+V twice"
ok "cut and pasted within the note"

printf '%s' 'from elsewhere: 感謝 🙏 Ħ' | xclip -i -selection clipboard 2>/dev/null
keys ctrl+v
text+='from elsewhere: 感謝 🙏 Ħ'
must_be "$text" "Ctrl+V of another program's text"
printf '%s' 'with the middle button' | xclip -i -selection primary 2>/dev/null
keys ctrl+Home
xdotool click 2
sleep 0.5
wait_for 4 bash -c "sqlite3 -readonly '$journal' 'SELECT note FROM check_in ORDER BY rowid DESC LIMIT 1' |
  grep -qF 'with the middle button'" || fail "the middle button pasted nothing"
keys ctrl+z
must_be "$text" "Ctrl+Z after the middle button"
ok "another program's text is pasted with Ctrl+V and with the middle button"

keys ctrl+a
xdotool type --delay 30 -- 'Tea in the gardenn, by oneself. '
must_be 'Tea in the gardenn, by oneself. ' "typing over what was selected"
sleep 0.5
picture 3-misspelt
# shellcheck disable=SC2046
keys ctrl+Home $(repeated 4 ctrl+Right) Menu
sleep 0.5
picture 4-menu
keys Return
must_be 'Tea in the garden, by oneself. ' "the first suggestion in the menu"
ok "a misspelt word is mended with the keyboard"

xdotool mousemove 1270 790
nothing_drawn 3
ok "nothing is drawn while nothing happens"
picture 5-after

close_window
sound
echo "$passed passed, 0 failed"
