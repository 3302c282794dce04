-- Roles by level, and the three administrators 三员. A reviewer of no union was the issuer's, one of a union that union's.
ALTER TABLE review_account DROP CONSTRAINT review_account_role_check;
UPDATE review_account SET role = CASE
    WHEN role = 'inspector' THEN 'auditor'
    WHEN union_name = '' THEN 'city_reviewer'
    ELSE 'district_reviewer' END;
ALTER TABLE review_account ADD CHECK (role IN ('unit_reviewer', 'district_reviewer', 'city_reviewer', 'finance', 'auditor',
                                               'system_admin', 'security_admin', 'audit_admin'));
-- A locked account keeps its history and opens no door.
ALTER TABLE review_account ADD COLUMN locked boolean NOT NULL DEFAULT false;
-- Base32 secret of the one-time codes (RFC 6238); '' for none.
ALTER TABLE review_account ADD COLUMN totp text NOT NULL DEFAULT '';

-- Whose claim it is, as names are compared: of the unit, of the district or industry union, of the issuer. Written when
-- the claim comes, when it is transferred and when a tree of unions is imported.
ALTER TABLE review_item ADD COLUMN district_name text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN unit_key text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN district_key text NOT NULL DEFAULT '';
ALTER TABLE review_item ADD COLUMN city_key text NOT NULL DEFAULT '';
-- At which level of the chain it is, or was decided.
ALTER TABLE review_item ADD COLUMN level text NOT NULL DEFAULT 'city' CHECK (level IN ('unit', 'district', 'city'));

-- Somebody asked to work here: the token's digest, who asked, who let it count.
CREATE TABLE review_invitation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_sha256 text        NOT NULL UNIQUE CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
    login        text        NOT NULL CHECK (login ~ '^[a-z][a-z0-9._-]{1,31}$'),
    name         text        NOT NULL CHECK (name <> ''),
    role         text        NOT NULL,
    union_name   text        NOT NULL,
    invited_by   text        NOT NULL REFERENCES review_account (login),
    invited_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    granted_by   text        REFERENCES review_account (login),
    granted_at   timestamptz,
    used_at      timestamptz,
    CHECK (granted_by IS NULL OR granted_by <> invited_by),
    CHECK (used_at IS NULL OR granted_by IS NOT NULL)
);

-- How a claim stands, for the rules of access. Later migrations replace it when there is more to know.
CREATE VIEW review_standing AS
SELECT i.claim, i.unit_key, i.district_key, i.city_key, i.level,
       CASE WHEN NOT i.latest THEN 'CLOSED'
            WHEN i.waiting THEN 'WAITING'
            WHEN v.verdict = 'returned' THEN 'RETURNED'
            WHEN v.verdict = 'refused' THEN 'REFUSED'
            ELSE 'PASSED' END AS state,
       CASE WHEN v.who IS NULL THEN '{}' ELSE ARRAY[v.who] END AS hands
FROM review_item i LEFT JOIN review_verdict v ON v.claim = i.claim;
