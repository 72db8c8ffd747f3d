package nl.plafondwacht.nightly.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileSurveyTest {
  @Test
  void plainFileIsCutAtLineStarts() throws IOException {
    for (int pieces = 1; pieces < 6; pieces++) {
      Bytes file = Bytes.of("f.csv", "ab\r\ncd\re\n\nfgh\n").inPiecesOf(pieces);
      assertThat(FileSurvey.of(file, 4).ranges())
          .containsExactly(new ByteRange(0, 4, 1), new ByteRange(4, 9, 2), new ByteRange(9, 14, 4));
      assertThat(FileSurvey.of(file, 5).ranges())
          .containsExactly(new ByteRange(0, 7, 1), new ByteRange(7, 14, 3));
      assertThat(FileSurvey.of(file, 100).ranges()).containsExactly(new ByteRange(0, 14, 1));
    }
  }

  @Test
  void digestAndSizeAreOfTheBytesAsDelivered() throws IOException {
    FileSurvey survey = FileSurvey.of(Bytes.of("f.csv", "abc"), 1);
    assertThat(survey)
        .isEqualTo(
            new FileSurvey(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                3,
                false,
                List.of(new ByteRange(0, 3, 1))));
  }

  @Test
  void fileWithQuotesOrCompressionIsOneRange() throws IOException {
    assertThat(FileSurvey.of(Bytes.of("f.csv", "a\nb\n\"c\n"), 1).ranges())
        .containsExactly(new ByteRange(0, 7, 1));
    FileSurvey compressed = FileSurvey.of(Bytes.of("f.csv.zst", "a\nb\n"), 1);
    assertThat(compressed.ranges()).containsExactly(new ByteRange(0, 4, 1));
    assertThat(compressed.mayHoldQuotes()).isTrue();
  }

  @Test
  void firstRangeHoldsTheHeaderWhateverBlankLinesComeFirst() throws IOException {
    assertThat(FileSurvey.of(Bytes.of("f.csv", "\uFEFF\r\n\nab\ncd\n"), 1).ranges())
        .containsExactly(new ByteRange(0, 9, 1), new ByteRange(9, 12, 4));
  }

  @Test
  void emptyFileIsOneEmptyRange() throws IOException {
    assertThat(FileSurvey.of(Bytes.of("f.csv", ""), 1).ranges())
        .containsExactly(new ByteRange(0, 0, 1));
  }
}
