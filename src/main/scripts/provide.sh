#!/bin/sh
# Brings what Maven cannot: Chinese fonts for the drawn samples and Tesseract's language data, unpacked from Debian
# packages into folders of the project (nothing is installed), and, with --browser, a Chromium for the browser test.
# Does nothing for parts that are there. Never fails the build: it says what is missing and how to bring it.
set -u
root=$(cd "$(dirname "$0")/../../.." && pwd)
fonts="$root/.parts/fonts"
tessdata="$root/ocr-models/tessdata"

say() { echo "provide: $*" >&2; }

# fetch TARGET FILE-PATTERN PACKAGE…: unpacks the packages and moves the matching files into TARGET
fetch() {
    target=$1 pattern=$2
    shift 2
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    work=$(mktemp -d) && chmod 755 "$work" || return 1
    (
        cd "$work" &&
            { apt-get download -qq "$@" 2>/dev/null || { apt-get update -qq && apt-get download -qq "$@"; }; } &&
            for deb in *.deb; do dpkg-deb -x "$deb" tree || exit 1; done &&
            mkdir -p "$target" &&
            find tree -type f -name "$pattern" -exec mv -f {} "$target/" \;
    ) >/dev/null 2>&1
    status=$?
    rm -rf "$work"
    return $status
}

if [ ! -f "$tessdata/chi_sim.traineddata" ] || [ ! -f "$tessdata/eng.traineddata" ]; then
    fetch "$tessdata" '*.traineddata' tesseract-ocr-chi-sim tesseract-ocr-eng ||
        say "no Tesseract language data: put chi_sim.traineddata and eng.traineddata (tessdata_fast) into $tessdata"
fi
if [ ! -f "$fonts/.complete-2" ]; then # counts up with the list, so that an older folder is filled
    fetch "$fonts" '*.[ot]t[cf]' fonts-noto-cjk fonts-noto-cjk-extra fonts-wqy-microhei fonts-wqy-zenhei \
        fonts-arphic-ukai fonts-arphic-uming fonts-lxgw-wenkai fonts-droid-fallback fonts-babelstone-han fonts-ocr-b &&
        touch "$fonts/.complete-2" ||
        say "fonts to draw samples with are missing: put the files of Noto CJK, WenQuanYi, Arphic, LXGW WenKai," \
            "Droid Sans Fallback, BabelStone Han and OCR-B into $fonts"
fi
if [ "${1:-}" = --browser ] && ! command -v chromium >/dev/null; then
    { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null &&
        { apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-noto-cjk ||
            { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-noto-cjk; }; }; } \
        >/dev/null 2>&1 || say "no Chromium: the browser test will say so and fail; install chromium and chromium-driver"
fi
exit 0
