-- The night's work in DuckDB, for generated deliveries. jobs/proof/benchmark.md says what they never hold, and what the
-- night does beyond this. ${...} is put in by the peer.
SET threads = ${threads};
SET preserve_insertion_order = false;
SET temp_directory = '${work}/duckdb-temp';

-- 1. Intake: typed columns, cents.
CREATE TABLE declared AS
SELECT person_id AS person, start_date, end_date, line_id, corrects_line_id, insurer_uzovi, provider_agb, performer_agb,
       referrer_agb, code_list, code, CAST(quantity * 100 AS BIGINT) AS quantity_hundredths, time_unit,
       CAST(tariff * 100 AS BIGINT) AS tariff_cents, CAST(claimed_amount * 100 AS BIGINT) AS claimed, direction,
       CAST(granted_amount * 100 AS BIGINT) AS granted, return_codes, received_on, decided_on
FROM read_csv(${declarations}, header = true, delim = ',', quote = '', escape = '', auto_detect = false, columns = {
  line_id: 'VARCHAR', corrects_line_id: 'VARCHAR', insurer_uzovi: 'VARCHAR', person_id: 'VARCHAR', provider_agb: 'VARCHAR',
  performer_agb: 'VARCHAR', referrer_agb: 'VARCHAR', code_list: 'VARCHAR', code: 'VARCHAR', start_date: 'DATE',
  end_date: 'DATE', quantity: 'DECIMAL(9,2)', time_unit: 'VARCHAR', tariff: 'DECIMAL(9,2)', claimed_amount: 'DECIMAL(12,2)',
  granted_amount: 'DECIMAL(12,2)', direction: 'VARCHAR', return_codes: 'VARCHAR', received_on: 'DATE', decided_on: 'DATE'});

-- 2. Store: every row, by person and day.
COPY (SELECT * FROM declared ORDER BY person, start_date) TO '${work}/lines.parquet' (FORMAT parquet, COMPRESSION zstd);

