package nl.plafondwacht.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("whole")
class HdfsFilesTest extends FileAccessContract {

  private static @Nullable MiniDFSCluster cluster;
  private static String address = "";
  private static int tests;

  @BeforeAll
  static void startCluster(@TempDir java.nio.file.Path disk) throws IOException {
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

  @Override
  Driver driver() {
    return new HadoopDriver();
  }

  @Override
  String emptyFolder() {
    tests++;
    return address + "/test-" + tests;
  }

  @Override
  Held held(String location) throws IOException {
    Path path = new Path(location);
    FileStatus held =
        FileContext.getFileContext(path.toUri(), new Configuration()).getFileStatus(path);
    return new Held(held.getOwner(), held.getGroup(), held.getPermission().toString());
  }

  @Test
  void aSuperuserGivesToAnyName() throws IOException {
    write("root/file", "text");
    files.setRights(
        at("root"), new Rights(Optional.of("night"), Optional.of("casus"), Optional.empty()));

    assertThat(held(at("root/file"))).isEqualTo(new Held("night", "casus", "rw-r--r--"));
  }

  /** Not of Hadoop's local files, which look first and make then. */
  @Test
  void ofSeveralWhoMakeAFileOneSucceeds() throws Exception {
    OneMaker.assertFor(files, root);
  }
}
