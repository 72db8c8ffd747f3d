-- The night's work in DuckDB, for generated deliveries. jobs/proof/benchmark.md says what they never hold, what the night
-- does beyond this, and what was tried to make it fast. ${...} is put in by the peer.
SET threads = ${threads};
SET preserve_insertion_order = false;
SET temp_directory = '${work}/duckdb-temp';
${memory}
CREATE MACRO days(first_day, last_day) AS greatest(0, last_day - first_day + 1);
-- M5: amount x part / whole, half-up to whole cents, away from zero; 0 when there is no whole.
CREATE MACRO share(amount, part, whole) AS
  CASE WHEN whole = 0 THEN 0 ELSE sign(amount) * ((2 * abs(amount) * part + whole) // (2 * whole)) END;

-- 1. Persons by number, in the order of their names: the newest row known on D, the one registration and the one stay that
-- a person can have. T2: strict; the same at standard, as no line is a marker. T3: broad adds the last days before a death.
CREATE TABLE person AS
WITH known AS (
  SELECT person_id, arg_max(deceased_on, known_on) AS deceased_on
  FROM read_csv('${delivery}/persons.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR',
    birth_date: 'DATE', sex: 'VARCHAR', postcode4: 'VARCHAR', insurer_uzovi: 'VARCHAR', deceased_on: 'DATE', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}' GROUP BY person_id),
registered AS (
  SELECT person_id, start_date AS opened, least(coalesce(end_date, DATE '${d}'), DATE '${d}') + 90 AS closed
  FROM read_csv('${delivery}/terminal-registrations.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR',
    provider_agb: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', source: 'VARCHAR', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}'),
stay AS (
  SELECT person_id, start_date + 1 AS away_from, end_date - 1 AS away_to
  FROM read_csv('${delivery}/stays.csv', header = true, auto_detect = false, columns = {person_id: 'VARCHAR', kind: 'VARCHAR',
    provider_agb: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', known_on: 'DATE'})
  WHERE known_on <= DATE '${d}')
SELECT row_number() OVER (ORDER BY person_id)::INTEGER AS person, person_id, deceased_on,
       opened, least(closed, DATE '${d}', deceased_on) AS closed,
       coalesce(deceased_on, DATE '9999-12-31') AS death,
       coalesce(away_from, DATE '9999-12-31') AS away_from, coalesce(away_to, DATE '9999-12-30') AS away_to
FROM known LEFT JOIN registered USING (person_id) LEFT JOIN stay USING (person_id);

CREATE TABLE episode AS
SELECT person, 'strict' AS level, opened, closed, deceased_on, death, away_from, away_to FROM person WHERE opened IS NOT NULL
UNION ALL
SELECT person, 'broad', CASE WHEN opened > death - 90 THEN death - 89 ELSE opened END,
       CASE WHEN opened > death - 90 THEN death ELSE closed END, deceased_on, death, away_from, away_to
FROM person WHERE opened IS NOT NULL;

-- Contracts by number, and where a line finds its own (C1).
CREATE TABLE contract AS
SELECT row_number() OVER (ORDER BY contract_id)::INTEGER AS contract, contract_id, insurer_group, start_date AS term_start,
       end_date AS term_end, least(end_date, DATE '${d}') AS last_day, CAST(ceiling_amount * 100 AS BIGINT) AS ceiling,
       payment_regime, terminal_care_clause
FROM read_csv('${delivery}/contracts.csv', header = true, auto_detect = false, columns = {contract_id: 'VARCHAR',
  insurer_group: 'VARCHAR', provider_name: 'VARCHAR', start_date: 'DATE', end_date: 'DATE', ceiling_amount: 'DECIMAL(14,2)',
  payment_regime: 'VARCHAR', continue_duty: 'VARCHAR', terminal_care_clause: 'VARCHAR', terminal_exclusion_method: 'VARCHAR',
  process_owner: 'VARCHAR', process_steps: 'VARCHAR', process_days: 'VARCHAR', raise_threshold_pct: 'VARCHAR',
  efficiency_kind: 'VARCHAR', efficiency_norm: 'VARCHAR', efficiency_exempts_terminal: 'VARCHAR',
  efficiency_repayment: 'VARCHAR', known_on: 'DATE'});

CREATE TABLE route AS
SELECT contract, uzovi, agb, term_start, last_day
FROM contract
JOIN read_csv('${delivery}/contract-insurers.csv', header = true, auto_detect = false,
  columns = {contract_id: 'VARCHAR', uzovi: 'SMALLINT'}) AS insurer USING (contract_id)
JOIN read_csv('${delivery}/contract-providers.csv', header = true, auto_detect = false,
  columns = {contract_id: 'VARCHAR', agb: 'INTEGER'}) AS provider USING (contract_id);

-- 2. Intake and store: every row, by person and day. Left to itself, DuckDB builds its hash table of the lines, not of persons.
SET disabled_optimizers = 'join_order,build_side_probe_side';
COPY (
  SELECT person, start_date, end_date, line_id, corrects_line_id, insurer_uzovi, provider_agb, performer_agb, referrer_agb,
         code_list, code, quantity, time_unit, tariff, CAST(claimed_amount * 100 AS INTEGER) AS claimed,
         CAST(granted_amount * 100 AS INTEGER) AS granted, direction, return_codes, received_on, decided_on
  FROM read_csv(${declarations}, header = true, delim = ',', quote = '', escape = '', auto_detect = false, columns = {
    line_id: 'VARCHAR', corrects_line_id: 'VARCHAR', insurer_uzovi: 'SMALLINT', person_id: 'VARCHAR', provider_agb: 'INTEGER',
    performer_agb: 'INTEGER', referrer_agb: 'INTEGER', code_list: 'VARCHAR', code: 'VARCHAR', start_date: 'DATE',
    end_date: 'DATE', quantity: 'DECIMAL(9,2)', time_unit: 'VARCHAR', tariff: 'DECIMAL(9,2)', claimed_amount: 'DECIMAL(9,2)',
    granted_amount: 'DECIMAL(9,2)', direction: 'VARCHAR', return_codes: 'VARCHAR', received_on: 'DATE', decided_on: 'DATE'})
  LEFT JOIN person USING (person_id)
  ORDER BY person, start_date)
TO '${work}/lines.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
SET disabled_optimizers = '';
COPY person TO '${work}/persons.parquet' (FORMAT parquet, COMPRESSION zstd);
CREATE VIEW declared AS
SELECT *, hash(provider_agb, line_id) AS reference FROM read_parquet('${work}/lines.parquet') WHERE received_on <= DATE '${d}';

-- 3. References that occur more than once, by hash; text decides (M4). One line a key with its newest decision (M2).
CREATE TABLE again AS SELECT reference FROM declared GROUP BY reference HAVING count(*) > 1;

CREATE TABLE repeated AS
SELECT person, provider_agb, line_id, any_value(reference) AS reference,
       any_value(corrects_line_id) AS corrects_line_id,
       any_value(insurer_uzovi) AS insurer_uzovi, any_value(code_list) AS code_list, any_value(start_date) AS start_date,
       any_value(end_date) AS end_date, any_value(quantity) AS quantity, any_value(time_unit) AS time_unit,
       any_value(claimed) AS claimed, any_value(direction) AS direction, max(decided_on) AS decided_on,
       arg_max(granted, decided_on) AS granted, arg_max(return_codes, decided_on) AS return_codes, count(*) AS lines
FROM declared SEMI JOIN again USING (reference)
GROUP BY person, provider_agb, line_id;

CREATE VIEW line AS
SELECT person, reference, hash(provider_agb, corrects_line_id) AS corrected, provider_agb, insurer_uzovi, code_list, start_date,
       end_date, quantity, time_unit, claimed, direction, decided_on, granted, return_codes
FROM declared ANTI JOIN again USING (reference)
UNION ALL
SELECT person, reference, hash(provider_agb, corrects_line_id), provider_agb, insurer_uzovi, code_list, start_date,
       end_date, quantity, time_unit, claimed, direction, decided_on, granted, return_codes
FROM repeated;

-- 4. Credits off their debits (M3); one that equals the debit withdraws it.
CREATE TABLE credited AS
SELECT person, corrected AS reference, list(claimed) AS each, sum(claimed)::INTEGER AS claimed,
       coalesce(sum(granted), 0)::INTEGER AS granted
FROM line WHERE direction = 'C' GROUP BY person, corrected;

-- Net lines of contracts and of the terminally ill, with their demand (C3).
CREATE TABLE net AS
WITH standing AS (
  SELECT l.*, l.claimed - coalesce(c.claimed, 0) AS net_claimed,
         CASE WHEN decided_on IS NULL THEN 0 ELSE l.granted - coalesce(c.granted, 0) END AS net_granted
  FROM line l LEFT JOIN credited c USING (person, reference)
  WHERE direction = 'D' AND NOT coalesce(list_contains(c.each, l.claimed) OR list_contains(c.each, l.granted), false))
SELECT contract, person, code_list, start_date, end_date, (end_date - start_date + 1)::INTEGER AS length, decided_on,
       net_claimed AS claimed, net_granted AS granted, coalesce(return_codes = '0611', false) AS explained,
       CASE WHEN explained AND net_granted > 0 AND net_granted < net_claimed THEN net_granted ELSE net_claimed END AS demand,
       CAST(quantity * 100 AS INTEGER) * CASE time_unit WHEN '01' THEN 1 WHEN '07' THEN 5 WHEN '04' THEN 60 WHEN '16' THEN 240
         WHEN '14' THEN 1440 END AS minutes
FROM standing LEFT JOIN route
  ON code_list = '065' AND agb = provider_agb AND uzovi = insurer_uzovi AND start_date >= term_start AND start_date <= last_day
WHERE contract IS NOT NULL OR person IN (SELECT person FROM episode);

-- 5. M5: days at home, and those of them in the episode.
CREATE TABLE terminal AS
SELECT n.*, level, opened, closed, away_from, away_to,
       days(start_date, least(end_date, death)) - days(greatest(start_date, away_from), least(end_date, death, away_to)) AS whole,
       days(greatest(start_date, opened), least(end_date, closed))
         - days(greatest(start_date, opened, away_from), least(end_date, closed, away_to)) AS part,
       share(demand, part, whole) AS terminal,
       CASE WHEN decided_on IS NULL OR explained THEN 0 ELSE share(claimed - granted, part, whole) END AS refused
FROM net n JOIN episode USING (person) WHERE contract IS NOT NULL;

-- 6. Sums by contract and day.
CREATE TABLE counted AS
SELECT contract, start_date AS day, sum(granted)::BIGINT AS granted, sum(demand)::BIGINT AS demand, count(*) AS lines,
       count(*) FILTER (WHERE length > 7) AS long_lines, sum(minutes)::BIGINT AS minutes, count(*) - count(minutes) AS not_in_hours,
       coalesce(sum(claimed - granted) FILTER (WHERE decided_on IS NOT NULL), 0)::BIGINT AS refused
FROM net WHERE contract IS NOT NULL GROUP BY contract, start_date;

CREATE TABLE counted_terminal AS
SELECT contract, start_date AS day, coalesce(sum(terminal) FILTER (WHERE level = 'strict'), 0)::BIGINT AS strict,
       coalesce(sum(terminal) FILTER (WHERE level = 'broad'), 0)::BIGINT AS broad
FROM terminal GROUP BY contract, start_date;

-- Spread (C3): what n days share evenly, and what is left, a cent at a time.
CREATE TABLE step AS
SELECT length, rest, k::INTEGER AS k,
       ((2 * rest * (k + 1) + length) // (2 * length) - (2 * rest * k + length) // (2 * length))::INTEGER AS cents
FROM (SELECT length, rest, unnest(range(length)) AS k
  FROM (SELECT length, unnest(range(length)) AS rest FROM (SELECT DISTINCT length FROM net)));
CREATE TABLE spread AS
SELECT contract, start_date + k AS day, sum(demand // net.length + cents)::BIGINT AS demand
FROM net JOIN step ON step.length = net.length AND rest = demand % net.length
WHERE contract IS NOT NULL GROUP BY contract, day;

CREATE TABLE decided AS
SELECT contract, decided_on AS day, sum(granted)::BIGINT AS granted, sum(claimed)::BIGINT AS claimed
FROM net WHERE contract IS NOT NULL AND decided_on IS NOT NULL GROUP BY contract, decided_on;

-- 7. When each ceiling is reached (C3), with and without terminal care (C4).
CREATE TABLE bound AS
WITH cumulative AS (
  SELECT contract, day, sum(demand) OVER upto AS demand, sum(demand - coalesce(strict, 0)) OVER upto AS without_strict,
         sum(demand - coalesce(broad, 0)) OVER upto AS without_broad
  FROM counted LEFT JOIN counted_terminal USING (contract, day) WINDOW upto AS (PARTITION BY contract ORDER BY day)),
on_day AS (
  SELECT contract, min(day) FILTER (WHERE demand >= ceiling) AS bound_on,
         min(day) FILTER (WHERE without_strict >= ceiling) AS without_strict,
         min(day) FILTER (WHERE without_broad >= ceiling) AS without_broad
  FROM cumulative JOIN contract USING (contract) GROUP BY contract),
on_spread AS (
  SELECT contract, min(day) AS bound_on_spread
  FROM (SELECT contract, day, sum(demand) OVER (PARTITION BY contract ORDER BY day) AS demand FROM spread)
  JOIN contract USING (contract) WHERE demand >= ceiling AND day <= last_day GROUP BY contract),
on_payment AS (
  SELECT contract, min(day) AS payment_bound_on
  FROM (SELECT contract, day, claimed, sum(granted) OVER (PARTITION BY contract ORDER BY day) - granted AS before FROM decided)
  JOIN contract USING (contract) WHERE before + claimed > ceiling GROUP BY contract)
SELECT contract, level, bound_on, bound_on_spread, payment_bound_on,
       CASE level WHEN 'broad' THEN without_broad ELSE without_strict END AS bound_without_terminal_on
FROM contract CROSS JOIN (VALUES ('strict'), ('broad')) AS levels(level)
LEFT JOIN on_day USING (contract) LEFT JOIN on_spread USING (contract) LEFT JOIN on_payment USING (contract);

-- Terminal care in between (C4).
CREATE TABLE carve_out AS
WITH inside AS (
  SELECT t.contract, t.level, person, part, demand, granted, whole, bound_on AS from_day,
         coalesce(bound_without_terminal_on - 1, last_day) AS to_day,
         greatest(start_date, opened) AS first_open,
         CASE WHEN first_open BETWEEN away_from AND away_to THEN away_to + 1 ELSE first_open END AS first_day,
         days(greatest(first_open, from_day), least(end_date, closed, to_day))
           - days(greatest(first_open, from_day, away_from), least(end_date, closed, to_day, away_to)) AS between_days
  FROM terminal t JOIN bound USING (contract, level) JOIN contract USING (contract)
  WHERE part > 0 AND bound_on IS NOT NULL),
person_inside AS (
  SELECT contract, level, sum(share(demand, between_days, whole)) AS demand, sum(share(granted, between_days, whole)) AS granted,
         bool_or(between_days > 0) AS is_between, min(first_day) BETWEEN any_value(from_day) AND any_value(to_day) AS is_started
  FROM inside GROUP BY contract, level, person)
SELECT contract, level, sum(demand) AS demand, sum(granted) AS granted, count(*) FILTER (WHERE is_between) AS persons,
       count(*) FILTER (WHERE is_started) AS started
FROM person_inside GROUP BY contract, level;

-- 8. What is published.
COPY (
  WITH whole AS (
    SELECT contract, sum(granted) AS granted, sum(demand) AS demand, sum(lines) AS lines, sum(long_lines) AS long_lines
    FROM counted GROUP BY contract),
  part AS (SELECT contract, level, sum(terminal) AS terminal, sum(refused) AS refused FROM terminal GROUP BY contract, level)
  SELECT contract_id, insurer_group, term_start, term_end, strictness, ceiling AS ceiling_cents,
         coalesce(w.granted, 0)::BIGINT AS granted_cents, coalesce(w.demand, 0)::BIGINT AS demand_cents,
         coalesce(terminal, 0)::BIGINT AS terminal_demand_cents, bound_on, bound_on_spread, bound_on AS bound_on_settled,
         payment_bound_on, bound_without_terminal_on, coalesce(persons, 0) AS persons_between,
         coalesce(started, 0) AS persons_started_between, coalesce(o.demand, 0)::BIGINT AS terminal_demand_between_cents,
         coalesce(o.granted, 0)::BIGINT AS terminal_granted_between_cents, coalesce(refused, 0)::BIGINT AS terminal_refused_cents,
         ceiling_cents - demand_cents AS headroom_cents, headroom_cents + terminal_demand_cents AS headroom_without_terminal_cents,
         coalesce(long_lines::DOUBLE / lines, 0) AS long_line_share, payment_regime, terminal_care_clause
  FROM contract JOIN bound USING (contract)
  JOIN (VALUES ('strict', 'strict'), ('strict', 'standard'), ('broad', 'broad')) AS shown(level, strictness) USING (level)
  LEFT JOIN whole w USING (contract) LEFT JOIN part USING (contract, level) LEFT JOIN carve_out o USING (contract, level)
  ORDER BY contract_id, strictness)
TO '${work}/ceiling_tests.parquet' (FORMAT parquet, COMPRESSION zstd);

COPY (
  WITH months AS (
    SELECT contract, unnest(generate_series(term_start, last_day, INTERVAL 1 MONTH))::DATE AS month FROM contract),
  sums AS (
    SELECT contract, date_trunc('month', day)::DATE AS month, sum(granted) AS granted, sum(demand) AS demand,
           sum(minutes) AS minutes, sum(not_in_hours) AS not_in_hours, sum(refused) AS refused
    FROM counted GROUP BY ALL),
  clients AS (
    SELECT contract, month, count(*) AS clients
    FROM (SELECT DISTINCT contract, date_trunc('month', start_date)::DATE AS month, person FROM net WHERE contract IS NOT NULL)
    GROUP BY ALL),
  ill AS (
    SELECT contract, date_trunc('month', start_date)::DATE AS month, sum(terminal) AS terminal,
           count(DISTINCT person) FILTER (WHERE part > 0 AND whole > 0) AS terminal_clients,
           sum(share(minutes::BIGINT * 1000, part, whole)) AS parts
    FROM terminal WHERE level = 'strict' GROUP BY ALL)
  SELECT contract_id, month, coalesce(granted, 0)::BIGINT AS granted_cents, coalesce(demand, 0)::BIGINT AS demand_cents,
         coalesce(terminal, 0)::BIGINT AS terminal_demand_cents, coalesce(clients, 0) AS clients,
         coalesce(terminal_clients, 0) AS terminal_clients, coalesce(minutes, 0) * 1000 / 6e6::DOUBLE AS hours,
         coalesce(parts, 0) / 6e6::DOUBLE AS terminal_hours, coalesce(not_in_hours, 0)::BIGINT AS lines_not_in_hours,
         coalesce(refused, 0)::BIGINT AS refused_cents,
         sum(coalesce(demand, 0)) OVER (PARTITION BY contract ORDER BY month)::BIGINT AS cumulative_demand_cents,
         ceiling AS ceiling_cents
  FROM months JOIN contract USING (contract) LEFT JOIN sums USING (contract, month) LEFT JOIN clients USING (contract, month)
  LEFT JOIN ill USING (contract, month)
  ORDER BY contract_id, month)
TO '${work}/contract_months.parquet' (FORMAT parquet, COMPRESSION zstd);

COPY (
  WITH granted AS (
    SELECT person, level, coalesce(sum(granted) FILTER (WHERE code_list = '065'), 0)::BIGINT AS home_care,
           coalesce(sum(granted) FILTER (WHERE code_list = '008'), 0)::BIGINT AS gp,
           coalesce(sum(granted) FILTER (WHERE code_list = '001'), 0)::BIGINT AS pharmacy
    FROM net JOIN episode USING (person) WHERE start_date BETWEEN opened AND closed GROUP BY person, level)
  SELECT person_id AS person, strictness, opened AS opened_on, closed AS closed_on, deceased_on AS died_on,
         days(greatest(opened, away_from), least(closed, away_to)) AS days_hospital, days(opened, closed) - days_hospital AS days_home,
         coalesce(home_care, 0) AS granted_home_care_cents, coalesce(gp, 0) AS granted_gp_cents,
         coalesce(pharmacy, 0) AS granted_pharmacy_cents
  FROM episode JOIN (SELECT person, person_id FROM person) USING (person)
  JOIN (VALUES ('strict', 'strict'), ('strict', 'standard'), ('broad', 'broad')) AS shown(level, strictness) USING (level)
  LEFT JOIN granted USING (person, level)
  ORDER BY person_id, strictness, opened)
TO '${work}/trajectories.parquet' (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT (SELECT count(*) FROM declared) AS lines_in,
         (SELECT count(*) FROM declared) - (SELECT sum(lines - 1) FROM repeated)::BIGINT AS lines_accepted,
         (SELECT sum(CASE direction WHEN 'D' THEN claimed ELSE -claimed END)::BIGINT FROM declared) AS cents_in,
         (SELECT coalesce(sum(persons - 1), 0)::BIGINT
          FROM (SELECT count(*) AS persons FROM repeated GROUP BY provider_agb, line_id HAVING count(*) > 1)) AS shared_references)
TO '${work}/counts.parquet' (FORMAT parquet);
