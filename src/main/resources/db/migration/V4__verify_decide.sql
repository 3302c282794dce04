-- What a claim uses that no other claim of the programme may use: cards, certificates, pictures of them. Values are
-- digests: equality is all that is asked.
CREATE TABLE verify_use (
    claim        text        NOT NULL REFERENCES intake_claim (claim),
    kind         text        NOT NULL CHECK (kind IN ('card', 'certificate', 'picture')),
    slot         text        NOT NULL,
    value        text        NOT NULL CHECK (value ~ '^[0-9a-f]{64}$'),
    programme    text        NOT NULL,
    application  text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (claim, kind, slot, value)
);
CREATE INDEX verify_use_value ON verify_use (value, programme);

-- Claims whose documents are read and whose uses are written down.
CREATE TABLE verify_registered (
    claim         text PRIMARY KEY REFERENCES intake_claim (claim),
    registered_at timestamptz NOT NULL
);

-- The machine's decision, one for each claim, for ever.
CREATE TABLE decide_decision (
    claim             text PRIMARY KEY REFERENCES intake_claim (claim),
    outcome           text        NOT NULL CHECK (outcome IN ('pass', 'review', 'rejected_input')),
    reasons           text[]      NOT NULL,
    decision          jsonb       NOT NULL,
    exhibits          jsonb       NOT NULL,
    programme_version text        NOT NULL,
    list_versions     text        NOT NULL,
    decided_at        timestamptz NOT NULL,
    CHECK ((outcome = 'pass') = (cardinality(reasons) = 0))
);

-- The door through which verify sees which claims are decided.
CREATE VIEW verify_decided AS
SELECT claim FROM decide_decision;
