package nl.plafondwacht.sample.insurer.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.sample.insurer.ReadMessage;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.message.Sent.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFileTest {
  private static final int DAY = Day.of(2025, 12, 30);
  private static final int CARE = Day.of(2025, 11, 3);

  @TempDir Path folder;
  private final List<EiLine> lines = new ArrayList<>();
  private final List<LineFinding> findings = new ArrayList<>();

  @Test
  void activitiesStandUnderAProductThatIsNoLine() throws IOException {
    sent(
        posted(1, 1, Performance.HOSPITAL_PRODUCT, null),
        posted(1, 2, Performance.OUTPATIENT_VISIT, null),
        posted(1, 3, Performance.EMERGENCY, null),
        posted(2, 1, Performance.NURSING_DAY, null));

    assertThat(records())
        .containsExactly("01", "02", "04", "16", "16", "04", "06", "02", "04", "16", "99");
    assertThat(lines).extracting(EiLine::lineId).containsExactly("1L2", "1L3", "1L1", "2L1");
    assertThat(lines).extracting(EiLine::codeList).containsExactly("ZA", "ZA", "041", "ZA");
    assertThat(lines)
        .extracting(EiLine::code)
        .containsExactly("190063", "190015", "X4101", "X19001");
    assertThat(findings).hasSize(2).noneMatch(LineFinding::isRefused);
  }

  @Test
  void aWrongProductIsRefusedWithItsAmountAndBothAreFlaws() throws IOException {
    Sent sent =
        sent(
            posted(1, 1, Performance.HOSPITAL_PRODUCT, null),
            posted(1, 1, Performance.HOSPITAL_PRODUCT, Flaw.PERIOD_BACKWARDS),
            posted(2, 1, Performance.HOSPITAL_PRODUCT, Flaw.NO_CODE));

    assertThat(sent.flaws())
        .containsExactly(
            new Place(5, Flaw.PERIOD_BACKWARDS),
            new Place(6, Flaw.PERIOD_BACKWARDS),
            new Place(8, Flaw.NO_CODE),
            new Place(9, Flaw.NO_CODE));
    assertThat(findings.stream().filter(LineFinding::isRefused).map(LineFinding::record).distinct())
        .containsExactly(5L, 6L, 8L, 9L);
    assertThat(sent.lines()).isEqualTo(5);
    assertThat(sent.claimedCents()).isEqualTo(3 * 41_200);
    assertThat(lines).extracting(EiLine::lineId).containsExactly("1L1");
  }

  @Test
  void aWrongActivityIsRefusedAlone() throws IOException {
    Sent sent =
        sent(
            posted(1, 1, Performance.NURSING_DAY, Flaw.PERIOD_BACKWARDS),
            posted(1, 2, Performance.NURSING_DAY, Flaw.NO_CODE),
            posted(1, 3, Performance.NURSING_DAY, null));

    assertThat(sent.flaws())
        .containsExactly(new Place(4, Flaw.PERIOD_BACKWARDS), new Place(5, Flaw.NO_CODE));
    assertThat(sent.lines()).isEqualTo(3);
    assertThat(lines).extracting(EiLine::lineId).containsExactly("1L3");
  }

  @Test
  void everyServiceWithoutACodeIsRefused() throws IOException {
    for (Performance what :
        List.of(Performance.HOME_CARE, Performance.GP_CONSULT, Performance.PARACETAMOL)) {
      lines.clear();

      Sent sent = sent(posted(1, 1, what, Flaw.NO_CODE), posted(1, 2, what, null));

      assertThat(sent.flaws()).containsExactly(new Place(3, Flaw.NO_CODE));
      assertThat(lines).extracting(EiLine::lineId).containsExactly("1L2");
    }
  }

  @Test
  void aServiceThatEndsBeforeItBeginsIsRefused() throws IOException {
    for (Performance what :
        List.of(Performance.HOME_CARE, Performance.ELV_OTHER, Performance.GP_CONSULT)) {
      lines.clear();

      Sent sent = sent(posted(1, 1, what, null), posted(1, 1, what, Flaw.PERIOD_BACKWARDS));

      assertThat(sent.flaws()).containsExactly(new Place(4, Flaw.PERIOD_BACKWARDS));
      assertThat(lines).extracting(EiLine::lineId).containsExactly("1L1");
    }
  }

  @Test
  void aCreditOfNothingNamesNoLine() throws IOException {
    Line line = line(4, Line.NOWHERE, Performance.HOME_CARE);
    Decision decision = new Decision(DAY + 29, 500, Decision.Answer.GRANTED);
    Sent sent = sent(new Posted(insured(7), line, decision, null, Set.of(Flaw.CREDIT_OF_NOTHING)));

    assertThat(sent.claimedCents()).isEqualTo(-41_200);
    assertThat(sent.id().fileName()).isEqualTo("aw320-99300001-2026-01-28.asc");
    assertThat(lines).extracting(EiLine::correctsLineId).containsExactly("NOWHERE-7");
    assertThat(lines).extracting(EiLine::grantedCents).containsExactly(500L);
    assertThat(lines).extracting(EiLine::returnCodes).containsExactly(List.of("8001"));
  }

  @Test
  void whatIsKeptOnDiskIsWhatCameIn() {
    Decision decision = new Decision(DAY, 9_999_999_999L, Decision.Answer.TARIFF);
    Set<Flaw> flaws = Set.of(Flaw.CREDIT_OF_NOTHING, Flaw.CARE_DURING_A_STAY);
    Line line = line(12, Line.NOWHERE, Performance.METOPROLOL);
    for (Posted it :
        List.of(
            new Posted(insured(4_994_999), line, decision, null, flaws),
            posted(1, 2, Performance.HOME_CARE, Flaw.NO_CODE))) {
      ByteBuffer bytes = ByteBuffer.allocate(PostedBytes.LENGTH);

      PostedBytes.put(it, bytes);

      assertThat(bytes.remaining()).isZero();
      assertThat(PostedBytes.get(bytes.flip())).isEqualTo(it);
    }
  }

  @Test
  void linesOfManyPersonsGoToManyBoxes() throws IOException {
    List<Posted> all =
        List.of(
            posted(3, 1, Performance.MIDAZOLAM_INJECTION, null),
            posted(4_994_999, 70, Performance.HOSPITAL_PRODUCT, Flaw.NO_CODE));
    PostOffice office = PostOffice.in(folder.resolve("waiting"), 4_995_000, 2);
    office.take(all);
    office.close();

    assertThat(office.boxes()).isEqualTo(512);
    List<Sent> sent = new ArrayList<>();
    for (int box = 0; box < office.boxes(); box++) {
      sent.addAll(office.messages(box, message -> folder));
    }
    office.dissolve();

    assertThat(sent)
        .extracting(it -> it.id().fileName())
        .containsExactlyInAnyOrder(
            "ap304-99300001-2025-12-30.asc", "zh308-99300001-2025-12-30.asc");
    assertThat(folder.resolve("waiting")).doesNotExist();
  }

  private Sent sent(Posted... all) throws IOException {
    MessageId id = all[0].message();
    Sent sent = MessageFile.write(id, List.of(all), folder.resolve("message.asc"));
    ReadMessage read = ReadMessage.of(folder.resolve("message.asc"));
    assertThat(read.outcome()).isInstanceOf(Outcome.Complete.class);
    lines.addAll(read.lines());
    findings.addAll(read.findings());
    return sent;
  }

  private List<String> records() throws IOException {
    return Files.readAllLines(folder.resolve("message.asc"), StandardCharsets.ISO_8859_1).stream()
        .map(record -> record.substring(0, 2))
        .toList();
  }

  private static Posted posted(long person, int sequence, Performance what, @Nullable Flaw broken) {
    Set<Flaw> flaws = broken == null ? Set.of() : Set.of(broken);
    return new Posted(insured(person), line(sequence, 0, what), null, broken, flaws);
  }

  private static Insured insured(long person) {
    return new Insured(person, 9911, Day.of(1950, 2, 1), 1, 110);
  }

  private static Line line(int sequence, int corrects, Performance what) {
    long claimed = what.isActivity() ? 0 : 41_200;
    return new Line(
        sequence,
        corrects,
        what,
        99_300_001,
        CARE,
        CARE,
        100,
        41_200,
        claimed,
        DAY,
        -1,
        false,
        null,
        null);
  }
}
