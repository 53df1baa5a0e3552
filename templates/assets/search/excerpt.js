"use strict";
/* The sentences of a paragraph that show why it was found. */
(function (engine) {
  const MOST = 8;
  const BEFORE = 40;
  const LONGEST = 120;
  const SENTENCE = /[^。！？；!?;]*[。！？；!?;]*/gu;

  /* Where the tokens of a phrase stand side by side, as {start, end} in the text. */
  engine.spans = function (tokens, phrase) {
    const final = phrase.tokens.length - 1;
    const found = [];
    for (let i = 0; i + final < tokens.length; i++) {
      const last = tokens[i + final];
      const same = (text, n) =>
        tokens[i + n].text === text ||
        (phrase.open && n === final && tokens[i + n].text.startsWith(text));
      if (last.position - tokens[i].position === final && phrase.tokens.every(same)) {
        found.push({ start: tokens[i].start, end: last.end });
      }
    }
    return found;
  };

  function merge(all) {
    const merged = [];
    for (const span of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = merged[merged.length - 1];
      if (last && span.start <= last.end) {
        last.end = Math.max(last.end, span.end);
      } else {
        merged.push({ start: span.start, end: span.end });
      }
    }
    return merged;
  }

  function sentences(text) {
    return Array.from(text.matchAll(SENTENCE), (m) => ({ start: m.index, end: m.index + m[0].length }));
  }

  /* A place between two characters, not within one that takes two code units. */
  function between(text, at, step) {
    return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + step : at;
  }

  /* The sentence in which a phrase first stands; a long one from shortly before it. */
  function view(text, all, first) {
    const sentence = all.find((s) => first.start >= s.start && first.start < s.end);
    const start = between(text, Math.max(sentence.start, first.start - BEFORE), -1);
    const end = Math.max(first.end, Math.min(sentence.end, start + LONGEST));
    return { start, end: between(text, end, 1) };
  }

  function pieces(text, window, marks) {
    const found = [];
    let at = window.start;
    for (const mark of marks.filter((m) => m.end > window.start && m.start < window.end)) {
      const start = Math.max(mark.start, at);
      const end = Math.min(mark.end, window.end);
      found.push({ text: text.slice(at, start), mark: false }, { text: text.slice(start, end), mark: true });
      at = end;
    }
    found.push({ text: text.slice(at, window.end), mark: false });
    return found;
  }

  /* Where the wanted phrases of a query stand in a text. */
  engine.marks = function (index, text, query) {
    const tokens = engine.tokens(index.rules, text);
    const { wanted } = engine.parse(index.rules, engine.filterWords(query).query, true);
    return merge(engine.phrases(wanted).flatMap((phrase) => engine.spans(tokens, phrase)));
  };

  /* Gives the excerpt in pieces {text, mark}; each wanted phrase is shown where it first stands. */
  engine.excerpt = function (index, text, query, typing) {
    const tokens = engine.tokens(index.rules, text);
    const wanted = engine.phrases(engine.parse(index.rules, engine.filterWords(query).query, typing).wanted);
    const found = wanted.map((phrase) => engine.spans(tokens, phrase));
    const marks = merge(found.flat());
    const all = sentences(text);
    const firsts = found.filter((spans) => spans.length).slice(0, MOST);
    const result = [];
    let end = 0;
    for (const window of merge(firsts.map(([first]) => view(text, all, first)))) {
      if (window.start > end) {
        result.push({ text: "…", mark: false });
      }
      result.push(...pieces(text, window, marks));
      end = window.end;
    }
    if (end < text.length) {
      result.push({ text: "…", mark: false });
    }
    return result.filter((piece) => piece.text);
  };
})(window.gangmu.engine);
