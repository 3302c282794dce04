-- Room review: reviewers of one role and union among whom what waits is assigned 自动分派, and how many open cases each has at most.
CREATE TABLE review_assignment (
    role       text    NOT NULL,
    union_name text    NOT NULL,
    most       integer NOT NULL CHECK (most BETWEEN 1 AND 500),
    PRIMARY KEY (role, union_name)
);

-- Days, both inclusive, on which nothing is assigned to a reviewer 休假.
CREATE TABLE review_absence (
    login     text NOT NULL REFERENCES review_account (login),
    first_day date NOT NULL,
    last_day  date NOT NULL CHECK (first_day <= last_day),
    PRIMARY KEY (login, first_day)
);
