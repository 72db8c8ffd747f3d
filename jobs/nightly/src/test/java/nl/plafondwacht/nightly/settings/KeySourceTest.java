package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {
  private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  @TempDir private Path folder;

  @Test
  void noSourceIsNoKey() {
    assertThat(KeySource.read(Map.of(), Optional.empty())).isEmpty();
  }

  @Test
  void theEnvironmentGivesTheKey() {
    assertThat(KeySource.read(Map.of("PLAFONDWACHT_KEY", KEY), Optional.empty()))
        .hasValueSatisfying(this::isTheKey);
  }

  @Test
  void aFileGivesTheKeyWithOrWithoutALineEnd() throws IOException {
    assertThat(KeySource.read(Map.of(), file(KEY + "\n"))).hasValueSatisfying(this::isTheKey);
    assertThat(KeySource.read(Map.of(), file(KEY))).hasValueSatisfying(this::isTheKey);
  }

  @Test
  void bothSourcesMayGiveTheSameKey() throws IOException {
    assertThat(KeySource.read(Map.of("PLAFONDWACHT_KEY", KEY), file(KEY)))
        .hasValueSatisfying(this::isTheKey);
  }

  @Test
  void twoDifferentKeysAreAMistake() throws IOException {
    Optional<Path> other = file(KEY.replace('0', '1'));
    assertThatThrownBy(() -> KeySource.read(Map.of("PLAFONDWACHT_KEY", KEY), other))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "environment: PLAFONDWACHT_KEY is another key than the key file, expected the same key");
  }

  @Test
  void aMalformedKeyIsAMistakeThatDoesNotShowIt() throws IOException {
    assertThatThrownBy(() -> KeySource.read(Map.of("PLAFONDWACHT_KEY", "secret"), Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "environment: PLAFONDWACHT_KEY is something else (6 characters), expected 64 hex digits");
    Optional<Path> file = file(KEY + "0");
    assertThatThrownBy(() -> KeySource.read(Map.of(), file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "%s: key file is something else (65 characters), expected 64 hex digits"
                .formatted(file.orElseThrow()));
  }

  @Test
  void aKeyFileThatIsNotThereIsAMistake() {
    Path absent = folder.resolve("absent");
    assertThatThrownBy(() -> KeySource.read(Map.of(), Optional.of(absent)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("%s: key file is not readable, expected 64 hex digits".formatted(absent));
  }

  private Optional<Path> file(String text) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("key"), text));
  }

  private void isTheKey(byte[] key) {
    assertThat(HexFormat.of().formatHex(key)).isEqualTo(KEY);
  }
}
