-- Readings of the rules where rules.md or data-contract.md leave room: one row per reading, looked up with chosen(name).
-- Oracle can override a value, so that another reading is tried without touching the rule itself.
CREATE TABLE choice (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL, other VARCHAR NOT NULL, reading VARCHAR NOT NULL);
INSERT INTO choice VALUES
  ('strictness', 'standard', 'strict', 'T3: the level of every figure: strict, standard or broad'),
  ('repeated_decision', 'ANY_EARLIER', 'FIRST_ROW', 'M4: a decision row is an exact repeat when its decision equals that of any earlier row of the line, or only of the first row'),
  ('decision_tie', 'LATER', 'EARLIER', 'M4: with equal decided_on the later row (delivery, file, line) counts'),
  ('decision_needs', 'GRANTED_AND_DAY', 'DAY', 'M2: a decision needs decided_on and granted_amount; DAY: an empty granted_amount is 0'),
  ('credit_after_debit', 'DAY', 'ROW', 'M3: earlier debit = received on or before the day of the credit; ROW: also earlier by delivery, file, line; ANY: whatever the order'),
  ('pending_credit_granted', 'ZERO', 'CLAIMED', 'M3: a partial credit without a decision takes its claimed amount from claimed at once and nothing from granted'),
  ('orphan_credit_is_care', 'NO', 'YES', 'M3, T6: a credit without debit covers no days, is no client, has no hours and is no line for long_line_share'),
  ('negative_half', 'AWAY_FROM_ZERO', 'UP', 'M5: half-up of a negative amount'),
  ('refused_by', 'NET', 'OWN', 'M7, C3: refused in full is judged on the net amounts, or on the debit alone'),
  ('resubmitted_first', 'LINE_ID', 'ROW', 'M7: of refusals received on one day the smallest line_id is answered first; ROW: the one delivered first'),
  ('resubmitted_later', 'DAY', 'PLACE', 'M7: later received = a later received_on; PLACE: also a later debit of the same day, in the order of resubmitted_first'),
  ('days_after_death', 'OUT', 'IN', 'M5: days of a period after a known death are not lived at home'),
  ('borders_of_wlz_stay', 'WLZ', 'HOME', 'T5: first and last day of a Wlz indication with form STAY stay out of the denominator; they are no days of a stay'),
  ('overlap_looks_at_scope', 'YES', 'NO', 'C1: of overlapping contracts only those whose scope has a row for the line compete'),
  ('overlap_id', 'SMALLEST', 'LARGEST', 'C1: with the same start the smallest contract_id wins'),
  ('scope_row_with_n', 'INSIDE', 'OUTSIDE', 'C1: a line taken out by a scope row fits its contract, so it is not outside contract'),
  ('raise', 'GRANTED_OR_PARTLY', 'GRANTED', 'C2: PARTLY is a granted raise to new_ceiling_amount'),
  ('share_of_other_care', 'ANY_HOME_CARE', 'OWN_LIST', 'M5: a counting line that is no home care shares by the terminal home-care days other lines cover; OWN_LIST: it has no terminal share'),
  ('refused_terminal_of_registered', 'KEPT', 'OUT', 'C4: BY_REGISTRATION leaves terminal_refused_cents as it is'),
  ('terminal_clients_of_registered', 'KEPT', 'OUT', 'contract_months: BY_REGISTRATION leaves terminal_clients and terminal_hours as they are'),
  ('hours_of', 'NOT_RESUBMITTED', 'ALL', 'contract_months: hours of every counting debit that is not re-submitted'),
  ('share_of_difference', 'ONCE', 'TWICE', 'R1: terminal share of (claimed - granted) is rounded once, not as a difference of two shares'),
  ('share_without_lines', 'ZERO', 'NULL', 'long_line_share of a contract without lines'),
  ('netted_lines', 'ABSORBED', 'WITHDRAWN', 'reconciliation: withdrawn debits and every credit with a known debit; WITHDRAWN: only withdrawn debits and their credits');

CREATE MACRO chosen(n) AS (SELECT c.value FROM choice c WHERE c.name = n);

-- T1: full years, counted on the calendar: whoever was born on 29 February is a year older on 1 March where there is no such day.
CREATE MACRO full_years(birth, on_day) AS year(on_day) - year(birth) - CASE WHEN strftime(on_day, '%m%d') < strftime(birth, '%m%d') THEN 1 ELSE 0 END;

-- M5: amount x part / whole, half-up to whole cents; 0 when there is no whole.
CREATE MACRO share(amount, part, whole) AS CASE
  WHEN whole = 0 THEN 0
  WHEN amount >= 0 THEN (2 * amount * part + whole) // (2 * whole)
  WHEN chosen('negative_half') = 'AWAY_FROM_ZERO' THEN -((2 * -amount * part + whole) // (2 * whole))
  ELSE -((2 * -amount * part + whole - 1) // (2 * whole)) END;
