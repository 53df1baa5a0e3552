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
      engine.addPairs(index.rules, await engine.shard(index, "f", 0));
      index.folds = true;
    }
  };
})(window.gangmu.engine);
