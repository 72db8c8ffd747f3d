-- U1 to U4 and T7: exact counts by period, insurer group and region, without margins. Read at chosen('strictness') = 'standard'.

CREATE TABLE title_row AS
SELECT * FROM (VALUES
  ('TALK', '041', 'Z0417', DATE '2025-01-01', DATE '9999-12-31'),
  ('OWN', '065', '1001', DATE '2026-03-01', DATE '2026-07-31')) AS t(title, code_list, code, from_day, to_day);

-- Months and quarters up to D's.
CREATE TABLE report_period AS
WITH month AS (
  SELECT unnest(generate_series(date_trunc('month', (SELECT min(start_day) FROM usable))::DATE, run_day(), INTERVAL 1 MONTH))::DATE AS first_day)
SELECT strftime(first_day, '%Y-%m') AS period, first_day, last_day(first_day) AS last_day, false AS is_quarter FROM month
UNION
SELECT printf('%d-Q%d', year(first_day), quarter(first_day)), date_trunc('quarter', first_day)::DATE,
       last_day((date_trunc('quarter', first_day) + INTERVAL 2 MONTH)::DATE), true FROM month;

-- A postcode's region as its newest delivery says.
CREATE TABLE region_of AS
SELECT field(r, 'postcode4') AS postcode4, field(r, 'region') AS region
FROM row_of r WHERE r.feed = 'regions' AND r.delivery_day <= run_day()
QUALIFY row_number() OVER (PARTITION BY field(r, 'postcode4') ORDER BY r.delivery_day DESC, r.file_id DESC, r.line_no DESC) = 1;

CREATE TABLE group_of AS
SELECT i.uzovi, c.insurer_group
FROM contract_insurer i JOIN contract c USING (contract_id)
QUALIFY row_number() OVER (PARTITION BY i.uzovi ORDER BY c.term_start DESC, c.contract_id) = 1;

CREATE TABLE insured AS
SELECT * FROM (
  SELECT lower(field(r, 'person_id')) AS person, field(r, 'postcode4') AS postcode4, field(r, 'insurer_uzovi') AS uzovi,
         as_day(field(r, 'known_on')) AS known_on, r.file_id, r.line_no
  FROM row_of r WHERE r.feed = 'persons')
WHERE known_on <= run_day()
QUALIFY row_number() OVER (PARTITION BY person ORDER BY known_on DESC, file_id DESC, line_no DESC) = 1;

CREATE TABLE belongs AS
SELECT a.person, coalesce(g.insurer_group, i.uzovi, 'UNKNOWN') AS insurer_group, coalesce(o.region, 'UNKNOWN') AS region
FROM (SELECT person FROM net_line UNION SELECT person FROM person UNION SELECT person FROM sign) a
LEFT JOIN insured i USING (person)
LEFT JOIN group_of g ON g.uzovi = i.uzovi
LEFT JOIN region_of o ON o.postcode4 = i.postcode4;

-- U1
CREATE TABLE title_line AS
SELECT l.row_id, l.person, l.provider_agb, l.start_day AS day, t.title
FROM usable l JOIN title_row t ON t.code_list = l.code_list AND t.code = l.code AND l.start_day BETWEEN t.from_day AND t.to_day
WHERE l.start_day <= run_day();

-- U2. The last W days are those of a child when the person died as one.
CREATE TABLE planning AS
SELECT person, start_day AS day FROM marker_line WHERE kind = 'PLANNING';

CREATE TABLE death AS
SELECT d.person, d.deceased_on AS day,
       CASE WHEN full_years(p.birth_date, d.deceased_on) < 18 THEN 365 ELSE 90 END AS w
FROM known_death d JOIN person p USING (person);

CREATE MACRO has_marker(who, day, days) AS EXISTS (
  SELECT 1 FROM sign s WHERE s.person = who AND s.kind IN ('CERTAIN', 'HINDSIGHT', 'GROUP')
    AND s.first_day <= day AND (CASE s.kind WHEN 'CERTAIN' THEN s.last_day ELSE s.first_day END) > day - days);

CREATE TABLE judged_death AS
WITH seen AS (
  SELECT d.*, has_marker(d.person, d.day, 365) AS with_trajectory,
         EXISTS (SELECT 1 FROM net_line l WHERE l.person = d.person AND NOT l.orphan_credit AND l.start_day <= d.day AND l.end_day > d.day - d.w)
           AND NOT has_marker(d.person, d.day, d.w)
           AND NOT EXISTS (SELECT 1 FROM planning p WHERE p.person = d.person AND p.day <= d.day AND p.day > d.day - d.w) AS no_sign
  FROM death d)
SELECT person, day, with_trajectory, no_sign, no_sign AND NOT with_trajectory AS not_determinable FROM seen;

CREATE TABLE held AS
WITH used AS (
  SELECT t.person, t.title, min(t.day) AS first_use, max(t.day) AS last_use
  FROM judged_death d JOIN title_line t ON t.person = d.person AND t.day <= d.day
  GROUP BY t.person, t.title)
