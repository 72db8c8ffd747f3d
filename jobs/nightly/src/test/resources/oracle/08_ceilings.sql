-- C3 (bound, spread, settled, payment bound), C4 (carve-out), restricted/ceiling_tests and purchasing/contract_months, at chosen('strictness').

CREATE TABLE contract_day AS
SELECT a.contract_id, a.day, b.amount AS behavioural, s.amount AS settled
FROM asked_day a
JOIN contract c ON c.contract_id = a.contract_id AND a.day BETWEEN c.term_start AND least(c.term_end, run_day())
JOIN ceiling_on b ON b.contract_id = a.contract_id AND b.day = a.day AND b.which = 'BEHAVIOURAL'
JOIN ceiling_on s ON s.contract_id = a.contract_id AND s.day = a.day AND s.which = 'SETTLED';

CREATE TABLE cumulative AS
SELECT d.*, coalesce(sum(m.demand) OVER upto, 0) AS demand, coalesce(sum(m.terminal) OVER upto, 0) AS terminal
FROM contract_day d
LEFT JOIN (SELECT contract_id, start_day AS day, sum(demand) AS demand, sum(terminal) AS terminal FROM counted GROUP BY ALL) m
  ON m.contract_id = d.contract_id AND m.day = d.day
WINDOW upto AS (PARTITION BY d.contract_id ORDER BY d.day);

-- Spread: after k of n days a line has added demand x k / n, half-up to whole cents.
CREATE TABLE spread_step AS
WITH steps AS (
  SELECT c.contract_id, c.row_id, c.demand, x.day, row_number() OVER (PARTITION BY c.row_id ORDER BY x.day) AS k,
         c.end_day - c.start_day + 1 AS n
  FROM counted c JOIN line_day x ON x.row_id = c.row_id)
SELECT contract_id, day, sum(share(demand, k, n) - share(demand, k - 1, n)) AS demand FROM steps GROUP BY contract_id, day;

CREATE TABLE spread AS
SELECT d.contract_id, d.day, d.behavioural,
       coalesce(sum(s.demand) OVER (PARTITION BY d.contract_id ORDER BY d.day), 0) AS demand
FROM contract_day d LEFT JOIN spread_step s ON s.contract_id = d.contract_id AND s.day = d.day;

-- Payment bound: whole lines, whatever the exclusion method; re-submitted lines stay in.
CREATE TABLE payment_day AS
WITH decided AS (
  SELECT contract_id, decided_on AS day, sum(granted) AS granted,
         sum(CASE WHEN refused AND explained THEN 0 ELSE claimed END) AS claimed
  FROM counted WHERE decided GROUP BY contract_id, decided_on)
