package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes, and how they turn into settings. */
public final class CommonOptions {

  @Option(
      names = "--sample-night",
      description = "The fictional night that comes with the program, and no folder of your own.")
  private boolean sampleNight;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings in YAML. Default: config/plafondwacht.yaml.")
  private @Nullable Path config;

  @Option(
      names = "--codes",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Code tables; repeat it to lay a later folder over an earlier one.")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--inbox",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Deliveries, one folder each.")
  private @Nullable String inbox;

  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Accepted lines, pseudonymised.")
  private @Nullable String store;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      converter = Location.class,
      description =
          "Lock, job repository and status. Default: .state in the store, when that is local.")
  private @Nullable String state;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "One folder per run.")
  private @Nullable String out;

  @Option(
      names = "--scratch",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Unfinished work.")
  private @Nullable String scratch;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "Pseudonym key, 64 hex digits; or PLAFONDWACHT_KEY in the environment.")
  private @Nullable Path keyFile;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Units of work at the same time. Default: the number of processors.")
  private @Nullable Integer threads;

  /** Whether nothing but threads and scratch was named. */
  public boolean isBare() {
    boolean noFolder = inbox == null && store == null && state == null && out == null;
    return noFolder && config == null && keyFile == null && codes.isEmpty();
  }

  /** Whether it is about the fictional night. */
  public boolean isSampleNight() {
    return sampleNight;
  }

  /**
   * The settings in force: shipped or named ones, with the options laid over them.
   *
   * @throws ConfigurationException when a setting, an option or the key is wrong
   */
  public Configured configured(Surroundings surroundings) {
    Configured settings = withoutKey(surroundings);
    return new Configured(
        settings.settings(), key(surroundings, settings.settings()), settings.effective());
  }

  /** The same for a command that needs no key and so should not ask for the right to read it. */
  public Configured withoutKey(Surroundings surroundings) {
    return sampleNight ? sampleSettings(surroundings) : ownSettings(surroundings);
  }

  /**
   * The key that belongs to the settings; the sample night knows only its own.
   *
   * @throws ConfigurationException when the key is wrong
   */
  public Optional<byte[]> key(Surroundings surroundings, Settings settings) {
    Map<String, String> environment = sampleNight ? Map.of() : surroundings.environment();
    return KeySource.read(environment, settings.keyFile());
  }

  /**
   * The settings of the sample night.
   *
   * @throws ConfigurationException when more than threads and scratch was named: a folder of one's
   *     own would mix fictional lines into a real store
   */
  public Configured sampleNight(Surroundings surroundings) {
    Configured sample = sampleSettings(surroundings);
    Optional<byte[]> key = KeySource.read(Map.of(), sample.settings().keyFile());
    return new Configured(sample.settings(), key, sample.effective());
  }

  private Configured sampleSettings(Surroundings surroundings) {
    if (!isBare()) {
      throw ConfigurationException.onCommandLine(
          "--sample-night",
          "beside a folder, a file or code tables",
          "no other option than --threads and --scratch");
    }
    SampleNight sample = SampleNight.under(surroundings.home());
    if (!sample.isThere()) {
      throw ConfigurationException.onCommandLine(
          "the sample night",
          "not here",
          "a date (yyyy-mm-dd) or folders of your own; the fictional night comes with a checkout of"
              + " the sources only");
    }
    return read(surroundings, List.of(sample.layer(), layer()));
  }

  private Configured ownSettings(Surroundings surroundings) {
    List<Layer> layers = new ArrayList<>();
    configuration(surroundings.home()).ifPresent(file -> layers.add(Layer.of(file)));
    layers.add(layer());
    return read(surroundings, layers);
  }

  private static Configured read(Surroundings surroundings, List<Layer> layers) {
    SettingsReader.Read read = SettingsReader.read(surroundings.home(), layers);
    return new Configured(read.settings(), Optional.empty(), read.effective());
  }

  private Optional<Path> configuration(Path home) {
    Path shipped = home.resolve("config/plafondwacht.yaml");
    return config != null ? Optional.of(config) : Optional.of(shipped).filter(Files::isRegularFile);
  }

  private Layer layer() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    put(tree, "inbox", inbox);
    put(tree, "store", store);
    put(tree, "state", state);
    put(tree, "out", out);
    put(tree, "scratch", scratch);
    if (keyFile != null) {
      tree.put("key_file", Location.absolute(keyFile));
    }
    codes.forEach(folder -> tree.withArray("codes").add(folder));
    if (threads != null) {
      tree.put("threads", threads);
    }
    return new Layer(Mistake.COMMAND_LINE, tree);
  }

  private static void put(ObjectNode tree, String key, @Nullable String location) {
    if (location != null) {
      tree.put(key, location);
    }
  }
}
