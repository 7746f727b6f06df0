# SPDX-License-Identifier: EUPL-1.2
"""What every part of the fault tests works with: programs, folders, seeds, the judge of a file, cases and losses."""
import hashlib
import os
import random
import re
import resource
import select
import shutil
import struct
import subprocess
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DONE, FINDINGS, REFUSED = 0, 1, 3
WORKERS = os.cpu_count() or 2
RAW_CODE = re.compile(r"SQLITE_|\berrno\b|\b0x[0-9a-f]{4}")


class Part:
    """Cases and losses of one part of the run; a loss keeps what tells how to see it again."""

    def __init__(self, name):
        self.name, self.cases, self.losses, self.notes = name, 0, [], []
        self.lock = threading.Lock()
        self.started = time.monotonic()

    def case(self, problem=None, count=1):
        with self.lock:
            self.cases += count
            if problem:
                self.losses.append(problem)

    def note(self, text):
        with self.lock:
            self.notes.append(text)


class Judge:
    """A process that opens files as the program does, with all recovery, and says what is in them."""

    def __init__(self, bench):
        self.bench, self.process = bench, None

    def ask(self, how, file):
        """(hash, None) of a file that opens and is sound, else (None, what is wrong)."""
        if not self.process or self.process.poll() is not None:
            home = self.bench.folder()
            self.process = subprocess.Popen([str(self.bench.driver), "serve"], env=self.bench.environment(home), stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.process.stdin.write(f"{how} {file}\n".encode())
        self.process.stdin.flush()
        if not select.select([self.process.stdout], [], [], 60)[0]:
            self.process.kill()
            self.process.wait()
            return None, "opening it hangs"
        status, _, text = self.process.stdout.readline().decode(errors="replace").strip().partition(" ")
        if status == "0":
            return text, None
        if status == "":
            return None, f"opening it crashes ({self.process.wait()})"
        return None, f"does not open cleanly ({status}): {text[:300]}"

    def close(self):
        if self.process:
            self.process.kill()
            self.process.communicate()


class Slot:
    """Where one thread works: always the same path, because the program remembers files by theirs."""

    def __init__(self, bench):
        self.top, self.judge, self.ready = bench.folder(), Judge(bench), {}


class Bench:
    """Programs, folders and seeds of one run."""

    def __init__(self, options):
        self.bin = Path(options.bin).resolve()
        self.full = options.full
        self.seed = options.seed
        self.random = random.Random(options.seed)
        # Memory is a disk like any other to a program that is killed, and a quick one.
        quick = "/dev/shm" if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 2**30 else None
        self.top = Path(tempfile.mkdtemp(prefix="santalka-faults-", dir=quick))
        self.cli = self.bin / "santalka-cli"
        self.driver = self.bin / "fault_driver"
        self.shim = self.bin / "libfault_shim.so"
        self.local = threading.local()
        # The shim keeps handles of what a power cut would take back.
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(16384, most) if most != resource.RLIM_INFINITY else 16384, most))
        self.slots = []
        self.free = []
        self.local.slot = self.take()

    def close(self):
        for slot in self.slots:
            slot.judge.close()
        shutil.rmtree(self.top, ignore_errors=True)

    def folder(self):
        return Path(tempfile.mkdtemp(dir=self.top))

    def some(self, short, full):
        return full if self.full else short

    def environment(self, home, extra=None):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("SANTALKA_", "FAULT_", "LD_PRELOAD", "XDG_"))}
        (home / "tmp").mkdir(exist_ok=True)
        env.update(HOME=str(home), TMPDIR=str(home / "tmp"), SANTALKA_APP_DATA=str(home / "data"), TZ="Europe/Vilnius", LC_ALL="C.UTF-8",
                   XDG_RUNTIME_DIR=str(home / "tmp"))
        env.update(extra or {})
        return env

    def start(self, command, home, extra=None):
        return subprocess.Popen([str(c) for c in command], env=self.environment(home, extra), stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, command, home, extra=None, timeout=300):
        done = subprocess.run([str(c) for c in command], env=self.environment(home, extra), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=timeout)
        return done.returncode, done.stdout.decode(errors="replace").strip(), done.stderr.decode(errors="replace").strip()

    def must(self, command, home, extra=None, timeout=600):
        code, out, err = self.run(command, home, extra, timeout)
        if code not in (DONE, FINDINGS):
            raise RuntimeError(f"{[str(c) for c in command]}: {code} {err}")
        return out

    def take(self):
        if not self.free:
            self.slots.append(Slot(self))
            return self.slots[-1]
        return self.free.pop()

    @property
    def slot(self):
        return self.local.slot

    def parallel(self, work, items, workers=WORKERS):
        taken = []

        def begin():
            self.local.slot = self.take()
            taken.append(self.local.slot)

        with ThreadPoolExecutor(max_workers=workers, initializer=begin) as pool:
            list(pool.map(work, items))
        self.free += taken

    def state(self, file):
        return self.slot.judge.ask("state", file)

    def look(self, file):
        return self.slot.judge.ask("look", file)

    def faulty(self, command, home, at, mode, extra=None):
        """Runs the command with the n-th watched call going wrong; answers its status and how many calls were made."""
        counter = home.parent / "count"
        counter.write_bytes(bytes(8))
        env = {"LD_PRELOAD": str(self.shim), "FAULT_DIR": str(home), "FAULT_COUNT": str(counter), "FAULT_AT": str(at), "FAULT_MODE": mode}
        env.update(extra or {})
        code, out, err = self.run(command, home, env)
        return code, struct.unpack("<Q", counter.read_bytes())[0], out, err


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def evenly(points, limit):
    """At most so many of the points, at even distances, the first and the last among them."""
    points = list(points)
    if limit is None or limit >= len(points):
        return points
    return [points[round(i * (len(points) - 1) / max(1, limit - 1))] for i in range(limit)]


def read_acks(path):
    """Complete lines only: the last may have been cut."""
    if not path.exists():
        return []
    text = path.read_text()
    return [line.split(" ")[1] for line in text[: text.rfind("\n") + 1].splitlines()]


def new_file(bench, home):
    file = home / "savivaldybė.santalka"
    bench.must([bench.driver, "new", file], home)
    return file


def edit(bench, file, home, seed, steps, acks=None):
    acks = acks or home.parent / f"{home.name}.acks"
    bench.must([bench.driver, "edit", file, seed, steps, acks], home)
    return read_acks(acks)
