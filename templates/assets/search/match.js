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
