package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.util.List;

/**
 * One stage of the night, free of any framework. Its files are the truth: every unit is offered on
 * every run, and {@link #run} returns at once when the unit's file is complete.
 */
public interface Stage {

  /** Short, lower case, stable: it names the stage in logs, metrics and the job repository. */
  String name();

  /**
   * The restartable pieces, asked when the stage starts and so when all earlier stages are done.
   * Names are distinct and free of personal data; an empty list is a stage with nothing to do.
   */
  List<String> units() throws IOException;

  /** Does one unit, possibly beside others of the same stage; any exception fails the night. */
  void run(String unit) throws Exception;
}
