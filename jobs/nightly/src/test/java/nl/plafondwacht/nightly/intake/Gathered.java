package nl.plafondwacht.nightly.intake;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;

/** Everything a reading gave, in its order. */
final class Gathered implements Sink {
  private final List<Object> all = new ArrayList<>();

  @Override
  public void declaration(Declaration declaration) {
    all.add(declaration);
  }

  @Override
  public void row(FeedRow row) {
    all.add(row);
  }

  @Override
  public void finding(Finding finding) {
    all.add(finding);
  }

  List<Object> all() {
    return all;
  }

  List<Finding> findings() {
    return only(Finding.class);
  }

  List<Declaration> declarations() {
    return only(Declaration.class);
  }

  List<FeedRow> rows() {
    return only(FeedRow.class);
  }

  private <T> List<T> only(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
