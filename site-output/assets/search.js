"use strict";
window.gangmu = window.gangmu || {};
/*
 * Shards. A shard is a script that hands its payload over by gangmu.shard(name, payload), because a
 * page on disk may load scripts and nothing else.
 */
(function (gangmu) {
  const engine = (gangmu.engine = {});
  const FORMAT = 1;
  const DIRECTORY = "directory";
  const address = document.currentScript.src;
  const payloads = new Map();
  const loading = new Map();
  let failures = 0;
  let opened = null;

  /* The address of the site's root, with a slash at its end. */
  engine.root = address.slice(0, address.lastIndexOf("/assets/") + 1);

  gangmu.shard = function (name, payload) {
    payloads.set(name, payload);
  };

  function fetchShard(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      const fail = function () {
        script.remove();
        reject(new Error("search/" + name + ".js"));
      };
      script.onerror = fail;
      script.onload = function () {
        // A file that is cut off is no script, so it loads and hands nothing over.
        if (!payloads.has(name)) {
          fail();
          return;
        }
        script.remove();
        resolve(payloads.get(name));
        payloads.delete(name);
      };
      script.src = engine.root + "search/" + name + ".js" + (failures ? "?again=" + failures : "");
      document.head.append(script);
    });
  }

  /* Gives the payload of a shard. What failed is forgotten with the directory, and loads anew. */
  engine.load = function (name) {
    if (!loading.has(name)) {
      loading.set(
        name,
        fetchShard(name).catch(function (error) {
          loading.delete(name);
          loading.delete(DIRECTORY);
          opened = null;
          failures++;
          throw error;
        }),
      );
    }
    return loading.get(name);
  };

  async function open() {
    const index = Object.assign({}, await engine.load(DIRECTORY));
    if (index.format !== FORMAT) {
      opened = null;
      throw new Error("search/directory.js");
    }
    const [rules, pages] = await Promise.all([engine.load(index.rules), engine.load(index.pages)]);
    index.rules = engine.rules(rules);
    [index.pages, index.runs] = pages;
    return index;
  }

  /* The directory, with the rules of tokens and the table of pages. */
  engine.index = function () {
    opened = opened || open();
    return opened;
  };

  /* The place of the last of the sorted keys that is not above the key; -1 where all are. */
  engine.floor = function (keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  };
})(window.gangmu);
"use strict";
/* Text to tokens: the same rules, from the same strings, as SearchTokens in Java. */
(function (engine) {
  const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

  engine.rules = function ([token, term, pairs]) {
    const simplified = new Map();
    for (let i = 0; i < pairs.length; i += 2) {
      simplified.set(pairs[i], pairs[i + 1]);
    }
    return { token: new RegExp(token, "gu"), term: new RegExp(term, "gu"), simplified };
  };

  /* NFKC, lower case, Simplified; each folded character knows where it came from. */
  function fold(rules, source) {
    const folded = { text: "", starts: [], ends: [] };
    for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
      const lower = cluster.normalize("NFKC").toLowerCase();
      for (let i = 0; i < lower.length; i++) {
        folded.text += rules.simplified.get(lower[i]) || lower[i];
        folded.starts.push(index);
        folded.ends.push(index + cluster.length);
      }
    }
    return folded;
  }

  /* The tokens of a text: what they are, where they stand in it, and their positions. */
  engine.tokens = function (rules, source) {
    const folded = fold(rules, source);
    const tokens = [];
    let position = 0;
    for (const match of folded.text.matchAll(rules.token)) {
      const endOfSentence = match[1] !== undefined;
      if (!endOfSentence) {
        const start = folded.starts[match.index];
        const end = folded.ends[match.index + match[0].length - 1];
        tokens.push({ text: match[0], start, end, position });
      }
      position++;
    }
    return tokens;
  };
})(window.gangmu.engine);
"use strict";
/*
 * A query to terms, and a term to phrases {tokens, open}. A phrase is tokens side by side; the end of
 * a sentence parts a term into phrases that must all occur. The last token of an open phrase is still
 * being typed and stands for longer ones too.
 */
