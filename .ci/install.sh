#!/bin/sh
# Installs what is missing: sh .ci/install.sh node|rust|wasm|npm|browser ...
# Each part looks first, so a second run costs nothing. Tools go to a cache
# folder of our own; only `browser` touches the system, and only as root.
set -eu
cd "$(dirname "$0")/.."

tools=${XDG_CACHE_HOME:-$HOME/.cache}/levels-of-need/tools
log=$PWD/target/install.log

stop() {
    echo "$*" >&2
    exit 1
}

# Runs a command with its output in the log; shows the end of it when it fails.
try() {
    mkdir -p "${log%/*}"
    "$@" >"$log" 2>&1 </dev/null || { tail -n 15 "$log" >&2; return 1; }
}

part_node() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        stop "Node.js is missing: install Node 20 or later, with npm."
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
        stop "Node $(node --version) is too old: install Node 20 or later."
}

part_rust() {
    command -v cargo >/dev/null ||
        stop "Rust is missing: install rustup with the stable toolchain."
    for tool in fmt clippy; do
        cargo $tool --version >/dev/null 2>&1 && continue
        echo "Installing cargo $tool"
        try rustup component add "$(echo $tool | sed s/^fmt/rustfmt/)" ||
            stop "cargo $tool could not be installed: is rustup there, and a network?"
    done
}

part_wasm() {
    part_rust
    if ! [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
        echo "Installing Rust's wasm32-unknown-unknown target"
        try rustup target add wasm32-unknown-unknown ||
            stop "Rust's wasm target could not be installed: is rustup there, and a network?"
    fi
    cargo_tool wasm-pack 0.15.1 wasm-pack --locked
    # The command line of wasm-bindgen must have the version of the crate.
    bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
    [ -n "$bindgen" ] || stop "Cargo.lock names no version of wasm-bindgen."
    cargo_tool wasm-bindgen-cli "$bindgen" wasm-bindgen
    # wasm-pack asks for its newest version unless this file says that it just did.
    [ -f "$tools/bin/wasm-pack.stamp" ] ||
        echo "created 2999-01-01T00:00:00+00:00" >"$tools/bin/wasm-pack.stamp"
}

# cargo_tool PACKAGE VERSION PROGRAM [OPTION]
cargo_tool() {
    case $("$tools/bin/$3" --version 2>/dev/null) in
    "$3 $2") return ;;
    esac
    echo "Installing $1 $2 (some minutes, once)"
    try cargo install --root "$tools" --version "=$2" --force ${4:-} "$1" ||
        stop "$1 $2 could not be installed: is there a network?"
}

part_npm() {
    part_node
    if ! cmp -s js/package-lock.json js/node_modules/.installed-lock; then
        echo "Installing npm packages"
        (cd js && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 try npm ci) ||
            stop "The npm packages could not be installed: is there a network?"
        cp js/package-lock.json js/node_modules/.installed-lock
    fi
    # The browser tests stand outside js/ and import from the same packages.
    [ -e tests/node_modules ] || ln -s ../js/node_modules tests/node_modules
}

part_browser() {
    part_node
    node .ci/browser.mjs >/dev/null && return
    hint="apt-get install chromium chromium-driver"
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] ||
        stop "A Chromium and its driver are missing; get them as root with: $hint"
    echo "Installing Chromium and its driver"
    export DEBIAN_FRONTEND=noninteractive
    try apt-get update || true
    try apt-get install -y --no-install-recommends chromium chromium-driver fonts-liberation ||
        stop "Chromium could not be installed: is there a network? ($hint)"
}

for part in "$@"; do
    "part_$part"
done
