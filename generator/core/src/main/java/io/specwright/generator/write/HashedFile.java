package io.specwright.generator.write;

import io.specwright.generator.emit.GeneratedFile;
import java.util.List;

/** A generated file and the hash of its text, which is worked out once, on all cores. */
record HashedFile(String path, String text, String hash) {

  static List<HashedFile> of(List<GeneratedFile> files) {
    return files.parallelStream()
        .map(file -> new HashedFile(file.path(), file.text(), TextHash.of(file.text())))
        .toList();
  }
}
