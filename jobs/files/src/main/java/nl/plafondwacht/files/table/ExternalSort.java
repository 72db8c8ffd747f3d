package nl.plafondwacht.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Sorts more rows than fit in memory: full buffers are written as sorted files and merged in the
 * end. Equal rows stay in the order in which they were added.
 */
public final class ExternalSort<R> implements Closeable {

  /** Files read at the same time; an open one may hold several megabytes. */
  static final int FAN_IN = 16;

  private final Table<R> table;
  private final Comparator<? super R> order;
  private final SortSpace space;
  private final List<R> held = new ArrayList<>();
  private final List<String> spills = new ArrayList<>();
  private int written;

  /** Starts from nothing: what a broken sort left in the space is removed. */
  public ExternalSort(Table<R> table, Comparator<? super R> order, SortSpace space)
      throws IOException {
    this.table = table;
    this.order = order;
    this.space = space;
    space.files().delete(space.folder());
  }

  /**
   * Sorted sources as one, with a bounded number of them open at the same time: a few are merged as
   * they stand, more are read one after the other and sorted.
   *
   * @param sources each in this order; of equal rows those of the earlier source come first
   */
  public static <R> Rows<R> merged(
      Table<R> table,
      Comparator<? super R> order,
      List<? extends RowSource<R>> sources,
      SortSpace space)
      throws IOException {
    if (sources.size() <= FAN_IN) {
      return merge(sources, order);
    }
    ExternalSort<R> sort = new ExternalSort<>(table, order, space);
    for (RowSource<R> source : sources) {
      sort.addAll(source);
    }
    return sort.rows();
  }

  /** Adds the rows of a source, in any order. */
  public void addAll(RowSource<R> source) throws IOException {
    try (Rows<R> rows = source.open()) {
      while (rows.hasNext()) {
        add(rows.next());
      }
    }
  }

  public void add(R row) throws IOException {
    held.add(row);
    if (held.size() == space.rows()) {
      spill();
    }
  }

  /** All rows in order; nothing is added after this. Closing the rows closes the sort. */
  public Rows<R> rows() throws IOException {
    if (spills.isEmpty()) {
      held.sort(order);
      return new Sorted<>(held.iterator(), this);
    }
    spill();
    for (int at = 0; spills.size() > FAN_IN; at = at + 1 < spills.size() ? at + 1 : 0) {
      mergeFrom(at, Math.min(FAN_IN, spills.size() - FAN_IN + 1));
    }
    return new Sorted<>(merge(sources(spills), order), this);
  }

  @Override
  public void close() throws IOException {
    held.clear();
    space.files().delete(space.folder());
  }

  private void spill() throws IOException {
    held.sort(order);
    spills.add(write(held.iterator()));
    held.clear();
  }

  /** Neighbours become one in their place; the next ones do before this one does again. */
  private void mergeFrom(int at, int most) throws IOException {
    List<String> several = spills.subList(at, Math.min(at + most, spills.size()));
    try (Rows<R> rows = merge(sources(several), order)) {
      String one = write(rows);
      for (String file : several) {
        space.files().delete(file);
      }
      several.clear();
      spills.add(at, one);
    }
  }

  private String write(Iterator<R> rows) throws IOException {
    String file = "%s/%06d.parquet".formatted(space.folder(), written++);
    try (TableWriter<R> writer = table.write(space.files(), file, Map.of())) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
      writer.commit();
    }
    return file;
  }

  private List<RowSource<R>> sources(List<String> files) {
    List<RowSource<R>> sources = new ArrayList<>();
    files.forEach(file -> sources.add(() -> table.read(space.files(), file)));
    return sources;
  }

  private static <R> Rows<R> merge(
      List<? extends RowSource<R>> sources, Comparator<? super R> order) {
    List<Rows<R>> late = new ArrayList<>();
    sources.forEach(source -> late.add(new LateRows<>(source)));
    return new SortedMerge<>(late, order);
  }

  private record Sorted<R>(Iterator<R> rows, ExternalSort<R> sort) implements Rows<R> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public R next() {
      return rows.next();
    }

    @Override
    public void close() throws IOException {
      try (sort) {
        if (rows instanceof Rows<?> open) {
          open.close();
        }
      }
    }
  }
}
