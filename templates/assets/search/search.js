"use strict";
/* From a query to its hits. */
(function (gangmu) {
  const engine = gangmu.engine;
  const BATCH = 8;
  const MOST_PARTIAL = 16;
  const FEW = 12;

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

  engine.intersect = function (docs, others) {
    return docs.filter((doc) => others[engine.floor(others, doc)] === doc);
  };

  function subtract(docs, others) {
    return docs.filter((doc) => others[engine.floor(others, doc)] !== doc);
  }

  /* What is known of phrases, up to the first that finds nothing; null where one does. */
  async function matches(index, phrases, signal) {
    const found = [];
    for (const batch of engine.batches(phrases)) {
      await engine.pause(found.length > 0, signal);
      found.push(...(await Promise.all(batch.map((phrase) => engine.matchPhrase(index, phrase, signal)))));
      if (found.some(({ total, docs }) => total === 0 || !docs.length)) {
        return null;
      }
    }
    return found.length ? found : null;
  }

  /*
   * The paragraphs that hold all of the phrases, out of some or, where these are null, of all; and how often
   * they hold each. Whatever leaves few paragraphs comes first. Then the texts decide where it is not known
   * whether a paragraph holds a phrase, and where a phrase is so frequent that its list were longer.
   */
  async function holders(index, phrases, found, some, signal) {
    const known = found.filter((match) => !match.all).map((match) => match.docs);
    const lists = some ? [some, ...known] : known;
    let docs = lists.length ? lists.reduce(engine.intersect) : null;
    const complete = found.slice();
    for (let i = 0; i < found.length; i++) {
      if (found[i].total === null) {
        docs = await engine.narrowed(index, docs, phrases[i], found[i].depth, signal);
      }
    }
    for (let i = 0; i < found.length; i++) {
      const { total, all } = found[i];
      if (total === null || (all && docs && docs.length <= FEW)) {
        complete[i] = await engine.verify(index, docs, phrases[i], signal);
      } else if (all) {
        complete[i] = await all();
      }
      docs = docs ? engine.intersect(docs, complete[i].docs) : complete[i].docs;
    }
    return { docs, complete };
  }

  async function rank(index, docs, phrases, found, limit) {
    const damper = engine.dampers(index);
    const weights = await Promise.all(phrases.map((phrase) => engine.weight(index, phrase)));
    const scored = Array.from(docs, (doc) => {
      let sum = 0;
      found.forEach((match, i) => {
        sum += engine.score(weights[i], match.freqs[engine.floor(match.docs, doc)], damper(doc));
      });
      return { doc, score: Math.fround(sum) };
    });
    return scored.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, limit);
  }

  /* The best of a single frequent phrase stand in its head already. */
  async function ready(index, phrase, match, limit) {
    const damper = engine.dampers(index);
    const weight = await engine.weight(index, phrase);
    return match.docs.slice(0, limit).map((doc, i) => {
      return { doc, score: engine.score(weight, match.freqs[i], damper(doc)) };
    });
  }

  async function hit(index, { doc, score }) {
    return Object.assign({}, await engine.paragraph(index, doc), { score });
  }

  /* The paragraphs of a query that remain after exclusions and filters, and the matches behind them. */
  async function remaining(index, phrases, found, unwanted, filter, signal) {
    const held = await holders(index, phrases, found, null, signal);
    const { complete } = held;
    let { docs } = held;
    for (const term of unwanted) {
      const out = docs.length ? await matches(index, term.phrases, signal) : null;
      if (out) {
        docs = subtract(docs, (await holders(index, term.phrases, out, docs, signal)).docs);
      }
    }
    if (filter && docs.length) {
      const where = await engine.whereabouts(index);
      docs = docs.filter((doc) => filter(where(doc)));
    }
    return { docs, complete };
  }

  async function find(index, query, options) {
    const { signal, typing = false } = options;
    await engine.pause(false, signal);
    await engine.prepare(index, query);
    const words = engine.filterWords(query);
    const filter = engine.filter(options, words.filters);
    const { wanted, unwanted } = engine.parse(index.rules, words.query, typing);
    const phrases = engine.phrases(wanted);
    const found = await matches(index, phrases, signal);
    return { phrases, found, wanted, unwanted, filter };
  }

  /* What terms find alone, each once; of two spelt alike it is the open one, which stands last. */
  async function partial(index, terms, options) {
    const totals = [];
    const key = ({ phrases }) => phrases.map(({ tokens }) => tokens.join(" ")).join("|");
    const distinct = new Map(terms.map((term) => [key(term), term]));
    for (const term of [...distinct.values()].slice(0, MOST_PARTIAL)) {
      await engine.pause(totals.length > 0, options.signal);
      const found = await matches(index, term.phrases, options.signal);
      const filter = engine.filter(options, { place: [], year: [], part: [] });
      let total = 0;
      if (found && found.length === 1 && !filter && found[0].total !== null) {
        total = found[0].total;
      } else if (found) {
        total = (await remaining(index, term.phrases, found, [], filter, options.signal)).docs.length;
      }
      totals.push({ term: term.text, total });
    }
    return totals;
  }

  /*
   * Gives {total, hits, partial}, as the contract of the site says. Options: limit (10), place, year (or
   * 2021..2023), part, typing (whether a Latin run at the end is unfinished), sort ("year": the latest
   * first), facets (true: counts per place, year and part besides), signal (an AbortSignal). Fails with
   * an Error whose message is the file that did not load.
   */
  gangmu.search = async function (query, options = {}) {
    const { limit = 10, signal, sort, facets } = options;
    const index = await engine.index();
    const { phrases, found, wanted, unwanted, filter } = await find(index, String(query), options);
    const simple = found && found.length === 1 && !unwanted.length && !filter && sort !== "year" && !facets;
    if (simple && found[0].all && limit <= found[0].docs.length) {
      const best = await ready(index, phrases[0], found[0], limit);
      const hits = await Promise.all(best.map((scored) => hit(index, scored)));
      await engine.pause(false, signal);
      return { total: found[0].total, hits, partial: [] };
    }
    const left = found && (await remaining(index, phrases, found, unwanted, filter, signal));
    if (!left || !left.docs.length) {
      return { total: 0, hits: [], partial: await partial(index, wanted, options) };
    }
    let best = await rank(index, left.docs, phrases, left.complete, sort === "year" ? undefined : limit);
    if (sort === "year") {
      const where = await engine.whereabouts(index);
      best = best.sort((a, b) => where(b.doc).year - where(a.doc).year).slice(0, limit);
    }
    const hits = await Promise.all(best.slice(0, limit).map((scored) => hit(index, scored)));
    const result = { total: left.docs.length, hits, partial: [] };
    if (facets) {
      result.facets = await engine.facets(index, left.docs);
    }
    await engine.pause(false, signal);
    return result;
  };
})(window.gangmu);
