package nl.plafondwacht.rules.wording;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.process.ClauseCheck.Evidence;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * Why a check of a contract has its outcome, in words (rules P2 and P3). Days that follow from care
 * are shown by month where purchasing sees them so (S8), and the days since not at all.
 *
 * @param byMonth whether the day that it rests on is hidden
 */
public record ClauseDetail(ClauseCheck check, boolean byMonth) {

  /**
   * The detail of a check as far as a reader sees it.
   *
   * @param boundOn on which the ceiling bound; null when it did not
   */
  public static ClauseDetail of(ClauseCheck check, @Nullable LocalDate boundOn, Shown shown) {
    LocalDate day =
        check.check() == ClauseCheck.Check.RAISE_ASKED_AT_THRESHOLD && !check.evidence().isEmpty()
            ? check.evidence().get(0).day()
            : boundOn;
    return new ClauseDetail(check, day != null && shown.days().isByMonth(day, Strictness.STANDARD));
  }

  public String inDutch() {
    return switch (check.because()) {
      case BEFORE_COMMITMENT -> "De looptijd begint voor de afspraak.";
      case EXCLUDED_WITH_METHOD -> "Terminale zorg valt buiten het plafond, en hoe staat vast.";
      case NOT_EXCLUDED -> "Het contract houdt terminale zorg niet buiten het plafond.";
      case EXCLUDED_ON_REQUEST -> "Terminale zorg valt alleen op verzoek buiten het plafond.";
      case EXCLUDED_WITHOUT_METHOD ->
          "Terminale zorg valt buiten het plafond, maar hoe dat gaat staat er niet.";
      case NO_EFFICIENCY_AGREEMENT -> "Er is geen doelmatigheidsafspraak.";
      case EXEMPT -> "De doelmatigheidsafspraak laat terminale zorg buiten beschouwing.";
      case NOT_EXEMPT -> "De doelmatigheidsafspraak maakt geen uitzondering voor terminale zorg.";
      case PROCESS_COMPLETE -> "Eigenaar, stappen en termijn van het proces staan vast.";
      case PROCESS_INCOMPLETE -> "Eigenaar, stappen of termijn van het proces ontbreekt.";
      case DUTY_STATED -> "Zorg die is begonnen gaat door, ook boven het plafond.";
      case NO_DUTY -> "Een plicht om begonnen zorg voort te zetten staat er niet.";
      case NO_REQUEST -> "Er is geen verzoek om ophoging wegens terminale zorg.";
      case IN_TIME -> "Op elk verzoek is binnen de termijn beslist, of die loopt nog.";
      case TOO_LONG -> "Langer open dan de termijn: %s.".formatted(requests(this::dutchDays));
      case NONE_REFUSED -> "Geen verzoek is afgewezen.";
      case REFUSED -> "Afgewezen: %s.".formatted(requests(this::dutchDay));
      case NONE_GRANTED -> "Er is geen ophoging wegens terminale zorg toegekend.";
      case BEFORE_BOUND -> "Elke ophoging kwam voordat het plafond was bereikt.";
      case AFTER_BOUND ->
          "Opgehoogd nadat het plafond was bereikt: %s.".formatted(requests(this::dutchAfter));
      case NO_THRESHOLD -> "Er is geen drempel voor een verzoek om ophoging afgesproken.";
      case NOT_PASSED -> "De drempel voor een verzoek om ophoging is niet gepasseerd.";
      case ASKED ->
          "De drempel is gepasseerd %s; om ophoging is gevraagd.".formatted(dutchPassed());
      case NOT_ASKED ->
          "De drempel is gepasseerd %s; om ophoging is niet gevraagd.".formatted(dutchPassed());
    };
  }

