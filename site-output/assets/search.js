"use strict";
window.gangmu = window.gangmu || {};
/*
 * Shards. A shard is a script that hands its payload over by gangmu.shard(name, payload), because a
 * page on disk may load scripts and nothing else.
 */
(function (gangmu) {
  const engine = (gangmu.engine = {});
  const FORMAT = 2;
  const FINGERPRINT = 5;
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
    index.rules = engine.rules(index.token, index.term, index.pairs);
    engine.openAlphabet(index);
    engine.openTexts(index);
    engine.openTerms(index);
    return index;
  }

  /* The directory, opened. */
  engine.index = function () {
    opened = opened || open();
    opened.catch(() => (opened = null));
    return opened;
  };

  /* Loads a shard by its kind and number; the names are fingerprints, one behind the other. */
  engine.shard = function (kind, number, names) {
    const at = number * FINGERPRINT;
    return engine.load(kind + number + "-" + names.slice(at, at + FINGERPRINT));
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

  engine.rules = function (token, term, pairs) {
    const rules = { token: new RegExp(token, "gu"), term: new RegExp(term, "gu"), simplified: new Map() };
    engine.addPairs(rules, pairs);
    return rules;
  };

  /* Adds Traditional and Simplified characters, in turn, to the rules. */
  engine.addPairs = function ({ simplified }, pairs) {
    for (let i = 0; i < pairs.length; i += 2) {
      simplified.set(pairs[i], pairs[i + 1]);
    }
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

  /* Loads the whole table of Traditional characters where the query may need it. */
  engine.prepare = async function (index, query) {
    const foreign = (c) => c >= "\u3005" && c < "\uff00" && !index.letterNumbers.has(c);
    if (!index.folds && Array.from(query.normalize("NFKC")).some(foreign)) {
      engine.addPairs(index.rules, await engine.shard("f", 0, index.fold));
      index.folds = true;
    }
  };
})(window.gangmu.engine);
"use strict";
/* Numbers and bits out of text, as BitSink and NumberModel in Java wrote them. */
(function (engine) {
  const BASE = 91;
  const GROUP = 13;
  const HALF = 1024;
  const TOP = 0x1000000;

  /* The digit of a character: quotation mark, less-than sign and backslash are left out. */
  function digit(code) {
    return code - 32 - (code > 34 ? 1 : 0) - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);
  }

  function bytes(text) {
    const found = new Uint8Array(Math.floor((text.length / 2) * (GROUP / 8)) + 1);
    let held = 0;
    let value = 0;
    let at = 0;
    for (let i = 0; i + 1 < text.length; i += 2) {
      value |= (digit(text.charCodeAt(i)) + BASE * digit(text.charCodeAt(i + 1))) << held;
      held += GROUP;
      while (held >= 8) {
        found[at++] = value & 255;
        value >>>= 8;
        held -= 8;
      }
    }
    return found;
  }

  function even(count) {
    return new Uint16Array(count).fill(HALF);
  }

  engine.numberModel = function () {
    return { lengths: even(32), digits: even(128) };
  };

  engine.numberModels = function (count) {
    return Array.from({ length: count }, engine.numberModel);
  };

  /* Reads what was written: bit(chances, place), bits(count), number(model). */
  engine.reader = function (text) {
    const source = bytes(text);
    let at = 4;
    let range = 0xffffffff;
    let code = ((source[0] << 24) | (source[1] << 16) | (source[2] << 8) | source[3]) >>> 0;

    function widen() {
      while (range < TOP) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | source[at++]) >>> 0;
      }
    }

    function bit(chances, place) {
      const chance = chances[place];
      const bound = (range >>> 11) * chance;
      let read = 0;
      if (code < bound) {
        range = bound;
        chances[place] = chance + ((2048 - chance) >> 5);
      } else {
        range -= bound;
        code -= bound;
        chances[place] = chance - (chance >> 5);
        read = 1;
      }
      if (range < TOP) {
        widen();
      }
      return read;
    }

    function bits(count) {
      let value = 0;
      for (let i = 0; i < count; i++) {
        range >>>= 1;
        value <<= 1;
        if (code >= range) {
          code -= range;
          value |= 1;
        }
        if (range < TOP) {
          widen();
        }
      }
      return value;
    }

    function number(model) {
      let node = 1;
      while (node < 32) {
        node = (node << 1) | bit(model.lengths, node);
      }
      const length = node - 32;
      node = 1;
      let rest = length;
      for (let seen = 0; seen < 2 && rest > 0; seen++) {
        rest--;
        node = (node << 1) | bit(model.digits, 4 * length + node);
      }
      return (rest ? node * 2 ** rest + bits(rest) : node) - 1;
    }

    return { bit, bits, number };
  };
})(window.gangmu.engine);
"use strict";
/* The alphabet and the texts, as Alphabet, PageTable, TextShards and Whereabouts in Java wrote them. */
(function (engine) {
  const LONGEST = 20;
  const ESCAPE = "\ufffe";
  const END = "\uffff";
  const opened = new Map();

  function spelt(reader, codes, count) {
    let text = "";
    for (let i = 0; i < count; i++) {
      text += symbol(reader, codes);
    }
    return text;
  }

  /* One character or phrase; an escaped character stands in 16 bits. */
  function symbol(reader, { firsts, starts, symbols }) {
    let code = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code = (code << 1) | reader.bits(1);
      const place = code - firsts[length];
      if (place < starts[length + 1] - starts[length]) {
        const read = symbols[starts[length] + place];
        return read === ESCAPE ? String.fromCharCode(reader.bits(16)) : read;
      }
    }
    throw new Error("search");
  }

  function text(reader, codes) {
    let read = "";
    for (;;) {
      const next = symbol(reader, codes);
      if (next === END) {
        return read;
      }
      read += next;
    }
  }

  /* Gives the index its codes and the single characters in their order. */
  engine.openAlphabet = function (index) {
    const reader = engine.reader(index.alphabet);
    const counts = engine.numberModel();
    const codes = { firsts: [0], starts: [0, 0], symbols: [] };
    const phrases = [];
    index.characters = [];
    let next = 0;
    for (let length = 1; length <= LONGEST; length++) {
      const steps = engine.numberModel();
      const single = reader.number(counts);
      let code = 0;
      for (let i = 0; i < single; i++) {
        code += reader.number(steps);
        const character = String.fromCharCode(code);
        codes.symbols.push(character);
        if (code < 0xfffe) {
          index.characters.push(character);
        }
      }
      const several = reader.number(counts);
      for (let i = 0; i < several; i++) {
        phrases.push(codes.symbols.length);
        codes.symbols.push("");
      }
      next <<= 1;
      codes.firsts[length] = next;
      next += single + several;
      codes.starts[length + 1] = codes.symbols.length;
    }
    const lengths = engine.numberModel();
    for (const place of phrases) {
      codes.symbols[place] = spelt(reader, codes, reader.number(lengths) + 2);
    }
    index.codes = codes;
  };

  /* Gives the index the table of pages and the first paragraph of each shard of texts. */
  engine.openTexts = function (index) {
    const [places, ways, rows] = index.pages;
    const filled = (way, place, year) => way.replaceAll("\u0001", place).replaceAll("\u0002", year);
    index.pages = rows.map(([place, year, url, report]) => ({
      url: filled(ways[url], places[place], year),
      report: filled(ways[report], places[place], year),
      place: places[place],
      year,
    }));
    const [coded, names] = index.texts;
    const reader = engine.reader(coded);
    const steps = engine.numberModel();
    index.firstTexts = [];
    index.textNames = names;
    for (let first = 0; first < index.paragraphs; first += reader.number(steps)) {
      index.firstTexts.push(first);
    }
  };

  function openShard(index, [count, coded]) {
    const reader = engine.reader(coded);
    const [numbers, reports, anchors] = engine.numberModels(3);
    const paragraphs = [];
    let heading = "";
    for (let i = 0; i < count; i++) {
      const page = index.pages[reader.number(reports)];
      const part = index.parts[reader.number(numbers)];
      const number = reader.number(anchors) - 1;
      const anchor = number < 0 ? text(reader, index.codes) : "p" + number;
      heading = reader.number(numbers) ? text(reader, index.codes) : heading;
      const { report, place, year } = page;
      const url = page.url + "#" + anchor;
      paragraphs.push({ url, report, place, year, part, heading, text: text(reader, index.codes) });
    }
    return paragraphs;
  }

  /* A paragraph by its number: {url, report, place, year, part, heading, text}. */
  engine.paragraph = async function (index, doc) {
    const shard = engine.floor(index.firstTexts, doc);
    if (!opened.has(shard)) {
      const payload = await engine.shard("x", shard, index.textNames);
      opened.set(shard, opened.get(shard) || openShard(index, payload));
    }
    return opened.get(shard)[doc - index.firstTexts[shard]];
  };

  async function openWhereabouts(index) {
    const reader = engine.reader(await engine.shard("w", 0, index.whereabouts));
    const [steps, parts, counts] = engine.numberModels(3);
    const pages = new Uint16Array(index.paragraphs);
    const partNumbers = new Uint8Array(index.paragraphs);
    let page = 0;
    for (let doc = 0; doc < index.paragraphs; ) {
      page = (page + reader.number(steps)) % index.pages.length;
      const part = reader.number(parts);
      for (const end = doc + reader.number(counts) + 1; doc < end; doc++) {
        pages[doc] = page;
        partNumbers[doc] = part;
      }
    }
    return (doc) => ({
      place: index.pages[pages[doc]].place,
      year: index.pages[pages[doc]].year,
      part: index.parts[partNumbers[doc]],
    });
  }

  /* Gives a function from a paragraph's number to its place, year and part. */
  engine.whereabouts = async function (index) {
    index.where = index.where || (await openWhereabouts(index));
    return index.where;
  };
})(window.gangmu.engine);
"use strict";
/* The tree of terms, as TermTree, TermShards and ListShards in Java wrote it. */
(function (engine) {
  const DEPTHS = 32;
  const SIZES = 32;
  const opened = new Map();

  /* Reads paths of tokens: a number for a letter of the alphabet, else the token's text. */
  function pathReader(reader, letters) {
    const shared = engine.numberModels(DEPTHS);
    const steps = engine.numberModels(DEPTHS);
    const [fresh, tokens, lengths, characters] = engine.numberModels(4);

    function spelt() {
      let token = "";
      for (let rest = reader.number(lengths) + 1; rest > 0; rest--) {
        token += String.fromCharCode(reader.number(characters));
      }
      return token;
    }

    return function (last) {
      const common = last.length - reader.number(shared[last.length]);
      const path = last.slice(0, common);
      const depth = common + reader.number(fresh) + 1;
      while (path.length < depth) {
        const at = path.length;
        const before = last[at];
        const letter =
          at === common && common < last.length
            ? (typeof before === "string" ? letters + 1 : before) + reader.number(steps[at])
            : reader.number(tokens);
        path.push(letter > letters ? spelt() : letter);
      }
      return path;
    };
  }

  function postingsReader(reader) {
    const counts = engine.numberModel();
    const [firsts, steps, freqs] = [0, 1, 2].map(() => engine.numberModels(SIZES));
    return function () {
      const count = reader.number(counts) + 1;
      const size = 31 - Math.clz32(count);
      const found = { docs: new Int32Array(count), freqs: new Int32Array(count) };
      let doc = -1;
      for (let i = 0; i < count; i++) {
        doc += reader.number(i ? steps[size] : firsts[size]) + 1;
        found.docs[i] = doc;
        found.freqs[i] = reader.number(freqs[size]) + 1;
      }
      return found;
    };
  }

  /* Numbers before texts, as the shards are sorted. */
  engine.before = function (one, other) {
    return typeof one === typeof other ? one < other : typeof one === "number";
  };

  /* Below, at or within, above: how a path stands to the paths that begin with a prefix. */
  engine.standing = function (path, prefix, open) {
    const final = prefix.length - 1;
    for (let i = 0; i <= final; i++) {
      if (i >= path.length) {
        return -1;
      }
      const longer = open && i === final && typeof path[i] === "string";
      if (path[i] !== prefix[i] && !(longer && path[i].startsWith(prefix[i]))) {
        return engine.before(path[i], prefix[i]) ? -1 : 1;
      }
    }
    return 0;
  };

  /* Gives the index its letters and the keys of its shards. */
  engine.openTerms = function (index) {
    index.letterNumbers = new Map();
    index.keys = [];
    if (!index.terms) {
      return;
    }
    for (const character of index.characters) {
      if (character >= "\u3005") {
        const tokens = engine.tokens(index.rules, character);
        if (tokens.length === 1 && tokens[0].text === character) {
          index.letterNumbers.set(character, index.letterNumbers.size + 1);
        }
      }
    }
    const [keys, names, lists] = index.terms;
    const path = pathReader(engine.reader(keys), index.letters);
    index.termNames = names;
    index.listNames = lists;
    let last = [];
    for (let rest = names.length / 5; rest > 0; rest--) {
      last = path(last);
      index.keys.push(last);
    }
  };

  function openHeads(coded, count) {
    const reader = engine.reader(coded);
    const [numbers, paragraphs] = engine.numberModels(2);
    const heads = new Map();
    for (let i = 0; i < count; i++) {
      const depth = reader.number(numbers);
      const head = { total: reader.number(numbers), docs: [], freqs: [], list: 0 };
      for (let rest = reader.number(numbers); rest > 0; rest--) {
        head.docs.push(reader.number(paragraphs));
        head.freqs.push(reader.number(numbers));
      }
      head.list = reader.number(numbers);
      heads.set(depth, head);
    }
    return heads;
  }

  function openShard(index, [count, coded, headCount, heads]) {
    const reader = engine.reader(coded);
    const path = pathReader(reader, index.letters);
    const postings = postingsReader(reader);
    const shard = { paths: [], postings: [], heads: openHeads(heads, headCount) };
    let last = [];
    for (let i = 0; i < count; i++) {
      last = path(last);
      shard.paths.push(last);
      shard.postings.push(postings());
    }
    return shard;
  }

  /* A shard of the tree: paths, the postings of each, and heads by their depth in the last path. */
  engine.termShard = async function (index, number) {
    if (!opened.has(number)) {
      const payload = await engine.shard("t", number, index.termNames);
      opened.set(number, opened.get(number) || openShard(index, payload));
    }
    return opened.get(number);
  };

  /* All the postings of a head with a list. */
  engine.list = async function (index, list) {
    const reader = engine.reader(await engine.shard("l", (list - 1) >> 6, index.listNames));
    const postings = postingsReader(reader);
    for (let skip = (list - 1) & 63; skip > 0; skip--) {
      postings();
    }
    return postings();
  };
})(window.gangmu.engine);
"use strict";
/*
 * What holds a phrase. A match is {total, docs, freqs, all}: docs and freqs hold everything, or where
 * they are only the best there is all(), which loads the rest.
 */
