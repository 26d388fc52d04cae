package io.specwright.generator.write;

import io.specwright.generator.write.OutputFolder.Kind;
import io.specwright.generator.write.WriteReport.KeptFile;
import io.specwright.generator.write.WriteReport.KeptFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What has to happen to a folder, decided by looking only. */
final class WritePlan {
  private final OutputFolder folder;
  private final Manifest before;
  private final Manifest after = new Manifest();
  private final List<HashedFile> toWrite = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> toRemove = new ArrayList<>();
  private final List<KeptFile> kept = new ArrayList<>();

  private WritePlan(OutputFolder folder, Manifest before) {
    this.folder = folder;
    this.before = before;
  }

  static WritePlan of(List<HashedFile> files, OutputFolder folder) throws IOException {
    Map<String, HashedFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    WritePlan plan = new WritePlan(folder, folder.readManifest());
    for (String path : plan.before.paths()) {
      if (!byPath.containsKey(path)) {
        plan.decideStale(path);
      }
    }
    Map<String, String> removedByFoldedName = new TreeMap<>();
    plan.toRemove.forEach(path -> removedByFoldedName.put(path.toLowerCase(Locale.ROOT), path));
    for (HashedFile file : byPath.values()) {
      plan.decideGenerated(file, removedByFoldedName);
    }
    plan.kept.sort(Comparator.comparing(KeptFile::path));
    return plan;
  }

  private void decideStale(String path) throws IOException {
    Kind kind = folder.kind(path);
    if (kind == Kind.NOTHING) {
      return;
    }
    if (kind == Kind.FILE && before.hashesOf(path).contains(TextHash.of(folder.read(path)))) {
      toRemove.add(path);
    } else {
      keep(path, Reason.EDITED_AND_STALE);
    }
  }

  private void decideGenerated(HashedFile file, Map<String, String> removedByFoldedName) throws IOException {
    String path = file.path();
    String hash = file.hash();
    Kind kind = folder.kind(path);
    if (kind == Kind.NOTHING || isRemovedUnderAnotherCase(path, removedByFoldedName)) {
      added.add(path);
      write(file);
      return;
    }
    String found = kind == Kind.FILE ? TextHash.of(folder.read(path)) : "";
    if (found.equals(hash)) {
      unchanged.add(path);
      after.add(path, hash);
    } else if (before.hashesOf(path).contains(found)) {
      changed.add(path);
      write(file);
    } else {
      keep(path, before.paths().contains(path) ? Reason.EDITED : Reason.NOT_OURS);
    }
  }

  /** On a file system that ignores case, {@code Url.java} is found at {@code URL.java}; its removal comes first. */
  private boolean isRemovedUnderAnotherCase(String path, Map<String, String> removedByFoldedName) throws IOException {
    String removed = removedByFoldedName.get(path.toLowerCase(Locale.ROOT));
    return removed != null && folder.isSameFile(path, removed);
  }

  private void write(HashedFile file) {
    toWrite.add(file);
    after.add(file.path(), file.hash());
  }

  /** Keeps what is known of the file as well: undoing the edit makes it an ordinary generated file again. */
  private void keep(String path, Reason reason) {
    kept.add(new KeptFile(path, reason));
    before.hashesOf(path).forEach(hash -> after.add(path, hash));
  }

  boolean changesNothing() {
    return toWrite.isEmpty() && toRemove.isEmpty() && after.saysTheSameAs(before);
  }

  /** Removes, then writes. The manifest knows at every moment what may be on disk, so a run may end anywhere. */
  void carryOut() throws IOException {
    if (!toWrite.isEmpty() || !toRemove.isEmpty()) {
      folder.writeManifest(Manifest.union(before, after));
    }
    for (String path : toRemove) {
      folder.delete(path);
    }
    for (HashedFile file : toWrite) {
      folder.write(file.path(), file.text());
    }
    folder.writeManifest(after);
  }

  WriteReport report() {
    return new WriteReport(
        List.copyOf(added), List.copyOf(changed), List.copyOf(unchanged), List.copyOf(toRemove), List.copyOf(kept));
  }
}
