-- Room api: whose an application is, and what its portal is told. No personal data.
CREATE TABLE api_application (
    programme   text        NOT NULL,
    application text        NOT NULL,
    portal      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (programme, application)
);
CREATE INDEX api_application_portal ON api_application (portal, programme, application);

-- Applications that were handed in before there was this table.
INSERT INTO api_application (programme, application, portal, created_at)
SELECT DISTINCT ON (programme, application) programme, application, portal, received_at
FROM api_submission ORDER BY programme, application, received_at;

-- State and outbox in one: next_at is when its message is due; none where nobody listens or it was delivered.
CREATE TABLE api_event (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    portal       text        NOT NULL,
    programme    text        NOT NULL,
    application  text        NOT NULL,
    revision     integer     NOT NULL,
    what         text        NOT NULL,
    outcome      text        NOT NULL,
    reasons      text[]      NOT NULL,
    at           timestamptz NOT NULL,
    next_at      timestamptz,
    attempts     integer     NOT NULL DEFAULT 0,
    delivered_at timestamptz,
    FOREIGN KEY (programme, application) REFERENCES api_application
);
CREATE INDEX api_event_application ON api_event (programme, application, revision DESC, id DESC);
CREATE INDEX api_event_due ON api_event (next_at, id) WHERE next_at IS NOT NULL;
