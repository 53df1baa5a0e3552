"use strict";
/* The alphabet and the texts, as Alphabet, PageTable, TextShards and Whereabouts in Java wrote them. */
(function (engine) {
  const LONGEST = 20;
  const ESCAPE = "\ufffe";
  const END = "\uffff";

  function spelt(reader, codes, count) {
    let text = "";
    for (let i = 0; i < count; i++) {
      text += symbol(reader, codes);
    }
    return text;
  }

  /* One character or phrase; an escaped character stands in 16 bits. */
  function symbol(reader, { firsts, starts, symbols }) {
    let code = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code = (code << 1) | reader.bits(1);
      const place = code - firsts[length];
      if (place < starts[length + 1] - starts[length]) {
        const read = symbols[starts[length] + place];
        return read === ESCAPE ? String.fromCharCode(reader.bits(16)) : read;
      }
    }
    throw new Error("search");
  }

  function text(reader, codes) {
    let read = "";
    for (;;) {
      const next = symbol(reader, codes);
      if (next === END) {
        return read;
      }
      read += next;
    }
  }

  /* Gives the index its codes and the single characters in their order. */
  engine.openAlphabet = function (index) {
    const reader = engine.reader(index.alphabet);
    const counts = engine.numberModel();
    const codes = { firsts: [0], starts: [0, 0], symbols: [] };
    const phrases = [];
    index.characters = [];
    let next = 0;
    for (let length = 1; length <= LONGEST; length++) {
      const steps = engine.numberModel();
      const single = reader.number(counts);
      let code = 0;
      for (let i = 0; i < single; i++) {
        code += reader.number(steps);
        const character = String.fromCharCode(code);
        codes.symbols.push(character);
        if (code < 0xfffe) {
          index.characters.push(character);
        }
      }
      const several = reader.number(counts);
      for (let i = 0; i < several; i++) {
        phrases.push(codes.symbols.length);
        codes.symbols.push("");
      }
      next <<= 1;
      codes.firsts[length] = next;
      next += single + several;
      codes.starts[length + 1] = codes.symbols.length;
    }
    const lengths = engine.numberModel();
    for (const place of phrases) {
      codes.symbols[place] = spelt(reader, codes, reader.number(lengths) + 2);
    }
    index.codes = codes;
  };

  /* Gives the index the table of pages and the first paragraph of each shard of texts. */
  engine.openTexts = function (index) {
    const [places, ways, count, coded] = index.pages;
    const filled = (way, place, year) => way.replaceAll("\u0001", place).replaceAll("\u0002", year);
    const rows = engine.reader(coded);
    const models = engine.numberModels(4);
    let row = [0, 0, 0, 0];
    index.pages = Array.from({ length: count }, () => {
      row = row.map((last, i) => {
        const step = rows.number(models[i]);
        return last + ((step >> 1) ^ -(step & 1));
      });
      const place = places[row[0]];
      const [url, report] = [row[2], row[3]].map((way) => filled(ways[way], place, row[1]));
      return { url, report, place, year: row[1] };
    });
    const reader = engine.reader(index.texts);
    const steps = engine.numberModel();
    index.openedTexts = new Map();
    index.firstTexts = [];
    for (let first = 0; first < index.paragraphs; first += reader.number(steps)) {
      index.firstTexts.push(first);
    }
  };

  function openShard(index, [count, coded]) {
    const reader = engine.reader(coded);
    const [numbers, reports, anchors] = engine.numberModels(3);
    const paragraphs = [];
    let heading = "";
    for (let i = 0; i < count; i++) {
      const page = index.pages[reader.number(reports)];
      const part = index.parts[reader.number(numbers)];
      const number = reader.number(anchors) - 1;
      const anchor = number < 0 ? text(reader, index.codes) : "p" + number;
      heading = reader.number(numbers) ? text(reader, index.codes) : heading;
      const { report, place, year } = page;
      const url = page.url + "#" + anchor;
      paragraphs.push({ url, report, place, year, part, heading, text: text(reader, index.codes) });
    }
    return paragraphs;
  }

  /* A paragraph by its number: {url, report, place, year, part, heading, text}. */
  engine.paragraph = async function (index, doc) {
    const shard = engine.floor(index.firstTexts, doc);
    const opened = index.openedTexts;
    if (!opened.has(shard)) {
      const payload = await engine.shard(index, "x", shard);
      opened.set(shard, opened.get(shard) || openShard(index, payload));
    }
    return opened.get(shard)[doc - index.firstTexts[shard]];
  };

  async function openWhereabouts(index) {
    const reader = engine.reader(await engine.shard(index, "w", 0));
    const [steps, parts, counts] = engine.numberModels(3);
    const pages = new Uint16Array(index.paragraphs);
    const partNumbers = new Uint8Array(index.paragraphs);
    let page = 0;
    for (let doc = 0; doc < index.paragraphs; ) {
      page = (page + reader.number(steps)) % index.pages.length;
      const part = reader.number(parts);
      for (const end = doc + reader.number(counts) + 1; doc < end; doc++) {
        pages[doc] = page;
        partNumbers[doc] = part;
      }
    }
    return (doc) => ({
      place: index.pages[pages[doc]].place,
      year: index.pages[pages[doc]].year,
      part: index.parts[partNumbers[doc]],
    });
  }

  /* Gives a function from a paragraph's number to its place, year and part. */
  engine.whereabouts = async function (index) {
    index.where = index.where || (await openWhereabouts(index));
    return index.where;
  };
})(window.gangmu.engine);
