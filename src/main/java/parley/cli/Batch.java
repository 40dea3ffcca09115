package parley.cli;

import java.io.IOException;
import java.util.List;
import parley.read.ReadException;

/**
 * Goes through inputs: each is read on one of several threads, and the thread of the caller takes
 * what came of it, in the order of the inputs, in which those that cannot be read are complained
 * about, too. Says meanwhile how far that is.
 */
final class Batch {
  /** Reads an input and makes of it what is to be taken. Any thread may be asked. */
  interface Reading<T> {
    T read(int index) throws ReadException;
  }

  /** Takes what was made of an input. */
  interface Taking<T> {
    void take(int index, T made) throws IOException;
  }

  private final Articles articles;
  private final Streams streams;
  private final Complaints complaints;

  Batch(Articles articles, Streams streams, Complaints complaints) {
    this.articles = articles;
    this.streams = streams;
    this.complaints = complaints;
  }

  /** Goes through some of the inputs. */
  <T> void each(List<Integer> indices, Reading<T> reading, Taking<T> taking) throws IOException {
    try (Progress progress = new Progress(streams, complaints, indices.size());
        ReadAhead<T> ahead = new ReadAhead<>(new Queue<>(indices, reading))) {
      progress.start();
      for (int index : indices) {
        progress.comesTo(articles.name(index));
        take(index, ahead, taking);
        progress.hasDone(articles.bytes(index));
      }
    }
  }

  /** A method of its own, so that nothing of an input is in reach while the next is read. */
  private <T> void take(int index, ReadAhead<T> ahead, Taking<T> taking) throws IOException {
    T made;
    try {
      made = ahead.next();
    } catch (ReadException e) {
      articles.complain(index, e);
      return;
    }
    taking.take(index, made);
  }

  private final class Queue<T> implements ReadAhead.Inputs<T> {
    private final List<Integer> indices;
    private final Reading<T> reading;

    Queue(List<Integer> indices, Reading<T> reading) {
      this.indices = indices;
      this.reading = reading;
    }

    @Override
    public int count() {
      return indices.size();
    }

    @Override
    public long size(int k) {
      return articles.bytes(indices.get(k));
    }

    @Override
    public boolean waitsForItsTurn(int k) {
      return articles.mayComeSlowly(indices.get(k));
    }

    @Override
    public T read(int k) throws ReadException {
      return reading.read(indices.get(k));
    }
  }
}
