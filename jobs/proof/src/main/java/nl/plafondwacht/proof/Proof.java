package nl.plafondwacht.proof;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.Plafondwacht;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.proof.benchmark.Benchmark;

/** The program of a checkout: the product with the commands that show whether it is right. */
public final class Proof {
  private Proof() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("benchmark")) {
      Benchmark.main(Arrays.copyOfRange(args, 1, args.length));
    } else {
      Plafondwacht.start(Proof::commands, args);
    }
  }

  /** The commands that the product does not have. */
  static List<Callable<Integer>> commands(CommandContext context) {
    return List.of(new SampleCommand(context), new ScoreCommand(context));
  }
}
