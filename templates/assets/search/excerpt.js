"use strict";
/* The sentences of a paragraph that show why it was found. */
(function (engine) {
  const SENTENCES = 3;
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

  /* A long sentence is shown from shortly before its first mark. */
  function clip(sentence, marks) {
    const first = marks[0];
    const start = Math.max(sentence.start, first.start - BEFORE);
    return { start, end: Math.min(sentence.end, Math.max(first.end, start + LONGEST)) };
  }

  function pieces(text, window, marks) {
    const found = [];
    let at = window.start;
    for (const mark of marks.filter((m) => m.start < window.end)) {
      found.push({ text: text.slice(at, mark.start), mark: false });
      found.push({ text: text.slice(mark.start, Math.min(mark.end, window.end)), mark: true });
      at = Math.min(mark.end, window.end);
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
    const shown = sentences(text)
      .filter((s) => found.some(([first]) => first && first.start >= s.start && first.start < s.end))
      .slice(0, SENTENCES);
    const result = [];
    let end = 0;
    for (const sentence of shown) {
      const inside = marks.filter((m) => m.start >= sentence.start && m.start < sentence.end);
      const window = clip(sentence, inside);
      if (window.start > end) {
        result.push({ text: "…", mark: false });
      }
      result.push(...pieces(text, window, inside));
      end = window.end;
    }
    if (end < text.length) {
      result.push({ text: "…", mark: false });
    }
    return result.filter((piece) => piece.text);
  };
})(window.gangmu.engine);
