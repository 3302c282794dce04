-- Every version of every programme.json and list at a programme's top that was dealt with; fault says why one was refused.
CREATE TABLE intake_notice (
    object_key    text        NOT NULL,
    etag          text        NOT NULL,
    last_modified timestamptz NOT NULL,
    fault         text,
    seen_at       timestamptz NOT NULL,
    PRIMARY KEY (object_key, etag, last_modified)
);
