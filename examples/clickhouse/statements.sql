-- The statements of `onrecord export --format parquet`, one row each, partitioned by the month of publication.
CREATE TABLE IF NOT EXISTS statement
(
    document String,
    id String,
    kind LowCardinality(String),
    mode LowCardinality(String),
    place LowCardinality(String),
    speakers Array(LowCardinality(String)),
    content String,
    cue String,
    source String,
    confidence Float32,
    `start` UInt32,
    `end` UInt32,
    url String,
    title String,
    publisher LowCardinality(String),
    day Date,
    language LowCardinality(String),
    INDEX words lowerUTF8(content) TYPE text(tokenizer = splitByNonAlpha)
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(day)
ORDER BY (day, document, id);

-- What tells no day lies under 1970. An export that is loaded twice leaves each statement once.
INSERT INTO statement
SELECT
    document, id, kind, mode, place, speakers, content, cue, source, confidence, `start`, `end`,
    url, title, publisher, toDateOrZero(left(published, 10)), language
FROM file({file:String}, Parquet)
SETTINGS max_partitions_per_insert_block = 0;

OPTIMIZE TABLE statement FINAL;
