-- One imported tree of unions; the newest is in force, older ones stay for repeating a decision.
CREATE TABLE programme_union_tree (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name text        NOT NULL,
    sha256    text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    unions    integer     NOT NULL CHECK (unions > 0),
    refused   integer     NOT NULL CHECK (refused >= 0),
    loaded_at timestamptz NOT NULL
);

CREATE TABLE programme_union (
    tree    bigint  NOT NULL REFERENCES programme_union_tree,
    code    text    NOT NULL CHECK (code <> ''),
    row     integer NOT NULL,
    name    text    NOT NULL,
    level   text    NOT NULL CHECK (level IN ('UNIT', 'TOWNSHIP', 'DISTRICT', 'INDUSTRY', 'CITY', 'PROVINCE')),
    parent  text    CHECK (parent <> code),
    aliases text    NOT NULL, -- one a line
    PRIMARY KEY (tree, code),
    FOREIGN KEY (tree, parent) REFERENCES programme_union DEFERRABLE INITIALLY DEFERRED
);
