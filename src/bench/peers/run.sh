#!/bin/sh
# Exact fields and processor seconds of Heyan and of what a user would pick instead, on the pictures of a drawn batch:
#   src/bench/peers/run.sh BATCH [PICTURES]
# Needs tesseract with chi_sim (Debian: tesseract-ocr tesseract-ocr-chi-sim) and Node.js; run 'mvn test-compile' before.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work="$root/target/peers"
mkdir -p "$work"
cd "$work"
[ -f peers.cp ] || mvn -B -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/peers.cp"
[ -f heyan.cp ] || mvn -B -q -f "$root/pom.xml" dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/heyan.cp"
[ -d node_modules/tesseract.js ] || npm install --silent --no-fund --no-audit tesseract.js@6 @tesseract.js-data/chi_sim >/dev/null
cd "$root"
OMP_THREAD_LIMIT=1 exec java -Xmx1g -cp "target/test-classes:target/classes:$(cat "$work/heyan.cp")" heyan.bench.PeersBench "$@" \
    "tesseract=sh $here/tesseract.sh" \
    "tika=java -Xmx512m -cp $(cat "$work/peers.cp") $here/TikaPeer.java" \
    "tesseract.js=cd $work && node $here/tesseractjs.mjs" \
    "rapidocr=java -Xmx1g -cp $(cat "$work/peers.cp") $here/RapidPeer.java"
