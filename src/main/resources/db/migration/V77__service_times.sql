-- Room review: the time to serve 办理时限, in days that a claim may wait at a level; a level without a row has none.
CREATE TABLE review_service_time (
    level text    PRIMARY KEY CHECK (level IN ('unit', 'district', 'city')),
    days  integer NOT NULL CHECK (days BETWEEN 1 AND 365)
);

-- When the claim came to its level: decided by the machine, passed or sent up from below, or opened again after a verdict.
ALTER TABLE review_item ADD COLUMN arrived_at timestamptz;
UPDATE review_item i SET arrived_at = greatest(i.decided_at, (
    SELECT max(s.at) FROM review_step s WHERE s.claim = i.claim AND s.step IN ('passed', 'raised', 'reopened')));
ALTER TABLE review_item ALTER COLUMN arrived_at SET NOT NULL;
