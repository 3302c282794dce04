-- When a claim's next step was last put on a queue; forgotten at every start.
CREATE TABLE dispatch_sent (
    claim   text        NOT NULL REFERENCES intake_claim (claim),
    stage   text        NOT NULL CHECK (stage IN ('read', 'verify')),
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (claim, stage)
);

-- Claims whose step failed again and again: people see them, the sweeper leaves them alone.
CREATE TABLE dispatch_parked (
    claim     text PRIMARY KEY REFERENCES intake_claim (claim),
    route     text        NOT NULL,
    error     text        NOT NULL,
    parked_at timestamptz NOT NULL
);

-- A claim's state: nobody owns a status column, the rows of the rooms say it.
CREATE VIEW dispatch_progress AS
SELECT c.claim,
       c.programme,
       c.application,
       c.submitted_at,
       EXISTS (SELECT 1 FROM verify_registered r WHERE r.claim = c.claim)     AS read,
       EXISTS (SELECT 1 FROM decide_decision d WHERE d.claim = c.claim)       AS decided,
       EXISTS (SELECT 1 FROM dispatch_parked p WHERE p.claim = c.claim)       AS parked,
       EXISTS (SELECT 1 FROM programme_round p WHERE p.programme_id = c.programme) AS known
FROM intake_claim c;
