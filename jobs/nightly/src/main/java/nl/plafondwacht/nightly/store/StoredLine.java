package nl.plafondwacht.nightly.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/** A row of the declarations feed as the store keeps it. */
public record StoredLine(
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "first service day", nl = "eerste dag van de prestatie") LocalDate startDate,
    @Column(en = "last service day", nl = "laatste dag van de prestatie") LocalDate endDate,
    @Column(en = "the provider's reference", nl = "referentie van de aanbieder") String lineId,
    @Column(en = "reference of the line it corrects", nl = "referentie van de gecorrigeerde regel")
        @Nullable String correctsLineId,
    @Column(en = "insurer label", nl = "verzekeraarslabel (UZOVI)") String insurerUzovi,
    @Column(en = "declarant", nl = "declarant (AGB)") String providerAgb,
    @Column(en = "performer", nl = "uitvoerder (AGB)") @Nullable String performerAgb,
    @Column(en = "referrer", nl = "verwijzer (AGB)") @Nullable String referrerAgb,
    @Column(en = "code list (COD367) or ZA", nl = "prestatiecodelijst (COD367) of ZA")
        String codeList,
    @Column(en = "performance code", nl = "prestatiecode") String code,
    @Column(en = "quantity times 100", nl = "aantal maal 100") @Nullable Long quantityHundredths,
    @Column(en = "unit of time (COD218)", nl = "tijdseenheid (COD218)") @Nullable String timeUnit,
    @Column(en = "tariff", nl = "tarief", unit = "cents") @Nullable Long tariffCents,
    @Column(
            en = "claimed, unsigned",
            nl = "gedeclareerd, zonder teken",
            unit = "cents",
            rule = "M1")
        long claimedCents,
    @Column(en = "debit or credit", nl = "debet of credit", rule = "M1") Direction direction,
    @Column(en = "granted, unsigned", nl = "toegekend, zonder teken", unit = "cents", rule = "M2")
        @Nullable Long grantedCents,
    @Column(en = "return codes, by space", nl = "retourcodes, met spatie", rule = "M8")
        @Nullable String returnCodes,
    @Column(en = "day of receipt", nl = "dag van ontvangst") LocalDate receivedOn,
    @Column(en = "day of decision", nl = "dag van beslissing", rule = "M2")
        @Nullable LocalDate decidedOn,
    @Column(en = "delivery", nl = "aanlevering") String delivery,
    @Column(en = "file in the delivery", nl = "bestand in de aanlevering") String file,
    @Column(
            en = "line in the file, header is 1; record of a message",
            nl = "regel in het bestand, kop is 1; record van een bericht")
        long line,
    @Column(
            en = "true when it comes from a return message: no claim, received_on is its own day",
            nl =
                "true als hij uit een retourbericht komt: geen declaratie, received_on is de dag daarvan",
            rule = "M4")
        @Nullable Boolean isReturn) {

  public static final String PERSON = "person";

  public static final Table<StoredLine> TABLE = Table.of(StoredLine.class);

  /** The order of segments: person, day, then the place, which is unique. */
  public static final Comparator<StoredLine> ORDER = StoredLine::compare;

  private static final Comparator<StoredLine> PLACE =
      Comparator.comparing(StoredLine::providerAgb)
          .thenComparing(StoredLine::lineId)
          .thenComparing(StoredLine::delivery)
          .thenComparing(StoredLine::file)
          .thenComparingLong(StoredLine::line);

  /** Most rows differ in person or day: these are compared without going through comparators. */
  private static int compare(StoredLine one, StoredLine other) {
    int persons = one.person.compareTo(other.person);
    if (persons != 0) {
      return persons;
    }
    int days = one.startDate.compareTo(other.startDate);
    return days != 0 ? days : PLACE.compare(one, other);
  }

  /** The line as it was read from a delivery. */
  public static StoredLine of(Declaration row, String delivery) {
    Claim claim = row.claim();
    Decision decision = row.decision();
    return new StoredLine(
        claim.person(),
        claim.period().first(),
        claim.period().last(),
        claim.lineId(),
        claim.correctsLineId(),
        claim.insurerUzovi(),
        claim.providerAgb(),
        claim.performerAgb(),
        claim.referrerAgb(),
        claim.codeList(),
        claim.code(),
        claim.quantityHundredths(),
        claim.timeUnit(),
        claim.tariffCents(),
        claim.claimedCents(),
        claim.direction(),
        decision.grantedCents(),
        decision.returnCodes().isEmpty() ? null : String.join(" ", decision.returnCodes()),
        claim.receivedOn(),
        decision.decidedOn(),
        delivery,
        row.at().file(),
        row.at().line(),
        row.isReturn() ? Boolean.TRUE : null);
  }

  /**
   * The line as the rules know it.
   *
   * @param deliveryPosition position of its delivery in the log
   */
  public Declaration declaration(int deliveryPosition) {
    Claim claim =
        new Claim(
            lineId,
            correctsLineId,
            insurerUzovi,
            person,
            providerAgb,
            performerAgb,
            referrerAgb,
            codeList,
            code,
            new Period(startDate, endDate),
            quantityHundredths,
            timeUnit,
            tariffCents,
            claimedCents,
            direction,
            receivedOn);
    List<String> codes =
        returnCodes == null ? List.of() : Arrays.asList(returnCodes.split(" ", -1));
    return new Declaration(
        new Place(deliveryPosition, file, line),
        claim,
        new Decision(grantedCents, codes, decidedOn),
        isReturn != null && isReturn);
  }
}
