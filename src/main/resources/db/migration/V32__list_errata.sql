-- Corrections of single rows of a list 勘误: asked for by one person, approved by two others.
CREATE TABLE programme_erratum (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list_id   bigint      NOT NULL REFERENCES programme_list, -- the version that is corrected
    row       integer     NOT NULL,
    name      text        NOT NULL CHECK (name <> ''),
    number    text        NOT NULL CHECK (number ~ '^[0-9*]{17}[0-9X*]$'),
    because   text        NOT NULL CHECK (because <> ''),
    maker     text        NOT NULL,
    made_at   timestamptz NOT NULL,
    result    bigint      REFERENCES programme_list, -- the version that it made; null while approvals are missing
    UNIQUE (id, maker)
);
CREATE TABLE programme_erratum_approval (
    erratum     bigint      NOT NULL,
    maker       text        NOT NULL,
    who         text        NOT NULL,
    approved_at timestamptz NOT NULL,
    PRIMARY KEY (erratum, who),
    FOREIGN KEY (erratum, maker) REFERENCES programme_erratum (id, maker),
    CHECK (who <> maker)
);
