#!/usr/bin/env node
/*
 * Measure the search of a built site: node src/bench/search.mjs SITE QUERIES [PAGEFIND]
 *
 * SITE is a folder that `gangmu build` has written; QUERIES is JSON, a list of {kind, query}. For each query
 * the search starts cold, in a context of its own, and what it loads is counted as gzip leaves it: the
 * script, the directory, the shards and the first ten hits with their texts. Prints bytes (first query,
 * and what a further query adds), files, bytes on disk, and how long a search takes with its files there.
 * With PAGEFIND, the folder of an installed `pagefind`, it indexes the same pages with
 * it (zh-CN) in the same run and prints its time, its peak memory, its files and its bytes.
 * Needs nothing but node. Peak memory is read with /usr/bin/time.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";

const [site, queries, pagefind] = process.argv.slice(2);
const script = fs.readFileSync(path.join(site, "assets/search.js"), "utf8");
const gzip = (text) => zlib.gzipSync(text, { level: 6 }).length;

/* A page without a screen: scripts are read from the folder of the site. */
function page() {
  const loaded = [];
  const nothing = { addEventListener() {}, querySelectorAll: () => [], querySelector: () => null };
  const append = (made) =>
    setImmediate(() => {
      const file = made.src.replace(/^site\//, "").replace(/\?.*/, "");
      try {
        const text = fs.readFileSync(path.join(site, file), "utf8");
        loaded.push({ file, bytes: gzip(text) });
        context.gangmu = window.gangmu;
        vm.runInContext(text, context);
        made.onload();
      } catch {
        made.onerror();
      }
    });
  const document = Object.assign(
    { currentScript: { src: "site/assets/search.js" }, head: { append } },
    nothing,
    { createElement: () => ({ remove() {} }) },
  );
  const location = { href: "site/index.html", search: "", hash: "" };
  const window = {};
  const context = vm.createContext({ window, document, location, setTimeout, DOMException, URLSearchParams, URL });
  vm.runInContext(script, context);
  return { search: window.gangmu.search, loaded };
}

function files(folder) {
  return fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)).filter((name) => fs.statSync(name).isFile());
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const at = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))];
const row = (name, numbers) => console.log(`| ${name} | ${at(numbers, 0.5)} | ${at(numbers, 0.95)} | ${at(numbers, 1)} |`);

function disk(name, folder) {
  const all = files(folder);
  console.log(`${name}: ${all.length} files, ${sum(all.map((file) => fs.statSync(file).size))} bytes`);
}

const first = [];
const further = [];
const times = [];
for (const { query } of JSON.parse(fs.readFileSync(queries, "utf8"))) {
  const { search, loaded } = page();
  await search(query, { limit: 10 });
  first.push(gzip(script) + sum(loaded.map((each) => each.bytes)));
  further.push(sum(loaded.filter((each) => !each.file.endsWith("directory.js")).map((each) => each.bytes)));
  const start = performance.now();
  await search(query, { limit: 10 });
  times.push(Math.round(100 * (performance.now() - start)) / 100);
}
console.log("| | median | 95 % | most |\n|---|---|---|---|");
row("first query, bytes", first);
row("further query, bytes", further);
row("search with its files there, ms", times);
disk("gangmu", path.join(site, "search"));

if (pagefind) {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), "pagefind-"));
  const started = performance.now();
  const binary = path.join(pagefind, "lib/runner/bin.cjs");
  const run = spawnSync("/usr/bin/time", ["-f", "%M", "node", binary, "--site", site, "--output-path", output, "--force-language", "zh-cn"], { encoding: "utf8" });
  console.log(`pagefind: ${((performance.now() - started) / 1000).toFixed(1)} s, ${run.stderr.trim().split("\n").pop()} KiB at its peak`);
  disk("pagefind", output);
  fs.rmSync(output, { recursive: true });
}
