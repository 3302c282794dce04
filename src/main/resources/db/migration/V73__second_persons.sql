-- Room review: who proposed what waits for a second person may take it back.
CREATE OR REPLACE VIEW review_standing AS
SELECT i.claim, i.unit_key, i.district_key, i.city_key, i.level,
       CASE WHEN NOT i.latest OR i.withdrawn_at IS NOT NULL THEN 'CLOSED'
            WHEN i.waiting THEN 'WAITING'
            WHEN p.claim IS NOT NULL THEN 'CHECKING'
            WHEN v.verdict = 'returned' THEN 'RETURNED'
            WHEN v.verdict = 'refused' THEN 'REFUSED'
            ELSE 'PASSED' END AS state,
       array_remove(ARRAY[v.who, v.checker, p.who], NULL)
           || ARRAY(SELECT s.who FROM review_step s WHERE s.claim = i.claim AND s.step = 'passed') AS hands,
       coalesce(p.who, '') AS proposer
FROM review_item i
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
LEFT JOIN review_proposal p ON p.claim = i.claim;

-- The link of an invitation is shown to the administrator who asked, a code to the one who granted: both are needed.
-- What was granted without a code opens nothing.
ALTER TABLE review_invitation ADD COLUMN code_hash text NOT NULL DEFAULT '';

-- A lost authenticator: a reset may end the one-time codes, and the account sets up new ones before anything else.
ALTER TABLE review_invitation ADD COLUMN resets_codes boolean NOT NULL DEFAULT false;
ALTER TABLE review_account ADD COLUMN owes_codes boolean NOT NULL DEFAULT false;
