"use strict";
/*
 * What the reports hold that begins as one types: characters, or how they are read (yshj, yingshang,
 * 营商hj). Suggestions in Java wrote the shards. Readings only suggest; they find nothing.
 */
(function (engine) {
  const LONGEST = 40;
  const TERM = /[^\s"“”:：-]+$/u;
  const SPELT = /(?:^|\s)([a-zü'’]+(?:\s+[a-zü'’]+)+)$/iu;
  const FULL = 1;
  const INITIAL = 2;
  const MIXED = FULL | INITIAL;

  async function openReadings(index) {
    const [rows, letters] = await engine.shard(index, "p", 0);
    const syllables = new Map();
    for (const row of rows.split(" ")) {
      const [, syllable, characters] = /^([a-z]*)(.*)$/u.exec(row);
      for (const character of characters) {
        syllables.set(character, (syllables.get(character) || []).concat(syllable));
      }
    }
    return { syllables, letters };
  }

  function style(length, syllable, last) {
    if (last || syllable.length === 1) {
      return 0;
    }
    const initial = length === 1 || (length === 2 && syllable[1] === "h");
    return length === syllable.length ? FULL : initial ? INITIAL : MIXED;
  }

  /*
   * How well what is typed, from a place on, spells the characters from one on: 0 not at all; more
   * where all syllables are whole or all are initials; best where nothing is left to be typed.
   */
  function spells(syllables, characters, typed, at, next, styles) {
    if (at === typed.length) {
      return (styles === MIXED ? 1 : 16) * (next === characters.length ? 4 : 1);
    }
    if (next === characters.length) {
      return 0;
    }
    const go = (length, added) =>
      spells(syllables, characters, typed, at + length, next + 1, styles | added);
    const character = characters[next];
    let best = typed.startsWith(character, at) ? go(character.length, 0) : 0;
    for (const syllable of syllables.get(character) || []) {
      for (let n = 1; n <= syllable.length && typed.startsWith(syllable.slice(0, n), at); n++) {
        best = Math.max(best, go(n, style(n, syllable, at + n === typed.length)));
      }
    }
    return best;
  }

  /* The letter of the shard that holds what begins like this. */
  function letter({ syllables }, typed) {
    const [first] = typed;
    const [syllable] = syllables.get(first) || [first];
    return /^[a-z]/.test(syllable) ? syllable[0] : "0";
  }

  async function begin(index, text) {
    const tokens = engine.tokens(index.rules, text).map((token) => token.text);
    const typed = tokens.join("").replaceAll("ü", "v").slice(0, LONGEST);
    const readings = (index.readings = index.readings || (await openReadings(index)));
    const shard = typed ? readings.letters.indexOf(letter(readings, typed)) : -1;
    const payload = shard < 0 ? [] : await engine.shard(index, "s", shard);
    const found = [];
    for (let i = 0; i < payload.length; i += 2) {
      const lower = payload[i].toLowerCase();
      const quality = spells(readings.syllables, Array.from(lower), typed, 0, 0, 0);
      if (quality && lower !== typed) {
        found.push({ text: payload[i], total: payload[i + 1], worth: quality * payload[i + 1] });
      }
    }
    return found.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));
  }

  /*
   * Gives the best {text, total, query} that the last term of a query may be the beginning of: a phrase, how many
   * paragraphs it finds alone, and the query with it in the place of that term.
   */
  engine.suggest = async function (query, limit) {
    const index = await engine.index();
    const end = query.slice(-LONGEST);
    const pieces = [SPELT.exec(end), TERM.exec(end)].filter(Boolean);
    if (!index.terms) {
      return [];
    }
    await engine.prepare(index, query);
    for (const piece of pieces) {
      const text = piece[1] || piece[0];
      const found = await begin(index, text);
      if (found.length) {
        const before = query.slice(0, query.length - text.length);
        return found
          .slice(0, limit)
          .map((each) => ({ text: each.text, total: each.total, query: before + each.text }));
      }
    }
    return [];
  };
})(window.gangmu.engine);
