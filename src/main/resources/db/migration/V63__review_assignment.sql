-- Room review: an assigned case 分派 is its assignee's until that person touches it; from then on the lock expires as any other.
ALTER TABLE review_item DROP CONSTRAINT review_item_check1;
ALTER TABLE review_item ADD CHECK (owner IS NOT NULL OR touched_at IS NULL);
