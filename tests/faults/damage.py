# SPDX-License-Identifier: EUPL-1.2
"""What lies there is not what was written: damaged bytes, journals of other files, and the file taken away while it is open."""
import os
import shutil
import time
from pathlib import Path

from bench import REFUSED, digest, edit, evenly, new_file


def damaged_bytes(bench, part):
    """Every damage is refused with a word and without a change, or harmless; a file that was cut off is never opened."""
    template = bench.folder() / "h"
    template.mkdir()
    file = new_file(bench, template)
    edit(bench, file, template, 3, 20)
    pages = file.stat().st_size // 4096
    plan = {"truncate": pages * 3, "flip": bench.some(300, 20000), "zero": bench.some(60, 2000), "swap": bench.some(60, 2000), "double": bench.some(30, 1000)}
    pieces = []
    for how, count in plan.items():
        # Truncation goes through the pages in turn and stays whole.
        share = count if how == "truncate" else max(1, count // 4)
        pieces += [(how, share, bench.seed + n) for n in range(count // share)]

    def one(piece):
        how, count, seed = piece
        home = bench.folder()
        copy = home / file.name
        shutil.copy(file, copy)
        code, out, err = bench.run([bench.driver, "corrupt", copy, how, seed, count], home, timeout=7200)
        part.case(None if code == 0 else f"{how}, seed {seed}: status {code}, {out} {err[:300]}", count)
        shutil.rmtree(home)

    bench.parallel(one, pieces)
    part.note(f"{pages} pages: " + ", ".join(f"{how} {count}" for how, count in plan.items()))


def crashed(bench, home, name, seed, points):
    """What a writer killed at its calls leaves beside the file: [(bytes of the file, bytes of its journal)], hot ones only."""
    top = bench.folder()
    shutil.copytree(home, top / "h")
    _, calls, _, _ = bench.faulty([bench.driver, "edit", top / "h" / name, seed, 3, top / "acks"], top / "h", 0, "count")
    found = {}

    def one(at):
        top = bench.folder()
        shutil.copytree(home, top / "h")
        file = top / "h" / name
        bench.faulty([bench.driver, "edit", file, seed, 3, top / "acks"], top / "h", at, "kill")
        journal = Path(str(file) + "-journal")
        if journal.exists() and journal.read_bytes()[:8] == bytes.fromhex("d9d505f920a163d7"):
            found[at] = (file.read_bytes(), journal.read_bytes())
        shutil.rmtree(top)

    bench.parallel(one, range(1, calls + 1))
    if len(found) < 3:
        raise RuntimeError(f"{len(found)} hot journals were made at {calls} calls")
    return evenly([found[at] for at in sorted(found)], points)


def journals(bench, part):
    """A journal that is missing, foreign, of an older or a newer state; a stale -wal: none may change a sound file."""
    home = bench.folder() / "h"
    home.mkdir()
    file = new_file(bench, home)
    edit(bench, file, home, 1, 10)
    other = bench.folder() / "h"
    other.mkdir()
    foreign = new_file(bench, other)
    edit(bench, foreign, other, 2, 10)
    own = crashed(bench, home, file.name, 3, bench.some(24, None))
    theirs = crashed(bench, other, foreign.name, 4, bench.some(4, None))
    # States of the same file: before, after what was cut off and more, and another way from the same beginning.
    states = {"the same state": file.read_bytes()}
    # One to three steps on another way stands where the journals of the crash do, by the number of changes.
    for name, seed, steps in (("a newer state", 3, 8), ("a state of another way", 9, 5), ("another way, one step", 9, 1),
                              ("another way, two steps", 9, 2), ("another way, three steps", 9, 3)):
        further = bench.folder() / "h"
        shutil.copytree(home, further)
        edit(bench, further / file.name, further, seed, steps)
        states[name] = (further / file.name).read_bytes()
    known = {}

    def alone(content):
        if content not in known:
            top = bench.folder()
            (top / file.name).write_bytes(content)
            known[content] = bench.look(top / file.name)[0]
        return known[content]

    reference = bench.folder() / "h"
    shutil.copytree(home, reference)
    way = [alone(states["the same state"])] + edit(bench, reference / file.name, reference, 3, 3)

    def case(told, content, beside, good):
        """`good`: the states it may open to; being refused with a word and without a change is always right."""
        for how in (bench.state, bench.look):
            top = bench.folder()
            copy = top / file.name
            copy.write_bytes(content)
            for ending, bytes_ in beside.items():
                Path(str(copy) + ending).write_bytes(bytes_)
            state, problem = how(copy)
            if problem and "cleanly (3)" in problem:
                problem = None if digest(copy) == digest_of(content) else "refused, but the file was changed"
            elif not problem and state not in good:
                problem = "it opens, and the state is another"
            part.case(problem and f"{told}, {how.__name__}: {problem}")
            shutil.rmtree(top)

    garbage = {"empty": b"", "random": bench.random.randbytes(8192), "zeros": bytes(4096), "text": b"not a journal\n" * 50}
    for name, content in states.items():
        sound = {alone(content)}
        for kind, bytes_ in garbage.items():
            for ending in ("-journal", "-wal", "-shm"):
                case(f"{kind} {ending} beside {name}", content, {ending: bytes_}, sound)
        for number, (_, journal) in enumerate(own):
            case(f"own journal {number} beside {name}", content, {"-journal": journal}, sound | ({way[0]} if name == "the same state" else set()))
        for number, (_, journal) in enumerate(theirs):
            case(f"journal {number} of another file beside {name}", content, {"-journal": journal}, sound)
    for number, (content, journal) in enumerate(own):
        case(f"crash {number} with its own journal", content, {"-journal": journal}, way)
        case(f"crash {number} without its journal", content, {}, way)
        case(f"crash {number} with the journal of another file", content, {"-journal": theirs[0][1]}, way)
        case(f"crash {number} with its journal cut off", content, {"-journal": journal[: len(journal) // 2]}, way)
    part.note(f"{len(own)} own and {len(theirs)} foreign journals of killed writers")


def digest_of(content):
    import hashlib
    return hashlib.sha256(content).hexdigest()


def taken_away(bench, part):
    """The file is deleted, renamed, replaced or emptied while a writer works on it: said so, no crash, nothing overwritten."""
    template = bench.folder() / "h"
    template.mkdir()
    file = new_file(bench, template)
    older = file.read_bytes()
    edit(bench, file, template, 1, 5)

    def one(case):
        how, turn = case
        top = bench.folder()
        home = top / "h"
        shutil.copytree(template, home)
        copy = home / file.name
        elsewhere = home / "kitas.santalka"
        process = bench.start([bench.driver, "edit", copy, turn, 400, top / "acks"], home)
        time.sleep(0.05 + 0.02 * turn)
        if how == "deleted":
            copy.unlink()
        elif how == "renamed":
            copy.rename(elsewhere)
        elif how == "replaced":
            (home / "new").write_bytes(older)
            os.replace(home / "new", copy)
        elif how == "a folder":
            copy.rename(elsewhere)
            copy.mkdir()
        text = process.communicate()[1].decode(errors="replace")
        problem = None
        if process.returncode not in (0, REFUSED) or process.returncode == REFUSED and not text:
            problem = f"the writer ended with {process.returncode}: {text[:200]}"
        if how == "replaced" and copy.read_bytes() != older and process.returncode != 0:
            problem = problem or "what was put there was overwritten"
        if elsewhere.exists():
            state, wrong = bench.state(elsewhere)
            acked = (top / "acks").read_text().split() if (top / "acks").exists() else []
            if wrong or acked and state not in acked:
                problem = problem or f"the renamed file: {wrong or 'not what was acknowledged last'}"
        part.case(problem and f"{how}, {turn}: {problem}")
        shutil.rmtree(top)

    bench.parallel(one, [(how, turn) for how in ("deleted", "renamed", "replaced", "a folder") for turn in range(bench.some(4, 60))])
