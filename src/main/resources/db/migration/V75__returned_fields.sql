-- Room review: a return names the typed fields that it opens beside those that its reasons are about.
ALTER TABLE review_verdict ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
ALTER TABLE review_proposal ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
