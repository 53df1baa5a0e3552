"use strict";
/*
 * What holds a phrase. A match is {total, docs, freqs, all}. Where all is null, docs and freqs hold
 * everything; where it is a function, they are only the best, and all() loads the rest. Where total is
 * null too, docs may hold the phrase, and their texts decide.
 */
(function (engine) {
  const FEW = 4;

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

  /* The place of the first path that is not below the paths that begin with a prefix. */
  function start(paths, prefix, open) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (engine.standing(paths[middle], prefix, open) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function within({ paths, postings }, prefix, open) {
    const found = [];
    for (let i = start(paths, prefix, open); i < paths.length; i++) {
      if (engine.standing(paths[i], prefix, open) !== 0) {
        break;
      }
      found.push(postings[i]);
    }
    return found;
  }

  /* The leaf that the prefix begins with and goes beyond; null where there is none. It stands right before. */
  function leafBefore({ paths, postings }, prefix, open) {
    const place = start(paths, prefix, open) - 1;
    const leaf = place >= 0 && paths[place].length < prefix.length && paths[place].every((token, i) => token === prefix[i]);
    return leaf ? { postings: postings[place], depth: paths[place].length } : null;
  }

  async function collect(index, prefix, open, first, signal) {
    const found = [];
    for (let shard = first; ; shard++) {
      await engine.pause(shard > first, signal);
      found.push(...within(await engine.termShard(index, shard), prefix, open));
      if (!(await engine.goesOn(index, shard, prefix, open))) {
        return unite(found);
      }
    }
  }

  /* Walks down the tree: a match, with the depth of the leaf where the way ends before the phrase does. */
  async function walk(index, tokens, open, signal) {
    const prefix = tokens.map((token) => index.letterNumbers.get(token) || token);
    const first = await engine.firstShard(index, prefix);
    const shard = await engine.termShard(index, first);
    await engine.pause(false, signal);
    const head = !open && shard.heads.get(prefix.length);
    if (head && engine.standing(shard.paths[shard.paths.length - 1], prefix, false) === 0) {
      const rest = () => (head.list ? engine.list(index, head.list) : collect(index, prefix, open, first, signal));
      return Object.assign({}, head, { all: async () => whole(await rest()) });
    }
    const leaf = leafBefore(shard, prefix, open);
    if (leaf) {
      return { total: null, docs: leaf.postings.docs, freqs: null, all: null, depth: leaf.depth };
    }
    return whole(await collect(index, prefix, open, first, signal));
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

  /* Of many paragraphs that may hold a phrase, those that may hold what stands behind the leaf as well. */
  engine.narrowed = async function (index, docs, { tokens, open }, depth, signal) {
    if (docs.length <= FEW) {
      return docs;
    }
    const from = tokens.length - depth > 2 ? depth - 1 : 1;
    const behind = await walk(index, tokens.slice(from), open, signal);
    return behind.all ? docs : engine.intersect(docs, behind.docs);
  };

  /* The match of a phrase. */
  engine.matchPhrase = async function (index, phrase, signal) {
    return index.termShards ? walk(index, phrase.tokens, phrase.open, signal) : whole({ docs: [], freqs: [] });
  };
})(window.gangmu.engine);
