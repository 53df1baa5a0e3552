#!/usr/bin/env node
/*
 * Measure when pages are first painted, in Chromium: node src/bench/paint.mjs SITE PAGE...
 *
 * SITE is a folder that `gangmu build` has written; PAGE is a path in it. Each page is loaded seven times from an empty
 * profile on the screen of a telephone, over a slowed network and with the processor slowed to a quarter; text is
 * sent as gzip leaves it. Prints the first contentful paint (median, least, most) and the largest layout shift. Needs
 * node, Chromium and a quiet machine.
 */
import { chromium, serve } from "./browser.mjs";

/* As Chromium's own developer tools slow it; bytes a second, milliseconds. */
const NETWORKS = {
  "fast 4G": { downloadThroughput: 1_012_500, uploadThroughput: 168_750, latency: 165 },
  "slow 4G": { downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 },
};
const ROUNDS = 7;
const WATCH = `
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value)))
    .observe({ type: "layout-shift", buffered: true });`;

const [site, ...pages] = process.argv.slice(2);
const server = await serve({ site });
const browser = chromium();
console.log("| page | network | first paint, ms: median | least | most | layout shift |");
for (const page of pages) {
  for (const [name, network] of Object.entries(NETWORKS)) {
    const paints = [];
    let shift = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const opened = await browser.open(server.address + "site/" + page, [
        ["Page.enable", {}],
        ["Network.enable", {}],
        ["Emulation.setDeviceMetricsOverride", { width: 412, height: 823, deviceScaleFactor: 1, mobile: true }],
        ["Emulation.setCPUThrottlingRate", { rate: 4 }],
        ["Network.emulateNetworkConditions", { offline: false, ...network }],
        ["Page.addScriptToEvaluateOnNewDocument", { source: WATCH }],
      ]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      paints.push(await opened.run("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
      shift = Math.max(shift, await opened.run("window.shift"));
      await opened.close();
    }
    const [least, median, most] = [0, ROUNDS >> 1, ROUNDS - 1].map((i) => Math.round(paints.sort((a, b) => a - b)[i]));
    console.log(`| ${page} | ${name} | ${median} | ${least} | ${most} | ${shift} |`);
  }
}
await browser.close();
server.close();
