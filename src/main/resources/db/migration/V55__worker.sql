-- Room worker: what workers type and upload before it becomes a claim, and how their claims go on.

-- One application of one phone to one programme. The draft holds personal data.
CREATE TABLE worker_filing (
    programme   text        NOT NULL,
    application text        NOT NULL,
    phone       text        NOT NULL CHECK (phone ~ '^1[3-9][0-9]{9}$'),
    round       integer     NOT NULL CHECK (round >= 1),
    submitted   integer     NOT NULL CHECK (submitted BETWEEN round - 1 AND round),
    version     bigint      NOT NULL,
    draft       jsonb       NOT NULL,
    started_at  timestamptz NOT NULL,
    PRIMARY KEY (programme, application),
    UNIQUE (phone, programme)
);

-- The manifest of a round, made once: sending it again is the same submission.
CREATE TABLE worker_submission (
    programme   text        NOT NULL,
    application text        NOT NULL,
    round       integer     NOT NULL,
    manifest    bytea       NOT NULL,
    made_at     timestamptz NOT NULL,
    claim       text UNIQUE,
    PRIMARY KEY (programme, application, round),
    FOREIGN KEY (programme, application) REFERENCES worker_filing
);

-- Uploads; the newest of a slot counts. Nothing is overwritten in the inbox: each has a file name of its own.
CREATE TABLE worker_picture (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text        NOT NULL,
    application text        NOT NULL,
    slot        text        NOT NULL,
    file        text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL,
    uploaded_at timestamptz NOT NULL,
    verdict     jsonb,
    thumbnail   bytea,
    FOREIGN KEY (programme, application) REFERENCES worker_filing
);
CREATE INDEX worker_picture_slot ON worker_picture (programme, application, slot, id DESC);

-- Which text a worker agreed to, and when.
CREATE TABLE worker_consent (
    programme   text        NOT NULL,
    application text        NOT NULL,
    round       integer     NOT NULL,
    consent     text        NOT NULL,
    version     integer     NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    given_at    timestamptz NOT NULL,
    PRIMARY KEY (programme, application, round, consent),
    FOREIGN KEY (programme, application) REFERENCES worker_filing
);

-- What happened to the claims, as far as their workers are told.
CREATE TABLE worker_step (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text        NOT NULL,
    application text        NOT NULL,
    revision    integer     NOT NULL,
    what        text        NOT NULL,
    outcome     text        NOT NULL,
    reasons     text[]      NOT NULL,
    note        text        NOT NULL,
    at          timestamptz NOT NULL,
    FOREIGN KEY (programme, application) REFERENCES worker_filing
);
CREATE INDEX worker_step_application ON worker_step (programme, application, id);

-- Login codes under way. Phone and code are keyed digests.
CREATE TABLE worker_code (
    phone      bytea       PRIMARY KEY,
    digest     bytea       NOT NULL,
    expires_at timestamptz NOT NULL,
    tries      integer     NOT NULL
);

CREATE TABLE worker_allowance (
    subject text        PRIMARY KEY,
    until   timestamptz NOT NULL,
    used    integer     NOT NULL
);
CREATE INDEX worker_allowance_until ON worker_allowance (until);
