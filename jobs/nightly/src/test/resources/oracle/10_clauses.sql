-- P2, P3: contract_clauses. Given: commitment_from, the day from which terms are under the commitment.

-- The newest version of a request; its decision when that is known on D, from the newest version that has one.
CREATE TABLE asked_raise AS
WITH version AS (
  SELECT field(r, 'request_id') AS request_id, field(r, 'contract_id') AS contract_id, as_day(field(r, 'requested_on')) AS requested_on,
         coalesce(field(r, 'reason'), '') = 'TERMINAL_CARE' AS terminal, as_day(field(r, 'decided_on')) AS decided_on,
         field(r, 'decision') AS decision, r.file_id, r.line_no
  FROM row_of r WHERE r.feed = 'ceiling-requests' AND as_day(field(r, 'requested_on')) <= run_day()),
decided AS (
  SELECT * FROM version WHERE decided_on <= run_day()
  QUALIFY row_number() OVER (PARTITION BY request_id ORDER BY greatest(decided_on, requested_on) DESC, file_id DESC, line_no DESC) = 1),
undecided AS (
  SELECT * REPLACE (CAST(NULL AS DATE) AS decided_on, CAST(NULL AS VARCHAR) AS decision) FROM version
  WHERE request_id NOT IN (SELECT request_id FROM decided)
  QUALIFY row_number() OVER (PARTITION BY request_id ORDER BY requested_on DESC, file_id DESC, line_no DESC) = 1)
SELECT * FROM decided UNION ALL SELECT * FROM undecided;

CREATE TABLE terminal_raise AS
SELECT q.*, coalesce(q.decided_on, run_day()) - q.requested_on AS open_days, q.decided_on - b.bound_on AS days_after,
       coalesce(q.decision, '') IN ('GRANTED', 'PARTLY') AS granted
FROM asked_raise q JOIN bound b USING (contract_id)
WHERE q.terminal AND coalesce(q.decision, '') <> 'WITHDRAWN';

CREATE MACRO verdict(holds) AS CASE WHEN holds THEN 'MET' ELSE 'NOT_MET' END;

CREATE TABLE contract_clauses AS
WITH asked AS (
  SELECT c.*, c.term_start >= (SELECT day FROM commitment_from) AS covered,
         coalesce(c.efficiency_kind, 'NONE') <> 'NONE' AS has_efficiency,
         (SELECT count(*) FROM terminal_raise q WHERE q.contract_id = c.contract_id) AS requests,
         (SELECT max(open_days) FROM terminal_raise q WHERE q.contract_id = c.contract_id AND q.open_days > coalesce(c.process_days, 14)) AS late_days,
         (SELECT count(*) FROM terminal_raise q WHERE q.contract_id = c.contract_id AND q.decision = 'REFUSED') AS refused,
         (SELECT count(*) FROM terminal_raise q WHERE q.contract_id = c.contract_id AND q.granted) AS granted,
         (SELECT max(days_after) FROM terminal_raise q WHERE q.contract_id = c.contract_id AND q.granted AND q.days_after > 0) AS after_days,
         (SELECT count(*) FROM asked_raise q WHERE q.contract_id = c.contract_id) AS any_request,
         EXISTS (SELECT 1 FROM cumulative x WHERE x.contract_id = c.contract_id AND x.demand * 10000 >= x.behavioural * c.raise_threshold) AS passed
  FROM contract c)
SELECT contract_id, 'TERMINAL_CARE_EXCLUDED' AS "check",
       CASE WHEN NOT covered THEN 'NOT_APPLICABLE'
            ELSE verdict(terminal_care_clause = 'EXCLUDED' AND exclusion_method IN ('BY_CODE', 'BY_REGISTRATION', 'AFTERWARDS')) END AS outcome,
       CAST(NULL AS BIGINT) AS days
FROM asked
UNION ALL SELECT contract_id, 'EFFICIENCY_EXEMPTS_TERMINAL_CARE',
       CASE WHEN NOT covered OR NOT has_efficiency THEN 'NOT_APPLICABLE' ELSE verdict(coalesce(efficiency_exempts, 'N') = 'Y') END, NULL FROM asked
UNION ALL SELECT contract_id, 'PROCESS_AGREED',
       CASE WHEN NOT covered THEN 'NOT_APPLICABLE'
            ELSE verdict(process_owner IS NOT NULL AND process_steps IS NOT NULL AND process_days IS NOT NULL) END, NULL FROM asked
UNION ALL SELECT contract_id, 'CARE_CONTINUES',
       CASE WHEN NOT covered THEN 'NOT_APPLICABLE' ELSE verdict(coalesce(continue_duty, 'N') = 'Y') END, NULL FROM asked
UNION ALL SELECT contract_id, 'DECIDED_IN_TIME',
       CASE WHEN requests = 0 THEN 'NOT_APPLICABLE' ELSE verdict(late_days IS NULL) END, late_days FROM asked
UNION ALL SELECT contract_id, 'NOT_REFUSED', CASE WHEN requests = 0 THEN 'NOT_APPLICABLE' ELSE verdict(refused = 0) END, NULL FROM asked
UNION ALL SELECT contract_id, 'RAISED_BEFORE_BOUND',
       CASE WHEN granted = 0 THEN 'NOT_APPLICABLE' ELSE verdict(after_days IS NULL) END, after_days FROM asked
UNION ALL SELECT contract_id, 'RAISE_ASKED_AT_THRESHOLD',
       CASE WHEN raise_threshold IS NULL OR NOT passed THEN 'NOT_APPLICABLE' ELSE verdict(any_request > 0) END, NULL FROM asked;
