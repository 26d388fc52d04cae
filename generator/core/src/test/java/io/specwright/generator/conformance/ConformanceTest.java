package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of scenarios, with its documents of OpenAPI 3.0 and 3.1: each vector is met, or {@link KnownGaps} says
 * why not. The folders of types, encodings and special words are played in both editions, the others in 3.1 only, and
 * in both with {@code -Dconformance=full} or where {@code -Dconformance.dir} names a folder with other ones. A table of
 * the folders is printed at the end.
 *
 * <p>A vector that has a body as text or bytes is held to these. Of most JSON bodies the vectors say only that there
 * is one; these are played with all {@link Samples} of the schema, so a single vector may be many calls.
 */
class ConformanceTest {
  /** As the whole project sees it, where the command is given, not this module. */
  private static final Path FOLDER = Path.of("../..")
      .resolve(System.getProperty("conformance.dir", "../shared/conformance")).toAbsolutePath().normalize();
  private static final boolean FULL =
      System.getProperties().containsKey("conformance.dir") || System.getProperty("conformance", "").equals("full");
  private static int met;
  private static int failed;
  private static int skipped;
  private static final List<String> TABLE = new ArrayList<>();
  private static Wire wire;

  @BeforeAll
  static void listen() {
    wire = new Wire();
  }

  @AfterAll
  static void print() throws IOException {
    wire.close();
    TABLE.forEach(System.out::println);
    System.out.printf("vectors: %d met, %d failed, %d known gaps%n", met, failed, skipped);
  }

  @Test
  void theScenariosAreThere() {
    boolean chosen = System.getProperties().containsKey("conformance.dir");
    assumeTrue(chosen || Files.isDirectory(FOLDER), "the scenarios are not on this machine: nothing is checked");
    assertThat(folders("3.0.0").count() + folders("3.1.0").count()).as("folders in %s", FOLDER).isPositive();
  }

  static Stream<Arguments> folders() {
    return Stream.of("3.0.0", "3.1.0").flatMap(edition -> folders(edition)
        .filter(folder -> edition.equals("3.1.0") || isFull(folder))
        .map(folder -> Arguments.of(FOLDER.relativize(folder).toString(), edition)));
  }

  private static boolean isFull(Path folder) {
    return FULL || FOLDER.relativize(folder).toString().matches("(type|encode|serialization)/.*|special-words");
  }

  private static Stream<Path> folders(String edition) {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.endsWith("vectors.json")).map(Path::getParent)
          .filter(folder -> !documents(folder, edition).isEmpty()).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The documents of a folder; of several versions of an API the newest first. */
  private static List<Path> documents(Path folder, String edition) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(edition + ".yaml"))
          .sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
  @MethodSource("folders")
  void vectorsAreMet(String name, String edition) {
    Path folder = FOLDER.resolve(name);
    List<Player> players = documents(folder, edition).stream()
        .map(document -> new Player(ConformanceClient.of(document), wire)).toList();
    List<String> faults = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    List<Vector> vectors = Vector.readAll(folder.resolve("vectors.json"));
    for (Vector vector : vectors) {
      Player player = players.stream().filter(each -> each.has(vector)).findFirst().orElse(players.get(0));
      Optional<Vector> first = vectors.stream().filter(other -> other.isFirstOf(vector)).findFirst()
          .filter(page -> !player.has(vector) && player.has(page));
      Optional<String> fault = fault(() -> first.ifPresentOrElse(
          page -> player.playNext(vector, page), () -> player.play(vector)));
      Optional<String> gap = KnownGaps.reason(vector);
      if (gap.isEmpty()) {
        fault.ifPresent(message -> faults.add(vector.name() + ": " + message));
      } else if (fault.isEmpty()) {
        faults.add(vector.name() + " is met: take it from the known gaps");
      } else {
        gaps.add(vector.name() + ": " + gap.get());
      }
    }
    int calls = players.stream().mapToInt(Player::calls).sum();
    int untyped = players.stream().mapToInt(Player::untyped).sum();
    met += vectors.size() - gaps.size() - faults.size();
    failed += faults.size();
    skipped += gaps.size();
    TABLE.add("%-42s %-6s %3d of %3d vectors met%s, %4d calls%s".formatted(
        name, edition, vectors.size() - gaps.size() - faults.size(), vectors.size(),
        untyped == 0 ? "" : " (" + untyped + " with bodies as text or bytes)", calls,
        gaps.stream().map(gap -> "\n    " + gap).collect(Collectors.joining())));
    assertThat(faults).isEmpty();
  }

  private static Optional<String> fault(Runnable play) {
    try {
      play.run();
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }
}
