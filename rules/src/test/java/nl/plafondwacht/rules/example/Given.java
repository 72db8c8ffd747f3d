package nl.plafondwacht.rules.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.Article;
import nl.plafondwacht.rules.reference.Article.Route;
import nl.plafondwacht.rules.reference.Clauses;
import nl.plafondwacht.rules.reference.Clauses.EfficiencyKind;
import nl.plafondwacht.rules.reference.Contract.RequestDecision;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ContractFeeds.Request;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.PersonFacts.DeliveryForm;
import nl.plafondwacht.rules.reference.PersonFacts.Registration;
import nl.plafondwacht.rules.reference.PersonFacts.Stay;
import nl.plafondwacht.rules.reference.PersonFacts.StayKind;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.reference.ReturnCodes;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import org.jspecify.annotations.Nullable;

/** What an example may say of each thing, under the names it uses, and what that is in Java. */
final class Given {
  private Given() {}

  record Line(
      String id,
      int times,
      String person,
      String provider,
      String insurer,
      String list,
      String code,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate received,
      Direction direction,
      @Nullable String corrects,
      BigDecimal claimed,
      @Nullable BigDecimal granted,
      @Nullable LocalDate decided,
      List<String> codes,
      @Nullable BigDecimal quantity,
      @Nullable String unit,
      int delivery,
      boolean returned) {

    Declaration declaration(long row, String ofPerson, String lineId) {
      Period period = new Period(from, to == null ? from.plusDays(6) : to);
      Claim claim =
          new Claim(
              lineId,
              corrects,
              insurer,
              ofPerson,
              provider,
              null,
              null,
              list,
              code,
              period,
              quantity == null ? null : hundredths(quantity),
              unit,
              null,
              hundredths(claimed),
              direction,
              receivedOn(period));
      Decision decision =
          new Decision(granted == null ? null : hundredths(granted), codes, decided);
      Place at = new Place(delivery, "declarations.csv", row);
      return new Declaration(at, claim, decision, returned);
    }

    /** A return is as old as its decision. */
    private LocalDate receivedOn(Period period) {
      LocalDate day = returned ? decided : received;
      return day == null ? period.last().plusDays(7) : day;
    }
  }

  record ContractGiven(
      String group,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal ceiling,
      @Nullable PaymentRegime regime,
      TerminalCareClause clause,
      ExclusionMethod method,
      @Nullable Boolean duty,
      @Nullable String owner,
      @Nullable String steps,
      @Nullable Long days,
      @Nullable BigDecimal threshold,
      @Nullable EfficiencyKind efficiency,
      @Nullable Boolean exempts,
      TreeSet<String> insurers,
      TreeSet<String> providers) {
    Terms terms(String id) {
      Long cents = ceiling == null ? null : hundredths(ceiling);
      return new Terms(id, group, null, from, to, cents, regime, clause, method, clauses());
    }

    private Clauses clauses() {
      Long share = threshold == null ? null : hundredths(threshold);
      return new Clauses(duty, owner, steps, days, share, efficiency, exempts);
    }
  }

  record Scope(String list, String code, boolean counts, boolean homeCare) {
    ScopeRow row() {
      return new ScopeRow(list, code, counts, homeCare);
    }
  }

  record Raise(
      String id,
      LocalDate requested,
      String reason,
      @Nullable LocalDate decided,
      @Nullable RequestDecision decision,
      @Nullable LocalDate effective,
      @Nullable BigDecimal ceiling) {
    Request request(String contractId) {
      Long cents = ceiling == null ? null : hundredths(ceiling);
      return new Request(
          id,
          contractId,
          requested,
          reason.equals("TERMINAL_CARE"),
          decided,
          decision,
          cents,
          effective);
    }
  }

  record Born(@Nullable LocalDate born, @Nullable LocalDate died) {}

  record Registered(String provider, LocalDate from, @Nullable LocalDate to) {
    Registration registration(Place at) {
      return new Registration(at, provider, Period.from(from, to));
    }
  }

  record Indicated(
      String profile, @Nullable DeliveryForm form, LocalDate from, @Nullable LocalDate to) {
    WlzIndication indication(Place at) {
      return new WlzIndication(at, profile, form, Period.from(from, to));
    }
  }

  record Stayed(StayKind kind, LocalDate from, @Nullable LocalDate to) {
    Stay stay() {
      return new Stay(kind, Period.from(from, to));
    }
  }

  record Code(
      String list,
      String code,
      @Nullable String uzovi,
      ReturnClass means,
      LocalDate from,
      @Nullable LocalDate to) {
    ReturnCodes.Row row() {
      return new ReturnCodes.Row(list, code, uzovi, means, Period.from(from, to));
    }
  }

  record Marker(
      @Nullable String list,
      @Nullable String code,
      @Nullable String atc,
      @Nullable Route route,
      Markers.Kind kind,
      Markers.@Nullable EvidenceGroup group) {
    Markers.Row row() {
      Period always = Period.from(LocalDate.of(2000, 1, 1), null);
      String id = code == null ? String.valueOf(atc) : list + "-" + code;
      return new Markers.Row(
          id, list, code, atc, route, kind, group, always, Markers.Status.UNVERIFIED);
    }
  }

  record Medicine(String atc, @Nullable Route route) {
    Article article(String number) {
      return new Article(number, atc, route);
    }
  }

  /** Euros to cents, quantities to hundredths; fails on a third decimal. */
  static long hundredths(BigDecimal value) {
    return value.movePointRight(2).longValueExact();
  }
}
