-- Room api: what a return leaves open, and the reviewer's words to the worker; never a note for colleagues.
ALTER TABLE api_event ADD COLUMN documents text[] NOT NULL DEFAULT '{}';
ALTER TABLE api_event ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
ALTER TABLE api_event ADD COLUMN words text NOT NULL DEFAULT '';

-- Room review: a screenshot of the official page, kept with the originals; why nothing was read in it, or how each field agrees.
ALTER TABLE review_chsi ADD COLUMN screen text CHECK (screen ~ '^[0-9a-f]{64}$');
ALTER TABLE review_chsi ADD COLUMN unread text CHECK (unread IS NULL OR screen IS NOT NULL);
CREATE TABLE review_chsi_field (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    look      bigint NOT NULL REFERENCES review_chsi,
    field     text   NOT NULL,
    read      text   NOT NULL,
    typed     text   NOT NULL,
    agreement text   NOT NULL
);
CREATE INDEX review_chsi_field_look ON review_chsi_field (look, id);
