"""Compares the tables in a directory: what each format gives, read by a program
that did not write it, has to be what NDJSON gives."""

import csv
import json
import os
import sqlite3
import sys
import xml.etree.ElementTree as xml
import zipfile

TABLES = "notices sections issues manifestations measures statistics findings".split()
KEY = {"path", "member", "id"}


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def same(name, got, want):
    if len(got) != len(want):
        sys.exit(f"{name}: {len(got)} rows, want {len(want)}")
    for number, (a, b) in enumerate(zip(got, want), 1):
        if a != b:
            keys = [k for k in {**a, **b} if a.get(k) != b.get(k)]
            sys.exit(f"{name}: row {number}: " + ", ".join(f"{k} is {a.get(k)!r}, want {b.get(k)!r}" for k in keys))


def typed(row, like):
    """Turns texts into the types that the columns have in NDJSON."""
    return {k: type(like[k])(v) if like[k] is not None else v for k, v in row.items() if v != ""}


def types(rows):
    """One value for each column, real before whole numbers."""
    like = {}
    for row in rows:
        for k, v in row.items():
            if k not in like or isinstance(v, float):
                like[k] = v
    return like


def check_text(directory, table, want):
    like = types(want)
    for suffix, delimiter in (("csv", ","), ("tsv", "\t")):
        with open(f"{directory}/{table}.{suffix}", encoding="utf-8", newline="") as f:
            rows = list(csv.DictReader(f, delimiter=delimiter, strict=True))
        same(f"{table}.{suffix}", [typed(row, like) for row in rows], want)
    with open(f"{directory}/{table}.json", encoding="utf-8") as f:
        same(f"{table}.json", json.load(f), want)
    same(f"{table}.parquet", lines(f"{directory}/{table}.parquet.ndjson"), want)


def check_sqlite(db, table, want):
    rows = db.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()
    found = [{k: row[k] for k in row.keys() if row[k] is not None and not (k in KEY and row[k] == "")} for row in rows]
    same(f"sqlite {table}", found, want)


NAMESPACE = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}


def attribute(element, name):
    space, local = name.split(":")
    return element.get("{%s}%s" % (NAMESPACE[space], local))


def cell(element):
    """The typed value of a cell of a spreadsheet that LibreOffice wrote."""
    kind = attribute(element, "office:value-type")
    if kind in ("float", "percentage"):
        value = float(attribute(element, "office:value"))
        return value * 100 if kind == "percentage" else value
    if kind == "date":
        return attribute(element, "office:date-value")
    paragraphs = element.findall("text:p", NAMESPACE)
    return "\n".join("".join(p.itertext()) for p in paragraphs) if paragraphs else None


def sheet(element, width):
    rows = []
    for row in element.findall("table:table-row", NAMESPACE):
        cells = []
        for c in row:
            times = int(attribute(c, "table:number-columns-repeated") or 1)
            cells += [cell(c)] * min(times, width - len(cells))
        if any(v is not None for v in cells):
            rows.append(cells + [None] * (width - len(cells)))
    return rows


def close(a, b):
    if isinstance(a, float) and isinstance(b, (int, float)):
        return abs(a - b) <= 1e-9 * max(1, abs(a))
    return a == b


def check_sheet(name, element, columns, want):
    rows = sheet(element, len(columns))[1:]
    if len(rows) != len(want):
        sys.exit(f"{name}: {len(rows)} rows, want {len(want)}")
    for number, (cells, row) in enumerate(zip(rows, want), 2):
        for column, value in zip(columns, cells):
            # Several spaces in a row are an element of their own in that format.
            if isinstance(value, str) and "  " in (row.get(column) or ""):
                continue
            if not close(value, row.get(column)):
                sys.exit(f"{name}: row {number}: {column} is {value!r}, want {row.get(column)!r}")


def check_workbook(directory, wanted):
    with zipfile.ZipFile(f"{directory}/all.xlsx") as archive:
        if archive.testzip():
            sys.exit("all.xlsx is damaged")
        for name in archive.namelist():
            xml.fromstring(archive.read(name))
    if not os.path.exists(f"{directory}/all.fods"):
        return
    sheets = xml.parse(f"{directory}/all.fods").getroot().findall(".//table:table", NAMESPACE)
    if len(sheets) != len(TABLES):
        sys.exit(f"all.xlsx: {len(sheets)} sheets")
    for table, element in zip(TABLES, sheets):
        with open(f"{directory}/{table}.csv", encoding="utf-8", newline="") as f:
            columns = next(csv.reader(f))
        check_sheet(f"xlsx {table}", element, columns, wanted[table])
    filters = xml.parse(f"{directory}/all.fods").getroot().findall(".//table:database-range", NAMESPACE)
    if len(filters) != len(TABLES):
        sys.exit(f"all.xlsx: {len(filters)} filters")


def main(directory):
    wanted = {table: lines(f"{directory}/{table}.ndjson") for table in TABLES}
    db = sqlite3.connect(f"{directory}/all.sqlite")
    db.row_factory = sqlite3.Row
    for table, want in wanted.items():
        check_text(directory, table, want)
        check_sqlite(db, table, want)
        print(f"{table}: {len(want)} rows read back")
    if db.execute("PRAGMA foreign_key_check").fetchall() or db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        sys.exit("all.sqlite is damaged")
    found = db.execute("SELECT count(*) FROM measures_fts WHERE measures_fts MATCH '专项整治'").fetchone()[0]
    held = sum("专项整治" in row.get("title", "") or "专项整治" in row["text"] for row in wanted["measures"])
    if found != held or not found:
        sys.exit(f"the index finds {found} measures, want {held}")
    check_workbook(directory, wanted)
    print("xlsx: every cell read back" if os.path.exists(f"{directory}/all.fods") else "xlsx: well-formed")


main(sys.argv[1])
