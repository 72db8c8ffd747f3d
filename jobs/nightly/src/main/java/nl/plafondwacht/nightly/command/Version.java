package nl.plafondwacht.nightly.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version for {@code --version}. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"plafondwacht " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
