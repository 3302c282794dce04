-- Room review: approved before, and its bank card open for change since: people decide again, whatever window is over.
ALTER TABLE review_item ADD COLUMN card_changed boolean NOT NULL DEFAULT false;

-- Room office: whether the bank returned a payment of this application.
CREATE INDEX office_payout_failed ON office_payout (programme, application) WHERE state = 'failed';
