"use strict";
/* The tree of terms, as TermTree, TermShards and ListShards in Java wrote it. */
(function (engine) {
  const DEPTHS = 32;
  const SIZES = 32;
  const KEYS = 64;

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

  /* The place of the last key that is not after the prefix; 0 where all are. */
  function lastNotAfter(keys, prefix) {
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
    return Math.max(0, low - 1);
  }

  function readPaths(index, coded, count) {
    const path = pathReader(engine.reader(coded), index.letters);
    const paths = [];
    let last = [];
    for (let i = 0; i < count; i++) {
      last = path(last);
      paths.push(last);
    }
    return paths;
  }

  /* Gives the index its letters and the first keys of its shards. */
  engine.openTerms = function (index) {
    index.letterNumbers = new Map();
    index.openedKeys = new Map();
    index.openedTerms = new Map();
    index.openedDocFreqs = new Map();
    index.termShards = 0;
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
    const [count, coded] = index.terms;
    index.termShards = count;
    index.firstKeys = readPaths(index, coded, Math.ceil(count / KEYS));
  };

  async function keysOf(index, block) {
    const opened = index.openedKeys;
    if (!opened.has(block)) {
      const coded = await engine.shard(index, "k", block);
      const count = Math.min(KEYS, index.termShards - block * KEYS);
      opened.set(block, opened.get(block) || readPaths(index, coded, count));
    }
    return opened.get(block);
  }

  /* The first shard that may hold paths that begin with a prefix. */
  engine.firstShard = async function (index, prefix) {
    const block = lastNotAfter(index.firstKeys, prefix);
    return block * KEYS + lastNotAfter(await keysOf(index, block), prefix);
  };

  /* Whether the shard behind one begins within the paths that begin with a prefix. */
  engine.goesOn = async function (index, shard, prefix, open) {
    const next = shard + 1;
    if (next >= index.termShards) {
      return false;
    }
    const block = Math.floor(next / KEYS);
    const key = next % KEYS ? (await keysOf(index, block))[next % KEYS] : index.firstKeys[block];
    return engine.standing(key, prefix, open) === 0;
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
    const opened = index.openedTerms;
    if (!opened.has(number)) {
      const payload = await engine.shard(index, "t", number);
      opened.set(number, opened.get(number) || openShard(index, payload));
    }
    return opened.get(number);
  };

  /* All the postings of a head with a list. */
  engine.list = async function (index, list) {
    const reader = engine.reader(await engine.shard(index, "l", (list - 1) >> 6));
    const postings = postingsReader(reader);
    for (let skip = (list - 1) & 63; skip > 0; skip--) {
      postings();
    }
    return postings();
  };
})(window.gangmu.engine);
