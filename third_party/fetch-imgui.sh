#!/usr/bin/env bash
# Brings the source of Dear ImGui and prints the folder it is in. Debian 12's binary package is 1.86, without
# dynamic fonts and 32-bit characters, so Tend builds 1.92.2b from Debian's own source package of a newer suite.
# Kept in the cache folder, unpacked once.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=third_party/common.sh
. "$here/common.sh"

version=1.92.2b+ds
sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
cache=$(cache_dir)
target=$cache/imgui-$version

if [ -r "$target/imgui.h" ]; then
    echo "$target"
    exit 0
fi

by_hand="please unpack the source of Dear ImGui 1.92.2b and configure with -DTEND_IMGUI_DIR=THAT_FOLDER"
command -v apt-get >/dev/null || die "Dear ImGui is fetched through apt, which is not here; $by_hand"

mkdir -p "$cache"
# Two builds may start at once: the second waits here and then finds the source in place.
exec 9>"$cache/imgui.lock"
flock 9
if [ -r "$target/imgui.h" ]; then
    echo "$target"
    exit 0
fi

work=$(mktemp -d "$cache/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The exact version first; should the suite have moved on, its newest source that is 1.92 or later.
download() {
    local suite=$1 package
    private_apt "$work/$suite" deb-src "$suite" || return 1
    for package in "imgui=$version-1" imgui; do
        (cd "$work" && apt-get "${private_options[@]}" source --download-only "$package" </dev/null >&2) && return 0
    done
    return 1
}

say "fetching the source of Dear ImGui $version"
download forky || download sid || die "Dear ImGui cannot be fetched from Debian; $by_hand"

archive=$(echo "$work"/imgui_*.orig.tar.xz)
[ -r "$archive" ] || die "Debian's source package of Dear ImGui looks different than expected; $by_hand"
if [ "$(basename "$archive")" = "imgui_$version.orig.tar.xz" ]; then
    echo "$sha256  $archive" | sha256sum --check --quiet >&2 || die "the fetched Dear ImGui is not the one expected; $by_hand"
else
    found=$(basename "$archive" .orig.tar.xz)
    dpkg --compare-versions "${found#imgui_}" ge 1.92 || die "Debian has only ${found#imgui_} of Dear ImGui; $by_hand"
    say "Dear ImGui $version is gone from Debian; taking ${found#imgui_}, checked by Debian's signature only"
fi

mkdir "$work/source"
tar -xJf "$archive" -C "$work/source" --strip-components=1
[ -r "$work/source/imgui.h" ] || die "the fetched Dear ImGui has no imgui.h; $by_hand"
mv "$work/source" "$target"
echo "$target"
