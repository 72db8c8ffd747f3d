package nl.plafondwacht.sample.cast;

import static nl.plafondwacht.sample.cast.InsurerGroup.DENKBEELD;
import static nl.plafondwacht.sample.cast.InsurerGroup.FICTIEF;
import static nl.plafondwacht.sample.cast.InsurerGroup.VERZONNEN;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract.Ceiling;
import nl.plafondwacht.sample.cast.Contract.Efficiency;
import nl.plafondwacht.sample.cast.Contract.RaiseProcess;
import nl.plafondwacht.sample.cast.Contract.TerminalCare;
import nl.plafondwacht.sample.feed.Euros;

/** The contracts of the night, each there for one reason. */
public final class Contracts {

  private static final RaiseProcess FOURTEEN_DAYS =
      new RaiseProcess("zorginkoop", "aanvragen; beoordelen; besluiten", 14);

  /** Promises that terminal care is excluded and names no way to do it. */
  public static final Contract NOORD =
      Contract.of("C-2026-NOORD", FICTIEF, Provider.NOORD, stopPayment(360_000))
          .says(
              new TerminalCare("N", "EXCLUDED", "NONE"),
              FOURTEEN_DAYS,
              new Efficiency("HOURS_PER_CLIENT_MONTH", Euros.of(33), "N", "Y"));

  /** Too small a ceiling for its clients, with or without terminal care. */
  public static final Contract OOST =
      Contract.of(
              "C-2026-OOST", FICTIEF, Provider.OOST, new Ceiling(Euros.of(150_000), "RECOVER", 70))
          .says(new TerminalCare("Y", "INCLUDED", "NONE"), FOURTEEN_DAYS, Efficiency.NONE);

  /** Takes terminal care out by code. */
  public static final Contract ZUID =
      Contract.of(
              "C-2026-ZUID",
              DENKBEELD,
              Provider.ZUID,
              new Ceiling(Euros.of(200_000), "RECOVER", 80))
          .says(new TerminalCare("Y", "EXCLUDED", "BY_CODE"), FOURTEEN_DAYS, Efficiency.NONE);

  /** Takes registered terminal care out. */
  public static final Contract WEST =
      Contract.of(
              "C-2026-WEST",
              DENKBEELD,
              Provider.WEST,
              new Ceiling(Euros.of(190_000), "SET_OFF", 75))
          .says(
              new TerminalCare("Y", "EXCLUDED", "BY_REGISTRATION"),
              FOURTEEN_DAYS,
              new Efficiency("MODEL_OUTCOME", Euros.of(100), "Y", "N"));

  /** Asks for a raise in time; followed from October by a second contract that overlaps it. */
  public static final Contract MIDDEN =
      Contract.of(
              "C-2026-MIDDEN",
              VERZONNEN,
              Provider.MIDDEN,
              new Ceiling(Euros.of(150_000), "SET_OFF", 70))
          .says(
              new TerminalCare("N", "ON_REQUEST", "ON_REQUEST"),
              RaiseProcess.NOT_AGREED,
              Efficiency.NONE);

  public static final Contract MIDDEN_BIS =
      Contract.of(
              "C-2026-MIDDEN-BIS",
              VERZONNEN,
              Provider.MIDDEN,
              new Ceiling(Euros.of(200_000), "SET_OFF", 70))
          .term(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), "MIDBIS")
          .says(
              new TerminalCare("N", "ON_REQUEST", "ON_REQUEST"),
              RaiseProcess.NOT_AGREED,
              Efficiency.NONE);

  /** Gets its raise too late. */
  public static final Contract KUST =
      Contract.of("C-2026-KUST", VERZONNEN, Provider.KUST, stopPayment(140_000))
          .says(
              new TerminalCare("N", "EXCLUDED", "AFTERWARDS"),
              new RaiseProcess("zorginkoop", "aanvragen; besluiten", 21),
              new Efficiency("COST_PER_CLIENT_YEAR", Euros.of(15_000), "N", "N"));

  /** Has a ceiling and no lines. */
  public static final Contract LEEG =
      Contract.of("C-2026-LEEG", VERZONNEN, Provider.LEEG, stopPayment(50_000));

  /** Withdrawn: it ends before it starts. */
  public static final Contract INGETROKKEN =
      Contract.of("C-2026-INGETROKKEN", VERZONNEN, Provider.LEEG, stopPayment(10_000))
          .term(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30), "WEG");

  /** Its term ended before the commitment applies. */
  public static final Contract NOORD_2025 =
      Contract.of("C-2025-NOORD", FICTIEF, Provider.NOORD, stopPayment(60_000))
          .term(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "OUD");

  private Contracts() {}

  /** All of them, the oldest term first. */
  public static List<Contract> all() {
    return List.of(
        NOORD_2025, NOORD, OOST, ZUID, WEST, MIDDEN, MIDDEN_BIS, KUST, LEEG, INGETROKKEN);
  }

  private static Ceiling stopPayment(long euros) {
    return new Ceiling(Euros.of(euros), "STOP_PAYMENT", 70);
  }
}
