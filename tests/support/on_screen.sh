#!/usr/bin/env bash
# on_screen.sh COMMAND...: runs COMMAND on a virtual X screen (1280x800) of its own and ends the screen after it.
set -euo pipefail

command -v Xvfb >/dev/null || {
    echo "this test needs Xvfb: third_party/fetch.sh test installs it" >&2
    exit 1
}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null || true; rm -rf "$work"' EXIT

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/number" >"$work/log" 2>&1 </dev/null &
server=$!
for ((tries = 0; tries < 200; tries++)); do
    [ -s "$work/number" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
done
[ -s "$work/number" ] || {
    echo "Xvfb did not start:" >&2
    cat "$work/log" >&2
    exit 1
}
unset WAYLAND_DISPLAY
DISPLAY=":$(<"$work/number")"
export DISPLAY
"$@"
