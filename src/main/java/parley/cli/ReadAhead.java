package parley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import parley.read.ReadException;

/**
 * Reads inputs on several threads ahead of the one that takes what comes of them, which gets it in
 * the order of the inputs. Whoever takes sets the next ones going, and nobody else does: so there
 * is nothing to lock, never more than a few are ahead, by number and by size, and none is held once
 * it was taken. Belongs to one thread.
 */
final class ReadAhead<T> implements AutoCloseable {
  /** Those read at the same time; each thread holds a page and what is made of it. */
  static final int MOST_THREADS = 8;

  /** So many inputs to a thread are ahead: while a large one is read, small ones go on. */
  static final int AHEAD = 4;

  /** Reading takes up to eight times the bytes of an input, and half of the memory is for that. */
  private static final int MEMORY_TO_BYTES = 16;

  /** What the threads are called. */
  static final String THREAD = "read-ahead";

  /** What there is to read. */
  interface Inputs<T> {
    /** How many. */
    int count();

    /** Its bytes, as far as they are known before it is read. */
    long size(int index);

    /** Whether it must not be read before its turn: it may come slowly, or in parts. */
    boolean waitsForItsTurn(int index);

    /** Reads it. Any thread may be asked. */
    T read(int index) throws ReadException;
  }

  private record Slot<T>(FutureTask<T> task, long size, boolean begun) {}

  private final Inputs<T> inputs;
  private final int threads;
  private final long mostBytes;
  private final Deque<Slot<T>> ahead = new ArrayDeque<>();
  private final ExecutorService readers;
  private boolean open = true;
  private long bytes;
  private int next;

  /** With a thread for each processor. */
  ReadAhead(Inputs<T> inputs) {
    this(inputs, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), mostBytes());
  }

  /**
   * With so many threads.
   *
   * @param mostBytes those of all inputs that are ahead; a larger one is read alone
   */
  ReadAhead(Inputs<T> inputs, int threads, long mostBytes) {
    this.inputs = inputs;
    this.threads = threads;
    this.mostBytes = mostBytes;
    this.readers =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new Readers());
  }

  private static final class Readers implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
      Thread thread = new Thread(work, THREAD);
      thread.setDaemon(true); // who has seen enough does not wait for the rest
      return thread;
    }
  }

  /** How many bytes of inputs may well be held at a time. */
  static long mostBytes() {
    return Runtime.getRuntime().maxMemory() / MEMORY_TO_BYTES;
  }

  /** Whether there is one more to take. */
  boolean hasNext() {
    return open && (!ahead.isEmpty() || next < inputs.count());
  }

  /** Takes what comes of the next input, which may have to be waited for. */
  T next() throws ReadException {
    fill();
    Slot<T> slot = ahead.remove();
    bytes -= slot.size();
    if (!slot.begun()) {
      slot.task().run();
    }
    return result(slot.task());
  }

  /** What was taken last counts until now: it was in memory. */
  private void fill() {
    while (next < inputs.count() && ahead.size() < AHEAD * threads) {
      long size = inputs.size(next);
      if (!ahead.isEmpty() && bytes + size > mostBytes) {
        return;
      }
      ahead.add(slot(next++, size));
      bytes += size;
    }
  }

  private Slot<T> slot(int index, long size) {
    FutureTask<T> task =
        new FutureTask<>(
            new Callable<>() {
              @Override
              public T call() throws ReadException {
                return inputs.read(index);
              }
            });
    boolean alone = inputs.count() == 1; // with nobody to read beside it, a thread only costs
    boolean begun = !alone && !inputs.waitsForItsTurn(index);
    if (begun) {
      readers.execute(task);
    }
    return new Slot<>(task, size, begun);
  }

  private static <T> T result(FutureTask<T> task) throws ReadException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts this thread", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReadException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Begins no other input; those that are being read are left to their end, unheard. */
  @Override
  public void close() {
    open = false;
    ahead.clear();
    readers.shutdownNow();
  }
}
