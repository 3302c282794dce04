#!/bin/sh
# Peer: the tesseract command, one process a picture. Reads paths, writes its lines as left, top, right, bottom, text.
while IFS= read -r file; do
    OMP_THREAD_LIMIT=1 tesseract "$file" stdout -l chi_sim --psm 3 tsv 2>/dev/null | awk -F '\t' '
        function flush() { if (text != "") print l "\t" t "\t" r "\t" b "\t" text; text = "" }
        $1 == 4 { flush(); l = $7; t = $8; r = $7 + $9; b = $8 + $10 }
        $1 == 5 && $12 != "" { text = text (text == "" ? "" : " ") $12 }
        END { flush() }'
    echo "--"
done
