-- What a notice said, version by version; the newest row of a programme is in force.
CREATE TABLE programme_round (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text        NOT NULL,
    version      text        NOT NULL CHECK (version ~ '^[0-9a-f]{64}$'), -- SHA-256 of json
    json         bytea       NOT NULL,                                   -- programme.json, byte for byte
    loaded_at    timestamptz NOT NULL
);
CREATE INDEX programme_round_newest ON programme_round (programme_id, id);

-- One imported list file; the newest of a programme and kind is in force, older ones stay for repeating a decision.
CREATE TABLE programme_list (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('preregistrations', 'payments')),
    file_name    text        NOT NULL,
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    rows         integer     NOT NULL CHECK (rows >= 0),
    refused      integer     NOT NULL CHECK (refused >= 0),
    masks        integer[]   NOT NULL, -- which positions are hidden, one bit each; every combination the list uses
    loaded_at    timestamptz NOT NULL
);
CREATE INDEX programme_list_newest ON programme_list (programme_id, kind, id);

-- number is 18 characters long, hidden positions are '*'; name_key is the name without its harmless differences.
CREATE TABLE programme_preregistration (
    list_id        bigint  NOT NULL REFERENCES programme_list DEFERRABLE INITIALLY DEFERRED,
    row            integer NOT NULL,
    name           text    NOT NULL,
    name_key       text    NOT NULL,
    number         text    NOT NULL CHECK (length(number) = 18),
    batch          text    NOT NULL,
    school         text    NOT NULL,
    level          text    NOT NULL,
    unit_union     text    NOT NULL,
    district_union text    NOT NULL,
    PRIMARY KEY (list_id, row)
);
CREATE INDEX programme_preregistration_number ON programme_preregistration (number, list_id);
CREATE INDEX programme_preregistration_name ON programme_preregistration (name_key, list_id);

CREATE TABLE programme_payment (
    list_id        bigint  NOT NULL REFERENCES programme_list DEFERRABLE INITIALLY DEFERRED,
    row            integer NOT NULL,
    name           text    NOT NULL,
    name_key       text    NOT NULL,
    number         text    NOT NULL CHECK (length(number) = 18),
    batch          text    NOT NULL,
    paid_programme text    NOT NULL,
    paid_at        text    NOT NULL,
    amount_yuan    text    NOT NULL,
    district_union text    NOT NULL,
    PRIMARY KEY (list_id, row)
);
CREATE INDEX programme_payment_number ON programme_payment (number, list_id);
CREATE INDEX programme_payment_name ON programme_payment (name_key, list_id);
