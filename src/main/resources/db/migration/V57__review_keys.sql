-- A person's own keys of the console, as far as they are not the usual ones; no key does two things.
CREATE TABLE review_key (
    login  text NOT NULL REFERENCES review_account (login),
    action text NOT NULL,
    key    text NOT NULL CHECK (length(key) = 1),
    PRIMARY KEY (login, action),
    UNIQUE (login, key)
);
-- Keys of a single letter can be switched off altogether.
ALTER TABLE review_account ADD COLUMN single_keys boolean NOT NULL DEFAULT true;