(function (engine) {
  const WORD = /^\p{L}./u;

  function phrases(rules, text) {
    const found = [];
    let last = -2;
    for (const token of engine.tokens(rules, text)) {
      if (token.position !== last + 1) {
        found.push({ tokens: [], open: false });
      }
      found[found.length - 1].tokens.push(token.text);
      last = token.position;
    }
    return found;
  }

  /* Leaves the last phrase open where it ends in at least two letters or digits, a letter first. */
  function leaveOpen(found) {
    const last = found[found.length - 1];
    last.open = WORD.test(last.tokens[last.tokens.length - 1]);
  }

  /*
   * Gives {wanted, unwanted}, lists of {text, phrases}; a term without tokens is left out. While the
   * query is being typed its last term may be open.
   */
  engine.parse = function (rules, query, typing) {
    const parsed = { wanted: [], unwanted: [] };
    for (const { 0: all, 1: minus, 2: quoted, 3: plain, index } of query.matchAll(rules.term)) {
      const text = quoted === undefined ? plain : quoted;
      const term = { text, phrases: phrases(rules, text) };
      if (term.phrases.length) {
        const last = index + all.length === query.length;
        if (typing && last && plain !== undefined) {
          leaveOpen(term.phrases);
        }
        (minus ? parsed.unwanted : parsed.wanted).push(term);
      }
    }
    return parsed;
  };

  /* The phrases of terms, each once. */
  engine.phrases = function (terms) {
    const distinct = new Map();
    for (const term of terms) {
      for (const phrase of term.phrases) {
        distinct.set(phrase.tokens.join(" ") + (phrase.open ? "*" : ""), phrase);
      }
    }
    return [...distinct.values()];
  };

  /* The terms of the index that stand for a phrase: its token, or its pairs of tokens in order. */
  engine.terms = function ({ tokens }) {
    return tokens.length === 1
      ? tokens
      : tokens.slice(1).map((token, i) => tokens[i] + " " + token);
  };
})(window.gangmu.engine);
"use strict";
/* Postings: where the terms occur, as TermShards in Java wrote them, and where phrases do. */
(function (engine) {
  const NOWHERE = { docs: [], freqs: [], docFreqs: [] };
  const shards = new Map();

  engine.bytes = function (base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  };

  function reader(bytes, start) {
    let at = start;
    return {
      at: () => at,
      number: function () {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = bytes[at++];
          value |= (byte & 127) << shift;
          if (byte < 128) {
            return value;
          }
        }
      },
    };
  }

  /* Reads no more of a shard than where each term's postings begin. */
  function openShard([lines, base64]) {
    const bytes = engine.bytes(base64);
    const entries = new Map();
    let at = 0;
    for (const term of lines.split("\n")) {
      const numbers = reader(bytes, at);
      const docFreq = numbers.number();
      const length = numbers.number();
      entries.set(term, { docFreq, start: numbers.at() });
      at = numbers.at() + length;
    }
    return { bytes, entries };
  }

  function decode({ bytes, entries }, term) {
    const { docFreq, start } = entries.get(term);
    const withPositions = term.includes(" ");
    const numbers = reader(bytes, start);
    const docs = new Int32Array(docFreq);
    const freqs = new Int32Array(docFreq);
    const positions = [];
    let doc = 0;
    for (let i = 0; i < docFreq; i++) {
      const step = numbers.number();
      doc += step >> 1;
      docs[i] = doc;
      freqs[i] = step & 1 ? 1 : numbers.number();
      if (withPositions) {
        const places = [];
        for (let n = 0, place = 0; n < freqs[i]; n++) {
          place += numbers.number();
          places.push(place);
        }
        positions.push(places);
      }
    }
    return { docs, freqs, docFreq, positions };
  }

  async function shardAt(index, place) {
    const name = index.terms[1][place];
    const payload = await engine.load(name);
    if (!shards.has(name)) {
      shards.set(name, openShard(payload));
    }
    return shards.get(name);
  }

  /* The postings of a term, in a list; empty where it does not occur. */
  async function postings(index, term) {
    const place = engine.floor(index.terms[0], term);
    const shard = place < 0 ? null : await shardAt(index, place);
    return shard && shard.entries.has(term) ? [decode(shard, term)] : [];
  }

  /* The postings of each term that is a beginning with no more than a token's rest behind it. */
  async function longer(index, beginning) {
    const found = [];
    const firstTerms = index.terms[0];
    let place = Math.max(0, engine.floor(firstTerms, beginning));
    do {
      const shard = await shardAt(index, place);
      for (const term of shard.entries.keys()) {
        if (term.startsWith(beginning) && !term.includes(" ", beginning.length)) {
          found.push(decode(shard, term));
        }
      }
      place++;
    } while (place < firstTerms.length && firstTerms[place].startsWith(beginning));
    return found;
  }

  /* The paragraphs of several terms as if they were one. */
  function unite(entries) {
    if (entries.length === 1) {
      return entries[0];
    }
    const places = new Map();
    const freqs = new Map();
    for (const { docs, freqs: counts, positions } of entries) {
      docs.forEach((doc, i) => {
        freqs.set(doc, (freqs.get(doc) || 0) + counts[i]);
        places.set(doc, (places.get(doc) || []).concat(positions[i] || []));
      });
    }
    const docs = [...freqs.keys()].sort((a, b) => a - b);
    return {
      docs,
      freqs: docs.map((doc) => freqs.get(doc)),
      docFreq: Math.max(...entries.map((entry) => entry.docFreq)),
      positions: docs.map((doc) => places.get(doc).sort((a, b) => a - b)),
    };
  }

  function has(sorted, value) {
    return sorted[engine.floor(sorted, value)] === value;
  }

  /* How often the pairs stand behind one another in a paragraph. */
  function occurrences(pairs, rarest, doc) {
    const places = [];
    for (const pair of pairs) {
      const at = engine.floor(pair.docs, doc);
      if (pair.docs[at] !== doc) {
        return 0;
      }
      places.push(pair.positions[at]);
    }
    return places[rarest].filter((place) => places.every((other, i) => has(other, place - rarest + i)))
      .length;
  }

  function join(pairs) {
    let rarest = 0;
    pairs.forEach((pair, i) => {
      rarest = pair.docs.length < pairs[rarest].docs.length ? i : rarest;
    });
    const docs = [];
    const freqs = [];
    for (const doc of pairs[rarest].docs) {
      const freq = occurrences(pairs, rarest, doc);
      if (freq) {
        docs.push(doc);
        freqs.push(freq);
      }
    }
    return { docs, freqs };
  }

  /*
   * The postings of each place in a phrase, several where its end is open, as Lucene's SynonymQuery
   * and MultiPhraseQuery take them; null where a term does not occur.
   */
  async function entries(index, phrase, signal) {
    const terms = engine.terms(phrase);
    const open = phrase.open ? terms.pop() : null;
    const found = new Map();
    for (const batch of engine.batches([...new Set(terms)])) {
      await engine.pause(found.size > 0, signal);
      const loaded = await Promise.all(batch.map((term) => postings(index, term)));
      batch.forEach((term, i) => found.set(term, loaded[i]));
      if (loaded.some((entry) => !entry.length)) {
        return null;
      }
    }
    const places = terms.map((term) => found.get(term));
    if (open !== null) {
      places.push(await longer(index, open));
    }
    return places.every((place) => place.length) ? places : null;
  }

  /* The paragraphs that hold a phrase, how often they do, and in how many its terms occur. */
  engine.match = async function (index, phrase, signal) {
    const places = index.terms ? await entries(index, phrase, signal) : null;
    if (!places) {
      return NOWHERE;
    }
    const united = places.map(unite);
    if (united.length === 1) {
      const [{ docs, freqs, docFreq }] = united;
      return { docs, freqs, docFreqs: [docFreq] };
    }
    const docFreqs = places.flatMap((place) => place.map((entry) => entry.docFreq));
    return Object.assign(join(united), { docFreqs });
  };
})(window.gangmu.engine);
"use strict";
/* Lucene's BM25Similarity, rounded to float after every step as Lucene rounds. */
(function (engine) {
  const float = Math.fround;
  const K1 = float(1.2);
  const B = float(0.75);

  function idf(docFreq, docCount) {
    return float(Math.log(1 + (docCount - docFreq + 0.5) / (docFreq + 0.5)));
  }

  /* The weight of a phrase: the sum over its terms. */
  engine.weight = function (index, docFreqs) {
    return float(docFreqs.reduce((sum, docFreq) => sum + idf(docFreq, index.docCount), 0));
  };

  /* For each norm, how much a paragraph of that length dampens a frequency. */
  engine.dampers = function (index) {
    const average = float(index.sumTotalTermFreq / index.docCount);
    return index.lengths.map((length) => {
      const relative = float(float(B * float(length)) / average);
      return float(1 / float(K1 * float(float(1 - B) + relative)));
    });
  };

  engine.score = function (weight, freq, damper) {
    return float(weight - float(weight / float(1 + float(freq * damper))));
  };
})(window.gangmu.engine);
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
"use strict";
/* The sentences of a paragraph that show why it was found. */
(function (engine) {
  const SENTENCES = 3;
  const BEFORE = 40;
  const LONGEST = 120;
  const SENTENCE = /[^。！？；!?;]*[。！？；!?;]*/gu;

  /* Where the tokens of a phrase stand side by side, as {start, end} in the text. */
  function spans(tokens, phrase) {
    const final = phrase.tokens.length - 1;
    const found = [];
    for (let i = 0; i + final < tokens.length; i++) {
      const last = tokens[i + final];
      const same = (text, n) =>
        tokens[i + n].text === text ||
        (phrase.open && n === final && tokens[i + n].text.startsWith(text));
      if (last.position - tokens[i].position === final && phrase.tokens.every(same)) {
        found.push({ start: tokens[i].start, end: last.end });
      }
    }
    return found;
  }

  function merge(all) {
    const merged = [];
    for (const span of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = merged[merged.length - 1];
      if (last && span.start <= last.end) {
        last.end = Math.max(last.end, span.end);
      } else {
        merged.push({ start: span.start, end: span.end });
      }
    }
    return merged;
  }

  function sentences(text) {
    return Array.from(text.matchAll(SENTENCE), (m) => ({ start: m.index, end: m.index + m[0].length }));
  }

  /* A long sentence is shown from shortly before its first mark. */
  function clip(sentence, marks) {
    const first = marks[0];
    const start = Math.max(sentence.start, first.start - BEFORE);
    return { start, end: Math.min(sentence.end, Math.max(first.end, start + LONGEST)) };
  }

  function pieces(text, window, marks) {
    const found = [];
    let at = window.start;
    for (const mark of marks.filter((m) => m.start < window.end)) {
      found.push({ text: text.slice(at, mark.start), mark: false });
      found.push({ text: text.slice(mark.start, Math.min(mark.end, window.end)), mark: true });
      at = Math.min(mark.end, window.end);
    }
    found.push({ text: text.slice(at, window.end), mark: false });
    return found;
  }

  /* Gives the excerpt in pieces {text, mark}; each wanted phrase is shown where it first stands. */
  engine.excerpt = function (index, text, query, typing) {
    const tokens = engine.tokens(index.rules, text);
    const wanted = engine.phrases(engine.parse(index.rules, query, typing).wanted);
    const found = wanted.map((phrase) => spans(tokens, phrase));
    const marks = merge(found.flat());
    const shown = sentences(text)
      .filter((s) => found.some(([first]) => first && first.start >= s.start && first.start < s.end))
      .slice(0, SENTENCES);
    const result = [];
    let end = 0;
    for (const sentence of shown) {
      const inside = marks.filter((m) => m.start >= sentence.start && m.start < sentence.end);
      const window = clip(sentence, inside);
      if (window.start > end) {
        result.push({ text: "…", mark: false });
      }
      result.push(...pieces(text, window, inside));
      end = window.end;
    }
    if (end < text.length) {
      result.push({ text: "…", mark: false });
    }
    return result.filter((piece) => piece.text);
  };
})(window.gangmu.engine);
"use strict";
/* The search box and its results on the page. Whatever comes from a query or a text is set as text. */
(function (gangmu) {
  const engine = gangmu.engine;
  const PAGE = 20;
  const SEARCH_PAGE = engine.root + "search/index.html";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  function link(url, text) {
    const [page, anchor] = url.split("#");
    const file = location.protocol === "file:" && /(^|\/)$/.test(page) ? "index.html" : "";
    const made = element("a", "", text);
    made.href = engine.root + page + file + (anchor ? "#" + anchor : "");
    return made;
  }

  function excerpt(index, text, query) {
    const pieces = engine.excerpt(index, text, query, true);
    return pieces.map((piece) => (piece.mark ? element("mark", "", piece.text) : piece.text));
  }

  function item(index, hit, query) {
    const heading = element("p", "search-heading", link(hit.url, hit.heading || hit.report));
    const sentence = element("p", "search-excerpt", ...excerpt(index, hit.text, query));
    return element("li", "", heading, sentence);
  }

  /* Hits by report, in the order of each report's best. */
  function groups(index, hits, query) {
    const reports = new Map();
    for (const hit of hits) {
      const page = hit.url.split("#")[0];
      if (!reports.has(page)) {
        const title = element("h3", "", link(page, hit.report));
        const origin = element("p", "search-origin", hit.place + " · " + hit.year + "年");
        const list = element("ol", "");
        reports.set(page, { section: element("section", "search-report", title, origin, list), list });
      }
      reports.get(page).list.append(item(index, hit, query));
    }
    return Array.from(reports.values(), (report) => report.section);
  }

  function nothing(query, partial) {
    const said = element("p", "search-count", "没有一段同时含有“" + query.slice(0, 100) + "”。");
    if (partial.length < 2) {
      said.textContent = "没有一段含有“" + query.slice(0, 100) + "”。";
      return [said];
    }
    const list = element("ul", "search-partial");
    for (const { term, total } of partial) {
      list.append(element("li", "", "单独检索“" + term.slice(0, 100) + "”：" + total + "段"));
    }
    return [said, list];
  }

  function button(text, action) {
    const made = element("button", "search-more", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  function remember(query) {
    if (location.href.startsWith(engine.root + "search/")) {
      const address = new URL(location.href);
      address.searchParams.set("q", query);
      address.hash = "";
      history.replaceState(null, "", address);
    }
  }

  /* Place, year and part as the address asks for them. */
  function asked() {
    const asked = new URLSearchParams(location.search);
    return { place: asked.get("place"), year: asked.get("year"), part: asked.get("part") };
  }

  function total(count) {
    const { place, year, part } = asked();
    const within = [place, year && year + "年", part].filter(Boolean).join(" · ");
    return element("p", "search-count", (within ? within + "：" : "") + "共" + count + "段");
  }

  /* Searches as one types; a new search stops the one before. */
  function live(input, results) {
    let controller = new AbortController();

    async function run(limit = PAGE) {
      const query = input.value;
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      remember(query);
      if (!query.trim()) {
        results.replaceChildren();
        return;
      }
      try {
        const options = Object.assign(asked(), { limit, signal, typing: true });
        const found = await gangmu.search(query, options);
        const index = await engine.index();
        if (signal.aborted) {
          return;
        }
        const shown = found.total
          ? [total(found.total), ...groups(index, found.hits, query)]
          : nothing(query, found.partial);
        if (found.total > found.hits.length) {
          shown.push(button("更多", () => run(limit + PAGE)));
        }
        results.replaceChildren(...shown);
      } catch (error) {
        if (!signal.aborted) {
          const said = element("p", "search-error", "检索未完成，文件没有读到：" + error.message);
          results.replaceChildren(said, button("重试", () => run(limit)));
        }
      }
    }

    input.addEventListener("input", (event) => event.isComposing || run());
    input.addEventListener("compositionend", () => run());
    return run;
  }

  function attach(form) {
    const input = form.elements.namedItem("q");
    const results = document.querySelector(".search-results");
    const run = results && live(input, results);
    input.addEventListener("focus", () => engine.index().catch(() => {}), { once: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (run) {
        run();
      } else {
        location.href = SEARCH_PAGE + "?" + new URLSearchParams({ q: input.value });
      }
    });
    if (run) {
      input.value = new URLSearchParams(location.search).get("q") || input.value;
    }
    if (run && input.value) {
      run();
    }
  }

  function focusOnSlash(event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const input = document.querySelector("form.search input[name=q]");
    if (event.key === "/" && input && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
    }
  }

  document.querySelectorAll("form.search").forEach(attach);
  document.addEventListener("keydown", focusOnSlash);
})(window.gangmu);
