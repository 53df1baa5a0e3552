"use strict";
window.gangmu = window.gangmu || {};
/*
 * Shards. A shard is a script that hands its payload over by gangmu.shard(name, payload), because a
 * page on disk may load scripts and nothing else.
 */
(function (gangmu) {
  const engine = (gangmu.engine = {});
  const FORMAT = 4;
  const DIRECTORY = "directory";
  const address = document.currentScript.src;
  const payloads = new Map();
  const loading = new Map();
  let failures = 0;
  let opened = null;

  /* The address of the site's root, with a slash at its end. */
  engine.root = address.slice(0, address.lastIndexOf("/assets/") + 1);

  gangmu.shard = function (name, payload) {
    payloads.set(name, payload);
  };

  function fetchShard(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      const fail = function () {
        script.remove();
        reject(new Error("search/" + name + ".js"));
      };
      script.onerror = fail;
      script.onload = function () {
        // A file that is cut off is no script, so it loads and hands nothing over.
        if (!payloads.has(name)) {
          fail();
          return;
        }
        script.remove();
        resolve(payloads.get(name));
        payloads.delete(name);
      };
      script.src = engine.root + "search/" + name + ".js" + (failures ? "?again=" + failures : "");
      document.head.append(script);
    });
  }

  /* Gives the payload of a file. What failed is forgotten with the directory, and loads anew. */
  engine.load = function (name) {
    if (!loading.has(name)) {
      loading.set(
        name,
        fetchShard(name).catch(function (error) {
          loading.delete(name);
          loading.delete(DIRECTORY);
          opened = null;
          failures++;
          throw error;
        }),
      );
    }
    return loading.get(name);
  };

  async function open() {
    const index = Object.assign({}, await engine.load(DIRECTORY));
    if (index.format !== FORMAT) {
      opened = null;
      throw new Error("search/directory.js");
    }
    index.rules = engine.rules(index.token, index.term, index.pairs);
    engine.openAlphabet(index);
    engine.openTexts(index);
    engine.openTerms(index);
    return index;
  }

  /* The directory, opened. */
  engine.index = function () {
    if (!opened) {
      const opening = open();
      opened = opening;
      opening.catch(() => (opened = opened === opening ? null : opened));
    }
    return opened;
  };

  /* Loads a shard of the directory's build by its kind and number. */
  engine.shard = function ({ build }, kind, number) {
    return engine.load(kind + number + "-" + build);
  };

  /* The place of the last of the sorted keys that is not above the key; -1 where all are. */
  engine.floor = function (keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  };
})(window.gangmu);
