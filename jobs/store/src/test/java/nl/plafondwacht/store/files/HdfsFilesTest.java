package nl.plafondwacht.store.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("whole")
class HdfsFilesTest extends FileAccessContract {

  private static @Nullable MiniDFSCluster cluster;
  private static String address = "";
  private static int tests;

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

  @Override
  Driver driver() {
    return new HadoopDriver();
  }

  @Override
  String emptyFolder() {
    tests++;
    return address + "/test-" + tests;
  }
}
