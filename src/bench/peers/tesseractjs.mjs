// Peer: tesseract.js with the language data of its own package. Reads paths, writes its lines as left, top, right, bottom, text.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "package.json"));
const { createWorker } = require("tesseract.js");
const data = path.join(path.dirname(require.resolve("@tesseract.js-data/chi_sim/package.json")), "4.0.0");
const worker = await createWorker("chi_sim", 1, { langPath: data, gzip: true, cacheMethod: "none" });
for await (const file of createInterface({ input: process.stdin })) {
  const { data: page } = await worker.recognize(file, {}, { blocks: true, text: false });
  for (const block of page.blocks ?? [])
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines)
        console.log([line.bbox.x0, line.bbox.y0, line.bbox.x1, line.bbox.y1, line.text.trim()].join("\t"));
  console.log("--");
}
await worker.terminate();
