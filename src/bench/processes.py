#!/usr/bin/env python3
"""Measure whole processes: python3 src/bench/processes.py [RUNS]

Runs `gangmu --help`, the import and the build of the seed in turn, beside the start of a JVM that does
nothing (`java -version`), RUNS times (default 11), after one round that does not count. Prints the median
of wall time, of processor time and of peak memory, and the ratio of wall time to that of the bare JVM.
Needs target/gangmu.jar (./mvnw -q -DskipTests package) and a quiet machine.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
JAR = [JAVA, "-jar", "target/gangmu.jar"]
SEED = "content/reports/shenyang/2023/source.txt"


def run(command):
    """Wall seconds, processor seconds and peak MiB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"exit {process.returncode}: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with tempfile.TemporaryDirectory() as folder:
        content, site = os.path.join(folder, "content"), os.path.join(folder, "site")
        commands = {
            "java -version": [JAVA, "-version"],
            "gangmu --help": JAR + ["--help"],
            "gangmu import (seed)": JAR + ["import", SEED, "--content", content, "--force"],
            "gangmu build (seed)": JAR + ["build", "--content", content, "--output", site],
        }
        found = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, command in commands.items():
                figures = run(command)
                if turn:
                    found[name].append(figures)
    bare = statistics.median(wall for wall, _, _ in found["java -version"])
    print("| process | wall, s | to the JVM | processor, s | peak, MiB |\n|---|---|---|---|---|")
    for name, figures in found.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*figures))
        print(f"| `{name}` | {wall:.2f} | {wall / bare:.1f} | {cpu:.2f} | {peak:.0f} |")


if __name__ == "__main__":
    main()
