#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""looks.py PDF XLSX PNG ICON_FOLDER: are these the report, the workbook, a window with something in it, and icons of the sizes
that their folders promise? Says what is wrong and ends with 1."""
import pathlib
import struct
import subprocess
import sys
import warnings
import zlib

import openpyxl


def png_size(data):
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG")
    return struct.unpack(">II", data[16:24])


def png_colours(data):
    """How many different bytes the picture has: a blank one has two or three."""
    packed, at = b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + length]
        at += 12 + length
    return len(set(zlib.decompress(packed)))


def main(pdf, workbook, window, icons):
    wrong = []

    def expect(truth, words):
        if not truth:
            wrong.append(words)

    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
    expect(text.count("\f") >= 5, f"{pdf}: {text.count(chr(12))} pages")
    for word in ("Pavyzdžio rajono", "2026", "integracijos"):
        expect(word in text, f"{pdf}: no “{word}”")
    warnings.simplefilter("ignore")  # of parts that openpyxl does not keep
    book = openpyxl.load_workbook(workbook)
    expect(len(book.sheetnames) >= 5, f"{workbook}: sheets {book.sheetnames}")
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    expect(any("Pavyzdžio rajono" in str(value) for value in cells), f"{workbook}: the municipality is not named")
    expect(sum(isinstance(value, (int, float)) for value in cells) > 50, f"{workbook}: hardly a number")
    picture = pathlib.Path(window).read_bytes()
    expect(png_size(picture) == (1280, 800), f"{window}: {png_size(picture)}")
    expect(png_colours(picture) > 100, f"{window}: looks blank")
    for name in ("apps/santalka", "mimetypes/application-x-santalka"):
        found = sorted(pathlib.Path(icons).glob(f"*/{name}.png"))
        expect(len(found) >= 7, f"{name}: {len(found)} sizes")
        for path in found:
            width, height = png_size(path.read_bytes())
            expect(path.parts[-3] == f"{width}x{height}", f"{path}: {width}x{height}")
        expect((pathlib.Path(icons) / "scalable" / f"{name}.svg").exists(), f"{name}: no SVG")
    for words in wrong:
        print(words, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
