-- A decision belongs to a level; a returned one names the documents that are open for change, and what only colleagues read.
ALTER TABLE review_verdict ADD COLUMN level text NOT NULL DEFAULT 'city' CHECK (level IN ('unit', 'district', 'city'));
ALTER TABLE review_verdict ADD COLUMN slots text[] NOT NULL DEFAULT '{}';
ALTER TABLE review_verdict ADD COLUMN internal text NOT NULL DEFAULT '';
-- The second person of a decision that needs four eyes.
ALTER TABLE review_verdict ADD COLUMN checker text REFERENCES review_account (login) CHECK (checker <> who);
-- A reopened decision stays as history; a claim has one that counts.
ALTER TABLE review_verdict ADD COLUMN reopened_at timestamptz;
ALTER TABLE review_verdict DROP CONSTRAINT review_verdict_claim_key;
CREATE UNIQUE INDEX review_verdict_counts ON review_verdict (claim) WHERE reopened_at IS NULL;

-- Held: a person returned the application before, so a person of that level sees it again, whatever the machine says now.
ALTER TABLE review_item ADD COLUMN held boolean NOT NULL DEFAULT false;
-- What differs from the returned revision though it was not marked: a reason to look.
ALTER TABLE review_item ADD COLUMN outside text[] NOT NULL DEFAULT '{}';
ALTER TABLE review_item ADD COLUMN withdrawn_at timestamptz;
-- Who works on it, and when that person last touched it.
ALTER TABLE review_item ADD COLUMN owner text REFERENCES review_account (login);
ALTER TABLE review_item ADD COLUMN touched_at timestamptz CHECK ((owner IS NULL) = (touched_at IS NULL));
-- Postponed 暂缓 until then.
ALTER TABLE review_item ADD COLUMN snoozed_until timestamptz;
ALTER TABLE review_item DROP CONSTRAINT review_item_check;
ALTER TABLE review_item ADD CHECK (NOT waiting OR latest);

-- The queue of each kind of reviewer, in its order, and nothing else.
DROP INDEX review_item_waiting;
CREATE INDEX review_item_waiting ON review_item (submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_level ON review_item (level, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_city ON review_item (city_key, level, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_district ON review_item (district_key, level, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_unit ON review_item (unit_key, level, submitted_at, claim) WHERE waiting;
DROP INDEX review_item_passed;
CREATE INDEX review_item_passed ON review_item (decided_at DESC, claim DESC) WHERE outcome = 'pass' AND latest AND NOT held;

-- A decision that can still be taken back, or that waits for a second person. One for each claim.
CREATE TABLE review_proposal (
    claim      text PRIMARY KEY REFERENCES review_item (claim),
    who        text        NOT NULL REFERENCES review_account (login),
    verdict    text        NOT NULL CHECK (verdict IN ('approved', 'returned', 'refused')),
    reasons    text[]      NOT NULL,
    slots      text[]      NOT NULL,
    note       text        NOT NULL,
    internal   text        NOT NULL,
    level      text        NOT NULL CHECK (level IN ('unit', 'district', 'city')),
    evidence   text        NOT NULL,                 -- digest of everything that was looked at
    proposed_at timestamptz NOT NULL,
    final_at   timestamptz NOT NULL,                 -- until then it can be taken back
    four_eyes  boolean     NOT NULL,
    CHECK (verdict = 'approved' OR cardinality(reasons) > 0)
);
CREATE INDEX review_proposal_final ON review_proposal (final_at) WHERE NOT four_eyes;

-- Everything that was done with a claim, in order; rows are only added. A key that came before is not done again.
CREATE TABLE review_step (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim text        NOT NULL REFERENCES review_item (claim),
    step  text        NOT NULL,
    level text        NOT NULL,
    who   text        NOT NULL,
    note  text        NOT NULL,
    key   text        UNIQUE,
    at    timestamptz NOT NULL
);
CREATE INDEX review_step_claim ON review_step (claim, id);
CREATE TRIGGER review_step_only_add BEFORE UPDATE OR DELETE ON review_step
    FOR EACH ROW EXECUTE FUNCTION review_transfer_only_add();

-- What the official site said of a code, as a person saw it there.
CREATE TABLE review_chsi (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim  text        NOT NULL REFERENCES review_item (claim),
    result text        NOT NULL CHECK (result IN ('same', 'different', 'invalid', 'expired', 'unfinished')),
    who    text        NOT NULL REFERENCES review_account (login),
    note   text        NOT NULL,
    at     timestamptz NOT NULL
);
CREATE INDEX review_chsi_claim ON review_chsi (claim, id);

-- Appeals 申诉 and their threads.
CREATE TABLE review_appeal (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim     text        NOT NULL REFERENCES review_item (claim),
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by text
);
CREATE UNIQUE INDEX review_appeal_open ON review_appeal (claim) WHERE closed_at IS NULL;
CREATE TABLE review_appeal_message (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    appeal bigint      NOT NULL REFERENCES review_appeal,
    worker boolean     NOT NULL,
    who    text        NOT NULL,
    words  text        NOT NULL CHECK (words <> ''),
    at     timestamptz NOT NULL
);
CREATE INDEX review_appeal_message_appeal ON review_appeal_message (appeal, id);

-- A person's own filters of the queue.
CREATE TABLE review_filter (
    login text NOT NULL REFERENCES review_account (login),
    name  text NOT NULL CHECK (name <> ''),
    query text NOT NULL,
    PRIMARY KEY (login, name)
);

CREATE OR REPLACE VIEW review_standing AS
SELECT i.claim, i.unit_key, i.district_key, i.city_key, i.level,
       CASE WHEN NOT i.latest OR i.withdrawn_at IS NOT NULL THEN 'CLOSED'
            WHEN i.waiting THEN 'WAITING'
            WHEN p.claim IS NOT NULL THEN 'CHECKING'
            WHEN v.verdict = 'returned' THEN 'RETURNED'
            WHEN v.verdict = 'refused' THEN 'REFUSED'
            ELSE 'PASSED' END AS state,
       array_remove(ARRAY[v.who, v.checker, p.who], NULL) AS hands
FROM review_item i
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
LEFT JOIN review_proposal p ON p.claim = i.claim;
