package io.specwright.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A body that is read as it arrives, however large it is: {@link #saveTo} writes it to a file, {@link #stream} hands it
 * over. What is neither saved nor read to its end must be closed, which aborts the exchange.
 */
public final class Download implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final String operation;
  private final HttpHeaders headers;
  private final InputStream body;

  Download(String operation, HttpResponse response) {
    this.operation = operation;
    this.headers = response.headers();
    this.body = response.stream();
  }

  /** The body, to be read once. */
  public InputStream stream() {
    return body;
  }

  /** The media type, as the API names it. */
  public Optional<String> contentType() {
    return headers.first("Content-Type");
  }

  /** The number of bytes, if the API tells it beforehand. */
  public Optional<Long> length() {
    return headers.first("Content-Length").filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  /**
   * Writes the body to a file, in place of one that is there. It is written beside it and moved when it is complete, so
   * that nobody ever sees half a file.
   *
   * @return the file
   * @throws ConnectionException if the body is cut off
   * @throws TimeoutException if it does not go on in time
   * @throws CallInterruptedException if the thread is interrupted
   * @throws UncheckedIOException if the file cannot be written
   */
  public Path saveTo(Path file) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try (this) {
      try {
        write(part);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private void write(Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] chunk = new byte[CHUNK];
      for (int count; (count = read(chunk)) >= 0; ) {
        out.write(chunk, 0, count);
      }
    }
  }

  private int read(byte[] chunk) {
    try {
      return body.read(chunk);
    } catch (HttpTimeoutException e) {
      throw new TimeoutException(message(e), e);
    } catch (InterruptedIOException e) {
      InterruptedException interruption = new InterruptedException();
      interruption.initCause(e);
      throw new CallInterruptedException(operation + ": interrupted", interruption);
    } catch (IOException e) {
      throw new ConnectionException(message(e), e);
    }
  }

  private String message(IOException e) {
    return operation + ": " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Aborts the exchange unless everything was read. */
  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation; headers and body may hold secrets. */
  @Override
  public String toString() {
    return "Download[" + operation + "]";
  }
}