SELECT d.contract_id, d.day,
       coalesce(sum(d.granted) OVER (PARTITION BY d.contract_id ORDER BY d.day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
         + d.claimed > c.amount AS bound
FROM decided d JOIN ceiling_on c ON c.contract_id = d.contract_id AND c.day = d.day AND c.which = 'BEHAVIOURAL';

CREATE TABLE bound AS
SELECT c.contract_id, c.term_start, least(c.term_end, run_day()) AS last_day,
       (SELECT min(day) FROM cumulative x WHERE x.contract_id = c.contract_id AND x.demand >= x.behavioural) AS bound_on,
       (SELECT min(day) FROM cumulative x WHERE x.contract_id = c.contract_id AND x.demand >= x.settled) AS bound_on_settled,
       (SELECT min(day) FROM cumulative x WHERE x.contract_id = c.contract_id AND x.demand - x.terminal >= x.behavioural) AS bound_without_terminal_on,
       (SELECT min(day) FROM spread x WHERE x.contract_id = c.contract_id AND x.demand >= x.behavioural) AS bound_on_spread,
       (SELECT min(day) FROM payment_day x WHERE x.contract_id = c.contract_id AND x.bound) AS payment_bound_on
FROM contract c;

-- Between: bound_on inclusive to bound_without_terminal_on exclusive, else to the earlier of term end and D, inclusive.
CREATE TABLE contract_home_care_day AS
SELECT DISTINCT x.contract_id, x.person, x.episode, x.day,
       x.day >= b.bound_on AND x.day < coalesce(b.bound_without_terminal_on, b.last_day + 1) AS between_days
FROM contract_line_day x
JOIN bound b ON b.contract_id = x.contract_id
LEFT JOIN registered r ON r.contract_id = x.contract_id AND r.person = x.person
WHERE x.contract_home_care_day AND r.person IS NULL;

CREATE TABLE carve_out_persons AS
WITH first_days AS (
  SELECT contract_id, person, episode, arg_min(between_days, day) AS starts_between
  FROM contract_home_care_day GROUP BY contract_id, person, episode)
SELECT contract_id,
       (SELECT count(DISTINCT person) FROM contract_home_care_day d WHERE d.contract_id = c.contract_id AND d.between_days) AS persons_between,
       (SELECT count(DISTINCT person) FROM first_days f WHERE f.contract_id = c.contract_id AND f.starts_between) AS persons_started_between
FROM contract c;

CREATE TABLE carve_out_euros AS
WITH days AS (
  SELECT x.row_id, count(*) AS days
  FROM contract_line_day x
  JOIN contract_home_care_day h ON h.contract_id = x.contract_id AND h.person = x.person AND h.day = x.day
  WHERE x.counts_day AND h.between_days GROUP BY x.row_id)
SELECT c.contract_id, sum(share(c.demand, d.days, c.whole)) AS demand, sum(share(c.granted, d.days, c.whole)) AS granted
FROM counted c JOIN days d ON d.row_id = c.row_id
WHERE c.is_demand GROUP BY c.contract_id;

CREATE TABLE contract_sums AS
SELECT contract_id, sum(granted) AS granted, sum(demand) AS demand, sum(terminal) AS terminal,
       sum(CASE WHEN NOT decided OR explained OR is_resubmitted THEN 0
                WHEN out_by_registration AND chosen('refused_terminal_of_registered') = 'OUT' THEN 0
                ELSE share(claimed - granted, part, whole) END) AS terminal_refused,
       count(*) FILTER (WHERE is_care) AS lines,
       count(*) FILTER (WHERE is_care AND end_day - start_day + 1 > 7) AS long_lines
FROM counted GROUP BY contract_id;

CREATE TABLE ceiling_tests AS
SELECT c.contract_id, c.insurer_group, c.term_start, c.term_end, chosen('strictness') AS strictness, k.amount AS ceiling_cents,
       coalesce(s.granted, 0)::BIGINT AS granted_cents, coalesce(s.demand, 0)::BIGINT AS demand_cents,
       coalesce(s.terminal, 0)::BIGINT AS terminal_demand_cents,
       b.bound_on, b.bound_on_spread, b.bound_on_settled, b.payment_bound_on, b.bound_without_terminal_on,
       p.persons_between, p.persons_started_between,
       coalesce(e.demand, 0)::BIGINT AS terminal_demand_between_cents, coalesce(e.granted, 0)::BIGINT AS terminal_granted_between_cents,
       coalesce(s.terminal_refused, 0)::BIGINT AS terminal_refused_cents,
       (k.amount - coalesce(s.demand, 0))::BIGINT AS headroom_cents,
       (k.amount - coalesce(s.demand, 0) + coalesce(s.terminal, 0))::BIGINT AS headroom_without_terminal_cents,
       CASE WHEN coalesce(s.lines, 0) = 0 THEN CASE chosen('share_without_lines') WHEN 'ZERO' THEN 0.0::DOUBLE END
            ELSE s.long_lines::DOUBLE / s.lines END AS long_line_share,
       c.payment_regime, c.terminal_care_clause, 'service' AS date_axis
FROM contract c
JOIN bound b USING (contract_id)
JOIN ceiling_on k ON k.contract_id = c.contract_id AND k.day = b.last_day AND k.which = 'BEHAVIOURAL'
LEFT JOIN contract_sums s ON s.contract_id = c.contract_id
LEFT JOIN carve_out_euros e ON e.contract_id = c.contract_id
JOIN carve_out_persons p ON p.contract_id = c.contract_id
ORDER BY c.contract_id;

-- Every month of the term to date has a row; by first service day.
CREATE TABLE contract_months AS
WITH months AS (
  SELECT DISTINCT contract_id, date_trunc('month', day)::DATE AS month FROM contract_day),
sums AS (
  SELECT contract_id, date_trunc('month', start_day)::DATE AS month, sum(granted) AS granted, sum(demand) AS demand, sum(terminal) AS terminal,
         count(DISTINCT person) FILTER (WHERE is_care) AS clients,
         count(DISTINCT person) FILTER (WHERE is_care AND part > 0 AND whole > 0
           AND NOT (out_by_registration AND chosen('terminal_clients_of_registered') = 'OUT')) AS terminal_clients,
         sum(minutes_100) FILTER (WHERE is_care AND NOT (is_resubmitted AND chosen('hours_of') = 'NOT_RESUBMITTED')) AS minutes_100,
         sum(CAST(minutes_100 * part / greatest(whole, 1) AS DECIMAL(30, 9))) FILTER (WHERE is_care AND whole > 0 AND NOT (is_resubmitted AND chosen('hours_of') = 'NOT_RESUBMITTED')
           AND NOT (out_by_registration AND chosen('terminal_clients_of_registered') = 'OUT')) AS terminal_minutes_100,
         sum(claimed - granted) FILTER (WHERE decided) AS refused
  FROM counted GROUP BY ALL)
SELECT m.contract_id, m.month, coalesce(s.granted, 0)::BIGINT AS granted_cents, coalesce(s.demand, 0)::BIGINT AS demand_cents,
       coalesce(s.terminal, 0)::BIGINT AS terminal_demand_cents, coalesce(s.clients, 0) AS clients,
       coalesce(s.terminal_clients, 0) AS terminal_clients, coalesce(s.minutes_100, 0) / 6000.0::DOUBLE AS hours,
       coalesce(s.terminal_minutes_100, 0) / 6000.0::DOUBLE AS terminal_hours, coalesce(s.refused, 0)::BIGINT AS refused_cents,
       sum(coalesce(s.demand, 0)) OVER (PARTITION BY m.contract_id ORDER BY m.month)::BIGINT AS cumulative_demand_cents,
       k.amount AS ceiling_cents
FROM months m
LEFT JOIN sums s ON s.contract_id = m.contract_id AND s.month = m.month
JOIN ceiling_on k ON k.contract_id = m.contract_id AND k.day = last_day(m.month) AND k.which = 'BEHAVIOURAL'
ORDER BY m.contract_id, m.month;
