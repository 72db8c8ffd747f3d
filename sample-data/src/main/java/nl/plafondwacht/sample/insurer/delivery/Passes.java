package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs blocks of persons on a few threads and hands the results over in the order of persons. */
final class Passes {
  static final int BLOCK = 512;

  private Passes() {}

  /** How many persons, or other things that have numbers, in blocks of how many, by how many. */
  record Count(long all, int block, int threads) {}

  /** Makes the result of the persons from a number up to, not including, another. */
  interface Work<T> {
    T of(long from, long to) throws Exception;
  }

  /** Takes the results in order, on the calling thread. */
  interface Taker<T> {
    void take(T result, long personsDone) throws Exception;
  }

  /** At most a few blocks exist at a time. */
  static <T> void run(Count count, Work<T> work, Taker<T> taker) throws Exception {
    long persons = count.all();
    int block = count.block();
    ExecutorService threads = Executors.newFixedThreadPool(count.threads());
    try {
      Deque<Future<T>> running = new ArrayDeque<>();
      long taken = 0;
      for (long from = 0; from < persons || !running.isEmpty(); from += block) {
        if (from < persons) {
          running.add(threads.submit(task(work, from, Math.min(persons, from + block))));
        }
        if (running.size() > 4 * count.threads() || from >= persons) {
          taken = Math.min(persons, taken + block);
          taker.take(result(running.remove()), taken);
        }
      }
    } finally {
      end(threads);
    }
  }

  /** Comes back when nobody works any more, so that what they wrote can be taken away. */
  private static void end(ExecutorService threads) throws InterruptedException {
    threads.shutdownNow();
    while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
      threads.shutdownNow();
    }
  }

  private static <T> Callable<T> task(Work<T> work, long from, long to) {
    return () -> work.of(from, to);
  }

  private static <T> T result(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }

  /** Things that one thread uses at a time; as many as threads ask for at once. */
  static final class Pool<T> {
    private final Supplier<T> maker;
    private final List<T> made = new ArrayList<>();
    private final Deque<T> free = new ArrayDeque<>();

    Pool(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T take() {
      T waiting = free.poll();
      if (waiting != null) {
        return waiting;
      }
      T fresh = maker.get();
      made.add(fresh);
      return fresh;
    }

    synchronized void giveBack(T thing) {
      free.push(thing);
    }

    synchronized List<T> all() {
      return List.copyOf(made);
    }
  }
}
