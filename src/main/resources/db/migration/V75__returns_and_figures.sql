-- Room review: a return names the typed fields that it opens beside those that its reasons are about.
ALTER TABLE review_verdict ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
ALTER TABLE review_proposal ADD COLUMN fields text[] NOT NULL DEFAULT '{}';

-- What people did lately, for the figures of their work.
CREATE INDEX review_step_done ON review_step (step, at) WHERE step IN ('passed', 'decided', 'proposed');
