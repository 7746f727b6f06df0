# SPDX-License-Identifier: EUPL-1.2
"""Each operation with each of its calls going wrong: killed there, torn, failing, on a full disk."""
import os
import random
import shutil
import subprocess
from dataclasses import dataclass, field

from bench import DONE, FINDINGS, RAW_CODE, REFUSED, WORKERS, evenly, read_acks
from operations import all_operations

DYING = ("kill", "torn", "power")


@dataclass
class Ready:
    """An operation's home folder before, and what a run without faults makes of it."""

    template: object
    before: str
    after: str = ""
    states: list = field(default_factory=list)
    code: int = 0
    calls: int = 0
    known: dict = field(default_factory=dict)


def ready_for(bench, operation):
    """Prepared once in each slot."""
    if operation.name not in bench.slot.ready:
        bench.slot.ready[operation.name] = prepare(bench, operation)
    return bench.slot.ready[operation.name]


def prepare(bench, operation):
    home = bench.slot.top / "h"
    clear(bench.slot.top)
    home.mkdir()
    operation.prepare(bench, home)
    ready = Ready(bench.folder() / "t", "", known=operation.copies(home))
    shutil.copytree(home, ready.template)
    ready.before, problem = bench.look(operation.file(home)) if operation.name.startswith("migration") else operation.state(bench, home)
    if problem:
        raise RuntimeError(f"{operation.name}: {problem}")
    top, home = fresh(bench, ready)
    ready.code, ready.calls, _, err = bench.faulty(operation.command(bench, home), home, 0, "count", operation.extra)
    ready.states = [ready.before] + read_acks(top / "acks")
    ready.after, problem = operation.state(bench, home)
    problem = problem or (f"ended with {ready.code}: {err}" if ready.code not in (DONE, FINDINGS) else None)
    problem = problem or (f"only {ready.calls} calls were seen" if ready.calls < 10 else None)
    if problem:
        raise RuntimeError(f"{operation.name}: {problem}")
    ready.states.append(ready.after)
    return ready


def clear(folder):
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def fresh(bench, ready):
    clear(bench.slot.top)
    shutil.copytree(ready.template, bench.slot.top / "h")
    return bench.slot.top, bench.slot.top / "h"


def check(bench, operation, ready, home, ended, dying, again):
    """The invariants after one case; answers what does not hold."""
    code, err = ended
    if not dying:
        if code < 0:
            return f"crashed with signal {-code}"
        if code not in (DONE, FINDINGS, REFUSED):
            return f"ended with {code}: {err[:200]}"
        if code == REFUSED and not err:
            return "refused without a word"
        if operation.name[0] != "e" and RAW_CODE.search(err):
            return f"a raw code in what is said: {err[:200]}"
    if problem := operation.first(bench, home, ready):
        return problem
    acked = read_acks(home.parent / "acks")
    state, problem = operation.state(bench, home)
    if problem:
        return problem
    if acked and state not in ready.states[len(acked): len(acked) + 2]:
        return f"{len(acked)} edits acknowledged, the state is another"
    if state not in ready.states:
        return "the state is neither the one before nor the one after"
    if not dying and code == DONE and ready.code == DONE and state != ready.after:
        return f"said done, but it is not: {err[:200]}"
    problem = operation.untouched(home, ready.known) or operation.after(bench, home, ready, code if not dying else None, state)
    return problem or (operation.again(bench, home, ready) if again else None)


def every_call(bench, part, modes, twice=None):
    """`modes`: mode → how many calls of each operation at most (None: every one). `twice`: the recovery is killed too."""
    cases = []
    for operation in all_operations():
        ready = ready_for(bench, operation)
        chosen = [(at, mode) for mode, limit in modes.items() for at in evenly(range(1, ready.calls + 1), limit)]
        cases += [(operation, at, mode) for at, mode in chosen]
        part.note(f"{operation.name} {len(chosen)} of {ready.calls * len(modes)}")

    def one(case):
        operation, at, mode = case
        ready = ready_for(bench, operation)
        _, home = fresh(bench, ready)
        command = operation.command(bench, home)
        code, _, _, err = bench.faulty(command, home, at, mode, operation.extra)
        told = f"{operation.name}, call {at} of {ready.calls}, {mode}"
        if twice:
            at_recovery = random.Random(f"{bench.seed} {told}").randrange(1, 40)
            told += f", the recovery at its call {at_recovery}"
            bench.faulty([bench.driver, "state", operation.file(home)], home, at_recovery, twice)
        again = bench.full or at % 3 == 0
        problem = check(bench, operation, ready, home, (code, err), mode in DYING, again)
        part.case(problem and f"{told}: {problem}")

    waiting = [c for c in cases if c[0].sleeps and c[2] not in DYING]
    bench.parallel(one, [c for c in cases if c not in waiting])
    bench.parallel(one, waiting, WORKERS * 4)


def kill_at_every_call(bench, part):
    every_call(bench, part, {"kill": bench.some(100, None), "torn": bench.some(16, None)})


def kill_and_kill_again(bench, part):
    every_call(bench, part, {"kill": bench.some(12, None)}, twice="kill")


def power_cut(bench, part):
    every_call(bench, part, {"power": bench.some(30, None)})


def failing_calls(bench, part):
    every_call(bench, part, {"eio": bench.some(12, None), "eio-on": bench.some(16, None), "short": bench.some(3, None)})


def full_disk_at_every_write(bench, part):
    every_call(bench, part, {"full": bench.some(10, None), "full-on": bench.some(16, None)})


def really_full_disk(bench, part):
    """A small tmpfs with more and more room, where this may be mounted; one for each operation."""
    if os.geteuid() != 0:
        part.note("SKIPPED: only root may mount a tmpfs")
        return

    def one(operation):
        top, kept = bench.slot.top, bench.slot.ready
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", str(top)], stderr=subprocess.DEVNULL, check=False).returncode != 0:
            part.note(f"{operation.name} SKIPPED: no right to mount a tmpfs here")
            return
        bench.slot.ready = {}  # the program knows the disk that a file stands on: prepared there too
        acks = bench.folder() / "acks"
        try:
            ready = ready_for(bench, operation)
            most = 4 * operation.file(ready.template).stat().st_size // 1024 + 256
            for room in evenly(range(0, most, 4), bench.some(12, None)):
                _, home = fresh(bench, ready)
                acks.unlink(missing_ok=True)
                (top / "acks").symlink_to(acks)
                free = os.statvfs(top)
                (top / "ballast").write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - room * 1024)))
                code, _, err = bench.run(operation.command(bench, home), home, operation.extra)
                (top / "ballast").unlink()
                problem = check(bench, operation, ready, home, (code, err), False, True)
                part.case(problem and f"{operation.name}, {room} KiB free: {problem}")
        finally:
            bench.slot.ready = kept
            subprocess.run(["umount", "-l", str(top)], check=False)

    bench.parallel(one, all_operations())
