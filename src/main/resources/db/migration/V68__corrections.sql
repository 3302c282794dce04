-- Room review: what a person read in a document where the machine read something else or nothing. Rows are only added; the
-- newest one of a field counts for this content of the document.
CREATE TABLE review_correction (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim             text        NOT NULL REFERENCES review_item (claim),
    slot              text        NOT NULL,
    field             text        NOT NULL,
    document          text        NOT NULL CHECK (document ~ '^[0-9a-f]{64}$'),
    machine           text        NOT NULL,          -- empty when the machine found nothing
    value             text        NOT NULL,          -- empty when it cannot be read
    evidence          text        NOT NULL,          -- digest of everything that was looked at
    programme_version text        NOT NULL,
    list_versions     text        NOT NULL,
    who               text        NOT NULL REFERENCES review_account (login),
    at                timestamptz NOT NULL
);
CREATE INDEX review_correction_claim ON review_correction (claim, id);
CREATE TRIGGER review_correction_only_add BEFORE UPDATE OR DELETE ON review_correction
    FOR EACH ROW EXECUTE FUNCTION review_transfer_only_add();
