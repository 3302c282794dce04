-- Who may use the console.
CREATE TABLE review_account (
    login         text PRIMARY KEY CHECK (login ~ '^[a-z][a-z0-9._-]{1,31}$'),
    name          text NOT NULL,
    role          text NOT NULL CHECK (role IN ('reviewer', 'inspector')),
    password_hash text NOT NULL,
    created_at    timestamptz NOT NULL
);

-- One row for each decided claim: what the queue shows, so that its first page needs no other room.
-- "latest" and "waiting" keep the queue's index as small as the queue; the verdict itself is in review_verdict.
CREATE TABLE review_item (
    claim        text PRIMARY KEY,
    programme    text NOT NULL,
    application  text NOT NULL,
    revision     integer NOT NULL,
    name         text NOT NULL,
    union_name   text NOT NULL,
    school       text NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('pass', 'review', 'rejected_input')),
    reasons      text[] NOT NULL,
    submitted_at timestamptz NOT NULL,
    decided_at   timestamptz NOT NULL,
    latest       boolean NOT NULL,
    waiting      boolean NOT NULL,
    UNIQUE (programme, application, revision),
    CHECK (NOT waiting OR (latest AND outcome <> 'pass'))
);
CREATE INDEX review_item_waiting ON review_item (submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_passed ON review_item (decided_at DESC, claim DESC) WHERE outcome = 'pass' AND latest;

-- What a person decided: once for each claim, never changed.
CREATE TABLE review_verdict (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim      text NOT NULL UNIQUE REFERENCES review_item (claim),
    who        text NOT NULL REFERENCES review_account (login),
    verdict    text NOT NULL CHECK (verdict IN ('approved', 'returned', 'refused')),
    reasons    text[] NOT NULL,
    note       text NOT NULL,
    decided_at timestamptz NOT NULL,
    CHECK (verdict = 'approved' OR cardinality(reasons) > 0)
);
CREATE INDEX review_verdict_decided ON review_verdict (decided_at DESC, claim DESC);
