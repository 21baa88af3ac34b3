#!/usr/bin/env bash
# fetch.sh GROUP: brings this machine what Tend needs. GROUP is run, test or ci (each includes those before it).
# Says what it installs; does nothing, quickly, when everything is there. On a system without apt it only says
# what to install by hand (third_party/README.md).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=third_party/common.sh
. "$here/common.sh"

group=${1:-run}
case "$group" in
run) groups='run' ;;
test) groups='run|test' ;;
ci) groups='run|test|ci' ;;
*) die "fetch.sh knows the groups run, test and ci, not '$group'" ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "this system has no apt: please install what third_party/README.md lists, then build again"
    exit 0
fi

# The stamp holds what the last full check saw; while neither the lists nor dpkg's records changed, all is well.
stamp="$(cache_dir)/packages-$group.stamp"
seen="$(cat "$here"/packages.txt "$here"/*.sh | cksum) $(stat -c %Y.%s /var/lib/dpkg/status)"
if [ -r "$stamp" ] && [ "$(<"$stamp")" = "$seen" ]; then
    "$here/fetch-imgui.sh" >/dev/null
    exit 0
fi

mapfile -t wanted < <(sed -nE "s/^($groups) +([^ #]+).*/\2/p" "$here/packages.txt")
installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    say "installing Debian packages: ${missing[*]}"
    as_root apt-get -qq update </dev/null >&2
    install_packages "${missing[@]}"
fi

"$here/fetch-sqlcipher.sh"
"$here/fetch-imgui.sh" >/dev/null
mkdir -p "$(dirname "$stamp")"
echo "$(cat "$here"/packages.txt "$here"/*.sh | cksum) $(stat -c %Y.%s /var/lib/dpkg/status)" >"$stamp"
