package nl.plafondwacht.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.plafondwacht.rules.disclosure.Series.Parts;
import nl.plafondwacht.rules.disclosure.Series.Whole;

/** What is left shown, against every sum and difference of it written out one by one. */
class HidingPropertiesTest {
  private static final String SEED = "20261130";
  private static final int PERSONS = 8;
  private static final int ROWS = 3;
  private static final long THRESHOLD = 3;
  private static final List<Integer> NONE = Collections.nCopies(ROWS, 0);

  /** A figure as a reader may take it apart: how often demand and granted of each row are in it. */
  private record Form(Figure figure, List<Integer> demand, List<Integer> granted) {}

  /** Mostly nothing and mostly granted in full, so that differences are of few persons. */
  @Provide
  Arbitrary<List<int[]>> amounts() {
    return Arbitraries.of(0, 0, 1, 1, 2, 5)
        .array(int[].class)
        .ofSize(PERSONS)
        .list()
        .ofSize(2 * ROWS);
  }

  @Property(seed = SEED, tries = 300)
  void noSumAndNoDifferenceOfAGroupTellsOfFew(@ForAll("amounts") List<int[]> given) {
    List<Figure> figures = forms(given).stream().map(Form::figure).limit(6).toList();
    Hiding hiding = Hiding.of(new Figures(List.of(Group.of(figures)), List.of()), THRESHOLD);
    List<Figure> shown = figures.stream().filter(f -> !hiding.hides(f.cell())).toList();
    for (int[] signs : signs(shown.size())) {
      assertThat(isFew(persons(shown, signs))).as("%s of %s", signs, shown).isFalse();
    }
    Statistics.label("hides by difference").collect(!hiding.byDifference().isEmpty());
    Statistics.label("hides by difference")
        .coverage(seen -> seen.check(true).percentage(p -> p > 20));
  }

  @Property(seed = SEED, tries = 150)
  void noSumOfHiddenRowsTellsOfFew(@ForAll("amounts") List<int[]> given) {
    List<Form> forms = forms(given);
    Hiding hiding = Hiding.of(declared(forms), THRESHOLD);
    List<Form> shown = forms.stream().filter(f -> !hiding.hides(f.figure().cell())).toList();
    List<Figure> figures = shown.stream().map(Form::figure).toList();
    for (int[] signs : signs(shown.size())) {
      if (isOverTheSameRows(shown, signs)) {
        assertThat(isFew(persons(figures, signs))).as("%s of %s", signs, figures).isFalse();
      }
    }
    Statistics.label("sums stay").collect(figures.stream().anyMatch(f -> f.rank() < 10));
    Statistics.label("sums stay").coverage(seen -> seen.check(true).percentage(p -> p > 20));
  }

  @Property(seed = SEED, tries = 150)
  void whatIsPutBackIsFoundOrTellsOfNobodyFew(@ForAll("amounts") List<int[]> given) {
    Figures declared = declared(forms(given));
    Hiding hiding = Hiding.of(declared, THRESHOLD);
    assertThat(Hiding.isolated(declared, cell -> !hiding.hides(cell), THRESHOLD)).isEmpty();
    for (Cell few : hiding.few()) {
      assertThat(
              Hiding.isolated(declared, cell -> cell.equals(few) || !hiding.hides(cell), THRESHOLD))
          .isPresent();
    }
  }

