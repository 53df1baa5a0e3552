#!/usr/bin/env python3
"""Writes the table of Traditional and Simplified characters to standard output: a pair a line, in
the order of code points. It is kept as src/main/resources/gangmu/text/simplified.txt.

Source: the transform Traditional-Simplified of ICU 72 (uconv of icu-devtools), one character at
a time. What Simplified texts are written with stays as it is: the characters of GB 2312 (著, 乾
and 藉 among them) and 瞭, which the standard list of 2013 took back. A character whose counterpart
would be folded again (薴) stays too, so that folding twice changes nothing.
"""
import subprocess

UNIFIED = [chr(code) for code in range(0x4E00, 0x9FF0)]


def in_gb2312(character):
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


folded = subprocess.run(
    ["uconv", "-f", "UTF-8", "-t", "UTF-8", "-x", "Traditional-Simplified"],
    input="\n".join(UNIFIED), capture_output=True, encoding="utf-8", check=True,
).stdout.split("\n")
pairs = {
    character: simplified
    for character, simplified in zip(UNIFIED, folded)
    if character != simplified and not in_gb2312(character) and character != "瞭"
}
for character, simplified in pairs.items():
    if simplified not in pairs:
        print(character + simplified)
