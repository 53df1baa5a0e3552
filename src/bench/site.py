#!/usr/bin/env python3
"""Build a site of many reports: python3 src/bench/site.py CONTENT [HEAP]

Runs `gangmu build` over a content folder with a heap of HEAP (default 512m) into a new folder and prints wall
time, processor time, peak memory, and the size of what was written by kind of file, per report. Needs
target/gangmu.jar (./mvnw -q -DskipTests package) and a quiet machine.
"""
import collections
import os
import pathlib
import subprocess
import sys
import tempfile
import time


def kind(path):
    """The kind of a file by its path from the root of the site."""
    if len(path.parts) == 1 or path.parts[0] in ("assets", "data", "indicators", "search"):
        return path.parts[0] if len(path.parts) > 1 else "others"
    if len(path.parts) == 2:
        return "place"
    if path.name == "index.html":
        return path.parts[2] if len(path.parts) > 3 else "text"
    return path.name


def main():
    content, heap = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "512m"
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder, "site")
        command = ["java", f"-Xmx{heap}", "-jar", "target/gangmu.jar", "build", "--content", content, "--output", str(site)]
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status):
            sys.exit("the build failed")
        sizes = collections.Counter()
        for path in site.rglob("*"):
            if path.is_file():
                sizes[kind(path.relative_to(site))] += path.stat().st_size
        reports = sum(1 for _ in site.glob("*/*/report.json"))
    cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    print(f"{reports} reports: {wall:.1f} s, {cpu:.1f} s of processor, {peak:.0f} MiB, {sum(sizes.values()) / 1e6:.0f} MB")
    for name, size in sizes.most_common():
        print(f"{size / 1000 / reports:8.1f} kB a report  {name}")


if __name__ == "__main__":
    main()
