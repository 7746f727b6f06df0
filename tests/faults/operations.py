# SPDX-License-Identifier: EUPL-1.2
"""What changes files, each with its own promise: edits, import, export, backup, restore, publish, migration."""
import json
import os
import shutil
import time
import zipfile

from bench import DONE, FINDINGS, ROOT, digest, edit, new_file

ALL = []
LEFTOVERS = ("*.part", "*.making", "*.keeping", "*.upgrading", "*.restoring", "*.snapshot", "~$*.tmp", "*-journal", "*.santalka.lock")


def ring_copies(home):
    """Every backup that the program would offer: (path, whether its bytes are those of its manifest)."""
    for manifest in home.rglob("*.json"):
        try:
            said = json.loads(manifest.read_text())
        except ValueError:
            continue
        copy = manifest.with_suffix(".santalka")
        if "sha256" in said and copy.exists() and copy.stat().st_size == said.get("size"):
            yield copy, digest(copy) == said["sha256"]


class Operation:
    """`prepare` fills a home folder once, `command` runs on a copy of it, `check` looks at what came of it."""

    name = ""
    extra = {}
    sleeps = False  # waits for a place that does not answer, so that many cases may wait at once

    def prepare(self, bench, home):
        raise NotImplementedError

    def command(self, bench, home):
        raise NotImplementedError

    def file(self, home):
        return next(home.glob("*.santalka"))

    def state(self, bench, home):
        return bench.state(self.file(home))

    def copies(self, home):
        """Earlier good copies and what the office brought: they stay what they are."""
        return {str(p.relative_to(home)): digest(p) for p in home.rglob("*") if p.is_file() and p != self.file(home)
                and (p.suffix in (".bak", ".csv") or p.suffix == ".santalka" and p.with_suffix(".json").exists())}

    def untouched(self, home, known):
        """Copies may only go when as many new ones stand there whole."""
        gone = [name for name in known if not (home / name).exists()]
        for name, was in known.items():
            if name not in gone and digest(home / name) != was:
                return f"{name} was changed"
        fresh = [c for c, _ in ring_copies(home) if str(c.relative_to(home)) not in known]
        if len(gone) > len(fresh):
            return f"{gone[0]} is gone and nothing new stands there"
        return next((f"the backup {c.name} is offered and not whole" for c, whole in ring_copies(home) if not whole), None)

    def first(self, bench, home, ready):
        """What must hold before anybody opens the file again."""
        return None

    def after(self, bench, home, ready, code, state):
        """More that must hold after a case; answers a problem or None."""
        return None

    def again(self, bench, home, ready):
        """The same once more, undisturbed: it works, and nothing half is left."""
        for lock in home.rglob("ring.lock"):
            os.utime(lock, (time.time() - 60,) * 2)  # an empty one is waited for half a minute: let that have passed
        code, _, err = bench.run(self.command(bench, home), home, self.extra)
        if code not in (DONE, FINDINGS):
            return f"once more it ends with {code}: {err[:300]}"
        left = [str(p.relative_to(home)) for pattern in LEFTOVERS for p in home.rglob(pattern)]
        return f"left behind: {left}" if left else self.finished(bench, home, ready)

    def finished(self, bench, home, ready):
        state, problem = self.state(bench, home)
        return problem or (None if state == ready.after else "once more it comes to another state")


class Edits(Operation):
    name = "edits"

    def prepare(self, bench, home):
        edit(bench, new_file(bench, home), home, 7, 30)

    def command(self, bench, home):
        return [bench.driver, "edit", self.file(home), 11, 5, home.parent / "acks"]

    def finished(self, bench, home, ready):
        return self.state(bench, home)[1]


class Import(Operation):
    name = "import"

    def prepare(self, bench, home):
        new_file(bench, home)
        shutil.copy(ROOT / "tests/data/office-files/institucijos.csv", home / "institucijos.csv")

    def command(self, bench, home):
        return [bench.cli, "import", self.file(home), home / "institucijos.csv", "--as", "stakeholders"]


class Export(Operation):
    """The old workbook stays whole until the new one is; then it is the new one."""

    name = "export"

    def prepare(self, bench, home):
        new_file(bench, home)
        (home / "lentelės.xlsx").write_bytes(b"old" * 1000)
        self.old = digest(home / "lentelės.xlsx")

    def command(self, bench, home):
        return [bench.cli, "export", self.file(home), home / "lentelės.xlsx"]

    def after(self, bench, home, ready, code, state):
        target = home / "lentelės.xlsx"
        if not target.exists():
            return "the old export is gone"
        if digest(target) == self.old:
            return "said done, but the old export stands there" if code == DONE else None
        return None if zipfile.is_zipfile(target) and zipfile.ZipFile(target).testzip() is None else "the export is half written"


