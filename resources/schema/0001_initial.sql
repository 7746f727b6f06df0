-- SPDX-License-Identifier: EUPL-1.2
-- Step 1: the nouns of the plan and its year. A test holds every table against its description in core/domain.
-- STRICT, real keys, real NULL for "unknown"; codes of enums are checked, codes of catalogues are open.

CREATE TABLE municipalities (
  id INTEGER PRIMARY KEY,
  lau_code TEXT NOT NULL CHECK (lau_code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  genitive TEXT NOT NULL DEFAULT '',
  administration TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  county TEXT NOT NULL DEFAULT '',
  legal_form TEXT NOT NULL DEFAULT '',
  register_code TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  signatory_position TEXT NOT NULL DEFAULT '',
  signatory_name TEXT NOT NULL DEFAULT '',
  minimum_cell INTEGER,
  example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))
) STRICT;

CREATE TABLE coordinators (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  position TEXT NOT NULL DEFAULT '',
  employer TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE addressees (
  id INTEGER PRIMARY KEY,
  institution TEXT NOT NULL CHECK (institution <> ''),
  name TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL CHECK (role IN ('recipient', 'copy', 'none')),
  copy_always INTEGER NOT NULL DEFAULT 0 CHECK (copy_always IN (0, 1)),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE stakeholders (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  institution_group TEXT NOT NULL CHECK (institution_group <> ''),
  code TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL CHECK (level IN ('local', 'national', 'international')),
  role TEXT NOT NULL DEFAULT '',
  areas TEXT NOT NULL DEFAULT '',
  languages TEXT NOT NULL DEFAULT '',
  services TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  first_contact TEXT CHECK (first_contact GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  issue TEXT NOT NULL DEFAULT '',
  solution TEXT NOT NULL DEFAULT '',
  agreement TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  stakeholder_id INTEGER NOT NULL REFERENCES stakeholders (id),
  position TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  reviewed_on TEXT CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contacts_stakeholder_id ON contacts (stakeholder_id);

CREATE TABLE needs (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('need', 'challenge')),
  year INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  area TEXT NOT NULL DEFAULT '',
  severity TEXT NOT NULL CHECK (severity IN ('unknown', 'low', 'medium', 'high')),
  state TEXT NOT NULL CHECK (state IN ('identified', 'in_plan', 'addressed', 'closed')),
  target_groups TEXT NOT NULL DEFAULT '',
  affected INTEGER,
  source TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE studies (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('survey', 'focus_group', 'interviews', 'co_creation', 'desk_research', 'discussion', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  place TEXT NOT NULL DEFAULT '',
  sample INTEGER,
  women INTEGER,
  sample_note TEXT NOT NULL DEFAULT '',
  languages TEXT NOT NULL DEFAULT '',
  conducted_by TEXT NOT NULL DEFAULT '',
  findings TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE studies_needs (
  owner_id INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES needs (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX studies_needs_other ON studies_needs (other_id);

CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  approval_form TEXT NOT NULL CHECK (approval_form IN ('not_approved', 'director_order', 'council_decision', 'mayor_decree', 'strategic_plan', 'other')),
  approved_by TEXT NOT NULL DEFAULT '',
  approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  act_number TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  svp_code TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES plans (id),
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER
) STRICT;
CREATE INDEX goals_plan_id ON goals (plan_id);

CREATE TABLE objectives (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES plans (id),
  goal_id INTEGER REFERENCES goals (id),
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER
) STRICT;
CREATE INDEX objectives_plan_id ON objectives (plan_id);
CREATE INDEX objectives_goal_id ON objectives (goal_id);

CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES plans (id),
  objective_id INTEGER REFERENCES objectives (id),
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  responsible TEXT NOT NULL DEFAULT '',
  partners TEXT NOT NULL DEFAULT '',
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  needs_no_money INTEGER NOT NULL DEFAULT 0 CHECK (needs_no_money IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('from_facts', 'not_started', 'ongoing', 'done', 'cancelled')),
  state_reason TEXT NOT NULL DEFAULT '',
  target_groups TEXT NOT NULL DEFAULT '',
  svp_code TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  position INTEGER
) STRICT;
CREATE INDEX measures_plan_id ON measures (plan_id);
CREATE INDEX measures_objective_id ON measures (objective_id);
CREATE TABLE measures_stakeholders (
  owner_id INTEGER NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES stakeholders (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measures_stakeholders_other ON measures_stakeholders (other_id);
CREATE TABLE measures_needs (
  owner_id INTEGER NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES needs (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measures_needs_other ON measures_needs (other_id);

CREATE TABLE indicators (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER NOT NULL REFERENCES measures (id),
  title TEXT NOT NULL CHECK (title <> ''),
  unit TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('product', 'result', 'impact')),
  direction TEXT NOT NULL CHECK (direction IN ('more', 'less', 'keep')),
  accumulation TEXT NOT NULL CHECK (accumulation IN ('per_period', 'running_total', 'value_is_total')),
  aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'weighted_average', 'last')),
  baseline REAL,
  baseline_year INTEGER,
  target_overall REAL,
  minimum REAL,
  maximum REAL,
  breakdowns TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  frequency TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  position INTEGER
) STRICT;
CREATE INDEX indicators_measure_id ON indicators (measure_id);

CREATE TABLE indicator_targets (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  year INTEGER NOT NULL,
  target REAL,
  deviation TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX indicator_targets_key ON indicator_targets (indicator_id, year);

CREATE TABLE indicator_values (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  value REAL,
  weight REAL,
  state TEXT NOT NULL CHECK (state IN ('known', 'unknown', 'not_applicable', 'withheld')),
  breakdown_group TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX indicator_values_indicator_id ON indicator_values (indicator_id, date);

CREATE TABLE funding_sources (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL DEFAULT '',
  family TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX funding_sources_key ON funding_sources (code);

CREATE TABLE budget_lines (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER NOT NULL REFERENCES measures (id),
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('funded', 'sought', 'not_needed')),
  source_id INTEGER REFERENCES funding_sources (id),
  source_text TEXT NOT NULL DEFAULT '',
  to_split INTEGER NOT NULL DEFAULT 0 CHECK (to_split IN (0, 1)),
  planned INTEGER,
  secured INTEGER,
  spent INTEGER,
  deviation TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX budget_lines_measure_id ON budget_lines (measure_id);
CREATE INDEX budget_lines_source_id ON budget_lines (source_id);

CREATE TABLE proposals (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  addressed_to TEXT NOT NULL DEFAULT '',
  submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'accepted', 'partly_accepted', 'rejected')),
  answer TEXT NOT NULL DEFAULT '',
  answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE proposals_needs (
  owner_id INTEGER NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES needs (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposals_needs_other ON proposals_needs (other_id);

CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  call TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL CHECK (stage IN ('idea', 'application', 'rejected', 'funded', 'running', 'finished')),
  submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  requested INTEGER,
  granted INTEGER,
  source_id INTEGER REFERENCES funding_sources (id),
  contract TEXT NOT NULL DEFAULT '',
  starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  partners TEXT NOT NULL DEFAULT '',
  results TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX projects_source_id ON projects (source_id);
CREATE TABLE projects_measures (
  owner_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES measures (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX projects_measures_other ON projects_measures (other_id);

CREATE TABLE payment_requests (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects (id),
  year INTEGER NOT NULL,
  quarter INTEGER NOT NULL,
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  paid_on TEXT CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('due', 'sent', 'changes_asked', 'approved', 'paid')),
  amount INTEGER,
  paid INTEGER,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX payment_requests_key ON payment_requests (project_id, year, quarter);

CREATE TABLE activities (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  duty TEXT NOT NULL CHECK (duty <> ''),
  kind TEXT NOT NULL DEFAULT '',
  topic TEXT NOT NULL CHECK (topic <> ''),
  place TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL CHECK (level IN ('local', 'national', 'international')),
  languages TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT '',
  participants INTEGER,
  women INTEGER,
  foreigners INTEGER,
  institutions TEXT NOT NULL DEFAULT '',
  measure_id INTEGER REFERENCES measures (id),
  need_id INTEGER REFERENCES needs (id),
  link TEXT NOT NULL DEFAULT '',
  eu_mark INTEGER NOT NULL DEFAULT 0 CHECK (eu_mark IN (0, 1)),
  outcome TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  next_step_on TEXT CHECK (next_step_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('done', 'planned', 'cancelled'))
) STRICT;
CREATE INDEX activities_date ON activities (date);
CREATE INDEX activities_measure_id ON activities (measure_id);
CREATE INDEX activities_need_id ON activities (need_id);
CREATE TABLE activities_stakeholders (
  owner_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES stakeholders (id),
  PRIMARY KEY (owner_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activities_stakeholders_other ON activities_stakeholders (other_id);

CREATE TABLE publications (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('website', 'social_network', 'newsletter', 'leaflet', 'media', 'app', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  link TEXT NOT NULL DEFAULT '',
  languages TEXT NOT NULL DEFAULT '',
  topics TEXT NOT NULL DEFAULT '',
  published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reviewed_on TEXT CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  links_micenter INTEGER NOT NULL DEFAULT 0 CHECK (links_micenter IN (0, 1)),
  eu_mark INTEGER NOT NULL DEFAULT 0 CHECK (eu_mark IN (0, 1)),
  reach INTEGER,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deadlines (
  id INTEGER PRIMARY KEY,
  due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL CHECK (title <> ''),
  done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  provider TEXT NOT NULL DEFAULT '',
  table_code TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  population TEXT NOT NULL CHECK (population IN ('foreigners', 'third_country', 'foreign_born', 'all_residents', 'other')),
  method TEXT NOT NULL DEFAULT '',
  version_date TEXT CHECK (version_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE observation_batches (
  id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series (id),
  file TEXT NOT NULL DEFAULT '',
  imported_on TEXT CHECK (imported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  rows INTEGER
) STRICT;
CREATE INDEX observation_batches_series_id ON observation_batches (series_id);

CREATE TABLE observations (
  id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  territory TEXT NOT NULL CHECK (territory <> ''),
  citizenship TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'M', 'F')),
  age TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  value REAL,
  state TEXT NOT NULL CHECK (state IN ('known', 'unknown', 'withheld')),
  batch_id INTEGER REFERENCES observation_batches (id)
) STRICT;
-- One value per cell of a series. The series comes first, so this index also finds the rows of a series.
CREATE UNIQUE INDEX observations_cell
  ON observations (series_id, date, territory, citizenship, status, sex, age, ground);

CREATE TABLE annual_reports (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
  date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  number TEXT NOT NULL DEFAULT '',
  signatory_position TEXT NOT NULL DEFAULT '',
  signatory_name TEXT NOT NULL DEFAULT '',
  annexes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX annual_reports_key ON annual_reports (year);

CREATE TABLE report_sections (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES annual_reports (id),
  point TEXT NOT NULL CHECK (point <> ''),
  text TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('empty', 'draft', 'done', 'not_applicable'))
) STRICT;
CREATE UNIQUE INDEX report_sections_key ON report_sections (report_id, point);

CREATE TABLE submissions (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES annual_reports (id),
  version INTEGER NOT NULL,
  submitted_on TEXT NOT NULL CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  submitted_by TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  pdf BLOB,
  xlsx BLOB,
  content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX submissions_key ON submissions (report_id, version);

-- What was done, step by step: undo, redo and history read these two tables.
CREATE TABLE edit_steps (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'import', 'undo', 'redo')),
  undoes INTEGER REFERENCES edit_steps (id),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'closed'))
) STRICT;
CREATE INDEX edit_steps_state ON edit_steps (state, id);

CREATE TABLE edit_changes (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES edit_steps (id) ON DELETE CASCADE,
  entity TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'remove', 'bulk')),
  fields TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX edit_changes_step ON edit_changes (step_id);
CREATE INDEX edit_changes_record ON edit_changes (entity, record_id);

-- Observations that a step replaced or removed ('before'), and those that an undone step would bring back ('after').
CREATE TABLE observation_shelf (
  step_id INTEGER NOT NULL REFERENCES edit_steps (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('before', 'after')),
  id INTEGER NOT NULL,
  series_id INTEGER NOT NULL,
  date TEXT NOT NULL,
  territory TEXT NOT NULL,
  citizenship TEXT NOT NULL,
  status TEXT NOT NULL,
  sex TEXT NOT NULL,
  age TEXT NOT NULL,
  ground TEXT NOT NULL,
  value REAL,
  state TEXT NOT NULL,
  batch_id INTEGER
) STRICT;
CREATE INDEX observation_shelf_step ON observation_shelf (step_id, side);

-- Folded text of every searched field; rowid = kind * 2^40 + id of the record.
CREATE VIRTUAL TABLE search_index USING fts5 (text, prefix = '2 3');

-- Settings that belong to the file, not to the person.
CREATE TABLE file_settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
