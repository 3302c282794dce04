-- Room api: what a return leaves open, and the reviewer's words to the worker; never a note for colleagues.
ALTER TABLE api_event ADD COLUMN documents text[] NOT NULL DEFAULT '{}';
ALTER TABLE api_event ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
ALTER TABLE api_event ADD COLUMN words text NOT NULL DEFAULT '';