class Backup(Operation):
    """With as many backups there as are kept, so that the oldest has to go; and into a second place."""

    name = "backup"

    def prepare(self, bench, home):
        file = new_file(bench, home)
        (home / "antra").mkdir()
        for i in range(10):
            edit(bench, file, home, i, 1)
            bench.must([bench.cli, "backup", file] + (["--to", home / "antra"] if i > 7 else []), home)

    def command(self, bench, home):
        return [bench.cli, "backup", self.file(home), "--to", home / "antra"]

    def after(self, bench, home, ready, code, state):
        fresh = [c for c, _ in ring_copies(home) if str(c.relative_to(home)) not in ready.known]
        if code == DONE and len(fresh) < 1:
            return "said done, but there is no new backup"
        for copy in fresh:
            held, problem = bench.look(copy)
            if held != ready.before:
                return f"the new backup holds another state ({problem})"
        return None


class Restore(Operation):
    name = "restore"

    def prepare(self, bench, home):
        file = new_file(bench, home)
        edit(bench, file, home, 5, 20)
        bench.must([bench.cli, "backup", file], home)
        edit(bench, file, home, 6, 10)

    def command(self, bench, home):
        return [bench.cli, "restore", self.file(home), "--from", "1"]

    def after(self, bench, home, ready, code, state):
        if state != ready.after or any(bench.look(c)[0] == ready.before for c, _ in ring_copies(home)):
            return None
        return "restored, but the state before is in no backup"


class RestoreDamaged(Restore):
    """The file cannot be read: it is kept byte for byte, and the backup takes its place."""

    name = "restore over damage"
    damaged = set()  # of each slot its own

    def prepare(self, bench, home):
        super().prepare(bench, home)
        file = self.file(home)
        file.write_bytes(file.read_bytes()[:-5000])
        self.damaged.add(digest(file))

    def command(self, bench, home):
        return [bench.cli, "restore", self.file(home), "--from", next((home / "data").rglob("000001*.santalka"))]

    def first(self, bench, home, ready):
        standing = digest(self.file(home)) in self.damaged
        kept = any(digest(p) in self.damaged for p in (home / "data").rglob("*.santalka"))
        return None if standing or kept else "the damaged file is nowhere any more"

    def state(self, bench, home):
        return ("damaged", None) if digest(self.file(home)) in self.damaged else bench.state(self.file(home))

    def after(self, bench, home, ready, code, state):
        return None


class Publish(Operation):
    """The file stands on a share: worked on in a copy here, delivered whole."""

    name = "publish"
    extra = {"SANTALKA_PLACE": "network"}
    sleeps = True
    first_time = False

    def prepare(self, bench, home):
        shared = home / "tinklas"
        shared.mkdir()
        new_file(bench, shared)
        for left in ("tmp", "data"):
            shutil.rmtree(shared / left, ignore_errors=True)
        shutil.copy(ROOT / "tests/data/office-files/institucijos.csv", home / "institucijos.csv")
        shutil.copy(ROOT / "tests/data/office-files/veiklos.xlsx", home / "veiklos.xlsx")
        if not self.first_time:
            bench.must([bench.cli, "import", self.file(home), home / "veiklos.xlsx", "--as", "activities", "--skip-errors"], home, self.extra)

    def file(self, home):
        return next((home / "tinklas").glob("*.santalka"))

    def state(self, bench, home):
        return bench.look(self.file(home))  # as a colleague would meet it

    def command(self, bench, home):
        return [bench.cli, "import", self.file(home), home / "institucijos.csv", "--as", "stakeholders"]

    def after(self, bench, home, ready, code, state):
        shown = [p.name for p in (home / "tinklas").glob("*.santalka")]
        return None if len(shown) == 1 else f"beside the file stand others: {shown}"


class PublishFirst(Publish):
    name = "fetch and publish"
    first_time = True


class Migrate(Operation):
    """A file of a released version, opened for work; then two edits."""

    def __init__(self, source=None):
        self.source = source
        self.name = f"migration of {source.stem}"
        self.original = digest(source)

    def prepare(self, bench, home):
        shutil.copy(self.source, home / "senas.santalka")

    def command(self, bench, home):
        return [bench.driver, "edit", self.file(home), 11, 2, home.parent / "acks"]

    def first(self, bench, home, ready):
        with open(self.file(home), "rb") as file:
            version = int.from_bytes(file.read(64)[60:64], "big")
        if version == int(self.source.name[:4]):
            return None if digest(self.file(home)) == self.original else "the old file was changed"
        kept = list(home.glob("*.bak"))
        return None if kept and bench.look(kept[0])[0] == ready.before else "migrated, but the old file was not kept whole"

    def finished(self, bench, home, ready):
        return self.state(bench, home)[1]


def migrations():
    return [Migrate(source) for source in sorted((ROOT / "tests/migrations").glob("*.santalka"))]


def all_operations():
    """Made once: some remember what they prepared."""
    if not ALL:
        ALL.extend([Edits(), Import(), Export(), Backup(), Restore(), RestoreDamaged(), PublishFirst(), Publish()] + migrations())
    return ALL
