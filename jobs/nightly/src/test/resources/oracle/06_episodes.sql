-- T1, T2, T3: markers that hold and episodes at chosen('strictness'). Given: marker_row (code_list, code, atc, route, kind, evidence_group).

-- Articles as known on D: their known day is the delivery day; the later delivery, file, line wins.
CREATE TABLE article AS
SELECT field(r, 'article_number') AS number, field(r, 'atc') AS atc, field(r, 'route') AS route
FROM row_of r WHERE r.feed = 'articles' AND r.delivery_day <= run_day()
QUALIFY row_number() OVER (PARTITION BY field(r, 'article_number') ORDER BY r.delivery_day DESC, r.file_id DESC, r.line_no DESC) = 1;

-- T2: the lines that can be a marker at all.
CREATE TABLE usable AS
SELECT * FROM net_line
WHERE NOT orphan_credit AND NOT is_resubmitted AND NOT (decided AND own_granted = 0 AND not_contract);

CREATE TABLE marker_line AS
SELECT l.row_id, l.person, l.start_day, l.end_day, m.kind, m.evidence_group
FROM usable l JOIN marker_row m ON m.code_list = l.code_list AND m.code = l.code
UNION ALL
SELECT l.row_id, l.person, l.start_day, l.end_day, m.kind, m.evidence_group
FROM usable l
JOIN article a ON l.code_list = '001' AND a.number = l.code
JOIN marker_row m ON m.code IS NULL AND m.atc = a.atc AND (m.route IS NULL OR m.route = a.route);

CREATE TABLE known_death AS SELECT person, deceased_on FROM person WHERE deceased_on <= run_day();

-- T3: sedation counts afterwards, at most 14 days before the last medicine of a person whose death is known.
CREATE TABLE sedation AS
SELECT s.person, s.start_day, s.end_day
FROM marker_line s
JOIN known_death d ON d.person = s.person AND s.start_day <= d.deceased_on
WHERE s.kind = 'HINDSIGHT' AND s.start_day + 14 >= (
  SELECT max(u.start_day) FROM usable u
  WHERE u.person = s.person AND u.code_list = '001' AND u.start_day <= d.deceased_on);

-- T3: a day with a visit on which, with the 13 days before it, three or more visits lie.
CREATE TABLE visit_day AS
SELECT DISTINCT v.person, v.start_day AS day
FROM marker_line v
WHERE v.evidence_group = 'GP_VISITS' AND 3 <= (
  SELECT count(DISTINCT o.row_id) FROM marker_line o
  WHERE o.person = v.person AND o.evidence_group = 'GP_VISITS' AND o.start_day BETWEEN v.start_day - 13 AND v.start_day);

-- Every marker that holds on D. T1: unknown birth date: 90.
CREATE TABLE sign AS
WITH found AS (
  SELECT 'CERTAIN' AS kind, NULL AS evidence_group, person, first_day, last_day FROM period_fact WHERE feed = 'terminal-registrations'
  UNION ALL SELECT 'CERTAIN', NULL, person, first_day, last_day FROM period_fact WHERE feed = 'long-term-care' AND profile_code = '759'
  UNION ALL SELECT 'CERTAIN', NULL, person, start_day, end_day FROM marker_line WHERE kind = 'CERTAIN'
  UNION ALL SELECT 'HINDSIGHT', NULL, person, start_day, end_day FROM sedation
  UNION ALL SELECT 'GROUP', 'GP_VISITS', person, day, day FROM visit_day
  UNION ALL SELECT 'GROUP', evidence_group, person, start_day, start_day FROM marker_line WHERE evidence_group IN ('PALLIATIVE_TEAM', 'INJECTABLES')
  UNION ALL SELECT 'OTHER', NULL, person, start_day, start_day FROM marker_line
    WHERE kind NOT IN ('CERTAIN', 'HINDSIGHT') AND evidence_group IS NULL)
SELECT f.kind, f.evidence_group, f.person, f.first_day, least(coalesce(f.last_day, run_day()), run_day()) AS last_day, p.deceased_on,
       CASE WHEN full_years(p.birth_date, f.first_day) < 18 THEN 365 ELSE 90 END AS w
FROM found f LEFT JOIN person p ON p.person = f.person
WHERE f.first_day <= run_day() AND (p.deceased_on IS NULL OR f.first_day <= p.deceased_on);

-- What opens or extends at this strictness; a group day opens beside one of another group, on it or at most W days before.
CREATE TABLE marker AS
SELECT *, kind <> 'GROUP' OR EXISTS (
         SELECT 1 FROM sign o
         WHERE o.kind = 'GROUP' AND o.person = s.person AND s.first_day - o.first_day BETWEEN 0 AND s.w
           AND s.evidence_group <> o.evidence_group
           AND (s.evidence_group IN ('PALLIATIVE_TEAM', 'INJECTABLES') OR o.evidence_group IN ('PALLIATIVE_TEAM', 'INJECTABLES'))) AS opens
FROM sign s
WHERE kind = 'CERTAIN' OR (chosen('strictness') <> 'strict' AND kind IN ('HINDSIGHT', 'GROUP'));

-- Marker by marker; opened_on is null while no episode is open.
CREATE TABLE walked AS
WITH RECURSIVE ordered AS (
  SELECT *, row_number() OVER (PARTITION BY person ORDER BY first_day, kind = 'GROUP', last_day) AS n FROM marker),
walk AS (
  SELECT person, n, CASE WHEN opens THEN first_day END AS opened_on, last_day AS latest, w, deceased_on FROM ordered WHERE n = 1
  UNION ALL
  SELECT o.person, o.n,
         CASE WHEN k.opened_on IS NOT NULL AND o.first_day <= k.latest + k.w THEN k.opened_on WHEN o.opens THEN o.first_day END,
         CASE WHEN k.opened_on IS NOT NULL AND o.first_day <= k.latest + k.w THEN greatest(k.latest, o.last_day) ELSE o.last_day END,
         CASE WHEN k.opened_on IS NOT NULL AND o.first_day <= k.latest + k.w THEN greatest(k.w, o.w) ELSE o.w END, o.deceased_on
  FROM walk k JOIN ordered o ON o.person = k.person AND o.n = k.n + 1)
SELECT person, opened_on, least(max(latest) + max(w), run_day(), coalesce(any_value(deceased_on), run_day())) AS closed_on
FROM walk WHERE opened_on IS NOT NULL GROUP BY person, opened_on;

-- T3, broad: the last W days before a known death when any marker starts in them.
CREATE TABLE last_days AS
SELECT s.person, min(d.deceased_on - s.w + 1) AS opened_on, any_value(d.deceased_on) AS closed_on
FROM sign s JOIN known_death d ON d.person = s.person
WHERE chosen('strictness') = 'broad' AND s.first_day > d.deceased_on - s.w
GROUP BY s.person;

-- Overlapping ones merge.
CREATE TABLE episode AS
SELECT * FROM walked e
WHERE NOT EXISTS (SELECT 1 FROM last_days l WHERE l.person = e.person AND e.closed_on >= l.opened_on)
UNION ALL
SELECT l.person, least(l.opened_on, min(e.opened_on)), l.closed_on
FROM last_days l LEFT JOIN walked e ON e.person = l.person AND e.closed_on >= l.opened_on
GROUP BY l.person, l.opened_on, l.closed_on;
