package nl.plafondwacht.sample;

import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.sample.story.Story;

/** The page beside the night: what it is, why nobody in it exists, what is planted where. */
final class Readme {

  private static final String INTRODUCTION =
      """
      # The small night

      Three deliveries for the night of 2026-11-20, small enough to read. Everything is fictional:
      no person, insurer, provider, contract or declaration in it exists.

      How we know: nothing was copied or altered from real data. The rows are computed from a fixed
      seed and from the stories in `nl.plafondwacht.sample.story`; a test compares every byte here
      with what that program writes. Citizen numbers are 9999, our own number of the person (three
      digits), a filler and the check digit of the 11-test. UZOVI numbers start with 99, AGB numbers
      with 990, postcodes with 0 (none does in the Netherlands), codes that are not public with X.
      `fictional.key` is no secret and belongs to this night alone, as does `codes/markers.csv`.

      Written again by one command:

          mvn -q -pl sample-data test -Dtest=SmallNightTest -Dsample.write=true

      The `.gz` file holds stored blocks, because a compressor's bytes differ between JDKs.

      ## What is planted

      What the night says is at the strictness `strict`; where `standard`, at which months and signals
      are, differs the row says so. The last column names what shows it: tables and rows of the run, which
      lie as text in `expected/`. `ceiling_tests` and `restriction_signals` are exact in `restricted/`
      and without small counts in `purchasing/`; `contract_months` and `contract_clauses` are in
      `purchasing/`, `signal_cases` and `trajectories` in `restricted/`, `findings` and `reconciliation`
      in `operator/`. Some points are planted for rules that are not there yet; their rows say "in no
      table". Persons are named here by our own number, digits five to seven of the citizen number, and
      in tables by pseudonym.

      """;

  private Readme() {}

  static String of(List<Story.Planted> planted) {
    return planted.stream()
        .map(
            row ->
                "| "
                    + row.what()
                    + " | "
                    + row.where()
                    + " | "
                    + row.expected()
                    + " | "
                    + row.shownBy()
                    + " |\n")
        .collect(
            Collectors.joining(
                "",
                INTRODUCTION
                    + "| what | where | what the night must say | what shows it |\n|---|---|---|---|\n",
                ""));
  }
}
