package nl.plafondwacht.ei.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.plafondwacht.ei.example.Change;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.CodePage;
import org.junit.jupiter.api.Test;

class FileDescriberTest {
  private static final Layout GP = Examples.layout("HA304 4.2");

  @Test
  void aMessageSaysWhatItIsAndThatItFits() throws IOException {
    byte[] file = Examples.message(GP, 112, 3).bytes();

    Map<String, Object> facts = DescriptionFacts.of(describe(file, 2));

    assertThat(facts)
        .containsEntry("standard", "HA304")
        .containsEntry("version", "04")
        .containsEntry("subversion", "02")
        .containsEntry("message_code", "112")
        .containsEntry("kind", "claim")
        .containsEntry("proof_of_layout", "M")
        .containsEntry("is_test", false)
        .containsEntry("is_complete", true)
        .containsEntry("findings", 0L);
    assertThat(facts.get("records_by_type")).asString().startsWith("{01=1, 02=3, 04=");
  }

  @Test
  void theTextShowsTheFirstRecordsFieldByField() throws IOException {
    byte[] file = Examples.message(GP, 112, 3).bytes();

    String text = DescriptionText.of(describe(file, 2));

    assertThat(text)
        .contains("proof of layout        M\n")
        .contains("record 1, type 01\n")
        .contains("  0102 COD002 CODE EXTERNE-INTEGRATIEBERICHT                     112\n")
        .contains("record 2, type 02\n")
        .contains("  0203 NUM313 BURGERSERVICENUMMER (BSN) VERZEKERDE               (personal)\n")
        .doesNotContain("record 3, type")
        .doesNotContain("Fictief");
  }

  @Test
  void aRefusedFileIsDescribedAsFarAsItGoes() throws IOException {
    byte[] file =
        new Change(GP, Examples.message(GP, 112, 3).bytes()).put("9902", "000009").bytes();

    Map<String, Object> facts = DescriptionFacts.of(describe(file, 0));

    assertThat(facts).containsEntry("standard", "HA304").containsEntry("is_complete", false);
    assertThat(facts.get("refused")).asString().contains("found=000009").contains("0151");
  }

  @Test
  void aMessageOfWhichOnlyTheFirstTenPositionsAreRightIsOneAllTheSame() throws IOException {
    byte[] file = Examples.message(GP, 112, 1).bytes();
    byte[] start = Arrays.copyOf(file, 10);

    Map<String, Object> facts = DescriptionFacts.of(describe(start, 0));

    assertThat(facts)
        .containsEntry("is_ei_message", true)
        .containsEntry("standard", "HA304")
        .doesNotContainKey("declarant_agb");
    assertThat(facts.get("refused")).asString().contains("0804");
  }

  @Test
  void whatIsNoMessageIsSaidToBeNone() throws IOException {
    byte[] file = "<Bericht/>".getBytes(StandardCharsets.UTF_8);

    String text = DescriptionText.of(describe(file, 5));

    assertThat(text).startsWith("is ei message          false\n").contains("GDS801");
  }

  @Test
  void noPersonalValueIsShownOfAnyStandard() throws IOException {
    for (Layout layout : Examples.SHIPPED.all()) {
      byte[] file = Examples.message(layout, 5, 6).bytes();
      Description description = describe(file, Long.MAX_VALUE);
      String text = DescriptionText.of(description) + DescriptionFacts.of(description);
      for (int start = 0; start < file.length; start += layout.length() + 2) {
        RecordLayout type =
            layout.record(new String(file, start, 2, StandardCharsets.US_ASCII)).orElseThrow();
        for (Field field : type.fields()) {
          String value =
              new String(file, start + field.offset(), field.length(), CodePage.USUAL).strip();
          boolean isTelling = value.length() >= 6 && !value.matches("0+|9+");
          if (field.personal().isPersonal() && isTelling) {
            assertThat(text).as(layout.title() + " " + field.title()).doesNotContain(value);
          }
        }
      }
    }
  }

  private static Description describe(byte[] file, long records) throws IOException {
    return new FileDescriber(Examples.SHIPPED, CodePage.USUAL, records)
        .describe(new ByteArrayInputStream(file));
  }
}
