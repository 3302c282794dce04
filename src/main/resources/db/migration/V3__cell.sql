-- Room cell: what the cells have said.

-- One answer for each content, whoever uploaded it; engine is empty when the file was unusable.
CREATE TABLE cell_answer (
    sha256       text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    engine       text        NOT NULL,
    answer       jsonb       NOT NULL,
    cpu_nanos    bigint      NOT NULL CHECK (cpu_nanos >= 0),
    engine_nanos bigint      NOT NULL CHECK (engine_nanos >= 0),
    read_at      timestamptz NOT NULL
);
