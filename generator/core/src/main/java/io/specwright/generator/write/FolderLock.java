package io.specwright.generator.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder to one writer at a time, among all threads and processes. The operating system drops the lock of a
 * process that dies; a lock file it leaves behind hinders nobody.
 */
final class FolderLock {
  private static final Duration POLL = Duration.ofMillis(20);
  /** Beyond the content: a lock of Windows would keep {@link #isCurrent} from reading the file. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** @throws IOException if another writer is still at work after {@code patience} */
  static FolderLock acquire(Path folder, Duration patience) throws IOException {
    Path file = folder.resolve(OutputFolder.OWN_PREFIX + "lock");
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      FolderLock lock = tryAcquire(file);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() - deadline > 0) {
        throw new IOException("another build is writing to " + folder + "; give each its own output folder");
      }
      pause(folder);
    }
  }

  private static @Nullable FolderLock tryAcquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    FolderLock lock = new FolderLock(file, channel);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) != null && lock.isCurrent()) {
        return lock;
      }
    } catch (OverlappingFileLockException heldByAnotherThread) {
      // wait as for another process
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  /** Whether the locked file is still the one at its path: its last owner may have deleted it after we opened it. */
  private boolean isCurrent() throws IOException {
    String token = UUID.randomUUID().toString();
    channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return Files.readString(file).equals(token);
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }

  private static void pause(Path folder) throws IOException {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build was writing to " + folder, e);
    }
  }

  void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
