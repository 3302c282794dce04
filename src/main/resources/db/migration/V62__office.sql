-- Room office: publication 公示 and payout 发放.

-- The list of approved claims was shown to the public in these days; whoever was approved until it began is on it.
CREATE TABLE office_publication (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme   text        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL CHECK (last_day >= first_day),
    until       timestamptz NOT NULL,  -- claims approved before this moment are on the list
    claims      integer     NOT NULL CHECK (claims > 0),
    who         text        NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX office_publication_programme ON office_publication (programme, id);

-- A payout run: made by one person, confirmed by another once the bank has paid.
CREATE TABLE office_run (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme    text        NOT NULL,
    filter       text        NOT NULL,
    made_by      text        NOT NULL,
    made_at      timestamptz NOT NULL,
    paid_on      date,
    confirmed_by text        CHECK (confirmed_by <> made_by),
    confirmed_at timestamptz,
    CHECK ((confirmed_by IS NULL) = (paid_on IS NULL) AND (confirmed_by IS NULL) = (confirmed_at IS NULL))
);
CREATE INDEX office_run_programme ON office_run (programme, id);

-- One payment: in a run, then paid, or failed (returned by the bank); a claim without a live one is unpaid.
CREATE TABLE office_payout (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run         bigint  NOT NULL REFERENCES office_run,
    programme   text    NOT NULL,
    application text    NOT NULL,
    claim       text    NOT NULL,
    once        text    NOT NULL CHECK (once ~ '^[0-9a-f]{64}$'), -- within what the notice pays a person once
    fen         bigint  NOT NULL CHECK (fen > 0),
    state       text    NOT NULL CHECK (state IN ('in_run', 'paid', 'failed')),
    reason      text    NOT NULL DEFAULT '',
    failed_by   text,
    failed_at   timestamptz,
    CHECK ((state = 'failed') = (failed_at IS NOT NULL) AND (state = 'failed') = (reason <> ''))
);
-- Nobody is paid twice: one live payment for each application, and for each person within what the notice says.
CREATE UNIQUE INDEX office_payout_application ON office_payout (programme, application) WHERE state <> 'failed';
CREATE UNIQUE INDEX office_payout_once ON office_payout (once) WHERE state <> 'failed';
CREATE INDEX office_payout_run ON office_payout (run);
CREATE INDEX office_payout_newest ON office_payout (programme, id) WHERE state <> 'failed';
