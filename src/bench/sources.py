#!/usr/bin/env python3
"""Measure reading PDF and Word beside others: python3 src/bench/sources.py PDF DOCX [RUNS]

Runs the import of each file, and in turn `pdftotext` (poppler-utils) and `pandoc` on the same files, as whole
processes, RUNS times (default 9) after one round that does not count. Gangmu's import also finds the outline and
the figures and writes Markdown; the others write the text alone. Prints the median of wall time, of processor time
and of peak memory. Needs target/gangmu.jar (./mvnw -q -DskipTests package), both programs, and a quiet machine.
"""
import os
import statistics
import sys
import tempfile

from processes import JAR, run


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    pdf, docx = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    with tempfile.TemporaryDirectory() as folder:
        content, text = os.path.join(folder, "content"), os.path.join(folder, "out.txt")
        commands = {
            "gangmu import (PDF)": JAR + ["import", pdf, "--content", content, "--force"],
            "pdftotext": ["pdftotext", pdf, text],
            "gangmu import (docx)": JAR + ["import", docx, "--content", content, "--force"],
            "pandoc (docx)": ["pandoc", docx, "-t", "plain", "-o", text],
        }
        found = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, command in commands.items():
                figures = run(command)
                if turn:
                    found[name].append(figures)
    print("| process | wall, s | processor, s | peak, MiB |\n|---|---|---|---|")
    for name, figures in found.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*figures))
        print(f"| `{name}` | {wall:.2f} | {cpu:.2f} | {peak:.0f} |")


if __name__ == "__main__":
    main()
