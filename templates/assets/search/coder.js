"use strict";
/* Numbers and bits out of text, as BitSink and NumberModel in Java wrote them. */
(function (engine) {
  const BASE = 91;
  const GROUP = 13;
  const HALF = 1024;
  const TOP = 0x1000000;

  /* The digit of a character: quotation mark, less-than sign and backslash are left out. */
  function digit(code) {
    return code - 32 - (code > 34 ? 1 : 0) - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);
  }

  function bytes(text) {
    const found = new Uint8Array(Math.floor((text.length / 2) * (GROUP / 8)) + 1);
    let held = 0;
    let value = 0;
    let at = 0;
    for (let i = 0; i + 1 < text.length; i += 2) {
      value |= (digit(text.charCodeAt(i)) + BASE * digit(text.charCodeAt(i + 1))) << held;
      held += GROUP;
      while (held >= 8) {
        found[at++] = value & 255;
        value >>>= 8;
        held -= 8;
      }
    }
    return found;
  }

  function even(count) {
    return new Uint16Array(count).fill(HALF);
  }

  engine.numberModel = function () {
    return { lengths: even(32), digits: even(128) };
  };

  engine.numberModels = function (count) {
    return Array.from({ length: count }, engine.numberModel);
  };

  /* Reads what was written: bit(chances, place), bits(count), number(model). */
  engine.reader = function (text) {
    const source = bytes(text);
    let at = 4;
    let range = 0xffffffff;
    let code = ((source[0] << 24) | (source[1] << 16) | (source[2] << 8) | source[3]) >>> 0;

    function widen() {
      while (range < TOP) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | source[at++]) >>> 0;
      }
    }

    function bit(chances, place) {
      const chance = chances[place];
      const bound = (range >>> 11) * chance;
      let read = 0;
      if (code < bound) {
        range = bound;
        chances[place] = chance + ((2048 - chance) >> 5);
      } else {
        range -= bound;
        code -= bound;
        chances[place] = chance - (chance >> 5);
        read = 1;
      }
      if (range < TOP) {
        widen();
      }
      return read;
    }

    function bits(count) {
      let value = 0;
      for (let i = 0; i < count; i++) {
        range >>>= 1;
        value <<= 1;
        if (code >= range) {
          code -= range;
          value |= 1;
        }
        if (range < TOP) {
          widen();
        }
      }
      return value;
    }

    function number(model) {
      let node = 1;
      while (node < 32) {
        node = (node << 1) | bit(model.lengths, node);
      }
      const length = node - 32;
      node = 1;
      let rest = length;
      for (let seen = 0; seen < 2 && rest > 0; seen++) {
        rest--;
        node = (node << 1) | bit(model.digits, 4 * length + node);
      }
      return (rest ? node * 2 ** rest + bits(rest) : node) - 1;
    }

    return { bit, bits, number };
  };
})(window.gangmu.engine);
