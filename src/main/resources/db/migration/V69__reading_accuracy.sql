-- Room review: readings that a person looked at before deciding, and whether they stood; the last decision's word counts.
CREATE TABLE review_reading (
    claim text        NOT NULL REFERENCES review_item (claim),
    slot  text        NOT NULL,
    field text        NOT NULL,
    stood boolean     NOT NULL,
    at    timestamptz NOT NULL,
    PRIMARY KEY (claim, slot, field)
);
CREATE INDEX review_reading_at ON review_reading (at);
