package nl.plafondwacht.ei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.ReadingSettings;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.ei.record.CodePage;
import nl.plafondwacht.ei.record.ReturnCode;
import org.junit.jupiter.api.Test;

/**
 * Two public files with fictitious content, which are not part of the project; where they lie is
 * told by the system property ei.samples.
 */
class SampleFilesTest {
  private static final ReadingSettings EVERYTHING = ReadingSettings.everything(CodePage.USUAL);

  @Test
  void oralCareIsReadAndAddsUp() throws IOException {
    Reading reading = Reading.of(sample("MZ301.asc"), EVERYTHING);

    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.outcome().totals())
        .isEqualTo(new Totals(15, 2, 2, 2, 0, 5, 4, 0, 400_00, 0, 0, true));
    assertThat(reading.lines()).hasSize(4).allMatch(line -> line.isOutsideContracts());
    assertThat(reading.findings())
        .extracting(LineFinding::returnCode)
        .containsExactly(ReturnCode.LINE_END);
  }

  @Test
  void oralCareWithDebtorsIsRefusedTowardsAnInsurer() throws IOException {
    Reading reading = Reading.of(sample("MZ301.asc"));

    assertThat(((Outcome.Refused) reading.outcome()).fault().returnCode())
        .isEqualTo(ReturnCode.DEBTOR_RECORD);
  }

  @Test
  void alliedHealthIsReadAndAddsUp() throws IOException {
    Reading reading = Reading.of(sample("PM304.dat"), EVERYTHING);

    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.outcome().totals())
        .isEqualTo(new Totals(4, 2, 1, 0, 0, 0, 1, 0, 40_00, 0, 0, true));
    assertThat(reading.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.codeList()).isEqualTo("012");
              assertThat(line.code()).isEqualTo("4000");
              assertThat(line.start()).isEqualTo(LocalDate.of(2018, 9, 12));
              assertThat(line.end()).isEqualTo(line.start());
              assertThat(line.quantity()).isEqualTo(100);
              assertThat(line.providerAgb()).isEqualTo("01234567");
              assertThat(line.lineId()).isEqualTo("752");
              assertThat(line.isOutsideContracts()).isTrue();
            });
  }

  @SuppressWarnings("SystemOut") // A skipped test has to be loud.
  private static byte[] sample(String name) throws IOException {
    String folder = System.getProperty("ei.samples", "");
    Path file = Path.of(folder).resolve(name);
    boolean isThere = !folder.isEmpty() && Files.isReadable(file);
    String said = "SKIPPED: %s not found; name its folder by -Dei.samples=FOLDER";
    if (!isThere) {
      System.out.println(String.format(Locale.ROOT, said, name));
    }
    assumeTrue(isThere, String.format(Locale.ROOT, said, name));
    return Files.readAllBytes(file);
  }
}
