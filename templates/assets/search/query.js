"use strict";
/*
 * A query to terms, and a term to phrases. A phrase is tokens side by side; the end of a sentence
 * parts a term into phrases that must all occur.
 */
(function (engine) {
  function phrases(rules, text) {
    const found = [];
    let last = -2;
    for (const token of engine.tokens(rules, text)) {
      if (token.position !== last + 1) {
        found.push([]);
      }
      found[found.length - 1].push(token.text);
      last = token.position;
    }
    return found;
  }

  /* Gives {wanted, unwanted}, lists of {text, phrases}; a term without tokens is left out. */
  engine.parse = function (rules, query) {
    const parsed = { wanted: [], unwanted: [] };
    for (const [, minus, quoted, plain] of query.matchAll(rules.term)) {
      const text = quoted === undefined ? plain : quoted;
      const term = { text, phrases: phrases(rules, text) };
      if (term.phrases.length) {
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
        distinct.set(phrase.join(" "), phrase);
      }
    }
    return [...distinct.values()];
  };

  /* The terms of the index that stand for a phrase: its token, or its pairs of tokens in order. */
  engine.terms = function (phrase) {
    return phrase.length === 1
      ? phrase
      : phrase.slice(1).map((token, i) => phrase[i] + " " + token);
  };
})(window.gangmu.engine);
