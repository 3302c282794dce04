-- What this house paid itself: an earlier payment for every later claim. Rows are added; a returned one stays and says when.
CREATE TABLE programme_paid (
    claim          text        PRIMARY KEY,
    programme_id   text        NOT NULL,
    application    text        NOT NULL,
    name           text        NOT NULL,
    name_key       text        NOT NULL,
    number         text        NOT NULL CHECK (length(number) = 18),
    batch          text        NOT NULL,
    paid_on        date        NOT NULL,
    fen            bigint      NOT NULL CHECK (fen > 0),
    district_union text        NOT NULL,
    level          text        NOT NULL,
    payer          text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    returned_at    timestamptz -- by the bank
);
CREATE INDEX programme_paid_number ON programme_paid (number) WHERE returned_at IS NULL;
CREATE INDEX programme_paid_name ON programme_paid (name_key) WHERE returned_at IS NULL;

-- What some lists of pre-registrations say besides: the project 预登记项目 and when; '' when the list does not say.
ALTER TABLE programme_preregistration ADD COLUMN project text NOT NULL DEFAULT '';
ALTER TABLE programme_preregistration ADD COLUMN registered_at text NOT NULL DEFAULT '';