SELECT d.person, d.day, d.with_trajectory, d.not_determinable, u.title, d.day - u.first_use AS days_before_death
FROM judged_death d JOIN used u USING (person)
WHERE (d.with_trajectory OR d.not_determinable) AND u.last_use > d.day - 365;

CREATE TABLE title_count AS
WITH counted AS (
  SELECT p.period, t.title, t.person, 1 AS titles, 0 AS deaths, 0 AS with_title, 0 AS undetermined, 0 AS undetermined_with_title
  FROM title_line t JOIN report_period p ON t.day BETWEEN p.first_day AND p.last_day
  UNION ALL
  SELECT p.period, '', d.person, 0, d.with_trajectory::INT, 0, d.not_determinable::INT, 0
  FROM judged_death d JOIN report_period p ON d.day BETWEEN p.first_day AND p.last_day WHERE d.with_trajectory OR d.not_determinable
  UNION ALL
  SELECT p.period, h.title, h.person, 0, 0, h.with_trajectory::INT, 0, h.not_determinable::INT
  FROM held h JOIN report_period p ON h.day BETWEEN p.first_day AND p.last_day)
SELECT period, title, insurer_group, region, sum(titles)::BIGINT AS titles,
       count(DISTINCT person) FILTER (titles > 0) AS persons, sum(deaths)::BIGINT AS deaths, sum(with_title)::BIGINT AS with_title,
       sum(undetermined)::BIGINT AS undetermined, sum(undetermined_with_title)::BIGINT AS undetermined_with_title
FROM counted JOIN belongs USING (person)
GROUP BY period, title, insurer_group, region;

-- U3
CREATE TABLE first_use AS
SELECT p.period, h.title, b.insurer_group, b.region, h.days_before_death::BIGINT AS days, count(*) AS persons
FROM held h JOIN belongs b USING (person) JOIN report_period p ON h.day BETWEEN p.first_day AND p.last_day
WHERE h.with_trajectory
GROUP BY ALL;

-- U4
CREATE TABLE title_provider AS
SELECT DISTINCT p.period, t.title, b.insurer_group, b.region, t.provider_agb
FROM title_line t JOIN belongs b USING (person) JOIN report_period p ON NOT p.is_quarter AND t.day BETWEEN p.first_day AND p.last_day;

-- T7. Strict by itself: certain markers alone, the rest of T2 as before.
CREATE TABLE strict_episode AS
WITH RECURSIVE ordered AS (
  SELECT *, row_number() OVER (PARTITION BY person ORDER BY first_day, last_day) AS n FROM sign WHERE kind = 'CERTAIN'),
walk AS (
  SELECT person, n, first_day AS opened_on, last_day AS latest, w, deceased_on FROM ordered WHERE n = 1
  UNION ALL
  SELECT o.person, o.n, CASE WHEN o.first_day <= k.latest + k.w THEN k.opened_on ELSE o.first_day END,
         CASE WHEN o.first_day <= k.latest + k.w THEN greatest(k.latest, o.last_day) ELSE o.last_day END,
         CASE WHEN o.first_day <= k.latest + k.w THEN greatest(k.w, o.w) ELSE o.w END, o.deceased_on
  FROM walk k JOIN ordered o ON o.person = k.person AND o.n = k.n + 1)
SELECT person, opened_on, least(max(latest) + max(w), run_day(), coalesce(any_value(deceased_on), run_day())) AS closed_on
FROM walk GROUP BY person, opened_on;

CREATE TABLE class_count AS
WITH found AS (
  SELECT e.person, p.period, 1 AS rank FROM strict_episode e JOIN report_period p ON e.opened_on <= p.last_day AND e.closed_on >= p.first_day
  UNION ALL SELECT e.person, p.period, 2 FROM episode e JOIN report_period p ON e.opened_on <= p.last_day AND e.closed_on >= p.first_day
  UNION ALL SELECT s.person, p.period, 3 FROM sign s JOIN report_period p ON s.kind IN ('GROUP', 'HINDSIGHT') AND s.first_day BETWEEN p.first_day AND p.last_day
  UNION ALL SELECT t.person, p.period, 4 FROM planning t LEFT JOIN known_death d USING (person)
    JOIN report_period p ON t.day BETWEEN p.first_day AND p.last_day WHERE t.day <= least(run_day(), coalesce(d.deceased_on, run_day()))
  UNION ALL SELECT d.person, p.period, 5 FROM judged_death d JOIN report_period p ON d.no_sign AND d.day BETWEEN p.first_day AND p.last_day
  UNION ALL SELECT u.person, p.period, 6 FROM usable u JOIN report_period p ON u.start_day BETWEEN p.first_day AND p.last_day WHERE u.start_day <= run_day()),
highest AS (SELECT person, period, min(rank) AS rank FROM found GROUP BY ALL)
SELECT period, region,
       ['TERMINAL_CERTAIN', 'TERMINAL_PROBABLE', 'PALLIATIVE', 'PLANNING_ONLY', 'NOT_DETERMINABLE', 'NONE'][rank] AS class, count(*) AS persons
FROM highest JOIN belongs USING (person)
GROUP BY ALL;
