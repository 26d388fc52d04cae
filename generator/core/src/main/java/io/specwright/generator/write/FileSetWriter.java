package io.specwright.generator.write;

import io.specwright.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings a folder up to date with generated files. */
public final class FileSetWriter {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private FileSetWriter() {}

  /**
   * Rewrites what is different, deletes what an earlier write left and is no longer generated, and touches nothing
   * else. Files that somebody edited are kept and reported. A folder that is up to date is only read.
   *
   * @param files everything the folder should have from us: files of one output root
   * @param folder is created when there is something to write
   * @throws UnsafeOutputException if the folder, its manifest or a path in it is not safe to write to; nothing was
   *     changed
   * @throws IOException if reading or writing fails, or another writer does not finish; the next write carries on
   */
  public static WriteReport write(List<GeneratedFile> files, Path folder) throws IOException {
    OutputFolder output = OutputFolder.at(folder);
    List<HashedFile> hashed = HashedFile.of(files);
    Optional<WriteReport> upToDate = glance(hashed, output);
    if (upToDate.isPresent()) {
      return upToDate.get();
    }
    Files.createDirectories(output.path());
    FolderLock lock = FolderLock.acquire(output.path(), PATIENCE);
    try {
      WritePlan plan = WritePlan.of(hashed, OutputFolder.at(folder));
      plan.carryOut();
      return plan.report();
    } finally {
      lock.close();
    }
  }

  /** Looks without the lock, because taking it touches the folder. */
  private static Optional<WriteReport> glance(List<HashedFile> files, OutputFolder output) throws IOException {
    try {
      WritePlan plan = WritePlan.of(files, output);
      return plan.changesNothing() ? Optional.of(plan.report()) : Optional.empty();
    } catch (NoSuchFileException deletedMeanwhile) {
      return Optional.empty();
    }
  }
}
