package nl.plafondwacht.ei.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {
  private static final Layouts SHIPPED = Layouts.shipped();

  /** Words by which a name speaks of a person. */
  private static final Pattern SPEAKS_OF_A_PERSON =
      Pattern.compile(
          "VERZEKERDE|NAAM|GEBOORTE|ADRES|POSTCODE|HUISNUMMER|TELEFOON|E-MAIL|PATIENT|DEBITEUR"
              + "|CLI[EË]NT|GESLACHT|IBAN|BANK|BURGERSERVICE|VRIJE TEKST|VOORLETTER|TITULATUUR"
              + "|RECEPTNUMMER|MACHTIGINGSNUMMER|TRAJECTNUMMER|REFERENTIENUMMER");

  @TempDir private Path folder;

  @Test
  void whatIsShippedIsKnownByNameAndLength() {
    assertThat(SHIPPED.all())
        .extracting(layout -> layout.title() + " " + layout.length() + " " + layout.proof())
        .containsExactly(
            "AP304 7.2 310 H",
            "AP304 8.0 360 M",
            "AP305 7.2 370 H",
            "AW319 1.3 310 H",
            "AW319 1.4 310 H",
            "AW320 1.3 370 H/M",
            "HA304 4.2 310 M",
            "HA305 4.2 380 M",
            "LH307 5.2 310 M",
            "LH308 5.2 370 M",
            "MZ301 1.3 310 H",
            "PM304 3.2 310 H",
            "ZH308 8.0 570 M",
            "ZH308 9.0 610 H/M",
            "ZH309 8.0 630 M");
  }

  @Test
  void everyShippedLayoutNamesVektisAsItsSource() {
    assertThat(SHIPPED.all()).allMatch(layout -> layout.source().startsWith("Vektis; "));
  }

  @Test
  void everyFieldThatSpeaksOfAPersonIsPersonalOrClearedWithAReason() {
    List<Field> speaking =
        SHIPPED.all().stream()
            .flatMap(layout -> layout.records().stream())
            .flatMap(record -> record.fields().stream())
            .filter(field -> SPEAKS_OF_A_PERSON.matcher(field.name()).find())
            .toList();

    assertThat(speaking).hasSizeGreaterThan(500);
    assertThat(speaking)
        .filteredOn(field -> !field.personal().isPersonal())
        .filteredOn(field -> field.personal() != Personal.CLEARED || field.remark().isEmpty())
        .extracting(Field::title)
        .isEmpty();
  }

  @Test
  void anElementIsPersonalEverywhereOrNowhere() {
    assertThat(
            SHIPPED.all().stream()
                .flatMap(layout -> layout.records().stream())
                .flatMap(record -> record.fields().stream())
                .map(field -> field.element() + " " + field.personal())
                .distinct()
                .map(text -> text.substring(0, 6)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSuppliedLayoutIsReadAndFound() throws IOException {
    supply(
        "aw320-1.4.csv",
        shipped("aw320-1.3.csv")
            .replace("# codes: 188", "# codes: 429 431")
            .replace("# subversion: 03", "# subversion: 04")
            .replace("# outside contracts: 188\n", ""));

    Layouts layouts = Layouts.of(SHIPPED, folder);

    assertThat(layouts.find("429", "01", "04")).map(Layout::title).contains("AW320 1.4");
    assertThat(layouts.all()).hasSize(SHIPPED.all().size() + 1);
  }

  @Test
  void everyMistakeInSuppliedLayoutsIsToldAtOnce() throws IOException {
    supply(
        "a.csv",
        shipped("aw319-1.4.csv")
            .replace(
                "01,0103,NUM001,VERSIENUMMER " + "BERICHTSTANDAARD,N,2,6,M",
                "01,0103,NUM001,VERSIENUMMER BERICHTSTANDAARD,N,2,7,M")
            .replace("99,9980,TEC007,RESERVE,AN,265,46", "99,9980,TEC007,RESERVE,AN,264,46"));
    supply("b.csv", shipped("ha304-4.2.csv").replace("# version: 04", "# version: four"));
    supply("c.csv", shipped("ha304-4.2.csv"));
    supply("d.csv", "record,field\n01,0101\n");

    LayoutException refused =
        catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

    assertThat(refused.mistakes())
        .filteredOn(mistake -> !mistake.file().equals("d.csv"))
        .extracting(LayoutMistake::toString)
        .containsExactly(
            "a.csv, row 12: start is 7, expected 6",
            "a.csv, row 13: start is 8, expected 9",
            "a.csv, row 102: length of record 99 is 309, expected 310",
            "b.csv: # version is four, expected like [0-9]{2}",
            "c.csv: # codes is HA304 4.2, expected a version that there is no layout of yet");
    assertThat(refused.mistakes())
        .filteredOn(mistake -> mistake.file().equals("d.csv"))
        .extracting(LayoutMistake::what)
        .contains("# standard", "# codes", "header");
  }

  @Test
  void aLayoutWithoutAFieldThatLinesAreMadeOfIsRefused() throws IOException {
    supply(
        "a.csv",
        shipped("pm304-3.2.csv")
            .replace("# codes: 107", "# codes: 907")
            .replace("NUM362", "NUM999")
            .replace("COD665", "COD999"));

    LayoutException refused =
        catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

    assertThat(refused.mistakes())
        .extracting(LayoutMistake::toString)
        .containsExactly(
            "a.csv: record 04 is none of [NUM415, NUM371, NUM362], expected one of them",
            "a.csv: 0432 DECLARATIEBEDRAG (INCL. BTW) is no debit or credit field after it,"
                + " expected one right after it");
  }

  @Test
  void everyFieldThatIsNeededIsMissedByName() throws IOException {
    List<String> needed =
        List.of(
            "COD002", "NUM001", "NUM309", "COD856", "NUM313", "COD061", "COD692", "COD695",
            "COD329", "DAT315", "NUM415", "NUM371", "BED161", "ANT085", "ANT087", "ANT089",
            "ANT265", "BED025");
    for (String element : needed) {
      supply(
          "a.csv",
          shipped("zh308-9.0.csv")
              .replace("# codes: 101", "# codes: 901")
              .replace(element, "XXX" + element.substring(3))
              .replace("DAT001", "XXX001")
              .replace("XXX001,BEGIN", element.equals("DAT315") ? "XXX001,BEGIN" : "DAT001,BEGIN"));

      LayoutException refused =
          catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

      assertThat(refused).as(element).isNotNull().hasMessageContaining(element);
    }
  }

  @Test
  void aReturnNeedsItsDayAndWhatIsGranted() throws IOException {
    for (String element : List.of("DAT277", "BED166", "BED167")) {
      supply(
          "a.csv",
          shipped("aw320-1.3.csv")
              .replace("# codes: 188", "# codes: 988")
              .replace(element, "XXX" + element.substring(3)));

      LayoutException refused =
          catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

      assertThat(refused).as(element).isNotNull().hasMessageContaining(element);
    }
  }

  @Test
  void aFieldThatIsTwiceEmptyOrOfAnotherRecordIsAMistake() throws IOException {
    supply(
        "a.csv",
        shipped("ha304-4.2.csv")
            .replace("# codes: 112", "# codes: 912")
            .replace("01,0106,COD805", "01,0105,COD805")
            .replace("02,0206,", "02,0406,")
            .replace("02,0280,TEC007,RESERVE,AN,129", "02,0280,TEC007,RESERVE,AN,0"));

    LayoutException refused =
        catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

    assertThat(refused.mistakes())
        .extracting(mistake -> mistake.what() + " " + mistake.found())
        .containsExactly("field 0105 twice", "field 0406", "length 0", "length of record 02 181");
  }

  @Test
  void aRecordThatIsMissingIsMissedByItsCode() throws IOException {
    String withoutTrailer = shipped("ha304-4.2.csv").replaceAll("(?m)^99,.*\\R", "");
    supply("a.csv", withoutTrailer.replace("# codes: 112", "# codes: 912"));

    LayoutException refused =
        catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

    assertThat(refused).hasMessage("a.csv: record 99 is missing, expected fields of record 99");
  }

  @Test
  void whatIsNoCsvIsAMistakeAndNoCrash() throws IOException {
    supply("a.csv", "record,field\n\"01\"x,\"\0");

    LayoutException refused =
        catchThrowableOfType(LayoutException.class, () -> Layouts.of(SHIPPED, folder));

    assertThat(refused.mistakes()).isNotEmpty();
  }

  private void supply(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String shipped(String name) throws IOException {
    try (InputStream file = Layouts.class.getResourceAsStream(name.toLowerCase(Locale.ROOT))) {
      assertThat(file).isNotNull();
      return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
