-- A notice comes as programme.json (short) or programme.yaml (full); an opened round is superseded by its next edition only.
ALTER TABLE programme_round RENAME COLUMN json TO content;
ALTER TABLE programme_round ADD COLUMN file_name text NOT NULL DEFAULT 'programme.json';
ALTER TABLE programme_round ALTER COLUMN file_name DROP DEFAULT;
ALTER TABLE programme_round ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition >= 1);
ALTER TABLE programme_round ALTER COLUMN edition DROP DEFAULT;

-- What an earlier payment was for and who made it; '' when the list does not say.
ALTER TABLE programme_payment ADD COLUMN level text NOT NULL DEFAULT '';
ALTER TABLE programme_payment ADD COLUMN payer text NOT NULL DEFAULT '';
