# SPDX-License-Identifier: EUPL-1.2
"""Files that were made to harm: refused with a word, in short time and little memory, and left as they are."""
import os
import random
import shutil
import sqlite3
import subprocess
import time
import zipfile
from pathlib import Path

from bench import DONE, FINDINGS, REFUSED, ROOT, digest, edit, new_file

SECONDS, MEGABYTES = 60, 512  # a busy machine and a debug build are slow; what hangs takes minutes
OFFICE = ROOT / "tests/data/office-files"


def guarded(bench, command, home):
    """(status, stderr, what was wrong with time or memory)."""
    out, err = home / "tmp" / "out", home / "tmp" / "err"
    environment = bench.environment(home)
    with open(out, "wb") as o, open(err, "wb") as e:
        process = subprocess.Popen([str(c) for c in command], env=environment, stdin=subprocess.DEVNULL, stdout=o, stderr=e)
        until = time.monotonic() + SECONDS
        while True:
            pid, status, used = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > until:
                process.kill()
                os.wait4(process.pid, 0)
                process.returncode = -9
                return None, "", f"takes more than {SECONDS} s"
            time.sleep(0.005)
    process.returncode = os.waitstatus_to_exitcode(status)
    much = used.ru_maxrss // 1024
    return process.returncode, err.read_text(errors="replace").strip(), f"takes {much} MB" if much > MEGABYTES else None


def ends_well(code, err, excess):
    if excess:
        return excess
    if code not in (DONE, FINDINGS, REFUSED):
        return f"ends with {code}: {err[:200]}"
    return "refused without a word" if code == REFUSED and not err else None


# ---- data files ---------------------------------------------------------------------------------------------------------

def altered(source, sql):
    """A copy of a good file that somebody who knows SQLite has worked on."""
    def make(path):
        shutil.copy(source, path)
        base = sqlite3.connect(path, isolation_level=None)
        try:
            for statement in sql:
                base.execute(statement)
        finally:
            base.close()
    return make


def patched(source, at, content):
    def make(path):
        whole = bytearray(source.read_bytes())
        whole[at: at + len(content)] = content
        path.write_bytes(whole)
    return make


def sparse(source, size):
    def make(path):
        shutil.copy(source, path)
        os.truncate(path, size)
    return make


def data_files(source):
    """name → what makes the file; all of them have to be refused for writing."""
    endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n AS id FROM c"
    other = ["CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)"]
    made = {
        "a trigger that deletes": altered(source, ["CREATE TRIGGER t AFTER INSERT ON activities BEGIN DELETE FROM stakeholders; END"]),
        "a trigger on an update": altered(source, ["CREATE TRIGGER t AFTER UPDATE ON file_settings BEGIN DELETE FROM edit_steps; END"]),
        "a view": altered(source, ["CREATE VIEW v AS SELECT * FROM stakeholders"]),
        "a view in a table's place": altered(source, ["PRAGMA foreign_keys = OFF", "DROP TABLE needs", f"CREATE VIEW needs AS {endless}"]),
        "an endless view": altered(source, [f"CREATE VIEW v AS {endless}"]),
        "a generated column": altered(source, ["ALTER TABLE needs ADD COLUMN x TEXT GENERATED ALWAYS AS (hex(title)) VIRTUAL"]),
        "a column more": altered(source, ["ALTER TABLE needs ADD COLUMN x TEXT"]),
        "a table more": altered(source, ["CREATE TABLE evil (id INTEGER PRIMARY KEY)"]),
        "2000 tables more": altered(source, ["BEGIN"] + [f"CREATE TABLE evil{n} (id INTEGER PRIMARY KEY)" for n in range(2000)] + ["COMMIT"]),
        "a table less": altered(source, ["PRAGMA foreign_keys = OFF", "DROP TABLE needs"]),
        "an index on an expression": altered(source, ["CREATE INDEX i ON needs (upper(title))"]),
        "a check that runs": altered(source, ["PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ', CHECK (randomblob(1000000000) IS NULL)) STRICT') WHERE name = 'needs'"]),
        "a schema that is no SQL": altered(source, ["PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = 'CREATE TABLE needs(' WHERE name = 'needs'"]),
        "a root page of another table": altered(source, ["PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'needs'"]),
        "a newer version": altered(source, ["PRAGMA user_version = 9999"]),
        "version 0": altered(source, ["PRAGMA user_version = 0"]),
        "a negative version": altered(source, ["PRAGMA user_version = -5"]),
        "another application": altered(source, ["PRAGMA application_id = 1"]),
        "a page size that is none": patched(source, 16, b"\x03\x03"),
        "a page size of 1 byte": patched(source, 16, b"\x00\x01"),
        "more pages than there are": patched(source, 28, b"\x7f\xff\xff\xff"),
        "reserved bytes": patched(source, 20, b"\xff"),
        "a free list in a circle": patched(source, 32, b"\x00\x00\x00\x01\x00\x00\x00\x05"),
        "a root that points to itself": patched(source, 4096, bytes(4096)),
        "100 GB of holes": sparse(source, 100 << 30),
        "no SQLite file": lambda path: path.write_bytes(b"Santalka" * 1000),
        "the magic alone": lambda path: path.write_bytes(b"SQLite format 3\0"),
        "a head alone": lambda path: path.write_bytes(source.read_bytes()[:100]),
        "an empty file": lambda path: path.write_bytes(b""),
        "another program's file": lambda path: altered_new(path, other),
        "a folder": lambda path: path.mkdir(),
        "a pipe": lambda path: os.mkfifo(path),
        "a device": lambda path: path.symlink_to("/dev/zero"),
        "a link to itself": lambda path: path.symlink_to(path),
        "a workbook": lambda path: shutil.copy(OFFICE / "planas.xlsx", path),
    }
    return made


