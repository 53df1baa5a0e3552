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
