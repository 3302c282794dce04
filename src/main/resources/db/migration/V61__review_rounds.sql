-- What the lists of a round show besides the queue: employer 单位, phone (masked), and the worker's row of the
-- pre-registration list 预登记 as it was when the claim came.
ALTER TABLE review_item ADD COLUMN employer text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN phone text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN registered_project text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN registered_batch text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN registered_at text NOT NULL DEFAULT '';
UPDATE review_item i
SET employer = coalesce(c.typed -> 'worker' ->> 'employer', ''),
    phone = regexp_replace(coalesce(c.typed -> 'worker' ->> 'phone', ''), '^(.{3}).*(.{4})$', '\1****\2')
FROM intake_claim c WHERE c.claim = i.claim;

-- A round's newest revisions in the order of submission, and when they were decided.
CREATE INDEX review_item_round ON review_item (programme, submitted_at, claim) WHERE latest;
CREATE INDEX review_item_decided ON review_item (programme, decided_at) WHERE latest;
CREATE INDEX review_verdict_who ON review_verdict (who, decided_at);

-- The door through which other rooms see how a claim stands and what may be shown of it.
CREATE VIEW review_face AS
SELECT i.claim, i.programme, i.application, i.revision, i.name, i.employer, i.phone, i.union_name, i.district_name,
       i.unit_key, i.district_key, i.city_key, i.registered_project, i.registered_batch, i.registered_at,
       i.outcome, i.reasons, i.submitted_at, i.latest,
       coalesce(v.decided_at, i.decided_at) AS decided_at,
       CASE WHEN i.withdrawn_at IS NOT NULL THEN 'withdrawn'
            WHEN p.claim IS NOT NULL THEN 'checking'
            WHEN v.verdict IS NOT NULL THEN v.verdict
            WHEN i.waiting OR NOT i.latest THEN i.outcome
            ELSE 'pass' END AS state
FROM review_item i
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
LEFT JOIN review_proposal p ON p.claim = i.claim;
