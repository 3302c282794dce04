-- Draws 摇号 that were held, one for each round. Tickets of the ledger are numbered in the order of the draw.
CREATE TABLE programme_draw (
    programme_id    text PRIMARY KEY,
    version         text        NOT NULL,                       -- of the programme that published the seed
    commitment      text        NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    seed            text        NOT NULL CHECK (commitment = encode(sha256(convert_to(seed, 'UTF8')), 'hex')),
    committed_at    timestamptz NOT NULL,                       -- when the commitment was first in force
    entrants        integer     NOT NULL CHECK (entrants >= 0),
    entrants_sha256 text        NOT NULL,                       -- of the sorted application ids, each with a line feed
    who             text        NOT NULL,
    drawn_at        timestamptz NOT NULL
);
CREATE TRIGGER programme_draw_only_add BEFORE UPDATE OR DELETE ON programme_draw
    FOR EACH ROW EXECUTE FUNCTION programme_only_add();
CREATE TRIGGER programme_draw_never_empty BEFORE TRUNCATE ON programme_draw
    FOR EACH STATEMENT EXECUTE FUNCTION programme_only_add();
