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

  /* The postings of a term; null where it does not occur. */
  async function postings(index, term) {
    const [firstTerms, names] = index.terms;
    const place = engine.floor(firstTerms, term);
    if (place < 0) {
      return null;
    }
    const name = names[place];
    const payload = await engine.load(name);
    if (!shards.has(name)) {
      shards.set(name, openShard(payload));
    }
    const shard = shards.get(name);
    return shard.entries.has(term) ? decode(shard, term) : null;
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
      rarest = pair.docFreq < pairs[rarest].docFreq ? i : rarest;
    });
    const found = { docs: [], freqs: [], docFreqs: pairs.map((pair) => pair.docFreq) };
    for (const doc of pairs[rarest].docs) {
      const freq = occurrences(pairs, rarest, doc);
      if (freq) {
        found.docs.push(doc);
        found.freqs.push(freq);
      }
    }
    return found;
  }

  /* The paragraphs that hold a phrase, how often they do, and in how many its terms occur. */
  engine.match = async function (index, phrase, signal) {
    if (!index.terms) {
      return NOWHERE;
    }
    const terms = engine.terms(phrase);
    const found = new Map();
    for (const batch of engine.batches([...new Set(terms)])) {
      await engine.pause(found.size > 0, signal);
      const entries = await Promise.all(batch.map((term) => postings(index, term)));
      if (entries.includes(null)) {
        return NOWHERE;
      }
      batch.forEach((term, i) => found.set(term, entries[i]));
    }
    if (terms.length === 1) {
      const { docs, freqs, docFreq } = found.get(terms[0]);
      return { docs, freqs, docFreqs: [docFreq] };
    }
    return join(terms.map((term) => found.get(term)));
  };
})(window.gangmu.engine);
