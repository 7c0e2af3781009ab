"""Statements of an archive, worked out on a cluster by Apache Spark.

    spark-submit examples/spark/statements.py --documents 'articles/*.ndjson' --out statements
    spark-submit examples/spark/statements.py --paths warc.paths --out statements

--documents: NDJSON, one {"id", "text" | "html", ...} a line, anywhere Spark can read. --paths: a list of files or addresses, one a
line, which every machine must be able to open by that name: WARC archives, pages, texts.

Each partition goes through one onrecord process (RDD.pipe). What cannot be read is a record of its own and costs no partition.
A partition whose machine is lost is worked out again elsewhere; Spark commits the files of each partition once, so that
nothing is doubled. Written are:

    OUT/statements   Parquet, partitioned by the day of publication ("day=unknown" where nobody says)
    OUT/errors       JSON: {"input", "error": {"name", "problem", "advice"}}
    OUT/records      with --records: the lines as onrecord wrote them, packed
"""

import argparse
import json

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.types import ArrayType, DoubleType, IntegerType, StringType, StructField, StructType

PARTY = StructType([StructField(name, StringType()) for name in ("name", "kind", "wikidata")])
STATEMENT = StructType(
    [StructField(name, StringType()) for name in ("document", "id", "kind", "mode", "place")]
    + [StructField("speakers", ArrayType(PARTY))]
    + [StructField(name, StringType()) for name in ("content", "cue", "source")]
    + [StructField(name, IntegerType()) for name in ("start", "end")]
    + [StructField("confidence", DoubleType())]
    + [StructField(name, StringType()) for name in ("url", "title", "publisher", "published", "language", "day")]
)


def main():
    given = arguments()
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    inputs = spark.sparkContext.textFile(given.documents or given.paths, given.partitions)
    command = f"{given.onrecord} extract --errors-as-records " + (
        "- --input ndjson" if given.documents else "--paths-from -"
    )
    # checkCode: a process that fails or is killed must not pass for one that found nothing.
    lines = inputs.pipe(command, checkCode=True).persist(StorageLevel.DISK_ONLY)
    if given.records:
        lines.saveAsTextFile(f"{given.out}/records", "org.apache.hadoop.io.compress.GzipCodec")
    parsed = lines.map(json.loads)
    statements = parsed.filter(lambda one: "error" not in one).flatMap(rows)
    spark.createDataFrame(statements, STATEMENT).write.partitionBy("day").parquet(f"{given.out}/statements")
    errors = parsed.filter(lambda one: "error" in one).map(json.dumps)
    errors.saveAsTextFile(f"{given.out}/errors")
    print(json.dumps({"records": lines.count(), "errors": errors.count()}))
    spark.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    inputs = parser.add_mutually_exclusive_group(required=True)
    inputs.add_argument("--documents", help="NDJSON of documents, as Spark names files")
    inputs.add_argument("--paths", help="a list of files and addresses, one a line")
    parser.add_argument("--out", required=True, help="a folder that does not exist yet, as Spark names it")
    parser.add_argument("--partitions", type=int, default=None, help="how many at least; a few for each core of the cluster")
    parser.add_argument("--onrecord", default="onrecord", help="the command, on every machine")
    parser.add_argument("--records", action="store_true", help="keep the records as onrecord wrote them, too")
    return parser.parse_args()


def rows(record):
    """One row for each statement of a record, with the words that its spans stand for."""
    # Spans count UTF-16 units, Python counts code points: words are cut where both agree.
    text = record["text"].encode("utf-16-le", "surrogatepass")
    published = record.get("published")
    for one in record["statements"]:
        spans = one["content"] or one["cue"]
        yield {
            "document": record["id"],
            **{name: one[name] for name in ("id", "kind", "mode", "place", "speakers")},
            **{name: words(text, one[name]) for name in ("content", "cue", "source")},
            "start": spans[0][0] if spans else None,
            "end": spans[-1][1] if spans else None,
            "confidence": float(one["confidence"]),
            **{name: record.get(name) for name in ("url", "title", "publisher", "published", "language")},
            "day": published[:10] if published else "unknown",
        }


def words(text, spans):
    return " … ".join(text[2 * start : 2 * end].decode("utf-16-le", "replace") for start, end in spans)


if __name__ == "__main__":
    main()
