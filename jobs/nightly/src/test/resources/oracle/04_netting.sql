-- M3 (credits) and M7 (re-submission).

CREATE TABLE credit AS
SELECT c.row_id, d.row_id AS debit_id, c.claimed,
       CASE WHEN c.decided THEN c.granted WHEN chosen('pending_credit_granted') = 'CLAIMED' THEN c.claimed ELSE 0 END AS granted,
       coalesce(c.claimed = d.claimed OR (d.decided AND c.claimed = d.granted), false) AS withdraws
FROM line c
LEFT JOIN line d ON d.direction = 'D' AND d.person = c.person AND d.provider_agb = c.provider_agb AND d.line_id = c.corrects_line_id
  AND CASE chosen('credit_after_debit') WHEN 'DAY' THEN d.received_on <= c.received_on
        WHEN 'ROW' THEN (d.received_on, d.row_id) < (c.received_on, c.row_id) ELSE true END
WHERE c.direction = 'C';

CREATE TABLE credited AS
SELECT debit_id, bool_or(withdraws) AS withdrawn, sum(claimed)::BIGINT AS claimed, sum(granted)::BIGINT AS granted
FROM credit WHERE debit_id IS NOT NULL GROUP BY debit_id;

-- What stands after netting: debits that are not withdrawn, and credits without a debit (negative).
-- granted is the net granted amount, 0 while the debit is pending.
CREATE TABLE standing AS
SELECT l.* EXCLUDE (claimed, granted), false AS orphan_credit, l.claimed - coalesce(c.claimed, 0) AS claimed,
       CASE WHEN l.decided THEN l.granted - coalesce(c.granted, 0) ELSE 0 END AS granted,
       l.claimed AS own_claimed, l.granted AS own_granted
FROM line l LEFT JOIN credited c ON c.debit_id = l.row_id
WHERE l.direction = 'D' AND NOT coalesce(c.withdrawn, false)
UNION ALL BY NAME
SELECT l.* EXCLUDE (claimed, granted), true AS orphan_credit, -l.claimed AS claimed,
       CASE WHEN l.decided THEN -l.granted ELSE 0 END AS granted, -l.claimed AS own_claimed, -l.granted AS own_granted
FROM line l JOIN credit c ON c.row_id = l.row_id
WHERE c.debit_id IS NULL;

CREATE TABLE judged AS
SELECT *, decided AND CASE chosen('refused_by') WHEN 'NET' THEN claimed <> 0 AND granted = 0 ELSE own_claimed <> 0 AND own_granted = 0 END AS refused,
       decided AND abs(granted) > 0 AND abs(granted) < abs(claimed) AS granted_in_part
FROM standing;

-- M7: the i-th refused line takes the earliest later received debit that no earlier refused line took.
-- With f(i) the place of the first debit received later, place(i) = max over j <= i of f(j) + (i - j).
CREATE TABLE resubmitted AS
WITH debits AS (
  SELECT row_id, person, provider_agb, code_list, code, start_day, end_day, received_on, refused, tie,
         row_number() OVER (PARTITION BY person, provider_agb, code_list, code, start_day, end_day ORDER BY received_on, tie, row_id) AS place,
         count(*) OVER (PARTITION BY person, provider_agb, code_list, code, start_day, end_day) AS places,
         count(*) OVER (PARTITION BY person, provider_agb, code_list, code, start_day, end_day ORDER BY received_on) AS up_to_this_day
  FROM (SELECT *, CASE chosen('resubmitted_first') WHEN 'LINE_ID' THEN line_id ELSE '' END AS tie FROM judged) WHERE NOT orphan_credit),
asked AS (
  SELECT *, row_number() OVER same AS i,
         CASE chosen('resubmitted_later') WHEN 'DAY' THEN up_to_this_day + 1 ELSE place + 1 END AS first_later
  FROM debits WHERE refused
  WINDOW same AS (PARTITION BY person, provider_agb, code_list, code, start_day, end_day ORDER BY received_on, tie, row_id)),
taken AS (
  SELECT *, i + max(first_later - i) OVER (PARTITION BY person, provider_agb, code_list, code, start_day, end_day ORDER BY i) AS taken_place
  FROM asked)
SELECT row_id FROM taken WHERE taken_place <= places;

CREATE TABLE net_line AS
SELECT j.*, r.row_id IS NOT NULL AS is_resubmitted,
       NOT orphan_credit OR chosen('orphan_credit_is_care') = 'YES' AS is_care,
       -- M6: hundredths of the quantity x minutes of the unit; null when the unit has no hours
       quantity_100 * CASE time_unit WHEN '01' THEN 1 WHEN '07' THEN 5 WHEN '04' THEN 60 WHEN '16' THEN 240 WHEN '14' THEN 1440 END AS minutes_100
FROM judged j LEFT JOIN resubmitted r USING (row_id);
