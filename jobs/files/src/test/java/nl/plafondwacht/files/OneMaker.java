package nl.plafondwacht.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who make one file at the same moment; of each round one has to succeed. */
final class OneMaker {
  private static final int MAKERS = 4;
  private static final int ROUNDS = 50;

  private OneMaker() {}

  static void assertFor(FileAccess files, String folder) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(MAKERS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        assertOne(files, Locations.child(folder, "round-" + round), pool);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static void assertOne(FileAccess files, String file, ExecutorService pool)
      throws Exception {
    List<Callable<Boolean>> makers = new ArrayList<>();
    for (int maker = 0; maker < MAKERS; maker++) {
      byte[] own = ("maker " + maker).getBytes(UTF_8);
      makers.add(() -> files.createNew(file, own));
    }
    List<String> successful = new ArrayList<>();
    List<Future<Boolean>> ends = pool.invokeAll(makers);
    for (int maker = 0; maker < MAKERS; maker++) {
      if (ends.get(maker).get()) {
        successful.add("maker " + maker);
      }
    }
    assertThat(successful).containsExactly(text(files, file));
  }

  private static String text(FileAccess files, String file) throws IOException {
    try (InputStream bytes = files.open(file, 0)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }
}
