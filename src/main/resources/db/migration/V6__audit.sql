-- What was done, in the transaction that did it. Rows are only ever added.
CREATE TABLE audit_happening (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at timestamptz NOT NULL,
    claim       text COLLATE "C" NOT NULL, -- programme/application/revision, or programme_id
    what        text        NOT NULL,
    who         text        NOT NULL,
    facts       jsonb       NOT NULL
);
CREATE INDEX audit_happening_claim ON audit_happening (claim, id);

CREATE FUNCTION audit_only_add() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_happening: rows are only ever added, % is refused', TG_OP;
END
$$;
CREATE TRIGGER audit_happening_only_add BEFORE UPDATE OR DELETE ON audit_happening
    FOR EACH ROW EXECUTE FUNCTION audit_only_add();
CREATE TRIGGER audit_happening_never_empty BEFORE TRUNCATE ON audit_happening
    FOR EACH STATEMENT EXECUTE FUNCTION audit_only_add();