def altered_new(path, sql):
    base = sqlite3.connect(path)
    for statement in sql:
        base.execute(statement)
    base.commit()
    base.close()


def hostile_files(bench, part):
    template = bench.folder()
    source = new_file(bench, template)
    edit(bench, source, template, 1, 20)
    # Python's SQLite leaves a file as ours are: one file, a rollback journal.

    def one(item):
        name, make = item
        home = bench.folder()
        (home / "tmp").mkdir(exist_ok=True)
        path = home / "piktas.santalka"
        make(path)
        plain = path.is_file() and path.stat().st_size < 1 << 30
        was = digest(path) if plain else None
        good = home / "geras.santalka"
        shutil.copy(source, good)
        shutil.copy(OFFICE / "institucijos.csv", home / "i.csv")
        for command, allowed in (([bench.driver, "state", path], (REFUSED,)), ([bench.driver, "look", path], (DONE, REFUSED)),
                                 ([bench.cli, "info", path], (DONE, REFUSED)), ([bench.cli, "import", path, home / "i.csv", "--as", "stakeholders"], (REFUSED,)),
                                 ([bench.cli, "backup", path], (DONE, REFUSED)), ([bench.cli, "restore", good, "--from", path], (REFUSED,))):
            code, err, excess = guarded(bench, command, home)
            problem = ends_well(code, err, excess)
            if not problem and code not in allowed:
                problem = f"ends with {code}: {err[:200]}"
            if not problem and plain and digest(path) != was:
                problem = "the file was changed"
            if not problem and digest(good) != digest(source):
                problem = "the good file was changed"
            part.case(problem and f"{name}, {Path(command[0]).name} {command[1]}: {problem}")
        shutil.rmtree(home)

    bench.parallel(one, data_files(source).items())


# ---- tables that are brought in -----------------------------------------------------------------------------------------

def with_part(name, pieces):
    """A workbook with one of its parts put in another's place, written piece by piece: this process stays small."""
    def make(path):
        with zipfile.ZipFile(OFFICE / "veiklos.xlsx") as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for info in old.infolist():
                if info.filename != name:
                    new.writestr(info.filename, old.read(info.filename))
            with new.open(name, "w") as part:
                for piece in pieces:
                    part.write(piece)
    return make


def many_parts(path):
    with zipfile.ZipFile(path, "w") as new:
        for n in range(70000):
            new.writestr(f"xl/{n}.xml", b"")


def text(*pieces):
    def make(path):
        with open(path, "wb") as file:
            for piece, times in pieces:
                for _ in range(times):
                    file.write(piece)
    return make


def two_texts(n):
    return b"<row>" + b"".join(b"<c t='inlineStr'><is><t>t%dabc%d</t></is></c>" % (n, cell) for cell in range(2)) + b"</row>"


