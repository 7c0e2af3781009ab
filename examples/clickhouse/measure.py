"""Loads an export of statements into ClickHouse, and tells the rate, the room and how long searches take.

    pip install chdb                                                     # ClickHouse within Python: no server
    onrecord export --record onrecord-record --format parquet -o statements.parquet
    python examples/clickhouse/measure.py statements.parquet

Each statement that a search finds is looked for in the export by its ids: what ClickHouse answers leads back to the record.
"""

import json
import pathlib
import random
import sys
import tempfile
import time

from chdb import session

HERE = pathlib.Path(__file__).parent
QUESTIONS = 100


def main(path):
    with tempfile.TemporaryDirectory() as folder:
        database = session.Session(folder)
        create, load, merge = statements_of(HERE / "statements.sql")
        database.query(create)
        took = timed(lambda: [database.query(one, params={"file": path}) for one in (load, merge)])
        rows, size = asked(database, "SELECT sum(rows), sum(bytes_on_disk) FROM system.parts WHERE active AND table = 'statement'")
        print(f"loaded    {rows:,} statements in {took:.1f} s, {rows / took:,.0f} a second")
        print(f"room      {size / rows:.0f} bytes a statement with its index of words")
        (search,) = statements_of(HERE / "search.sql")
        for name, length in (("word", 1), ("phrase", 2)):
            times, found = [], []
            for phrase in phrases(database, length):
                times.append(timed(lambda: found.append(database.query(search, "JSONEachRow", params={"phrase": phrase}))))
            times.sort()
            hits = [json.loads(line) for answer in found for line in str(answer).splitlines()]
            lead_back(database, path, hits)
            print(f"{name:<10}p50 {1000 * times[len(times) // 2]:.1f} ms, p95 {1000 * times[len(times) * 95 // 100 - 1]:.1f} ms; {len(hits)} hits, each in the export")


def statements_of(path):
    return [one.strip() for one in path.read_text().split(";") if one.strip()]


def timed(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def asked(database, question):
    return list(json.loads(str(database.query(question, "JSONCompactEachRow"))))


def phrases(database, length):
    """Words that stand side by side in statements, drawn by a seed."""
    rows = str(database.query("SELECT content FROM statement ORDER BY cityHash64(id) LIMIT 1000", "JSONCompactEachRow"))
    chance = random.Random(7)
    for line in chance.choices(rows.splitlines(), k=QUESTIONS):
        words = "".join(letter if letter.isalnum() else " " for letter in json.loads(line)[0].lower()).split()
        at = chance.randrange(max(1, len(words) - length + 1))
        yield " ".join(words[at : at + length])


def lead_back(database, path, hits):
    ids = {(one["document"], one["id"]) for one in hits}
    told = ",".join(f"('{document}','{id}')" for document, id in ids)
    (known,) = asked(database, f"SELECT uniqExact(document, id) FROM file('{path}') WHERE (document, id) IN ({told})")
    if known != len(ids):
        sys.exit(f"{len(ids) - known} hits are not in the export")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(str(pathlib.Path(sys.argv[1]).resolve()))
