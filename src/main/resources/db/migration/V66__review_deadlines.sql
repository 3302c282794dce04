-- When the levels of a round review, as the notice in force has it; none where it sets no window.
CREATE TABLE review_window (
    programme text        NOT NULL,
    level     text        NOT NULL CHECK (level IN ('unit', 'district', 'city')),
    opens_at  timestamptz NOT NULL,
    closes_at timestamptz NOT NULL CHECK (closes_at > opens_at),
    PRIMARY KEY (programme, level, closes_at)
);
-- When the last window of the claim's level closes: by this the queue is sorted, so overdue claims stand first.
ALTER TABLE review_item ADD COLUMN closes_at timestamptz NOT NULL DEFAULT 'infinity';

DROP INDEX review_item_waiting, review_item_level, review_item_city, review_item_district, review_item_unit;
CREATE INDEX review_item_waiting ON review_item (closes_at, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_level ON review_item (level, closes_at, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_city ON review_item (city_key, level, closes_at, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_district ON review_item (district_key, level, closes_at, submitted_at, claim) WHERE waiting;
CREATE INDEX review_item_unit ON review_item (unit_key, level, closes_at, submitted_at, claim) WHERE waiting;

-- A claim that waits for a person is not passed, whatever the machine said of it.
CREATE OR REPLACE VIEW review_face AS
SELECT i.claim, i.programme, i.application, i.revision, i.name, i.employer, i.phone, i.union_name, i.district_name,
       i.unit_key, i.district_key, i.city_key, i.registered_project, i.registered_batch, i.registered_at,
       i.outcome, i.reasons, i.submitted_at, i.latest,
       coalesce(v.decided_at, i.decided_at) AS decided_at,
       CASE WHEN i.withdrawn_at IS NOT NULL THEN 'withdrawn'
            WHEN p.claim IS NOT NULL THEN 'checking'
            WHEN v.verdict IS NOT NULL THEN v.verdict
            WHEN i.waiting AND i.outcome = 'pass' THEN 'review'
            WHEN i.waiting OR NOT i.latest THEN i.outcome
            ELSE 'pass' END AS state
FROM review_item i
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
LEFT JOIN review_proposal p ON p.claim = i.claim;
