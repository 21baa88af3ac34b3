#!/usr/bin/env bash
# The Streaks screen on the real window: charts answer to the pointer, are zoomed by the wheel, read as
# tables, say how they are saved where no file dialog is, and open their days in the Journal; and nothing is drawn once
# nothing happens. What is shown is read from pictures of the window.
# Usage: reading_charts.sh TEND OUT_FOLDER   (needs a display, xdotool, sqlite3, import and compare)
# shellcheck source=tests/journeys/real_window.sh
. "$(dirname "${BASH_SOURCE[0]}")/real_window.sh" "$@"

# shot NAME: the window as it is, once it rests.
shot() {
  sleep 0.7
  picture "$1"
}
# differ A B X,Y,W,H: how many px of that part differ between two pictures.
differ() {
  local part=${3//,/ } x y w h
  read -r x y w h <<<"$part"
  compare -metric AE -extract "${w}x${h}+${x}+${y}" "$out/$1.png" "$out/$2.png" null: 2>&1 || true
}
# changed A B PART WHAT: at least 200 px of it do.
changed() {
  local px
  px=$(differ "$1" "$2" "$3")
  [ "${px%.*}" -ge 200 ] || fail "$4: $px px changed between $1 and $2"
}
same() {
  local px
  px=$(differ "$1" "$2" "$3")
  [ "${px%.*}" -lt 200 ] || fail "$4: $px px changed between $1 and $2"
}
wheel() { xdotool mousemove "$1" "$2" sleep 0.2 click --repeat "$4" --delay 60 "$3"; sleep 0.8; }

mkdir -p "$(dirname "$journal")"
"$tend" demo "$journal" --years 3 --seed 1 >/dev/null
open_window
keys ctrl+4
sleep 2
xdotool mousemove 1200 40
shot 1-streaks

year=350,380,880,150
xdotool mousemove 845 428
shot 2-pointed
changed 1-streaks 2-pointed 640,300,500,240 "no tooltip over the year"
xdotool mousemove 1200 40
click 376 516
shot 3-months
changed 1-streaks 3-months $year "the year in pixels"
click 442 660
xdotool mousemove 1200 40
shot 4-years
changed 3-months 4-years $year "the years under each other"
wheel 700 740 5 9
xdotool mousemove 1200 40
shot 5-line
line=300,220,470,260
xdotool mousemove 600 400
shot 6-line-pointed
changed 5-line 6-line-pointed $line "no tooltip over the line"
# The wheel belongs to the page until the chart is clicked; a click opens the day in the Journal, so Ctrl it is.
xdotool keydown ctrl
wheel 600 400 4 4
xdotool keyup ctrl
xdotool mousemove 1200 40
shot 7-line-nearer
changed 5-line 7-line-nearer $line "Ctrl and the wheel come nearer"
click 670 529
xdotool mousemove 1200 40
shot 8-line-table
changed 7-line-nearer 8-line-table $line "the line as a table"
click 670 529
click 739 529
shot 9-save-menu
keys Down Return
sleep 2
shot 10-no-dialog
changed 9-save-menu 10-no-dialog 300,600,800,200 "where no file dialog answers it is said"
ok "the line answers to the pointer and the wheel, is a table, and offers to be saved"

xdotool mousemove 600 400
click 600 400
shot 11-journal
changed 10-no-dialog 11-journal 300,0,800,200 "a day of the line opens in the Journal"
ok "a day of a chart opens in the Journal"

nothing_drawn 3
ok "nothing is drawn while nobody moves"

sound
echo "$passed passed, 0 failed"
