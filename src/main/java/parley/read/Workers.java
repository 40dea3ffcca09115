package parley.read;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Shares numbered tasks among as many threads as there are processors, the calling one included.
 */
public final class Workers {
  /** A task, told by its number. */
  public interface Task {
    /** Does it; any thread, each number once. */
    void run(int number);
  }

  private final Task task;
  private final int tasks;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Workers(int tasks, Task task) {
    this.tasks = tasks;
    this.task = task;
  }

  /** Runs the tasks from 0 on and returns when all are done; what one of them throws ends all. */
  public static void run(int tasks, Task task) {
    Workers workers = new Workers(tasks, task);
    int threads = Math.min(tasks, Runtime.getRuntime().availableProcessors());
    Thread[] others = new Thread[Math.max(0, threads - 1)];
    for (int i = 0; i < others.length; i++) {
      others[i] = new Thread(workers::work, "parts");
      others[i].setDaemon(true);
      others[i].start();
    }
    workers.work();
    for (Thread other : others) {
      join(other);
    }
    workers.rethrow();
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true; // what it reads is needed all the same
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      int k;
      while (failure.get() == null && (k = next.getAndIncrement()) < tasks) {
        task.run(k);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void rethrow() {
    Throwable why = failure.get();
    if (why instanceof RuntimeException) {
      throw (RuntimeException) why;
    }
    if (why != null) {
      throw (Error) why;
    }
  }
}