def one_row_repeated(path):
    row = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="string" table:number-columns-repeated="9"><text:p>x</text:p></table:table-cell></table:table-row>'
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        new.writestr("content.xml", f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet><table:table table:name="A">{row}</table:table></office:spreadsheet></office:body></office:document-content>')


def tables():
    """name → (what makes it, ending); none of them may be taken in."""
    sheet = "xl/worksheets/sheet1.xml"
    head = b'<?xml version="1.0"?>'
    before, after = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>', b"</sheetData></worksheet>"
    laughs = b"<!DOCTYPE a [<!ENTITY a0 'ha'>" + b"".join(b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)) + b"]>"
    return {
        "a bomb": (with_part(sheet, [head + before] + [b" " * (1 << 20)] * 400 + [after]), "xlsx"),
        "a laugh a billion times": (with_part(sheet, [head + laughs + before + b"<row><c t='str'><v>&a9;</v></c></row>" + after]), "xlsx"),
        "an entity from a file": (with_part(sheet, [head + b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + before + b"<row><c t='str'><v>&x;</v></c></row>" + after]), "xlsx"),
        "a nest without end": (with_part(sheet, [head + b"<a>" * 200000]), "xlsx"),
        "70000 parts": (many_parts, "xlsx"),
        "half a package": (text(((OFFICE / "veiklos.xlsx").read_bytes()[:4000], 1)), "xlsx"),
        "zeros": (text((bytes(1 << 20), 1)), "csv"),
        "a tag of 300000 attributes": (with_part(sheet, [head + before + b"<row"] + [b' a%d="1"' % n for n in range(300000)] + [b"><c><v>1</v></c></row>" + after]), "xlsx"),
        "200 tags of 20000 attributes": (with_part(sheet, [head + before] + [b"<row" + b"".join(b' a%d="1"' % n for n in range(20000)) + b"/>"] * 200 + [after]), "xlsx"),
        "150000 rows": (with_part(sheet, [head + before] + [two_texts(n) for n in range(150000)] + [after]), "xlsx"),
        "two million relations": (with_part("xl/_rels/workbook.xml.rels", [head + b"<Relationships>"] + [b'<Relationship Id="x%d" Type="a/b" Target="c/%d"/>' % (n, n) for n in range(2000000)] + [b"</Relationships>"]), "xlsx"),
        "a million rows out of one": (one_row_repeated, "ods"),
        "UTF-32": (text(("Pavadinimas;El. paštas\nKlubas;a@b.lt\n".encode("utf-32"), 1)), "csv"),
        "a pipe": (os.mkfifo, "csv"),
        "one line of 60 MB": (text((b"a" * (1 << 20), 60)), "csv"),
        "a million columns": (text((b";" * 1000000, 1), (b"\n", 1), (b";" * 1000000, 1)), "csv"),
        "a quote without end": (text((b'"', 1), (b"Pavadinimas;\n", 10000)), "csv"),
        "a program": (text((b"\x7fELF" + bytes(5000), 1)), "csv"),
    }


def hostile_tables(bench, part):
    """Bombs and traps; and good tables damaged at random: read, or refused with the file as it was."""
    template = bench.folder()
    source = new_file(bench, template)
    was = digest(source)
    good = [("veiklos.xlsx", "activities"), ("planas.xlsx", "plan"), ("institucijos.csv", "stakeholders")]

    def bring(told, make, ending, kind, refused):
        home = bench.folder()
        (home / "tmp").mkdir(exist_ok=True)
        file = home / "savivaldybė.santalka"
        shutil.copy(source, file)
        table = home / f"lentelė.{ending}"
        make(table)
        code, err, excess = guarded(bench, [bench.cli, "import", file, table, "--as", kind], home)
        problem = ends_well(code, err, excess)
        if not problem and refused and code != REFUSED:
            problem = f"taken in ({code})"
        if not problem and code == REFUSED and digest(file) != was:
            problem = "refused, but the file was changed"
        if not problem and code != REFUSED:
            problem = bench.state(file)[1]
        part.case(problem and f"{told}: {problem}")
        shutil.rmtree(home)

    bench.parallel(lambda one: bring(f"{one[0]} as {one[3]}", one[1], one[2], one[3], True),
                   [(name, make, ending, kind) for name, (make, ending) in tables().items() for kind in ("activities", "statistics")])

    def damaged(index):
        name, kind = good[index % len(good)]
        chance = random.Random(f"{bench.seed} {index}")
        content = bytearray((OFFICE / name).read_bytes())
        for _ in range(chance.choice((1, 3, 30))):
            at = chance.randrange(len(content))
            what = chance.randrange(4)
            if what == 0:
                content[at] = chance.randrange(256)
            elif what == 1:
                del content[at: at + chance.randrange(1, 200)]
            elif what == 2:
                content[at:at] = chance.randbytes(chance.randrange(1, 50))
            else:
                content = content + content[at: at + 500]
            if not content:
                break
        bring(f"{name} damaged, {index}", text((bytes(content), 1)), name.rsplit(".", 1)[1], kind, False)

    bench.parallel(damaged, range(bench.some(60, 6000)))
