-- Room api: what portals handed in, so that the same key gets the same answer for ever. No personal data.
CREATE TABLE api_submission (
    portal          text        NOT NULL,
    idempotency_key text        NOT NULL,
    programme       text        NOT NULL,
    application     text        NOT NULL,
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    received_at     timestamptz NOT NULL,
    status          integer,
    body            text,
    PRIMARY KEY (portal, idempotency_key),
    CHECK ((status IS NULL) = (body IS NULL))
);
