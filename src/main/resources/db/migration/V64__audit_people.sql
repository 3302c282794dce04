-- What people did, and what was done with accounts and packages: a few rows of each claim, read newest first by the auditors.
CREATE INDEX audit_happening_people ON audit_happening (happened_at, id)
    WHERE who <> 'heyan' OR claim = 'accounts' OR what = 'audit.exported';
CREATE INDEX audit_happening_person ON audit_happening (who, happened_at, id)
    WHERE who <> 'heyan' OR claim = 'accounts' OR what = 'audit.exported';
CREATE INDEX audit_happening_act ON audit_happening (what, happened_at, id)
    WHERE who <> 'heyan' OR claim = 'accounts' OR what = 'audit.exported';
