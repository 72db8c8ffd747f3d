-- T4 (Wlz days), T5 (setting of a day), T6 (terminal home-care day), M5 (part and whole of a line).

-- T5: the days strictly inside a stay. An open stay has no last day yet. Every list-068 line is an ELV stay, refused ones too.
CREATE TABLE stay AS
SELECT person, kind, first_day + 1 AS from_day, coalesce(last_day - 1, DATE '9999-12-30') AS to_day FROM period_fact WHERE feed = 'stays'
UNION ALL
SELECT person, 'ELV', start_day + 1, end_day - 1 FROM net_line WHERE code_list = '068' AND NOT orphan_credit;

CREATE TABLE wlz AS
SELECT person, first_day, coalesce(last_day, DATE '9999-12-30') AS last_day, coalesce(delivery_form, '') = 'STAY' AS lives_in
FROM period_fact WHERE feed = 'long-term-care';

CREATE TABLE line_day AS
SELECT row_id, person, unnest(generate_series(start_day, end_day, INTERVAL 1 DAY))::DATE AS day FROM net_line;

CREATE TABLE person_day AS
WITH days AS (SELECT DISTINCT person, day FROM line_day),
seen AS (
  SELECT d.person, d.day, e.opened_on AS episode,
         p.deceased_on IS NULL OR d.day <= p.deceased_on OR chosen('days_after_death') = 'IN' AS alive,
         EXISTS (SELECT 1 FROM stay s WHERE s.person = d.person AND d.day BETWEEN s.from_day AND s.to_day AND s.kind IN ('HOSPITAL', 'ICU')) AS hospital,
         EXISTS (SELECT 1 FROM stay s WHERE s.person = d.person AND d.day BETWEEN s.from_day AND s.to_day AND s.kind IN ('ELV', 'HCH')) AS elv,
         EXISTS (SELECT 1 FROM stay s WHERE s.person = d.person AND d.day BETWEEN s.from_day AND s.to_day AND s.kind = 'BTH') AS bth,
         EXISTS (SELECT 1 FROM stay s WHERE s.person = d.person AND d.day BETWEEN s.from_day AND s.to_day AND s.kind = 'WLZ') AS wlz_stay,
         EXISTS (SELECT 1 FROM wlz w WHERE w.person = d.person AND d.day BETWEEN w.first_day AND w.last_day) AS wlz_day,
         EXISTS (SELECT 1 FROM wlz w WHERE w.person = d.person AND w.lives_in AND CASE chosen('borders_of_wlz_stay')
           WHEN 'WLZ' THEN d.day BETWEEN w.first_day AND w.last_day ELSE d.day > w.first_day AND d.day < w.last_day END) AS wlz_lives_in,
         EXISTS (SELECT 1 FROM line_day x JOIN fitted f ON f.row_id = x.row_id
                 WHERE x.person = d.person AND x.day = d.day AND f.is_home_care AND f.is_care) AS home_care
  FROM days d
  LEFT JOIN person p ON p.person = d.person
  LEFT JOIN episode e ON e.person = d.person AND d.day BETWEEN e.opened_on AND e.closed_on),
placed AS (
  SELECT *, CASE WHEN hospital THEN 'HOSPITAL' WHEN elv THEN 'ELV' WHEN bth THEN 'BTH' WHEN wlz_stay OR wlz_lives_in THEN 'WLZ' ELSE 'HOME' END AS setting
  FROM seen)
SELECT *, alive AND setting IN ('HOME', 'BTH') AND NOT wlz_lives_in AS at_home,
       episode IS NOT NULL AND setting IN ('HOME', 'BTH') AND NOT wlz_day AS terminal_at_home,
       episode IS NOT NULL AND setting IN ('HOME', 'BTH') AND NOT wlz_day AND home_care AS terminal_home_care
FROM placed;

-- M5: part ÷ whole of every counting line; counts_day = the day makes part of the numerator of this line.
CREATE TABLE contract_line_day AS
SELECT c.contract_id, c.row_id, c.person, d.day, d.episode, d.at_home,
       d.terminal_home_care AND (c.is_home_care OR chosen('share_of_other_care') = 'ANY_HOME_CARE') AS counts_day,
       c.is_home_care AND c.is_care AND c.is_demand AND d.terminal_at_home AS contract_home_care_day
FROM contract_line c
JOIN line_day x ON x.row_id = c.row_id
JOIN person_day d ON d.person = x.person AND d.day = x.day;

CREATE TABLE line_share AS
SELECT row_id, count(*) FILTER (WHERE counts_day) AS part, count(*) FILTER (WHERE at_home) AS whole
FROM contract_line_day GROUP BY row_id;

-- BY_REGISTRATION: persons with a registration, of whatever dates, by a provider of the contract.
CREATE TABLE registered AS
SELECT DISTINCT c.contract_id, f.person
FROM contract c
JOIN contract_provider p ON p.contract_id = c.contract_id
JOIN period_fact f ON f.feed = 'terminal-registrations' AND f.provider_agb = p.agb
WHERE c.exclusion_method = 'BY_REGISTRATION';

-- The counting line with its money: demand and terminal after the exclusion method, terminal_whole before it.
CREATE TABLE counted AS
SELECT c.* EXCLUDE (demand_whole), s.part, s.whole, r.person IS NOT NULL AS out_by_registration,
       share(c.demand_whole, s.part, s.whole) AS terminal_whole,
       CASE WHEN r.person IS NULL THEN c.demand_whole ELSE c.demand_whole - share(c.demand_whole, s.part, s.whole) END AS demand,
       CASE WHEN r.person IS NULL THEN share(c.demand_whole, s.part, s.whole) ELSE 0 END AS terminal
FROM contract_line c
JOIN line_share s ON s.row_id = c.row_id
LEFT JOIN registered r ON r.contract_id = c.contract_id AND r.person = c.person;

-- M6, T7: the hours of a home-care line fall evenly on the days of M5, without any on its first day; an episode has those of its own days.
CREATE TABLE episode_hours AS
WITH days AS (
  SELECT f.row_id, f.person, d.episode, f.minutes_100, d.at_home, bool_or(d.at_home) OVER of_line AS has_home, d.day = min(d.day) OVER of_line AS is_first
  FROM fitted f
  JOIN line_day x ON x.row_id = f.row_id
  JOIN person_day d ON d.person = x.person AND d.day = x.day
  WHERE f.is_home_care AND f.is_care AND NOT f.is_resubmitted AND f.minutes_100 IS NOT NULL
  WINDOW of_line AS (PARTITION BY f.row_id)),
given AS (
  SELECT row_id, person, episode, minutes_100 / 6000.0::DOUBLE / count(*) OVER (PARTITION BY row_id) AS hours
  FROM days
  WHERE CASE WHEN has_home THEN at_home ELSE is_first END)
SELECT e.opened_on, e.closed_on, coalesce(sum(g.hours), 0.0::DOUBLE) AS home_care_hours
FROM episode e LEFT JOIN given g ON g.person = e.person AND g.episode = e.opened_on
GROUP BY e.person, e.opened_on, e.closed_on;
