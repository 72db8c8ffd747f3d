package nl.plafondwacht.proof.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plafondwacht.proof.score.Topic.Truth;
import org.junit.jupiter.api.Test;

/** A score as it is shown. */
class ScoreTextTest {
  private static final Score SCORE =
      new Score(
          "2025-12-31",
          "0123456789ab",
          List.of(
              Topic.of(Truth.OBSERVABLE, "contracts", "bound_on", "strict", Figure.of("differ", 2)),
              Topic.notPublished(Truth.OBSERVABLE, "episodes", "broad"),
              Topic.of(
                      Truth.REAL,
                      "signals",
                      "E2",
                      "",
                      Figure.share("precision", 0, 0),
                      Figure.share("recall", 2, 3))
                  .noting("no rule yet")));

  @Test
  void peopleGetALinePerTopic() {
    assertThat(ScoreText.table(SCORE))
        .isEqualTo(
            """
            Night of 2025-12-31, run 0123456789ab

            Observable truth: what the rules must say of what was delivered
              contracts  bound_on  strict    differ 2
              episodes             broad     not published by this run

            Real truth: what happened, visible or not
              signals    E2                  precision -, recall 0.6666, no rule yet
            """);
  }

  @Test
  void spreadsheetsGetARowPerFigure() {
    assertThat(ScoreText.csv(SCORE))
        .isEqualTo(
            """
            truth,part,item,strictness,measure,value,note
            observable,contracts,bound_on,strict,differ,2,
            observable,episodes,,broad,,,not published by this run
            real,signals,E2,,precision,,no rule yet
            real,signals,E2,,recall,0.6666,no rule yet
            """);
  }

  @Test
  void onlyAPerfectShareReadsOne() {
    assertThat(Figure.share("recall", 99_999, 100_000).text()).isEqualTo("0.9999");
    assertThat(Figure.share("recall", 7, 7).text()).isEqualTo("1.0000");
  }
}
