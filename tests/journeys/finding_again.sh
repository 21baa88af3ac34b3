#!/usr/bin/env bash
# The Journal on the real window: something written long ago is searched for, changed where it stands, given a picture,
# put into the trash and taken back, by Ctrl+Z and from the trash itself; somebody gets a picture; a day is gone to by its
# date; and being killed in the middle loses nothing. What was done is read from the journal.
# Usage: finding_again.sh TEND OUT_FOLDER DROP_FILES   (needs a display, xdotool, sqlite3 and import)
# shellcheck source=tests/journeys/real_window.sh
. "$(dirname "${BASH_SOURCE[0]}")/real_window.sh" "$@"
drop_files=$3

# found QUERY: how many records are.
found() {
  "$tend" --json search "$1" >"$home/found.json"
  sqlite3 :memory: "SELECT json_array_length(readfile('$home/found.json'))"
}
are_found() { [ "$(found "$1")" -eq "$2" ]; }
must_find() { wait_for 8 are_found "$1" "$2" || fail "$3: $(found "$1") found by [$1], not $2"; }
# The first record in the list.
first_row() { click 620 164; }
type_in() { xdotool type --delay 40 -- "$1"; }
palette() {
  keys ctrl+k
  sleep 0.6
  type_in "$1"
  sleep 0.6
}

mkdir -p "$(dirname "$journal")"
"$tend" demo "$journal" --years 3 --seed 1 >/dev/null
"$tend" thanks 'The zeppelin over the allotments' --day 2024-05-03 >/dev/null
"$tend" thanks 'Another zeppelin, far away' --day 2025-02-01 >/dev/null
must_find zeppelin 2 "before the window opened"

open_window
keys ctrl+2
sleep 1
keys ctrl+f
type_in zepp
sleep 1.5
picture 1-found
first_row
keys ctrl+End
type_in ' and gone'
must_find '"far away and gone"' 1 "changed where it stands"
keys ctrl+z
must_find '"far away and gone"' 0 "Ctrl+Z while changing"
type_in 'back by noon'
sleep 1.1
kill -9 "$window"
wait "$window" 2>/dev/null || true
must_find '"far away and back by noon"' 1 "killed one second after the last key"
ok "an entry is found, changed where it stands, and kept"

open_window
keys ctrl+2
sleep 1
keys ctrl+f
type_in '"by noon"'
sleep 1.5
"$drop_files" "$id" 620 164 "$out/1-found.png" || fail "the window did not take a picture"
pictures() { sqlite3 "$journal" "SELECT count(*) FROM picture WHERE deleted IS NULL AND name = '$(basename "$out/1-found.png")'"; }
one_picture() { [ "$(pictures)" -eq 1 ]; }
no_picture() { [ "$(pictures)" -eq 0 ]; }
wait_for 8 one_picture || fail "the picture is not in the journal"
sleep 1
picture 2-picture
first_row
keys Escape
sleep 0.5
keys ctrl+z
wait_for 8 no_picture || fail "Ctrl+Z did not take the picture back"
keys ctrl+shift+z
wait_for 8 one_picture || fail "Ctrl+Shift+Z did not bring the picture again"
ok "a picture is dropped on an entry, taken back and brought again"

xdotool mousemove 620 164
sleep 0.2
xdotool click 3
sleep 0.6
picture 3-menu
keys End Return
must_find zeppelin 1 "moved to the trash"
picture 4-trashed
keys ctrl+z
must_find zeppelin 2 "Ctrl+Z of the trash"
keys ctrl+shift+z
must_find zeppelin 1 "Ctrl+Shift+Z of the trash"
ok "an entry goes to the trash, and Ctrl+Z brings it back"

palette trash
picture 5-palette
keys Return
sleep 1
picture 6-trash
keys space
sleep 0.3
keys Escape
sleep 0.5
"$tend" --json trash | grep -q zeppelin || fail "Escape took something out of the trash"
palette trash
keys Return
sleep 1
keys space Tab Return
sleep 1
picture 7-restored
must_find zeppelin 2 "restored from the trash"
one_picture || fail "the picture did not come back with its entry"
keys Escape
ok "the trash is opened by the palette and gives back what it has"

keys ctrl+2
sleep 0.6
keys ctrl+f ctrl+a
type_in zepp
sleep 1.5
first_row
keys Tab Tab Home Return
about() { sqlite3 "$journal" "SELECT count(*) FROM gratitude WHERE deleted IS NULL AND text LIKE '%zeppelin%' AND about = '$1'"; }
a_person() { [ "$(about person)" -eq 1 ]; }
wait_for 8 a_person || fail "what a thank-you is about was not changed where it stands"
picture 8-changed
keys Escape
sleep 0.4
keys ctrl+z
sleep 0.4
keys shift+Down
sleep 0.4
picture 9-several
keys Delete
must_find zeppelin 0 "both moved to the trash"
keys ctrl+z
must_find zeppelin 2 "Ctrl+Z of both"
ok "an entry is changed in its parts, and two are moved to the trash and brought back as one"

keys ctrl+3
sleep 0.8
"$drop_files" "$id" 900 600 "$out/1-found.png" || fail "the window did not take a picture of a person"
faces() { sqlite3 "$journal" "SELECT count(*) FROM picture WHERE deleted IS NULL AND kind = 'person'"; }
one_face() { [ "$(faces)" -eq 1 ]; }
no_face() { [ "$(faces)" -eq 0 ]; }
wait_for 8 one_face || fail "the picture is not the person's"
sleep 0.8
picture 12-a-face
# In one go, as a touch comes.
xdotool mousemove 660 88 click 1
sleep 0.8
picture 13-looked-at
keys Delete
wait_for 8 no_face || fail "the person's picture was not removed"
"$tend" --json trash | grep -q '"picture"' || fail "the removed picture does not lie in the trash"
keys ctrl+z
wait_for 8 one_face || fail "Ctrl+Z did not bring the person's picture back"
ok "a picture is dropped on somebody's page, looked at, removed and brought back"

palette 2024-05-03
picture 10-a-date
keys Return
sleep 1
picture 11-its-day
keys ctrl+k
sleep 0.6
type_in 'write today'
sleep 0.6
keys Return
sleep 1
type_in 'Looked at old days.'
must_find '"looked at old days" in:2026' 1 "the note of today by the palette"
ok "a day is gone to by its date, and today is one key away"

sound
echo "$passed passed, 0 failed"
