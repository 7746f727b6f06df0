# SPDX-License-Identifier: EUPL-1.2
"""Chance at work: kills while editing, several processes at once, walks of undo and redo."""
import random
import shutil
import signal
import time

from bench import REFUSED, WORKERS, edit, new_file, read_acks
from operations import ring_copies


def kill_while_editing(bench, part):
    """kill -9 at a random moment; what was acknowledged is there, at most the edit in flight besides."""
    cases = bench.some(300, 10000)
    steps = 120
    template = bench.folder() / "h"
    template.mkdir()
    start = bench.look(new_file(bench, template))[0]
    seeds = [bench.random.randrange(1 << 30) for _ in range(max(4, cases // 100))]
    expected = {}

    def reference(seed):
        home = bench.folder() / "h"
        shutil.copytree(template, home)
        expected[seed] = [start] + edit(bench, next(home.glob("*.santalka")), home, seed, steps)
        shutil.rmtree(home.parent)

    started = time.monotonic()
    bench.parallel(reference, seeds)
    span = (time.monotonic() - started) / len(seeds) * WORKERS
    reached, kept = set(), []

    def one(index):
        seed = seeds[index % len(seeds)]
        wait = random.Random(f"{bench.seed} {index}").uniform(0.01, span)
        top = bench.folder()
        home = top / "h"
        shutil.copytree(template, home)
        file = next(home.glob("*.santalka"))
        process = bench.start([bench.driver, "edit", file, seed, steps, top / "acks"], home)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        done = len(read_acks(top / "acks"))
        reached.add(done)
        state, problem = bench.state(file)
        if not problem and state not in expected[seed][done: done + 2]:
            problem = f"{done} edits acknowledged, the state is another"
        kept.extend(home.glob("*.santalka.2*"))
        part.case(problem and f"seed {seed}, killed after {wait:.3f} s: {problem}")
        shutil.rmtree(top)

    bench.parallel(one, range(cases))
    # Only a kill between two writes of one commit leaves it open whose journal it is.
    if len(kept) > max(2, cases // 50):
        part.case(f"{len(kept)} of {cases} ordinary crashes left a file as it was found")
    part.note(f"after 0 to {max(reached)} edits, {len(reached)} different numbers of them; kept as found {len(kept)} times")


def two_processes(bench, part):
    """Several start on one file: one writes, the others are told; a restore meets a writer; nothing acknowledged is lost."""
    rounds = bench.some(40, 10000)
    template = bench.folder() / "h"
    template.mkdir()
    edit(bench, new_file(bench, template), template, 1, 5)
    bench.must([bench.cli, "backup", next(template.glob("*.santalka"))], template)
    start = bench.look(next(template.glob("*.santalka")))[0]

    def one(turn):
        top = bench.folder()
        home = top / "h"
        shutil.copytree(template, home)
        file = next(home.glob("*.santalka"))
        pause = random.Random(f"{bench.seed} {turn}")
        restoring = turn % 2 == 1
        writers, others = [], []
        for n in range(1 if restoring else 2 + turn // 2 % 4):
            writers.append(bench.start([bench.driver, "edit", file, turn * 10 + n, 25, top / f"acks{n}"], home))
            time.sleep(pause.uniform(0, 0.05))
        if restoring:
            others.append(bench.start([bench.cli, "restore", file, "--from", "1"], home))
            writers.append(bench.start([bench.driver, "edit", file, turn * 10 + 5, 25, top / "acks1"], home))
        others += [bench.start([bench.driver, "look", file], home) for _ in range(2)]
        problem = None
        for process in writers + others:
            text = process.communicate()[1].decode(errors="replace")
            if process.returncode not in (0, REFUSED) or process.returncode == REFUSED and not text:
                problem = problem or f"a process ended with {process.returncode}: {text[:200]}"
        acked = [read_acks(top / f"acks{n}") for n in range(len(writers))]
        state, wrong = bench.state(file)
        problem = problem or wrong
        last = {a[-1] for a in acked if a}
        if restoring:
            # What a writer came to is the file, or in a backup that the restore made first, or the other went on from it.
            kept = {state} | {bench.look(copy)[0] for copy, whole in ring_copies(home) if whole}
            lost = [a for a in last if a not in kept]
            if len(lost) > (1 if len(last) == 2 else 0):
                problem = problem or f"{lost} is in neither the file nor a backup"
        elif not last and state != start or last and state not in last:
            problem = problem or "the state is none that was acknowledged last"
        part.case(problem and f"round {turn}: {problem}")
        shutil.rmtree(top)

    bench.parallel(one, range(rounds))


def undo_walks(bench, part):
    """Edits, undo, redo and reopening against stacks of states, then all the way back and forth."""
    seeds = [(bench.random.randrange(1 << 30), bench.some(300, 1000)) for _ in range(bench.some(10, 2000))]
    seeds.append((bench.random.randrange(1 << 30), 1000))

    def one(walk):
        seed, steps = walk
        home = bench.folder()
        code, out, err = bench.run([bench.driver, "walk", seed, steps, 50, home], home, timeout=1200)
        part.case(None if code == 0 else f"walk of {steps} steps with seed {seed}: {out} {err[:300]}")
        shutil.rmtree(home)

    bench.parallel(one, seeds)