  /** Demand, granted of it, cumulative demand, and granted in all. */
  private static List<Form> forms(List<int[]> given) {
    List<Form> forms = new ArrayList<>();
    long[] cumulative = new long[PERSONS];
    long[] grantedInAll = new long[PERSONS];
    for (int row = 0; row < ROWS; row++) {
      long[] demand = amounts(given.get(row));
      long[] granted = new long[PERSONS];
      for (int person = 0; person < PERSONS; person++) {
        granted[person] = given.get(ROWS + row)[person] > 1 ? 0 : demand[person];
        cumulative[person] += demand[person];
        grantedInAll[person] += granted[person];
      }
      List<Integer> own = rows(row, row);
      List<Integer> until = rows(0, row);
      forms.add(new Form(figure("row" + row, "demand", 15, demand), own, NONE));
      forms.add(new Form(figure("row" + row, "cumulative", 5, cumulative), until, NONE));
      forms.add(new Form(figure("row" + row, "granted", 25, granted), NONE, own));
    }
    List<Integer> all = rows(0, ROWS - 1);
    forms.add(new Form(figure("all", "granted", 2, grantedInAll), NONE, all));
    return forms;
  }

  private static List<Integer> rows(int from, int to) {
    return IntStream.range(0, ROWS).mapToObj(row -> row < from || row > to ? 0 : 1).toList();
  }

  private static Figures declared(List<Form> forms) {
    List<Figure> demand = column(forms, "demand");
    List<Figure> granted = column(forms, "granted").subList(0, ROWS);
    List<Whole> sums = new ArrayList<>();
    for (Figure sum : column(forms, "cumulative")) {
      sums.add(new Whole(sum, sums.size() + 1));
    }
    Whole all = new Whole(forms.get(forms.size() - 1).figure(), ROWS);
    Series series = new Series(List.of(new Parts(demand, sums), new Parts(granted, List.of(all))));
    return new Figures(
        List.of(Group.of(forms.stream().map(Form::figure).limit(3).toList())), List.of(series));
  }

  private static List<Figure> column(List<Form> forms, String name) {
    return forms.stream().map(Form::figure).filter(f -> f.cell().column().equals(name)).toList();
  }

  /** Whether the sum is of demand, of granted, or of the one less the other, over a set of rows. */
  private static boolean isOverTheSameRows(List<Form> forms, int[] signs) {
    int[] demand = new int[ROWS];
    int[] granted = new int[ROWS];
    for (int at = 0; at < signs.length; at++) {
      for (int row = 0; row < ROWS; row++) {
        demand[row] += signs[at] * forms.get(at).demand().get(row);
        granted[row] += signs[at] * forms.get(at).granted().get(row);
      }
    }
    boolean ofDemand = Arrays.stream(demand).allMatch(n -> n == 0 || n == 1);
    boolean none = Arrays.stream(granted).allMatch(n -> n == 0);
    boolean ofGranted = Arrays.stream(granted).allMatch(n -> n == 0 || n == 1);
    boolean noDemand = Arrays.stream(demand).allMatch(n -> n == 0);
    int[] less = Arrays.stream(granted).map(n -> -n).toArray();
    return (ofDemand && (none || Arrays.equals(demand, less))) || (noDemand && ofGranted);
  }

  private static boolean isFew(long persons) {
    return persons >= 1 && persons < THRESHOLD;
  }

  private static long persons(List<Figure> figures, int[] signs) {
    long persons = 0;
    for (int person = 0; person < PERSONS; person++) {
      long sum = 0;
      for (int at = 0; at < signs.length; at++) {
        sum += signs[at] * figures.get(at).amounts().read()[person];
      }
      persons += sum == 0 ? 0 : 1;
    }
    return persons;
  }

  /** Every choice of -1, 0 and 1. */
  private static List<int[]> signs(int terms) {
    List<int[]> all = new ArrayList<>();
    int choices = (int) Math.pow(3, terms);
    for (int choice = 0; choice < choices; choice++) {
      int[] signs = new int[terms];
      int rest = choice;
      for (int term = 0; term < terms; term++) {
        signs[term] = rest % 3 - 1;
        rest /= 3;
      }
      all.add(signs);
    }
    return all;
  }

  private static long[] amounts(int[] of) {
    return Arrays.stream(of).asLongStream().toArray();
  }

  private static Figure figure(String row, String column, int rank, long[] amounts) {
    return new Figure(new Cell("table", row, column), rank, Amounts.of(amounts));
  }
}
