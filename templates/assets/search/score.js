"use strict";
/* Lucene's BM25Similarity, rounded to float after every step as Lucene rounds. */
(function (engine) {
  const float = Math.fround;
  const K1 = float(1.2);
  const B = float(0.75);
  const LETTERS = 256;

  function idf(docFreq, docCount) {
    return float(Math.log(1 + (docCount - docFreq + 0.5) / (docFreq + 0.5)));
  }

  function readLetters(index, shard, coded) {
    const reader = engine.reader(coded);
    const counts = engine.numberModel();
    const count = Math.min(LETTERS, index.letters - shard * LETTERS);
    return Array.from({ length: count }, () => reader.number(counts));
  }

  function readOthers([count, coded]) {
    const reader = engine.reader(coded);
    const [shared, lengths, characters, counts] = engine.numberModels(4);
    const others = [];
    let token = "";
    for (let i = 0; i < count; i++) {
      token = token.slice(0, reader.number(shared));
      for (let rest = reader.number(lengths); rest > 0; rest--) {
        token += String.fromCharCode(reader.number(characters));
      }
      others.push({ token, docFreq: reader.number(counts) });
    }
    return others;
  }

  function docFreqShard(index, number, read) {
    const opened = index.openedDocFreqs;
    if (!opened.has(number)) {
      opened.set(number, engine.shard(index, "n", number).then(read));
      opened.get(number).catch(() => opened.delete(number));
    }
    return opened.get(number);
  }

  /* How many paragraphs hold a letter. */
  async function ofLetter(index, number) {
    const shard = Math.floor((number - 1) / LETTERS);
    const counts = await docFreqShard(index, shard, (payload) => readLetters(index, shard, payload));
    return counts[(number - 1) % LETTERS];
  }

  /* How many paragraphs hold each of the other tokens that are this one, or where it is open begin so. */
  async function ofOthers(index, token, open) {
    const before = Math.ceil(index.letters / LETTERS);
    const wanted = (each) => each.token === token || (open && each.token.startsWith(token));
    const found = [];
    let at = Math.max(0, engine.floor(index.others, token));
    do {
      const others = await docFreqShard(index, before + at, readOthers);
      found.push(...others.filter(wanted).map((each) => each.docFreq));
      at++;
    } while (open && at < index.others.length && index.others[at].startsWith(token));
    return found;
  }

  /*
   * The weight of a phrase, as PhraseQuery sums it up: that of each of its tokens. An open token stands for
   * all the longer ones: alone by the most frequent of them, as SynonymQuery has it, behind others by the
   * sum of all, as MultiPhraseQuery has it.
   */
  engine.weight = async function (index, { tokens, open }) {
    const docFreqs = await Promise.all(
      tokens.map((token, i) => {
        const letter = index.letterNumbers.get(token);
        return letter ? ofLetter(index, letter).then((each) => [each]) : ofOthers(index, token, open && i === tokens.length - 1);
      }),
    );
    const counts = open && tokens.length === 1 ? [Math.max(...docFreqs[0])] : docFreqs.flat();
    return float(counts.reduce((sum, count) => sum + idf(count, index.docCount), 0));
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