-- 3. Persons: the newest row known on D; the one registration and the one stay that a person can have.
CREATE TABLE terminal AS
WITH known AS (
  SELECT person_id, arg_max(deceased_on, known_on) AS deceased_on
  FROM read_csv('${delivery}/persons.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR',
    birth_date: 'DATE', sex: 'VARCHAR', postcode4: 'VARCHAR', insurer_uzovi: 'VARCHAR', deceased_on: 'DATE', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}' GROUP BY person_id),
registered AS (
  SELECT person_id, start_date, least(coalesce(end_date, DATE '${d}'), DATE '${d}') AS last_day
  FROM read_csv('${delivery}/terminal-registrations.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR',
    provider_agb: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', source: 'VARCHAR', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}'),
stay AS (
  SELECT person_id, start_date + 1 AS away_from, end_date - 1 AS away_to
  FROM read_csv('${delivery}/stays.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR', kind: 'VARCHAR',
    provider_agb: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}')
SELECT r.person_id AS person, coalesce(k.deceased_on, DATE '9999-12-31') AS death, r.start_date AS opened,
       least(r.last_day + 90, DATE '${d}', coalesce(k.deceased_on, DATE '9999-12-31')) AS closed,
       coalesce(s.away_from, DATE '9999-12-31') AS away_from, coalesce(s.away_to, DATE '9999-12-30') AS away_to
FROM registered r LEFT JOIN known k USING (person_id) LEFT JOIN stay s USING (person_id);

CREATE TABLE contract AS
SELECT contract_id, start_date AS term_start, least(end_date, DATE '${d}') AS last_day,
       CAST(ceiling_amount * 100 AS BIGINT) AS ceiling, uzovi, agb
FROM read_csv('${delivery}/contracts.csv', header = true, auto_detect = false, columns = {contract_id: 'VARCHAR',
  insurer_group: 'VARCHAR', provider_name: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', ceiling_amount: 'DECIMAL(14,2)',
  payment_regime: 'VARCHAR', continue_duty: 'VARCHAR', terminal_care_clause: 'VARCHAR', terminal_exclusion_method: 'VARCHAR',
  process_owner: 'VARCHAR', process_steps: 'VARCHAR', process_days: 'VARCHAR', raise_threshold_pct: 'VARCHAR',
  efficiency_kind: 'VARCHAR', efficiency_norm: 'VARCHAR', efficiency_exempts_terminal: 'VARCHAR',
  efficiency_repayment: 'VARCHAR', known_on: 'DATE'}) AS agreed
JOIN read_csv('${delivery}/contract-insurers.csv', header = true, auto_detect = false,
  columns = {contract_id: 'VARCHAR', uzovi: 'VARCHAR'}) AS insurer USING (contract_id)
JOIN read_csv('${delivery}/contract-providers.csv', header = true, auto_detect = false,
  columns = {contract_id: 'VARCHAR', agb: 'VARCHAR'}) AS provider USING (contract_id);

-- 4. One line a key with its newest decision (M4, M2).
CREATE TABLE line AS
SELECT person, provider_agb, line_id, any_value(corrects_line_id) AS corrects_line_id, any_value(insurer_uzovi) AS insurer_uzovi,
       any_value(code_list) AS code_list, any_value(start_date) AS start_date, any_value(end_date) AS end_date,
       any_value(claimed) AS claimed, any_value(direction) AS direction, max(decided_on) AS decided_on,
       arg_max(granted, decided_on) AS granted, arg_max(return_codes, decided_on) AS return_code
FROM declared WHERE received_on <= DATE '${d}'
GROUP BY person, provider_agb, line_id;

-- 5. Credits off their debits (M3).
CREATE TABLE credit AS
SELECT person, provider_agb, corrects_line_id AS line_id, claimed, coalesce(granted, 0) AS granted
FROM line WHERE direction = 'C';

CREATE TABLE credited AS
SELECT c.person, c.provider_agb, c.line_id, bool_or(c.claimed = l.claimed OR coalesce(c.claimed = l.granted, false)) AS withdrawn,
       sum(c.claimed)::BIGINT AS claimed, sum(c.granted)::BIGINT AS granted
FROM credit c JOIN line l USING (person, provider_agb, line_id) GROUP BY ALL;

CREATE TABLE net AS
SELECT l.person, l.provider_agb, l.insurer_uzovi, l.start_date, l.end_date, l.code_list,
       l.claimed - coalesce(c.claimed, 0) AS claimed,
       CASE WHEN l.decided_on IS NULL THEN 0 ELSE l.granted - coalesce(c.granted, 0) END AS granted,
       coalesce(l.return_code = '0611', false) AS by_agreement
FROM line l LEFT JOIN credited c USING (person, provider_agb, line_id)
WHERE l.direction = 'D' AND NOT coalesce(c.withdrawn, false);

-- 6. Lines under a contract (C1), their demand (C3), and the days of M5: at home, and in the terminal episode.
CREATE MACRO days(first_day, last_day) AS greatest(0, last_day - first_day + 1);
CREATE TABLE counted AS
WITH measured AS (
  SELECT c.contract_id, n.start_date, n.granted,
         CASE WHEN n.by_agreement AND n.granted > 0 AND n.granted < n.claimed THEN n.granted ELSE n.claimed END AS demand,
         days(greatest(n.start_date, t.opened), least(n.end_date, t.closed))
           - days(greatest(n.start_date, t.opened, t.away_from), least(n.end_date, t.closed, t.away_to)) AS part,
         days(n.start_date, least(n.end_date, t.death))
           - days(greatest(n.start_date, t.away_from), least(n.end_date, t.death, t.away_to)) AS whole
  FROM net n
  JOIN contract c ON c.agb = n.provider_agb AND c.uzovi = n.insurer_uzovi
    AND n.start_date >= c.term_start AND n.start_date <= c.last_day
  LEFT JOIN terminal t ON t.person = n.person
  WHERE n.code_list = '065')
SELECT contract_id, start_date, sum(granted)::BIGINT AS granted, sum(demand)::BIGINT AS demand,
       sum(CASE WHEN coalesce(whole, 0) = 0 THEN 0 ELSE (2 * demand * part + whole) // (2 * whole) END)::BIGINT AS terminal
FROM measured GROUP BY contract_id, start_date;

-- 7. When each ceiling is reached, with and without terminal care (C3, C4).
CREATE TABLE cumulative AS
SELECT contract_id, start_date, sum(demand) OVER upto AS demand, sum(demand - terminal) OVER upto AS rest
FROM counted WINDOW upto AS (PARTITION BY contract_id ORDER BY start_date);

COPY (
  WITH ceiling AS (SELECT DISTINCT contract_id, ceiling FROM contract),
  total AS (SELECT contract_id, sum(granted) AS granted, sum(demand) AS demand, sum(terminal) AS terminal FROM counted GROUP BY ALL),
  reached AS (
    SELECT contract_id, min(start_date) FILTER (WHERE demand >= ceiling) AS bound_on,
           min(start_date) FILTER (WHERE rest >= ceiling) AS bound_without_terminal_on
    FROM cumulative JOIN ceiling USING (contract_id) GROUP BY contract_id)
  SELECT contract_id, coalesce(granted, 0)::BIGINT AS granted_cents, coalesce(demand, 0)::BIGINT AS demand_cents,
         coalesce(terminal, 0)::BIGINT AS terminal_demand_cents, bound_on, bound_without_terminal_on
  FROM ceiling LEFT JOIN total USING (contract_id) LEFT JOIN reached USING (contract_id)
  ORDER BY contract_id)
TO '${work}/ceiling_tests.parquet' (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT (SELECT count(*) FROM declared) AS lines_in, (SELECT count(*) FROM line) AS lines_accepted,
         (SELECT sum(CASE direction WHEN 'D' THEN claimed ELSE -claimed END)::BIGINT FROM declared) AS cents_in)
TO '${work}/counts.parquet' (FORMAT parquet);
