package nl.plafondwacht.proof.benchmark;

import java.nio.file.Path;
import java.util.List;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import org.jspecify.annotations.Nullable;

/**
 * What to run.
 *
 * @param recipes an inbox each
 * @param heap of the night, as in {@code -Xmx}
 * @param threads of each peer
 * @param repeat runs of each peer
 * @param out absolute
 * @param duckDbMemory limit of further runs of DuckDB; empty for none
 * @param json gets the JSON once more; null for no such file
 * @param keep whether what was generated and computed stays in it
 * @param nightJvm further options of the night's JVM
 */
record Plan(
    List<Recipe> recipes,
    String heap,
    int threads,
    int repeat,
    Path out,
    @Nullable Path json,
    String duckDbMemory,
    boolean keep,
    List<String> nightJvm) {
  Plan {
    recipes = List.copyOf(recipes);
    nightJvm = List.copyOf(nightJvm);
  }
}
