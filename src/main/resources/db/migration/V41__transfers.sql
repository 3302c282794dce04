-- The union a person acts for; '' for none.
ALTER TABLE review_account ADD COLUMN union_name text NOT NULL DEFAULT '';

-- A claim that is to go from one union to another 迁入迁出. Keys are the names as they are compared.
CREATE TABLE review_transfer (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim      text NOT NULL REFERENCES review_item (claim),
    from_union text NOT NULL CHECK (from_union <> ''),
    from_key   text NOT NULL,
    to_union   text NOT NULL CHECK (to_union <> ''),
    to_key     text NOT NULL,
    CHECK (from_key <> to_key)
);
CREATE INDEX review_transfer_claim ON review_transfer (claim, id);
CREATE INDEX review_transfer_from ON review_transfer (from_key, id);
CREATE INDEX review_transfer_to ON review_transfer (to_key, id);

-- What was done with it, each step once.
CREATE TABLE review_transfer_step (
    transfer bigint      NOT NULL REFERENCES review_transfer,
    step     text        NOT NULL CHECK (step IN ('asked', 'given', 'taken', 'refused', 'withdrawn')),
    side     text        NOT NULL CHECK (side IN ('giving', 'taking')),
    who      text        NOT NULL REFERENCES review_account (login),
    note     text        NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (transfer, step),
    CHECK (step <> 'given' OR side = 'giving'),
    CHECK (step <> 'taken' OR side = 'taking'),
    CHECK (step NOT IN ('asked', 'refused') OR note <> '')
);
-- Nobody consents for both sides, and there is one way to stop.
CREATE UNIQUE INDEX review_transfer_two_persons ON review_transfer_step (transfer, who)
    WHERE step IN ('given', 'taken');
CREATE UNIQUE INDEX review_transfer_one_stop ON review_transfer_step (transfer)
    WHERE step IN ('refused', 'withdrawn');

CREATE FUNCTION review_transfer_only_add() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: rows are only ever added, % is refused', TG_TABLE_NAME, TG_OP;
END
$$;
CREATE TRIGGER review_transfer_only_add BEFORE UPDATE OR DELETE ON review_transfer
    FOR EACH ROW EXECUTE FUNCTION review_transfer_only_add();
CREATE TRIGGER review_transfer_step_only_add BEFORE UPDATE OR DELETE ON review_transfer_step
    FOR EACH ROW EXECUTE FUNCTION review_transfer_only_add();

-- How a transfer stands: nobody owns a status column, the steps say it.
CREATE VIEW review_transfer_state AS
SELECT t.id, t.claim, t.from_union, t.from_key, t.to_union, t.to_key,
       asked.who AS asked_by, asked.at AS asked_at, asked.note AS why, asked.side AS asked_side,
       given.who AS given_by, taken.who AS taken_by,
       CASE WHEN stop.step IS NOT NULL THEN stop.step
            WHEN given.who IS NOT NULL AND taken.who IS NOT NULL THEN 'done'
            ELSE 'open' END AS state,
       CASE WHEN stop.step IS NOT NULL THEN stop.at
            WHEN given.who IS NOT NULL AND taken.who IS NOT NULL THEN greatest(given.at, taken.at) END AS ended_at
FROM review_transfer t
JOIN review_transfer_step asked ON asked.transfer = t.id AND asked.step = 'asked'
LEFT JOIN review_transfer_step given ON given.transfer = t.id AND given.step = 'given'
LEFT JOIN review_transfer_step taken ON taken.transfer = t.id AND taken.step = 'taken'
LEFT JOIN review_transfer_step stop ON stop.transfer = t.id AND stop.step IN ('refused', 'withdrawn');

-- The union a claim belongs to now: where its application went last, else what the worker typed.
CREATE VIEW review_claim_union AS
SELECT i.claim,
       coalesce((SELECT s.to_union
                 FROM review_transfer_state s JOIN review_item m ON m.claim = s.claim
                 WHERE m.programme = i.programme AND m.application = i.application AND s.state = 'done'
                 ORDER BY s.ended_at DESC, s.id DESC LIMIT 1), i.union_name) AS union_name
FROM review_item i;
