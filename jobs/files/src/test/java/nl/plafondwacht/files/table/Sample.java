package nl.plafondwacht.files.table;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row with every type a column can have, filled and empty. */
record Sample(
    @Column(en = "Person", nl = "Persoon") String personId,
    @Column(en = "Line", nl = "Regel") long line,
    @Column(en = "Persons", nl = "Personen", rule = "C4") int persons,
    @Column(en = "Share", nl = "Aandeel") double share,
    @Column(en = "Counts", nl = "Telt mee") boolean counts,
    @Column(en = "Day", nl = "Dag") LocalDate day,
    @Column(en = "Place", nl = "Plaats") Place place,
    @Column(en = "Note", nl = "Toelichting") @Nullable String note,
    @Column(en = "Granted", nl = "Toegekend", unit = "cents") @Nullable Long grantedCents,
    @Column(en = "Clients", nl = "Cliënten") @Nullable Integer clients,
    @Column(en = "Low", nl = "Laag") @Nullable Double low,
    @Column(en = "Complete", nl = "Volledig") @Nullable Boolean complete,
    @Column(en = "Died", nl = "Overleden") @Nullable LocalDate diedOn,
    @Column(en = "Last place", nl = "Laatste plaats") @Nullable Place lastPlace) {

  static final Table<Sample> TABLE = Table.of(Sample.class);

  enum Place {
    HOME,
    HOSPICE,
    HOSPITAL
  }

  /** Rows 0 to {@code count}, by person and line: three lines for each person. */
  static Stream<Sample> rows(long count) {
    return LongStream.range(0, count).mapToObj(Sample::row);
  }

  static Sample row(long n) {
    SplittableRandom random = new SplittableRandom(n);
    Place[] places = Place.values();
    boolean filled = random.nextInt(4) > 0;
    return new Sample(
        "%08x".formatted(n / 3),
        n,
        random.nextInt(),
        random.nextInt(5) == 0 ? Double.NEGATIVE_INFINITY : random.nextDouble(),
        random.nextBoolean(),
        LocalDate.ofEpochDay(random.nextInt(-1000, 40_000)),
        places[random.nextInt(places.length)],
        filled ? "é\u0000€😀" + random.nextInt(50) : null,
        filled ? random.nextLong() : null,
        filled ? random.nextInt() : null,
        filled ? random.nextDouble() : null,
        filled ? random.nextBoolean() : null,
        filled ? LocalDate.ofEpochDay(random.nextInt(40_000)) : null,
        filled ? places[random.nextInt(places.length)] : null);
  }

  /** Rows at the edges of what the types can hold. */
  static List<Sample> extremes() {
    LocalDate old = LocalDate.of(-9999, 1, 1);
    LocalDate far = LocalDate.of(9999, 12, 31);
    return List.of(
        new Sample("", 0, 0, 0.0, false, old, Place.HOME, null, null, null, null, null, null, null),
        new Sample(
            "\uffff",
            Long.MIN_VALUE,
            Integer.MIN_VALUE,
            -0.0,
            true,
            far,
            Place.HOSPITAL,
            "",
            Long.MIN_VALUE,
            Integer.MIN_VALUE,
            -0.0,
            true,
            old,
            Place.HOSPITAL),
        new Sample(
            "😀",
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Double.NaN,
            false,
            old,
            Place.HOSPICE,
            "x".repeat(5_000),
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Double.NaN,
            false,
            far,
            Place.HOME));
  }
}
