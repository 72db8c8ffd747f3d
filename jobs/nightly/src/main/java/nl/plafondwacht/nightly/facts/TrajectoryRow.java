package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.signal.Fingerprint;
import nl.plafondwacht.rules.trajectory.Episode.ClosedBy;
import nl.plafondwacht.rules.trajectory.Setting;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.uptake.EpisodeSummary;
import nl.plafondwacht.rules.uptake.Sector;
import nl.plafondwacht.rules.uptake.TrajectoryClass;
import org.jspecify.annotations.Nullable;

/** trajectories: one row per person, strictness and episode. */
public record TrajectoryRow(
    @Column(en = "episode, from person, strictness and first day", nl = "episode", rule = "T2")
        String episodeId,
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "insurer group, or UNKNOWN", nl = "verzekeraarsgroep, of UNKNOWN", rule = "U1")
        String insurerGroup,
    @Column(en = "region, or UNKNOWN", nl = "regio, of UNKNOWN", rule = "U1") String region,
    @Column(en = "age on the first day, in bands", nl = "leeftijdsgroep op de eerste dag")
        String ageBand,
    @Column(en = "strictness of the trajectory", nl = "striktheid van het traject", rule = "T3")
        String strictness,
    @Column(name = "class", en = "class of its days", nl = "klasse van de dagen", rule = "T7")
        TrajectoryClass trajectoryClass,
    @Column(en = "first day", nl = "eerste dag", rule = "T2") LocalDate openedOn,
    @Column(
            en = "last day; the run date when it has not closed",
            nl = "laatste dag; de rundatum als het loopt",
            rule = "T2")
        LocalDate closedOn,
    @Column(en = "why it closed", nl = "waarom het sloot", rule = "T2") ClosedBy closedBy,
    @Column(
            en = "day of death as known on the run date",
            nl = "dag van overlijden zoals bekend op de rundatum")
        @Nullable LocalDate diedOn,
    @Column(
            en = "days in it in hospital",
            nl = "dagen in het ziekenhuis",
            unit = "days",
            rule = "T5")
        long daysHospital,
    @Column(
            en = "days in it in primary-care stay or hospice",
            nl = "dagen in eerstelijnsverblijf of hospice",
            unit = "days",
            rule = "T5")
        long daysElvOrHospice,
    @Column(
            en = "days in it in a bijna-thuis-huis",
            nl = "dagen in een bijna-thuis-huis",
            unit = "days",
            rule = "T5")
        long daysBijnaThuisHuis,
    @Column(
            en = "days in it in Wlz residence",
            nl = "dagen in Wlz-verblijf",
            unit = "days",
            rule = "T5")
        long daysWlz,
    @Column(en = "days in it at home", nl = "dagen thuis", unit = "days", rule = "T5")
        long daysHome,
    @Column(
            en = "hours of home care on its days",
            nl = "uren wijkverpleging op die dagen",
            unit = "hours",
            rule = "M6")
        double homeCareHours,
    @Column(
            en = "first day of a title for proactive care planning, in it or not",
            nl = "eerste dag van een titel proactieve zorgplanning",
            rule = "U3")
        @Nullable LocalDate firstPzpOn,
    @Column(
            en = "markers that start in it, by space",
            nl = "markers die erin beginnen, met spatie",
            rule = "T3")
        String markers,
    @Column(
            en = "net granted of home-care lines that start in it",
            nl = "netto toegekend, wijkverpleging",
            unit = "cents",
            rule = "M2")
        long grantedHomeCareCents,
    @Column(
            en = "net granted of GP lines that start in it",
            nl = "netto toegekend, huisarts",
            unit = "cents",
            rule = "M2")
        long grantedGpCents,
    @Column(
            en = "net granted of hospital lines that start in it",
            nl = "netto toegekend, ziekenhuis",
            unit = "cents",
            rule = "M2")
        long grantedHospitalCents,
    @Column(
            en = "net granted of pharmacy lines that start in it",
            nl = "netto toegekend, farmacie",
            unit = "cents",
            rule = "M2")
        long grantedPharmacyCents,
    @Column(
            en = "net granted of primary-care stay lines that start in it",
            nl = "netto toegekend, eerstelijnsverblijf",
            unit = "cents",
            rule = "M2")
        long grantedPrimaryCareStayCents,
    @Column(
            en = "net granted of other lines that start in it",
            nl = "netto toegekend, overig",
            unit = "cents",
            rule = "M2")
        long grantedOtherCents) {
  public static final Table<TrajectoryRow> TABLE = Table.of(TrajectoryRow.class);

  public static final Comparator<TrajectoryRow> ORDER =
      Comparator.comparing(TrajectoryRow::person)
          .thenComparing(row -> Strictness.of(row.strictness))
          .thenComparing(TrajectoryRow::openedOn);

  /** The episodes of a person at all levels, in order. */
  static List<TrajectoryRow> of(PersonResult night) {
    return night.episodes().stream().map(episode -> of(night, episode)).toList();
  }

  private static TrajectoryRow of(PersonResult night, EpisodeSummary episode) {
    String person = night.person().person();
    String level = episode.strictness().text();
    LocalDate openedOn = episode.episode().days().first();
    SortedMap<Setting, Long> days = episode.days();
    SortedMap<Sector, Long> granted = episode.grantedCents();
    return new TrajectoryRow(
        episodeId(person, level, openedOn),
        person,
        night.uptake().insurerGroup(),
        night.uptake().region(),
        episode.ageBand(),
        level,
        episode.found(),
        openedOn,
        episode.episode().days().last(),
        episode.episode().closedBy(),
        night.person().deceasedOn(),
        days.getOrDefault(Setting.HOSPITAL, 0L),
        days.getOrDefault(Setting.ELV_OR_HOSPICE, 0L),
        days.getOrDefault(Setting.BIJNA_THUIS_HUIS, 0L),
        days.getOrDefault(Setting.WLZ, 0L),
        days.getOrDefault(Setting.HOME, 0L),
        (double) episode.homeCareTime() / Hours.PARTS,
        episode.firstPlanningOn(),
        String.join(" ", episode.markers()),
        granted.getOrDefault(Sector.HOME_CARE, 0L),
        granted.getOrDefault(Sector.GP, 0L),
        granted.getOrDefault(Sector.HOSPITAL, 0L),
        granted.getOrDefault(Sector.PHARMACY, 0L),
        granted.getOrDefault(Sector.PRIMARY_CARE_STAY, 0L),
        granted.getOrDefault(Sector.OTHER, 0L));
  }

  /** From content alone, so that it outlives the night. */
  public static String episodeId(String person, String strictness, LocalDate openedOn) {
    return Fingerprint.of(List.of(person, strictness, openedOn.toString()));
  }
}
