package nl.plafondwacht.files.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Several sorted sources as one. Equal rows come in the order of the sources. A source is closed
 * when it has no more rows, the others when the merge is.
 */
public final class SortedMerge<R> implements Rows<R> {

  private final List<Rows<R>> sources;
  private final PriorityQueue<Head<R>> heads;
  private boolean started;

  /** Takes over the closing of {@code sources}, each sorted by {@code order}. */
  public SortedMerge(List<? extends Rows<R>> sources, Comparator<? super R> order) {
    this.sources = new ArrayList<>(sources);
    this.heads =
        new PriorityQueue<>(
            Comparator.<Head<R>, R>comparing(Head::row, order).thenComparingInt(Head::source));
  }

  private void start() {
    started = true;
    for (int source = 0; source < sources.size(); source++) {
      pull(source);
    }
  }

  private void pull(int source) {
    Rows<R> rows = sources.get(source);
    if (rows.hasNext()) {
      heads.add(new Head<>(rows.next(), source));
      return;
    }
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (!started) { // not in the constructor: what fails there leaves nobody to close the sources
      start();
    }
    return !heads.isEmpty();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Head<R> first = heads.remove();
    pull(first.source());
    return first.row();
  }

  @Override
  public void close() throws IOException {
    heads.clear();
    IOException failure = null;
    for (Rows<R> source : sources) {
      try {
        source.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private record Head<R>(R row, int source) {}
}
