-- Room office: a share of what the machine passed waits for a blind check 抽查 before it is paid, as the round's file says.
ALTER TABLE office_sample
    ALTER COLUMN drawn_by DROP NOT NULL, -- null while nobody has taken up what the round's share drew
    ADD COLUMN holds boolean NOT NULL DEFAULT false; -- whether payment waits for the judgement
CREATE INDEX office_sample_holds ON office_sample (claim) WHERE holds AND judged_at IS NULL;
