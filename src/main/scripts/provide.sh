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
# Licences of the fonts: Noto CJK, LXGW WenKai, Smiley Sans, SetoFont, Lato: OFL 1.1; WenQuanYi Micro Hei: Apache 2 or GPL
# 3 with font exception, Zen Hei: GPL 2 with font exception; Arphic: Arphic Public License; Droid: Apache 2; Hanazono:
# its own free licence or OFL 1.1; TW-Kai and TW-Sung of CNS 11643: Taiwan's Open Government Data License 1.0; BabelStone
# Han and OCR-B: see their packages. Samples are drawn with them; no font is part of what is shipped.
if [ ! -f "$fonts/.complete-3" ]; then # counts up with the list, so that an older folder is filled
    fetch "$fonts" '*.[ot]t[cf]' fonts-noto-cjk fonts-noto-cjk-extra fonts-wqy-microhei fonts-wqy-zenhei \
        fonts-arphic-ukai fonts-arphic-uming fonts-lxgw-wenkai fonts-droid-fallback fonts-babelstone-han fonts-ocr-b \
        fonts-hanazono fonts-smiley-sans fonts-seto fonts-lato &&
        fetch "$fonts" 'TW-[KS]*[ig]-98_1.ttf' fonts-cns11643-kai fonts-cns11643-sung &&
        touch "$fonts/.complete-3" ||
        say "fonts to draw samples with are missing: put the files of Noto CJK, WenQuanYi, Arphic, LXGW WenKai," \
            "Droid Sans Fallback, BabelStone Han, OCR-B, Hanazono, Smiley Sans, SetoFont, Lato, TW-Kai and TW-Sung into $fonts"
fi
if [ "${1:-}" = --browser ] && ! command -v chromium >/dev/null; then
    { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null &&
        { apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-noto-cjk ||
            { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-noto-cjk; }; }; } \
        >/dev/null 2>&1 || say "no Chromium: the browser test will say so and fail; install chromium and chromium-driver"
fi
exit 0
