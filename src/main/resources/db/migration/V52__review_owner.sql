-- The few claims that somebody works on.
CREATE INDEX review_item_owner ON review_item (owner, submitted_at, claim) WHERE owner IS NOT NULL;

-- The last half minute whose one-time code was used: none is used twice.
ALTER TABLE review_account ADD COLUMN totp_step bigint NOT NULL DEFAULT 0;

-- The door through which other rooms see what became of a claim: only what counts, and only the newest revision passes.
CREATE VIEW review_result AS
SELECT i.claim, i.programme, i.application, i.revision,
       CASE s.state WHEN 'PASSED' THEN 'approved' WHEN 'RETURNED' THEN 'returned' WHEN 'REFUSED' THEN 'refused'
                    WHEN 'CLOSED' THEN 'closed' ELSE 'in_review' END AS result,
       coalesce(v.decided_at, i.decided_at) AS decided_at
FROM review_item i JOIN review_standing s ON s.claim = i.claim
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL;
