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
