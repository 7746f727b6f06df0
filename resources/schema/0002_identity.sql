-- SPDX-License-Identifier: EUPL-1.2
-- Step 2: what a file says about itself. The id stays the same in all its copies; the two numbers are the oldest schema
-- steps whose programs can read it and write it.

INSERT INTO file_settings (key, value) VALUES ('file_id', lower(hex(randomblob(16)))) ON CONFLICT (key) DO NOTHING;
INSERT INTO file_settings (key, value) VALUES ('min_reader', '1') ON CONFLICT (key) DO UPDATE SET value = excluded.value;
INSERT INTO file_settings (key, value) VALUES ('min_writer', '2') ON CONFLICT (key) DO UPDATE SET value = excluded.value;
