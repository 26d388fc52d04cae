package io.specwright.cli.corpus;

import io.specwright.cli.corpus.RootDocuments.Document;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Checks documents on several threads. A document starts when there is memory for it, so that large ones do not run
 * together on a small heap; one that is not done in time is left behind.
 */
final class CorpusRun {
  /** Bytes of heap for a byte of document, compiler included: more than any real document has been seen to take. */
  private static final long HEAP_PER_BYTE = 120;

  private final Duration limit;
  private final Listener listener;
  private final int budget = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() >> 10);
  private final Semaphore kilobytes = new Semaphore(budget);

  /** Told of what happens, one call at a time. */
  interface Listener {
    void started(Document document);

    void finished(Row row);
  }

  CorpusRun(Duration limit, Listener listener) {
    this.limit = limit;
    this.listener = listener;
  }

  /** Returns when every document has been reported. */
  void check(List<Document> documents, int jobs) throws InterruptedException {
    Queue<Document> open = new ConcurrentLinkedQueue<>(documents);
    List<Thread> threads = IntStream.range(0, Math.min(jobs, documents.size()))
        .mapToObj(job -> new Thread(() -> work(open), "corpus-" + job))
        .toList();
    threads.forEach(thread -> thread.setDaemon(true));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void work(Queue<Document> open) {
    Lane lane = new Lane();
    for (Document next = open.poll(); next != null; next = open.poll()) {
      int cost = (int) Math.min(budget, next.bytes() * HEAP_PER_BYTE >> 10);
      kilobytes.acquireUninterruptibly(cost);
      tell(next);
      Row row = lane.check(next, limit);
      if (row.outcome() == Outcome.LATE) {
        lane.close();
        lane = new Lane();
      }
      kilobytes.release(cost);
      tell(row);
    }
    lane.close();
  }

  private synchronized void tell(Document document) {
    listener.started(document);
  }

  private synchronized void tell(Row row) {
    listener.finished(row);
  }

  /**
   * A thread and what it reuses. It is the only one of a pool, because a parallel stream runs in the pool it is started
   * in: so the thread's CPU time is that of the document.
   */
  private static final class Lane {
    private final ForkJoinPool thread = new ForkJoinPool(1);
    private final DocumentCheck check = new DocumentCheck();

    Row check(Document document, Duration limit) {
      Future<Row> row = thread.submit(() -> check.check(document));
      try {
        return row.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return failure(document, Outcome.LATE, "not done within " + limit.toMinutes() + " minutes");
      } catch (ExecutionException e) {
        return failure(document, Outcome.CRASHED, String.valueOf(e.getCause()));
      } catch (InterruptedException e) {
        return failure(document, Outcome.CRASHED, "interrupted");
      }
    }

    private static Row failure(Document document, Outcome outcome, String cause) {
      return new Row(document.name(), outcome, Row.Times.NONE, Row.Size.NONE, Map.of(), cause);
    }

    void close() {
      thread.shutdownNow();
      try {
        check.close();
      } catch (IOException e) {
        // Nothing is lost: the compiler only reads.
      }
    }
  }
}