  public String inEnglish() {
    return switch (check.because()) {
      case BEFORE_COMMITMENT -> "The term starts before the commitment.";
      case EXCLUDED_WITH_METHOD -> "Terminal care is outside the ceiling, and it says how.";
      case NOT_EXCLUDED -> "The contract does not keep terminal care outside the ceiling.";
      case EXCLUDED_ON_REQUEST -> "Terminal care is outside the ceiling on request only.";
      case EXCLUDED_WITHOUT_METHOD ->
          "Terminal care is outside the ceiling, but it does not say how.";
      case NO_EFFICIENCY_AGREEMENT -> "There is no efficiency agreement.";
      case EXEMPT -> "The efficiency agreement leaves terminal care out.";
      case NOT_EXEMPT -> "The efficiency agreement makes no exception for terminal care.";
      case PROCESS_COMPLETE -> "Owner, steps and days of the process are agreed.";
      case PROCESS_INCOMPLETE -> "Owner, steps or days of the process are missing.";
      case DUTY_STATED -> "Care that has begun goes on, above the ceiling too.";
      case NO_DUTY -> "No duty to continue care that has begun is stated.";
      case NO_REQUEST -> "There is no request for a raise because of terminal care.";
      case IN_TIME -> "Each request was decided in time, or its time is still running.";
      case TOO_LONG -> "Open longer than agreed: %s.".formatted(requests(this::englishDays));
      case NONE_REFUSED -> "No request was refused.";
      case REFUSED -> "Refused: %s.".formatted(requests(this::englishDay));
      case NONE_GRANTED -> "No raise because of terminal care was granted.";
      case BEFORE_BOUND -> "Each raise came before the ceiling had bound.";
      case AFTER_BOUND ->
          "Raised after the ceiling had bound: %s.".formatted(requests(this::englishAfter));
      case NO_THRESHOLD -> "No threshold for asking for a raise was agreed.";
      case NOT_PASSED -> "The threshold for asking for a raise was not passed.";
      case ASKED ->
          "The threshold was passed %s; a raise was asked for.".formatted(englishPassed());
      case NOT_ASKED ->
          "The threshold was passed %s; no raise was asked for.".formatted(englishPassed());
    };
  }

  /** The most days of what it rests on; null when it rests on none, or they are hidden. */
  public @Nullable Long mostDays() {
    return hidesDays() || check.because().outcome() != ClauseCheck.Outcome.NOT_MET
        ? null
        : most().orElse(null);
  }

  private Optional<Long> most() {
    return check.evidence().stream()
        .map(Evidence::days)
        .filter(days -> days > 0)
        .max(Long::compare);
  }

  /** Days since a ceiling bound tell when it did. */
  private boolean hidesDays() {
    return byMonth && check.check() == ClauseCheck.Check.RAISED_BEFORE_BOUND;
  }

  private String requests(Function<Evidence, String> words) {
    return check.evidence().stream()
        .map(one -> one.requestId() + " " + words.apply(one))
        .collect(Collectors.joining("; "));
  }

  private String dutchDays(Evidence one) {
    return "van %s, %d dagen".formatted(Wording.DUTCH.day(one.day()), one.days());
  }

  private String englishDays(Evidence one) {
    return "of %s, %d days".formatted(Wording.ENGLISH.day(one.day()), one.days());
  }

  private String dutchDay(Evidence one) {
    return "op " + Wording.DUTCH.day(one.day());
  }

  private String englishDay(Evidence one) {
    return "on " + Wording.ENGLISH.day(one.day());
  }

  private String dutchAfter(Evidence one) {
    return byMonth ? dutchDay(one) : "%s, %d dagen later".formatted(dutchDay(one), one.days());
  }

  private String englishAfter(Evidence one) {
    return byMonth ? englishDay(one) : "%s, %d days later".formatted(englishDay(one), one.days());
  }

  private String dutchPassed() {
    LocalDate day = check.evidence().get(0).day();
    return byMonth ? "in " + Wording.DUTCH.month(day) : "op " + Wording.DUTCH.day(day);
  }

  private String englishPassed() {
    LocalDate day = check.evidence().get(0).day();
    return byMonth ? "in " + Wording.ENGLISH.month(day) : "on " + Wording.ENGLISH.day(day);
  }
}
