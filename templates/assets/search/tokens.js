"use strict";
/* Text to tokens: the same rules, from the same strings, as SearchTokens in Java. */
(function (engine) {
  const CLUSTER = /[\u4e00-\u9fff]+(?=[\u4e00-\u9fff\u3001\u3002\uff01-\uff1f]|$)|\P{M}\p{M}*|\p{M}+/gu;
  const HAN = /^[\u4e00-\u9fff]+$/;

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
    const add = (character, start, end) => {
      folded.text += rules.simplified.get(character) || character;
      folded.starts.push(start);
      folded.ends.push(end);
    };
    for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
      // Nothing but Simplified to be done to these, and most of a text is such.
      if (HAN.test(cluster)) {
        for (let i = 0; i < cluster.length; i++) {
          add(cluster[i], index + i, index + i + 1);
        }
        continue;
      }
      const lower = cluster.normalize("NFKC").toLowerCase();
      for (const character of lower.split("")) {
        add(character, index, index + cluster.length);
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