(function (engine) {
  const FEW = 3;
  const SHORT = 4;

  function unite(postings) {
    if (!postings.length) {
      return { docs: [], freqs: [] };
    }
    if (postings.length === 1) {
      return postings[0];
    }
    const freqs = new Map();
    for (const each of postings) {
      each.docs.forEach((doc, i) => freqs.set(doc, (freqs.get(doc) || 0) + each.freqs[i]));
    }
    const docs = Int32Array.from(freqs.keys()).sort();
    return { docs, freqs: Int32Array.from(docs, (doc) => freqs.get(doc)) };
  }

  const whole = ({ docs, freqs }) => ({ total: docs.length, docs, freqs, all: null });

  /* Whether a key stands at or before a prefix; a shorter sequence stands before a longer one. */
  function notAfter(key, prefix) {
    for (let i = 0; i < key.length; i++) {
      if (i >= prefix.length) {
        return false;
      }
      if (key[i] !== prefix[i]) {
        return engine.before(key[i], prefix[i]);
      }
    }
    return true;
  }

  /* The first and the last shard that may hold paths that begin with a prefix. */
  function range({ keys }, prefix, open) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (notAfter(keys[middle], prefix)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const first = Math.max(0, low - 1);
    let last = first;
    while (last + 1 < keys.length && engine.standing(keys[last + 1], prefix, open) === 0) {
      last++;
    }
    return { first, last };
  }

  function within(shard, prefix, open) {
    const found = [];
    shard.paths.forEach((path, i) => {
      if (engine.standing(path, prefix, open) === 0) {
        found.push(shard.postings[i]);
      }
    });
    return found;
  }

  /* The leaf that the prefix begins with and goes beyond; null where there is none. */
  function leafBefore(shard, prefix) {
    const place = shard.paths.findIndex(
      (path) => path.length < prefix.length && path.every((token, i) => token === prefix[i]),
    );
    return place < 0 ? null : shard.postings[place];
  }

  async function collect(index, prefix, open, { first, last }, signal) {
    const found = [];
    for (let shard = first; shard <= last; shard++) {
      await engine.pause(shard > first, signal);
      found.push(...within(await engine.termShard(index, shard), prefix, open));
    }
    return unite(found);
  }

  /* Walks down the tree: {match} where the sequence is part of it, {candidates} where a leaf ends it. */
  async function walk(index, tokens, open, signal) {
    const prefix = tokens.map((token) => index.letterNumbers.get(token) || token);
    const shards = range(index, prefix, open);
    const shard = await engine.termShard(index, shards.first);
    await engine.pause(false, signal);
    const head = shards.last > shards.first && !open && shard.heads.get(prefix.length);
    if (head && engine.standing(shard.paths[shard.paths.length - 1], prefix, false) === 0) {
      const rest = () =>
        head.list ? engine.list(index, head.list) : collect(index, prefix, open, shards, signal);
      return { match: Object.assign({}, head, { all: async () => whole(await rest()) }) };
    }
    const leaf = leafBefore(shard, prefix);
    if (leaf) {
      return { candidates: leaf };
    }
    return { match: whole(await collect(index, prefix, open, shards, signal)) };
  }

  /* Keeps of the paragraphs those whose text holds the phrase; loads the texts. */
  engine.verify = async function (index, docs, phrase, signal) {
    const texts = await Promise.all(Array.from(docs, (doc) => engine.paragraph(index, doc)));
    await engine.pause(false, signal);
    const kept = { docs: [], freqs: [] };
    texts.forEach(({ text }, i) => {
      const freq = engine.spans(engine.tokens(index.rules, text), phrase).length;
      if (freq) {
        kept.docs.push(docs[i]);
        kept.freqs.push(freq);
      }
    });
    return whole(kept);
  };

  /* Of many candidates those that hold the second half as well. */
  async function narrowed(index, docs, { tokens, open }, signal) {
    if (docs.length <= FEW || tokens.length < SHORT) {
      return docs;
    }
    const { match, candidates } = await walk(index, tokens.slice(tokens.length >> 1), open, signal);
    const others = candidates || (match.all ? null : match);
    return others ? engine.intersect(docs, others.docs) : docs;
  }

  /* The match of a phrase. */
  engine.matchPhrase = async function (index, phrase, signal) {
    if (!index.keys.length) {
      return { total: 0, docs: [], freqs: [], all: null };
    }
    const { match, candidates } = await walk(index, phrase.tokens, phrase.open, signal);
    if (match) {
      return match;
    }
    const docs = await narrowed(index, candidates.docs, phrase, signal);
    return engine.verify(index, docs, phrase, signal);
  };
})(window.gangmu.engine);
"use strict";
/* Place, year and part: as options, and as words of a query (place:沈阳 year:2023..2025). */
(function (engine) {
  const WORD = /(?:^|\s)(place|year|part)[:：]([^\s"“”]+)/gi;
  const YEARS = /^(\d{4})?(\.\.)?(\d{4})?$/;
  const given = (value) => value !== undefined && value !== null && value !== "";

  /* Takes the words of filters out of a query: {query, filters}, filters as lists by name. */
  engine.filterWords = function (query) {
    const filters = { place: [], year: [], part: [] };
    const rest = query.normalize("NFKC").match(/(place|year|part):/i)
      ? query.replace(WORD, (_, name, value) => {
          filters[name.toLowerCase()].push(value);
          return " ";
        })
      : query;
    return { query: rest, filters };
  };

  function years(value) {
    const match = YEARS.exec(String(value).trim());
    if (!match || !(match[1] || match[3])) {
      return () => false;
    }
    const from = match[1] ? Number(match[1]) : -Infinity;
    const to = match[3] ? Number(match[3]) : match[2] ? Infinity : from;
    return (year) => year >= from && year <= to;
  }

  /* A test of {place, year, part} by options and words; null where nothing is asked. A word for a place names its beginning. */
  engine.filter = function ({ place, year, part }, words) {
    const tests = [];
    if (given(place)) {
      tests.push((at) => at.place === place);
    }
    if (given(year)) {
      const within = years(year);
      tests.push((at) => within(at.year));
    }
    if (given(part)) {
      tests.push((at) => at.part === part);
    }
    if (words.place.length) {
      tests.push((at) => words.place.some((name) => at.place.startsWith(name)));
    }
    if (words.year.length) {
      const within = words.year.map(years);
      tests.push((at) => within.some((test) => test(at.year)));
    }
    if (words.part.length) {
      tests.push((at) => words.part.includes(at.part));
    }
    return tests.length ? (at) => tests.every((test) => test(at)) : null;
  };

  /* How many of the paragraphs each place, year and part has: {place: Map, year: Map, part: Map}. */
  engine.facets = async function (index, docs) {
    const where = await engine.whereabouts(index);
    const counts = { place: new Map(), year: new Map(), part: new Map() };
    for (const doc of docs) {
      const at = where(doc);
      for (const name of Object.keys(counts)) {
        counts[name].set(at[name], (counts[name].get(at[name]) || 0) + 1);
      }
    }
    return counts;
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

  /* The weight of a phrase that so many paragraphs hold. */
  engine.weight = function (index, total) {
    return idf(total, index.docCount);
  };

  /* Gives a function from a paragraph's number to how much its length dampens a frequency. */
  engine.dampers = function (index) {
    const average = float(index.sumTotalTermFreq / index.docCount);
    const firsts = index.norms.filter((_, i) => i % 2 === 0);
    const dampers = firsts.map((_, i) => {
      const relative = float(float(B * float(index.norms[2 * i + 1])) / average);
      return float(1 / float(K1 * float(float(1 - B) + relative)));
    });
    return (doc) => dampers[engine.floor(firsts, doc)];
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

  /* The matches of phrases, up to the first that finds nothing; null where one does. */
  async function matches(index, phrases, signal) {
    const found = [];
    for (const batch of engine.batches(phrases)) {
      await engine.pause(found.length > 0, signal);
      found.push(...(await Promise.all(batch.map((phrase) => engine.matchPhrase(index, phrase, signal)))));
      if (found.some((match) => !match.total)) {
        return null;
      }
    }
    return found.length ? found : null;
  }

  /*
   * What is loaded for each phrase is made to hold all that the rest needs: where a rare phrase leaves few
   * paragraphs, the frequent ones are sought in their texts; else all their paragraphs are loaded.
   */
  async function completed(index, phrases, found, signal) {
    const least = found.filter((match) => !match.all);
    const docs = least.length ? least.map((match) => match.docs).reduce(engine.intersect) : null;
    const complete = [];
    for (let i = 0; i < found.length; i++) {
      const match = found[i];
      if (match.all && docs && docs.length <= FEW) {
        const verified = await engine.verify(index, docs, phrases[i], signal);
        complete.push(Object.assign(verified, { total: match.total }));
      } else {
        complete.push(match.all ? await match.all() : match);
      }
    }
    return complete;
  }

  function rank(index, docs, found, limit) {
    const damper = engine.dampers(index);
    const weights = found.map((match) => engine.weight(index, match.total));
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
  function ready(index, match, limit) {
    const damper = engine.dampers(index);
    const weight = engine.weight(index, match.total);
    return Array.from(match.docs.slice(0, limit), (doc, i) => {
      return { doc, score: engine.score(weight, match.freqs[i], damper(doc)) };
    });
  }

  async function hit(index, { doc, score }) {
    return Object.assign({}, await engine.paragraph(index, doc), { score });
  }

  /* The paragraphs of a query that remain after exclusions and filters, and the matches behind them. */
  async function remaining(index, phrases, found, unwanted, filter, signal) {
    const complete = await completed(index, phrases, found, signal);
    let docs = complete.map((match) => match.docs).reduce(engine.intersect);
    for (const term of unwanted) {
      const out = await matches(index, term.phrases, signal);
      if (out && docs.length) {
        const whole = await completed(index, term.phrases, out.concat({ all: null, docs, total: 1 }), signal);
        docs = subtract(docs, whole.map((match) => match.docs).reduce(engine.intersect));
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

  async function partial(index, terms, options) {
    const totals = [];
    for (const term of terms.slice(0, MOST_PARTIAL)) {
      await engine.pause(totals.length > 0, options.signal);
      const found = await matches(index, term.phrases, options.signal);
      const filter = engine.filter(options, { place: [], year: [], part: [] });
      let total = 0;
      if (found && found.length === 1 && !filter) {
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
    if (simple && (!found[0].all || limit <= found[0].docs.length)) {
      const best = found[0].all ? ready(index, found[0], limit) : rank(index, found[0].docs, found, limit);
      const hits = await Promise.all(best.map((scored) => hit(index, scored)));
      await engine.pause(false, signal);
      return { total: found[0].total, hits, partial: [] };
    }
    const left = found && (await remaining(index, phrases, found, unwanted, filter, signal));
    if (!left || !left.docs.length) {
      return { total: 0, hits: [], partial: await partial(index, wanted, options) };
    }
    let best = rank(index, left.docs, left.complete, sort === "year" ? undefined : limit);
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
"use strict";
/* The sentences of a paragraph that show why it was found. */
(function (engine) {
  const SENTENCES = 3;
  const BEFORE = 40;
  const LONGEST = 120;
  const SENTENCE = /[^。！？；!?;]*[。！？；!?;]*/gu;

  /* Where the tokens of a phrase stand side by side, as {start, end} in the text. */
  engine.spans = function (tokens, phrase) {
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
  };

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

  /* Where the wanted phrases of a query stand in a text. */
  engine.marks = function (index, text, query) {
    const tokens = engine.tokens(index.rules, text);
    const { wanted } = engine.parse(index.rules, engine.filterWords(query).query, true);
    return merge(engine.phrases(wanted).flatMap((phrase) => engine.spans(tokens, phrase)));
  };

  /* Gives the excerpt in pieces {text, mark}; each wanted phrase is shown where it first stands. */
  engine.excerpt = function (index, text, query, typing) {
    const tokens = engine.tokens(index.rules, text);
    const wanted = engine.phrases(engine.parse(index.rules, engine.filterWords(query).query, typing).wanted);
    const found = wanted.map((phrase) => engine.spans(tokens, phrase));
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
  const LONGEST = 200;
  const MOST_VALUES = 200;
  const PARTS = { opening: "开头", review: "回顾", targets: "目标", tasks: "任务", closing: "结尾" };
  const NAMES = { place: "地方", year: "年份", part: "部分" };
  const SEARCH_PAGE = engine.root + "search/index.html";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  function link(url, text, query) {
    const [page, anchor] = url.split("#");
    const file = location.protocol === "file:" && /(^|\/)$/.test(page) ? "index.html" : "";
    const made = element("a", "", text);
    const asked = query ? "?" + new URLSearchParams({ q: query.slice(0, LONGEST) }) : "";
    made.href = engine.root + page + file + asked + (anchor ? "#" + anchor : "");
    return made;
  }

  function excerpt(index, text, query) {
    const pieces = engine.excerpt(index, text, query, true);
    return pieces.map((piece) => (piece.mark ? element("mark", "", piece.text) : piece.text));
  }

  function item(index, hit, query) {
    const heading = element("p", "search-heading", link(hit.url, hit.heading || hit.report, query));
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

  function quoted(text) {
    return "“" + text.slice(0, 100) + (text.length > 100 ? "…" : "") + "”";
  }

  function nothing(query, partial) {
    const several = partial.length > 1 ? "同时" : "";
    const said = element("p", "search-count", "没有一段" + several + "含有" + quoted(query.trim()) + "。");
    const list = element("ul", "search-partial");
    for (const { term, total } of partial.length > 1 ? partial : []) {
      list.append(element("li", "", "单独检索" + quoted(term) + "：" + total + "段"));
    }
    const hint = asked().place || asked().year || asked().part ? "去掉筛选，" : "";
    const wider = element("p", "search-wider", "要找得宽些：" + hint + "少用几个词，或换短些的词；词与词之间空一格。");
    return [said, ...(list.childElementCount ? [list] : []), wider];
  }

  function button(text, action) {
    const made = element("button", "search-more", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  const onSearchPage = () => location.href.startsWith(engine.root + "search/");

  /* The address of the search page carries what is asked. */
  function remember(changes) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    address.hash = "";
    if (onSearchPage() && address.href.length < 8000) {
      history.replaceState(null, "", address);
    }
  }

  /* Place, year, part and order as the address asks for them. */
  function asked() {
    const asked = new URLSearchParams(onSearchPage() ? location.search : "");
    const value = (name) => asked.get(name) || "";
    return { place: value("place"), year: value("year"), part: value("part"), sort: value("sort") };
  }

  function total(count) {
    const { place, year, part } = asked();
    const within = [place, year && year + "年", PARTS[part] || part].filter(Boolean).join(" · ");
    return element("p", "search-count", (within ? within + "：" : "") + "共" + count + "段");
  }

  function choice(name, label, values, chosen, act) {
    const select = element("select", "");
    for (const [value, text] of values) {
      const option = element("option", "", text);
      option.value = value;
      option.selected = value === chosen;
      select.append(option);
    }
    select.addEventListener("change", () => act({ [name]: select.value }));
    return element("label", "", label + " ", select);
  }

  function values(name, counts, chosen) {
    const entries = Array.from(counts, ([value, count]) => [String(value), count]);
    entries.sort(name === "place" ? (a, b) => b[1] - a[1] : (a, b) => (a[0] < b[0] ? 1 : -1));
    const shown = entries.slice(0, MOST_VALUES);
    const named = ([value, count]) => [value, (PARTS[value] || value) + "（" + count + "）"];
    const kept = chosen && !counts.has(chosen) && !counts.has(Number(chosen)) ? [[chosen, chosen]] : [];
    return [["", "全部"], ...kept, ...shown.map(named)];
  }

  /* Order and filters; how many there are of each is counted when the filters are opened. */
  function tools(query, change) {
    const now = asked();
    const order = choice("sort", "次序", [["", "相关"], ["year", "年份"]], now.sort, change);
    const filters = element("details", "search-filters", element("summary", "", "筛选"));
    filters.addEventListener("toggle", async () => {
      if (!filters.open || filters.childElementCount > 1) {
        return;
      }
      try {
        for (const name of Object.keys(NAMES)) {
          const options = Object.assign({}, now, { [name]: "", limit: 1, facets: true, typing: true });
          const { facets } = await gangmu.search(query, options);
          const counts = facets ? facets[name] : new Map();
          filters.append(choice(name, NAMES[name], values(name, counts, now[name]), now[name], change));
        }
      } catch (error) {
        filters.append(element("p", "search-error", "文件没有读到：" + error.message));
        filters.open = false;
      }
    });
    filters.open = Boolean(now.place || now.year || now.part);
    return element("div", "search-tools", order, filters);
  }

  const shownFor = new WeakMap();

  /* Arrows go through the hits, Escape goes back to the box and then empties it. */
  function move(event, form, results) {
    if (event.isComposing || event.target.closest("select")) {
      return;
    }
    const input = form.elements.namedItem("q");
    const stops = [input, ...(results ? results.querySelectorAll(".search-heading a") : [])];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined && at >= 0 && stops[to]) {
      event.preventDefault();
      stops[to].focus();
    } else if (event.key === "Escape" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      input.dispatchEvent(new Event("input"));
    }
  }

  /* Searches as one types; a new search stops the one before. */
  function live(input, results) {
    let controller = new AbortController();

    function change(changes) {
      remember(changes);
      run();
    }

    async function run(limit = PAGE) {
      const query = input.value;
      const tail = () => (onSearchPage() ? [tools(query, change)] : []);
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      remember({ q: query });
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
          ? [total(found.total), ...tail(), ...groups(index, found.hits, query)]
          : [...nothing(query, found.partial), ...(asked().place || asked().year || asked().part ? tail() : [])];
        if (found.total > found.hits.length) {
          shown.push(button("更多", () => run(limit + PAGE)));
        }
        shownFor.set(results, query);
        results.replaceChildren(...shown);
      } catch (error) {
        if (!signal.aborted) {
          const said = element("p", "search-error", "检索未完成，文件没有读到：" + error.message + "。网站若刚更新过，请刷新本页。");
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
    form.addEventListener("keydown", (event) => move(event, form, results));
    if (results) {
      results.addEventListener("keydown", (event) => move(event, form, results));
    }
    input.addEventListener("focus", () => engine.index().catch(() => {}), { once: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = run && document.activeElement === input && results.querySelector(".search-heading a");
      if (first && input.value === shownFor.get(results)) {
        first.focus();
      } else if (run) {
        run();
      } else {
        location.href = SEARCH_PAGE + "?" + new URLSearchParams({ q: input.value });
      }
    });
    if (run) {
      input.value = (onSearchPage() && new URLSearchParams(location.search).get("q")) || input.value;
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

  /* Marks what was searched in the paragraph that the address leads to. */
  async function markTarget() {
    const query = new URLSearchParams(location.search).get("q");
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!query || !target || onSearchPage()) {
      return;
    }
    const index = await engine.index();
    const text = target.textContent;
    const marks = engine.marks(index, text, query);
    const nodes = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let node = nodes.nextNode(), at = 0; node; node = nodes.nextNode()) {
      for (const { start, end } of marks) {
        const from = Math.max(0, start - at);
        const to = Math.min(node.length, end - at);
        if (from < to) {
          pieces.push({ node, from, to });
        }
      }
      at += node.length;
    }
    for (const { node, from, to } of pieces.reverse()) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(element("mark", "search-mark"));
    }
    const first = target.querySelector(".search-mark");
    if (first) {
      first.scrollIntoView({ block: "center" });
    }
  }

  document.querySelectorAll("form.search").forEach(attach);
  markTarget().catch(() => {});
  document.addEventListener("keydown", focusOnSlash);
})(window.gangmu);
