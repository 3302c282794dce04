-- An invitation to choose another password for an account that is there.
ALTER TABLE review_invitation ADD COLUMN resets boolean NOT NULL DEFAULT false;
