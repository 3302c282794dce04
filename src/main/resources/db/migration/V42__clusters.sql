-- What a claim has in common with others, of whatever programme and year. Values and persons are keyed digests (HMAC): equality
-- is all that can be asked, and only by who has the key.
CREATE TABLE verify_trace (
    claim        text        NOT NULL REFERENCES intake_claim (claim),
    kind         text        NOT NULL CHECK (kind IN ('card', 'phone', 'certificate', 'chsi')),
    value        text        NOT NULL CHECK (value ~ '^[0-9a-f]{64}$'),
    person       text        NOT NULL CHECK (person ~ '^[0-9a-f]{64}$'),
    programme    text        NOT NULL,
    application  text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (claim, kind, value)
);
CREATE INDEX verify_trace_value ON verify_trace (value);

-- Difference hash of every page. Two hashes that differ in at most 3 of 64 bits have one of four bands of 16 bits in common.
CREATE TABLE verify_picture (
    claim        text        NOT NULL REFERENCES intake_claim (claim),
    slot         text        NOT NULL,
    page         integer     NOT NULL CHECK (page >= 0),
    hash         bigint      NOT NULL,
    person       text        NOT NULL CHECK (person ~ '^[0-9a-f]{64}$'),
    programme    text        NOT NULL,
    application  text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (claim, slot, page)
);
CREATE INDEX verify_picture_band0 ON verify_picture (((hash >> 48) & 65535), slot);
CREATE INDEX verify_picture_band1 ON verify_picture (((hash >> 32) & 65535), slot);
CREATE INDEX verify_picture_band2 ON verify_picture (((hash >> 16) & 65535), slot);
CREATE INDEX verify_picture_band3 ON verify_picture ((hash & 65535), slot);
