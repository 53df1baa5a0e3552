"use strict";
/* From a query to its hits. */
(function (gangmu) {
  const engine = gangmu.engine;
  const BATCH = 8;
  const MOST_PARTIAL = 16;

  engine.batches = function (list) {
    const batches = [];
    for (let i = 0; i < list.length; i += BATCH) {
      batches.push(list.slice(i, i + BATCH));
    }
    return batches;
  };

  /* Lets the page breathe where there is more to do, and stops a search that nobody awaits. */
  engine.pause = async function (more, signal) {
    if (more) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (signal && signal.aborted) {
      throw new DOMException("superseded", "AbortError");
    }
  };

  /* The matches of phrases, up to the first that leaves nothing; null where one does. */
  async function matchAll(index, phrases, signal) {
    let docs = null;
    const matches = [];
    for (const batch of engine.batches(phrases)) {
      await engine.pause(docs, signal);
      for (const match of await Promise.all(batch.map((p) => engine.match(index, p, signal)))) {
        docs = docs ? intersect(docs, match.docs) : match.docs;
        matches.push(match);
      }
      if (!docs.length) {
        return null;
      }
    }
    return docs && { docs, matches };
  }

  function intersect(docs, others) {
    return Array.from(docs).filter((doc) => others[engine.floor(others, doc)] === doc);
  }

  function subtract(docs, others) {
    return Array.from(docs).filter((doc) => others[engine.floor(others, doc)] !== doc);
  }

  /* What place, year and part leave. */
  function narrow(index, docs, { place, year, part }) {
    const given = (value) => value !== undefined && value !== null && value !== "";
    if (![place, year, part].some(given)) {
      return docs;
    }
    return Array.from(docs).filter((doc) => {
      const at = whereabouts(index, doc);
      return (
        (!given(place) || at.place === place) &&
        (!given(year) || at.year === Number(year)) &&
        (!given(part) || at.part === part)
      );
    });
  }

  function whereabouts(index, doc) {
    index.firsts = index.firsts || index.runs.map((run) => run[0]);
    const [, page, part] = index.runs[engine.floor(index.firsts, doc)];
    const [url, report, place, year] = index.pages[page];
    return { url, report, place, year, part };
  }

  async function norms(index, docs) {
    const spans = [...new Set(Array.from(docs, (doc) => Math.floor(doc / index.normSpan)))];
    const shards = new Map();
    const payloads = await Promise.all(spans.map((span) => engine.load(index.norms[span])));
    spans.forEach((span, i) => shards.set(span, engine.bytes(payloads[i])));
    return (doc) => shards.get(Math.floor(doc / index.normSpan))[doc % index.normSpan];
  }

  /* The best of the paragraphs, the better first; those of one score in their order. */
  async function rank(index, { docs, matches }, limit) {
    const norm = await norms(index, docs);
    const dampers = engine.dampers(index);
    const weights = matches.map((match) => engine.weight(index, match.docFreqs));
    const scored = Array.from(docs, (doc) => {
      const damper = dampers[norm(doc)];
      let sum = 0;
      matches.forEach((match, i) => {
        sum += engine.score(weights[i], match.freqs[engine.floor(match.docs, doc)], damper);
      });
      return { doc, score: Math.fround(sum) };
    });
    return scored.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, limit);
  }

  async function hit(index, { doc, score }) {
    const [firsts, names] = index.texts;
    const place = engine.floor(firsts, doc);
    const [headings, paragraphs] = await engine.load(names[place]);
    const [anchor, heading, text] = paragraphs[doc - firsts[place]];
    const at = whereabouts(index, doc);
    const url = at.url + "#" + anchor;
    return Object.assign(at, { url, heading: headings[heading], text, score });
  }

  async function partial(index, terms, options) {
    const found = [];
    for (const term of terms.slice(0, MOST_PARTIAL)) {
      await engine.pause(found.length > 0, options.signal);
      const all = await matchAll(index, term.phrases, options.signal);
      found.push({ term: term.text, total: all ? narrow(index, all.docs, options).length : 0 });
    }
    return found;
  }

  /*
   * Gives {total, hits, partial}, as the contract of the site says. Options: limit (10), place, year,
   * part, typing (whether a Latin run at the end is unfinished), signal (an AbortSignal). Fails with an Error whose message is the file that did not load.
   */
  gangmu.search = async function (query, options = {}) {
    const { limit = 10, signal, typing = false } = options;
    const index = await engine.index();
    const { wanted, unwanted } = engine.parse(index.rules, String(query), typing);
    const found = await matchAll(index, engine.phrases(wanted), signal);
    if (found) {
      found.docs = narrow(index, found.docs, options);
      for (const term of unwanted) {
        const all = await matchAll(index, term.phrases, signal);
        found.docs = all ? subtract(found.docs, all.docs) : found.docs;
      }
    }
    if (!found || !found.docs.length) {
      return { total: 0, hits: [], partial: await partial(index, wanted, options) };
    }
    const best = limit > 0 ? await rank(index, found, limit) : [];
    const hits = await Promise.all(best.map((scored) => hit(index, scored)));
    await engine.pause(false, signal);
    return { total: found.docs.length, hits, partial: [] };
  };
})(window.gangmu);
