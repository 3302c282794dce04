-- Room intake: what was uploaded, in which version, and what became of it.

-- One row per application; locked while a revision is added, so that revisions have no gap and no double.
CREATE TABLE intake_application (
    programme   text    NOT NULL,
    application text    NOT NULL,
    revision    integer NOT NULL CHECK (revision >= 0),
    PRIMARY KEY (programme, application)
);

-- One revision of one application, as typed.
CREATE TABLE intake_claim (
    claim           text        PRIMARY KEY,
    programme       text        NOT NULL,
    application     text        NOT NULL,
    revision        integer     NOT NULL CHECK (revision >= 1),
    submitted_at    timestamptz NOT NULL,
    manifest_sha256 text        NOT NULL CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    typed           jsonb       NOT NULL,
    taken_at        timestamptz NOT NULL,
    UNIQUE (programme, application, revision),
    CHECK (claim = programme || '/' || application || '/' || revision)
);

-- One slot of a revision. sha256 is null for a file that was not there (size 0) or too large to keep (defect says so).
CREATE TABLE intake_document (
    claim    text    NOT NULL REFERENCES intake_claim ON DELETE CASCADE,
    slot     text    NOT NULL,
    position integer NOT NULL,
    file     text    NOT NULL,
    sha256   text    CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size     bigint  NOT NULL CHECK (size >= 0),
    defect   text    CHECK (defect IN ('FILE_MISSING', 'TOO_MANY_BYTES')),
    PRIMARY KEY (claim, slot),
    UNIQUE (claim, position),
    CHECK ((sha256 IS NULL) = (defect IS NOT NULL))
);
CREATE INDEX intake_document_sha256 ON intake_document (sha256);

-- Every version of every application.json that was dealt with; the claim is null when it was refused.
CREATE TABLE intake_manifest (
    object_key    text        NOT NULL,
    etag          text        NOT NULL,
    last_modified timestamptz NOT NULL,
    claim         text        REFERENCES intake_claim,
    PRIMARY KEY (object_key, etag, last_modified)
);

-- Every problem of every application.json that could not be understood.
CREATE TABLE intake_refusal (
    object_key    text        NOT NULL,
    etag          text        NOT NULL,
    last_modified timestamptz NOT NULL,
    position      integer     NOT NULL,
    programme     text        NOT NULL,
    application   text        NOT NULL,
    sha256        text        CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    reason        text        NOT NULL,
    line          integer     NOT NULL,
    col           integer     NOT NULL,
    field         text        NOT NULL,
    detail        text        NOT NULL,
    seen_at       timestamptz NOT NULL,
    PRIMARY KEY (object_key, etag, last_modified, position),
    FOREIGN KEY (object_key, etag, last_modified) REFERENCES intake_manifest
);
CREATE INDEX intake_refusal_programme ON intake_refusal (programme, seen_at);
