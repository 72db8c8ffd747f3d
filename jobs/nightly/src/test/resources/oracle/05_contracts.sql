-- C1 (which contract a line fits, which scope row), C2 (behavioural and settled ceiling per day), C3 (demand of a line), T6 (home-care line).

CREATE TABLE fit AS
WITH candidates AS (
  SELECT l.row_id, c.contract_id, c.term_start, s.counts, s.home_care, s.contract_id IS NOT NULL AS in_scope
  FROM net_line l
  JOIN contract_insurer i ON i.uzovi = l.insurer_uzovi
  JOIN contract_provider p ON p.contract_id = i.contract_id AND p.agb = l.provider_agb
  JOIN contract c ON c.contract_id = i.contract_id AND l.start_day BETWEEN c.term_start AND c.term_end
  LEFT JOIN contract_scope s ON s.contract_id = c.contract_id AND s.code_list = l.code_list AND s.code IN (l.code, '*')
  QUALIFY row_number() OVER (PARTITION BY l.row_id, c.contract_id ORDER BY s.code = '*') = 1),
ranked AS (
  SELECT *, dense_rank() OVER (ORDER BY contract_id) AS id_rank FROM candidates
  WHERE in_scope OR chosen('overlap_looks_at_scope') = 'NO')
SELECT * FROM (
  SELECT * FROM ranked
  QUALIFY row_number() OVER (PARTITION BY row_id ORDER BY term_start DESC,
    CASE chosen('overlap_id') WHEN 'SMALLEST' THEN id_rank ELSE -id_rank END) = 1)
WHERE in_scope;

CREATE TABLE fitted AS
SELECT l.*, f.contract_id AS fits, coalesce(f.counts, false) AS counts,
       l.code_list = '065' OR coalesce(f.home_care, false) AS is_home_care
FROM net_line l LEFT JOIN fit f USING (row_id);

-- C3: what a line adds to demand; is_demand = it counts in demand at all.
CREATE TABLE contract_line AS
SELECT *, CASE WHEN is_resubmitted OR (refused AND explained) THEN 0
               WHEN granted_in_part AND contract_other THEN granted
               ELSE claimed END AS demand_whole,
       NOT is_resubmitted AND NOT (refused AND explained) AS is_demand, fits AS contract_id
FROM fitted WHERE counts;

-- C2: the raise in force with the latest day it came into force (then the latest decision, then the id) replaces the contract amount.
CREATE MACRO behavioural_from(decided_on, effective_from) AS greatest(decided_on, effective_from);
CREATE TABLE ceiling_step AS
SELECT contract_id, 'BEHAVIOURAL' AS which, behavioural_from(decided_on, effective_from) AS from_day, decided_on, request_id, new_ceiling AS amount FROM raise
UNION ALL SELECT contract_id, 'SETTLED', effective_from, decided_on, request_id, new_ceiling FROM raise
UNION ALL SELECT contract_id, which, DATE '0001-01-01', DATE '0001-01-01', '', ceiling FROM contract, (VALUES ('BEHAVIOURAL'), ('SETTLED')) AS w(which);

-- Every day a ceiling is asked for: the term to date, decision days, D or term end, last days of months.
CREATE TABLE asked_day AS
SELECT DISTINCT contract_id, day::DATE AS day FROM (
  SELECT contract_id, unnest(generate_series(term_start, least(term_end, run_day()), INTERVAL 1 DAY))::DATE AS day FROM contract
  UNION ALL SELECT contract_id, last_day(unnest(generate_series(term_start, least(term_end, run_day()), INTERVAL 1 DAY))::DATE) FROM contract
  UNION ALL SELECT contract_id, least(term_end, run_day()) FROM contract
  UNION ALL SELECT contract_id, decided_on FROM contract_line WHERE decided);

CREATE TABLE ceiling_on AS
SELECT a.contract_id, a.day, s.which, s.amount
FROM asked_day a JOIN ceiling_step s ON s.contract_id = a.contract_id AND s.from_day <= a.day
QUALIFY row_number() OVER (PARTITION BY a.contract_id, a.day, s.which ORDER BY s.from_day DESC, s.decided_on DESC, s.request_id DESC) = 1;
