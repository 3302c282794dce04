-- Who an account is at an outside identity provider (OpenID Connect). Made by an invitation only; opens that one account.
CREATE TABLE review_identity (
    issuer    text        NOT NULL,
    subject   text        NOT NULL,
    login     text        NOT NULL REFERENCES review_account (login),
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (login, issuer)
);
