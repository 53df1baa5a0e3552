#!/usr/bin/env python3
"""Import a folder of reports in one process: python3 src/bench/corpus.py FOLDER [HEAP]

Runs `gangmu import FOLDER` with a heap of HEAP (default 512m) into a new folder and prints wall time, processor
time, peak memory, how many reports were written, how many of them are complete, and what is said of the
others, the commonest first. Needs target/gangmu.jar (./mvnw -q -DskipTests package) and a quiet machine.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile
import time


def main():
    source, heap = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "512m"
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as err:
        command = ["java", f"-Xmx{heap}", "-jar", "target/gangmu.jar", "--lang", "en", "import", source,
                   "--content", os.path.join(folder, "content")]
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=err, text=True)
        written = sum(1 for _ in process.stdout)
        _, _, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        err.seek(0)
        said = [line.rstrip("\n") for line in err if not line.startswith("    ")]
    incomplete = sum("is not complete" in line for line in said)
    cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    print(f"{wall:.1f} s, {cpu:.1f} s of processor, {peak:.0f} MiB; {written} written, {written - incomplete} complete")
    kinds = collections.Counter(re.sub(r"^.*?: (error|warning): ", r"\1: ", re.sub(r"\d{4}", "YYYY", line)) for line in said)
    for kind, count in kinds.most_common(25):
        print(f"{count:5} {kind}")


if __name__ == "__main__":
    main()
