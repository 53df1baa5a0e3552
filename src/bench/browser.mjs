/* A server that counts what it sends, and a Chromium that is spoken to over pipes. Needs nothing but node. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml" };

/* Serves folders by the first part of the address; text is sent as gzip leaves it, the rest as it is. */
export async function serve(folders) {
  const sent = [];
  const server = http.createServer((request, response) => {
    const [, root, ...rest] = decodeURIComponent(new URL(request.url, "http://localhost").pathname).split("/");
    let file = path.join(folders[root] || "/nowhere", ...rest);
    file = file.endsWith("/") || !rest.join("") ? path.join(file, "index.html") : file;
    fs.readFile(file, (error, bytes) => {
      if (error) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[path.extname(file)];
      const body = type ? zlib.gzipSync(bytes, { level: 6 }) : bytes;
      sent.push({ file, bytes: body.length });
      const headers = { "Content-Type": type || (file.endsWith(".wasm") ? "application/wasm" : "application/octet-stream") };
      response.writeHead(200, type ? { ...headers, "Content-Encoding": "gzip" } : headers).end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, sent, close: () => server.close() };
}

/*
 * Starts Chromium; open(address) gives a page of an empty profile: run(expression), close(). What is to be set before
 * the page loads is a list of methods of the DevTools protocol with their parameters.
 */
export function chromium() {
  const binary = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap((name) => process.env.PATH.split(path.delimiter).map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
  if (!binary) {
    throw new Error("no Chromium in the PATH");
  }
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "chromium-"));
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const child = spawn(binary, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const waiting = new Map();
  let rest = "";
  child.stdio[4].on("data", (data) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      if (waiting.has(id)) {
        const { resolve, reject } = waiting.get(id);
        waiting.delete(id);
        error ? reject(new Error(error.message)) : resolve(result);
      }
    }
  });
  let last = 0;
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      child.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + "\0");
    });

  async function open(address, settings = []) {
    const { browserContextId } = await send("Target.createBrowserContext");
    const { targetId } = await send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const run = async (expression) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send("Runtime.evaluate", asked, sessionId);
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description || exceptionDetails.text);
      }
      return result.value;
    };
    for (const [method, params] of settings) {
      await send(method, params, sessionId);
    }
    await send("Page.navigate", { url: address }, sessionId);
    const until = Date.now() + 30_000;
    while ((await run("document.readyState + location.href").catch(() => "")) !== "complete" + address) {
      if (Date.now() > until) {
        throw new Error(address + " does not load");
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return { run, close: () => send("Target.disposeBrowserContext", { browserContextId }) };
  }

  const close = () =>
    new Promise((resolve) => {
      child.on("exit", () => {
        fs.rmSync(profile, { recursive: true, force: true });
        resolve();
      });
      child.kill();
    });
  return { open, close };
}
