package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.store.Json;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample night with inbox, store and out on HDFS. */
@Tag("whole")
class HdfsNightTest {
  private static @Nullable MiniDFSCluster cluster;
  private static String address = "";

  @TempDir Path folder;

  private final FileAccess files = FileAccess.byScheme();

  @BeforeAll
  static void startCluster(@TempDir Path disk) throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, disk.toString());
    cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    cluster.waitActive();
    address = cluster.getURI().toString();
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.shutdown();
    }
  }

  @Test
  void theRunOnHdfsIsTheRunOnDisk() throws Exception {
    String inbox = address + "/inbox";
    String out = address + "/night/out";
    copy(OtherNight.SAMPLE.resolve("inbox"), inbox);
    OtherNight local = OtherNight.in(folder.resolve("local"));
    OtherNight remote =
        OtherNight.in(folder.resolve("remote")).at(inbox, address + "/night/store", out);
    ExitCode code = local.run();
    assertThat(code.isPublished()).isTrue();
    assertThat(remote.run()).isEqualTo(code);

    Runs.Latest onDisk = latest(folder + "/local/out");
    Runs.Latest onHdfs = latest(out);
    assertThat(onHdfs).isEqualTo(onDisk);
    SortedMap<String, byte[]> expected = tables(folder + "/local/out/" + onDisk.path());
    SortedMap<String, byte[]> tables = tables(out + "/" + onHdfs.path());
    assertThat(tables.keySet())
        .isEqualTo(expected.keySet())
        .contains("restricted/ceiling_tests.parquet", "purchasing/ceiling_tests.parquet");
    tables.forEach((table, bytes) -> assertThat(bytes).as(table).isEqualTo(expected.get(table)));

    assertThat(names(out)).containsExactlyInAnyOrder(".out.lock", "2026-11-20", "latest.json");
    assertThat(remote.run()).isEqualTo(ExitCode.COMPLETE);
  }

  private Runs.Latest latest(String out) throws IOException {
    return Json.read(files, out + "/latest.json", Runs.Latest.class);
  }

  private List<String> names(String at) throws IOException {
    return files.list(at).stream().map(FileEntry::name).toList();
  }

  /** Every file outside operator/, by its place in the run. */
  private SortedMap<String, byte[]> tables(String run) throws IOException {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String root : names(run)) {
      if (!root.equals("operator")) {
        for (String table : names(Locations.child(run, root))) {
          try (InputStream in = files.open(run + "/" + root + "/" + table, 0)) {
            tables.put(root + "/" + table, in.readAllBytes());
          }
        }
      }
    }
    return tables;
  }

  private void copy(Path from, String to) throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(from)) {
      sources = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path source : sources) {
      try (NewFile file = files.create(to + "/" + from.relativize(source))) {
        Files.copy(source, file);
        file.commit();
      }
    }
  }
}
