# shellcheck shell=bash
# Shared by the fetch scripts; sourced, not run.

say() { printf 'tend: %s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# Runs a command as root: through sudo only when we are not root already.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        die "installing packages needs root; please run as root or install sudo: $*"
    fi
}

# Installs Debian packages or package files.
install_packages() {
    as_root apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

# Where fetched sources are kept: shared by all checkouts and build folders of one person.
cache_dir() {
    if [ -n "${XDG_CACHE_HOME:-}" ]; then
        echo "$XDG_CACHE_HOME/tend"
    elif [ -n "${HOME:-}" ] && [ -w "$HOME" ]; then
        echo "$HOME/.cache/tend"
    else
        echo "$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.cache"
    fi
}

# The Debian mirror this system already uses, or TEND_DEBIAN_MIRROR. Fails where there is none (Ubuntu, Fedora).
debian_mirror() {
    if [ -n "${TEND_DEBIAN_MIRROR:-}" ]; then
        echo "$TEND_DEBIAN_MIRROR"
        return
    fi
    local origin suite uri
    # shellcheck disable=SC2016  # apt itself fills in these names
    while IFS='|' read -r origin suite uri; do
        case "$origin $suite" in
        "Debian "*-security | "Debian "*-updates | "Debian "*-backports) ;;
        "Debian "*)
            echo "$uri"
            return
            ;;
        esac
    done < <(apt-get indextargets --format '$(ORIGIN)|$(CODENAME)|$(REPO_URI)' 'Identifier: Packages' 2>/dev/null)
    return 1
}

# private_apt FOLDER TYPE SUITE: writes apt lists of our own for one suite and reads its index, so that the
# system's apt configuration stays as it is. Sets private_options for the apt commands that follow.
private_apt() {
    local folder=$1 type=$2 suite=$3 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=$(debian_mirror) || return 1
    [ -r "$keyring" ] || return 1
    mkdir -p "$folder/parts" "$folder/lists/partial" "$folder/cache/archives/partial"
    printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
        "$type" "$mirror" "$suite" "$keyring" >"$folder/parts/tend.sources"
    private_options=(
        -o Dir::Etc::sourcelist=/dev/null
        -o "Dir::Etc::sourceparts=$folder/parts"
        -o "Dir::State::lists=$folder/lists"
        -o "Dir::Cache=$folder/cache"
        -o APT::Sandbox::User=root
        # An index past its date is still signed, and frozen mirrors have such; what we take from it has a pinned
        # checksum or is checked by apt.
        -o Acquire::Check-Valid-Until=false
        -o Acquire::Retries=3
        -qq
    )
    apt-get "${private_options[@]}" update </dev/null >&2
}
