-- Words for colleagues only, of a pass that moved up to the next level; those of a final verdict stand with it.
ALTER TABLE review_step ADD COLUMN internal text NOT NULL DEFAULT '';
-- Large type 大字, as each person chose.
ALTER TABLE review_account ADD COLUMN large_type boolean NOT NULL DEFAULT false;
