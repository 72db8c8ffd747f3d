package nl.plafondwacht.nightly.command;

import java.util.Objects;
import nl.plafondwacht.nightly.computation.ProgramCommit;
import picocli.CommandLine.IVersionProvider;

/** Tells version and commit for {@code --version}. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "plafondwacht %s, commit %s"
          .formatted(Objects.requireNonNullElse(version, "without version"), ProgramCommit.find())
    };
  }
}
