-- Places ledger 名额账本. Tickets and their steps are only ever added; the state of a place is the newest step.

-- One row for each pool of places. Its lock is the queue: who gets the lock first gets the lower ticket.
CREATE TABLE programme_pool (
    programme_id text    NOT NULL,
    pool         text    NOT NULL,               -- row of the quota's table; '' when there is one pool
    version      text    NOT NULL,               -- of the programme whose quota stands here
    quota        integer NOT NULL CHECK (quota >= 0),
    moved        integer NOT NULL DEFAULT 0,     -- by adjustments 调剂, as long as they are approved
    tickets      bigint  NOT NULL DEFAULT 0,     -- number of the newest ticket
    waited       bigint  NOT NULL DEFAULT 0,     -- newest waiting number
    taken        integer NOT NULL DEFAULT 0,     -- places reserved, held, confirmed or spent
    granting     boolean NOT NULL DEFAULT false, -- whether the newest ticket got a place
    PRIMARY KEY (programme_id, pool),
    CHECK (taken BETWEEN 0 AND quota + moved)
);

-- An application's place in the queue; a further turn only after the one before was released.
CREATE TABLE programme_ticket (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text        NOT NULL,
    application  text        NOT NULL,
    turn         integer     NOT NULL CHECK (turn >= 1),
    pool         text        NOT NULL,
    number       bigint      NOT NULL,              -- from 1; up to 0 for those carried over from the batch before
    waiting      bigint      CHECK (waiting >= 1),  -- number on the waiting list 候补; null for a place at once
    union_name   text        NOT NULL,
    taken_at     timestamptz NOT NULL,
    UNIQUE (programme_id, application, turn),
    UNIQUE (programme_id, pool, number),
    FOREIGN KEY (programme_id, pool) REFERENCES programme_pool
);

CREATE TABLE programme_place_step (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket  bigint      NOT NULL REFERENCES programme_ticket,
    state   text        NOT NULL CHECK (state IN
                ('reserved', 'waiting', 'held', 'confirmed', 'released', 'spent', 'carried')),
    vetted  boolean     NOT NULL, -- approved while it was waiting: promotion confirms it
    claim   text        NOT NULL, -- the revision it is about
    because text        NOT NULL,
    who     text        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX programme_place_step_ticket ON programme_place_step (ticket, id DESC);

CREATE VIEW programme_place AS
SELECT t.id AS ticket, t.programme_id, t.application, t.turn, t.pool, t.number, t.waiting, t.union_name, t.taken_at,
       s.state, s.vetted, s.claim, s.because, s.at
FROM programme_ticket t
CROSS JOIN LATERAL (
    SELECT state, vetted, claim, because, at FROM programme_place_step WHERE ticket = t.id ORDER BY id DESC LIMIT 1) s;

-- Places moved between two rows of a table: one person asks, another approves.
CREATE TABLE programme_adjustment (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text        NOT NULL,
    from_pool    text        NOT NULL,
    to_pool      text        NOT NULL,
    places       integer     NOT NULL CHECK (places >= 1),
    because      text        NOT NULL CHECK (because <> ''),
    maker        text        NOT NULL,
    made_at      timestamptz NOT NULL,
    checker      text,
    checked_at   timestamptz,
    CHECK (from_pool <> to_pool),
    CHECK (maker <> checker),
    CHECK ((checker IS NULL) = (checked_at IS NULL)),
    FOREIGN KEY (programme_id, from_pool) REFERENCES programme_pool,
    FOREIGN KEY (programme_id, to_pool) REFERENCES programme_pool
);

CREATE FUNCTION programme_only_add() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: rows are only ever added, % is refused', TG_TABLE_NAME, TG_OP;
END
$$;
CREATE TRIGGER programme_ticket_only_add BEFORE UPDATE OR DELETE ON programme_ticket
    FOR EACH ROW EXECUTE FUNCTION programme_only_add();
CREATE TRIGGER programme_ticket_never_empty BEFORE TRUNCATE ON programme_ticket
    FOR EACH STATEMENT EXECUTE FUNCTION programme_only_add();
CREATE TRIGGER programme_place_step_only_add BEFORE UPDATE OR DELETE ON programme_place_step
    FOR EACH ROW EXECUTE FUNCTION programme_only_add();
CREATE TRIGGER programme_place_step_never_empty BEFORE TRUNCATE ON programme_place_step
    FOR EACH STATEMENT EXECUTE FUNCTION programme_only_add();
