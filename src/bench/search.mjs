#!/usr/bin/env node
/*
 * Measure the search of a built site, in Chromium: node src/bench/search.mjs SITE QUERIES [PAGEFIND]
 *
 * SITE is a folder that `gangmu build` has written; QUERIES is JSON, a list of {kind, query}. Each query has a
 * profile of its own, so that it starts cold; what the page asks the server for is counted as gzip leaves it:
 * the scripts, the directory, the shards and the first ten hits with their texts. Prints for each
 * engine the bytes of a first and of a further query, the times, the files and bytes on disk; and for
 * ours how many of the paragraphs that hold a query it finds, by another reading of the same rules.
 * With PAGEFIND, the folder of an installed `pagefind` (node_modules/pagefind), the same reports are indexed
 * with it in the same run, with its Chinese settings. Needs node, Chromium and /usr/bin/time.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, serve } from "./browser.mjs";

const [site, queriesFile, pagefind] = process.argv.slice(2);
const queries = JSON.parse(fs.readFileSync(queriesFile, "utf8")).map(({ query }) => query);
const output = fs.mkdtempSync(path.join(os.tmpdir(), "pagefind-"));

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))];
const row = (name, numbers) => console.log(`| ${name} | ${[0.5, 0.95, 1].map((share) => Math.round(10 * at(numbers, share)) / 10).join(" | ")} |`);

function disk(name, folder) {
  const all = fs.readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file)).filter((file) => fs.statSync(file).isFile());
  console.log(`| ${name}: files, bytes on disk | ${all.length} | ${sum(all.map((file) => fs.statSync(file).size))} | |`);
}

/* Every paragraph as its tokens between bars; a gap between sentences is two bars. */
function paragraphs(index) {
  const found = new Map();
  for (const file of fs.readdirSync(site, { recursive: true }).filter((name) => /^[^/\\]+.\d{4}.report\.json$/.test(name))) {
    const page = path.dirname(file).replaceAll("\\", "/") + "/index.html#";
    const walk = (sections) =>
      sections.forEach((section) => {
        section.paragraphs.forEach(({ id, text }) => found.set(page + id, tokens(index, text)));
        walk(section.sections);
      });
    walk(JSON.parse(fs.readFileSync(path.join(site, file), "utf8")).sections);
  }
  return found;
}

function tokens({ token, pairs }, text) {
  let folded = text.normalize("NFKC").toLowerCase();
  for (let i = 0; i < pairs.length; i += 2) {
    folded = folded.replaceAll(pairs[i], pairs[i + 1]);
  }
  const all = Array.from(folded.matchAll(new RegExp(token, "gu")), (m) => (m[1] === undefined ? m[0] : ""));
  return "|" + all.join("|") + "|";
}

function directory() {
  let payload = null;
  new Function("gangmu", fs.readFileSync(path.join(site, "search/directory.js"), "utf8"))({ shard: (_, given) => (payload = given) });
  return payload;
}

/* The shares of what holds a query that is found, and of what is found that holds it. */
async function recall(browser, address) {
  const index = directory();
  const texts = paragraphs(index);
  const page = await browser.open(address);
  let [holding, found, right] = [0, 0, 0];
  for (const query of queries) {
    const terms = query.split(/\s+/).filter(Boolean).map((term) => tokens(index, term));
    const truth = new Set([...texts].filter(([, text]) => terms.every((term) => text.includes(term))).map(([url]) => url));
    const hits = await page.run(`gangmu.search(${JSON.stringify(query)}, { limit: 1e6 }).then(({ hits }) => hits.map((hit) => hit.url))`);
    holding += truth.size;
    found += hits.length;
    right += hits.filter((url) => truth.has(url)).length;
  }
  await page.close();
  console.log(`| found of ${holding} paragraphs that hold a query, false ones among ${found} found | ${right} | ${found - right} | |`);
}

/* Cold and warm, query by query: the search in each of the engine's pages, with its ten hits. */
async function measure(name, browser, server, address, start, search) {
  const [first, further, cold, warm] = [[], [], [], []];
  for (const query of queries) {
    const asking = server.sent.length;
    const page = await browser.open(address);
    const before = server.sent.length;
    await page.run(start);
    const opened = server.sent.length;
    const asked = search.replace("QUERY", () => JSON.stringify(query));
    const timed = `(async () => { const start = performance.now(); ${asked}; return performance.now() - start; })()`;
    cold.push(await page.run(timed));
    const bytes = (from, to) => sum(server.sent.slice(from, to).map((each) => each.bytes));
    const scripts = server.sent.slice(asking, before).filter(({ file }) => name === "gangmu" && /assets.(search|results)\.js$/.test(file));
    const script = sum(scripts.map((each) => each.bytes));
    first.push((script + bytes(before)) / 1000);
    further.push(bytes(opened) / 1000);
    warm.push(await page.run(timed));
    await page.close();
  }
  row(`${name}: first query, kB`, first);
  row(`${name}: further query, kB`, further);
  row(`${name}: search, cold, ms`, cold);
  row(`${name}: search with its files there, ms`, warm);
}

/* From the key press to the frame that shows the results, with the files there. */
async function typing(browser, address) {
  const page = await browser.open(address + "search/index.html");
  const type = (query) => `(async () => {
    const input = document.querySelector("input[name=q]");
    const results = document.querySelector(".search-results");
    const enter = (value) => new Promise((resolve) => {
      const start = performance.now();
      const done = () => requestAnimationFrame(() => resolve(performance.now() - start));
      const observer = new MutationObserver(() => { observer.disconnect(); done(); });
      observer.observe(results, { childList: true, subtree: true, characterData: true });
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await enter(${JSON.stringify(query)});
    await enter("");
    return enter(${JSON.stringify(query)});
  })()`;
  const times = [];
  for (const query of queries) {
    times.push(await page.run(type(query)));
  }
  await page.close();
  row("gangmu: key press to results, with its files there, ms", times);
}

function indexWithPagefind() {
  const binary = path.join(pagefind, "lib/runner/bin.cjs");
  const options = ["--site", site, "--output-path", output, "--force-language", "zh-cn", "--glob", "*/[0-9][0-9][0-9][0-9]/index.html"];
  const started = performance.now();
  const run = spawnSync("/usr/bin/time", ["-f", "%M", "node", binary, ...options], { encoding: "utf8" });
  if (run.status !== 0) {
    console.error("pagefind failed: " + (run.error || run.stdout + run.stderr));
    process.exit(1);
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  console.log(`| pagefind: s, KiB at its peak | ${seconds} | ${run.stderr.trim().split("\n").pop()} | |`);
  disk("pagefind", output);
}

console.log("| | median | 95 % | most |\n|---|---|---|---|");
const server = await serve({ site, pagefind: output });
const browser = chromium();
try {
  const ours = server.address + "site/";
  disk("gangmu", path.join(site, "search"));
  await measure("gangmu", browser, server, ours + "search/index.html", "gangmu.engine.index().then(() => 0)", "await gangmu.search(QUERY, { limit: 10 })");
  await typing(browser, ours);
  await recall(browser, ours + "search/index.html");
  if (pagefind) {
    indexWithPagefind();
    const theirs = `import("${server.address}pagefind/pagefind.js").then(async (pagefind) => { window.pagefind = pagefind; await pagefind.init(); })`;
    const search = "const { results } = await pagefind.search(QUERY); await Promise.all(results.slice(0, 10).map((each) => each.data()))";
    await measure("pagefind", browser, server, ours + "404.html", theirs, search);
  }
} finally {
  await browser.close();
  server.close();
  fs.rmSync(output, { recursive: true });
}
