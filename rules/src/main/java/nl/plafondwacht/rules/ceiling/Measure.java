package nl.plafondwacht.rules.ceiling;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a contract's ledger adds up, and by which day. The names are stored. */
public enum Measure {
  /** Demand in cents (C3), by first service day. */
  DEMAND,
  /** Terminal share of demand in cents (M5), by first service day. */
  TERMINAL_DEMAND,
  /** Demand in cents, each line spread evenly over its period. */
  SPREAD_DEMAND,
  /** Net granted in cents, by first service day. */
  GRANTED,
  /** Net claimed less net granted of decided lines in cents, by first service day. */
  REFUSED,
  /** Terminal share of the unexplained part of {@link #REFUSED} without re-submitted lines. */
  TERMINAL_REFUSED,
  /** Lines decided, by decision day (C3, payment bound). */
  DECISIONS,
  /** Net granted in cents, by decision day. */
  GRANTED_BY_DECISION,
  /** Net claimed in cents without lines refused in full and explained, by decision day. */
  CLAIMED_BY_DECISION,
  /** Debits that count towards the contract (C1), by first service day. */
  LINES,
  /** Those of {@link #LINES} that last more than 7 days. */
  LONG_LINES,
  /**
   * Time delivered (M6), in parts of {@link nl.plafondwacht.rules.line.Hours#PARTS}, by first
   * service day.
   */
  TIME,
  /** Terminal share of {@link #TIME}. */
  TERMINAL_TIME,
  /** Those of {@link #LINES} that give no hours (M6). */
  LINES_NOT_IN_HOURS,
  /** Persons with a debit that counts towards the contract, on the first day of the month. */
  CLIENTS,
  /** Those of {@link #CLIENTS} with a terminal home-care day in such a line. */
  TERMINAL_CLIENTS,
  /** Persons with something refused, on the first day of the month. */
  REFUSED_CLIENTS,
  /** Persons with a line that counts towards the contract, on the first day of the term. */
  PERSONS,
  /** Persons with terminal demand, on the first day of the term. */
  TERMINAL_PERSONS,
  /** Persons with terminal care refused, on the first day of the term. */
  TERMINAL_REFUSED_PERSONS;

  /** What is kept of each person by month too: figures that are shown rest on it (S8). */
  public static final Set<Measure> OF_PERSONS =
      Collections.unmodifiableSet(
          EnumSet.of(
              DEMAND,
              TERMINAL_DEMAND,
              GRANTED,
              REFUSED,
              TERMINAL_REFUSED,
              LINES,
              LONG_LINES,
              TIME,
              TERMINAL_TIME,
              LINES_NOT_IN_HOURS,
              CLIENTS,
              TERMINAL_CLIENTS));
}
