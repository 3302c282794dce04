-- Room review: who passed a claim on to the next level had a hand in it too.
CREATE OR REPLACE VIEW review_standing AS
SELECT i.claim, i.unit_key, i.district_key, i.city_key, i.level,
       CASE WHEN NOT i.latest OR i.withdrawn_at IS NOT NULL THEN 'CLOSED'
            WHEN i.waiting THEN 'WAITING'
            WHEN p.claim IS NOT NULL THEN 'CHECKING'
            WHEN v.verdict = 'returned' THEN 'RETURNED'
            WHEN v.verdict = 'refused' THEN 'REFUSED'
            ELSE 'PASSED' END AS state,
       array_remove(ARRAY[v.who, v.checker, p.who], NULL)
           || ARRAY(SELECT s.who FROM review_step s WHERE s.claim = i.claim AND s.step = 'passed') AS hands
FROM review_item i
LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
LEFT JOIN review_proposal p ON p.claim = i.claim;

-- Room office: passed and unpaid claims drawn at random for a blind check 抽查, and what the person said who drew them.
CREATE TABLE office_sample (
    claim     text        PRIMARY KEY,
    machine   boolean     NOT NULL, -- whether no person had passed it
    drawn_by  text        NOT NULL,
    drawn_at  timestamptz NOT NULL,
    fit       boolean,
    judged_at timestamptz,
    CHECK ((fit IS NULL) = (judged_at IS NULL))
);
CREATE INDEX office_sample_open ON office_sample (drawn_by) WHERE judged_at IS NULL;
CREATE INDEX office_sample_judged ON office_sample (judged_at);
