#!/usr/bin/env bash
# Brings SQLCipher >= 4.6. Debian 13 has it; Debian 12's own 3.4.1 is too old, so there it comes from
# bookworm-backports, through apt with lists of our own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=third_party/common.sh
. "$here/common.sh"

enough=4.6
at_least() { dpkg --compare-versions "$1" ge "$enough"; }

if have=$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null) && [ -n "$have" ] && at_least "$have"; then
    exit 0
fi

offered=$(apt-cache policy libsqlcipher-dev | sed -n 's/^ *Candidate: //p')
if [ -n "$offered" ] && [ "$offered" != "(none)" ] && at_least "$offered"; then
    say "installing Debian packages: libsqlcipher-dev"
    install_packages libsqlcipher-dev
    exit 0
fi

by_hand="please install SQLCipher $enough or newer with its headers by hand (third_party/README.md says how)"
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -n "$codename" ] || die "this system's SQLCipher is too old; $by_hand"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
say "fetching SQLCipher from $codename-backports (libsqlcipher-dev, libsqlcipher1)"
private_apt "$work" deb "$codename-backports" || die "$codename-backports cannot be read; $by_hand"
(cd "$work" && apt-get "${private_options[@]}" download libsqlcipher-dev libsqlcipher1 </dev/null >&2) ||
    die "SQLCipher cannot be downloaded; $by_hand"
fetched=$(dpkg-deb -f "$work"/libsqlcipher-dev_*.deb Version)
at_least "$fetched" || die "$codename-backports has only SQLCipher $fetched; $by_hand"
say "installing libsqlcipher-dev and libsqlcipher1 $fetched"
install_packages -o APT::Sandbox::User=root "$work"/*.deb
