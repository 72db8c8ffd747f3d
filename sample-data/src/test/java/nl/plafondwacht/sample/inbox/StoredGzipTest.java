package nl.plafondwacht.sample.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredGzipTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 200_000})
  void theJdkReadsBackWhatWasStored(int length) throws IOException {
    byte[] plain = new byte[length];
    for (int i = 0; i < length; i++) {
      plain[i] = (byte) (i * 31 + i / 256);
    }

    try (var in = new GZIPInputStream(new ByteArrayInputStream(StoredGzip.of(plain)))) {
      assertThat(in.readAllBytes()).isEqualTo(plain);
    }
  }
}
