package nl.plafondwacht.files;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/**
 * The local disk as a storage that is not local: a location such as {@code shared:///folder} is a
 * folder of the disk, and the program takes it for one that other hosts share.
 */
public final class SharedFiles {
  private static final String SCHEME = "shared://";

  private SharedFiles() {}

  public static FileAccess byScheme() {
    return by((moment, location) -> {});
  }

  /** With somebody who is told of every moment at which the shared storage is used. */
  public static FileAccess by(WatchedFiles.Watcher watcher) {
    return new FileAccess(new LocalDriver(), shared(WatchedFiles.disk(watcher)));
  }

  /** How a folder of the disk is called there. */
  public static String location(Object folder) {
    return SCHEME + folder;
  }

  private static Driver shared(Driver disk) {
    return (Driver)
        Proxy.newProxyInstance(
            Driver.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> onDisk(disk, method, arguments));
  }

  private static Object onDisk(Driver disk, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(disk, Stream.of(arguments).map(SharedFiles::onDisk).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object onDisk(Object argument) {
    return argument instanceof String location && location.startsWith(SCHEME)
        ? location.substring(SCHEME.length())
        : argument;
  }
}
