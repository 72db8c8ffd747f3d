-- T1, T2: strict episodes. Given: marker_code (code_list, code of CERTAIN marker lines).

CREATE TABLE marker AS
WITH found AS (
  SELECT person, first_day, last_day FROM period_fact WHERE feed = 'terminal-registrations'
  UNION ALL SELECT person, first_day, last_day FROM period_fact WHERE feed = 'long-term-care' AND profile_code = '759'
  UNION ALL
  SELECT l.person, l.start_day, l.end_day FROM net_line l JOIN marker_code m ON m.code_list = l.code_list AND m.code = l.code
  WHERE NOT l.orphan_credit AND NOT l.is_resubmitted AND NOT (l.decided AND l.own_granted = 0 AND l.not_contract))
SELECT f.person, f.first_day, least(coalesce(f.last_day, run_day()), run_day()) AS last_day, p.deceased_on,
       CASE WHEN p.birth_date + INTERVAL 18 YEAR > f.first_day THEN 365 ELSE 90 END AS w  -- T1; unknown birth date: 90
FROM found f LEFT JOIN person p ON p.person = f.person
WHERE f.first_day <= run_day() AND (p.deceased_on IS NULL OR f.first_day <= p.deceased_on);

CREATE TABLE episode AS
WITH RECURSIVE ordered AS (
  SELECT *, row_number() OVER (PARTITION BY person ORDER BY first_day, last_day) AS n FROM marker),
walk AS (
  SELECT person, n, first_day AS opened_on, last_day AS latest, w, deceased_on FROM ordered WHERE n = 1
  UNION ALL
  SELECT o.person, o.n,
         CASE WHEN o.first_day <= k.latest + k.w THEN k.opened_on ELSE o.first_day END,
         CASE WHEN o.first_day <= k.latest + k.w THEN greatest(k.latest, o.last_day) ELSE o.last_day END,
         CASE WHEN o.first_day <= k.latest + k.w THEN greatest(k.w, o.w) ELSE o.w END, o.deceased_on
  FROM walk k JOIN ordered o ON o.person = k.person AND o.n = k.n + 1)
SELECT person, opened_on, least(max(latest) + max(w), run_day(), coalesce(any_value(deceased_on), run_day())) AS closed_on
FROM walk GROUP BY person, opened_on;
